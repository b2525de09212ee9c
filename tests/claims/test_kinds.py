"""Statements, questions and fragments."""

import pytest

from factcheck.claims.kinds import kind_of

STATEMENTS = [
    ("de", "Er trat zurück."),
    ("de", "„Ist es vorbei?“, fragte er."),
    ("en", "“Is it over?” asked the minister."),
    ("en", "He left it."),
    ("ru", "Президент ушёл."),
    ("ko", "대통령이 사임했다."),
    ("zh", "总统辞职。"),
    ("ja", "彼は去った。"),
    ("th", "ประธานาธิบดีลาออกแล้ว"),
    ("de", "Reuters hat zu diesem Bericht beigetragen"),
]
QUESTIONS = [
    ("de", "Wer war das?"),
    ("de", "„Wer war das gestern?“"),
    ("fr", "« Qui est là ? »"),
    ("ar", "هل عاد الرجل اليوم؟"),
    ("ja", "彼は去ったか？"),
    ("el", "Είναι καλό αυτό;"),
    ("hy", "Ո՞վ եկավ այսօր։"),
    ("en", "Is that really so?!"),
]
FRAGMENTS = [
    ("de", "source site-32"),
    ("de", "Mehr zum Thema"),
    ("de", "2022"),
    ("de", "***"),
    ("de", "Am Freitag."),
    ("en", "Yes."),
    ("en", "I do so."),
    ("zh", "体育新闻"),
    ("zh", "是。"),
    ("ru", "Да."),
    ("en", "12 34 56 78 90."),
    ("de", "Er sagte kurz:"),
]


@pytest.mark.parametrize(("language", "text"), STATEMENTS)
def test_statements(language, text):
    assert kind_of(text, language) == "statement"


@pytest.mark.parametrize(("language", "text"), QUESTIONS)
def test_questions(language, text):
    assert kind_of(text, language) == "question"


@pytest.mark.parametrize(("language", "text"), FRAGMENTS)
def test_fragments(language, text):
    assert kind_of(text, language) == "fragment"


def test_a_title_needs_no_full_stop():
    assert kind_of("Putin besucht Peking", "de", is_title=True) == "statement"
    assert kind_of("Putin besucht Peking", "de") == "fragment"
    assert kind_of("Live-Ticker", "de", is_title=True) == "fragment"
