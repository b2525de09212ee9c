"""Cuts a claim into segments so that the words which decide can be marked, however their spans overlap."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.models import Kind, Side, Verdict


@dataclass(frozen=True, slots=True)
class Mark:
    """Words to mark.

    Attributes:
        side: The words.
        kind: Of the evidence.
        stance: Of the evidence.
        number: That readers find the evidence by; 0 for the one that decides.
    """

    side: Side
    kind: Kind
    stance: Verdict
    number: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a claim; joined, the segments are the claim.

    Attributes:
        text: The piece.
        marks: All that cover it, in the order of the evidence; empty for plain text.
        ends: Those of them that end with it.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    ends: tuple[Mark, ...] = ()

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers that stand behind the piece."""
        return tuple(mark.number for mark in self.ends if mark.number)

    @property
    def stances(self) -> tuple[Verdict, ...]:
        """What the marks speak for, each once."""
        return tuple(dict.fromkeys(mark.stance for mark in self.marks))

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of the marks, each once."""
        return tuple(dict.fromkeys(mark.kind for mark in self.marks))


def segments(text: str, marks: Sequence[Mark]) -> tuple[Segment, ...]:
    """The text cut wherever a mark begins or ends; spans that leave the text are shortened to it."""
    spans = [(max(0, mark.side.start), min(len(text), mark.side.end), mark) for mark in marks]
    spans = [span for span in spans if span[0] < span[1]]
    cuts = sorted({0, len(text), *(start for start, _, _ in spans), *(end for _, end, _ in spans)})
    return tuple(_segment(text, start, end, spans) for start, end in pairwise(cuts))


def _segment(text: str, start: int, end: int, spans: Sequence[tuple[int, int, Mark]]) -> Segment:
    covering = [(last, mark) for first, last, mark in spans if first <= start and end <= last]
    marks = tuple(mark for _, mark in covering)
    return Segment(text[start:end], marks, tuple(mark for last, mark in covering if last == end))
