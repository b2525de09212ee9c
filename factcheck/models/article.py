"""An article as read, before anything is made of it."""

from dataclasses import dataclass

from factcheck.models.time import UNKNOWN_PERIOD, Period


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of characters: `text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One news text.

    Attributes:
        id: Derived from the content; equal for the same content wherever it lies (a suffix tells copies apart).
        path: As the user named it; `-` for standard input.
        text: The decoded file after front matter, newlines as LF. All offsets point into it.
        title: In words; from the front matter, else from the text; empty if there is none.
        title_span: Where the title stands in `text`; None if it does not.
        body: The spans of `text` that are compared, in order: without title and boilerplate.
        source: The outlet, or None.
        url: Where it was published, or None. Never fetched.
        language: ISO 639-1 code.
        sha256: Of the file's bytes, in hexadecimal.
        published: When it was published, as far as known.
        origin: Articles with the same origin are copies of one report.
        first_line: Line of the file on which `text` begins, from 1.
    """

    id: str
    path: str
    text: str
    title: str
    title_span: Span | None
    body: tuple[Span, ...]
    source: str | None
    url: str | None
    language: str
    sha256: str
    published: Period = UNKNOWN_PERIOD
    origin: str = ""
    first_line: int = 1


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that could not be read, and why: reported and counted, never silent."""

    path: str
    reason: str
