"""Options that several commands share, each written once."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, get_type_hints

import typer

if TYPE_CHECKING:
    from factcheck.config import Options

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH...", help="Articles: files, folders (searched through), patterns, or - for standard input."
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgingOptions:
    """What every command that judges takes; None means not given."""

    encoder: Annotated[
        str | None,
        typer.Option(metavar="NAME_OR_PATH", help="A sentence-transformers model instead of the bundled encoder."),
    ] = None
    judge: Annotated[
        str | None,
        typer.Option(
            metavar="NAME_OR_PATH",
            help="Entailment judge of given pairs: bundled, none, or an NLI model of the Hugging Face kind."
            " [default: none]",
        ),
    ] = None
    config: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Configuration; default: factcheck.toml or [tool.factcheck] in pyproject.toml."
        ),
    ] = None
    jobs: Annotated[
        int | None, typer.Option(metavar="N", help="Threads. Never changes a result. [default: all processors]")
    ] = None
    batch_size: Annotated[
        int | None, typer.Option(metavar="N", help="Texts that a thread encodes at once. Never changes a result.")
    ] = None
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="No progress, no summary on standard error.")] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PairOptions(JudgingOptions):
    """What every command that judges given pairs takes; None means not given."""

    judge_only: Annotated[
        bool | None, typer.Option("--judge-only", help="Judge by entailment alone, without typed facts.")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonOptions(JudgingOptions):
    """What every command that compares articles takes; None means not given."""

    language: Annotated[
        str | None,
        typer.Option(metavar="CODE", help="Language of all articles, such as de, instead of recognising it."),
    ] = None
    published: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FILE=DATE",
            help="When an article was published, such as a.txt=2022-05-13. May be given several times.",
        ),
    ] = None
    since: Annotated[str | None, typer.Option(metavar="DATE", help="Leave out articles known to be older.")] = None
    until: Annotated[str | None, typer.Option(metavar="DATE", help="Leave out articles known to be younger.")] = None
    within: Annotated[
        bool | None, typer.Option("--within", help="Compare the claims of one article with each other, too.")
    ] = None
    min_confidence: Annotated[
        float | None, typer.Option(metavar="0..1", help="Show only findings at least this sure. [default: 0.5]")
    ] = None
    select: Annotated[
        list[str] | None,
        typer.Option(
            metavar="CODE",
            help="Only findings that rest on these codes: FC101, or FC1 for all that begin so; several with commas.",
        ),
    ] = None
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            metavar="CODE",
            help="Leave out what rests on these codes alone. Where both options fit, the longer code decides.",
        ),
    ] = None
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 3 if any input could not be read.")] = False
    stats: Annotated[bool, typer.Option("--stats", help="Counts and seconds of each stage on standard error.")] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOptions(ComparisonOptions):
    """What a check takes besides; None means not given."""

    fail_confidence: Annotated[
        float | None, typer.Option(metavar="0..1", help="Fail only on findings at least this sure. [default: 0.6]")
    ] = None
    baseline: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Conflicts that are known and do not fail. Default: factcheck-baseline.json beside the configuration, "
            "else here, if it is there.",
        ),
    ] = None
    update_baseline: Annotated[
        bool, typer.Option("--update-baseline", help="Write the baseline anew from what is found, and pass.")
    ] = False


def taking(kind: type[JudgingOptions]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command, whose first parameter is a `kind`, the fields of `kind` as options of its own.

    typer reads options from a signature alone; so this writes the signature.
    """
    hints = get_type_hints(kind, include_extras=True)
    shared = [_parameter(item.name, item.default, hints[item.name]) for item in fields(kind)]

    def decorated(command: Callable[..., None]) -> Callable[..., None]:
        own = list(inspect.signature(command, eval_str=True).parameters.values())[1:]

        @wraps(command)
        def run(**values: Any) -> None:  # noqa: ANN401 - of all the types that options have
            given = kind(**{item.name: values.pop(item.name) for item in shared})
            command(given, **values)

        keywords = [_parameter(item.name, item.default, item.annotation) for item in own]
        run.__signature__ = inspect.Signature([*keywords, *shared])  # type: ignore[attr-defined]
        return run

    return decorated


def options_of(given: JudgingOptions) -> "Options":
    """The options of a run: what was given over the configuration file over the defaults.

    Raises:
        UsageError: An option or the configuration is wrong.
    """
    from factcheck.config import Options, load_options, parse_published

    known = {item.name for item in fields(Options)}
    chosen = {item.name: getattr(given, item.name) for item in fields(given) if item.name in known}
    if isinstance(given, ComparisonOptions):
        chosen["published"] = parse_published(given.published or ())
        chosen["select"], chosen["ignore"] = _codes(given.select), _codes(given.ignore)
    if isinstance(given, CheckOptions) and given.baseline:
        chosen["baseline"] = str(given.baseline)
    return load_options(chosen, given.config)


def _codes(given: list[str] | None) -> tuple[str, ...] | None:
    if given is None:
        return None
    return tuple(code.strip().upper() for item in given for code in item.split(",") if code.strip())


def _parameter(name: str, default: object, annotation: object) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
