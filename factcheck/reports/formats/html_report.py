"""The report for people: one page that needs nothing but itself."""

from collections.abc import Mapping

from factcheck.models import Report
from factcheck.reports.formats.base import Format


def render(report: Report) -> str:
    """The report as an HTML page with its style and script inside; it loads nothing and works without the script."""
    from factcheck.reports.page import render_page

    return render_page(report)


def files(report: Report, name: str) -> Mapping[str, str]:
    """The report as files: one page, or a first page and a folder of pages where it is very large."""
    from factcheck.reports.page.paging import render_pages

    return render_pages(report, name)


FORMAT = Format("html", ".html", render, whole=True, files=files)
