"""Periods in words, in the languages of the interface."""

import calendar

from factcheck.models import CalendarDay, Period
from factcheck.reports.catalogue import DEFAULT, text


def when(period: Period, language: str = DEFAULT) -> str:
    """A period in words; empty if nothing is known."""
    earliest, latest = period.earliest, period.latest
    if earliest is None:
        return "" if latest is None else text("date.earlier", language=language, date=_day(latest, language))
    if latest is None:
        return text("date.later", language=language, date=_day(earliest, language))
    if earliest == latest:
        return _day(earliest, language)
    return _whole(earliest, latest, language) or _range(earliest, latest, language)


def published(period: Period, language: str = DEFAULT) -> str:
    """When an article was published, in words."""
    return when(period, language) or text("undated", language=language)


def _day(day: CalendarDay, language: str) -> str:
    return _with_year(_day_and_month(day, language), day.year, language)


def _day_and_month(day: CalendarDay, language: str) -> str:
    return text("date.day", language=language, day=str(day.day), month=_month(day.month, language))


def _with_year(date: str, year: int | None, language: str) -> str:
    return date if year is None else text("date.year", language=language, date=date, year=str(year))


def _whole(earliest: CalendarDay, latest: CalendarDay, language: str) -> str:
    """A period of whole months of one year; empty for any other."""
    year = earliest.year
    if year is None or year != latest.year or earliest.day != 1:
        return ""
    if latest.day != calendar.monthrange(year, latest.month)[1]:
        return ""
    if (earliest.month, latest.month) == (1, 12):
        return str(year)
    first, last = _month(earliest.month, language), _month(latest.month, language)
    months = first if first == last else text("date.range", language=language, first=first, last=last)
    return _with_year(months, year, language)


def _range(earliest: CalendarDay, latest: CalendarDay, language: str) -> str:
    """From and to, saying month and year once where they are the same."""
    if earliest.year != latest.year:
        first = _day(earliest, language)
    elif earliest.month != latest.month:
        first = _day_and_month(earliest, language)
    else:
        first = text("date.bare", language=language, day=str(earliest.day))
    return text("date.range", language=language, first=first, last=_day(latest, language))


def _month(number: int, language: str) -> str:
    return text(f"month.{number}", language=language)
