"""Units behind and before numbers, and their conversion, so that 90 minutes and 1.5 hours compare."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from factcheck.facts.namehood import ascii_form
from factcheck.facts.tokens import Tokens
from factcheck.languages import cldr, language
from factcheck.models.mention import Quantity

_LONGEST_UNIT = 3
_SCALE_REACH = 3
_FAHRENHEIT = ("fahrenh", "farengei", "farengej", "farangeit")
CURRENCY_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₴": "UAH"}
_DOLLARS = {
    "us": "USD", "r": "BRL", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "nz": "NZD", "hk": "HKD", "s": "SGD",
    "nt": "TWD", "mx": "MXN",
}  # fmt: skip
_CODES = {
    **{code: code for code in ("EUR", "USD", "GBP", "CHF", "JPY", "CNY", "INR", "BRL", "RUB", "UAH", "PLN", "CZK")},
    **{code: code for code in ("SEK", "NOK", "DKK", "TRY", "AUD", "CAD", "NZD", "HKD", "SGD", "KRW", "ZAR", "MXN")},
    **{code: code for code in ("AED", "SAR", "ILS", "HUF")},
    "Rs": "INR",
}
_PERCENT_SIGNS = frozenset("%٪％")
_SIGNS = {
    "%": "percent", "٪": "percent", "％": "percent",
    "°c": "celsius", "° c": "celsius", "℃": "celsius", "celsius": "celsius",
    "°f": "fahrenheit", "fahrenheit": "fahrenheit",
    "km": "kilometer", "km/h": "kilometer-per-hour", "kg": "kilogram",
    "mph": "mile-per-hour", "cm": "centimeter", "mm": "millimeter",
    "eur": "EUR", "usd": "USD", "gbp": "GBP", "chf": "CHF",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Conversion:
    """A unit in the base unit of its kind: `value * factor + offset`, give or take the share `slack`."""

    unit: str
    factor: float
    offset: float = 0.0
    slack: float = 0.0


_ROUNDING = 0.04  # of a conversion between systems of measures
_CALENDAR = 0.015  # months and years differ in length
_CONVERSIONS = {
    "minute": _Conversion("second", 60.0),
    "hour": _Conversion("second", 3600.0),
    "day": _Conversion("second", 86_400.0),
    "week": _Conversion("second", 7 * 86_400.0),
    "month": _Conversion("second", 30.44 * 86_400.0, slack=_CALENDAR),
    "year": _Conversion("second", 365.25 * 86_400.0, slack=_CALENDAR),
    "decade": _Conversion("second", 3652.5 * 86_400.0, slack=_CALENDAR),
    "century": _Conversion("second", 36_525.0 * 86_400.0),
    "kilometer": _Conversion("meter", 1000.0),
    "centimeter": _Conversion("meter", 0.01),
    "mile": _Conversion("meter", 1609.344, slack=_ROUNDING),
    "foot": _Conversion("meter", 0.3048, slack=_ROUNDING),
    "inch": _Conversion("meter", 0.0254, slack=_ROUNDING),
    "yard": _Conversion("meter", 0.9144, slack=_ROUNDING),
    "millimeter": _Conversion("meter", 0.001),
    "kilogram": _Conversion("gram", 1000.0),
    "tonne": _Conversion("gram", 1_000_000.0),
    "acre": _Conversion("hectare", 0.404686, slack=_ROUNDING),
    "square-kilometer": _Conversion("hectare", 100.0),
    "fahrenheit": _Conversion("celsius", 5 / 9, offset=-160 / 9, slack=_ROUNDING),
    "mile-per-hour": _Conversion("kilometer-per-hour", 1.609344, slack=_ROUNDING),
}


def unit_behind(tokens: Tokens, index: int) -> tuple[str | None, int]:
    """The unit that begins at a token, and the index behind it."""
    table = units(tokens.language)
    for length in range(min(_LONGEST_UNIT, len(tokens) - index), 0, -1):
        words = tokens.lowers[index : index + length]
        for phrase in (" ".join(words), "".join(words)):
            if phrase in table:
                return _of_scale(tokens, table[phrase], index + length)
    if tokens.lower(index) in language(tokens.language).numbers.of_words and tokens.lower(index + 1) in CURRENCY_SIGNS:
        index += 1  # "3600 millones de $"
    follower = tokens.lower(index)
    return (CURRENCY_SIGNS[follower], index + 1) if follower in CURRENCY_SIGNS else (None, index)


def _of_scale(tokens: Tokens, unit: str, last: int) -> tuple[str, int]:
    """The unit; degrees are those of the scale that is named behind them ("градуса за Фаренгейтом")."""
    if unit != "celsius":
        return unit, last
    for at in range(last, min(last + _SCALE_REACH, len(tokens))):
        if ascii_form(tokens[at].text).startswith(_FAHRENHEIT):
            return "fahrenheit", at + 1
    return unit, last


def unit_before(tokens: Tokens, index: int) -> tuple[str | None, int]:
    """The unit right before a number ("€5", "R$ 5", "EUR 5", "%45", "yüzde 45"), and the index of its first token."""
    before = tokens.lower(index - 1)
    if before in CURRENCY_SIGNS:
        letters = tokens.lower(index - 2) if before == "$" and tokens.touches(index - 2) else ""
        return (_DOLLARS[letters], index - 2) if letters in _DOLLARS else (CURRENCY_SIGNS[before], index - 1)
    if not before or (index > 1 and tokens[index - 2].is_number):
        return None, index
    if before in _PERCENT_SIGNS and tokens.touches(index - 1):
        return "percent", index - 1
    if unit := language(tokens.language).numbers.units_before.get(before):
        return unit, index - 1
    start = index - 2 if before == "." and tokens.touches(index - 2) and tokens.lower(index - 2) == "rs" else index - 1
    code = _CODES.get(tokens[start].text)
    return (code, start) if code else (None, index)


@cache
def units(code: str) -> Mapping[str, str]:
    """All unit words of a language; its own table goes before CLDR's, and signs hold in every language."""
    words = language(code)
    found = {**cldr.measures(code), **cldr.durations(code)}
    known = {word: unit for word, unit in found.items() if word not in words.naming.function_words}  # "in" is no inch
    return {**_SIGNS, **known, **words.time.durations, **words.numbers.units}


