"""The report for people: one page that needs nothing but itself."""

from factcheck.models import Report
from factcheck.reports.formats.base import Format


def render(report: Report) -> str:
    """The report as an HTML page with its style and script inside; it loads nothing and works without the script."""
    from factcheck.reports.page import render_page

    return render_page(report)


FORMAT = Format("html", ".html", render)
