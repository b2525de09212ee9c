"""The two articles from which the project began, and what they must give."""

import json
from datetime import date
from pathlib import Path

import pytest

from factcheck.articles import load_articles
from factcheck.models import Verdict
from tests.variants import EARLIER, LATER, SEEDS, back, varied

GOLD = [
    json.loads(line)
    for line in (Path(__file__).parent / "gold" / "seeds.jsonl").read_text(encoding="utf-8").splitlines()
]
VARIANTS = range(13)
TENSION = "seed-05"


def compare(checker, folder, published=()):
    loaded = load_articles([str(folder)], published=[(str(folder / name), day) for name, day in published])
    assert not loaded.skipped
    return checker.compare(loaded.articles)


@pytest.fixture(scope="module")
def report(checker):
    return compare(checker, SEEDS)


@pytest.fixture(scope="module")
def variant(checker, tmp_path_factory):
    """Reports on the changed articles, each made once."""
    reports = {}

    def get(seed):
        if seed not in reports:
            folder = tmp_path_factory.mktemp(f"variant{seed}")
            for name, text in varied(seed).items():
                (folder / name).write_text(text, encoding="utf-8")
            reports[seed] = compare(checker, folder)
        return reports[seed]

    return get


def meets(part: str, text: str) -> bool:
    return part in text or text in part


def found(report, left, right):
    """The finding on the claims that hold these words."""
    for finding in report.findings:
        pair = finding.judgement.pair
        texts = pair.left.text, pair.right.text
        if any(meets(left, a) and meets(right, b) for a, b in (texts, texts[::-1])):
            return finding
    return None


@pytest.mark.parametrize("seed", VARIANTS)
@pytest.mark.parametrize("row", [row for row in GOLD if row["required"]], ids=lambda row: row["id"])
def test_required_rows(row, seed, variant):
    finding = found(variant(seed), back(row["left"], seed), back(row["right"], seed))
    assert finding is not None, f"{row['id']} is not among the findings"
    assert finding.judgement.verdict.value in row["accept"]
    stance = finding.judgement.verdict
    kinds = {item.kind.value for item in finding.judgement.evidence if item.stance is stance}
    assert set(row["evidence"]) <= kinds


@pytest.mark.parametrize("seed", VARIANTS)
def test_no_conflict_but_the_tension(seed, variant):
    tension = next(row for row in GOLD if row["id"] == TENSION)
    allowed = found(variant(seed), back(tension["left"], seed), back(tension["right"], seed))
    conflicts = [f for f in variant(seed).findings if f.judgement.verdict is Verdict.CONFLICT and f is not allowed]
    assert [[c.judgement.pair.left.text, c.judgement.pair.right.text] for c in conflicts] == []


@pytest.mark.parametrize("seed", VARIANTS)
def test_optional_rows_are_accepted_where_reported(seed, variant):
    for row in GOLD:
        finding = found(variant(seed), back(row["left"], seed), back(row["right"], seed))
        if finding is not None:
            assert finding.judgement.verdict.value in row["accept"], row["id"]


def test_the_earlier_article_is_placed_in_may(report):
    article = next(article for article in report.articles if article.path.endswith(EARLIER))
    assert {article.published.earliest.month, article.published.latest.month} == {5}
    assert "vor fast drei Monaten" in article.published.basis
    assert "18. Februar" in article.published.basis


def test_the_later_article_is_placed_after_it(report):
    article = next(article for article in report.articles if article.path.endswith(LATER))
    assert article.published.earliest.month > 5
    assert "Sechs Monate später" in article.published.basis
    assert "Mai" in article.published.basis


SERIES = ("zweite Telefonat zwischen den Ministern seit", "erste seit dem 18. Februar")


def series(report):
    return found(report, *SERIES).judgement


def test_on_one_day_the_series_conflicts(checker):
    day = date(2022, 5, 13)
    judgement = series(compare(checker, SEEDS, [(EARLIER, day), (LATER, day)]))
    assert judgement.verdict is Verdict.CONFLICT


def test_in_may_and_october_it_does_not(checker):
    judgement = series(compare(checker, SEEDS, [(EARLIER, date(2022, 5, 13)), (LATER, date(2022, 10, 21))]))
    assert judgement.verdict is Verdict.UPDATE


def test_the_wrong_way_round_in_time_it_conflicts(checker):
    judgement = series(compare(checker, SEEDS, [(EARLIER, date(2022, 10, 21)), (LATER, date(2022, 5, 13))]))
    assert judgement.verdict is Verdict.CONFLICT
