"""Findings as workflow commands of GitHub: they show up beside the lines of a pull request."""

from collections.abc import Iterator

from factcheck.models import Report, Verdict
from factcheck.reports.formats.base import Format
from factcheck.reports.harmless import one_line
from factcheck.reports.places import place_of, portable
from factcheck.reports.view import FindingView, finding_views
from factcheck.reports.wording import VERDICTS, compared, outcome, percent, sureness

_LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


def render(report: Report, summary: str | None = None) -> str:
    """One command for each conflict and update, and a last line that is none."""
    return "\n".join((*_commands(report), summary or f"{compared(report)}: {outcome(report)}")) + "\n"


def _commands(report: Report) -> Iterator[str]:
    for view in finding_views(report):
        if view.verdict is not Verdict.AGREE:
            yield _command(view)


def _command(view: FindingView) -> str:
    left, right = view.sides
    place = place_of(left, view.deciding.left if view.deciding else None)
    confidence = view.finding.judgement.confidence
    properties = {
        "file": portable(left.article.path),
        "line": str(place.line),
        "endLine": str(place.end_line),
        "title": f"{VERDICTS[view.verdict]} {view.code}, {sureness(confidence)} ({percent(confidence)})",
    }
    lines = (
        one_line(view.why),
        f"Here: {one_line(left.claim.text)}",
        f"{one_line(right.place)}: {one_line(right.claim.text)}",
        f"Fingerprint: {one_line(view.finding.fingerprint)}",
    )
    written = ",".join(f"{name}={_property(one_line(value))}" for name, value in properties.items())
    return f"::{_LEVELS[view.finding.severity]} {written}::{_data(chr(10).join(lines))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMAT = Format("github", None, render, summed=render)
