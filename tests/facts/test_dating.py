"""When an article was published: given, inferred from what it tells, or unknown."""

from datetime import date

import pytest

from factcheck.facts import year_shift
from factcheck.facts.days import OPEN_END
from factcheck.models import CalendarDay, Period

from .reading import dating, facts

MONTHS_DE = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)
MONTHS_EN = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def period(found):
    return f"{found.published.earliest}..{found.published.latest}"


# language, sentences, earliest..latest, words of the basis
INFERRED = [
    # (1) an amount of time since an event that is dated elsewhere
    (
        "de",
        [
            "Der Streik im Hafen von Hellingen dauert seit Beginn der Krise vor fast drei Monaten an.",
            "Das Treffen war das erste seit dem 18. Februar, sechs Tage bevor die Krise begann.",
        ],
        "XXXX-05-03..XXXX-05-24",
        "vor fast drei Monaten",
    ),
    (
        "en",
        [
            "The siege of Harrow Point has gone on since the revolt began almost three months ago.",
            "Their last call was the first since 18 February, six days before the revolt began.",
        ],
        "XXXX-05-03..XXXX-05-24",
        "almost three months ago",
    ),
    (
        "de",
        ["Vor zwei Wochen, am 2. Mai, wurde der Bürgermeister von Emsdorf entlassen."],
        "XXXX-05-13..XXXX-05-19",
        "Vor zwei Wochen",
    ),
    ("en", ["Ten days ago, on May 2, the mayor of Harrow was dismissed."], "XXXX-05-12..XXXX-05-12", "Ten days ago"),
    ("en", ["On 1 June, five days ago, the bridge at Harrow collapsed."], "XXXX-06-06..XXXX-06-06", "five days ago"),
    # (2) an amount of time after a month told as past, in the present tense
    (
        "de",
        ["Im Mai hatte der Rat den Damm gesperrt.", "Sechs Monate später haben die Bauern ihn wieder geöffnet."],
        "XXXX-10-01..XXXX-12-15",
        "Sechs Monate später",
    ),
    (
        "en",
        ["In May the council had closed the dam.", "Six months later farmers have opened it again."],
        "XXXX-10-01..XXXX-12-15",
        "Six months later",
    ),
    (
        "en",
        ["In March the council closed the dam.", "It was empty by then.", "Two months on, it is full again."],
        "XXXX-04-01..XXXX-06-15",
        "Two months on",
    ),
    (
        "de",
        ["Am 1. Februar schloss das Werk.", "Drei Wochen später ist die Halle leer."],
        "XXXX-02-18..XXXX-02-26",
        "Drei Wochen später",
    ),
    # (3) past months only: within the largest gap of the circle
    (
        "de",
        ["Im März begann der Bau.", "Im Mai war er beendet.", "Im September kamen die ersten Gäste."],
        "XXXX-09-01..XXXX-02-28",
        "September",
    ),
    (
        "en",
        ["Work began in March.", "It was finished in May.", "The first guests came in September."],
        "XXXX-09-01..XXXX-02-28",
        "September",
    ),
    ("de", ["Im Oktober wurde der Minister entlassen."], "XXXX-10-01..XXXX-09-30", "Oktober"),
    # (4) full dates: not before the last one
    (
        "de",
        ["Am 3. Mai 2021 brannte das Werk.", "Im März 2020 war es gebaut worden."],
        "2021-05-03..None",
        "3. Mai 2021",
    ),
    ("en", ["The plant burned on May 3, 2021.", "It was built in March 2020."], "2021-05-03..None", "May 3, 2021"),
    # future months are no past anchors
    ("de", ["Im März begann der Bau.", "Im Mai wird er beendet."], "XXXX-03-01..XXXX-05-31", "März"),
    ("en", ["Work began in March.", "It will be finished in May."], "XXXX-03-01..XXXX-05-31", "March"),
    (
        "de",
        ["Der Bau wird am 3. Mai 2030 beendet.", "Er begann am 2. April 2021."],
        "2021-04-02..None",
        "2. April 2021",
    ),
    # nothing to go by
    ("de", ["Am Freitag trat der Minister zurück.", "Gestern wurde gefeiert."], "None..None", "unknown"),
    ("en", ["On Friday the minister resigned.", "Two weeks ago he was well."], "None..None", "unknown"),
    ("en", ["The plant will be closed in May."], "None..None", "unknown"),
    ("de", [], "None..None", "unknown"),
]


