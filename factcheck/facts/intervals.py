"""Phrases that bound a number: "rund", "at least", "knapp", "more than"."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from factcheck.facts.tokens import Tokens
from factcheck.languages import language
from factcheck.models.mention import Bound

_COUNTER = 1  # words that may stand between a number and the phrase behind it

Interval = tuple[float, float, Bound]


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words before a number, and the factors between which they let it lie."""

    words: tuple[str, ...]
    bound: Bound
    low: float
    high: float


def bounded(nominal: float, tokens: Tokens, index: int, behind: int | None = None) -> Interval:
    """The interval that a number at a token stands for, by the words before it and behind it.

    "At least" and "more than" are open to one side; "about" and "almost" are narrow intervals (DESIGN section 6).

    Args:
        nominal: The number.
        tokens: Of the claim.
        index: Of the number's first token.
        behind: Index behind its last token; None if the words behind it do not count.

    Returns:
        Lower end, upper end and the sort of bound.
    """
    phrase = _phrase_before(tokens, index) or (_phrase_behind(tokens, behind) if behind is not None else None)
    if phrase is None:
        return nominal, nominal, Bound.EXACT
    if phrase.bound is Bound.AT_LEAST:
        return nominal, math.inf, phrase.bound
    if phrase.bound is Bound.AT_MOST:
        return -math.inf, nominal, phrase.bound
    ends = nominal * phrase.low, nominal * phrase.high
    return min(ends), max(ends), phrase.bound


def bounding_start(tokens: Tokens, index: int) -> int:
    """Index of the first word that bounds the number at a token; the number's own if none does."""
    phrase = _phrase_before(tokens, index)
    return index - len(phrase.words) if phrase else index


def _phrase_before(tokens: Tokens, index: int) -> _Phrase | None:
    """The longest of the phrases that ends right before a token: "no more than" before "more than"."""
    phrases = _phrases(tokens.language).get(tokens.lower(index - 1), ())
    return next((p for p in phrases if tokens.lowers[max(0, index - len(p.words)) : index] == p.words), None)


def _phrase_behind(tokens: Tokens, index: int) -> _Phrase | None:
    """The longest phrase right behind a number or behind its counter or unit: "40 से अधिक", "40人以上", "40% 이상"."""
    by_first = _phrases_behind(tokens.language)
    scale = tokens.lower(index - 1)
    if len(scale) > 1 and scale in language(tokens.language).numbers.scales and scale[0] in by_first:
        return by_first[scale[0]][-1]  # "150多万"
    for at in range(index, min(index + _COUNTER + 1, len(tokens))) if by_first else ():
        for phrase in by_first.get(tokens.lowers[at], ()):
            if tokens.lowers[at : at + len(phrase.words)] == phrase.words:
                return phrase
        if tokens[at].is_number:
            return None
    return None


@cache
def _phrases_behind(code: str) -> Mapping[str, tuple[_Phrase, ...]]:
    """The language's phrases behind numbers by their first word, longest first."""
    words = language(code).numbers
    found = [_Phrase(tuple(text.split()), Bound.APPROXIMATE, *ends) for text, ends in words.approximate_after.items()]
    for texts, bound in ((words.at_least_after, Bound.AT_LEAST), (words.at_most_after, Bound.AT_MOST)):
        found.extend(_Phrase(tuple(text.split()), bound, 0.0, 0.0) for text in texts)
    by_first: dict[str, list[_Phrase]] = {}
    for phrase in sorted(found, key=lambda phrase: len(phrase.words), reverse=True):
        by_first.setdefault(phrase.words[0], []).append(phrase)
    return {first: tuple(phrases) for first, phrases in by_first.items()}


@cache
def _phrases(code: str) -> Mapping[str, tuple[_Phrase, ...]]:
    """The language's phrases by their last word, longest first."""
    words = language(code).numbers
    found = [_Phrase(tuple(text.split()), Bound.APPROXIMATE, *ends) for text, ends in words.approximate.items()]
    for texts, bound in (
        (words.at_least + words.more_than, Bound.AT_LEAST),
        (words.at_most + words.less_than, Bound.AT_MOST),
    ):
        found.extend(_Phrase(tuple(text.split()), bound, 0.0, 0.0) for text in texts)
    by_last: dict[str, list[_Phrase]] = {}
    for phrase in sorted(found, key=lambda phrase: len(phrase.words), reverse=True):
        by_last.setdefault(phrase.words[-1], []).append(phrase)
    return {last: tuple(phrases) for last, phrases in by_last.items()}
