"""`factcheck check`: what fails, what is known, and in which forms that is said."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.options import CheckOptions
from factcheck.cli.outcome import warn
from factcheck.cli.run import compared, print_table, tell
from factcheck.cli.step_summary import append_step_summary
from factcheck.cli.streams import require_place, show
from factcheck.cli.summary import all_clear, failure
from factcheck.config import Options, find_configuration

if TYPE_CHECKING:
    from factcheck.models import Report
    from factcheck.policy import CheckResult, Entry, Suppressions

_STALE_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Outputs:
    """Where a check says what it found.

    Attributes:
        file: Instead of standard output.
        format: Of that file or of standard output; None for what the suffix says, else text.
        reports: More files, each in the format of its suffix.
        fail_on: The least verdict that fails.
    """

    file: Path | None
    format: str | None
    reports: Sequence[Path]
    fail_on: str


def check(paths: Sequence[str], options: Options, given: CheckOptions, outputs: Outputs) -> int:
    """Compare articles; say what fails the check (most formats), or all there is (JSON and HTML).

    Returns:
        The exit status.

    Raises:
        UsageError: Baseline, suppressions, codes or a suffix are wrong; found before the work begins.
        OutputError: Something could not be written.
    """
    from factcheck.policy import Selection

    Selection(options.select, options.ignore)
    suppressions = _suppressions(options)
    baseline, known = _baseline(options, given)
    name = outputs.format or _format_by_suffix(outputs.file)
    written = _places(outputs, baseline if given.update_baseline else None)
    report = compared(paths, options, given)
    result = _result(report, options, outputs.fail_on, known, suppressions)
    if given.update_baseline:
        known = _update(baseline, result, known, given)
        result = _result(report, options, outputs.fail_on, known, suppressions)
    _print(result, name, outputs, given)
    for path, format_ in written:
        _report(path, format_, result, outputs.fail_on, given)
    append_step_summary(result, outputs.fail_on)
    for remark in (*_stale(baseline, result), *suppressions.remarks()):
        warn(remark)
    return result.exit_status


def rendered(result: "CheckResult", name: str, fail_on: str) -> str:
    """The result in a format."""
    from factcheck.reports import is_whole, render

    if is_whole(name):
        return render(result.report, name)
    if not result.failing and name == "text":
        return all_clear(result, fail_on) + "\n"
    return render(result.failures, name, (failure if result.failing else all_clear)(result, fail_on))


def _result(
    report: "Report", options: Options, fail_on: str, known: "Sequence[Entry]", suppressions: "Suppressions"
) -> "CheckResult":
    from factcheck.policy import verdict_of

    return verdict_of(
        report, fail_on=fail_on, fail_confidence=options.fail_confidence, known=known, suppressions=suppressions
    )


def _suppressions(options: Options) -> "Suppressions":
    from factcheck.policy import Suppressions

    return Suppressions(options.suppress, datetime.now().astimezone().date())


def _baseline(options: Options, given: CheckOptions) -> "tuple[Path, tuple[Entry, ...]]":
    """Where the baseline is or would be, and what it knows; one that is named has to be there."""
    from factcheck.errors import UsageError
    from factcheck.policy import FILE_NAME, read_baseline

    config = given.config or find_configuration()
    usual = config.parent / FILE_NAME if config else Path(FILE_NAME)
    path = _as_seen_from_here(Path(options.baseline) if options.baseline else usual)
    if not os.path.lexists(path) and (given.update_baseline or not options.baseline):
        return path, ()
    try:
        return path, read_baseline(path)
    except UsageError:
        if given.update_baseline:  # the mend of a damaged one
            return path, ()
        raise


def _as_seen_from_here(path: Path) -> Path:
    try:
        return path.relative_to(Path.cwd())
    except (OSError, ValueError):
        return path


def _places(outputs: Outputs, baseline: Path | None) -> list[tuple[Path, str]]:
    """The files besides, with their formats; that all can be written is found before the work begins."""
    from factcheck.reports import format_of

    for path in (outputs.file, *outputs.reports, baseline):
        if path:
            require_place(path)
    return [(path, format_of(path)) for path in outputs.reports]


def _update(path: Path, result: "CheckResult", before: "Sequence[Entry]", given: CheckOptions) -> "tuple[Entry, ...]":
    from factcheck.policy import baseline_text, read_baseline
    from factcheck.reports import write_text
    from factcheck.reports.harmless import encodable_json
    from factcheck.reports.wording import counted

    write_text(encodable_json(baseline_text(result.report, result.acceptable)), path)
    after = read_baseline(path)
    old, new = ({entry.key for entry in entries} for entries in (before, after))
    found = counted(len(result.acceptable), "known finding")
    tell(f"wrote {path}: {found}; {len(new - old)} added, {len(old - new)} removed", given)
    if result.report.skipped:
        files = counted(len(result.report.skipped), "skipped file")
        warn(f"{path}: conflicts of {files} are not in it; mend what is skipped above and write it again")
    return after


def _print(result: "CheckResult", name: str, outputs: Outputs, given: CheckOptions) -> None:
    if outputs.file:
        _write(outputs.file, rendered(result, name, outputs.fail_on), given)
    elif name == "text" and result.failing:
        print_table(result.failures, failure(result, outputs.fail_on))
    else:
        show(rendered(result, name, outputs.fail_on))


def _report(path: Path, name: str, result: "CheckResult", fail_on: str, given: CheckOptions) -> None:
    from factcheck.reports import is_whole, write_report

    if is_whole(name):
        write_report(result.report, path)
        tell(f"wrote {path}", given)
    else:
        _write(path, rendered(result, name, fail_on), given)


def _write(path: Path, text: str, given: CheckOptions) -> None:
    from factcheck.reports import write_text

    write_text(text, path)
    tell(f"wrote {path}", given)


def _stale(path: Path, result: "CheckResult") -> list[str]:
    """What the baseline knows and nobody finds any longer."""
    from factcheck.reports.wording import counted

    lines = [f"{path}: no longer found: {entry.label}" for entry in result.stale[:_STALE_SHOWN]]
    if lines:
        found = counted(len(result.stale), "stale entry") if len(lines) == 1 else f"{len(result.stale):,} stale entries"
        lines.append(f"{path}: {found}; remove by --update-baseline once all articles are compared")
    return lines


def _format_by_suffix(output: Path | None) -> str:
    from factcheck.reports import format_of, format_suffixes

    return format_of(output) if output and output.suffix.lower() in format_suffixes() else "text"
