import pytest

from factcheck.models import Verdict
from factcheck.policy import verdict_of
from tests.reports import builders

REPORT = builders.full()


def verdicts(findings):
    return {finding.judgement.verdict for finding in findings}


def test_conflicts_fail():
    result = verdict_of(REPORT, fail_on="conflict", fail_confidence=0)
    assert verdicts(result.failing) == {Verdict.CONFLICT}
    assert result.exit_status == 1
    assert result.report is REPORT
    assert result.failures.findings == result.failing
    assert result.failures.articles == REPORT.articles


def test_updates_fail_together_with_conflicts():
    result = verdict_of(REPORT, fail_on="update", fail_confidence=0)
    assert verdicts(result.failing) == {Verdict.CONFLICT, Verdict.UPDATE}
    assert list(result.failing) == [finding for finding in REPORT.findings if finding in result.failing]


def test_unsure_findings_do_not_fail_and_are_kept_apart():
    every = verdict_of(REPORT, fail_on="conflict", fail_confidence=0)
    result = verdict_of(REPORT, fail_on="conflict", fail_confidence=1)
    assert (result.failing, result.unsure, result.exit_status) == ((), every.failing, 0)
    least = min(finding.judgement.confidence for finding in every.failing)
    assert verdict_of(REPORT, fail_on="conflict", fail_confidence=least).failing == every.failing


@pytest.mark.parametrize("fail_on", ["conflict", "update"])
def test_an_empty_report_passes(fail_on):
    result = verdict_of(builders.empty(), fail_on=fail_on, fail_confidence=0)
    assert (result.failing, result.unsure, result.exit_status) == ((), (), 0)
