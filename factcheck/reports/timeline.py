"""Where the values of a slot stand in time."""

from dataclasses import dataclass
from datetime import date

from factcheck.models import UNKNOWN_PERIOD, Article, CalendarDay, Period
from factcheck.reports.slot import Slot, Value


@dataclass(frozen=True, slots=True)
class Timeline:
    """The days of a slot on one line.

    Attributes:
        span: From the first article to the last one; unknown if fewer than two days are known.
        tracks: By value: where its reports stand on the line, in percent, each place once.
    """

    span: Period
    tracks: tuple[tuple[float, ...], ...]


def timeline(slot: Slot) -> Timeline:
    """The line on which the values of a slot stand; empty tracks if all are of one day."""
    days = [sorted({day for article in value.articles if (day := day_of(article))}) for value in slot.values]
    known = [day for found in days for day in found]
    first, last = min(known, default=None), max(known, default=None)
    if first is None or last is None or first == last:
        return Timeline(UNKNOWN_PERIOD, tuple(() for _ in slot.values))
    length = (last - first).days
    tracks = tuple(tuple(round(100 * (day - first).days / length, 1) for day in found) for found in days)
    return Timeline(_period(first, last), tracks)


def told_during(value: Value) -> Period:
    """From the first article that gives a value to the last one; the one's own words where no whole day is known."""
    days = sorted(filter(None, map(day_of, value.articles)))
    if days:
        return _period(days[0], days[-1])
    return next((article.published for article in value.articles if article.published.known), UNKNOWN_PERIOD)


def since(slot: Slot) -> Period:
    """Since when the values of a slot conflict: the first day on which two of them had been told."""
    starts = []
    for value in slot.values:
        for relation in value.relations:
            pair = (_first(value), _first(slot.values[relation.value]))
            if relation.verdict is slot.verdict and all(pair):
                starts.append(max(filter(None, pair)))
    return _period(min(starts), min(starts)) if starts else UNKNOWN_PERIOD


def day_of(article: Article) -> date | None:
    """The first day on which an article may have been published, if that is known with its year."""
    day = article.published.earliest or article.published.latest
    if day is None or day.year is None:
        return None
    return date(day.year, day.month, day.day)


def _first(value: Value) -> date | None:
    return min(filter(None, map(day_of, value.articles)), default=None)


def _period(first: date, last: date) -> Period:
    return Period(CalendarDay.of(first), CalendarDay.of(last), "articles")
