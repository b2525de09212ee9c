"""The report for people as HTML pages: the words, the drawing and the data behind them."""

from factcheck.reports.page.rendering import render_page

__all__ = ["render_page"]
