from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.judging import Features, event_gate, score
from factcheck.models import Evidence, Kind, Side, Verdict

SIDE = Side("word", 0, 4, "value")
STANCES = (Verdict.AGREE, Verdict.CONFLICT, Verdict.UPDATE)


def evidence(stance, confidence=0.8):
    return Evidence(Kind.QUANTITY, "FC101", stance, "detail", confidence, SIDE, SIDE)


items = st.builds(evidence, st.sampled_from(STANCES), st.floats(0.01, 0.99))
features = st.builds(
    Features,
    st.floats(0, 1),
    st.booleans(),
    st.booleans(),
    st.integers(0, 5),
    st.integers(0, 5),
    st.booleans(),
    st.lists(items, max_size=6).map(tuple),
)


@given(features)
def test_scores_are_probabilities(given_features):
    scores, _ = score(given_features)
    values = (scores.agree, scores.conflict, scores.update, scores.unrelated)
    assert all(0 <= value <= 1 for value in values)
    assert sum(values) == pytest.approx(1, abs=1e-3)


@given(features, st.floats(0.01, 0.99))
def test_a_matching_value_never_raises_conflict(given_features, confidence):
    more = replace(given_features, evidence=(*given_features.evidence, evidence(Verdict.AGREE, confidence)))
    assert score(more)[0].conflict <= score(given_features)[0].conflict + 1e-9


@given(features, st.floats(0.01, 0.99))
def test_a_clash_never_raises_agreement(given_features, confidence):
    more = replace(given_features, evidence=(*given_features.evidence, evidence(Verdict.CONFLICT, confidence)))
    assert score(more)[0].agree <= score(given_features)[0].agree + 1e-9


@given(features, st.floats(0, 1))
def test_similarity_opens_the_gate(given_features, similarity):
    low, high = sorted((given_features.similarity, similarity))
    assert event_gate(replace(given_features, similarity=low)) <= event_gate(replace(given_features, similarity=high))


@given(features)
def test_the_order_of_the_evidence_changes_nothing(given_features):
    turned = replace(given_features, evidence=given_features.evidence[::-1])
    assert score(turned)[0] == score(given_features)[0]


@given(features)
def test_weights_say_what_moved_the_score(given_features):
    _, weighed = score(given_features)
    assert [replace(item, weight=0.0) for item in weighed] == list(given_features.evidence)
    assert all(item.weight >= 0 for item in weighed)


def test_the_gate_is_smooth():
    clash = (evidence(Verdict.CONFLICT),)
    values = [score(Features(similarity / 20, True, False, 0, 0, False, clash))[0].conflict for similarity in range(15)]
    assert values == sorted(values)
    assert len(set(values)) > 10, "scores must rank pairs whose gate is closed"


def test_conflict_before_agreement():
    both = (evidence(Verdict.CONFLICT, 0.8), evidence(Verdict.AGREE, 0.8), evidence(Verdict.AGREE, 0.8))
    scores, _ = score(Features(0.7, True, False, 2, 2, False, both))
    assert scores.conflict > 0.5
