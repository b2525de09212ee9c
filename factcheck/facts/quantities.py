"""Quantities: numbers with their unit or with what they count, and the interval that the words mean."""

from dataclasses import replace

from factcheck.facts.intervals import bounded
from factcheck.facts.numerals import Numeral
from factcheck.facts.ranks import following_noun
from factcheck.facts.tokens import CLAUSE_SIGNS, Tokens
from factcheck.languages import cldr, language
from factcheck.models.mention import Bound, Mention, Quantity

_CURRENCY_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₴": "UAH"}
_CLOCK = frozenset({":"})
_OUTCOME_REACH = 12


def find_quantities(
    tokens: Tokens, numerals: tuple[Numeral, ...], taken: frozenset[int]
) -> tuple[Mention[Quantity], ...]:
    """All quantities of a claim.

    Args:
        tokens: Of the claim.
        numerals: All numbers of the claim.
        taken: Indices of tokens that belong to dates.

    Returns:
        In order; numbers that measure and count nothing recognisable (bare "one", scores, codes) are left out.
    """
    found = (_mention(tokens, numeral) for numeral in numerals if not numeral.is_ordinal and numeral.first not in taken)
    return tuple(mention for mention in found if mention is not None)


def _mention(tokens: Tokens, numeral: Numeral) -> Mention[Quantity] | None:
    if _is_part_of_code(tokens, numeral):
        return None
    unit, last = _unit(tokens, numeral)
    is_article = (
        numeral.last - numeral.first == 1 and tokens.lowers[numeral.first] in language(tokens.language).numbers.articles
    )
    if is_article and unit is None:
        return None
    counted = "" if unit else following_noun(tokens, numeral.last)
    outcome = "" if unit else _outcome(tokens, numeral)
    if not (unit or counted or outcome):
        return None
    low, high, bound = bounded(numeral.value, tokens, _before_sign(tokens, numeral.first))
    if bound is Bound.EXACT and numeral.step:
        low, high = numeral.value - numeral.step, numeral.value + numeral.step
    value = Quantity(numeral.value, low, high, bound, unit, counted, outcome)
    first = _before_sign(tokens, numeral.first)
    start, end = tokens[first].start, tokens[last - 1].end
    return Mention(tokens.text[start:end], start, end, _convert(value))


def _before_sign(tokens: Tokens, index: int) -> int:
    """The token of a currency sign before the number, or the number itself."""
    return index - 1 if index and tokens[index - 1].text in _CURRENCY_SIGNS else index


def _is_part_of_code(tokens: Tokens, numeral: Numeral) -> bool:
    """Scores ("2:1"), times ("14:05") and codes ("A-12/7") are no quantities."""
    around = [numeral.first - 1, numeral.last]
    for index in around:
        if 0 <= index < len(tokens) and tokens[index].text in {":", "/", "#", "№", "_"}:
            touching = (
                tokens[index].end == tokens[numeral.first].start or tokens[numeral.last - 1].end == tokens[index].start
            )
            if touching:
                return True
    return False


def _unit(tokens: Tokens, numeral: Numeral) -> tuple[str | None, int]:
    """The unit of a number and the index behind it."""
    if numeral.first and tokens[numeral.first - 1].text in _CURRENCY_SIGNS:
        return _CURRENCY_SIGNS[tokens[numeral.first - 1].text], numeral.last
    words = language(tokens.language)
    tables = (
        words.numbers.units,
        words.time.durations,
        cldr.durations(tokens.language),
        cldr.measures(tokens.language),
    )
    for length in (2, 1):
        phrase = " ".join(tokens.lowers[numeral.last : numeral.last + length])
        unit = next((table[phrase] for table in tables if phrase in table), None)
        if unit is not None and len(phrase.split()) == length:
            return unit, numeral.last + length
    follower = tokens.lowers[numeral.last] if numeral.last < len(tokens) else ""
    if follower in _CURRENCY_SIGNS:
        return _CURRENCY_SIGNS[follower], numeral.last + 1
    return None, numeral.last


def _outcome(tokens: Tokens, numeral: Numeral) -> str:
    """What happened to those counted: the nearest such word behind the number, else before it, in the same clause."""
    outcomes = language(tokens.language).numbers.outcomes
    behind = range(numeral.last, min(len(tokens), numeral.last + _OUTCOME_REACH))
    before = range(numeral.first - 1, max(-1, numeral.first - _OUTCOME_REACH), -1)
    for indices in (behind, before):
        for index in indices:
            if tokens.lowers[index] in CLAUSE_SIGNS or (indices is behind and tokens[index].is_number):
                break
            if tokens.lowers[index] in outcomes:
                return outcomes[tokens.lowers[index]]
    return ""


# Canonical units by kind of measure, so that 90 minutes and 1.5 hours compare.
_FACTORS: dict[str, tuple[str, float]] = {
    "minute": ("second", 60.0),
    "hour": ("second", 3600.0),
    "day": ("second", 86_400.0),
    "week": ("second", 7 * 86_400.0),
    "month": ("second", 30.44 * 86_400.0),
    "year": ("second", 365.25 * 86_400.0),
    "decade": ("second", 3652.5 * 86_400.0),
    "century": ("second", 36_525.0 * 86_400.0),
    "kilometer": ("meter", 1000.0),
    "centimeter": ("meter", 0.01),
    "mile": ("meter", 1609.344),
    "foot": ("meter", 0.3048),
    "kilogram": ("gram", 1000.0),
    "tonne": ("gram", 1_000_000.0),
    "acre": ("hectare", 0.404686),
    "square-kilometer": ("hectare", 100.0),
}
_SI_ONLY = frozenset({"mile", "foot", "acre"})
_ROUNDING = 0.02


def _convert(value: Quantity) -> Quantity:
    """Bring a measure to the base unit of its kind; a conversion from other systems rounds."""
    if value.unit not in _FACTORS:
        return value
    unit, factor = _FACTORS[value.unit]
    slack = _ROUNDING if value.unit in _SI_ONLY else 0.0
    return replace(
        value,
        nominal=value.nominal * factor,
        low=value.low * factor * (1 - slack),
        high=value.high * factor * (1 + slack),
        unit=unit,
    )
