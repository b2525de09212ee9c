"""When an article was published, from how it was written down."""

import re
import unicodedata
from calendar import monthrange
from datetime import date
from email.utils import parsedate

from factcheck.languages import cldr
from factcheck.models import CalendarDay, Period

_FIRST_YEAR = 1900
_LAST_YEAR = 2100
_WRITTEN = re.compile(r"([0-9]{4})(?:([-/.])([0-9]{1,2})(?:\2([0-9]{1,2})(?:[T ].{0,40})?)?)?")
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_TAIL = r"(?:[,\s]\D{0,12}?[0-9]{1,2}(?:[:.h][0-9]{2}|\s?(?:Uhr|[ap]\.?m)).{0,30})?"  # a time of day
_DAY = r"([0-9]{1,2})"
_YEAR = r"([0-9]{4})"
_WEEKDAY = r"(?:[^\W\d]+\.?,?\s+)?"
_MONTH = r"([^\W\d]+)\.?"
_DIGITS = re.compile(rf"{_DAY}(\.\s?|[-/]){_DAY}\2{_YEAR}{_TAIL}", re.IGNORECASE)
_DAY_FIRST = re.compile(
    rf"{_WEEKDAY}{_DAY}(?:\.|er|º|st|nd|rd|th)?\s+(?:de\s+)?{_MONTH},?\s+(?:de\s+)?{_YEAR}{_TAIL}", re.IGNORECASE
)
_MONTH_FIRST = re.compile(rf"{_WEEKDAY}{_MONTH}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}{_TAIL}", re.IGNORECASE)
_MONTHS_OF = ("de", "en", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "ru", "uk")
_MAX_WRITTEN = 80
_MONTHS_A_YEAR = 12
_IN_NAME = re.compile(r"(?<![0-9A-Za-z])([0-9]{4})([-_.]?)([0-9]{2})\2([0-9]{2})(?=T[0-9]|[^0-9A-Za-z]|$)")


def day_period(day: date, basis: str) -> Period:
    """The period of one day."""
    return Period(CalendarDay.of(day), CalendarDay.of(day), basis)


def written_period(value: str, basis: str, language: str | None = None) -> Period | None:
    """The period that a written date means: a day, a month (`2022-05`) or a year; a time of day is left out.

    Understood are ISO 8601 with its common variants, the dates of e-mail (`Fri, 13 May 2022 14:00:00 +0200`), days in
    digits (`13.05.2022`; with slashes only where they can be read in one way) and with the month's name
    (`13. Mai 2022`, `May 13, 2022`); the day is kept as it is written, whatever the zone. None for anything else, and
    for years that no news is from.

    Args:
        value: The date in its author's words.
        basis: Where it stands.
        language: Its months are understood besides those of the common languages of news.
    """
    if len(value) > _MAX_WRITTEN:
        return None
    value = unicodedata.normalize("NFC", value)
    found = _WRITTEN.fullmatch(value) or _COMPACT.fullmatch(value)
    if found:
        year, month, day = (int(part) if part else None for part in _year_month_day(found))
        return _period(year or 0, month, day, basis)
    in_words = _day_in_digits(value) or _day_in_words(value, language) or parsedate(value)
    return _period(in_words[0], in_words[1], in_words[2], basis) if in_words else None


def period_in_name(name: str, basis: str) -> Period | None:
    """The period of a date in a file name: `2022-05-13`, `20220513`, `2022_05_13`; not of digits inside a word."""
    for found in _IN_NAME.finditer(name.rsplit(".", 1)[0]):
        period = _period(int(found[1]), int(found[3]), int(found[4]), basis)
        if period is not None:
            return period
    return None


def _day_in_digits(value: str) -> tuple[int, int, int] | None:
    """Year, month and day; dots put the day first, of slashes and hyphens nobody knows."""
    found = _DIGITS.fullmatch(value)
    if found is None:
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if found[2].startswith(".") or first > _MONTHS_A_YEAR or first == second:
        return year, second, first
    return (year, first, second) if second > _MONTHS_A_YEAR else None


def _day_in_words(value: str, language: str | None) -> tuple[int, int, int] | None:
    """Year, month and day of a date with the name of its month."""
    if found := _DAY_FIRST.fullmatch(value):
        day, name, year = found.group(1, 2, 3)
    elif found := _MONTH_FIRST.fullmatch(value):
        name, day, year = found.group(1, 2, 3)
    else:
        return None
    month = _month(name.lower(), language)
    return None if month is None else (int(year), month, int(day))


def _month(name: str, language: str | None) -> int | None:
    """The number of a month: in its language, else in any in which it is one."""
    for code in (*([language] if language else ()), *_MONTHS_OF):
        number = cldr.months(code).get(name) or cldr.short_months(code).get(name)
        if number is not None:
            return number
    return None


def _year_month_day(found: re.Match[str]) -> tuple[str | None, ...]:
    return found.group(1, 3, 4) if found.re is _WRITTEN else found.group(1, 2, 3)


def _period(year: int, month: int | None, day: int | None, basis: str) -> Period | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        earliest = date(year, month or 1, day or 1)
        last_month = month or 12
        latest = date(year, last_month, day or monthrange(year, last_month)[1])
    except ValueError:
        return None
    return Period(CalendarDay.of(earliest), CalendarDay.of(latest), basis)
