"""The commands."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from factcheck.cli import options as opt

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
    JSON = "json"


def _version(*, wanted: bool) -> None:
    if wanted:
        from factcheck._version import __version__

        typer.echo(f"factcheck {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[bool, typer.Option("--version", help="Print the version.", is_eager=True)] = False,  # noqa: FBT002
) -> None:
    _version(wanted=version)


@app.command()
def compare(
    paths: opt.Paths,
    output: opt.Output = None,
    encoder: opt.Encoder = None,
    judge: opt.Judge = None,
    language: opt.Language = None,
    published: opt.Published = None,
    since: opt.Since = None,
    until: opt.Until = None,
    within: opt.Within = None,
    config: opt.Config = None,
    min_confidence: opt.MinConfidence = None,
    jobs: opt.Jobs = None,
    batch_size: opt.BatchSize = None,
    strict: opt.Strict = False,  # noqa: FBT002
    quiet: opt.Quiet = False,  # noqa: FBT002
    stats: opt.Stats = False,  # noqa: FBT002
) -> None:
    """Compare articles and report agreements, conflicts and updates.

    Without -o a table is printed. Example: factcheck compare articles/ -o report.html -o report.json
    """
    from factcheck.cli import run

    chosen = _options(locals())
    outputs = _outputs(output)
    report = run.compared(paths, chosen, strict=strict, quiet=quiet, stats=stats)
    if outputs:
        run.write(report, outputs, quiet=quiet)
        if not quiet:
            _summarise(report)
    else:
        run.print_table(report)


@app.command()
def check(
    paths: opt.Paths,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write the findings there instead of printing them."),
    ] = None,
    format_: Annotated[CheckFormat, typer.Option("--format", help="How findings are printed.")] = CheckFormat.TEXT,
    fail_on: Annotated[
        FailOn, typer.Option(help="Least verdict that fails: update fails on conflicts, too.")
    ] = FailOn.CONFLICT,
    fail_confidence: opt.FailConfidence = None,
    encoder: opt.Encoder = None,
    judge: opt.Judge = None,
    language: opt.Language = None,
    published: opt.Published = None,
    since: opt.Since = None,
    until: opt.Until = None,
    within: opt.Within = None,
    config: opt.Config = None,
    min_confidence: opt.MinConfidence = None,
    jobs: opt.Jobs = None,
    batch_size: opt.BatchSize = None,
    strict: opt.Strict = False,  # noqa: FBT002
    quiet: opt.Quiet = False,  # noqa: FBT002
    stats: opt.Stats = False,  # noqa: FBT002
) -> None:
    """Fail when articles conflict: for CI.

    Exit status: 0 clean, 1 findings, 2 usage or configuration, 3 could not check.
    """
    from factcheck import policy
    from factcheck.cli import run

    chosen = _options(locals())
    report = run.compared(paths, chosen, strict=strict, quiet=quiet, stats=stats)
    result = policy.verdict_of(report, fail_on=fail_on.value, fail_confidence=chosen.fail_confidence)
    run.print_findings(result.failures, format_.value, output)
    raise typer.Exit(result.exit_status)


@app.command()
def judge(
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
    encoder: opt.Encoder = None,
    judge_: Annotated[
        str | None, typer.Option("--judge", metavar="none", help="Entailment judge. This version has none.")
    ] = None,
    config: opt.Config = None,
    jobs: opt.Jobs = None,
    batch_size: opt.BatchSize = None,
    quiet: opt.Quiet = False,  # noqa: FBT002
) -> None:
    """Judge given pairs in bulk: each row comes back with verdict, confidence, scores and evidence.

    Example row: {"id": "1", "left": "45 died.", "right": "54 died.", "left_lang": "en", "left_date": "2024-03-01"}
    """
    from factcheck.cli import bulk

    given = {"encoder": encoder, "judge": judge_, "config": config, "jobs": jobs, "batch_size": batch_size}
    bulk.judge(pairs, output, _options(given), quiet=quiet)


@app.command()
def info() -> None:
    """Versions, models with checksums, cache and engines."""
    from factcheck.cli import about

    about.print_info()


@cache_app.command("clear")
def clear_cache() -> None:
    """Remove converted models; they are converted again when needed."""
    from factcheck.config import cache_directory
    from factcheck.encoders import clear_models

    clear_models()
    typer.echo(f"cleared {cache_directory()}", err=True)


def _options(given: dict[str, Any]) -> Any:  # noqa: ANN401 - Options, whose import is not worth its time for --help
    """The options of a run from the arguments of a command."""
    from dataclasses import fields

    from factcheck.config import Options, load_options, parse_published

    names = {item.name for item in fields(Options)}
    chosen = {name: value for name, value in given.items() if name in names}
    chosen["published"] = parse_published(given["published"]) if given.get("published") else None
    return load_options(chosen, given.get("config"))


def _outputs(paths: list[Path] | None) -> list[Path]:
    """The reports asked for; a suffix that is no format is an error before the work begins."""
    if not paths:
        return []
    from factcheck.reports import format_of

    for path in paths:
        format_of(path)
    return paths


def _summarise(report: Any) -> None:  # noqa: ANN401
    from factcheck.cli.outcome import warn
    from factcheck.reports.wording import headline

    warn(headline(report))
