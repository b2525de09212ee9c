"""The words of the reports that people read."""

import calendar
from collections import Counter
from pathlib import PurePath

from factcheck.models import Article, CalendarDay, Kind, Period, Report, Verdict

SHOWN = (Verdict.CONFLICT, Verdict.UPDATE, Verdict.AGREE)
VERDICTS = {
    Verdict.CONFLICT: "Conflict",
    Verdict.UPDATE: "Update",
    Verdict.AGREE: "Agreement",
    Verdict.UNRELATED: "Unrelated",
}
STANCES = {
    Verdict.CONFLICT: "differs",
    Verdict.UPDATE: "has moved on",
    Verdict.AGREE: "agrees",
    Verdict.UNRELATED: "cannot be compared",
}
KINDS = {
    Kind.QUANTITY: "number",
    Kind.DATE: "date",
    Kind.ORDINAL: "order",
    Kind.NAME: "name",
    Kind.POLARITY: "negation",
    Kind.QUOTE: "quote",
    Kind.ATTRIBUTION: "source",
    Kind.ENTAILMENT: "meaning",
}
UNDATED = "undated"

_CERTAIN = 0.995
_SURE = ((0.9, "very sure"), (0.75, "sure"), (0.6, "fairly sure"))
# Not from `calendar.month_name`: that follows the locale, and reports do not.
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def counted(number: int, noun: str) -> str:
    """`1 conflict`, `2 conflicts`, `1,000 claims`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def counts(report: Report) -> dict[Verdict, int]:
    """How many findings there are of each verdict that is shown."""
    found = Counter(finding.judgement.verdict for finding in report.findings)
    return {verdict: found[verdict] for verdict in SHOWN}


def compared(report: Report) -> str:
    """What was compared: `2 articles, 40 claims, 12 pairs`."""
    numbers = (
        (len(report.articles), "article"),
        (report.stats.get("claims", len(report.claims)), "claim"),
        (report.stats.get("judged_pairs", len(report.findings)), "pair"),
    )
    return ", ".join(counted(number, noun) for number, noun in numbers)


def outcome(report: Report) -> str:
    """What was found, shown here or not: `1 conflict, 0 updates, 3 agreements`."""
    found = {verdict: report.stats.get(verdict.value, number) for verdict, number in counts(report).items()}
    return ", ".join(counted(number, VERDICTS[verdict].lower()) for verdict, number in found.items())


def skipped(report: Report) -> str:
    """How many files were skipped: `1 file skipped`; empty if none."""
    return f"{counted(len(report.skipped), 'file')} skipped" if report.skipped else ""


def headline(report: Report) -> str:
    """The outcome as a headline: `3 conflicts in 5 articles`."""
    conflicts = counts(report)[Verdict.CONFLICT]
    found = counted(conflicts, "conflict") if conflicts else "No conflicts"
    return f"{found} in {counted(len(report.articles), 'article')}"


def outlet(article: Article) -> str:
    """Who published an article; where nobody says so, the name of its file."""
    return article.source or PurePath(article.path.replace("\\", "/")).name or article.path


def nothing(report: Report) -> str:
    """Why there is nothing to show."""
    if len(report.articles) <= 1 and not report.options.get("within"):
        return "Nothing was compared: that takes two articles at least."
    return "No two sentences were found to agree, to conflict or to update each other."


def sureness(confidence: float) -> str:
    """A confidence in words."""
    return next((words for least, words in _SURE if confidence >= least), "unsure")


def percent(share: float) -> str:
    """A share of 1 as a number for people, which never claims certainty that is not there."""
    if _CERTAIN <= share < 1:
        return ">99%"
    return f"{round(share * 100)}%"


def when(period: Period) -> str:
    """A period in words; empty if nothing is known."""
    earliest, latest = period.earliest, period.latest
    if earliest is None:
        return "" if latest is None else f"{_day(latest)} or earlier"
    if latest is None:
        return f"{_day(earliest)} or later"
    if earliest == latest:
        return _day(earliest)
    return _whole(earliest, latest) or _range(earliest, latest)


def published(period: Period) -> str:
    """When an article was published, in words."""
    return when(period) or UNDATED


def _day(day: CalendarDay) -> str:
    words = f"{day.day} {_month(day.month)}"
    return words if day.year is None else f"{words} {day.year}"


def _whole(earliest: CalendarDay, latest: CalendarDay) -> str:
    """A period of whole months of one year; empty for any other."""
    year = earliest.year
    if year is None or year != latest.year or earliest.day != 1:
        return ""
    if latest.day != calendar.monthrange(year, latest.month)[1]:
        return ""
    if (earliest.month, latest.month) == (1, 12):
        return str(year)
    if earliest.month == latest.month:
        return f"{_month(earliest.month)} {year}"
    return f"{_month(earliest.month)} to {_month(latest.month)} {year}"


def _range(earliest: CalendarDay, latest: CalendarDay) -> str:
    """From and to, saying month and year once where they are the same."""
    if earliest.year != latest.year:
        return f"{_day(earliest)} to {_day(latest)}"
    if earliest.month != latest.month:
        return f"{earliest.day} {_month(earliest.month)} to {_day(latest)}"
    return f"{earliest.day} to {_day(latest)}"


def _month(number: int) -> str:
    return _MONTHS[number - 1]
