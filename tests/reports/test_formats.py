import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck.errors import UsageError
from factcheck.reports import format_names, format_of, format_suffixes, is_whole, render

from . import builders


def test_the_known_formats():
    assert format_names() == ("github", "html", "json", "junit", "markdown", "sarif", "text")
    assert format_suffixes() == (".html", ".json", ".md", ".sarif", ".xml")


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a/report.html", "html"),
        ("REPORT.HTML", "html"),
        ("x.y.json", "json"),
        ("r.md", "markdown"),
        ("r.sarif", "sarif"),
        ("r.XML", "junit"),
    ],
)
def test_the_suffix_says_the_format(path, name):
    assert format_of(Path(path)) == name


@pytest.mark.parametrize("path", ["report.pdf", "report", ".html", "report.html.gz", "evil\x1b[2J.x"])
def test_an_unknown_suffix_is_an_error_that_lists_the_known_ones(path):
    with pytest.raises(UsageError) as error:
        format_of(Path(path))
    assert str(error.value).endswith("use one of .html, .json, .md, .sarif, .xml")
    assert "\x1b" not in str(error.value)


def test_an_unknown_name_is_an_error_that_lists_the_known_ones():
    with pytest.raises(UsageError, match="'pdf'; known are github, html, json, junit, markdown, sarif, text"):
        render(builders.empty(), "pdf")


def test_a_check_writes_whole_reports_for_programs_and_readers_only():
    assert {name for name in format_names() if is_whole(name)} == {"html", "json"}


@pytest.mark.parametrize("name", ["text", "markdown", "github"])
def test_a_summary_takes_the_place_of_the_own_one(name):
    text = render(builders.full(), name, "Three, in all.")
    assert "Three, in all." in text
    assert "3 conflicts, 1 update" not in text


@pytest.mark.parametrize("name", ["sarif", "junit", "json"])
def test_formats_without_a_place_for_a_summary_have_none(name):
    assert render(builders.full(), name, "Three, in all.") == render(builders.full(), name)


@pytest.mark.parametrize("name", format_names())
def test_the_same_report_gives_the_same_text(name):
    again = builders.full()
    shuffled = list(again.options.items())
    random.Random(1).shuffle(shuffled)
    assert render(builders.full(), name) == render(replace(again, options=dict(shuffled)), name)


@pytest.mark.parametrize("name", format_names())
def test_the_text_does_not_depend_on_the_process(name):
    program = f"from tests.reports import builders; from factcheck.reports import render; import sys; \
sys.stdout.reconfigure(encoding='utf-8', newline=''); sys.stdout.write(render(builders.full(), {name!r}))"
    environment = {"PYTHONHASHSEED": "7", "COLUMNS": "40", "FORCE_COLOR": "1", "TZ": "Asia/Tokyo"}
    root = Path(__file__).parents[2]
    outcome = subprocess.run(
        [sys.executable, "-c", program], cwd=root, env=environment, capture_output=True, check=True
    )
    assert outcome.stdout == render(builders.full(), name).encode("utf-8")


def test_importing_reports_is_cheap():
    program = "import sys, factcheck.reports; print([name for name in ('rich', 'jinja2') if name in sys.modules])"
    outcome = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert outcome.stdout.strip() == "[]"
