"""Phrases that bound a number: "rund", "at least", "knapp", "more than"."""

import math

from factcheck.facts.tokens import Tokens
from factcheck.languages import language
from factcheck.models.mention import Bound

Interval = tuple[float, float, Bound]


def bounded(nominal: float, tokens: Tokens, index: int) -> Interval:
    """The interval that a number at a token stands for, by the words before it.

    "At least" and "more than" are open to one side; "about" and "almost" are narrow intervals (DESIGN section 6).

    Returns:
        Lower end, upper end and the sort of bound.
    """
    words = language(tokens.language).numbers
    approximate = tokens.phrase_before(index, tuple(words.approximate))
    if approximate is not None:
        low, high = words.approximate[" ".join(tokens.lowers[approximate:index])]
        return nominal * low, nominal * high, Bound.APPROXIMATE
    if tokens.phrase_before(index, words.at_least + words.more_than) is not None:
        return nominal, math.inf, Bound.AT_LEAST
    if tokens.phrase_before(index, words.at_most + words.less_than) is not None:
        return -math.inf, nominal, Bound.AT_MOST
    return nominal, nominal, Bound.EXACT
