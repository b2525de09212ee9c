"""`factcheck evaluate`."""

import gzip
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from factcheck.cli.outcome import warn
from factcheck.cli.progress import Stages
from factcheck.cli.streams import require_place, show
from factcheck.errors import InputError, InterruptedWorkError, UsageError

if TYPE_CHECKING:
    from factcheck.checker import Checker
    from factcheck.config import Options
    from factcheck.evaluation import LabelledRow, Outcome

_STANDARD = "-"


def evaluate(sources: Sequence[str], output: Path | None, options: "Options", *, quiet: bool) -> None:
    """Judge labelled pairs and say how good the verdicts are: as a table, as JSON, or both.

    Raises:
        UsageError: A file is named twice, or the output is no .json; found before the work begins.
        InputError: A row is no labelled pair, or none is left to evaluate.
        OutputError: The output cannot be written.
        InterruptedWorkError: Ctrl-C; nothing was written.
    """
    from factcheck.checker import Checker
    from factcheck.cli.figures import print_figures
    from factcheck.evaluation import evaluate as figures_of
    from factcheck.evaluation.report import to_json
    from factcheck.reports.writing import write_text

    to_file = _file(output)
    files = {source: _read(source) for source in _once(sources)}
    rows = [row for labelled in files.values() for row in labelled if row.truth]
    left_out = Counter(row.label for labelled in files.values() for row in labelled if not row.truth)
    _require_some(rows, left_out)
    with Stages(quiet=quiet) as stages:
        checker = Checker(options, stages)
        evaluation = figures_of(_judged(checker, rows), stages)
    text = to_json(
        evaluation,
        tool=_tool(checker),
        files={source: len(found) for source, found in files.items()},
        left_out=left_out,
    )
    if output and not to_file:
        show(text)
        return
    if to_file:
        write_text(text, to_file)
    print_figures(evaluation, left_out)
    if to_file and not quiet:
        warn(f"wrote {to_file}")


def _file(output: Path | None) -> Path | None:
    """The file to write; None for standard output."""
    if output is None or str(output) == _STANDARD:
        return None
    if output.suffix.lower() != ".json":
        raise UsageError(
            f"{output}: figures are written as JSON; name a file that ends in .json, or - for all of it here"
        )
    require_place(output)
    return output


def _once(sources: Sequence[str]) -> Sequence[str]:
    """Rows that are counted twice would make the intervals too narrow."""
    seen: set[str] = set()
    for source in sources:
        place = source if source == _STANDARD else str(Path(source).resolve())
        if place in seen:
            raise UsageError(f"{source} is named twice; name every file of pairs once")
        seen.add(place)
    return sources


def _read(source: str) -> "list[LabelledRow]":
    from factcheck.evaluation import read_labelled

    name = "standard input" if source == _STANDARD else source
    try:
        with _opened(source) as stream:
            return list(read_labelled(stream, name))
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise InputError(
            f"{source}: no whole gzip file ({error}); compress it again, or rename it without .gz"
        ) from None
    except OSError as error:
        raise InputError(f"{source}: cannot be read: {error.strerror}; name a file of labelled pairs") from None


@contextmanager
def _opened(source: str) -> Iterator[BinaryIO]:
    if source == _STANDARD:
        yield sys.stdin.buffer
        return
    with Path(source).open("rb") as stream:
        if source.lower().endswith(".gz"):
            with gzip.open(stream) as unpacked:
                yield cast("BinaryIO", unpacked)
        else:
            yield stream


def _require_some(rows: "Sequence[LabelledRow]", left_out: Counter[str]) -> None:
    if rows:
        return
    if left_out:
        counts = ", ".join(f"{count:,} {reason}" for reason, count in sorted(left_out.items()))
        raise InputError(f"all rows are left out ({counts}); nothing to evaluate: name pairs with labels")
    raise InputError("no row in the files; nothing to evaluate: name pairs with labels")


def _judged(checker: "Checker", rows: "Sequence[LabelledRow]") -> "list[Outcome]":
    from factcheck.evaluation import outcome_of

    outcomes: list[Outcome] = []
    try:
        judgements = checker.judge([row.pair for row in rows])
        outcomes.extend(outcome_of(row, judgement) for row, judgement in zip(rows, judgements, strict=True))
    except KeyboardInterrupt:
        raise InterruptedWorkError(
            f"interrupted; {len(outcomes):,} of {len(rows):,} pairs were judged; nothing was written"
        ) from None
    return outcomes


def _tool(checker: "Checker") -> dict[str, object]:
    from factcheck._version import __version__
    from factcheck.entailment import NONE

    only = checker.options.judge_only
    return {
        "name": "factcheck",
        "version": __version__,
        "encoder": NONE if only else checker.encoder.name,
        "judge": checker.entailment.name if checker.entailment else NONE,
        "judge_only": only,
    }
