import pytest

from factcheck.facts import read_facts
from factcheck.linking import anchored
from factcheck.models import UNKNOWN_PERIOD, Claim


def facts_of(*sentences):
    return [
        read_facts(UNKNOWN_PERIOD, (Claim(f"c{i}", article, text, 0, len(text), language),))[0]
        for i, (article, language, text) in enumerate(sentences)
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Sie verlangte einen „vollständigen Abzug“.", "Es gehe um einen „vollständigen Abzug“ der Truppen."),
        ("Es war das zweite Treffen seit März.", "Der Besuch war der erste seit dem 3. März."),
        ("Es war das zweite Treffen seit 2019.", "Der Besuch war der erste seit 2019."),
    ],
)
def test_a_shared_fact_ties(left, right):
    assert anchored(facts_of(("a", "de", left), ("b", "de", right))) == ((0, 1),)


def test_a_series_ties_across_languages_a_quote_does_not():
    series = ("a", "de", "Es war das zweite Treffen seit März."), ("b", "en", "The visit was the first since 3 March.")
    assert anchored(facts_of(*series)) == ((0, 1),)
    quotes = ("a", "de", "Er nannte es „fake news“."), ("b", "en", "He called it “fake news”.")
    assert anchored(facts_of(*quotes)) == ()


def test_one_article_is_not_tied_to_itself_unless_asked():
    sentences = ("a", "de", "Das zweite Treffen seit März."), ("a", "de", "Das erste Treffen seit März.")
    assert anchored(facts_of(*sentences)) == ()
    assert anchored(facts_of(*sentences), within=True) == ((0, 1),)


def test_what_everybody_shares_ties_nothing():
    sentences = [(f"a{i}", "de", f"Das {i + 2}. Treffen seit März.") for i in range(40)]
    assert anchored(facts_of(*sentences)) == ()


def test_nothing_shared():
    assert (
        anchored(facts_of(("a", "de", "Das zweite Treffen seit März."), ("b", "de", "Das erste Tor seit Mai."))) == ()
    )
