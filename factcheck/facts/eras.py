"""Decades and centuries: "the 1960s", "in den 70er Jahren", "XVe siècle", "15世紀", "lata sześćdziesiąte XX wieku"."""

import re
from dataclasses import replace

from factcheck.facts.found import Found
from factcheck.facts.measures import units
from factcheck.facts.numerals import Numeral
from factcheck.facts.tokens import Tokens, phrase_at, phrase_before
from factcheck.languages import language
from factcheck.models.mention import DateValue, Form

_DECADE, _CENTURY = 10, 100
_FIRST_YEAR, _LAST_YEAR = 1000, 2090
_EARLIEST_SHORT = 30  # "the 20s" are those of this century as often as of the last one
_LAST_CENTURY = 21
_ROMAN = re.compile(r"(X{0,2})(IX|IV|V?I{0,3})(?:er?|ème|e)?\Z", re.IGNORECASE)
_LETTERS = str.maketrans("ХІхі", "XIxi")  # Cyrillic ones that stand for Latin ones
_ONES = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
_MARKS = frozenset(".-‐‑'’`")
_ARTICLE, _STRETCH = "ال", "ـ"  # Arabic writes them as one with the digits
_OPENERS = frozenset(
    "X" * tens + ones + ending for tens in range(3) for ones in _ONES for ending in ("", "e", "er") if tens or ones
)


def era(tokens: Tokens, index: int, numerals: dict[int, Numeral]) -> Found | None:
    """A decade or a century that begins at a token."""
    century = _century(tokens, index, numerals)
    if century is None:
        return _decade(tokens, index, numerals)
    decade = _decade(tokens, century.last, numerals) if century.last < len(tokens) else None
    if decade is None or decade.value.years != _DECADE:
        return century
    year = (century.value.year or 0) + (decade.value.year or 0) % _CENTURY  # "20世纪60年代"
    return Found(index, decade.last, replace(century.value, year=year, years=_DECADE))


def may_open(text: str) -> bool:
    """Whether a word is a Roman numeral by which a century may begin."""
    return text.translate(_LETTERS) in _OPENERS


def _century(tokens: Tokens, index: int, numerals: dict[int, Numeral]) -> Found | None:
    """The number may stand before its noun or behind it."""
    if _is_century(tokens, index):
        number, last = _number_of_century(tokens, index + 1, numerals, behind=True)
        return _found(index, last, number) if number and last <= len(tokens) else None
    number, last = _number_of_century(tokens, index, numerals)
    if not number or not _is_century(tokens, last):
        return None
    return _found(index, last + 1, number)


def _found(first: int, last: int, number: int) -> Found:
    return Found(first, last, DateValue(Form.ABSOLUTE, year=max(1, (number - 1) * _CENTURY), years=_CENTURY))


def _is_century(tokens: Tokens, index: int) -> bool:
    return units(tokens.language).get(tokens.lower(index)) == "century"


def _number_of_century(
    tokens: Tokens, index: int, numerals: dict[int, Numeral], *, behind: bool = False
) -> tuple[int, int]:
    """Which century a token counts, and the index behind it with its ending; 0 if none.

    Behind the noun a cardinal is one, too: "siglo veinte".
    """
    if index >= len(tokens):
        return 0, index
    item = tokens[index]
    if not item.is_number:
        spelled = numerals.get(index)
        if spelled is not None and (spelled.is_ordinal or behind) and 1 <= spelled.value <= _LAST_CENTURY:
            teen = tokens.lower(spelled.last) in language(tokens.language).eras.teens
            return int(spelled.value) + 10 * teen, spelled.last + teen
        if not item.text.startswith(_ARTICLE):
            return _roman(item.text), index + 1
    digits = item.text.removeprefix(_ARTICLE).lstrip(_STRETCH)
    if not re.fullmatch(r"\d{1,2}", digits) or not 1 <= int(digits) <= _LAST_CENTURY:
        return 0, index
    return int(digits), _behind_ending(tokens, index + 1)


def _roman(text: str) -> int:
    match = _ROMAN.match(text.translate(_LETTERS))
    if match is None or not text[0].isupper():
        return 0
    return 10 * len(match[1]) + _ONES[match[2].upper()]


def _behind_ending(tokens: Tokens, index: int) -> int:
    """Index behind a dot, hyphen or ordinal ending that hangs on a number: "15.", "15th", "15-го"."""
    at = index
    while tokens.lower(at) in _MARKS and tokens.touches(at - 1):
        at += 1
    return at + 1 if tokens.lower(at) in language(tokens.language).ranks.suffixes else at


def _decade(tokens: Tokens, index: int, numerals: dict[int, Numeral]) -> Found | None:
    words = language(tokens.language).eras
    if phrase_before(tokens, index, words.never_behind):
        return None
    named = words.names.get(tokens.lower(index))
    if named is not None:
        return _with_century(tokens, index, index + 1, named, numerals)
    if size := phrase_at(tokens, index, words.before):
        at = index + size
        at += tokens.lower(at) in _MARKS
        number, last = _tens(tokens, at, numerals)
        return _with_century(tokens, index, last, number, numerals) if number is not None else None
    number, last = _tens(tokens, index, numerals)
    if number is None:
        return None
    while tokens.lower(last) in _MARKS and (tokens.touches(last - 1) or tokens.lower(last) == "."):
        last += 1
    size = phrase_at(tokens, last, words.after)
    if not size or (number < _CENTURY and words.short_needs and not phrase_before(tokens, index, words.short_needs)):
        return None
    return _with_century(tokens, index, last + size, number, numerals)


def _tens(tokens: Tokens, index: int, numerals: dict[int, Numeral]) -> tuple[int | None, int]:
    """The number of a decade, with or without its century, and the index behind it."""
    if index >= len(tokens):
        return None, index
    spelled, text = numerals.get(index), tokens[index].text
    if tokens[index].is_number and re.fullmatch(r"\d0|\d{3}0", text):
        return int(text), index + 1
    if spelled is not None and spelled.value % _DECADE == 0 and _DECADE < spelled.value < _CENTURY:
        return int(spelled.value), spelled.last
    return None, index


def _with_century(tokens: Tokens, first: int, last: int, number: int, numerals: dict[int, Numeral]) -> Found | None:
    """A decade with the century that follows it: "lata dwudzieste XX wieku"."""
    if number < _CENTURY:
        following = _century(tokens, last + (tokens.lower(last) == "."), numerals)
        if following is not None and following.value.year is not None:
            year = following.value.year + number
            return Found(first, following.last, DateValue(Form.ABSOLUTE, year=year, years=_DECADE))
        number = 1900 + number if number >= _EARLIEST_SHORT else 0
    if not _FIRST_YEAR <= number <= _LAST_YEAR:
        return None
    years = _CENTURY if number % _CENTURY == 0 else _DECADE
    return Found(first, last, DateValue(Form.ABSOLUTE, year=number, years=years))
