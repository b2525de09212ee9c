"""The last line of a check."""

from dataclasses import replace

import pytest

from factcheck.cli.summary import all_clear, failure
from factcheck.models import Verdict
from factcheck.policy import verdict_of
from tests.reports import builders

REPORT = replace(builders.full(), skipped=())


def result_of(*, fails=0.0, fail_on="conflict", report=REPORT):
    return verdict_of(report, fail_on=fail_on, fail_confidence=fails)


def conflicts():
    return sorted(
        finding.judgement.confidence for finding in REPORT.findings if finding.judgement.verdict is Verdict.CONFLICT
    )


def test_nothing_found():
    assert all_clear(result_of(report=builders.empty()), "conflict") == (
        "No conflicts: 2 articles, 10 claims, 31 pairs compared."
    )
    assert all_clear(result_of(report=builders.empty(), fail_on="update"), "update").startswith(
        "No conflicts or updates: "
    )


def test_nothing_sure_enough():
    assert all_clear(result_of(fails=1), "conflict") == (
        "No conflicts sure enough to fail: 5 articles, 23 claims, 31 pairs compared. "
        "3 findings too unsure to fail the check."
    )


def test_everything_fails():
    assert failure(result_of(), "conflict") == "5 articles, 23 claims, 31 pairs: 3 conflicts."
    assert failure(result_of(fail_on="update"), "update") == (
        "5 articles, 23 claims, 31 pairs: 3 conflicts and 1 update."
    )


def test_some_are_too_unsure():
    assert len(set(conflicts())) > 1
    least = max(conflicts())
    failing = conflicts().count(least)
    rest = 3 - failing
    noun = "finding" if rest == 1 else "findings"
    assert failure(result_of(fails=least), "conflict") == (
        f"5 articles, 23 claims, 31 pairs: 3 conflicts, {failing} of them sure enough to fail. "
        f"{rest} {noun} too unsure to fail the check."
    )


@pytest.mark.parametrize("line", [all_clear, failure])
def test_what_was_skipped_is_counted(line):
    assert ", 1 file skipped." in line(result_of(report=builders.full()), "conflict")
