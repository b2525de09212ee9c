"""Claims in time."""

from datetime import date

import pytest

from factcheck.facts.days import Days
from factcheck.models import CalendarDay, Period
from factcheck.models.mention import DateValue, Form

from .reading import facts

FRIDAY = date(2022, 5, 13)
PUBLISHED = Period(CalendarDay.of(FRIDAY), CalendarDay.of(FRIDAY), "front matter")


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("de", "Gestern trat er zurück.", "2022-05-12..2022-05-12"),
        ("de", "Am Montag trat er zurück.", "2022-05-09..2022-05-09"),
        ("de", "Am Freitag trat er zurück.", "2022-05-13..2022-05-13"),
        ("de", "Im Februar trat er zurück.", "2022-02-01..2022-02-28"),
        ("de", "Im Oktober trat er zurück.", "2021-10-01..2021-10-31"),
        ("de", "Im Oktober wird er zurücktreten.", "2022-10-01..2022-10-31"),
        ("de", "Vor zwei Tagen trat er zurück.", "2022-05-11..2022-05-11"),
        ("de", "Vor einem Monat trat er zurück.", "2022-03-28..2022-04-28"),
        ("de", "Im vergangenen Jahr trat er zurück.", "2020-11-13..2021-11-13"),
        ("de", "Am 3. Mai 2019 trat er zurück.", "2019-05-03..2019-05-03"),
        ("de", "Er trat zurück.", "2022-05-13..2022-05-13"),
        ("en", "He resigned yesterday.", "2022-05-12..2022-05-12"),
        ("en", "He resigned on Monday.", "2022-05-09..2022-05-09"),
        ("en", "He resigned in February.", "2022-02-01..2022-02-28"),
        ("en", "He will resign in October.", "2022-10-01..2022-10-31"),
        ("en", "He resigned last October.", "2021-10-01..2021-10-31"),
        ("en", "Two days ago he resigned.", "2022-05-11..2022-05-11"),
        ("en", "He resigned in 2019.", "2019-01-01..2019-12-31"),
        ("en", "He has been minister since 2019.", "2022-05-13..2022-05-13"),
    ],
)
def test_dates_resolve_against_the_day_of_the_article(code, text, expected):
    (read,) = facts(code, [text], PUBLISHED)
    assert f"{read.claim.time.earliest}..{read.claim.time.latest}" == expected


def test_later_and_at_the_time_count_from_the_sentence_before():
    read = facts(
        "en", ["In February he had resigned.", "At the time he was ill.", "Two weeks later he is well."], PUBLISHED
    )
    assert read[1].placed.days == read[0].placed.days
    assert read[1].claim.time.basis == "the sentence before"
    assert date.fromordinal(read[2].placed.days.first) == date(2022, 2, 8)


def test_a_weekday_of_an_undated_article_is_kept_though_it_cannot_be_resolved():
    (read,) = facts("en", ["He resigned on Monday."])
    assert read.placed.days is None
    assert read.placed.by.text == "Monday"
    assert not read.claim.time.known


def test_the_year_of_a_floating_article_is_not_told():
    read = facts("en", ["In May the dam was closed.", "Six months later it is empty."])
    assert str(read[0].claim.time.earliest) == "XXXX-05-01"


def day(text):
    return date.fromisoformat(text).toordinal()


@pytest.mark.parametrize(
    ("start", "amount", "unit", "end"),
    [
        ("2001-05-01", 5, "month", "2001-10-01"),
        ("2001-01-31", 1, "month", "2001-02-28"),
        ("2001-02-28", 1, "month", "2001-03-31"),
        ("2001-11-15", 3, "month", "2002-02-15"),
        ("2001-02-18", -3, "month", "2000-11-18"),
        ("2001-05-01", 0.5, "month", "2001-05-16"),
        ("2001-05-01", 2, "week", "2001-05-15"),
        ("2000-02-29", 1, "year", "2001-02-28"),
        ("2001-05-01", 1, "century", "2101-05-01"),
        ("2001-05-01", 9000, "year", "9999-12-31"),
        ("2001-05-01", -9000, "year", "0001-01-01"),
        ("2001-05-01", float("inf"), "month", "9999-12-31"),
    ],
)
def test_months_are_counted_by_the_calendar(start, amount, unit, end):
    assert Days(day(start), day(start)).moved(amount, amount, unit).first == day(end)


def test_ranges_of_days():
    may, june = Days(day("2001-05-01"), day("2001-05-31")), Days(day("2001-06-01"), day("2001-06-30"))
    assert may.before(june)
    assert not may.overlaps(june)
    assert may.within(june) is None
    assert may.hull(june) == Days(may.first, june.last)
    assert may.shifted_years(1).shifted_years(-1) == may


def test_values_read_well():
    assert str(DateValue(Form.WEEKDAY, weekday=4)) == "Fri"
