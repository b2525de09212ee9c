"""Reports too large for one page."""

import re
from dataclasses import replace

import pytest
from playwright.sync_api import expect

from factcheck.models import Cluster
from factcheck.reports import files, render, write_report
from factcheck.reports.page import paging

from . import builders
from .conftest import page_url
from .test_html import Page

OTHER = Cluster("k-other", (builders.TOLL_EARLY.id, builders.TOLL_LATER.id), builders.TOLL_LATER.text)


@pytest.fixture
def large(monkeypatch):
    monkeypatch.setattr(paging, "MOST_FINDINGS", 5)
    monkeypatch.setattr(paging, "PER_PAGE", 2)
    report = builders.full()
    update = replace(builders.update(), cluster=OTHER.id)
    findings = tuple(update if each.id == update.id else each for each in report.findings)
    return replace(report, findings=findings, clusters=(*report.clusters, OTHER))


def test_a_small_report_is_one_page():
    report = builders.full()
    assert files(report, "html", "x.html") == {"x.html": render(report, "html")}
    assert files(report, "json", "x.json") == {"x.json": render(report, "json")}


def test_a_large_report_is_a_first_page_and_a_folder_of_whole_clusters(large):
    found = files(large, "html", "x.html")
    assert list(found) == [
        "x_pages/page-0001.html",
        "x_pages/page-0002.html",
        "x_pages/page-0003.html",
        "x_pages/page-0004.html",
        "x.html",
    ]
    cards = [
        [card["id"] for card in Page(text).all("article") if card["class"].startswith("finding")]
        for text in found.values()
    ]
    assert sorted(card for page in cards for card in page) == sorted(finding.id for finding in large.findings)
    assert cards[0] == [builders.conflict().id, builders.conflict_between_scripts().id]
    assert cards[-1] == []


def test_every_link_of_every_page_leads_somewhere(large):
    found = files(large, "html", "x.html")
    ids = {path: {each["id"] for each in Page(text).elements if "id" in each} for path, text in found.items()}
    for path, text in found.items():
        for link in Page(text).all("a"):
            if link["href"].startswith("http"):
                continue
            target, _, anchor = link["href"].partition("#")
            place = (("x_pages/" if "/" in path else "") + target) if target else path
            place = re.sub(r"^x_pages/\.\./", "", place)
            assert not anchor or anchor in ids[place], (path, link)


def test_the_first_page_is_written_last_and_opens_in_a_browser(large, opened, browser, tmp_path):
    write_report(large, tmp_path / "big.html")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["big.html", "big_pages"]
    context = browser.new_context(locale="en")
    page = context.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(page_url(tmp_path / "big.html"))
    expect(page.locator("h1")).to_have_text("3 conflicts in 5 articles")
    expect(page.locator("[data-between]").first).to_be_disabled()
    page.get_by_role("link", name=builders.TOLL_LATER.text).click()
    expect(page.locator(".current")).to_have_attribute("id", builders.update().id)
    page.get_by_role("link", name="Back to the first page").click()
    expect(page.locator("h1")).to_have_text("3 conflicts in 5 articles")
    assert complaints == []
    context.close()


def test_a_thousand_findings_fit_into_three_megabytes():
    from .large import large_report

    assert len(render(large_report(1000), "html").encode("utf-8")) <= 3_000_000
