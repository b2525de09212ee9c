"""Pairs that share a rare typed fact: the same quoted words, or a series that counts from the same time.

Two sentences on one series can be worded too differently to be neighbours ("It was only the second call between the
ministers since the invasion in February" and "The call was notable because it was the first since 18 February, six days
before ..."); what they count from ties them together.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations

from factcheck.facts import ClaimFacts

_MOST_SHARED = 12
_FEWEST_WORDS = 2


def anchored(facts: Sequence[ClaimFacts], *, within: bool = False) -> tuple[tuple[int, int], ...]:
    """Pairs of claims by index, the smaller one first, that share an anchor which few claims have.

    Args:
        facts: Of the claims to be compared, in canonical order.
        within: Whether claims of one article may be paired, too.

    Returns:
        Sorted, without doubles. An anchor that more than a dozen claims share ties nothing: the pairs stay linear in
        the claims.
    """
    holders: dict[Hashable, list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        for anchor in sorted(set(_anchors(fact)), key=str):
            holders[anchor].append(index)
    pairs = {
        pair
        for indices in holders.values()
        if len(indices) <= _MOST_SHARED
        for pair in combinations(indices, 2)
        if within or facts[pair[0]].claim.article != facts[pair[1]].claim.article
    }
    return tuple(sorted(pairs))


def _anchors(fact: ClaimFacts) -> Iterator[Hashable]:
    for quote in fact.mentions.quotes:
        if len(quote.value.words) >= _FEWEST_WORDS:
            yield ("quote", fact.claim.language, quote.value.words)
    for rank in fact.mentions.ranks:
        since = rank.value.since
        if since is not None:
            value = fact.mentions.dates[since].value
            if value.month is not None:
                yield ("series", value.month)
            elif value.year is not None:
                yield ("series", value.year)
