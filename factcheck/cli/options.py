"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH...", help="Articles: files, folders (searched through), patterns, or - for standard input."
    ),
]
Output = Annotated[
    list[Path] | None,
    typer.Option(
        "-o", "--output", metavar="FILE", help="Write a report: .html, .json or .md. May be given several times."
    ),
]
Encoder = Annotated[
    str | None,
    typer.Option(metavar="NAME_OR_PATH", help="A sentence-transformers model instead of the bundled encoder."),
]
Judge = Annotated[
    str | None,
    typer.Option(metavar="none", help="Entailment judge. This version has none and works on typed facts alone."),
]
Language = Annotated[
    str | None, typer.Option(metavar="CODE", help="Language of all articles, such as de, instead of recognising it.")
]
Published = Annotated[
    list[str] | None,
    typer.Option(
        metavar="FILE=DATE", help="When an article was published, such as a.txt=2022-05-13. May be given several times."
    ),
]
Since = Annotated[str | None, typer.Option(metavar="DATE", help="Leave out articles known to be older.")]
Until = Annotated[str | None, typer.Option(metavar="DATE", help="Leave out articles known to be younger.")]
Within = Annotated[
    bool | None, typer.Option("--within", help="Compare the claims of one article with each other, too.")
]
Config = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Configuration; default: factcheck.toml or [tool.factcheck] in pyproject.toml."),
]
MinConfidence = Annotated[
    float | None, typer.Option(metavar="0..1", help="Show only findings at least this sure. [default: 0.5]")
]
FailConfidence = Annotated[
    float | None, typer.Option(metavar="0..1", help="Fail only on findings at least this sure. [default: 0.6]")
]
Jobs = Annotated[
    int | None, typer.Option(metavar="N", help="Threads. Never changes a result. [default: all processors]")
]
BatchSize = Annotated[
    int | None, typer.Option(metavar="N", help="Texts encoded at once. Never changes a result.", hidden=True)
]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 3 if any input could not be read.")]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="No progress, no summary on standard error.")]
Stats = Annotated[bool, typer.Option("--stats", help="Counts and seconds of each stage on standard error.")]
