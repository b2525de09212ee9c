"""`python -m tests.reports.screenshot REPORT.html IMAGE.png`: the top of a report as a picture for the README."""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from .conftest import ARGUMENTS, executable, page_url


def main(report, image):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1280, "height": 960}, locale="en", color_scheme="light")
        page.goto(page_url(Path(report)))
        page.screenshot(path=image)
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
