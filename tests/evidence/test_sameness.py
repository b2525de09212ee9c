"""How surely two claims tell of one thing: grows with what speaks for it, and does not know left from right."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.evidence.context import Context, Event
from factcheck.evidence.sameness import sameness, tie_shares
from factcheck.models import Evidence, Kind, Order, Side, Verdict

LEFT, RIGHT = Side("one", 0, 3, "one"), Side("two", 7, 10, "two")
TYING = [Kind.NAME, Kind.QUANTITY, Kind.DATE, Kind.ORDINAL, Kind.POLARITY, Kind.QUOTE]
shares = st.integers(0, 100).map(lambda percent: percent / 100)


def context(similarity=0.6, rival=None):
    return Context(similarity, Order.BEFORE, Order.AFTER, Event.OPEN, 3, 1, lambda *_: 0.0, True, 0.5, rival=rival)


def item(kind, stance=Verdict.AGREE):
    return Evidence(kind, "FC000", stance, "detail", 0.8, LEFT, RIGHT)


found = st.lists(st.builds(item, st.sampled_from(Kind), st.sampled_from(Verdict)), max_size=8)
contexts = st.builds(context, shares, st.none() | shares)


@given(found, contexts, shares)
def test_it_grows_with_similarity(given_evidence, given_context, other):
    low, high = sorted((given_context.similarity, other))
    one, two = (sameness(given_evidence, replace(given_context, similarity=value)) for value in (low, high))
    assert one <= two
    assert (one < two) is (low < high)


@given(found, contexts, shares)
def test_it_falls_with_a_nearer_rival(given_evidence, given_context, other):
    low, high = sorted((given_context.rival or 0.0, other))
    one, two = (sameness(given_evidence, replace(given_context, rival=value)) for value in (low, high))
    assert one >= two


@pytest.mark.parametrize("kind", TYING)
@given(found, contexts)
def test_it_grows_with_each_fact_that_matches_and_each_further_one_says_less(kind, given_evidence, given_context):
    values = [sameness([*given_evidence, *[item(kind)] * count], given_context) for count in range(4)]
    steps = [after - before for before, after in pairwise(values)]
    assert all(step > 0 for step in steps)
    assert steps == sorted(steps, reverse=True)


@given(found, contexts)
def test_who_is_quoted_and_what_differs_tie_nothing(given_evidence, given_context):
    before = sameness(given_evidence, given_context)
    for stance in (Verdict.CONFLICT, Verdict.UPDATE, Verdict.UNRELATED):
        assert sameness([*given_evidence, item(Kind.QUANTITY, stance)], given_context) == before
    assert sameness([*given_evidence, item(Kind.ATTRIBUTION)], given_context) == before


@given(found, contexts)
def test_it_is_symmetric(given_evidence, given_context):
    mirrored = [each.mirrored() for each in given_evidence]
    assert sameness(mirrored[::-1], given_context.mirrored()) == sameness(given_evidence, given_context)


@given(found, contexts)
def test_the_shares_of_the_ties_add_up(given_evidence, given_context):
    shared = sum(share * number for share, number in tie_shares(given_evidence).values())
    gained = sameness(given_evidence, given_context) - sameness([], given_context)
    assert shared == pytest.approx(gained, abs=1e-9)
    assert {kind: number for kind, (_, number) in tie_shares(given_evidence).items()} == Counter(
        each.kind for each in given_evidence if each.stance is Verdict.AGREE and each.kind in TYING
    )
