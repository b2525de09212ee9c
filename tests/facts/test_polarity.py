"""Words that take sides, and what a denial turns round."""

import pytest

from .reading import mentions

# language, sentence, axis words with whether they are denied
TABLE = [
    ("en", "Parliament rejected the plan.", [("approve-", False)]),
    ("en", "The voters turned down the plan.", [("accept-", False)]),
    ("en", "The minister denied the report.", [("confirm-", False)]),
    ("de", "Das Parlament lehnte den Plan ab.", [("approve-", False)]),
    ("de", "Die Piloten sagten den Streik am Montag ab.", [("hold-", False)]),
    ("cs", "Radnice demonstraci nezakázala.", [("allow-", True)]),
    ("en", "The price has not risen.", [("rise+", True)]),
    ("de", "Die Preise sind nicht gestiegen.", [("rise+", True)]),
    ("ru", "Цены не выросли.", [("rise+", True)]),
    ("zh", "油价没有上涨。", [("rise+", True)]),
]


@pytest.mark.parametrize(("code", "text", "expected"), TABLE)
def test_a_denial_turns_its_neighbour_and_never_itself(code, text, expected):
    found = mentions(code, text).directions
    assert [(str(item.value), item.value.is_denied) for item in found] == expected


def test_a_month_is_no_doubt():
    assert mentions("en", "The vote was held in May 2024.").doubts == ()
    assert [item.text for item in mentions("en", "It may rain.").doubts] == ["may"]


# language, sentence with one denial told by two words
ONCE = [
    ("ko", "그는 훈장을 받은 사실을 전혀 알지 못했습니다."),
    ("ko", "아무도 다치지 않았다."),
    ("ja", "列車は止まりませんでした。"),
    ("ja", "これは事故ではありません。"),
]


@pytest.mark.parametrize(("code", "text"), ONCE)
def test_one_verb_is_denied_once(code, text):
    assert len(mentions(code, text).denials) == 1
