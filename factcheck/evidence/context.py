"""What comparators know of a pair beyond its two claims."""

from collections.abc import Set
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from factcheck.facts import ClaimFacts, Days, year_shift
from factcheck.models import Order, Side, Verdict
from factcheck.models.mention import Mention


class TermSimilarity(Protocol):
    """How near two terms (lemma, language) are in meaning: 0 to 1, symmetric."""

    def __call__(self, left: tuple[str, str], right: tuple[str, str]) -> float:
        """Similarity of two terms."""


@dataclass(frozen=True, slots=True)
class Located:
    """A date of one claim, resolved.

    Attributes:
        days: None if it could not be resolved.
        has_year: Whether its calendar year is known.
        floating: Whether the article's year is unknown.
    """

    days: Days | None
    has_year: bool
    floating: bool

    @classmethod
    def of(cls, facts: ClaimFacts, index: int) -> "Located":
        """A date of a claim by its index."""
        year = facts.mentions.dates[index].value.year
        floating = facts.dating.floating
        return cls(facts.placed.resolved[index], year is not None or not floating, floating)

    @classmethod
    def of_article(cls, facts: ClaimFacts) -> "Located":
        """When the article of a claim was published."""
        floating = facts.dating.floating
        return cls(facts.dating.days, not floating, floating)

    @classmethod
    def of_claim(cls, facts: ClaimFacts) -> "Located":
        """The time of a claim."""
        by = facts.placed.by
        floating = facts.dating.floating
        return cls(facts.placed.days, (by is not None and by.value.year is not None) or not floating, floating)


class Event(StrEnum):
    """Whether the times of two claims allow one event."""

    SAME = "both name its time, and it is the same"
    OPEN = "at least one of them does not name its time"
    OTHER = "their times exclude it"


@dataclass(frozen=True, slots=True)
class Context:
    """A pair's frame.

    Attributes:
        similarity: Calibrated similarity of the two claims, 0 to 1.
        order: How the reports stand to each other in time: which one was published later.
        told: The same for what they tell of.
        event: Whether the claims can speak of one event.
        gap: Days between the two publications, 0 if they may be of one day or nothing is known.
        shift: Years by which the right side's dates must move to lie on the left side's line; None if unknown.
        terms: Similarity of nouns.
        same_language: Whether both claims are of one language.
        moved: -1 if only the left claim says that something has moved ("rose to"), 1 if only the right one does, else
            0.
        length_ratio: Length of the longer claim by that of the shorter one, in characters as they usually are in the
            language.
        rival: Greatest similarity of one of the claims to another sentence of the other's article; None
            if the pair was given, not found.
        overlap: Share of the shorter claim's content words that the other has, too (Szymkiewicz-Simpson); 0 across
            languages.
    """

    similarity: float
    order: Order
    told: Order
    event: Event
    gap: int
    shift: int | None
    terms: TermSimilarity
    same_language: bool
    overlap: float
    moved: int = 0
    rival: float | None = None
    length_ratio: float = 1.0

    @property
    def is_given(self) -> bool:
        """Whether the pair was given: of thousands that were found few differ in fact, so more must speak for it."""
        return self.rival is None

    @property
    def standing(self) -> float:
        """Similarity with what the choice says: a pair that stands out among its rivals is one, so is a given pair."""
        lift = _GIVEN if self.rival is None else self.similarity - self.rival
        return self.similarity + max(-_MOST_LIFT, min(_MOST_LIFT, lift))

    def on_one_line(self, left: "Located", right: "Located") -> tuple[Days, Days] | None:
        """Two ranges of days on one line, or None if they cannot be brought there.

        In an article whose year is unknown, a date with its year stands on the calendar, all others in the article's
        own frame.
        """
        if left.days is None or right.days is None:
            return None
        if left.has_year and right.has_year:
            return left.days, right.days
        if self.shift is None or (left.has_year and left.floating) or (right.has_year and right.floating):
            return None
        return left.days, right.days.shifted_years(self.shift)

    def mirrored(self) -> "Context":
        """The same pair seen from the other side."""
        shift = None if self.shift is None else -self.shift
        return replace(self, order=self.order.mirrored(), told=self.told.mirrored(), shift=shift, moved=-self.moved)


