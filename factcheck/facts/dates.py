"""Dates of a claim as its words give them; `factcheck.facts.timeline` resolves them."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain

from factcheck.facts.calendar_dates import (
    east_asian_date,
    month_names,
    numeric_date,
    shared_month,
    single_year,
    weekday_names,
    written_date,
)
from factcheck.facts.eras import era, may_open
from factcheck.facts.found import Found, Reader
from factcheck.facts.numerals import Numeral
from factcheck.facts.relative_dates import counted_units, relative_day, relative_unit, unit_names, weekday
from factcheck.facts.tokens import CLAUSE_SIGNS, Tokens
from factcheck.languages import cldr, language
from factcheck.models.mention import DateValue, Mention, Role

_LOOKBACK = 10
_LOOK_AHEAD = 4
_READERS: tuple[Reader, ...] = (
    era,
    numeric_date,
    east_asian_date,
    shared_month,
    written_date,
    counted_units,
    weekday,
    relative_unit,
    relative_day,
    single_year,
)


def find_dates(tokens: Tokens, numerals: tuple[Numeral, ...]) -> tuple[Mention[DateValue], ...]:
    """All dates of a claim, in order, with the role that the words before them give."""
    starts = {numeral.first: numeral for numeral in numerals}
    mentions: list[Mention[DateValue]] = []
    behind = 0
    openers = _openers(tokens.language)
    for index, (lower, item) in enumerate(zip(tokens.lowers, tokens.items, strict=True)):
        if index < behind:
            continue
        if not (lower in openers or index in starts or item.is_number or "-" in lower or may_open(item.text)):
            continue
        found = _read(tokens, index, starts)
        if found is not None and found.first >= behind:
            mentions.append(_mention(tokens, found, behind))
            behind = found.last
    return tuple(mentions)


def date_tokens(tokens: Tokens, dates: tuple[Mention[DateValue], ...]) -> Iterator[int]:
    """Indices of the tokens that dates take up, so that their numbers are not counted as quantities."""
    for date in dates:
        index = tokens.at(date.start)
        while index < len(tokens) and tokens[index].start < date.end:
            yield index
            index += 1


@cache
def _openers(code: str) -> frozenset[str]:
    """All words that a date may begin with; numbers begin one, too, and months behind a hyphen ("mid-May")."""
    words = language(code)
    tables = (
        month_names(code),
        cldr.short_months(code),
        weekday_names(code),
        unit_names(code),
        words.time.relative_units,
        words.eras.names,
    )
    phrases = (phrase.split()[0] for phrase in words.time.relative_days)
    return frozenset(chain(*tables, phrases, words.numbers.articles))


def _read(tokens: Tokens, index: int, starts: dict[int, Numeral]) -> Found | None:
    for reader in _READERS:
        found = reader(tokens, index, starts)
        if found is not None:
            return found
    return None


def _mention(tokens: Tokens, found: Found, behind: int) -> Mention[DateValue]:
    role, event = _role_behind(tokens, found.last) or _role(tokens, found.first, behind)
    value = found.value if role is Role.ON else replace(found.value, role=role, event=event or found.value.event)
    start, end = tokens[found.first].start, tokens[found.last - 1].end
    return Mention(tokens.text[start:end], start, end, value)


def _role_behind(tokens: Tokens, last: int) -> tuple[Role, str] | None:
    """The same by a word right behind the date: "2月以来", "Şubat'tan beri"."""
    words = language(tokens.language).time
    links = {*language(tokens.language).writing.suffixes, *words.edges}
    for at in range(last, last + _LOOK_AHEAD):
        if tokens.lower(at) in words.since_after:
            return Role.SINCE, ""
        if tokens.lower(at) in words.until_after:
            return Role.UNTIL, ""
        if at > last and tokens.lower(at - 1) not in links:
            return None  # a second word may only stand behind an ending: "2022'den bu yana"
    return None


def _role(tokens: Tokens, first: int, behind: int) -> tuple[Role, str]:
    """Whether a word of the same clause before the date opens or closes a period, and the event named in between.

    The opening word may stand before the event ("seit dem Einmarsch im Februar") unless it is a preposition of place as
    well; the closing one stands right before the date ("by the end of May", but not "killed by police in May").
    """
    words = language(tokens.language)
    near = True
    for index in range(first - 1, max(behind, first - _LOOKBACK) - 1, -1):
        lower = tokens.lowers[index]
        if lower in CLAUSE_SIGNS:
            break
        if lower in words.time.since and (near or lower not in words.time.since_of_place):
            event = tokens.text[tokens[index].end : tokens[first].start].strip()
            return Role.SINCE, event if " " in event else ""
        if near and lower in words.time.until:
            return Role.UNTIL, ""
        near = near and (lower in words.time.in_words or lower in words.naming.determiners)
    return Role.ON, ""
