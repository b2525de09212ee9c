"""The words of the reports that people read."""

from collections import Counter
from pathlib import PurePath

from factcheck.models import Article, Kind, Report, Verdict
from factcheck.reports.catalogue import text
from factcheck.reports.dates import published, when

__all__ = [
    "KINDS",
    "SHOWN",
    "STANCES",
    "VERDICTS",
    "compared",
    "counted",
    "counts",
    "headline",
    "nothing",
    "nothing_key",
    "outcome",
    "outlet",
    "percent",
    "published",
    "skipped",
    "sureness",
    "sureness_level",
    "when",
]

SHOWN = (Verdict.CONFLICT, Verdict.UPDATE, Verdict.AGREE)
VERDICTS = {verdict: text(f"verdict.{verdict.value}") for verdict in Verdict}
STANCES = {verdict: text(f"stance.{verdict.value}") for verdict in Verdict}
KINDS = {kind: text(f"kind.{kind.value}") for kind in Kind}

_CERTAIN = 0.995
_SURE = (0.6, 0.75, 0.9)


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
    return text(nothing_key(report))


def nothing_key(report: Report) -> str:
    """Why there is nothing to show, as a key of the catalogues."""
    alone = len(report.articles) <= 1 and not report.options.get("within")
    return "nothing.two" if alone else "nothing.found"


def sureness(confidence: float) -> str:
    """A confidence in words."""
    return text(f"sure.{sureness_level(confidence)}")


def sureness_level(confidence: float) -> int:
    """From 0 (unsure) to 3 (very sure)."""
    return sum(confidence >= least for least in _SURE)


def percent(share: float) -> str:
    """A share of 1 as a number for people, which never claims certainty that is not there."""
    if _CERTAIN <= share < 1:
        return ">99%"
    return f"{round(share * 100)}%"