def in_base_unit(value: Quantity) -> Quantity:
    """Bring a measure to the base unit of its kind; a conversion from another system rounds."""
    rule = _CONVERSIONS.get(value.unit or "")
    if rule is None:
        return value
    nominal, low, high = (rule.offset + rule.factor * number for number in (value.nominal, value.low, value.high))
    slack = rule.slack * abs(nominal)
    return replace(value, nominal=nominal, low=low - slack, high=high + slack, unit=rule.unit)


@lru_cache(maxsize=50_000)
def number_with_unit(word: str, code: str) -> tuple[float, str] | None:
    """The number and the unit of a word that is both: "трёхдневную", "osmapadesátiletého", "femdagarsstrejk"."""
    pattern = _compounds(code)
    found = pattern.match(word.replace("’", "'")) if pattern is not None else None
    if found is None:
        return None
    numbers = language(code).numbers
    value = sum(numbers.compound_numbers[part] for part in (found["one"], found["other"]) if part)
    return value, numbers.compound_units[found["unit"]]


@cache
def _compounds(code: str) -> re.Pattern[str] | None:
    numbers = language(code).numbers
    if not numbers.compound_units:
        return None
    values, units_ = (
        "|".join(sorted(map(re.escape, table), key=len, reverse=True))
        for table in (numbers.compound_numbers, numbers.compound_units)
    )
    return re.compile(rf"(?P<one>{values})(?:a|en|ën|und)?(?P<other>{values})?(?P<unit>{units_})")
