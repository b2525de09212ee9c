"""When an article was published, from how it was written down."""

import re
from calendar import monthrange
from datetime import date
from email.utils import parsedate

from factcheck.models import CalendarDay, Period

_FIRST_YEAR = 1900
_LAST_YEAR = 2100
_WRITTEN = re.compile(r"([0-9]{4})(?:([-/.])([0-9]{1,2})(?:\2([0-9]{1,2})(?:[T ].{0,40})?)?)?")
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_IN_NAME = re.compile(r"(?<![0-9A-Za-z])([0-9]{4})([-_.]?)([0-9]{2})\2([0-9]{2})(?=T[0-9]|[^0-9A-Za-z]|$)")


def day_period(day: date, basis: str) -> Period:
    """The period of one day."""
    return Period(CalendarDay.of(day), CalendarDay.of(day), basis)


def written_period(value: str, basis: str) -> Period | None:
    """The period that a written date means: a day, a month (`2022-05`) or a year; a time of day is left out.

    Understood are ISO 8601 with its common variants and the dates of e-mail (`Fri, 13 May 2022 14:00:00 +0200`); the
    day is kept as it is written, whatever the zone. None for anything else, and for years that no news is from.
    """
    found = _WRITTEN.fullmatch(value) or _COMPACT.fullmatch(value)
    if found:
        year, month, day = (int(part) if part else None for part in _year_month_day(found))
        return _period(year or 0, month, day, basis)
    mail = parsedate(value) if len(value) <= 80 else None
    return _period(mail[0], mail[1], mail[2], basis) if mail else None


def period_in_name(name: str, basis: str) -> Period | None:
    """The period of a date in a file name: `2022-05-13`, `20220513`, `2022_05_13`; not of digits inside a word."""
    for found in _IN_NAME.finditer(name.rsplit(".", 1)[0]):
        period = _period(int(found[1]), int(found[3]), int(found[4]), basis)
        if period is not None:
            return period
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
