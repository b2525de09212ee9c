import pytest

from training.labels import (
    AGREES,
    CLASH,
    CONTRADICTION,
    FOLLOWS,
    NO_CONTRADICTION,
    NOT_SAME,
    OPEN,
    OTHER,
    SAME,
    target_of,
)


@pytest.mark.parametrize(
    ("label", "target"),
    [
        ("entailment", FOLLOWS), ("neutral", OPEN), ("contradiction", CLASH), ("agree", SAME), ("conflict", CLASH),
        ("unrelated", OTHER), ("update", NOT_SAME), ("4.80", SAME), ("0.5", NOT_SAME), ("3.0", None), ("mixed", None),
        ("different", None),
    ],
)  # fmt: skip
def test_what_a_label_says(label, target):
    assert target_of(label) == target


def test_a_contradiction_is_one_both_ways_and_so_is_its_absence():
    assert CLASH.forward == CLASH.backward == CONTRADICTION
    assert FOLLOWS.backward == OPEN.backward == NO_CONTRADICTION


def test_a_swapped_target_exchanges_its_directions():
    assert FOLLOWS.swapped().backward == FOLLOWS.forward
    assert AGREES.swapped() == AGREES
