"""Foreign names told by how they are spelled, in scripts without capitals."""

import pytest

from factcheck.facts.known_names import has_word_of
from factcheck.facts.possible_names import foreignness, possible_names


@pytest.mark.parametrize(
    ("code", "names", "words"),
    [
        ("ko", "트럼프 마크롱 스타머 푸틴 클린턴 브라운", "후임 보수 개혁 여객선 공무원 조직 임금"),
        ("ar", "بلينكن ميركل ترامب كلينتون", "عملية محكمة مجموعة حكمت إصلاح وظيفة"),
    ],
)
def test_names_from_abroad_sound_foreign(code, names, words):
    assert min(foreignness(name, code) for name in names.split()) > max(
        foreignness(word, code) for word in words.split()
    )


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("ko", "경찰은 화요일 로스토프시에서 그를 체포했다.", ["로스토프시"]),
        ("hi", "मंगलवार को ब्रिस्टल शहर में आग लगी।", ["ब्रिस्टल"]),
        ("zh", "周二，布里斯托尔发生火灾。", ["布里斯托尔"]),
        ("en", "A fire broke out in Bristol on Tuesday.", []),
    ],
)
def test_possible_names(code, text, expected):
    assert [name.text for name in possible_names(text, code)] == expected


@pytest.mark.parametrize(
    ("place", "text", "code", "expected"),
    [
        ("de/munich", "le groupe munichois", "fr", True),
        ("europe/vienna", "een Weense rechtbank", "nl", True),
        ("europe/copenhagen", "der Kopenhagener Flughafen", "de", True),
        ("ch/bern", "Sie lebt in Berlin", "de", False),
        ("europe/paris", "das Parlament", "de", False),
        ("ch/geneva", "他们在日内瓦会面", "zh", True),
    ],
)
def test_words_made_of_places(place, text, code, expected):
    assert has_word_of(place, text, code) is expected
