"""Whether a report passes a check."""

from dataclasses import dataclass, replace

from factcheck.models import Finding, Report, Verdict

__all__ = ["CheckResult", "verdict_of"]

CLEAN, FINDINGS = 0, 1
_FAILING = {"conflict": {Verdict.CONFLICT}, "update": {Verdict.CONFLICT, Verdict.UPDATE}}


@dataclass(frozen=True, slots=True)
class CheckResult:
    """A report as a check sees it.

    Attributes:
        report: What was found.
        failing: The findings that fail the check, in the report's order.
        unsure: Those that would, were they surer.
    """

    report: Report
    failing: tuple[Finding, ...]
    unsure: tuple[Finding, ...] = ()

    @property
    def failures(self) -> Report:
        """The report with nothing but what fails."""
        return replace(self.report, findings=self.failing)

    @property
    def exit_status(self) -> int:
        """0 if nothing fails, else 1."""
        return FINDINGS if self.failing else CLEAN


def verdict_of(report: Report, *, fail_on: str, fail_confidence: float) -> CheckResult:
    """Pick the findings that fail a check.

    Args:
        report: Of a comparison.
        fail_on: `"conflict"`, or `"update"` for conflicts and updates.
        fail_confidence: Findings less sure do not fail.
    """
    bad = [finding for finding in report.findings if finding.judgement.verdict in _FAILING[fail_on]]
    failing = tuple(finding for finding in bad if finding.judgement.confidence >= fail_confidence)
    unsure = tuple(finding for finding in bad if finding.judgement.confidence < fail_confidence)
    return CheckResult(report, failing, unsure)
