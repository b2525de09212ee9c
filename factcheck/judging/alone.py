"""Verdicts from entailment alone, to measure it or where no fact can be read."""

import numpy as np
from numpy.typing import NDArray

from factcheck.models import Claim, Entailment, Judgement, Pair, Scores, Verdict

_DIGITS = 4
# Below that the judge abstains: neither agreement nor conflict is said.
_SURE = 0.5


def entailment_of(answers: NDArray[np.float64]) -> Entailment:
    """A judge's answers for one pair, shape (2, 3), rounded to four digits that sum to 1."""
    return Entailment(_rounded(answers[0]), _rounded(answers[1]))


def judge_alone(left: Claim, right: Claim, entailment: Entailment | None) -> Judgement:
    """Judge two claims by entailment alone.

    A contradiction is one both ways, so its probability is the mean of both directions. What is left is agreement as
    far as one claim follows from the other, in the surer direction.

    Args:
        left: One claim.
        right: The other one.
        entailment: Between them; None says nothing.
    """
    scores = _scores(entailment) if entailment else Scores(0.0, 0.0, 0.0, 1.0)
    verdict = _verdict(scores)
    return Judgement(Pair(left, right, 0.0), verdict, scores.of(verdict), scores, (), entailment)


def _scores(entailment: Entailment) -> Scores:
    directions = (entailment.forward, entailment.backward)
    conflict = round(sum(contradiction for *_, contradiction in directions) / 2.0, _DIGITS)
    follows = max(entails / max(entails + neutral, 1e-9) for entails, neutral, _ in directions)
    agree = round((1.0 - conflict) * min(1.0, follows), _DIGITS)
    return Scores(agree, conflict, 0.0, max(0.0, round(1.0 - conflict - agree, _DIGITS)))


def _verdict(scores: Scores) -> Verdict:
    """Contradiction is looked at first."""
    for verdict in (Verdict.CONFLICT, Verdict.AGREE):
        if scores.of(verdict) >= _SURE:
            return verdict
    return Verdict.UNRELATED


def _rounded(shares: NDArray[np.float64]) -> tuple[float, float, float]:
    entails, contradicts = round(float(shares[0]), _DIGITS), round(float(shares[2]), _DIGITS)
    return entails, max(0.0, round(1.0 - entails - contradicts, _DIGITS)), contradicts
