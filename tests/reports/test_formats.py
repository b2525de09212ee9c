import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck.errors import UsageError
from factcheck.reports import format_names, format_of, format_suffixes, render

from . import builders


def test_the_known_formats():
    assert format_names() == ("html", "json", "markdown", "text")
    assert format_suffixes() == (".html", ".json", ".md")


@pytest.mark.parametrize(
    ("path", "name"), [("a/report.html", "html"), ("REPORT.HTML", "html"), ("x.y.json", "json"), ("r.md", "markdown")]
)
def test_the_suffix_says_the_format(path, name):
    assert format_of(Path(path)) == name


@pytest.mark.parametrize("path", ["report.pdf", "report", ".html", "report.html.gz", "evil\x1b[2J.x"])
def test_an_unknown_suffix_is_an_error_that_lists_the_known_ones(path):
    with pytest.raises(UsageError) as error:
        format_of(Path(path))
    assert str(error.value).endswith("use one of .html, .json, .md")
    assert "\x1b" not in str(error.value)


def test_an_unknown_name_is_an_error_that_lists_the_known_ones():
    with pytest.raises(UsageError, match="'pdf'; known are html, json, markdown, text"):
        render(builders.empty(), "pdf")


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
