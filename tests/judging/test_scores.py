from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.evidence.ordinal import SERIES
from factcheck.judging import Features, event_gate, score
from factcheck.models import Evidence, Kind, Side, Verdict

LEFT, RIGHT = Side("word", 0, 4, "value"), Side("other", 7, 12, "other value")
STANCES = tuple(Verdict)


def evidence(stance, confidence=0.8, code="FC101"):
    return Evidence(Kind.QUANTITY, code, stance, "detail", confidence, LEFT, RIGHT)


items = st.builds(evidence, st.sampled_from(STANCES), st.floats(0.01, 0.99), st.sampled_from(["FC101", SERIES]))
features = st.builds(
    Features,
    sameness=st.floats(-20, 20),
    other_event=st.booleans(),
    anchors=st.integers(0, 5),
    rare=st.booleans(),
    evidence=st.lists(items, max_size=6).map(tuple),
)


def more(given_features, stance, confidence):
    return replace(given_features, evidence=(*given_features.evidence, evidence(stance, confidence)))


@given(features)
def test_scores_are_probabilities(given_features):
    scores, _ = score(given_features)
    values = (scores.agree, scores.conflict, scores.update, scores.unrelated)
    assert all(0 <= value <= 1 for value in values)
    assert sum(values) == pytest.approx(1, abs=1e-3)


@given(features, st.floats(0.01, 0.99))
def test_a_matching_value_never_raises_conflict(given_features, confidence):
    matching = more(given_features, Verdict.AGREE, confidence)
    assert score(matching)[0].conflict <= score(given_features)[0].conflict + 1e-9


@given(features, st.floats(0.01, 0.99))
def test_a_clash_never_raises_agreement(given_features, confidence):
    clashing = more(given_features, Verdict.CONFLICT, confidence)
    assert score(clashing)[0].agree <= score(given_features)[0].agree + 1e-9


@given(features, st.floats(0.01, 0.99))
def test_a_reason_against_agreement_never_raises_it(given_features, confidence):
    doubtful = more(given_features, Verdict.UNRELATED, confidence)
    assert score(doubtful)[0].agree <= score(given_features)[0].agree + 1e-9


@given(features, st.floats(-20, 20))
def test_sameness_opens_the_gate(given_features, sameness):
    low, high = sorted((given_features.sameness, sameness))
    assert event_gate(replace(given_features, sameness=low)) <= event_gate(replace(given_features, sameness=high))


@given(features)
def test_rare_facts_open_the_gate_and_times_that_exclude_one_event_close_it(given_features):
    gate = {
        (rare, other): event_gate(replace(given_features, rare=rare, other_event=other))
        for rare in (False, True)
        for other in (False, True)
    }
    assert gate[False, True] <= gate[False, False] <= gate[True, False]
    assert gate[False, True] <= gate[True, True] <= gate[True, False]
    assert all(0 <= value <= 1 for value in gate.values())


@given(features)
def test_the_order_of_the_evidence_changes_nothing(given_features):
    turned = replace(given_features, evidence=given_features.evidence[::-1])
    assert score(turned)[0] == score(given_features)[0]


@given(features)
def test_exchanging_the_sides_changes_nothing(given_features):
    turned = replace(given_features, evidence=tuple(item.mirrored() for item in given_features.evidence))
    scores, weighed = score(turned)
    assert scores == score(given_features)[0]
    assert tuple(item.mirrored() for item in weighed) == score(given_features)[1]


@given(features)
def test_weights_say_what_moved_the_score(given_features):
    _, weighed = score(given_features)
    assert [replace(item, weight=0.0) for item in weighed] == list(given_features.evidence)
    assert all(item.weight >= 0 for item in weighed)
    assert all(not item.weight for item in weighed if item.stance is Verdict.UNRELATED)


def test_the_gate_is_smooth():
    clash = (evidence(Verdict.CONFLICT),)
    values = [score(Features(step / 2, False, 0, False, clash))[0].conflict for step in range(-12, 4)]
    assert values == sorted(values)
    assert len(set(values)) > 10, "scores must rank pairs whose gate is closed"


def test_conflict_before_agreement():
    both = (evidence(Verdict.CONFLICT, 0.8), evidence(Verdict.AGREE, 0.8), evidence(Verdict.AGREE, 0.8))
    scores, _ = score(Features(3.0, False, 2, False, both))
    assert scores.conflict > 0.5


def test_without_evidence_sameness_alone_decides():
    near, far = (score(Features(sameness, False, 0, False, ()))[0] for sameness in (3.0, -3.0))
    assert near.agree > 0.5 > far.agree
    assert far.unrelated > 0.5
    assert max(near.conflict, near.update, far.conflict, far.update) < 0.05
