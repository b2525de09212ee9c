"""A real browser, and reports opened in it: needs Chromium (Debian: apt-get install chromium)."""

import shutil

import pytest
from playwright.sync_api import sync_playwright

from factcheck.reports import write_report

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=executable(), args=ARGUMENTS)
        yield found
        found.close()


@pytest.fixture
def opened(browser, tmp_path):
    """Opens reports; at the end nothing was loaded, said or complained about by any of them."""
    contexts, noise = [], []

    def open_report(report, anchor="", **options):
        path = tmp_path / "report.html"
        write_report(report, path)
        context = browser.new_context(
            **{"viewport": {"width": 1400, "height": 900}, "reduced_motion": "reduce", **options}
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: noise.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: noise.append(f"error: {error}"))
        page.on("dialog", lambda dialog: noise.append("a dialog"))
        page.on(
            "request", lambda request: noise.append(request.url) if page_of(request.url) != page_url(path) else None
        )
        page.goto(page_url(path) + anchor)
        return page

    yield open_report
    for context in contexts:
        context.close()
    assert noise == []


def executable():
    """Where the browser is."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.fail("no browser found; install one: apt-get install -y chromium fonts-noto-core fonts-noto-cjk")
    return found


def page_of(url):
    """The address without what the page itself keeps in it."""
    return url.partition("#")[0].partition("?")[0]


def page_url(path):
    return path.resolve().as_uri()
