"""The gold set is complete, balanced and up to date with its sources."""

import json
from collections import Counter
from datetime import date

import pytest

from tests.gold.build import HERE, LANGUAGES, SPLITS, build, load

LABELS = {"agree", "conflict", "update", "unrelated"}
KINDS = {
    "quantity",
    "date",
    "ordinal",
    "name",
    "polarity",
    "quote",
    "attribution",
    "translation",
    "scope",
    "bound",
    "other_event",
    "same_name",
    "update",
}
GOLD = load()


@pytest.fixture(scope="module")
def splits():
    return {
        split: [json.loads(line) for line in (HERE / f"{split}.jsonl").read_text(encoding="utf-8").split("\n") if line]
        for split in SPLITS
    }


@pytest.fixture(scope="module")
def rows(splits):
    return [row for split in SPLITS for row in splits[split]]


def test_the_files_are_up_to_date():
    for name, text in build(GOLD).items():
        assert (HERE / name).read_bytes() == text.encode(), f"{name}: run python -m tests.gold.build"


def test_there_are_enough_pairs_in_all_languages(rows):
    assert len(rows) >= 3000
    assert {row["left_lang"] for row in rows} == {row["right_lang"] for row in rows} == set(LANGUAGES)


def test_a_quarter_is_cross_lingual(rows):
    assert sum(row["left_lang"] != row["right_lang"] for row in rows) >= 0.25 * len(rows)


def test_both_splits_have_every_label_kind_and_language(splits):
    for found in splits.values():
        assert {row["label"] for row in found} == LABELS
        assert {row["kind"] for row in found} == KINDS
        alone = {row["left_lang"] for row in found if row["left_lang"] == row["right_lang"]}
        crossed = Counter(
            row[side] for row in found if row["left_lang"] != row["right_lang"] for side in ("left_lang", "right_lang")
        )
        assert alone == set(crossed) == set(LANGUAGES)
        assert max(crossed.values()) < 1.5 * min(crossed.values())


def test_no_group_is_in_both_splits(splits):
    dev, frozen = ({row["group"] for row in splits[split]} for split in SPLITS)
    assert dev
    assert frozen
    assert not dev & frozen


def test_no_pair_occurs_twice(rows):
    asked = Counter((row["left"], row["right"], row.get("left_date"), row.get("right_date")) for row in rows)
    assert [pair for pair, count in asked.items() if count > 1] == []
    assert len({row["id"] for row in rows}) == len(rows)


def test_sentences_are_written(rows):
    for row in rows:
        assert row["left"] == row["left"].strip() != ""
        assert row["right"] == row["right"].strip() != ""
        assert row["left"] != row["right"], row["id"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_statement(language):
    for frame in GOLD.frames:
        written = GOLD.sentences[language][frame["id"]]
        assert set(written) == set(frame["statements"]), frame["id"]
        assert len(set(written.values())) == len(written), frame["id"]


@pytest.mark.parametrize("frame", GOLD.frames, ids=lambda frame: frame["id"])
def test_relations_are_well_formed(frame):
    for relation in frame["relations"]:
        assert relation["label"] in LABELS
        assert relation["kind"] in KINDS
        assert {relation["left"], relation["right"]} <= set(frame["statements"])
        assert ("left_date" in relation) == ("right_date" in relation)
        dates = [date.fromisoformat(relation[side]) for side in ("left_date", "right_date") if side in relation]
        assert relation["label"] != "update" or dates[0] < dates[1]
        assert relation.get("same_language_only", False) == (relation["kind"] == "quote")
