"""`factcheck judge`."""

import os
import sys
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from factcheck.cli.outcome import warn
from factcheck.cli.progress import Stages
from factcheck.errors import InputError, OutputError

if TYPE_CHECKING:
    from factcheck.config import Options
    from factcheck.judging.pairs import PairRow


def judge(source: str, output: Path | None, options: "Options", *, quiet: bool) -> None:
    """Judge all rows of a file, in order.

    Rows are written as they are done: to standard output, or to `OUTPUT.part`, which becomes the output when all are
    done. After Ctrl-C the part file keeps what was done.

    Raises:
        InputError: A row is no pair; nothing is written then.
        OutputError: The output cannot be written.
    """
    from factcheck.checker import Checker
    from factcheck.judging.pairs import written

    rows = _read(source)
    part = output.with_name(output.name + ".part") if output else None
    with ExitStack() as stack:
        stages = stack.enter_context(Stages(quiet=quiet))
        try:
            target: BinaryIO = stack.enter_context(part.open("wb")) if part else sys.stdout.buffer
            for row, judgement in zip(rows, Checker(options, stages).judge(rows), strict=True):
                target.write(written(row, judgement).encode("utf-8", "replace") + b"\n")
            target.flush()
        except KeyboardInterrupt:
            if part:
                warn(f"rows that were done are in {part}")
            raise
        except BrokenPipeError:
            raise
        except OSError as error:
            if part:
                with suppress(OSError):
                    part.unlink()
            raise OutputError(
                f"{output or 'standard output'}: cannot be written: {error.strerror}; free space or choose another place"
            ) from None
    if part and output:
        os.replace(part, output)
        if not quiet:
            warn(f"wrote {output}")


def _read(source: str) -> "list[PairRow]":
    from factcheck.judging.pairs import read_pairs

    if source == "-":
        return list(read_pairs(sys.stdin.buffer, "standard input"))
    try:
        with Path(source).open("rb") as stream:
            return list(read_pairs(stream, source))
    except OSError as error:
        raise InputError(f"{source}: cannot be read: {error.strerror}; name a file of pairs") from None
