"""Sentences with exact offsets: sentencex proposes their ends, the rules of `boundaries` accept or refuse them.

sentencex never splits inside quotation marks or brackets, and takes quadratic time to find that out. It therefore
sees the text without these marks, each replaced by a blank, so that offsets stay the same.
"""

import re
from collections.abc import Iterator

import sentencex

from factcheck.claims.boundaries import Boundaries
from factcheck.claims.paragraphs import paragraphs
from factcheck.models import Span

_MARKS = '„‟“”«»‹›‚‘「」『』﹁﹂〝〟〞＂"()[]{}（）［］【】《》〈〉'
_BLANKS = "\t\n\r\v\f\x1c\x1d\x1e\x1f\x85\u00a0\u202f\u2028\u2029"
_BLANKED = str.maketrans(dict.fromkeys(_MARKS + _BLANKS, " "))
_LOOSE_APOSTROPHE = re.compile(r"(?<!\w)['’]|['’](?!\w)")
_SURROGATE = re.compile("[\ud800-\udfff]")
# Ends of sentences in any language; ASCII ones must not be part of an address.
_WIDE_ENDS = "。！？｡؟۔।॥։።፧፨။។៕⁇⁈⁉‼"
_SURE_ENDS = re.compile(f"…(?=\\s+\\w)|[!?]+(?![\\w/=&%#])|[{_WIDE_ENDS}][{_WIDE_ENDS}…!?.]*")
_DOT_BEFORE_CAPITAL = re.compile(r"\.(?=\s+[^\W\d_a-z])")
_DOT_BEFORE_LIST_NUMBER = re.compile(r"(?<=[^\W\d_]{3})\.(?=\s+\d{1,2}\.\s+[^\W\d_a-z])")
_DOT_BEFORE_NUMBER = re.compile(r"(?<=[^\W\d_])\.(?=\s+\d)")
_WORD = re.compile(r"[^\W_]")
_GREEK_QUESTION = re.compile(r"[;\u037e](?=\s)")


def split_sentences(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of a text in order, trimmed; every character that is not white space is in exactly one of them.

    Args:
        text: Any text; empty lines end a sentence in any case.
        language: ISO 639-1 code; an unknown one is split like English.
    """
    spans: list[Span] = []
    for paragraph in paragraphs(text):
        spans += _split_paragraph(text, paragraph, language)
    return tuple(spans)


def _split_paragraph(text: str, paragraph: Span, language: str) -> Iterator[Span]:
    block = text[paragraph.start : paragraph.end].replace("\n", " ")
    if not block.strip():
        return
    start = 0
    held = 0  # Where the words that wait for a sentence of their own begin.
    last: Span | None = None
    for end in (*_ends(block, language), len(block)):
        if _WORD.search(block, start, end):
            if last:
                yield _trimmed(block, last, paragraph.start)
            last = Span(held, end)
            held = end
        elif last:  # Mere punctuation belongs to the sentence before it.
            last = Span(last.start, end)
            held = end
        start = end
    yield _trimmed(block, last or Span(0, len(block)), paragraph.start)


def _trimmed(block: str, span: Span, offset: int) -> Span:
    piece = block[span.start : span.end]
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(offset + start, offset + start + len(piece.strip()))


def _ends(block: str, language: str) -> list[int]:
    """Where the sentences of a paragraph end, closing marks included, the paragraph's own end left out."""
    boundaries = Boundaries.of(block, language)
    ends: list[int] = []
    reach = 0
    for proposed in sorted(set(_proposals(block, language, boundaries))):
        if proposed < reach:
            continue  # Inside a run of final signs that was judged as a whole.
        reach = boundaries.behind_closing_marks(proposed)
        if reach < len(block) and boundaries.accept(proposed, reach):
            ends.append(reach)
            reach += 1
    return ends


def _proposals(block: str, language: str, boundaries: Boundaries) -> Iterator[int]:
    flat = _LOOSE_APOSTROPHE.sub(" ", _SURROGATE.sub("x", block.translate(_BLANKED)))
    position = 0
    for piece in sentencex.segment(language, flat):
        position += len(piece)
        yield position - len(piece) + len(piece.rstrip())
    for match in _DOT_BEFORE_LIST_NUMBER.finditer(flat):
        yield match.end()
    for match in _SURE_ENDS.finditer(flat):
        yield match.end()
    for match in _DOT_BEFORE_CAPITAL.finditer(flat):
        if boundaries.is_clear_dot(match.end()):
            yield match.end()
    for match in _DOT_BEFORE_NUMBER.finditer(flat):
        if boundaries.is_behind_word(match.end()):
            yield match.end()
    if language == "el":
        for match in _GREEK_QUESTION.finditer(flat):
            yield match.end()
