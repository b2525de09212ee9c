"""The sample reports that a reader can open are those that the program writes today."""

import json

import pytest

from factcheck.articles import load_articles
from factcheck.reports import render
from tests.variants import SEEDS

ROOT = SEEDS.parent
REFRESH = "reports/ is stale: run make demo and commit it"


@pytest.fixture
def report(checker, monkeypatch):
    monkeypatch.chdir(ROOT)
    return checker.compare(load_articles(["seeds"]).articles)


def essence(document):
    """What must not differ between processors: pairs, verdicts, and what decided them."""
    return [
        (pair["id"], pair["verdict"], [(item["code"], item["stance"], item["detail"]) for item in pair["evidence"]])
        for pair in document["pairs"]
    ]


def test_the_json_report_is_current(report):
    sample = json.loads((ROOT / "reports" / "seeds.json").read_text(encoding="utf-8"))
    now = json.loads(render(report, "json"))
    assert essence(sample) == essence(now), REFRESH
    assert sample["articles"] == now["articles"], REFRESH
    assert sample["claims"] == now["claims"], REFRESH


def test_the_html_report_is_current(report):
    sample = (ROOT / "reports" / "seeds.html").read_text(encoding="utf-8")
    for finding in report.findings:
        assert finding.id in sample, REFRESH
    assert "No conflicts in 2 articles" in sample
