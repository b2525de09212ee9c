"""Whether a report passes a check: what fails, what is known, what is suppressed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.models import Finding, Report, Verdict
from factcheck.policy.baseline import FILE_NAME, Entry, baseline_text, read_baseline, split
from factcheck.policy.selection import Selection
from factcheck.policy.suppressing import Suppressions

__all__ = [
    "FILE_NAME",
    "CheckResult",
    "Entry",
    "Selection",
    "Suppressions",
    "baseline_text",
    "read_baseline",
    "verdict_of",
]

CLEAN, FINDINGS = 0, 1
_FAILING = {"conflict": {Verdict.CONFLICT}, "update": {Verdict.CONFLICT, Verdict.UPDATE}}


@dataclass(frozen=True, slots=True)
class CheckResult:
    """A report as a check sees it.

    Attributes:
        report: What was found.
        failing: The findings that fail the check, in the report's order.
        unsure: Those that would, were they surer.
        known: Those that the baseline knows.
        suppressed: Those that the configuration suppresses.
        stale: Entries of the baseline that are no longer found.
    """

    report: Report
    failing: tuple[Finding, ...]
    unsure: tuple[Finding, ...] = ()
    known: tuple[Finding, ...] = ()
    suppressed: tuple[Finding, ...] = ()
    stale: tuple[Entry, ...] = ()

    @property
    def failures(self) -> Report:
        """The report with nothing but what fails; an update that fails is a warning, no note."""
        failing = (replace(item, severity="warning") if item.severity == "note" else item for item in self.failing)
        return replace(self.report, findings=tuple(failing))

    @property
    def acceptable(self) -> tuple[Finding, ...]:
        """What a baseline would have to know for the check to pass, however sure: thresholds are no place to fail."""
        chosen = {finding.id for finding in (*self.failing, *self.unsure, *self.known)}
        return tuple(finding for finding in self.report.findings if finding.id in chosen)

    @property
    def exit_status(self) -> int:
        """0 if nothing fails, else 1."""
        return FINDINGS if self.failing else CLEAN


def verdict_of(
    report: Report,
    *,
    fail_on: str,
    fail_confidence: float,
    known: Sequence[Entry] = (),
    suppressions: Suppressions | None = None,
) -> CheckResult:
    """Pick the findings that fail a check.

    Args:
        report: Of a comparison.
        fail_on: `"conflict"`, or `"update"` for conflicts and updates.
        fail_confidence: Findings less sure do not fail.
        known: Of a baseline; they do not fail.
        suppressions: Of the configuration; what they cover does not fail, and no baseline needs to know it.
    """
    covered = suppressions.covered(report.findings, report.articles) if suppressions else frozenset()
    bad = [finding for finding in report.findings if finding.judgement.verdict in _FAILING[fail_on]]
    # A baseline of a stricter check may know updates: here they are nobody's business, and not stale either.
    entries = [entry for entry in known if entry.verdict in _FAILING[fail_on]]
    against = split((finding for finding in bad if finding.id not in covered), entries)
    return CheckResult(
        report,
        failing=tuple(finding for finding in against.new if finding.judgement.confidence >= fail_confidence),
        unsure=tuple(finding for finding in against.new if finding.judgement.confidence < fail_confidence),
        known=against.known,
        suppressed=tuple(finding for finding in bad if finding.id in covered),
        stale=against.stale,
    )
