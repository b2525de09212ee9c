"""The sample reports that a reader can open are those that the program writes today."""

import json

import pytest

from factcheck.articles import load_articles
from factcheck.reports import render
from factcheck.reports.page.environment import file
from tests.variants import SEEDS

ROOT = SEEDS.parent
REFRESH = "reports/ is stale: run make samples and commit it"
SAMPLES = {"seeds": "seeds", "news": "examples/news"}


@pytest.fixture(params=SAMPLES)
def name(request):
    return request.param


@pytest.fixture
def report(name, checker, monkeypatch):
    monkeypatch.chdir(ROOT)
    loaded = load_articles([SAMPLES[name]])
    return checker.compare(loaded.articles, loaded.skipped)


def essence(document):
    """What must not differ between processors: pairs, verdicts, and what decided them."""
    return [
        (pair["id"], pair["verdict"], [(item["code"], item["stance"], item["detail"]) for item in pair["evidence"]])
        for pair in document["pairs"]
    ]


def test_the_json_report_is_current(name, report):
    sample = json.loads((ROOT / "reports" / f"{name}.json").read_text(encoding="utf-8"))
    now = json.loads(render(report, "json"))
    assert sorted(essence(sample)) == sorted(essence(now)), REFRESH
    for part in ("articles", "claims", "skipped"):
        assert sample[part] == now[part], REFRESH


def test_the_html_report_is_current(name, report):
    sample = (ROOT / "reports" / f"{name}.html").read_text(encoding="utf-8")
    for finding in report.findings:
        assert f'id="{finding.id}"' in sample, REFRESH
    headline = render(report, "html").partition("<h1>")[2].partition("</h1>")[0]
    assert headline in sample, REFRESH
    for part in ("report.css", "texts.js", "findings.js", "filters.js", "actions.js", "keys.js"):
        assert file(part) in sample, REFRESH


def test_the_example_articles_conflict_across_languages(report, name):
    if name == "news":
        languages = {article.id: article.language for article in report.articles}
        pairs = [finding.judgement.pair for finding in report.findings if finding.judgement.verdict == "conflict"]
        assert any(languages[pair.left.article] != languages[pair.right.article] for pair in pairs)
        assert len(set(languages.values())) >= 8
