"""What comparators know of a pair beyond its two claims."""

from dataclasses import dataclass, replace
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
    def of_claim(cls, facts: ClaimFacts) -> "Located":
        """The time of a claim."""
        by = facts.placed.by
        floating = facts.dating.floating
        return cls(facts.placed.days, (by is not None and by.value.year is not None) or not floating, floating)


@dataclass(frozen=True, slots=True)
class Context:
    """A pair's frame.

    Attributes:
        similarity: Calibrated similarity of the two claims, 0 to 1.
        order: How the claims' times stand to each other.
        shift: Years by which the right side's dates must move to lie on the left side's line; None if unknown.
        terms: Similarity of nouns.
        same_language: Whether both claims are of one language.
        overlap: Share of the shorter claim's content words that the other has, too (Szymkiewicz-Simpson); 0 across
            languages.
    """

    similarity: float
    order: Order
    shift: int | None
    terms: TermSimilarity
    same_language: bool
    overlap: float

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
        return Context(self.similarity, self.order.mirrored(), shift, self.terms, self.same_language, self.overlap)


def context_of(left: ClaimFacts, right: ClaimFacts, similarity: float, terms: TermSimilarity) -> Context:
    """The frame of a pair."""
    shift = year_shift(left.dating, right.dating)
    same_language = left.claim.language == right.claim.language
    overlap = _overlap(left.content, right.content) if same_language else 0.0
    context = Context(similarity, Order.UNKNOWN, shift, terms, same_language, overlap)
    return replace(context, order=_order(context.on_one_line(Located.of_claim(left), Located.of_claim(right))))


def _order(line: tuple[Days, Days] | None) -> Order:
    if line is None:
        return Order.UNKNOWN
    left, right = line
    if left.before(right):
        return Order.BEFORE
    return Order.AFTER if right.before(left) else Order.SAME


def _overlap(left: frozenset[str], right: frozenset[str]) -> float:
    shorter = min(len(left), len(right))
    return len(left & right) / shorter if shorter else 0.0


def side(mention: Mention[object], value: str | None = None) -> Side:
    """A mention as a side of evidence."""
    return Side(mention.text, mention.start, mention.end, str(mention.value) if value is None else value)


_UNSURE_OF_TIME = 0.85


def differing(context: Context, growth: int, *, grows: bool) -> tuple[Verdict, float]:
    """What two different values of one slot mean, by their times (DESIGN section 6).

    Args:
        context: Of the pair.
        growth: 1 if the right value is the larger one, -1 if the left one is.
        grows: Whether the slot can only grow with time: counts of victims, numbers in a series.

    Returns:
        The stance and a factor for its confidence.
    """
    if context.order in {Order.SAME, Order.UNKNOWN}:
        return Verdict.CONFLICT, 1.0 if context.order is Order.SAME else _UNSURE_OF_TIME
    later_is_larger = (growth > 0) == (context.order is Order.BEFORE)
    if not grows or later_is_larger:
        return Verdict.UPDATE, 1.0 if grows else 0.8
    return Verdict.CONFLICT, 1.0
