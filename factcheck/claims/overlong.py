"""Cuts what has no end: an encoder reads some hundred words and would be blind to the rest."""

import re
import unicodedata
from collections.abc import Iterator

from factcheck.models import Span

_LONGEST = 2000
_LONGEST_DENSE = 600  # Of Chinese, Japanese and Korean characters: each is about a token.
_DENSE = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
_CLAUSE_END = re.compile(r"[;:,–—،؛、，；：]\s*")
_BLANK = re.compile(r"\s+")


def cut_overlong(text: str, sentence: Span) -> Iterator[Span]:
    """The sentence itself, or its parts in order: cut at clauses, else at blanks, else anywhere."""
    start = sentence.start
    while True:
        window = text[start : min(sentence.end, start + _LONGEST)]
        longest = _LONGEST_DENSE if len(_DENSE.findall(window)) * 2 > len(window) else _LONGEST
        if sentence.end - start <= longest:
            yield Span(start, sentence.end)
            return
        cut = start + _cut(window[:longest])
        yield Span(start, start + len(text[start:cut].rstrip()))
        blank = _BLANK.match(text, cut)
        start = blank.end() if blank else cut


def _cut(window: str) -> int:
    half = len(window) // 2
    for pattern in (_CLAUSE_END, _BLANK):
        ends = [match.end() for match in pattern.finditer(window, half) if match.end() < len(window)]
        if ends:
            return ends[-1]
    cut = len(window)
    while cut > half and unicodedata.combining(window[cut - 1]):
        cut -= 1
    return cut
