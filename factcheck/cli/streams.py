"""Standard output and output files: everything whole or an error, devices and pipes included."""

import errno
import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO, cast

from factcheck.errors import OutputError
from factcheck.reports.writing import is_special

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def open_closed_streams() -> None:
    """Stand-ins for standard streams that the caller closed.

    Reading finds nothing, messages are lost, and writing results fails like on any other output that takes nothing.
    """
    sys.stdin = sys.stdin or _opened(os.O_RDONLY, "r")
    sys.stdout = sys.stdout or _opened(os.O_RDONLY, "w")  # for reading only, so that writing fails
    sys.stderr = sys.stderr or _opened(os.O_WRONLY, "w")


def _opened(flags: int, mode: str) -> TextIO:
    return cast("TextIO", os.fdopen(os.open(os.devnull, flags), mode, encoding="utf-8"))


def show(text: str) -> None:
    """Write results to standard output, in UTF-8 whatever the locale: they may be read by a program.

    Raises:
        OutputError: It takes no more.
        BrokenPipeError: Nobody reads it any longer.
    """
    show_bytes(text.encode("utf-8", "replace"))


def show_bytes(data: bytes) -> None:
    """Write bytes to standard output at once; raises like `show`."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise unwritable("standard output", error) from None


def discard(stream: TextIO) -> None:
    """Keep Python from complaining, and from changing the exit status, when it flushes at exit what takes nothing."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def require_place(path: Path) -> None:
    """Find out before the long work whether a file can be written there at all.

    Raises:
        OutputError: It cannot.
    """
    try:
        if path.is_dir():
            raise OutputError(f"cannot write {path}: there is a folder of that name; choose another name")
        if is_special(path):
            return
        folder = next(folder for folder in path.absolute().parents if folder.exists())
    except OSError as error:
        raise unwritable(str(path), error) from None
    if not folder.is_dir():
        raise OutputError(f"cannot write {path}: {folder} is a file; choose another folder")
    if not os.access(folder, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids):
        raise OutputError(f"cannot write {path}: no permission to write to {folder}; choose another folder")


def unwritable(what: str, error: OSError) -> OutputError:
    """The error for an output that the system refuses."""
    if error.errno == errno.EBADF:
        return OutputError(f"cannot write {what}: it is closed; open it or write to a file by -o")
    mend = "free some space or choose another place" if error.errno in FULL else "choose another place"
    return OutputError(f"cannot write {what}: {error.strerror or error}; {mend}")


def is_terminal() -> bool:
    """Whether people see standard output directly."""
    return isinstance(sys.stdout, TextIOWrapper) and sys.stdout.isatty()
