"""The corpus of our own, checked with its baseline as users check theirs; tests/corpus/README.md says what is in it."""

import json

import pytest

from .conftest import ROOT

ARGUMENTS = ("check", "tests/corpus/news", "--config", "tests/corpus/factcheck.toml")


@pytest.fixture(autouse=True)
def _at_home(monkeypatch, _elsewhere):
    monkeypatch.chdir(ROOT)


@pytest.fixture
def pairs(run):
    """By verdict: the names of both articles and the words of the deciding facts."""
    document = json.loads(run(*ARGUMENTS, "--format", "json").stdout)
    names = {article["id"]: article["path"].rpartition("/")[2].removesuffix(".md") for article in document["articles"]}
    home = {claim["id"]: names[claim["article"]] for claim in document["claims"]}
    found = {"conflict": set(), "update": set(), "agree": set()}
    for pair in document["pairs"]:
        for item in pair["evidence"]:
            if item["stance"] == pair["verdict"] and item["left"]:
                sides = sorted((home[pair[side]], item[side]["text"]) for side in ("left", "right"))
                found[pair["verdict"]].add(tuple(part for side in sides for part in side))
    return found


def test_it_is_a_corpus():
    articles = sorted((ROOT / "tests" / "corpus" / "news").glob("*.md"))
    assert len(articles) >= 12
    assert len({path.stem.rpartition("-")[2] for path in articles}) >= 5
    assert len({path.stem.partition("-")[0] for path in articles}) >= 4


def test_nothing_is_new(run):
    result = run(*ARGUMENTS)
    assert result.exit_code == 0, f"{result.stdout}\nmend it, or see tests/corpus/README.md"
    assert "No new conflicts: 15 articles, " in result.stdout


def test_without_its_baseline_it_fails(run, tmp_path):
    (tmp_path / "factcheck.toml").touch()
    assert run("check", "tests/corpus/news", "--config", tmp_path / "factcheck.toml").exit_code == 1


@pytest.mark.parametrize(
    ("verdict", "facts"),
    [
        ("conflict", ("ferry-de", "41", "ferry-sv", "14")),
        ("conflict", ("merger-en", "2.4 billion euros", "merger-it", "4,2 miliardi di euro")),
        ("conflict", ("merger-de", "2,4 Milliarden Euro", "merger-it", "4,2 miliardi di euro")),
        ("conflict", ("summit-en", "12 November 2025", "summit-fr", "21 novembre 2025")),
        ("conflict", ("summit-fr", "21 novembre 2025", "summit-ru", "12 ноября 2025")),
        ("conflict", ("summit-fr", "48", "summit-pt", "84")),
        ("update", ("fire-en", "7", "fire-es", "3")),
        ("agree", ("fire-es", "60", "fire-pt", "60")),
        ("agree", ("ferry-en", "212", "ferry-fr", "212")),
        ("agree", ("merger-de", "8.300", "merger-en", "8,300")),
        ("agree", ("summit-en", "12 November 2025", "summit-ru", "12 ноября 2025")),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_is_known_is_found(pairs, verdict, facts):
    assert facts in pairs[verdict]
