"""The way from options to a report that `compare` and `check` share."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.outcome import warn
from factcheck.cli.progress import Stages
from factcheck.config import Options, parse_date
from factcheck.errors import InputError, UsageError

if TYPE_CHECKING:
    from factcheck.models import Article, Report, Skipped


def compared(paths: Sequence[str], options: Options, *, strict: bool, quiet: bool, stats: bool) -> "Report":
    """Read, compare, and say on standard error what was skipped.

    Raises:
        InputError: Nothing to compare, or something unreadable under `strict`.
        UsageError: `--published` names a file that is not among the articles.
    """
    from factcheck.articles import load_articles
    from factcheck.checker import Checker

    published = [(path, parse_date(day, "--published")) for path, day in options.published]
    loaded = load_articles(paths, stdin=sys.stdin.buffer, language=options.language, published=published)
    for item in loaded.skipped:
        warn(f"skipped: {item.reason}")
    if loaded.unmatched_published:
        raise UsageError(
            f"--published: {loaded.unmatched_published[0]} is none of the articles; name a file that is read"
        )
    if strict and loaded.skipped:
        raise InputError(f"{len(loaded.skipped)} input(s) could not be read; mend them, or leave out --strict")
    articles, left_out = _in_range(loaded.articles, options)
    with Stages(quiet=quiet) as stages:
        report = Checker(options, stages).compare(articles, (*loaded.skipped, *left_out))
    if stats:
        _print_stats(report, stages)
    return report


def write(report: "Report", outputs: Sequence[Path], *, quiet: bool) -> None:
    """Write reports by suffix and say where they are."""
    from factcheck.reports import write_report

    for path in outputs:
        write_report(report, path)
        if not quiet:
            warn(f"wrote {path}")


def print_table(report: "Report") -> None:
    """The report for people, on standard output."""
    from rich.console import Console

    from factcheck.reports import table

    console = Console()
    console.print(table(report), soft_wrap=not console.is_terminal)


def print_findings(report: "Report", name: str, output: Path | None) -> None:
    """What a check found, as text or JSON, on standard output or in a file."""
    from factcheck.reports import render, write_text

    if output is not None:
        write_text(render(report, name), output)
    elif name == "text":
        print_table(report)
    else:
        sys.stdout.buffer.write(render(report, name).encode("utf-8", "replace"))
        sys.stdout.buffer.flush()


def _in_range(articles: Sequence["Article"], options: Options) -> tuple[list["Article"], list["Skipped"]]:
    """Articles inside `--since` and `--until`; those whose date is unknown stay in."""
    from factcheck.models import Skipped

    kept, left_out = [], []
    for article in articles:
        earliest, latest = str(article.published.earliest or ""), str(article.published.latest or "")
        too_old = options.since is not None and latest and latest < options.since
        too_young = options.until is not None and earliest and earliest > options.until
        if too_old or too_young:
            bound = f"before --since {options.since}" if too_old else f"after --until {options.until}"
            left_out.append(Skipped(article.path, f"{article.path}: published {latest or earliest}, {bound}"))
        else:
            kept.append(article)
    return kept, left_out


def _print_stats(report: "Report", stages: Stages) -> None:
    counts = ", ".join(f"{name} {count}" for name, count in report.stats.items())
    warn(f"counts: {counts}")
    for stage, seconds in stages.seconds.items():
        warn(f"{seconds:8.2f} s  {stage}")
