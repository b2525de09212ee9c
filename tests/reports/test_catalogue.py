"""Every language of the interface says the same."""

import re
from pathlib import Path

import pytest

from factcheck.models import Kind, Verdict
from factcheck.reports.catalogue import LANGUAGES, catalogue, text
from factcheck.reports.dates import when
from factcheck.reports.page.environment import file

from .builders import between, day

KEYS = set(catalogue("en"))
TEMPLATES = ("report", "slot", "overview", "articles", "finding")
SCRIPTS = ("texts", "findings", "filters", "actions", "keys")
NUMBERED = {key.rpartition(".")[0] for key in KEYS if key.endswith(".other")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_catalogues_have_the_same_keys_and_blanks(language):
    assert set(catalogue(language)) == KEYS
    for key, words in catalogue(language).items():
        assert words.strip() or key == "number.thousands", key
        assert set(re.findall(r"{(\w+)}", words)) == set(re.findall(r"{(\w+)}", catalogue("en")[key])), key


def named(kind):
    """Keys that templates or scripts name in full."""
    if kind == "template":
        sources = [file(f"{name}.html.j2") for name in TEMPLATES]
        pattern = r"""\b(?:t|text)\("([\w.]+)"[,)]|attribute\("\w+", "([\w.]+)"\)"""
    else:
        sources = [file(f"{name}.js") for name in SCRIPTS]
        pattern = r"""text\("([\w.]+)"[,)]|fact\("([\w.]+)\""""
    return {one or other for source in sources for one, other in re.findall(pattern, source)}


@pytest.mark.parametrize("kind", ["template", "script"])
def test_every_text_that_is_asked_for_exists(kind):
    asked = named(kind)
    assert len(asked) > 5
    assert asked <= KEYS | NUMBERED


def test_every_kind_and_verdict_has_words():
    assert {f"kind.{kind.value}" for kind in Kind} | {f"verdict.{verdict.value}" for verdict in Verdict} <= KEYS


def test_numbers():
    assert text("count.conflict", 1) == "1 conflict"
    assert text("count.conflict", 12345) == "12,345 conflicts"
    assert text("count.conflict", 12345, "de") == "12.345 Widersprüche"


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (day("2022-05-13"), "13. Mai 2022"),
        (day("XXXX-02-18"), "18. Februar"),
        (between("2022-05-01", "2022-05-31", ""), "Mai 2022"),
        (between("2022-10-01", "2022-11-30", ""), "Oktober bis November 2022"),
        (between("2022-05-01", "2022-05-30", ""), "1. bis 30. Mai 2022"),
        (between("2021-12-20", "2022-01-03", ""), "20. Dezember 2021 bis 3. Januar 2022"),
    ],
)
def test_periods_in_german(period, words):
    assert when(period, "de") == words


def test_the_keys_are_those_of_the_help_and_of_the_documentation():
    keys = set(re.findall(r"""^  "?(\S)"?: \(\) =>""", file("keys.js"), re.MULTILINE))
    assert keys == {"j", "k", "/", "?", "w", "x", "c"}
    assert all(f'("{key}", "' in file("report.html.j2") for key in keys)
    documented = (Path(__file__).parents[2] / "docs" / "report.md").read_text("utf-8")
    assert all(f"`{key}`" in documented for key in keys)
