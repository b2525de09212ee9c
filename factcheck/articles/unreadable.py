"""The one way in which reading an article fails."""

from factcheck.errors import InputError


class UnreadableError(InputError):
    """What keeps a file from being read and how to mend it; becomes the reason of a `Skipped`.

    Attributes:
        line: Line of the file that is to blame, from 1, or None if no single line is.
    """

    def __init__(self, reason: str, line: int | None = None) -> None:
        super().__init__(reason)
        self.line = line

    def at(self, path: str) -> str:
        """The reason, led by the place where a line is known: `articles/x.md:3: ...`."""
        return str(self) if self.line is None else f"{path}:{self.line}: {self}"
