"""Lines and paragraphs as spans of a text."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice, pairwise

from factcheck.models import Span

SENTENCE_END = frozenset(".!?…。！？।॥؟۔։።᙮᠃")
_CLOSING = "\"'”“’‘»«›‹)]}）］」』】》*_"
_INVISIBLE = "\ufeff\u200b\u200e\u200f\u2060\u00ad"
_BLANK = _INVISIBLE + "".join(filter(str.isspace, map(chr, range(0x3001))))
_MIN_WRAP_WIDTH = 30
_MAX_WRAP_WIDTH = 120
_MAX_BREAKS = 2000
_MIN_BREAKS = 2
_FORCED_SHARE = 0.7


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not empty, without its outer white space; `number` counts all lines from 0."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Wrap:
    """A text whose lines were broken at a width."""

    text: str
    width: int

    def forced(self, above: Line, below: Line) -> bool:
        """Whether the first word of the line below would not have fitted on the line above."""
        below_text = self.text[below.start : below.end]
        word = 1 if _is_unspaced(below_text) else len(below_text.split(None, 1)[0])
        return above.end - above.start + 1 + word > self.width


def lines_of(text: str) -> tuple[Line, ...]:
    """All lines with something visible on them."""
    found = []
    start = 0
    for number, raw in enumerate(text.split("\n")):
        span = trimmed(text, start, start + len(raw))
        if span is not None:
            found.append(Line(number, span.start, span.end))
        start += len(raw) + 1
    return tuple(found)


def paragraphs_of(text: str, lines: Iterable[Line], joined: Callable[[Line, Line], bool]) -> tuple[Span, ...]:
    """Spans of the paragraphs: adjacent lines become one where `joined` says so; lines without a word are left out."""
    found: list[Span] = []
    above: Line | None = None
    for line in lines:
        if above is not None and line.number == above.number + 1 and joined(above, line):
            found[-1] = Span(found[-1].start, line.end)
        else:
            found.append(Span(line.start, line.end))
        above = line
    return tuple(span for span in found if any(map(str.isalnum, text[span.start : span.end])))


def wrap_of(text: str, lines: tuple[Line, ...]) -> Wrap | None:
    """The width at which the text was wrapped, or None if its lines are paragraphs."""
    width = max((line.end - line.start for line in lines), default=0)
    if not _MIN_WRAP_WIDTH <= width <= _MAX_WRAP_WIDTH:
        return None
    wrap = Wrap(text, width)
    adjacent = ((above, below) for above, below in pairwise(lines) if below.number == above.number + 1)
    inside = [pair for pair in islice(adjacent, _MAX_BREAKS) if not ends_sentence(text[pair[0].start : pair[0].end])]
    forced = sum(wrap.forced(above, below) for above, below in inside)
    return wrap if forced >= max(_MIN_BREAKS, _FORCED_SHARE * len(inside)) else None


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The range without outer white space and invisible marks; None if nothing is left."""
    part = text[start:end]
    left = part.lstrip(_BLANK)
    if not left:
        return None
    return Span(end - len(left), end - len(left) + len(left.rstrip(_BLANK)))


def ends_sentence(text: str) -> bool:
    """Whether the text ends like a sentence: its last mark, behind quotes and brackets, is a full stop or the like."""
    bare = text.rstrip().rstrip(_CLOSING).rstrip()
    return bare[-1:] in SENTENCE_END and bool(bare)


def _is_unspaced(text: str) -> bool:
    """Whether the script writes words without spaces: a wrap may then fall behind any character."""
    return any("\u2e80" <= char <= "\u9fff" or "\u0e00" <= char <= "\u0eff" for char in text[:20])
