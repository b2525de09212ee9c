"""The last line of a check: what was compared, found and left out, so that a log shows it whatever the exit status."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.models import Verdict

if TYPE_CHECKING:
    from factcheck.policy import CheckResult


def all_clear(result: "CheckResult", fail_on: str) -> str:
    """Such as `No conflicts: 2 articles, 40 claims, 107 pairs compared, 1 file skipped.`."""
    from factcheck.reports.wording import compared

    new = " new" if result.known or result.suppressed else ""
    what = f"No{new} conflicts" if fail_on == "conflict" else f"No{new} conflicts or updates"
    if result.unsure:
        what += " sure enough to fail"
    return " ".join((f"{what}: {compared(result.report)} compared{_skipped(result)}.", *_left_out(result)))


def failure(result: "CheckResult", fail_on: str) -> str:
    """Such as `2 articles, 40 claims, 107 pairs: 3 conflicts, 2 of them sure enough to fail.`."""
    from factcheck.reports.wording import compared

    found = f"{_found(result, fail_on)}{_skipped(result)}"
    return " ".join((f"{compared(result.report)}: {found}.", *_left_out(result)))


def _found(result: "CheckResult", fail_on: str) -> str:
    """What could fail the check, and how much of it does."""
    from factcheck.reports.wording import VERDICTS, counted

    counts = {Verdict.CONFLICT: 0, **({Verdict.UPDATE: 0} if fail_on == "update" else {})}
    for finding in (*result.failing, *result.unsure):
        counts[finding.judgement.verdict] += 1
    found = " and ".join(counted(number, VERDICTS[verdict].lower()) for verdict, number in counts.items() if number)
    return f"{found}, {len(result.failing):,} of them sure enough to fail" if result.unsure else found


def _left_out(result: "CheckResult") -> Iterator[str]:
    from factcheck.reports.wording import counted

    if result.unsure:
        yield f"{counted(len(result.unsure), 'finding')} too unsure to fail the check."
    if result.known:
        yield f"{counted(len(result.known), 'finding')} known from the baseline."
    if result.suppressed:
        yield f"{counted(len(result.suppressed), 'finding')} suppressed by the configuration."


def _skipped(result: "CheckResult") -> str:
    from factcheck.reports.wording import skipped

    files = skipped(result.report)
    return f", {files}" if files else ""
