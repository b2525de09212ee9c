"""Dates as they are written."""

from datetime import date

import pytest

from factcheck.articles.published import day_period, period_in_name, written_period


def bounds(period):
    return None if period is None else (str(period.earliest), str(period.latest))


@pytest.mark.parametrize(
    "written",
    [
        "2022-05-13",
        "2022-5-13",
        "2022/05/13",
        "2022.05.13",
        "20220513",
        "2022-05-13T23:59:00-08:00",
        "2022-05-13 14:00",
        "2022-05-13T14:00:00Z",
        "Fri, 13 May 2022 14:00:00 +0200",
        "13.05.2022",
        "13.5.2022",
        "13. 5. 2022",
        "13.05.2022, 14:00 Uhr",
        "13.05.2022 um 14 Uhr",
        "13-05-2022",
        "13/05/2022",
        "05/13/2022",
        "13 May 2022",
        "May 13, 2022",
        "May 13th, 2022 at 2:00 p.m. EDT",
        "Friday, May 13, 2022",
        "13. Mai 2022",
        "Freitag, 13. Mai 2022",
        "13 mai 2022",
        "13 de mayo de 2022",
        "13 maggio 2022",
        "13 de maio de 2022",
        "13 mei 2022",
        "13 maja 2022",
        "13. května 2022",
        "13 maj 2022",
        "13 мая 2022",
        "13 травня 2022",
    ],
)
def test_a_day_is_kept_as_written(written):
    assert bounds(written_period(written, "x")) == ("2022-05-13", "2022-05-13")


@pytest.mark.parametrize("written", ["3. März 2022", "3. Ma\u0308rz 2022", "3 Mär. 2022", "March 3 2022", "03/03/2022"])
def test_months_are_found_however_they_are_spelt(written):
    assert bounds(written_period(written, "x")) == ("2022-03-03", "2022-03-03")


def test_months_of_a_rare_language_are_known_where_it_is_named():
    assert written_period("13. toukokuuta 2022", "x") is None
    assert bounds(written_period("13. toukokuuta 2022", "x", "fi")) == ("2022-05-13", "2022-05-13")
    assert bounds(written_period("May 13, 2022", "x", "fi")) == ("2022-05-13", "2022-05-13")


def test_months_and_years_are_periods():
    assert bounds(written_period("2024-02", "x")) == ("2024-02-01", "2024-02-29")
    assert bounds(written_period("2022", "x")) == ("2022-01-01", "2022-12-31")


@pytest.mark.parametrize(
    "written",
    [
        "05/06/2022",
        "31.02.2022",
        "13.13.2022",
        "14/13/2022",
        "13.05.22",
        "13 Foo 2022",
        "13 May 2022 or so",
        "Mai 22",
        "2022-13-01",
        "2022-02-30",
        "1066-10-14",
        "3022-01-01",
        "yesterday",
        "1" * 5000,
    ],
)
def test_other_words_are_no_date(written):
    assert written_period(written, "x") is None


@pytest.mark.parametrize(
    "name", ["2022-05-13.txt", "20220513.txt", "a_2022_05_13_b.md", "reuters-2022-05-13T1400.txt", "000_20220513.txt"]
)
def test_dates_in_file_names(name):
    assert bounds(period_in_name(name, "file name")) == ("2022-05-13", "2022-05-13")


@pytest.mark.parametrize(
    "name",
    [
        "000_fbe89199b4d122ed.txt",
        "b20220513ab.txt",
        "120220513.txt",
        "20221345.txt",
        "99990101.txt",
        "2022-0513.txt",
        "x.txt",
    ],
)
def test_digits_that_are_no_date(name):
    assert period_in_name(name, "file name") is None


def test_a_given_day():
    assert bounds(day_period(date(2022, 5, 13), "--published")) == ("2022-05-13", "2022-05-13")
