"""`factcheck compare` and `factcheck check`: from options to reports."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.options import ComparisonOptions
from factcheck.cli.outcome import warn
from factcheck.cli.progress import Stages
from factcheck.cli.streams import is_terminal, require_place, show
from factcheck.config import Options, parse_date
from factcheck.errors import InputError, OutputError, UsageError

if TYPE_CHECKING:
    from factcheck.articles import Loaded
    from factcheck.models import Article, CalendarDay, Report, Skipped


def compare(paths: Sequence[str], options: Options, given: ComparisonOptions, outputs: Sequence[Path]) -> None:
    """Compare articles and write reports by suffix, or a table for people.

    Raises:
        UsageError: A suffix is no format; found before the work begins, like outputs that cannot be written.
        OutputError: A report could not be written; the others are.
    """
    from factcheck.reports import format_of, render, write_text
    from factcheck.reports.wording import headline

    formats = [(path, format_of(path)) for path in outputs]
    for path in outputs:
        require_place(path)
    report = _compared(paths, options, given)
    if not outputs:
        _print_table(report)
        return
    failed: OutputError | None = None
    for path, name in formats:
        try:
            write_text(render(report, name), path)
        except OutputError as error:
            failed = failed or error
        else:
            _tell(f"wrote {path}", given)
    if failed:
        raise failed
    _tell(headline(report), given)


def check(
    paths: Sequence[str],
    options: Options,
    given: ComparisonOptions,
    output: Path | None,
    name: str | None,
    *,
    fail_on: str,
) -> int:
    """Compare articles; say what fails the check (text), or all there is (any other format).

    Returns:
        The exit status.
    """
    from factcheck.cli.summary import all_clear, failure
    from factcheck.policy import verdict_of
    from factcheck.reports import render, render_text, write_text

    if output:
        require_place(output)
    name = name or _format_by_suffix(output)
    report = _compared(paths, options, given)
    result = verdict_of(report, fail_on=fail_on, fail_confidence=options.fail_confidence)
    if name == "text" and result.failing and not output:
        _print_table(result.failures, failure(result, fail_on))
        return result.exit_status
    if name != "text":
        text = render(report, name)
    elif result.failing:
        text = render_text(result.failures, failure(result, fail_on))
    else:
        text = all_clear(result, fail_on) + "\n"
    if output:
        write_text(text, output)
        _tell(f"wrote {output}", given)
    else:
        show(text)
    return result.exit_status


def _compared(paths: Sequence[str], options: Options, given: ComparisonOptions) -> "Report":
    """Read and compare; say on standard error what was skipped."""
    from factcheck.articles import load_articles
    from factcheck.checker import Checker

    if options.judge != "none":
        warn(f"judge {options.judge} has no say in a comparison in this version; judge and evaluate use it")
    published = [(path, parse_date(day, "--published")) for path, day in options.published]
    with Stages(quiet=given.quiet) as stages:
        loaded = load_articles(paths, stdin=sys.stdin.buffer, language=options.language, published=published)
        stages("reading articles", len(loaded.articles), len(loaded.articles))
        _require_some(loaded)
        _report_problems(loaded, given)
        articles, left_out = _in_range(loaded.articles, options)
        for item in left_out:
            _tell(f"left out {item.path}: {item.reason}", given)
        report = Checker(options, stages).compare(articles, (*loaded.skipped, *left_out))
        stages("putting the report together", 1, 1)
    if given.stats:
        _print_stats(report, stages)
    return report


def _require_some(loaded: "Loaded") -> None:
    """One line, not two, where the only input is what cannot be read.

    Raises:
        InputError: That is so.
    """
    if not loaded.articles and len(loaded.skipped) == 1:
        raise InputError(_place_and_reason(loaded.skipped[0]))


def _place_and_reason(item: "Skipped") -> str:
    return item.reason if item.reason.startswith(item.path) else f"{item.path}: {item.reason}"


def _report_problems(loaded: "Loaded", given: ComparisonOptions) -> None:
    """Say what was skipped and what of the options fits no article.

    Raises:
        InputError: Something is unreadable under `--strict`.
        UsageError: `--published` names a file that is not among the articles.
    """
    for item in loaded.skipped:
        warn(f"skipped {_place_and_reason(item)}")
    for path in loaded.unmatched_published:
        # A configuration may know more articles than are compared today; the command line is about today.
        if any(pair.startswith(f"{path}=") for pair in given.published or ()):
            raise UsageError(f"--published: {path} is none of the articles; name a file that is read")
    if given.strict and loaded.skipped:
        number = len(loaded.skipped)
        what = "1 input" if number == 1 else f"{number} inputs"
        raise InputError(f"{what} could not be read; mend what is skipped above, or leave out --strict")


def _in_range(articles: Sequence["Article"], options: Options) -> tuple[list["Article"], list["Skipped"]]:
    """Articles inside `--since` and `--until`; those whose date is unknown stay in."""
    from factcheck.models import Skipped

    kept, left_out = [], []
    for article in articles:
        earliest, latest = _iso(article.published.earliest), _iso(article.published.latest)
        if options.since and latest and latest < options.since:
            left_out.append(Skipped(article.path, f"published {latest}, before --since {options.since}"))
        elif options.until and earliest and earliest > options.until:
            left_out.append(Skipped(article.path, f"published {earliest}, after --until {options.until}"))
        else:
            kept.append(article)
    return kept, left_out


def _iso(day: "CalendarDay | None") -> str | None:
    """A day that can be put in order; one without a year cannot."""
    return None if day is None or day.year is None else str(day)


def _format_by_suffix(output: Path | None) -> str:
    from factcheck.reports import format_of, format_suffixes

    return format_of(output) if output and output.suffix.lower() in format_suffixes() else "text"


def _print_table(report: "Report", summary: str | None = None) -> None:
    """The report for people, on standard output."""
    from factcheck.reports import render_text, table

    if not is_terminal():
        show(render_text(report, summary))
        return
    from rich.console import Console

    Console().print(table(report, summary))


def _print_stats(report: "Report", stages: Stages) -> None:
    warn("counts: " + ", ".join(f"{name} {count}" for name, count in report.stats.items()))
    for stage, seconds in stages.seconds.items():
        warn(f"{seconds:.2f} s {stage}")


def _tell(message: str, given: ComparisonOptions) -> None:
    if not given.quiet:
        warn(message)
