"""Dates relative to now or to another event: weekdays, "gestern", "last month", "six months later"."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from factcheck.facts.calendar_dates import day_of_month, weekday_names
from factcheck.facts.found import Found, direction
from factcheck.facts.intervals import bounded, bounding_start
from factcheck.facts.numerals import Numeral
from factcheck.facts.phrases import Phrases, phrases
from factcheck.facts.tokens import CLAUSE_SIGNS, Tokens, phrase_at, phrase_before
from factcheck.languages import cldr, language
from factcheck.models.mention import DateValue, Form

_COUNTED = frozenset({"day", "week", "month", "year", "decade", "century"})
_WHOLE = frozenset({"week", "month", "year"})
_MOST_TIMES = 2  # "more than three months ago" is taken for less than six


def weekday(tokens: Tokens, index: int, _: dict[int, Numeral]) -> Found | None:
    """Weekdays: "Freitag", "Freitagabend"; but not the name in "The Sunday Times"."""
    number = weekday_names(tokens.language).get(tokens.lowers[index])
    if number is None and not tokens.items[index].is_word:
        return None
    if number is None or _is_name(tokens, index):
        return None
    day = _bracketed_day(tokens, index + 1)
    value = DateValue(Form.WEEKDAY, weekday=number, day=day, direction=direction(tokens, index))
    return Found(index, index + (4 if day else 1), value)


def relative_day(tokens: Tokens, index: int, _: dict[int, Numeral]) -> Found | None:
    """Days told from today: "gestern", "tomorrow"."""
    words = language(tokens.language)
    found = _relative_days(tokens.language).at(tokens, index)
    if found is None:
        return None
    days, size = found
    # Where nouns are capitalised, "Morgen" inside of a sentence is the morning and no adverb.
    is_noun = words.naming.nouns_capitalised and tokens[index].is_capitalised and not _opens_sentence(tokens, index)
    return None if is_noun else Found(index, index + size, DateValue(Form.RELATIVE, unit="day", low=days, high=days))


def relative_unit(tokens: Tokens, index: int, _: dict[int, Numeral]) -> Found | None:
    """The unit before or after this one: "last month", "nächste Woche", "le mois dernier", "去年"."""
    named = language(tokens.language).time.relative_units.get(tokens.lowers[index])
    if named is not None:
        return Found(index, index + 1, DateValue(Form.RELATIVE, unit=named[0], low=named[1], high=named[1]))
    unit = unit_names(tokens.language).get(tokens.lowers[index])
    towards = direction(tokens, index) if unit in _WHOLE else 0
    behind = 0 if towards or unit not in _WHOLE else _direction_behind(tokens, index)
    if unit is None or not (towards or behind) or _is_plural_span(tokens, index):
        return None
    if behind:
        return Found(index, index + 2, DateValue(Form.RELATIVE, unit=unit, low=behind, high=behind))
    return Found(index - 1, index + 1, DateValue(Form.RELATIVE, unit=unit, low=towards, high=towards))


def counted_units(tokens: Tokens, index: int, numerals: dict[int, Numeral]) -> Found | None:
    """A number of units counted from now or from another event: "vor fast drei Monaten", "six months later"."""
    numeral = numerals.get(index) or _article(tokens, index)
    unit = unit_names(tokens.language).get(tokens.lower(numeral.last), "") if numeral and not numeral.is_ordinal else ""
    if numeral is None or unit not in _COUNTED:
        return None
    words = language(tokens.language).time
    low, high, _ = bounded(numeral.value, tokens, index, numeral.last)
    first, after = bounding_start(tokens, index), numeral.last + 1
    value = DateValue(Form.AGO, unit=unit, low=max(low, 0.0), high=min(high, numeral.value * _MOST_TIMES))
    behind = tokens.lower(after)
    later = phrase_at(tokens, after, words.later_after)
    if later and (behind not in words.later_before_sign or tokens.lower(after + 1) in CLAUSE_SIGNS):
        return Found(first, after + later, replace(value, form=Form.LATER))
    if behind in words.earlier_than:
        event = _clause_behind(tokens, after + 1)
        return Found(first, after + 1, replace(value, form=Form.BEFORE_EVENT, event=event)) if event else None
    if size := phrase_at(tokens, after, words.ago_after):
        return Found(first, after + size, value)
    if size := phrase_before(tokens, first, words.ago_before):
        return Found(first - size, after, value)
    size = phrase_before(tokens, first, words.later_before)
    return Found(first - size, after, replace(value, form=Form.LATER)) if size else None


def _direction_behind(tokens: Tokens, index: int) -> int:
    """-1 for "mois dernier", 1 for "mois prochain", in languages whose adjectives follow; else 0."""
    words, behind = language(tokens.language), tokens.lower(index + 1)
    if words.numbers.plurals or words.naming.nouns_capitalised:
        return 0
    return -1 if behind in words.time.last else 1 if behind in words.time.next else 0


@cache
def _relative_days(code: str) -> Phrases[int]:
    return phrases(language(code).time.relative_days)


def _bracketed_day(tokens: Tokens, index: int) -> int | None:
    """The day of the month in brackets behind a weekday: "terça-feira (14)"."""
    if tokens.lower(index) not in {"(", "（"} or tokens.lower(index + 2) not in {")", "）"}:
        return None
    return day_of_month(tokens, index + 1)


@cache
def unit_names(code: str) -> Mapping[str, str]:
    """Words for spans of time; abbreviations only where the language lists them."""
    units = {**cldr.durations(code), **language(code).time.durations}
    return {
        word: unit
        for word, unit in units.items()
        if len(word) > 2 or not word.isascii() or word in language(code).time.durations
    }


def _is_name(tokens: Tokens, index: int) -> bool:
    naming = language(tokens.language).naming
    if (
        naming.nouns_capitalised
        or not tokens[index].is_capitalised
        or tokens.lower(index - 1) not in naming.determiners
    ):
        return False
    return index + 1 < len(tokens) and tokens[index + 1].is_word and tokens[index + 1].is_capitalised


def _opens_sentence(tokens: Tokens, index: int) -> bool:
    return index == 0 or tokens.lowers[index - 1] in CLAUSE_SIGNS - {","}


def _is_plural_span(tokens: Tokens, index: int) -> bool:
    """Whether "den letzten Wochen" means a span of many, which is no date."""
    singulars = language(tokens.language).time.spans
    return tokens.lowers[index] in singulars


def _article(tokens: Tokens, index: int) -> Numeral | None:
    """The article of "vor einem Jahr", "a year ago"."""
    is_article = tokens.lowers[index] in language(tokens.language).numbers.articles
    return Numeral(index, index + 1, 1.0) if is_article else None


def _clause_behind(tokens: Tokens, index: int) -> str:
    if index >= len(tokens):
        return ""
    clause = tokens.clause(index)
    return tokens.text[tokens[index].start : tokens[clause[-1]].end] if len(clause) else ""
