"""Pairs that share a rare typed fact: the same quoted words, or a series that counts from the same time.

Two sentences on one series can be worded too differently to be neighbours ("It was only the second call between the
ministers since the invasion in February" and "The call was notable because it was the first since 18 February, six days
before ..."); what they count from ties them together.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations

from factcheck.facts import ClaimFacts
from factcheck.facts.namehood import ascii_form
from factcheck.facts.tokens import tokenize

_MOST_SHARED = 12
_LONGEST = 6
_LONG_WORD = 5

_Words = tuple[str, ...]


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
    quoted = {key for fact in facts for key in _quoted(fact)}
    for index, fact in enumerate(facts):
        for anchor in sorted({*_series(fact), *_said(fact, quoted)}, key=str):
            holders[anchor].append(index)
    pairs = {
        pair
        for indices in holders.values()
        if len(indices) <= _MOST_SHARED
        for pair in combinations(indices, 2)
        if within or facts[pair[0]].claim.article != facts[pair[1]].claim.article
    }
    return tuple(sorted(pairs))


def _series(fact: ClaimFacts) -> Iterator[Hashable]:
    """The month or year from which an ordinal counts."""
    for rank in fact.mentions.ranks:
        if rank.value.since is not None:
            value = fact.mentions.dates[rank.value.since].value
            if value.month is not None or value.year is not None:
                yield ("series", value.month or value.year)


def _quoted(fact: ClaimFacts) -> Iterator[tuple[str, _Words]]:
    """Short quotations, which others may take up inside a longer one or in their own voice."""
    for quote in fact.mentions.quotes:
        words = quote.value.words
        if 1 < len(words) <= _LONGEST or (len(words) == 1 and len(words[0]) >= _LONG_WORD):
            yield fact.claim.language, words


def _said(fact: ClaimFacts, quoted: set[tuple[str, _Words]]) -> Iterator[Hashable]:
    """Which of the quotations a claim says, quoted or not; and its own long ones as a whole."""
    code = fact.claim.language
    tokens = tokenize(fact.claim.text, code).items
    words = tuple(ascii_form(token.text) for token in tokens if token.is_word or token.is_number)
    for length in range(1, _LONGEST + 1):
        for start in range(len(words) - length + 1):
            key = (code, words[start : start + length])
            if key in quoted:
                yield ("quote", *key)
    for quote in fact.mentions.quotes:
        if len(quote.value.words) > _LONGEST:
            yield ("quote", code, quote.value.words)
