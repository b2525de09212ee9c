"""The headline of an article, told apart from its text."""

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.articles.outlets import is_outlet
from factcheck.articles.paragraphs import ends_sentence, trimmed
from factcheck.articles.raw import RawArticle
from factcheck.models import Span

_MAX_TITLE = 200
_MAX_LINE = 400
_MIN_WORDS = 2
_MIN_UNSPACED = 4
_LOOK_AHEAD = 3
_LONGER = 1.5
_MAX_SECTION = 40
_MAX_SECTION_WORDS = 4
_MIN_HEADLINE_WORDS = 3
_MIN_HEADLINE = 8
_BAR = " | "
_DASHES = (" - ", " – ", " — ")
_UNFINISHED = tuple(",;:-–—")


@dataclass(frozen=True, slots=True)
class Title:
    """The title in words, where it stands, and how many paragraphs at the top it takes up."""

    words: str
    span: Span | None
    taken: int = 0


def find_title(raw: RawArticle, is_header: Callable[[str], bool]) -> Title:
    """The title: the metadata's, else the heading that the format marks, else a first line that reads like one.

    Args:
        raw: The article as its format has it.
        is_header: Whether a paragraph is a byline, a date or the like, which may stand around a title.
    """
    stated = raw.metadata.title
    first = next(iter(raw.paragraphs), None)
    if raw.heading is not None:
        found = Title("", headline_span(raw.text, raw.heading, raw.metadata.source))
    elif first is not None and (stated or _reads_like_title(raw, is_header)):
        found = Title("", headline_span(raw.text, first, raw.metadata.source), taken=1)
    else:
        return Title(stated or "", None)
    words = _words(raw.text, found.span)
    if not stated:
        return Title(words, found.span, found.taken)
    whole = _words(raw.text, raw.heading or first)
    if _folded(stated) in (_folded(words), _folded(whole)):
        return Title(stated, found.span, found.taken)
    return Title(stated, None)


def headline_span(text: str, line: Span, source: str | None) -> Span:
    """The line without a trailing section or outlet: `... Ukraine | Russland`, `... - The Guardian`."""
    end = line.end
    while end - line.start <= _MAX_LINE and (cut := _section_start(text[line.start : end], source)) is not None:
        end = line.start + cut
    return trimmed(text, line.start, end) or line


def _section_start(line: str, source: str | None) -> int | None:
    at = line.rfind(_BAR)
    if at >= 0 and _is_section(line[at + len(_BAR) :].strip()) and _is_headline(line[:at]):
        return at
    at, dash = max((line.rfind(dash), dash) for dash in _DASHES)
    tail = line[at + len(dash) :].strip()
    named = bool(source) and _folded(tail) == _folded(source or "")
    if at >= 0 and (named or (len(tail) <= _MAX_SECTION and is_outlet(tail))) and _is_headline(line[:at]):
        return at
    return None


def _is_section(tail: str) -> bool:
    return 0 < len(tail) <= _MAX_SECTION and len(tail.split()) <= _MAX_SECTION_WORDS and not ends_sentence(tail)


def _is_headline(head: str) -> bool:
    return len(head) >= _MIN_HEADLINE and (len(head.split()) >= _MIN_HEADLINE_WORDS or not head.isascii())


def _reads_like_title(raw: RawArticle, is_header: Callable[[str], bool]) -> bool:
    """A short first line without a full stop, above something that reads like sentences."""
    first, *others = raw.paragraphs[: _LOOK_AHEAD + 2]
    line = raw.text[first.start : first.end]
    if len(line) > _MAX_TITLE or "\n" in line or ends_sentence(line) or line.endswith(_UNFINISHED) or is_header(line):
        return False
    if len(line.split()) < _MIN_WORDS and (line.isascii() or len(line) < _MIN_UNSPACED):
        return False
    below = [raw.text[span.start : span.end] for span in others]
    below = [paragraph for paragraph in below if not is_header(paragraph)][:_LOOK_AHEAD]
    if others and raw.text.count("\n", first.end, others[0].start) > 1:
        return any(ends_sentence(paragraph) or len(paragraph) > _LONGER * len(line) for paragraph in below)
    return bool(below) and ends_sentence(below[0]) and len(below[0]) > len(line)


def _words(text: str, span: Span | None) -> str:
    return "" if span is None else " ".join(text[span.start : span.end].split())


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold().strip("\"'“”„‘’«».")
