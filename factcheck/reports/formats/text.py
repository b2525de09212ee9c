"""The list of the terminal as plain text."""

import re
from io import StringIO

from factcheck.models import Report
from factcheck.reports.formats.base import Format
from factcheck.reports.terminal import table

_COMMAND = re.compile(r"^\s*::|##\[", re.MULTILINE)  # GitHub's, new and old; Azure has the old ones, too


def render(report: Report, summary: str | None = None) -> str:
    """The list without colours and with every sentence on one line; `summary` takes the place of its last line.

    A build server that reads it as a log finds no command of its own in the words of an article.
    """
    from rich.console import Console

    stream = StringIO()
    console = Console(file=stream, force_terminal=False, color_system=None, width=100, legacy_windows=False)
    console.print(table(report, summary), soft_wrap=True)
    return _COMMAND.sub(lambda match: f"{match[0][:-1]} {match[0][-1]}", stream.getvalue())


FORMAT = Format("text", None, render, summed=render)
