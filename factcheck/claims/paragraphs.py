"""Paragraphs: what no sentence leaves. A line's end is one, unless the line was only wrapped there."""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.models import Span

_EMPTY_LINE = re.compile(r"\n(?:[^\S\n]*\n)+")
_LAST_SIGN = re.compile(r"[.!?…。！？؟।:]['\"”“’»«)\]」』]*\Z")
_DENSE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")
_NARROWEST = 30
_WIDEST = 120


def paragraphs(text: str) -> Iterator[Span]:
    """The spans of the paragraphs, in order; empty lines may be inside, never at the ends of a paragraph's words."""
    start = 0
    for match in _EMPTY_LINE.finditer(text):
        yield from _joined(text, start, match.start())
        start = match.end()
    yield from _joined(text, start, len(text))


def unwrapped(text: str) -> str:
    """The text with a blank for every line end inside a paragraph; offsets stay the same."""
    pieces: list[str] = []
    position = 0
    for paragraph in paragraphs(text):
        pieces += [text[position : paragraph.start], text[paragraph.start : paragraph.end].replace("\n", " ")]
        position = paragraph.end
    return "".join(pieces) + text[position:]


def _joined(text: str, start: int, end: int) -> Iterator[Span]:
    """Join the wrapped lines of a block without empty lines."""
    lines = text[start:end].split("\n")
    width = max(len(line.rstrip()) for line in lines)
    wrapped = len(lines) > 1 and _NARROWEST <= width <= _WIDEST
    begin = position = start
    for line, following in pairwise(lines):
        position += len(line) + 1
        if not _goes_on(line.rstrip(), following.lstrip(), width if wrapped else 0):
            yield Span(begin, position - 1)
            begin = position
    yield Span(begin, end)


def _goes_on(line: str, following: str, width: int) -> bool:
    if not line or not following:
        return True
    if following[0].islower() and not _LAST_SIGN.search(line[-4:]):
        return True
    # A wrapped line is one that had no room for the next word.
    word = 1 if _DENSE.match(following) else 1 + len(following.split(maxsplit=1)[0])
    return width > 0 and len(line) + word > width
