"""The bytes of a file, if they are not too many."""

import os
import sys
from pathlib import Path
from typing import BinaryIO

from factcheck.articles.discovery import STDIN, Found, reason_of
from factcheck.articles.unreadable import UnreadableError

MAX_BYTES = 5_000_000


def read_bytes(found: Found, stdin: BinaryIO | None) -> bytes:
    """All bytes of a file or of standard input; a file that is too large is refused without reading it.

    Raises:
        UnreadableError: If it cannot be opened or is too large.
    """
    try:
        if found.file == STDIN:
            return _bounded(stdin or sys.stdin.buffer)
        with Path(found.file).open("rb") as file:
            if os.fstat(file.fileno()).st_size > MAX_BYTES:
                raise _too_large()
            return _bounded(file)
    except (OSError, ValueError) as error:
        raise UnreadableError(reason_of(error)) from error


def _bounded(file: BinaryIO) -> bytes:
    parts, left = [], MAX_BYTES + 1
    while left > 0 and (part := file.read(left)):
        parts.append(part)
        left -= len(part)
    if left <= 0:
        raise _too_large()
    return b"".join(parts)


def _too_large() -> UnreadableError:
    return UnreadableError(
        f"it is larger than {MAX_BYTES / 1e6:g} MB, too much for one article; split it into articles"
    )
