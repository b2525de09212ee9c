"""The whole way, with the real encoder: across languages, and independent of everything that must not matter."""

import shutil
from pathlib import Path

import pytest

from factcheck.articles import load_articles
from factcheck.checker import Checker
from factcheck.config import Options
from factcheck.errors import InputError
from factcheck.models import ClaimKind, Verdict
from factcheck.reports import render
from tests.test_seeds import found
from tests.variants import SEEDS

ENGLISH = Path(__file__).parent / "corpus" / "call_en.md"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The two German articles and our English one, whose number of troops is planted."""
    place = tmp_path_factory.mktemp("three")
    for path in (*SEEDS.glob("*.txt"), ENGLISH):
        shutil.copy(path, place)
    return place


@pytest.fixture(scope="module")
def report(checker, folder):
    return checker.compare(load_articles([str(folder)]).articles)


def verdict(report, left, right):
    finding = found(report, left, right)
    return finding and finding.judgement.verdict


def test_agreement_across_languages(report):
    finding = found(
        report, "The call was the first between the two men since February 18", "erste seit dem 18. Februar"
    )
    assert finding.judgement.verdict is Verdict.AGREE
    assert {item.code for item in finding.judgement.evidence} >= {"FC301", "FC202"}
    money = found(
        report, "a new aid package worth 40 billion dollars", "ein neues Hilfspaket in Höhe von 40 Milliarden Dollar"
    )
    assert money.judgement.verdict is Verdict.AGREE


def test_planted_conflict_across_languages(report):
    finding = found(report, "would send about 20,500 new troops to Europe", "rund 10.500 neue Militärangehörige")
    assert finding.judgement.verdict is Verdict.CONFLICT
    deciding = [item for item in finding.judgement.evidence if item.stance is Verdict.CONFLICT]
    assert [{item.left.text, item.right.text} for item in deciding] == [{"20,500", "10.500"}]


def test_nothing_else_conflicts(report):
    conflicts = [f for f in report.findings if f.judgement.verdict is Verdict.CONFLICT]
    assert len(conflicts) == 1


def test_the_series_is_an_update_across_languages(report):
    assert verdict(report, "The call was the first between the two men", "das zweite Telefonat") is Verdict.UPDATE


def test_what_stands_alone_is_not_linked(report):
    fog = {f.judgement.pair.left.text for f in report.findings} | {f.judgement.pair.right.text for f in report.findings}
    assert not any("Lisbon" in text for text in fog)


def test_clusters_span_articles(report):
    owner = {claim.id: claim.article for claim in report.claims}
    assert report.clusters
    for cluster in report.clusters:
        assert len({owner[claim] for claim in cluster.claims}) > 1
    for finding in report.findings:
        if finding.cluster is not None:
            members = next(c.claims for c in report.clusters if c.id == finding.cluster)
            assert {finding.judgement.pair.left.id, finding.judgement.pair.right.id} <= set(members)


def test_claims_are_the_text_at_their_offsets(report):
    texts = {article.id: article.text for article in report.articles}
    for claim in report.claims:
        assert texts[claim.article][claim.start : claim.end] == claim.text


def test_only_statements_are_compared(report):
    kinds = {claim.id: claim.kind for claim in report.claims}
    assert ClaimKind.QUESTION in kinds.values()
    for finding in report.findings:
        for claim in (finding.judgement.pair.left, finding.judgement.pair.right):
            assert kinds[claim.id] is ClaimKind.STATEMENT


def test_names_and_order_of_files_change_nothing_but_the_paths(checker, folder, report, tmp_path):
    renamed = {}
    for number, path in enumerate(sorted(folder.iterdir(), reverse=True)):
        target = tmp_path / f"{'zyx'[number]}{path.suffix}"
        shutil.copy(path, target)
        renamed[str(target)] = str(path)
    paths = sorted(renamed, key=hash)
    text = render(checker.compare(load_articles(paths).articles), "json")
    for new, old in renamed.items():
        text = text.replace(new, old)
    assert text == render(report, "json")


@pytest.mark.parametrize(("batch_size", "jobs"), [(1, 1), (3, 2), (64, 1)])
def test_batches_and_threads_change_nothing(batch_size, jobs, folder, report):
    other = Checker(Options(batch_size=batch_size, jobs=jobs))
    assert render(other.compare(load_articles([str(folder)]).articles), "json") == render(report, "json")


def test_another_article_leaves_the_ids_of_the_others(checker, folder, report):
    german = checker.compare(load_articles([str(SEEDS)]).articles)
    assert {article.id for article in german.articles} < {article.id for article in report.articles}
    assert {f.id for f in german.findings} <= {f.id for f in report.findings}


def test_one_article_is_not_enough(checker, folder):
    articles = load_articles([str(ENGLISH)]).articles
    with pytest.raises(InputError, match="only one article"):
        checker.compare(articles)
    with pytest.raises(InputError, match="no article"):
        checker.compare(())


def test_within_one_article(tmp_path):
    sentences = "The flood killed 12 people in Halm on Monday.", "The flood in Halm killed 21 people on Monday."
    text = "\n\n".join(sentences) + "\n"
    (tmp_path / "one.txt").write_text(text, encoding="utf-8")
    articles = load_articles([str(tmp_path)], language="en").articles
    report = Checker(Options(within=True)).compare(articles)
    assert [f.judgement.verdict for f in report.findings] == [Verdict.CONFLICT]


def test_progress_is_told_for_every_stage(folder):
    stages = {}
    Checker(Options(), lambda stage, done, total: stages.setdefault(stage, []).append((done, total))).compare(
        load_articles([str(folder)]).articles
    )
    assert {"reading facts", "encoding claims", "judging pairs"} <= set(stages)
    for steps in stages.values():
        assert steps == sorted(steps)
        assert steps[-1][0] == steps[-1][1]


def test_stats_add_up(report):
    assert report.stats["articles"] == 3
    assert report.stats["claims"] == len(report.claims)
    assert report.stats["candidate_pairs"] == report.stats["judged_pairs"]
    assert sum(report.stats[name] for name in ("agree", "conflict", "update")) == len(report.findings)
