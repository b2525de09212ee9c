"""Fits the temperatures of the shipped judge: one for each group of languages, on labelled pairs never trained on."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar

from factcheck.entailment.bundled import BundledJudge
from factcheck.entailment.temperature import GROUPS, group_of, probabilities
from training.data import Row, read_corpus
from training.measure import some, texts_of

_SETS = ("lingnli", "inferes-train", "rte3-dev")
_CLASSES = ("entailment", "neutral", "contradiction")
_BOUNDS = (0.3, 5.0)
_DIGITS = 3


def calibrate(weights: Path, file: Path, *, limit: int = 0) -> Mapping[str, float]:
    """Fit the temperatures of a file of weights and write them as JSON.

    Args:
        weights: As they are shipped.
        file: What to write.
        limit: Rows of a set, at most; 0 for all.
    """
    measured = read_corpus().measured
    rows = [row for name in _SETS for row in some(measured[name], limit)]
    judge = BundledJudge(path=weights, temperatures=dict.fromkeys(GROUPS, 1.0))
    answers = np.log(np.maximum(judge.judge(texts_of(rows))[:, 0], 1e-9))
    found = fitted(answers, rows)
    file.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    return found


def fitted(answers: NDArray[np.float64], rows: Sequence[Row]) -> dict[str, float]:
    """The temperatures under which the labels of the forward direction are likeliest.

    Args:
        answers: Shape (rows, 3), logarithms.
        rows: With labels of three classes.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for place, row in enumerate(rows):
        places[group_of(row["left_lang"], row["right_lang"])].append(place)
    truths = np.array([_CLASSES.index(row["label"]) for row in rows])
    return {group: _fitted(answers[places[group]], truths[places[group]]) for group in GROUPS if places[group]}


def _fitted(answers: NDArray[np.float64], truths: NDArray[np.int64]) -> float:
    def surprise(temperature: float) -> float:
        right = probabilities(answers, temperature)[np.arange(len(truths)), truths]
        return float(-np.log(np.maximum(right, 1e-12)).mean())

    return round(float(minimize_scalar(surprise, bounds=_BOUNDS, method="bounded").x), _DIGITS)
