"""What keeps evidence from accusing: it stays, speaks for `unrelated`, and says why."""

import pytest

from factcheck.evidence import collect, context_of
from factcheck.evidence.gates import gated, ties_of
from factcheck.evidence.ordinal import SERIES
from factcheck.evidence.quantity import COUNT, OTHER_SLOT
from factcheck.facts import read_facts
from factcheck.models import UNKNOWN_PERIOD, Claim, Evidence, Kind, Side, Verdict

LEFT, RIGHT = "The works in Brakel opened in spring.", "The works in Brakel were opened in spring."
NOTHING_TIES = "Nothing ties the claims to one event."
RIVAL = "Another sentence of the other article matches better."
UNSURE = "Too unsure for a conflict."
PART = "Part and whole: one claim speaks of a part."
ELSEWHERE = "Part and whole: one claim speaks of a place that the other one does not name."


def facts_of(text, language="en"):
    (facts,) = read_facts(UNKNOWN_PERIOD, (Claim(text, text, text, 0, len(text), language),))
    return facts


def frame(similarity=0.8, rival=None, left=LEFT, right=RIGHT):
    one, other = facts_of(left), facts_of(right)
    return one, other, context_of(one, other, similarity, lambda *_: 0.0, rival)


def item(kind=Kind.QUANTITY, stance=Verdict.CONFLICT, at=0, *, code="FC000", confidence=0.8, value="value"):
    sides = (Side(text[at : at + 2], at, at + 2, value) for text in (LEFT, RIGHT))
    return Evidence(kind, code, stance, "Detail.", confidence, *sides)


def after(found, similarity=0.8, rival=None):
    return gated(found, *frame(similarity, rival))


def assert_stopped(before, behind, reason):
    assert behind.stance is Verdict.UNRELATED
    assert behind.detail == f"{reason} {before.detail}"
    assert (behind.code, behind.confidence, behind.left, behind.right) == (
        before.code,
        before.confidence,
        before.left,
        before.right,
    )


@pytest.mark.parametrize("stance", [Verdict.CONFLICT, Verdict.UPDATE])
def test_one_fact_that_differs_passes(stance):
    found = (item(stance=stance),)
    assert after(found) == found


def test_nothing_is_stopped_that_does_not_accuse():
    found = (item(stance=Verdict.AGREE), item(stance=Verdict.UNRELATED, confidence=0.2))
    assert after(found, similarity=0.0) == found


@pytest.mark.parametrize("stance", [Verdict.CONFLICT, Verdict.UPDATE])
def test_nothing_ties(stance):
    clash, match = item(stance=stance), item(Kind.NAME, Verdict.AGREE, 10)
    stopped, kept = after((clash, match), similarity=0.1)
    assert_stopped(clash, stopped, NOTHING_TIES)
    assert kept == match


def test_facts_that_match_tie_less_similar_claims():
    clash = item()
    matches = (
        item(Kind.NAME, Verdict.AGREE, 4),
        item(Kind.DATE, Verdict.AGREE, 8),
        item(Kind.QUOTE, Verdict.AGREE, 12),
    )
    assert_stopped(clash, after((clash,), similarity=0.3)[0], NOTHING_TIES)
    assert after((clash, *matches), similarity=0.3) == (clash, *matches)


def test_several_facts_that_differ_are_another_event():
    number, day = item(), item(Kind.DATE, at=6)
    one, other = after((number, day))
    assert_stopped(number, one, "Another event: 2 facts differ and 0 match.")
    assert_stopped(day, other, "Another event: 2 facts differ and 0 match.")


def test_the_reason_counts_what_matches_and_enough_of_it_opens():
    clashes = (item(), item(Kind.DATE, at=6))
    one = item(Kind.NAME, Verdict.AGREE, 10)
    found = gated((*clashes, one), *frame(right="What they do in Brakel is a riddle to all who live there."))
    assert_stopped(clashes[0], found[0], "Another event: 2 facts differ and 1 match.")
    four = tuple(item(Kind.NAME, Verdict.AGREE, at) for at in (10, 14, 18, 22))
    assert after((*clashes, *four)) == (*clashes, *four)


def test_a_number_set_aside_counts_among_what_differs():
    day, number = item(Kind.DATE, at=6), item(stance=Verdict.UNRELATED, code=COUNT)
    stopped, kept = after((day, number))
    assert_stopped(day, stopped, "Another event: 2 facts differ and 0 match.")
    assert kept == number
    hint = item(stance=Verdict.UNRELATED, code=OTHER_SLOT)
    assert after((day, hint)) == (day, hint)


