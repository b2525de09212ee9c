from pathlib import Path

import pytest
from lxml import etree

from factcheck.policy import verdict_of
from factcheck.reports import render

from . import builders
from .attacks import ATTACKS, CONTROLS

SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).parent / "schemas" / "junit-10.xsd"))


def suite_of(report):
    root = etree.fromstring(render(report, "junit").encode("utf-8"))
    SCHEMA.assertValid(root)
    (suite,) = root
    return suite


@pytest.mark.parametrize("report", [builders.full(), builders.empty(), builders.none_at_all()])
def test_reports_satisfy_the_schema(report):
    suite_of(report)


def test_conflicts_are_failures():
    suite = suite_of(builders.full())
    failures = suite.findall("testcase/failure")
    assert [failure.get("type") for failure in failures] == ["FC101", "FC101", "FC102"]
    assert failures[0].get("message") == "The number of people who died differs: 12 against 15."
    assert "articles/flut-de.txt:3: In Altenahr starben" in failures[0].text
    case = failures[0].getparent()
    assert case.get("classname") == "articles/flood-en.txt"
    assert case.get("name").startswith("Conflict at line 3 with articles/flut-de.txt:3 (")


def test_articles_without_a_conflict_pass_and_unread_ones_are_skipped():
    suite = suite_of(builders.full())
    passed = [case.get("classname") for case in suite.findall("testcase") if len(case) == 0]
    assert passed == ["articles/flut-bilanz-de.txt", "articles/flut-frueh-de.txt"]
    (skipped,) = suite.findall("testcase/skipped")
    assert skipped.get("message") == "not a text: PDF files are not read"


def test_the_counts_add_up():
    suite = suite_of(builders.full())
    assert {name: suite.get(name) for name in ("tests", "failures", "errors", "skipped")} == {
        "tests": "6", "failures": "3", "errors": "0", "skipped": "1",
    }  # fmt: skip
    assert len(suite.findall("testcase")) == 6


def test_updates_are_failures_where_a_check_fails_on_them():
    result = verdict_of(builders.full(), fail_on="update", fail_confidence=0)
    assert suite_of(result.failures).get("failures") == "4"


@pytest.mark.parametrize("attack", [*ATTACKS, "]]>", "&amp;<!DOCTYPE x>", "\ufffe\uffff", "\x00\x0b"])
def test_article_text_is_text(attack):
    text = render(builders.hostile(attack), "junit")
    assert not any(control in text for control in CONTROLS)
    assert len(suite_of(builders.hostile(attack)).findall("testcase/failure")) == 1
