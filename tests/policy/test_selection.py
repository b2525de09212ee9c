import pytest

from factcheck.errors import UsageError
from factcheck.evidence.codes import CODES
from factcheck.models import Kind, Verdict
from factcheck.policy import Selection
from tests.reports import builders


def judgement(*codes, verdict=Verdict.CONFLICT, others=()):
    pieces = [builders.evidence(Kind.QUANTITY, code, verdict, code) for code in codes]
    pieces += [builders.evidence(Kind.NAME, code, Verdict.UNRELATED, code) for code in others]
    return builders.finding(builders.DEATHS_EN, builders.DEATHS_DE, verdict, *pieces).judgement


@pytest.mark.parametrize(
    ("select", "ignore", "taken"),
    [
        ((), (), {"FC101", "FC102", "FC401"}),
        (("FC1",), (), {"FC101", "FC102"}),
        ((), ("FC1",), {"FC401"}),
        (("FC1",), ("FC101",), {"FC102"}),
        (("FC101",), ("FC1",), {"FC101"}),
        (("FC1",), ("FC1",), set()),
        ((), ("FC",), set()),
        (("FC4", "FC102"), ("FC",), {"FC102", "FC401"}),
    ],
)
def test_the_longest_beginning_decides(select, ignore, taken):
    selection = Selection(select, ignore)
    assert {code for code in ("FC101", "FC102", "FC401") if selection.takes(code)} == taken


def test_what_rests_on_ignored_codes_alone_is_left_out():
    both, one = judgement("FC101", "FC401"), judgement("FC101")
    (kept,) = Selection(ignore=("FC1",)).of([both, one])
    assert kept.codes == ("FC401",)
    assert kept.verdict is Verdict.CONFLICT


def test_other_evidence_stays():
    (kept,) = Selection(ignore=("FC4",)).of([judgement("FC101", "FC401", others=("FC404",))])
    assert [item.code for item in kept.evidence] == ["FC101", "FC404"]


def test_without_a_wish_everything_is_as_it_was():
    given = [judgement("FC101"), judgement(verdict=Verdict.AGREE)]
    assert list(Selection().of(given)) == given


def test_agreements_without_a_code_are_there_unless_codes_are_selected():
    bare = judgement(verdict=Verdict.AGREE)
    assert list(Selection(ignore=("FC1",)).of([bare])) == [bare]
    assert list(Selection(select=("FC1",)).of([bare])) == []


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_can_be_named(code):
    assert Selection(select=(code,)).takes(code)


def test_a_beginning_of_no_code_is_refused():
    with pytest.raises(UsageError, match=r'^select: no code begins with "FC8"; there are FC101, '):
        Selection(select=("FC8",))
