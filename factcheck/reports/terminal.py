"""The report as a compact list for a terminal."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.models import Report, Verdict
from factcheck.reports.harmless import one_line, readable
from factcheck.reports.view import FindingView, SideView, finding_views
from factcheck.reports.wording import VERDICTS, compared, nothing, outcome, percent, published, skipped, sureness

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType
    from rich.text import Text

_STYLES = {Verdict.CONFLICT: "bold red", Verdict.UPDATE: "bold yellow", Verdict.AGREE: "bold green"}


def table(report: Report, summary: str | None = None) -> "RenderableType":
    """The report as something that a rich console prints.

    Long sentences are wrapped to the console, or stay on one line with `console.print(..., soft_wrap=True)`: so it
    should be where the output is not a terminal.

    Args:
        report: What was found.
        summary: The last line, in place of the one that counts what was found.
    """
    from rich.console import Group

    return Group(*_lines(report, summary))


class _Line:
    """A line of text that is wrapped behind its indentation, and never padded."""

    def __init__(self, text: "Text", indent: int = 0) -> None:
        self._text = text
        self._indent = indent

    def __rich_console__(self, console: "Console", options: "ConsoleOptions") -> Iterator["Text"]:
        from rich.text import Text

        if options.no_wrap:
            yield Text.assemble(" " * self._indent, self._text)
            return
        for line in self._text.wrap(console, max(options.max_width - self._indent, 20)):
            line.rstrip()
            yield Text.assemble(" " * self._indent, line)


def _lines(report: Report, summary: str | None) -> Iterator["RenderableType"]:
    from rich.text import Text

    empty = True
    for view in finding_views(report):
        empty = False
        yield from _finding(view)
        yield Text()
    if empty:
        yield _Line(Text(nothing(report)))
    for file in report.skipped:
        reason = file.reason if file.reason.startswith(file.path) else f"{file.path}: {file.reason}"
        yield _Line(Text.assemble(("skipped ", "dim"), one_line(reason)))
    yield _Line(Text(summary or _summary(report), style="bold"))


def _summary(report: Report) -> str:
    found = (f"{compared(report)}: {outcome(report)}", skipped(report))
    return "; ".join(part for part in found if part)


def _finding(view: FindingView) -> Iterator["RenderableType"]:
    from rich.text import Text

    confidence = view.finding.judgement.confidence
    head = Text.assemble(
        (VERDICTS[view.verdict].upper(), _STYLES[view.verdict]),
        f"  {sureness(confidence)} ({percent(confidence)})  ",
        (f"{view.code}  {one_line(view.finding.fingerprint)}".strip(), "dim"),
    )
    yield _Line(head)
    for side in view.sides:
        yield _Line(_place(side), indent=2)
        yield _Line(_sentence(side, view.verdict), indent=6)
    yield _Line(Text.assemble(("Why: ", "dim"), one_line(view.why)), indent=2)


def _place(side: SideView) -> "Text":
    from rich.text import Text

    about = [side.article.source or "", published(side.article.published)]
    if side.claim.is_title:
        about.append("title")
    if side.claim.speaker:
        about.append(f"said by {side.claim.speaker}")
    about = [one_line(part) for part in about if part]
    return Text.assemble((one_line(side.place), "cyan"), ("  " + ", ".join(about), "dim"))


def _sentence(side: SideView, verdict: Verdict) -> "Text":
    from rich.text import Text

    style = _STYLES[verdict]
    pieces = ((readable(segment.text), style if verdict in segment.stances else "") for segment in side.segments)
    return Text.assemble(*pieces)
