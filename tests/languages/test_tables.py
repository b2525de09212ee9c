"""The tables of all languages keep their own rules."""

import re
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

import pytest

import factcheck.facts
from factcheck.languages import known_languages, language
from factcheck.languages.tables import Naming, Negation, Numbers, Polarity, Ranks, Scope, TimeWords, Writing

TABLES = {
    "numbers": Numbers,
    "scope": Scope,
    "time": TimeWords,
    "ranks": Ranks,
    "negation": Negation,
    "naming": Naming,
    "polarity": Polarity,
    "writing": Writing,
}
FIELDS = [(name, field.name) for name, table in TABLES.items() for field in fields(table)]


def words_of(value):
    if isinstance(value, Mapping):
        return list(value)
    return [] if isinstance(value, str | bool) else list(value)


@pytest.mark.parametrize("code", known_languages())
@pytest.mark.parametrize(("table", "field"), FIELDS)
def test_words_are_in_lower_case_and_not_empty(code, table, field):
    words = words_of(getattr(getattr(language(code), table), field))
    assert all(word == word.lower() and word.strip() == word and word for word in words)


@pytest.mark.parametrize(("table", "field"), FIELDS)
def test_every_table_is_read_somewhere(table, field):
    package = Path(factcheck.facts.__file__).parents[1]
    sources = "\n".join(path.read_text("utf-8") for path in package.rglob("*.py") if path.parent.name != "languages")
    assert re.search(rf"\.{field}\b", sources), f"{table}.{field} is never read"


@pytest.mark.parametrize("code", ["de", "en"])
@pytest.mark.parametrize(("table", "field"), FIELDS)
def test_every_table_is_described(code, table, field):
    assert f"        {field}: " in (TABLES[table].__doc__ or "")


@pytest.mark.parametrize("code", known_languages())
def test_factors_and_scales_make_sense(code):
    numbers = language(code).numbers
    assert all(0 < low <= high for low, high in numbers.approximate.values())
    assert all(scale > 1 for scale in numbers.scales.values())
    assert all(0 < share < 1 for share in numbers.shares.values())
    assert numbers.whole_shares <= set(numbers.shares)
    assert language(code).time.later_before_sign <= language(code).time.later_after


def test_a_language_without_a_file_has_empty_tables():
    assert language("xx").numbers == Numbers()
    assert language("").naming == Naming()
