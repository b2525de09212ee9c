"""`factcheck compare`: from options to reports."""

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
    from factcheck.policy import Selection
    from factcheck.reports import format_of, write_report
    from factcheck.reports.wording import headline

    Selection(options.select, options.ignore)  # found wrong before the work begins
    for path in outputs:
        format_of(path)
    for path in outputs:
        require_place(path)
    report = compared(paths, options, given)
    if not outputs:
        print_table(report)
        return
    failed: OutputError | None = None
    for path in outputs:
        try:
            write_report(report, path)
        except OutputError as error:
            failed = failed or error
        else:
            tell(f"wrote {path}", given)
    if failed:
        raise failed
    tell(headline(report), given)


def compared(paths: Sequence[str], options: Options, given: ComparisonOptions) -> "Report":
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
            tell(f"left out {item.path}: {item.reason}", given)
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


def print_table(report: "Report", summary: str | None = None) -> None:
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


def tell(message: str, given: ComparisonOptions) -> None:
    """One line on standard error, unless the user wants none."""
    if not given.quiet:
        warn(message)
