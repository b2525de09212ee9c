"""Where a text quotes, in the quotation marks of all languages; apostrophes and inch marks quote nothing."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

# Opening mark -> the marks that may close it; languages disagree, and translation machines mix them.
_CLOSERS = {
    "„": '“”„"‟',
    "‟": "”“",
    "“": '”“„"',
    "”": "”",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "‚": "‘’",
    "‘": "’",
    "「": "」",
    "『": "』",
    "﹁": "﹂",
    "〝": "〟〞",
    "＂": "＂",
    '"': '"“”',
    "'": "'’",
    "''": ("''", "”", '"'),
    "``": ("''", "``", "”", '"'),
}
_REVERSED = frozenset({"»", "›", "”"})  # Open in few languages: only where they stand like an opening mark.
_SINGLE = frozenset("‚‘'")  # May be apostrophes or commas: never without their closing mark.
_EITHER = frozenset({'"', "'", "''", "＂", "``"})
_MARKS = re.compile("''|``|[" + re.escape("„‟“”«»‹›‚‘’'「」『』﹁﹂〝〟〞＂\"") + "]")
_BEFORE_OPENING = frozenset(" \t\n\r\u00a0\u202f\u2009\u3000([{<¿¡–—-/:=…‒―|" + "„“”«»‹›‚‘’「『\"'")
_AFTER_CLOSING = frozenset(" \t\n\r\u00a0\u202f\u2009\u3000)]}>,.;:!?…–—-/|。、，！？；：؟،؛।" + "“”«»‹›‘’」』\"'")
_LINE_END = re.compile(r"\n[^\S\n]*(?:\n\s*)?")
_SHORTENED = re.compile(r"[^\W\d_]\b|\d\d(?:s|er|ern)?\b")  # 's avonds, 'n', ’90s: words without their beginning.
_FEET_AND_INCHES = re.compile(r"\d'\d+\Z")
_DEPTH = 4  # Deeper nesting is damage; the bound keeps hostile input linear.


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words: `text[start:end]` with the marks, `text[inner_start:inner_end]` without.

    A mark that is missing from a damaged text has no width: then `start == inner_start` or `end == inner_end`.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int


def quoted_spans(text: str, language: str | None = None) -> tuple[Quotation, ...]:
    """The outermost quotations, in order.

    A quotation that is never closed ends with its paragraph; one that was never opened begins with it, so that a
    sentence cut out of a longer quotation still shows what is quoted.

    Args:
        text: Any text.
        language: ISO 639-1 code; tells how marks are meant that open in one language and close in another.
    """
    found: list[Quotation] = []
    marks = [_Mark.at(text, match) for match in _MARKS.finditer(text)]
    if not marks:
        return ()
    position = 0
    for start, end in _paragraphs(text):
        first = position
        while position < len(marks) and marks[position].start < end:
            position += 1
        if position > first:
            found += _Paragraph(text, start, end, language).read(marks[first:position])
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Mark:
    """A character that may be a quotation mark, with what its neighbours say."""

    sign: str
    start: int
    end: int
    opens: bool
    closes: bool
    apostrophe: bool

    @classmethod
    def at(cls, text: str, match: re.Match[str]) -> "_Mark":
        start, end = match.span()
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        sign = match.group()
        opens = before in _BEFORE_OPENING and not after.isspace() and after not in ",.;:!?)]}"
        goes_on = after.isalnum() and after not in _AFTER_CLOSING and not (sign in "'’" and _is_east_asian(after))
        closes = not before.isspace() and before not in "([{" and not goes_on
        return cls(sign, start, end, opens, closes, _is_apostrophe(text, sign, start, end, before, after))


def _is_east_asian(sign: str) -> bool:
    """Whether a sign is of a script that writes particles right behind a quotation: ‘결과’라고, 「はい」と."""
    return "\u3041" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7a3"


def _is_apostrophe(text: str, sign: str, start: int, end: int, before: str, after: str) -> bool:
    """Whether the sign belongs to a word or a measure, wherever it stands."""
    if sign in "'’‘":
        if before.isalnum() and after.isalnum() and not _is_east_asian(after):
            return True
        return sign != "‘" and not before.isalnum() and _SHORTENED.match(text, end) is not None
    if sign == '"':
        if "\u05d0" <= before <= "\u05ea" and "\u05d0" <= after <= "\u05ea":
            return True  # A Hebrew acronym.
        return before.isdigit() and _FEET_AND_INCHES.search(text[max(0, start - 6) : start]) is not None
    return False


@dataclass(slots=True)
class _Open:
    """A quotation that waits for its closing mark; `maybe` is a mark that may have been an apostrophe."""

    mark: _Mark
    maybe: _Mark | None = None


class _Paragraph:
    """The state of reading one paragraph: a stack of what is open, and what was found."""

    def __init__(self, text: str, start: int, end: int, language: str | None) -> None:
        self._text = text
        self._start = start
        self._end = end
        self._reversed = (
            _REVERSED if language in (None, "sv", "fi", "da", "de", "no", "nb", "hu", "sl") else frozenset()
        )
        self._stack: list[_Open] = []
        self._closed: list[tuple[str, Quotation]] = []
        self._strays: list[_Mark] = []

    def read(self, marks: Iterable[_Mark]) -> list[Quotation]:
        for mark in marks:
            if not mark.apostrophe:
                self._take(mark)
        self._settle_open()
        self._settle_strays()
        return list(_outermost(quotation for _, quotation in self._closed))

    def _take(self, mark: _Mark) -> None:
        top = self._stack[-1] if self._stack else None
        closable = top is not None and mark.sign in _CLOSERS[top.mark.sign] and mark.start >= top.mark.end
        if top and closable and (mark.closes or not mark.opens or mark.sign not in _CLOSERS):
            self._close(top, mark)
        elif self._may_open(mark):
            if len(self._stack) < _DEPTH:
                self._stack.append(_Open(mark))
        else:
            self._close_outer(mark)

    def _may_open(self, mark: _Mark) -> bool:
        if mark.sign not in _CLOSERS:
            return False
        if mark.sign in _EITHER or mark.sign in "‘‚":
            return mark.opens or (mark.sign not in _SINGLE and not mark.closes)
        if mark.sign in _REVERSED:
            return mark.opens and not mark.closes and (mark.sign in self._reversed)
        return mark.sign != "“" or not mark.closes or mark.opens

    def _close(self, top: _Open, mark: _Mark) -> None:
        """Close the innermost quotation, unless the mark may well be a plural's apostrophe: the ministers’ talks."""
        if mark.sign in "'’" and self._text[mark.start - 1] in "sxz" and top.maybe is None:
            top.maybe = mark
            return
        self._stack.pop()
        self._record(top.mark, mark)

    def _close_outer(self, mark: _Mark) -> None:
        for depth in range(len(self._stack) - 1, -1, -1):
            if mark.sign in _CLOSERS[self._stack[depth].mark.sign]:
                for unclosed in self._stack[depth + 1 :]:
                    if unclosed.maybe:
                        self._record(unclosed.mark, unclosed.maybe)
                opening = self._stack[depth].mark
                del self._stack[depth:]
                self._record(opening, mark)
                return
        if mark.sign not in "'’‘‚" and mark.closes and not (mark.sign == '"' and self._after_digit(mark)):
            self._strays.append(mark)

    def _after_digit(self, mark: _Mark) -> bool:
        return mark.start > 0 and self._text[mark.start - 1].isdigit()

    def _record(self, opening: _Mark, closing: _Mark) -> None:
        self._closed.append((opening.sign, Quotation(opening.start, closing.end, opening.end, closing.start)))

    def _settle_open(self) -> None:
        """End what was never closed: with the paragraph, or where the same mark opens again."""
        starts = [(sign, quotation.start) for sign, quotation in self._closed]
        starts += [(entry.mark.sign, entry.mark.start) for entry in self._stack]
        for entry in self._stack:
            mark = entry.mark
            if entry.maybe:
                self._record(mark, entry.maybe)
            elif mark.sign not in _SINGLE:
                again = [start for sign, start in starts if sign == mark.sign and start > mark.start]
                end = mark.end + len(self._text[mark.end : min(again, default=self._end)].rstrip())
                if end > mark.end:
                    self._closed.append((mark.sign, Quotation(mark.start, end, mark.end, end)))

    def _settle_strays(self) -> None:
        """Give closing marks without an opening one their quotation: between two of them, or from the beginning."""
        first_quotation = min((quotation.start for _, quotation in self._closed), default=self._end)
        strays = [mark for mark in self._strays if mark.end <= first_quotation]
        if len(strays) > 1:
            self._record(strays[0], strays[1])
        elif strays and " " in self._text[self._start : strays[0].start].strip():
            inner = self._text[self._start : strays[0].start]
            start = self._start + len(inner) - len(inner.lstrip())
            self._closed.append(("", Quotation(start, strays[0].end, start, strays[0].start)))


def _outermost(quotations: Iterable[Quotation]) -> Iterator[Quotation]:
    end = -1
    for quotation in sorted(quotations, key=lambda quotation: (quotation.start, -quotation.end)):
        if quotation.start >= end:
            yield quotation
            end = quotation.end


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Stretches that no quotation leaves: up to an empty line, or to a line's end that is not just a wrapped one."""
    start = 0
    for match in _LINE_END.finditer(text):
        before = text[match.start() - 1] if match.start() else "\n"
        if match.group().count("\n") > 1 or not (before.isalnum() or before in ",;-–—"):
            yield start, match.start()
            start = match.end()
    yield start, len(text)
