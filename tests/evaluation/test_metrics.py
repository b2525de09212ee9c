"""Known values, and what holds for any rows."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import f1_score, precision_score, recall_score

from factcheck.evaluation import Label
from factcheck.evaluation.metrics import LABELS, Sample, auroc, figures, ingredients, sample_of
from factcheck.models import Scores, Verdict

from .samples import outcome, outcomes

CONFLICT, AGREE, UPDATE, NOT_CONFLICT = Label


def measured(rows):
    sums = {name: parts.sum(axis=1, keepdims=True) for name, parts in ingredients(sample_of(rows)).items()}
    return {name: float(values[0]) for name, values in figures(sums).items()}


def test_known_values():
    found = measured(
        [
            outcome("contradiction", "conflict"),
            outcome("conflict", "unrelated"),
            outcome("conflict", "update"),
            outcome("entailment", "agree"),
            outcome("agree", "conflict"),
            outcome("update", "conflict"),
            outcome("update", "update"),
            outcome("unrelated", "conflict"),
            outcome("unrelated", "unrelated"),
            outcome("neutral", "unrelated"),
            outcome("neutral", "agree"),
            outcome("compatible", "unrelated"),
        ]
    )
    assert found["accuracy"] == pytest.approx(6 / 12)
    assert found["changed_caught"] == found["conflict.recall"] == pytest.approx(1 / 3)
    assert found["conflict.precision"] == pytest.approx(1 / 4)
    assert found["conflict.f1"] == pytest.approx(2 / 7)
    assert found["unchanged_kept"] == pytest.approx(1 / 2)
    assert found["changed_unchanged_accuracy"] == pytest.approx(5 / 12)
    assert found["updates_flagged"] == pytest.approx(1 / 2)
    assert found["unrelated_flagged"] == pytest.approx(1 / 2)
    assert found["not_conflict_flagged"] == pytest.approx(1 / 5)
    assert found["update.precision"] == found["update.recall"] == pytest.approx(1 / 2)
    assert found["agree.precision"] == found["agree.recall"] == pytest.approx(1 / 2)
    assert found["not-conflict.precision"] == pytest.approx(3 / 4)
    assert found["not-conflict.recall"] == pytest.approx(3 / 5)


def test_known_calibration():
    """Two bins: 0.9 said and half right, 0.6 said and all right: (2 * 0.4 + 1 * 0.4) / 3."""
    rows = [
        outcome("conflict", "conflict", score=0.9),
        outcome("agree", "conflict", score=0.9),
        outcome("agree", "agree", score=0.6),
    ]
    found = measured(rows)
    assert found["calibration_error"] == pytest.approx((abs(2 * 0.9 - 1) + abs(0.6 - 1)) / 3)
    first = 0.1**2 + 3 * (0.1 / 3) ** 2
    second = 0.9**2 + (1 - 0.1 / 3) ** 2 + 2 * (0.1 / 3) ** 2
    third = 0.4**2 + 3 * (0.4 / 3) ** 2
    assert found["brier"] == pytest.approx((first + second + third) / 3)
    assert found["conflict.brier"] == pytest.approx((0.1**2 + 0.9**2 + (0.4 / 3) ** 2) / 3)


def test_the_bins_of_calibration_hold_their_upper_end():
    """0.7 belongs to (0.6, 0.7], so that its errors and those of 0.65 cancel; those of 0.71 do not."""

    def error(low, high):
        return measured([outcome("conflict", "conflict", score=high), outcome("agree", "conflict", score=low)])[
            "calibration_error"
        ]

    assert error(0.65, 0.7) == pytest.approx(abs(0.65 + 0.7 - 1) / 2)
    assert error(0.65, 0.71) == pytest.approx((0.65 + 0.29) / 2)


def test_a_figure_without_rows_of_its_class_is_none_and_not_0():
    found = measured([outcome("neutral", "conflict"), outcome("neutral", "agree")])
    for label in ("conflict", "agree", "update"):
        for name in ("precision", "recall", "f1", "calibration_error", "brier"):
            assert math.isnan(found[f"{label}.{name}"]), (label, name)
    for name in ("changed_caught", "unchanged_kept", "changed_unchanged_accuracy", "updates_flagged"):
        assert math.isnan(found[name])
    assert math.isnan(found["unrelated_flagged"])
    assert math.isnan(auroc(sample_of([outcome("neutral", "conflict")]), CONFLICT))
    assert math.isnan(auroc(sample_of([outcome("conflict", "conflict")]), CONFLICT))
    assert found["not-conflict.recall"] == 0.0
    assert math.isnan(found["not-conflict.precision"])  # never said


def test_known_auroc():
    rows = [
        outcome("conflict", "conflict", score=0.9),
        outcome("conflict", "conflict", score=0.5),
        outcome("agree", "conflict", score=0.5),
        outcome("update", "conflict", score=0.2),
    ]
    assert auroc(sample_of(rows), CONFLICT) == pytest.approx((2 + 1 + 0.5) / 4)


@given(st.lists(outcomes(), min_size=1, max_size=30))
def test_shares_are_shares_and_scores_are_bounded(rows):
    for name, value in measured(rows).items():
        assert math.isnan(value) or 0.0 <= value <= (2.0 if name == "brier" else 1.0) + 1e-9, name


@given(st.lists(outcomes(), min_size=1, max_size=30))
def test_precision_recall_and_f1_are_those_of_scikit_learn(rows):
    sample, found = sample_of(rows), measured(rows)
    for index, label in enumerate(LABELS):
        truth, said = sample.truths == index, sample.verdicts == index
        if not truth.any():
            continue
        assert found[f"{label}.recall"] == pytest.approx(recall_score(truth, said))
        assert found[f"{label}.f1"] == pytest.approx(f1_score(truth, said))
        if said.any():
            assert found[f"{label}.precision"] == pytest.approx(precision_score(truth, said))


@given(st.lists(outcomes(), min_size=2, max_size=30), st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(rows, random):
    shuffled = random.sample(rows, len(rows))
    assert measured(shuffled) == pytest.approx(measured(rows), nan_ok=True)
    for label in LABELS:
        assert auroc(sample_of(shuffled), label) == pytest.approx(auroc(sample_of(rows), label), nan_ok=True)


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 10)), min_size=2, max_size=30))
def test_auroc_is_mirrored_when_labels_are_flipped_and_when_scores_are(drawn):
    flags = np.array([flag for flag, _ in drawn])
    scores = np.tile(np.array([score / 10 for _, score in drawn])[:, None], len(LABELS))
    nothing = np.zeros(len(drawn), dtype=np.int64)

    def of(truth, values):
        return auroc(Sample(np.where(truth, 0, 1), nothing, values, nothing.astype(bool)), CONFLICT)

    straight = of(flags, scores)
    if flags.all() or not flags.any():
        assert math.isnan(straight)
        return
    assert 0.0 <= straight <= 1.0
    assert of(~flags, scores) == pytest.approx(1.0 - straight)
    assert of(flags, 1.0 - scores) == pytest.approx(1.0 - straight)
    assert of(flags, scores**3) == pytest.approx(straight)


def test_certain_and_right_is_perfect_and_certain_and_wrong_the_worst():
    certain = Scores(agree=0.0, conflict=1.0, update=0.0, unrelated=0.0)
    right = replace(outcome("conflict", "conflict"), scores=certain)
    wrong = replace(outcome("agree", "conflict"), scores=certain)
    assert (measured([right])["brier"], measured([right])["calibration_error"]) == (0.0, 0.0)
    assert (measured([wrong])["brier"], measured([wrong])["calibration_error"]) == (2.0, 1.0)


def test_every_verdict_stands_for_a_label():
    sample = sample_of([outcome("neutral", verdict.value) for verdict in Verdict])
    assert sorted(sample.verdicts) == list(range(len(LABELS)))
