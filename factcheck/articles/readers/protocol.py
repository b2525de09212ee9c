"""What every format of articles provides."""

from typing import Protocol

from factcheck.articles.raw import RawArticle
from factcheck.models import Skipped


class Reader(Protocol):
    """Reads the files of one format."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """File name endings in lower case, with their dot."""
        ...

    def read(self, data: bytes, path: str, /) -> tuple[RawArticle | Skipped, ...]:
        """The articles in a file's bytes; formats with many articles a file may skip single ones.

        Raises:
            UnreadableError: If nothing of the file can be read.
        """
        ...
