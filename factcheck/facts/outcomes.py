"""What became of those who are counted: killed, injured, arrested."""

from functools import cache

from factcheck.facts.phrases import Phrases, phrases
from factcheck.facts.tokens import CLAUSE_SIGNS, Tokens
from factcheck.languages import language

_REACH = 12


def outcome_of(tokens: Tokens, first: int, last: int, numbers: frozenset[int]) -> str:
    """The outcome of those counted by the number at tokens `first` to `last`; empty if nothing is said.

    "Killed 45": the verb right before the number goes first. Else the nearest such word behind the number counts, up to
    the next number, else the nearest before it, in the same clause.
    """
    return (
        _at(tokens, first - 1)
        or _nearest(tokens, range(last, min(len(tokens), last + _REACH)), numbers)
        or _nearest(tokens, range(first - 1, max(-1, first - _REACH), -1), frozenset())
    )


def _nearest(tokens: Tokens, indices: range, stops: frozenset[int]) -> str:
    for index in indices:
        if tokens.lowers[index] in CLAUSE_SIGNS or index in stops:
            break
        if outcome := _at(tokens, index):
            return outcome
    return ""


def _at(tokens: Tokens, index: int) -> str:
    """The outcome told by a word, or by a phrase that ends with it ("ums Leben")."""
    found = _outcomes(tokens.language).before(tokens, index + 1)
    return found[0] if found else ""


@cache
def _outcomes(code: str) -> Phrases[str]:
    return phrases(language(code).numbers.outcomes)
