"""The README's table of languages is that of the example files."""

import pytest

from factcheck.languages import known_languages

from .readme_table import CLOSING, OPENING, README, table, updated


def test_the_readme_is_current():
    text = README.read_text("utf-8")
    assert updated(text) == text, "README.md is stale: run python -m tests.languages.readme_table and commit it"


def test_every_language_has_a_row():
    rows = table().splitlines()
    assert len(rows) == len(known_languages()) + 3
    for code in known_languages():
        assert sum(f"`{code}`" in row for row in rows) == 1
    assert {row.count("|") for row in rows} == {rows[0].count("|")}


def test_only_what_stands_between_the_markers_changes():
    text = f"before\n{OPENING}\nold\n{CLOSING}\nbehind\n"
    assert updated(text) == f"before\n{OPENING}\n\n{table()}\n\n{CLOSING}\nbehind\n"
    assert updated(updated(text)) == updated(text)


@pytest.mark.parametrize("text", ["", OPENING, CLOSING, f"{CLOSING}{OPENING}", f"{OPENING}{OPENING}{CLOSING}"])
def test_missing_markers_are_an_error(text):
    with pytest.raises(ValueError, match="must hold <!--"):
        updated(text)
