import pytest

from factcheck.linking import Terms

SAME = [
    (("soldat", "de"), ("soldier", "en")),
    (("treffen", "de"), ("meeting", "en")),
    (("schule", "de"), ("school", "en")),
    (("schiff", "de"), ("ship", "en")),
    (("telefonat", "de"), ("anruf", "de")),
]
OTHER = [
    (("soldat", "de"), ("school", "en")),
    (("treffen", "de"), ("ship", "en")),
    (("schule", "de"), ("schiff", "de")),
    (("stadt", "de"), ("telefonat", "de")),
]


@pytest.fixture(scope="module")
def terms(checker):
    return Terms(checker.encoder, {term for pair in (*SAME, *OTHER) for term in pair})


@pytest.mark.parametrize(("left", "right"), SAME)
def test_translations_and_synonyms_are_near(left, right, terms):
    assert terms(left, right) >= 0.3


@pytest.mark.parametrize(("left", "right"), OTHER)
def test_other_things_are_not(left, right, terms):
    assert terms(left, right) < 0.3


@pytest.mark.parametrize(("left", "right"), SAME + OTHER)
def test_symmetric(left, right, terms):
    assert terms(left, right) == terms(right, left)


def test_itself_and_unknown_terms(terms):
    assert terms(("soldat", "de"), ("soldat", "de")) == 1.0
    assert terms(("soldat", "de"), ("never given", "en")) == 0.0


def test_other_terms_change_nothing(checker, terms):
    pair = SAME[0]
    assert Terms(checker.encoder, pair)(*pair) == terms(*pair)


def test_no_terms(checker):
    assert Terms(checker.encoder, [])(("a", "en"), ("b", "en")) == 0.0
