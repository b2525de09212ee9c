"""`factcheck judge`."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.outcome import warn
from factcheck.cli.progress import Stages
from factcheck.cli.streams import require_place, show_bytes, unwritable
from factcheck.errors import InputError, InterruptedWorkError
from factcheck.reports.writing import is_special

if TYPE_CHECKING:
    from factcheck.config import Options
    from factcheck.judging.pairs import PairRow

_Write = Callable[[bytes], None]


def judge(source: str, output: Path | None, options: "Options", *, quiet: bool) -> None:
    """Judge all rows of a file, in order.

    Rows are written as they are done: to standard output, or to `OUTPUT.part`, which becomes the output when all are
    done. After Ctrl-C the part file keeps what was done; after any other failure it is removed.

    Raises:
        InputError: A row is no pair; nothing is written then.
        OutputError: The output cannot be written.
        InterruptedWorkError: Ctrl-C; says what was kept.
    """
    from factcheck.checker import Checker
    from factcheck.judging.pairs import written

    if output:
        require_place(output)
    rows = _read(source)
    done = 0
    try:
        with _target(output) as write, Stages(quiet=quiet) as stages:
            for row, judgement in zip(rows, Checker(options, stages).judge(rows), strict=True):
                write(written(row, judgement).encode("utf-8", "replace") + b"\n")
                done += 1
    except KeyboardInterrupt:
        raise InterruptedWorkError(_kept(done, len(rows), output)) from None
    if output and not quiet:
        warn(f"wrote {output}")


def _read(source: str) -> "list[PairRow]":
    from factcheck.judging.pairs import read_pairs

    try:
        if source == "-":
            return list(read_pairs(sys.stdin.buffer, "standard input"))
        with Path(source).open("rb") as stream:
            return list(read_pairs(stream, source))
    except OSError as error:
        raise InputError(f"{source}: cannot be read: {error.strerror}; name a file of pairs") from None


@contextmanager
def _target(output: Path | None) -> Iterator[_Write]:
    """What writes a row at once, so that nothing that was judged can get lost."""
    if output is None:
        yield show_bytes
        return
    with _refusals(output):
        final = output.resolve()
        final.parent.mkdir(parents=True, exist_ok=True)
        path = final if is_special(final) else _part(final)
        stream = path.open("wb", buffering=0)

    def write(row: bytes) -> None:
        with _refusals(output):
            left = memoryview(row)
            while left:
                left = left[stream.write(left) :]

    try:
        with stream:
            yield write
        if path != final:
            with _refusals(output):
                os.replace(path, final)  # noqa: PTH105 - the name that says: in one step
    except BaseException as error:
        if path != final and (not isinstance(error, KeyboardInterrupt) or not path.stat().st_size):
            path.unlink()
        raise


@contextmanager
def _refusals(output: Path) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise unwritable(str(output), error) from None


def _part(output: Path) -> Path:
    return output.with_name(f"{output.name}.part")


def _kept(done: int, total: int, output: Path | None) -> str:
    if not done:
        return "interrupted before the first pair was judged; nothing was written"
    place = _part(output) if output else "standard output"
    return f"interrupted; {done:,} of {total:,} pairs were judged and are in {place}"
