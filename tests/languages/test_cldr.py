"""Words from Unicode CLDR."""

import json
import subprocess
import sys

import pytest

from factcheck.languages import cldr


def test_months_and_weekdays():
    assert cldr.months("de")["mai"] == 5
    assert cldr.months("en")["march"] == 3
    assert cldr.short_months("en")["dec"] == 12
    assert cldr.short_months("de")["okt"] == 10
    assert cldr.weekdays("de")["freitag"] == 4
    assert cldr.weekdays("en")["monday"] == 0
    assert len(cldr.months("fr")) == 12


def test_units():
    assert cldr.durations("de")["monate"] == "month"
    assert cldr.durations("en")["years"] == "year"
    assert cldr.measures("en")["square kilometers"] == "square-kilometer"
    assert cldr.measures("en")["square kilometres"] == "square-kilometer"
    assert cldr.measures("de")["km"] == "kilometer"


@pytest.mark.parametrize(
    ("code", "name", "place"),
    [
        ("de", "kiew", "europe/kiev"),
        ("en", "kyiv", "europe/kiev"),
        ("de", "moskau", "europe/moscow"),
        ("en", "moscow", "europe/moscow"),
        ("de", "deutschland", "DE"),
        ("en", "germany", "DE"),
        ("en", "new york", "america/new_york"),
    ],
)
def test_places_have_their_exonyms(code, name, place):
    assert cldr.places(code)[name] == place


def test_signs_of_numbers():
    assert cldr.number_symbols("de") == (",", ".")
    assert cldr.number_symbols("en") == (".", ",")


@pytest.mark.parametrize("code", ["xx", "", "zzz", "e_n", "../x", "de_XX_YY", "\ud800", "1"])
def test_a_language_that_cldr_does_not_know_has_empty_tables(code):
    tables = (cldr.months, cldr.short_months, cldr.weekdays, cldr.durations, cldr.measures, cldr.places)
    assert [dict(table(code)) for table in tables] == [{}] * len(tables)
    assert cldr.number_symbols(code) == (".", ",")


@pytest.mark.parametrize("code", ["ar", "zh", "ja", "ru", "fr", "tr", "hi", "th"])
def test_every_other_language_has_months_and_weekdays(code):
    assert sorted(set(cldr.months(code).values())) == list(range(1, 13))
    assert sorted(set(cldr.weekdays(code).values())) == list(range(7))


TABLES = """
import json, sys
from factcheck.languages import cldr
codes = sys.argv[1:]
tables = (cldr.months, cldr.short_months, cldr.weekdays, cldr.durations, cldr.measures, cldr.places)
found = {code: [dict(table(code)) for table in tables] for code in codes}
print(json.dumps(found, sort_keys=True))
"""


def test_which_language_was_read_first_changes_nothing():
    """Locales share parts of babel's data, and reading one must not write its names into another's table."""
    codes = ["zh", "cs", "el", "ja", "de", "fr", "en"]
    first, second = (
        subprocess.run([sys.executable, "-c", TABLES, *order], capture_output=True, check=True).stdout
        for order in (codes, codes[::-1])
    )
    assert first == second
    months = {code: tables[0] for code, tables in json.loads(first).items()}
    assert {code: len(months[code]) for code in ("de", "en", "fr", "ja", "zh")} == dict.fromkeys(
        ("de", "en", "fr", "ja", "zh"), 12
    )
