"""What a reader makes of a file, before title, language and boilerplate are told apart."""

from dataclasses import dataclass

from factcheck.models import Period, Span


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says about its article, as far as it says anything.

    Attributes:
        title: The headline.
        source: The outlet.
        url: Where it was published.
        language: ISO 639-1 code.
        published: When it was published.
    """

    title: str | None = None
    source: str | None = None
    url: str | None = None
    language: str | None = None
    published: Period | None = None


@dataclass(frozen=True, slots=True)
class RawArticle:
    """One article in the words of its format.

    Attributes:
        text: What all spans point into.
        paragraphs: Spans of running text in order, trimmed, not empty, not overlapping; without what the format
            itself marks as something else (headings, code, tables).
        metadata: What the file says about the article.
        heading: Span of the headline where the format marks one; it is not among the paragraphs.
        first_line: Line of the file on which `text` begins, from 1.
    """

    text: str
    paragraphs: tuple[Span, ...]
    metadata: Metadata = Metadata()
    heading: Span | None = None
    first_line: int = 1
