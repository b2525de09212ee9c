"""Reports: what was found, for people (terminal, Markdown, HTML) and for programs (JSON).

Importing this package is cheap: rich and jinja2 are imported when the first report that needs them is made.
"""

from factcheck.reports.formats import Format, files, format_names, format_of, format_suffixes, is_whole, render
from factcheck.reports.formats.text import render as render_text
from factcheck.reports.terminal import table
from factcheck.reports.writing import write_report, write_text

__all__ = [
    "Format",
    "files",
    "format_names",
    "format_of",
    "format_suffixes",
    "is_whole",
    "render",
    "render_text",
    "table",
    "write_report",
    "write_text",
]
