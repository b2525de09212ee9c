"""The time of reports and the time of what they tell of are two things (DESIGN section 6)."""

import pytest

from factcheck.models import Order, Verdict

DE = ("de", "de")
MONDAY, WEDNESDAY, MUCH_LATER = "2023-03-13", "2023-03-15", "2023-09-15"


@pytest.mark.parametrize("day", ["", " on Monday", " on 13 March 2023"])
@pytest.mark.parametrize(
    ("dates", "verdict"),
    [
        ((MONDAY, WEDNESDAY), Verdict.UPDATE),
        ((WEDNESDAY, MONDAY), Verdict.CONFLICT),
        ((WEDNESDAY, WEDNESDAY), Verdict.CONFLICT),
        ((None, None), Verdict.CONFLICT),
    ],
)
def test_a_later_toll_is_an_update_also_where_the_day_of_the_event_is_named(day, dates, verdict, judge):
    left, right = (f"The collapse of the bridge in Valdena{day} killed {number} people." for number in (12, 17))
    assert judge(left, right, dates=dates).verdict is verdict


@pytest.mark.parametrize(
    ("left", "right", "languages"),
    [
        (
            "Im August 2018 starben beim Einsturz der Brücke in Genua 43 Menschen.",
            "Beim Einsturz der Brücke in Valdena starben 17 Menschen.",
            DE,
        ),
        ("The flood of May 2019 killed 12 people.", "The flood on Monday killed 17 people.", ("en", "en")),
        ("The minister did not resign in 2019.", "The minister resigned on Monday.", ("en", "en")),
    ],
)
def test_two_events_whose_times_exclude_each_other_do_not_conflict(left, right, languages, judge):
    judgement = judge(left, right, languages, (MONDAY, MONDAY))
    assert judgement.verdict not in {Verdict.CONFLICT, Verdict.UPDATE}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Die Marinobrücke in Valdena war 240 Meter lang.", "Die Marinobrücke in Valdena war 420 Meter lang."),
        (
            "„Wir brechen alle Brücken hinter uns ab“, sagte Brandi.",
            "„Wir brechen alle Mauern hinter uns ab“, sagte Brandi.",
        ),
        ("Der Betreiber hat die Prüfung bestanden.", "Der Betreiber hat die Prüfung nicht bestanden."),
    ],
)
def test_what_does_not_change_conflicts_also_a_day_later(left, right, judge):
    assert judge(left, right, DE, (MONDAY, WEDNESDAY)).verdict is Verdict.CONFLICT


def test_what_was_denied_may_have_happened_since(judge):
    denied, told = "Die Ministerin ist nicht zurückgetreten.", "Die Ministerin ist zurückgetreten."
    assert judge(denied, told, DE, (MONDAY, WEDNESDAY)).verdict is Verdict.UPDATE
    assert judge(denied, told, DE, (MONDAY, MONDAY)).verdict is Verdict.CONFLICT
    assert judge(told, denied, DE, (MONDAY, WEDNESDAY)).verdict is Verdict.CONFLICT


def test_what_moves_may_have_moved_in_half_a_year(judge):
    left, right = "Das Kraftwerk hat 240 Beschäftigte.", "Das Kraftwerk hat 420 Beschäftigte."
    assert judge(left, right, DE, (MONDAY, WEDNESDAY)).verdict is Verdict.CONFLICT
    assert judge(left, right, DE, (MONDAY, MUCH_LATER)).verdict is Verdict.UPDATE


def test_the_order_is_told(judge):
    left, right = "Das Kraftwerk hat 240 Beschäftigte.", "Das Kraftwerk hat 420 Beschäftigte."
    assert judge(left, right, DE, (MONDAY, WEDNESDAY)).order is Order.BEFORE
    assert judge(left, right, DE, (WEDNESDAY, MONDAY)).order is Order.AFTER
    assert judge(left, right, DE, (MONDAY, MONDAY)).order is Order.SAME
    assert judge(left, right, DE).order is Order.UNKNOWN
