"""Part and whole do not contradict each other; the same scope does."""

import pytest

from factcheck.models import Verdict

PARTS = [
    ("In Porto, 120 people were treated.", "In the whole of Portugal, 900 people were treated.", "en", "en"),
    ("In Porto wurden 120 Menschen behandelt.", "In all of Portugal, 900 people were treated.", "de", "en"),
    ("À Porto, 120 personnes ont été soignées.", "W całej Portugalii leczono 900 osób.", "fr", "pl"),
    ("The fire killed 7 patients in the intensive care unit.", "The fire killed 11 patients.", "en", "en"),
    ("At half-time Ghana led 1-0 against Peru.", "Ghana beat Peru 3-1.", "en", "en"),
    ("The Belgian ministry said 96 tonnes were seized in Ghent.",
     "The Belgian ministry said 118 tonnes were seized in Belgium.", "en", "en"),
]  # fmt: skip
CONFLICTS = [
    ("In the whole of Portugal, 900 people were treated.", "In the whole of Portugal, 700 people were treated."),
    # the whole counts less: the words of scope do not explain it
    ("In Porto, 900 people were treated.", "In the whole of Porto, 120 people were treated."),
    ("The fire in Porto killed 45 people.", "The fire in Porto killed 54 people."),
]


@pytest.mark.parametrize(("left", "right", "one", "other"), PARTS)
def test_a_part_is_no_conflict(judge, left, right, one, other):
    assert judge(left, right, (one, other)).verdict is not Verdict.CONFLICT
    assert judge(right, left, (other, one)).verdict is not Verdict.CONFLICT


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_one_scope_is_a_conflict(judge, left, right):
    assert judge(left, right, ("en", "en")).verdict is Verdict.CONFLICT


def test_interim_figures_are_followed_by_the_last_ones(judge):
    left = "Ana Ruiz has 49 percent of the vote after half of the ballots were counted."
    right = "Ana Ruiz won the election with 53 percent of the vote."
    assert judge(left, right, ("en", "en"), ("2029-04-15", "2029-04-16")).verdict is Verdict.UPDATE


def test_a_later_place_contradicts_the_first(judge):
    left = "The city recorded 47 degrees on Sunday, the highest value since 1950."
    right = "The city recorded 47 degrees on Sunday, the second highest value since 1950."
    assert judge(left, right, ("en", "en")).verdict is Verdict.CONFLICT
