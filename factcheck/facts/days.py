"""Ranges of days on a line, so that dates of any precision compare.

A range whose year is unknown lies in a *floating* frame: its year is a placeholder, and only differences count.
"""

import calendar
import math
from dataclasses import dataclass, replace
from datetime import MAXYEAR, date

from factcheck.models.mention import DateValue, Form
from factcheck.models.time import CalendarDay

PLACEHOLDER_YEAR = 2001
OPEN_END = date.max.toordinal()
DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25, "decade": 3652.5, "century": 36_525.0}


@dataclass(frozen=True, slots=True)
class Days:
    """Days from `first` to `last`, both included, as proleptic Gregorian ordinals."""

    first: int
    last: int

    def overlaps(self, other: "Days") -> bool:
        """Whether a day lies in both."""
        return self.first <= other.last and other.first <= self.last

    def before(self, other: "Days") -> bool:
        """Whether every day of this range is before every day of the other."""
        return self.last < other.first

    def within(self, other: "Days") -> "Days | None":
        """The days that lie in both, or None."""
        return Days(max(self.first, other.first), min(self.last, other.last)) if self.overlaps(other) else None

    def hull(self, other: "Days") -> "Days":
        """The smallest range that holds both."""
        return Days(min(self.first, other.first), max(self.last, other.last))

    def moved(self, low: float, high: float, unit: str) -> "Days":
        """The range moved by between `low` and `high` units; whole months and years are those of the calendar."""
        return Days(_move(self.first, low, unit), _move(self.last, high, unit))

    @property
    def is_open(self) -> bool:
        """Whether the range has no known end."""
        return self.last >= OPEN_END

    def shifted_years(self, years: int) -> "Days":
        """The range moved by whole years, to the same days of the calendar."""
        if not years:
            return self
        return Days(_move_year(self.first, years), self.last if self.is_open else _move_year(self.last, years))

    def calendar_days(self, *, floating: bool) -> tuple[CalendarDay, CalendarDay]:
        """First and last day for people; without the year if it is a placeholder."""
        first, last = (CalendarDay.of(_date(day)) for day in (self.first, self.last))
        return (replace(first, year=None), replace(last, year=None)) if floating else (first, last)


def absolute(value: DateValue, year: int) -> Days | None:
    """The days of an absolute date in a year; None if there is no such day."""
    month, day = value.month, value.day
    if value.form is not Form.ABSOLUTE:
        return None
    if not 1 <= year <= MAXYEAR:
        return None
    if month is None:
        last = min(year + value.years - 1, MAXYEAR)
        return Days(date(year, 1, 1).toordinal(), date(last, 12, 31).toordinal())
    length = calendar.monthrange(year, month)[1]
    if day is None:
        return Days(date(year, month, 1).toordinal(), date(year, month, length).toordinal())
    if day > length and not (month == 2 and day == 29):
        return None
    ordinal = date(year, month, min(day, length)).toordinal()
    return Days(ordinal, ordinal)


def nearest(value: DateValue, day: int) -> Days | None:
    """The occurrence of a date without a year that begins nearest to a day."""
    year = year_of(day)
    found = [days for candidate in (year - 1, year, year + 1) if (days := absolute(value, candidate)) is not None]
    return min(found, key=lambda days: (abs(days.first - day), days.first), default=None)


def latest_before(value: DateValue, now: Days) -> Days | None:
    """The last occurrence of a date without a year that began no later than the end of `now`."""
    year = _date(now.last).year
    for candidate in (year, year - 1):
        days = absolute(value, candidate)
        if days is not None and days.first <= now.last:
            return days
    return None


def first_after(value: DateValue, now: Days) -> Days | None:
    """The next occurrence of a date without a year that ends no earlier than the start of `now`."""
    year = _date(now.first).year
    for candidate in (year, year + 1):
        days = absolute(value, candidate)
        if days is not None and days.last >= now.first:
            return days
    return None


def weekday_before(weekday: int, now: Days) -> Days:
    """The last such weekday up to `now`; the whole week before where `now` is not one day."""
    if now.first == now.last:
        back = (_date(now.first).weekday() - weekday) % 7
        return Days(now.first - back, now.first - back)
    return Days(now.first - 6, now.last)


def year_of(ordinal: int) -> int:
    """The calendar year of a day."""
    return _date(ordinal).year


def _date(ordinal: int) -> date:
    return date.fromordinal(min(max(ordinal, 1), OPEN_END))


_MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200}


def _move(ordinal: int, amount: float, unit: str) -> int:
    months = _MONTHS.get(unit)
    if months is None or not math.isfinite(amount):
        return _clipped(ordinal + amount * DAYS.get(unit, 1.0))
    whole = math.floor(amount * months)
    day = _date(ordinal)
    year, month = divmod(day.year * 12 + day.month - 1 + whole, 12)
    if not 1 <= year <= MAXYEAR:
        return _clipped(ordinal + amount * DAYS[unit])
    # The end of a month stays an end: 28 February + 1 month = 31 March.
    is_end = day.day == calendar.monthrange(day.year, day.month)[1]
    length = calendar.monthrange(year, month + 1)[1]
    moved = date(year, month + 1, length if is_end else min(day.day, length)).toordinal()
    return _clipped(moved + (amount * months - whole) * DAYS["month"])


def _clipped(ordinal: float) -> int:
    return round(min(max(ordinal, 1), OPEN_END))


def _move_year(ordinal: int, years: int) -> int:
    day = _date(ordinal)
    year = min(max(day.year + years, 1), MAXYEAR)
    return date(year, day.month, min(day.day, calendar.monthrange(year, day.month)[1])).toordinal()
