import numpy as np
import pytest

from training.calibrate import fitted
from training.measure import Column, auroc, calibration_error, interval, measured

from .conftest import row


def test_temperatures_undo_what_made_the_answers_too_sure():
    random = np.random.default_rng(0)
    logits = random.normal(size=(3000, 3))
    shares = np.exp(logits) / np.exp(logits).sum(-1, keepdims=True)
    truths = [random.choice(3, p=share) for share in shares]
    labels = ("entailment", "neutral", "contradiction")
    rows = [row(i, labels[truth], left_lang="de" if i % 2 else "en") for i, truth in enumerate(truths)]
    found = fitted(2.0 * logits, rows)
    assert set(found) == {"english", "two languages"}
    assert list(found.values()) == pytest.approx([2.0, 2.0], abs=0.25)


def test_figures_and_their_intervals():
    column = Column(np.array([0.1, 0.9, 0.4, 0.8]), np.array([False, True, True, False]), ["a", "b", "c", "d"])
    assert auroc(column) == 0.75
    assert np.isnan(auroc(Column(np.ones(1), np.ones(1, bool), ["a"])))
    assert calibration_error(Column(np.array([1.0, 0.5]), np.array([True, True]), ["a", "b"])) == 0.25
    found = interval(auroc, column)
    assert found["low"] <= found["value"] <= found["high"]
    assert found["rows"] == 4


def test_a_perfect_judge_has_perfect_figures():
    labels = ("entailment", "neutral", "contradiction")
    sets = {
        "lingnli": [row(i, labels[i % 3]) for i in range(12)],
        "gold": [row(i, ("agree", "conflict", "unrelated")[i % 3], kind="number") for i in range(12)],
        "demetr": [row(i, ("agree", "conflict")[i % 2], kind="number", left_lang="de") for i in range(12)],
    }

    def judge(pairs):
        # the number of cats tells the row
        kinds = [int(pair.left.split()[2]) % judge.classes for pair in pairs]
        place = judge.place
        return np.array([[np.eye(3)[place[kind]]] * 2 for kind in kinds])

    for name, classes, place in (("lingnli", 3, (0, 1, 2)), ("gold", 3, (0, 2, 1)), ("demetr", 2, (0, 2))):
        judge.classes, judge.place = classes, place
        found = measured(judge, {name: sets[name]})[name]
        assert {key: figure["value"] for key, figure in found.items() if "AUROC" in key}
        assert all(figure["value"] == 1.0 for key, figure in found.items() if "error" not in key)
