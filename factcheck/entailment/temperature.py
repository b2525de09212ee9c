"""Turns the network's answers into probabilities that mean what they say: a temperature per group of languages.

Temperature scaling after Guo et al. (ICML 2017, https://arxiv.org/abs/1706.04599).
"""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

FILE = "temperatures.json"
GROUPS = ("english", "one language", "two languages")


def group_of(left: str, right: str) -> str:
    """The group of two languages."""
    if left != right:
        return "two languages"
    return "english" if left == "en" else "one language"


def probabilities(answers: NDArray[np.floating], temperature: float) -> NDArray[np.float64]:
    """Softmax over the last axis of answers that are divided by a temperature."""
    scaled = np.asarray(answers, np.float64) / temperature
    powers = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    shares: NDArray[np.float64] = powers / powers.sum(axis=-1, keepdims=True)
    return shares


@cache
def shipped_temperatures() -> Mapping[str, float]:
    """The temperatures of the bundled judge by group; 1 where none was measured."""
    text = files("factcheck.entailment").joinpath(FILE).read_text(encoding="utf-8")
    found = json.loads(text)
    return {group: float(found.get(group, 1.0)) for group in GROUPS}
