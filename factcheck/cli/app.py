"""The commands."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.options import CheckOptions, ComparisonOptions, PairOptions, Paths, options_of, taking
from factcheck.cli.outcome import guarded

app = typer.Typer(
    name="factcheck",
    help="Says where news articles agree and where they conflict, claim by claim, in any language, offline.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
cache_app = typer.Typer(help="The cache of converted models.", no_args_is_help=True)
app.add_typer(cache_app, name="cache")


class FailOn(StrEnum):
    """Which findings fail a check."""

    CONFLICT = "conflict"
    UPDATE = "update"


class CheckFormat(StrEnum):
    """How a check prints its findings."""

    TEXT = "text"
    GITHUB = "github"
    SARIF = "sarif"
    JUNIT = "junit"
    MARKDOWN = "markdown"
    JSON = "json"


def _print_version(*, wanted: bool) -> None:
    if wanted:
        from factcheck._version import __version__

        typer.echo(f"factcheck {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Print the version.", callback=lambda wanted: _print_version(wanted=wanted), is_eager=True
        ),
    ] = False,
) -> None:
    """Take the options that stand before a command."""


@app.command()
@guarded
@taking(ComparisonOptions)
def compare(
    given: ComparisonOptions,
    paths: Paths,
    output: Annotated[
        list[Path] | None,
        typer.Option(
            "-o",
            "--output",
            metavar="FILE",
            help="Write a report: .html, .json, .md, .sarif or .xml (JUnit). May be given several times.",
        ),
    ] = None,
) -> None:
    """Compare articles and report agreements, conflicts and updates.

    Without -o a table is printed. Example: factcheck compare articles/ -o report.html -o report.json
    """
    from factcheck.cli import run

    run.compare(paths, options_of(given), given, output or [])


@app.command()
@guarded
@taking(CheckOptions)
def check(
    given: CheckOptions,
    paths: Paths,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write the findings there instead of printing them."),
    ] = None,
    format_: Annotated[
        CheckFormat | None,
        typer.Option(
            "--format",
            help="text, github (annotations), sarif, junit, markdown: what fails. json: the whole report. "
            "Default: what the suffix of -o says, else text.",
        ),
    ] = None,
    report: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FILE",
            help="Write them there, too: .sarif, .xml (JUnit), .md, .json or .html. May be given several times.",
        ),
    ] = None,
    fail_on: Annotated[
        FailOn, typer.Option(help="Least verdict that fails: update fails on conflicts, too.")
    ] = FailOn.CONFLICT,
) -> None:
    """Fail when articles conflict: for CI.

    Exit status: 0 clean, 1 findings, 2 usage or configuration, 3 could not check. Conflicts in the baseline and those
    that the configuration suppresses do not fail. If GITHUB_STEP_SUMMARY is set, a summary is appended to that file.
    Example: factcheck check articles/ --format github --report conflicts.sarif
    """
    from factcheck.cli import checking

    outputs = checking.Outputs(output, format_.value if format_ else None, report or [], fail_on.value)
    raise typer.Exit(checking.check(paths, options_of(given), given, outputs))


@app.command()
@guarded
@taking(PairOptions)
def judge(
    given: PairOptions,
    pairs: Annotated[
        str,
        typer.Argument(
            metavar="PAIRS.jsonl", help="One pair a line: left, right and optional languages and dates; or -."
        ),
    ],
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="OUT.jsonl", help="Where to write; default: standard output."),
    ] = None,
) -> None:
    """Judge given pairs in bulk: each row comes back with verdict, confidence, scores and evidence.

    Example row: {"id": "1", "left": "45 died.", "right": "54 died.", "left_lang": "en", "left_date": "2024-03-01"}
    """
    from factcheck.cli import bulk

    bulk.judge(pairs, output, options_of(given), quiet=given.quiet)


@app.command()
@guarded
@taking(PairOptions)
def evaluate(
    given: PairOptions,
    pairs: Annotated[
        list[str],
        typer.Argument(
            metavar="PAIRS.jsonl...", help="Pairs with a label, and optionally kind and group; also .jsonl.gz; or -."
        ),
    ],
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", metavar="FILE.json", help="Write all figures as JSON, too; - prints them as JSON instead."
        ),
    ] = None,
) -> None:
    """Measure the verdicts on labelled pairs: precision, recall, F1, AUROC, calibration, per label, language and kind.

    Labels: contradiction or conflict; entailment or agree; update; neutral, unrelated, compatible or different. Rows
    that are mixed or have a number for similarity are left out. Example: factcheck evaluate pairs.jsonl -o figures.json
    """
    from factcheck.cli import evaluate as evaluation

    evaluation.evaluate(pairs, output, options_of(given), quiet=given.quiet)


@app.command()
@guarded
def explain(
    code: Annotated[
        str, typer.Argument(metavar="CODE", help="Such as FC101, as it stands beside a finding's evidence.")
    ],
) -> None:
    """Say what the code of a finding means, with examples.

    Example: factcheck explain FC301
    """
    from factcheck.cli.about import print_code

    print_code(code)


@app.command()
@guarded
def info() -> None:
    """Versions, models with checksums, cache and engines."""
    from factcheck.cli import about

    about.print_info()


@cache_app.command("clear")
@guarded
def clear_cache() -> None:
    """Remove converted models; they are converted again when needed."""
    from factcheck.cli import about

    about.clear_cache()
