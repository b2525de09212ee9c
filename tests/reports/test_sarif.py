import json
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest
from jsonschema import Draft4Validator

from factcheck.evidence.codes import CODES
from factcheck.models import Verdict
from factcheck.reports import render
from factcheck.reports.sarif_rules import rules

from . import builders
from .attacks import ATTACKS, CONTROLS

SCHEMA = Path(__file__).parent / "schemas" / "sarif-2.1.0-rtm.5.json"
VALIDATOR = Draft4Validator(
    json.loads(SCHEMA.read_text(encoding="utf-8")), format_checker=Draft4Validator.FORMAT_CHECKER
)


def run_of(report):
    document = json.loads(render(report, "sarif"))
    VALIDATOR.validate(document)
    (run,) = document["runs"]
    return run


@pytest.mark.parametrize("report", [builders.full(), builders.empty(), builders.none_at_all()])
def test_logs_satisfy_the_official_schema(report):
    run_of(report)


def test_conflicts_and_updates_are_results_and_agreements_are_not():
    results = run_of(builders.full())["results"]
    assert [(result["ruleId"], result["level"]) for result in results] == [
        *(("FC101", "error"), ("FC101", "warning"), ("FC102", "warning"), ("FC103", "note"))
    ]


def test_both_sentences_have_their_place():
    result = run_of(builders.full())["results"][0]
    (here,), (there,) = result["locations"], result["relatedLocations"]
    place = here["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "articles/flood-en.txt", "uriBaseId": "%SRCROOT%"}
    lines = builders.FLOOD_EN.text.split("\n")
    region = place["region"]
    assert region["startLine"] == region["endLine"] == 3
    assert lines[2][region["startColumn"] - 1 : region["endColumn"] - 1] == "Twelve people"
    assert region["snippet"] == {"text": "Twelve people"}
    assert place["contextRegion"]["endColumn"] > region["endColumn"]
    assert there["physicalLocation"]["artifactLocation"]["uri"] == "articles/flut-de.txt"
    assert there["id"] == 1
    assert "[articles/flut-de.txt:3](1)" in result["message"]["text"]


def test_lines_count_from_the_beginning_of_the_file():
    moved = replace(builders.FLOOD_EN, first_line=6)
    report = replace(builders.full(), articles=(moved, *builders.full().articles[1:]))
    result = run_of(report)["results"][0]
    assert result["locations"][0]["physicalLocation"]["region"]["startLine"] == 8


def test_fingerprints_hold_and_tell_copies_apart():
    first = builders.conflict()
    copy = replace(first, id="p-copy")
    prints = [
        result["partialFingerprints"]
        for result in run_of(builders.report((builders.FLOOD_EN, builders.FLOOD_DE), (first, copy)))["results"]
    ]
    assert [item["factcheckPair/v1"] for item in prints] == [first.fingerprint] * 2
    assert [item["primaryLocationLineHash"] for item in prints] == [f"{first.fingerprint}:{n}" for n in (1, 2)]


def test_severity_and_confidence_are_apart():
    result = run_of(builders.full())["results"][0]
    assert (result["level"], result["properties"]["confidence"], result["rank"]) == ("error", 0.9346, 93.46)


def test_every_rule_has_help():
    run = run_of(builders.full())
    found = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in found] == ["FC101", "FC102", "FC103"]
    for result in run["results"]:
        assert found[result["ruleIndex"]]["id"] == result["ruleId"]


@pytest.mark.parametrize("code", sorted(CODES))
def test_help_is_made_of_the_comparators_examples(code):
    (rule,) = rules([code])
    assert rule["shortDescription"]["text"] == CODES[code].meaning
    conflict = next((e for e in CODES[code].examples if e.expected == "conflict"), CODES[code].examples[0])
    for form in ("text", "markdown"):
        assert conflict.left in rule["help"][form]
        assert f"factcheck explain {code}" in rule["help"][form]


def test_a_conflict_without_a_code_has_a_rule_all_the_same():
    bare = builders.finding(builders.DEATHS_EN, builders.DEATHS_DE, Verdict.CONFLICT)
    (result,) = run_of(builders.report((builders.FLOOD_EN, builders.FLOOD_DE), (bare,)))["results"]
    assert result["ruleId"] == "FC000"


def test_skipped_files_are_notifications():
    (invocation,) = run_of(builders.full())["invocations"]
    (note,) = invocation["toolExecutionNotifications"]
    assert note["message"]["text"] == "Skipped: not a text: PDF files are not read"
    assert note["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "articles/scan.pdf"


@pytest.mark.parametrize("attack", ATTACKS)
def test_article_text_is_text(attack):
    text = render(builders.hostile(attack), "sarif")
    assert not any(control in text for control in CONTROLS)
    run = run_of(builders.hostile(attack))
    message = run["results"][0]["message"]["text"]
    assert message.replace("\\[", "").replace("\\]", "").count("[") == 1  # our own link, and no other


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("./a.txt", "a.txt"),
        ("a b%.txt", "a%20b%25.txt"),
        ("فيضانات.txt", None),
        ("a:b.txt", "a%3Ab.txt"),
        ("a#b?c.txt", "a%23b%3Fc.txt"),
        ("/tmp/a.txt", "file:///tmp/a.txt"),
        ("-", "-"),
    ],
)
def test_paths_are_addresses(path, uri):
    run = run_of(builders.hostile("x", path=path))
    found = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert found["uri"] == (uri or found["uri"])
    assert unquote(found["uri"]).removeprefix("file://") == path.removeprefix("./")


def test_very_many_results_are_cut_and_it_says_so(monkeypatch):
    monkeypatch.setattr("factcheck.reports.formats.sarif._MOST", 2)
    run = run_of(builders.full())
    assert len(run["results"]) == 2
    notes = run["invocations"][0]["toolExecutionNotifications"]
    assert notes[-1]["message"]["text"] == "2 more results were left out."
