import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.evaluation import Label, evaluate
from factcheck.evaluation.report import FORMAT_VERSION, to_json
from factcheck.evaluation.sections import Figure, language_of

from .samples import outcome, outcomes


def written(rows):
    return to_json(evaluate(rows), tool={"name": "factcheck"}, files={"b": 2, "a": 1}, left_out={"mixed": 3})


def test_rows_are_parted_by_language_crossing_and_kind():
    rows = [
        outcome("conflict", "conflict", languages=("de", "de"), kind="name"),
        outcome("agree", "agree", languages=("de", "en"), kind="name"),
        outcome("agree", "agree", languages=("en", "de")),
        outcome("neutral", "unrelated", languages=("en", "en")),
    ]
    found = evaluate(rows)
    assert {name: section.rows for name, section in found.languages.items()} == {"cross": 2, "de": 1, "en": 1}
    assert {name: section.rows for name, section in found.crossing.items()} == {"cross-lingual": 2, "same language": 2}
    assert {name: section.rows for name, section in found.kinds.items()} == {"name": 2, "number": 2}
    assert found.overall.rows == found.overall.groups == 4
    assert found.overall.written == {"agree": 2, "conflict": 1, "neutral": 1}
    assert language_of(rows[1]) == "cross"


def test_figures_come_with_their_intervals_or_are_none():
    rows = [outcome("conflict", "conflict", group=f"{index % 5}") for index in range(20)]
    rows += [outcome("conflict", "unrelated", group="0")]
    overall = evaluate(rows).overall
    assert (overall.rows, overall.groups) == (21, 5)
    caught = overall.figures["changed_caught"]
    assert caught.value == round(20 / 21, 4)
    assert caught.interval[0] <= caught.value <= caught.interval[1]
    assert overall.figures["unchanged_kept"] is None
    conflict = overall.labels[Label.CONFLICT]
    assert (conflict.rows, conflict.verdicts) == (21, 20)
    assert conflict.figures["precision"] == Figure(1.0, (1.0, 1.0))
    assert conflict.figures["auroc"] is None
    assert overall.labels[Label.UPDATE].rows == 0


def test_progress_is_told():
    told = []
    evaluate([outcome("agree", "agree")], lambda *step: told.append(step))
    assert told == [("computing figures", done, 4) for done in range(5)]


def test_json():
    document = json.loads(written([outcome("conflict", "conflict", group="a"), outcome("agree", "agree", group="b")]))
    assert document["format_version"] == FORMAT_VERSION
    assert document["files"] == [{"path": "a", "rows": 1}, {"path": "b", "rows": 2}]
    assert document["left_out"] == {"mixed": 3}
    assert document["method"]["level"] == 0.95
    assert document["language_gap"] is None
    assert set(document) >= {"tool", "method", "overall", "languages", "crossing", "kinds"}
    section = document["overall"]
    assert section["changed_caught"] == {"value": 1.0, "low": 1.0, "high": 1.0}
    assert section["updates_flagged"] is None
    assert set(section["labels"]) == {"conflict", "agree", "update", "not-conflict"}
    assert section["labels"]["update"]["auroc"] is None
    assert section["labels"]["conflict"]["auroc"]["value"] == 1.0
    alone = json.loads(written([outcome("conflict", "conflict")]))
    assert alone["overall"]["changed_caught"] == {"value": 1.0, "low": None, "high": None}


def test_a_name_from_a_file_cannot_write_to_the_terminal():
    text = written([outcome("conflict", "conflict", kind="\x1b[2J\u202e\ud800")])
    assert text.encode("utf-8")
    assert not set(text) & {"\x1b", "\u202e"}


@given(st.lists(outcomes(), min_size=1, max_size=12), st.randoms(use_true_random=False))
@settings(max_examples=10)
def test_the_same_bytes_for_the_same_rows_in_any_order(rows, random):
    assert written(random.sample(rows, len(rows))) == written(rows)


@pytest.mark.parametrize("right", [0.0, 0.5])
def test_intervals_hold_what_is_between_none_and_all(right):
    rows = [outcome("conflict", "conflict" if index < 40 * right else "agree") for index in range(40)]
    figure = evaluate(rows).overall.figures["changed_caught"]
    low, high = figure.interval
    assert figure.value == right
    assert low <= right <= high
    assert (low == high) == (right == 0.0)
