"""Formats of articles: one file each, found by the file's suffix."""

from pathlib import PurePath

from factcheck.articles.readers.markdown import MarkdownReader
from factcheck.articles.readers.protocol import Reader
from factcheck.articles.readers.text import TextReader
from factcheck.articles.unreadable import UnreadableError

__all__ = ["READERS", "Reader", "known_suffixes", "reader_for"]

READERS: tuple[Reader, ...] = (TextReader(), MarkdownReader())


def known_suffixes() -> tuple[str, ...]:
    """Endings of the files that can be read, in the order of the readers."""
    return tuple(suffix for reader in READERS for suffix in reader.suffixes)


def reader_for(path: str) -> Reader:
    """The reader of a file by its suffix; a name without one (standard input, too) is plain text.

    Raises:
        UnreadableError: If no reader knows the suffix.
    """
    suffix = PurePath(path).suffix.lower()
    if not suffix:
        return READERS[0]
    for reader in READERS:
        if suffix in reader.suffixes:
            return reader
    raise UnreadableError(f"files ending in {suffix} are not read; convert it to one of {', '.join(known_suffixes())}")
