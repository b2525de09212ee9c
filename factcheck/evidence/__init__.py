"""What speaks for agreement, conflict or update in a pair of claims: one file per kind, one signature."""

from collections.abc import Callable, Iterator

from factcheck.evidence import attribution, date, name, ordinal, polarity, quantity, quote
from factcheck.evidence.context import Context, TermSimilarity, context_of
from factcheck.evidence.gates import gated
from factcheck.facts import ClaimFacts
from factcheck.models import Evidence, Kind

__all__ = ["COMPARATORS", "Context", "TermSimilarity", "collect", "context_of"]

Comparator = Callable[[ClaimFacts, ClaimFacts, Context], Iterator[Evidence]]

COMPARATORS: dict[Kind, Comparator] = {
    Kind.QUANTITY: quantity.compare,
    Kind.DATE: date.compare,
    Kind.ORDINAL: ordinal.compare,
    Kind.NAME: name.compare,
    Kind.POLARITY: polarity.compare,
    Kind.QUOTE: quote.compare,
    Kind.ATTRIBUTION: attribution.compare,
}


def collect(left: ClaimFacts, right: ClaimFacts, context: Context) -> tuple[Evidence, ...]:
    """All evidence on a pair behind its gates, by kind, then by position in the left claim."""
    found = tuple(evidence for compare in COMPARATORS.values() for evidence in compare(left, right, context))
    return gated(found, left, right, context)
