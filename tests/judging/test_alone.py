import numpy as np
import pytest

from factcheck.judging.alone import entailment_of, judge_alone
from factcheck.models import Claim, Verdict

LEFT, RIGHT = (Claim(side, side, side, 0, len(side), "en") for side in ("left", "right"))


def judged(forward, backward):
    return judge_alone(LEFT, RIGHT, entailment_of(np.array([forward, backward])))


@pytest.mark.parametrize(
    ("forward", "backward", "verdict"),
    [
        ((0.1, 0.1, 0.8), (0.0, 0.1, 0.9), Verdict.CONFLICT),
        ((0.9, 0.1, 0.0), (0.8, 0.2, 0.0), Verdict.AGREE),
        ((0.9, 0.1, 0.0), (0.1, 0.9, 0.0), Verdict.AGREE),
        ((0.1, 0.8, 0.1), (0.1, 0.8, 0.1), Verdict.UNRELATED),
        ((0.0, 0.0, 1.0), (1.0, 0.0, 0.0), Verdict.CONFLICT),  # contradiction is looked at first
        ((0.3, 0.3, 0.4), (0.3, 0.3, 0.4), Verdict.UNRELATED),  # not sure of anything
    ],
)
def test_the_verdict(forward, backward, verdict):
    found = judged(forward, backward)
    assert found.verdict is verdict
    assert found.confidence == found.scores.of(verdict)
    assert sum(found.scores.of(each) for each in Verdict) == pytest.approx(1)
    assert found.evidence == ()
    swapped = judged(backward, forward)
    assert (swapped.verdict, swapped.scores) == (found.verdict, found.scores)


def test_answers_are_rounded_to_a_sum_of_one():
    found = entailment_of(np.array([[1 / 3, 1 / 3, 1 / 3], [0.99999, 0.00001, 0.0]]))
    assert found.forward == (0.3333, 0.3334, 0.3333)
    assert found.backward == (1.0, 0.0, 0.0)


def test_without_answers_nothing_is_said():
    assert judge_alone(LEFT, RIGHT, None).verdict is Verdict.UNRELATED
