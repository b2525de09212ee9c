"""Markdown: the running text of it; headings, images, code and tables tell no news in sentences."""

import re
from itertools import zip_longest

from factcheck.articles.decoding import decode
from factcheck.articles.frontmatter import first_line, split_front_matter
from factcheck.articles.paragraphs import Line, ends_sentence, lines_of, paragraphs_of, trimmed
from factcheck.articles.raw import RawArticle
from factcheck.models import Span

_FENCE = re.compile(r"(`{3,}|~{3,})")
_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_UNDERLINE = re.compile(r"=+|-+")
_LEAD = re.compile(r"(?:>[ \t]?)+|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|[0-9]{1,3}[.)][ \t]+")
_NO_PROSE = re.compile(
    r"!\[[^\]\n]*\]\([^)\n]*\)"  # an image
    r"|\[!\[[^\]\n]*\]\([^)\n]*\)\]\([^)\n]*\)"  # an image that links somewhere
    r"|\[[^\]\n]*\]\([^)\n]*\)"  # a link and nothing else
    r"|\[[^\]\n]+\]:[^\n]*"  # where a link or a footnote leads
    r"|<https?://[^>\n]*>|https?://\S+"
    r"|</?[A-Za-z][^>\n]*>"  # an HTML tag
)
_EMPHASIS = ("***", "**", "*", "___", "__", "_")


class MarkdownReader:
    """Reads Markdown: the text stays as it is in the file, and only running text becomes paragraphs."""

    suffixes = (".md", ".markdown")

    def read(self, data: bytes, _path: str, /) -> tuple[RawArticle, ...]:
        """The one article in the file; its first heading is the title."""
        whole = decode(data)
        metadata, text = split_front_matter(whole)
        page = _Page(text)
        return (RawArticle(text, page.paragraphs(), metadata, page.heading, first_line(whole, text)),)


class _Page:
    """One Markdown text, its lines sorted into headings, prose and the rest."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.heading: Span | None = None
        self.prose: list[Line] = []
        self.led: set[int] = set()
        self._sort(_without_code(text, lines_of(_without_comments(text))))

    def paragraphs(self) -> tuple[Span, ...]:
        """Adjacent lines are one paragraph, unless a sentence ends between them or a new list item begins."""

        def joined(above: Line, below: Line) -> bool:
            return below.number not in self.led and not ends_sentence(self.text[above.start : above.end])

        return paragraphs_of(self.text, self.prose, joined)

    def _sort(self, lines: list[Line]) -> None:
        underline = False
        for line, below in zip_longest(lines, lines[1:]):
            words = self.text[line.start : line.end]
            if underline:
                underline = False
            elif (marker := _HEADING.match(words)) is not None:
                self._add_heading(trimmed(self.text, line.start + marker.end(), line.end))
            elif below is not None and self._underlines(line, below):
                self._add_heading(Span(line.start, line.end))
                underline = True
            elif not _is_structure(words):
                self._add_prose(line)

    def _underlines(self, line: Line, below: Line) -> bool:
        adjacent = below.number == line.number + 1
        alone = not self.prose or self.prose[-1].number < line.number - 1
        return adjacent and alone and _UNDERLINE.fullmatch(self.text, below.start, below.end) is not None

    def _add_heading(self, span: Span | None) -> None:
        if self.heading is None and span is not None:
            closed = len(self.text[span.start : span.end].rstrip("#").rstrip())
            self.heading = _unmarked(self.text, span.start, span.start + closed)

    def _add_prose(self, line: Line) -> None:
        lead = _LEAD.match(self.text, line.start, line.end)
        if lead is not None:
            self.led.add(line.number)
        span = _unmarked(self.text, lead.end() if lead else line.start, line.end)
        if span is not None and _NO_PROSE.fullmatch(self.text, span.start, span.end) is None:
            self.prose.append(Line(line.number, span.start, span.end))


def _is_structure(words: str) -> bool:
    """Whether a line is a rule or belongs to a table."""
    return words.startswith("|") or not any(map(str.isalnum, words))


def _without_comments(text: str) -> str:
    """The text with its HTML comments blanked, so that all offsets hold."""
    parts, at = [], 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        comment = text[start : end + 3]
        parts += [text[at:start], "".join("\n" if char == "\n" else " " for char in comment)]
        at = end + 3
    return "".join((*parts, text[at:]))


def _without_code(text: str, lines: tuple[Line, ...]) -> list[Line]:
    """The lines outside fenced code; a fence that is never closed opens nothing."""
    fences = [(at, found[1]) for at, line in enumerate(lines) if (found := _FENCE.match(text, line.start)) is not None]
    code: set[int] = set()
    opened: tuple[int, str] | None = None
    for at, fence in fences:
        code.add(at)
        if opened is None:
            opened = (at, fence)
        elif fence.startswith(opened[1]):
            code.update(range(opened[0], at))
            opened = None
    return [line for at, line in enumerate(lines) if at not in code]


def _unmarked(text: str, start: int, end: int) -> Span | None:
    """The range without emphasis marks that enclose all of it."""
    span = trimmed(text, start, end)
    if span is None:
        return None
    words = text[span.start : span.end]
    for mark in _EMPHASIS:
        inner = words[len(mark) : -len(mark)]
        if words.startswith(mark) and words.endswith(mark) and inner and mark[0] not in inner:
            return trimmed(text, span.start + len(mark), span.end - len(mark))
    return span