def test_two_clashes_of_the_same_words_are_one():
    found = (item(Kind.QUOTE), item(Kind.POLARITY))
    assert after(found) == found


def test_a_series_that_goes_on_differs_in_its_dates_too():
    found = (item(Kind.ORDINAL, code=SERIES), item(Kind.POLARITY, code="FC505", at=6))
    assert after(found) == found


def test_a_series_needs_nothing_else():
    found = (item(Kind.ORDINAL, code=SERIES),)
    assert after(found, similarity=0.1) == found


@pytest.mark.parametrize(("rival", "reason"), [(0.99, RIVAL), (0.95, ""), (0.0, "")])
def test_a_rival(rival, reason):
    clash = item()
    (behind,) = after((clash,), similarity=0.9, rival=rival)
    if reason:
        assert_stopped(clash, behind, reason)
    else:
        assert behind == clash


def test_a_pair_that_was_found_needs_more_than_one_that_was_given():
    clash = item()
    assert after((clash,), similarity=0.5) == (clash,)
    assert_stopped(clash, after((clash,), similarity=0.5, rival=0.45)[0], NOTHING_TIES)


def test_the_unsure_accuse_nobody_and_the_sure_ones_beside_them_still_do():
    unsure, sure = item(confidence=0.4), item(Kind.DATE, at=6)
    one, other = after((unsure, sure))
    assert_stopped(unsure, one, UNSURE)
    assert other == sure


@pytest.mark.parametrize(
    ("words", "opens"), [("leave this city to", True), ("leave this city", False)], ids=["long", "short"]
)
def test_the_same_long_quotation_opens(words, opens):
    clashes = (item(), item(Kind.DATE, at=6))
    quote = item(Kind.QUOTE, Verdict.AGREE, 10, value=words)
    found = after((*clashes, quote), similarity=0.0)
    assert (found == (*clashes, quote)) is opens
    assert (found[0].stance is Verdict.UNRELATED) is not opens


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("The floods killed 12 people in Marlow.", "The floods killed 40 people.", ELSEWHERE),
        ("The floods killed 12 people in the district.", "The floods killed 40 people.", PART),
        ("The floods killed 40 people.", "The floods killed 12 people in the district.", PART),
    ],
)
def test_part_and_whole(left, right, reason):
    found = [each for each in collect(*frame(left=left, right=right)) if each.kind is Kind.QUANTITY]
    assert [each.stance for each in found] == [Verdict.UNRELATED]
    assert found[0].detail.startswith(f"{reason} ")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # the part is the larger number: it cannot be a part
        ("The floods killed 40 people in Marlow.", "The floods killed 12 people."),
        ("The floods killed 40 people in the district.", "The floods killed 12 people."),
        # both speak of the part
        ("The floods killed 12 people in Marlow.", "The floods killed 40 people in Marlow."),
        ("The floods killed 12 people in the district.", "The floods killed 40 people in the district."),
    ],
)
def test_no_part_and_whole(left, right):
    stances = [each.stance for each in collect(*frame(left=left, right=right)) if each.kind is Kind.QUANTITY]
    assert stances == [Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Exports rose by 4 percent in March.", "Exports rose by 7 percent in June."),
        (
            "The film festival opened with a concert of 400 guests on Friday.",
            "The film festival opened with a concert of 700 guests on Sunday.",
        ),
    ],
)
def test_the_reason_reaches_the_reader(left, right, judge):
    judgement = judge(left, right)
    stopped = [each for each in judgement.evidence if each.detail.startswith("Another event: 2 facts differ")]
    assert judgement.verdict is Verdict.UNRELATED
    assert len(stopped) == 2


def test_the_gates_are_symmetric():
    found = (item(), item(Kind.DATE, at=6), item(Kind.NAME, Verdict.AGREE, 10))
    for similarity, rival in ((0.1, None), (0.8, None), (0.9, 0.99)):
        left, right, context = frame(similarity, rival)
        there = gated(found, left, right, context)
        back = gated([each.mirrored() for each in found], right, left, context.mirrored())
        assert tuple(each.mirrored() for each in back) == there


def test_a_quotation_ties_twice():
    assert ties_of([item(Kind.NAME, Verdict.AGREE), item(Kind.QUOTE, Verdict.AGREE), item(Kind.DATE)]) == 3
    assert ties_of([item(Kind.POLARITY, Verdict.AGREE), item(Kind.ATTRIBUTION, Verdict.AGREE)]) == 0
