"""Whatever an article, a file name or an outlet holds, the formats for machines stay what they are."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reports import render

from . import builders
from .test_github import commands
from .test_junit import suite_of
from .test_sarif import run_of

ANY = st.text(st.characters(exclude_categories=()), min_size=1, max_size=40).filter(lambda text: "\n" not in text)


@given(text=ANY, path=ANY)
def test_sarif(text, path):
    (result,) = run_of(builders.hostile(text, path=path))["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region["startLine"] >= 1
    assert region["startColumn"] >= 1
    assert (region["endLine"], region["endColumn"]) > (region["startLine"], region["startColumn"])


@given(text=ANY, path=ANY)
def test_junit(text, path):
    assert suite_of(builders.hostile(text, path=path)).get("failures") == "1"


@given(text=ANY, path=ANY)
def test_github(text, path):
    assert len(commands(builders.hostile(text, path=path))) == 1


@pytest.mark.parametrize("name", ["sarif", "junit", "github", "markdown", "text"])
@given(text=ANY)
def test_all_of_it_can_be_encoded(name, text):
    render(builders.hostile(text, path=text), name).encode("utf-8")


@given(text=ANY)
def test_a_baseline_is_json_for_people(text):
    from factcheck.policy import baseline_text
    from factcheck.reports.harmless import encodable_json

    report = builders.hostile(text)
    written = encodable_json(baseline_text(report, report.findings))
    assert json.loads(written.encode("utf-8"))["known"][0]["count"] == 1
