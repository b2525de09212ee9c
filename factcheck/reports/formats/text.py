"""The list of the terminal as plain text."""

from io import StringIO

from factcheck.models import Report
from factcheck.reports.formats.base import Format
from factcheck.reports.terminal import table


def render(report: Report, summary: str | None = None) -> str:
    """The list without colours and with every sentence on one line; `summary` takes the place of its last line."""
    from rich.console import Console

    stream = StringIO()
    console = Console(file=stream, force_terminal=False, color_system=None, width=100, legacy_windows=False)
    console.print(table(report, summary), soft_wrap=True)
    return stream.getvalue()


FORMAT = Format("text", None, render, render)
