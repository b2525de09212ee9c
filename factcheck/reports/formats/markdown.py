"""The report as a summary in Markdown, for merge requests and wikis."""

import re
from collections.abc import Iterator
from itertools import islice

from factcheck.models import Report, Verdict
from factcheck.reports.formats.base import Format
from factcheck.reports.harmless import one_line, readable
from factcheck.reports.highlight import Segment
from factcheck.reports.view import FindingView, SideView, finding_views
from factcheck.reports.wording import VERDICTS, compared, counted, nothing, outcome, percent, published, skipped, sureness

_SPECIAL = re.compile(r"([\\`*_\[\]{}#|~$&!])")
_LIST = re.compile(r"^(\s*)(?:([-+=])|(\d+)([.)]))")


def render(report: Report, summary: str | None = None, *, most: int | None = None) -> str:
    """The report as CommonMark; nothing of an article's text is read as markup.

    Args:
        report: What was found.
        summary: The first line, in place of the one that counts what was found.
        most: How many findings are shown; of others it says how many there are.
    """
    return "\n".join(_lines(report, summary, most)) + "\n"


def _lines(report: Report, summary: str | None, most: int | None) -> Iterator[str]:
    yield from ("# Fact check", "", _summary(report) if summary is None else _plain(summary))
    for view in islice(finding_views(report), most):
        yield from _finding(view)
    left = 0 if most is None else len(report.findings) - most
    if left > 0:
        yield from ("", f"And {counted(left, 'finding')} more.")
    if not report.findings and summary is None:
        yield from ("", nothing(report))
    if report.skipped:
        yield from ("", "## Skipped", "")
        yield from (f"- {_plain(file.path)}: {_plain(file.reason)}" for file in report.skipped)


def _summary(report: Report) -> str:
    found = [f"{compared(report)}: **{outcome(report)}**", skipped(report)]
    return "; ".join(part for part in found if part) + "."


def _finding(view: FindingView) -> Iterator[str]:
    confidence = view.finding.judgement.confidence
    yield from ("", f"## {VERDICTS[view.verdict]}, {sureness(confidence)} ({percent(confidence)})")
    yield from ("", _plain(view.why))
    yield from ("", f"{view.code} {_plain(view.finding.fingerprint)}".strip())
    for side in view.sides:
        yield from ("", f"{_place(side)}:", "", f"> {_sentence(side.segments, view.verdict)}")


def _place(side: SideView) -> str:
    about = [side.article.source or "", published(side.article.published)]
    if side.claim.speaker:
        about.append(f"said by {side.claim.speaker}")
    about = [_plain(part) for part in about if part]
    return f"**{_plain(side.article.title or side.article.path)}** ({', '.join(about)}; {_plain(side.place)})"


def _sentence(segments: tuple[Segment, ...], verdict: Verdict) -> str:
    return _not_a_list("".join(_piece(segment, verdict) for segment in segments).strip())


def _piece(segment: Segment, verdict: Verdict) -> str:
    text = readable(segment.text)
    if verdict not in segment.stances or not text.strip():
        return _escaped(text)
    # Asterisks only mark words that begin and end with a letter or a digit, whatever stands around them.
    if text[0].isalnum() and text[-1].isalnum():
        return f"**{_escaped(text)}**"
    return f"<b>{_escaped(text)}</b>"


def _plain(text: str) -> str:
    return _not_a_list(_escaped(one_line(text)))


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text).replace("<", "&lt;").replace(">", "&gt;")


def _not_a_list(text: str) -> str:
    return _LIST.sub(lambda match: f"{match[1]}{match[3] or ''}\\{match[2] or match[4]}", text)


FORMAT = Format("markdown", ".md", render, summed=render)