def context_of(
    left: ClaimFacts, right: ClaimFacts, similarity: float, terms: TermSimilarity, rival: float | None = None
) -> Context:
    """The frame of a pair."""
    same_language = left.claim.language == right.claim.language
    overlap = _overlap(left.content, right.content) if same_language else 0.0
    shift = year_shift(left.dating, right.dating)
    bare = Context(similarity, Order.UNKNOWN, Order.UNKNOWN, Event.OPEN, 0, shift, terms, same_language, overlap)
    reports = bare.on_one_line(Located.of_article(left), Located.of_article(right))
    told = bare.on_one_line(Located.of_claim(left), Located.of_claim(right))
    gap = max(0, reports[1].first - reports[0].last, reports[0].first - reports[1].last) if reports else 0
    moved = _says_moved(right) - _says_moved(left)
    return replace(
        bare,
        order=_order(reports),
        told=_order(told),
        event=_event(left, right, told),
        gap=gap,
        moved=moved,
        rival=rival,
        length_ratio=_length_ratio(left, right),
    )


def _length_ratio(left: ClaimFacts, right: ClaimFacts) -> float:
    sizes = sorted(
        len(facts.claim.text) * (_DENSE if facts.claim.language in _DENSE_SCRIPTS else 1.0) for facts in (left, right)
    )
    return sizes[1] / max(sizes[0], 1.0)


def _says_moved(facts: ClaimFacts) -> bool:
    return any(mention.value.moved for mention in facts.mentions.doubts)


def _order(line: tuple[Days, Days] | None) -> Order:
    if line is None:
        return Order.UNKNOWN
    left, right = line
    if left.before(right):
        return Order.BEFORE
    return Order.AFTER if right.before(left) else Order.SAME


def _event(left: ClaimFacts, right: ClaimFacts, line: tuple[Days, Days] | None) -> Event:
    """By what both tell of; a claim that does not say when tells of the month up to its publication."""
    named = [facts.placed.days is not None and facts.placed.days != facts.dating.days for facts in (left, right)]
    if line is None or not any(named):
        return Event.OPEN
    one, other = (days if own else Days(days.first - MEMORY, days.last) for days, own in zip(line, named, strict=True))
    if not one.overlaps(other):
        return Event.OTHER
    return Event.SAME if all(named) else Event.OPEN


def _overlap(left: frozenset[str], right: frozenset[str]) -> float:
    shorter = min(len(left), len(right))
    return len(left & right) / shorter if shorter else 0.0


def shared_words(left: ClaimFacts, right: ClaimFacts, *, without: Set[str]) -> float:
    """Share of the content words of both claims that they have in common (Jaccard), some words left out."""
    a, b = left.content - without, right.content - without
    return len(a & b) / len(a | b) if a | b else 0.0


def side(mention: Mention[object], value: str | None = None) -> Side:
    """A mention as a side of evidence."""
    return Side(mention.text, mention.start, mention.end, str(mention.value) if value is None else value)


def differing(context: Context, growth: int, *, grows: bool) -> tuple[Verdict, float] | None:
    """What two different values of one slot of one event mean, by their times (DESIGN section 6).

    Args:
        context: Of the pair.
        growth: 1 if the right value is the larger one, -1 if the left one is.
        grows: Whether the slot can only grow with time, as counts of victims do.

    Returns:
        The stance and a factor for its confidence; None if the claims speak of different events.
    """
    if context.event is Event.OTHER:
        return None
    if context.order in {Order.SAME, Order.UNKNOWN}:
        if context.moved and context.moved == growth:
            return Verdict.UPDATE, _UNSURE_OF_TIME  # "the toll rose to 54" is the later one
        return Verdict.CONFLICT, 1.0 if context.order is Order.SAME else _UNSURE_OF_TIME
    if grows:
        return (Verdict.UPDATE, 1.0) if _later_is_larger(context.order, growth) else (Verdict.CONFLICT, 1.0)
    if context.event is Event.SAME or context.gap <= MEMORY:
        return Verdict.CONFLICT, _UNSURE_OF_TIME
    return Verdict.UPDATE, 0.7


def continuing(context: Context, growth: int) -> tuple[Verdict, float]:
    """What two places in one series mean: its events follow each other, so what is told of decides, then the reports.

    Returns:
        The stance and a factor for its confidence.
    """
    order = context.told if context.told in {Order.BEFORE, Order.AFTER} else context.order
    if order in {Order.SAME, Order.UNKNOWN}:
        return Verdict.CONFLICT, 1.0 if order is Order.SAME else _UNSURE_OF_TIME
    return (Verdict.UPDATE if _later_is_larger(order, growth) else Verdict.CONFLICT), 1.0


def _later_is_larger(order: Order, growth: int) -> bool:
    return (growth > 0) == (order is Order.BEFORE)


_DENSE, _DENSE_SCRIPTS = 2.5, frozenset({"zh", "ja", "ko"})  # characters say more there
_GIVEN, _MOST_LIFT = 0.05, 0.1
_UNSURE_OF_TIME = 0.85
MEMORY = 31  # days for which a report still tells of an event without saying when it was