@pytest.mark.parametrize(("code", "sentences", "expected", "basis"), INFERRED)
def test_the_time_is_inferred_with_its_basis(code, sentences, expected, basis):
    found = dating(code, sentences)
    assert (period(found), basis in found.published.basis) == (expected, True), found.published


def test_a_given_period_goes_before_all_inference():
    given = Period(CalendarDay(2022, 5, 13), CalendarDay(2022, 5, 13), "front matter")
    found = dating("de", ["Im Oktober wurde der Minister entlassen."], given)
    assert found.published is given
    assert not found.floating
    assert [date.fromordinal(days.first) for days in found.anchors] == [date(2021, 10, 1)]


def test_a_period_without_an_end_stays_open():
    given = Period(CalendarDay(2022, 5, 13), None, "--published")
    found = dating("de", ["Im Oktober wurde der Minister entlassen."], given)
    assert found.days.is_open
    assert found.days.last == OPEN_END
    assert [date.fromordinal(days.first).year for days in found.anchors] == [2022]


def test_months_without_a_year_lie_near_the_last_full_date():
    read = facts("de", ["Am 3. Mai 2021 brannte das Werk.", "Im März wurde es gebaut.", "Im Juni war alles leer."])
    assert [date.fromordinal(item.placed.days.first) for item in read] == [
        date(2021, 5, 3),
        date(2021, 3, 1),
        date(2021, 6, 1),
    ]


# Pairs of articles about one series of events, the first one earlier; {n} is the n-th month after the first.
STORIES = {
    "de-counted": (
        "de",
        [
            "Die Blockade von Hellingen dauert seit ihrem Beginn vor fast drei Monaten an.",
            "Es war das erste Treffen seit dem 18. {0}, sechs Tage bevor die Blockade begann.",
        ],
        [
            "Es war erst das zweite Treffen seit Beginn der Blockade im {0}.",
            "Im {3} hatte der Rat ein Ende gefordert.",
            "Sechs Monate später haben sich die Schiffe zurückgezogen.",
        ],
    ),
    "en-counted": (
        "en",
        [
            "The blockade of Harrow has gone on since it began almost three months ago.",
            "It was the first meeting since 18 {0}, six days before the blockade began.",
        ],
        [
            "It was only the second meeting since the blockade began in {0}.",
            "In {3} the council had demanded an end.",
            "Six months later the ships have withdrawn.",
        ],
    ),
    "en-later": (
        "en",
        ["In {0} the dam was closed.", "Two months later it is full."],
        ["In {0} the dam was closed.", "Six months later it is empty."],
    ),
    "de-later": (
        "de",
        ["Im {0} wurde der Damm gesperrt.", "Zwei Monate später ist er voll."],
        ["Im {0} wurde der Damm gesperrt.", "Sechs Monate später ist er leer."],
    ),
    "de-weeks": (
        "de",
        ["Am 3. {0}, vor zwei Wochen, wurde der Damm gesperrt."],
        ["Am 3. {0}, vor neun Wochen, wurde der Damm gesperrt."],
    ),
}


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("shift", range(12))
@pytest.mark.parametrize("story", STORIES)
def test_the_order_of_two_articles_does_not_depend_on_the_months(story, shift, turned):
    code, earlier, later = STORIES[story]
    names = MONTHS_DE if code == "de" else MONTHS_EN
    months = [names[(shift + step) % 12] for step in range(12)]
    first = dating(code, [text.format(*months) for text in earlier])
    second = dating(code, [text.format(*months) for text in later])
    left, right = (second, first) if turned else (first, second)
    years = year_shift(left, right)
    assert years is not None
    moved = right.days.shifted_years(years)
    assert moved.before(left.days) if turned else left.days.before(moved)
