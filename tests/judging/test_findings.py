"""Severity says how bad a finding is if it is so; how sure it is, is another number."""

from dataclasses import replace

import pytest

from factcheck.judging.findings import findings
from factcheck.models import Kind, Pair, Verdict
from tests.reports import builders


def severity(left, right, verdict, code="FC101", confidence=0.9):
    piece = builders.evidence(Kind.QUANTITY, code, verdict, "Detail.")
    judgement = builders.finding(left, right, verdict, piece, confidence=confidence).judgement
    (found,) = findings([judgement], (), min_confidence=0)
    return found.severity


OWN = replace(builders.DEATHS_EN, speaker=None)
POLICE = replace(builders.DEATHS_EN, speaker="the police")
MAYOR = replace(builders.MISSING_EN, speaker="The Mayor")


@pytest.mark.parametrize("confidence", [0.51, 0.79, 0.99])
def test_confidence_does_not_change_it(confidence):
    assert severity(OWN, builders.MISSING_EN, Verdict.CONFLICT, confidence=confidence) == "error"


@pytest.mark.parametrize("verdict", [Verdict.UPDATE, Verdict.AGREE])
def test_what_is_no_conflict_is_a_note(verdict):
    assert severity(OWN, MAYOR, verdict) == "note"


def test_a_conflict_between_two_sources_is_a_warning():
    assert severity(POLICE, MAYOR, Verdict.CONFLICT) == "warning"
    assert severity(POLICE, replace(MAYOR, speaker="The police"), Verdict.CONFLICT) == "error"
    assert severity(POLICE, OWN, Verdict.CONFLICT) == "error"


def test_over_languages_nobody_knows_whether_it_is_one_source():
    assert severity(POLICE, replace(MAYOR, language="de"), Verdict.CONFLICT) == "error"


def test_one_quotation_in_two_mouths_is_a_warning():
    assert severity(OWN, MAYOR, Verdict.CONFLICT, code="FC701") == "warning"


def test_the_deciding_evidence_is_the_heaviest_of_those_that_speak_for_the_verdict():
    pieces = [
        builders.evidence(Kind.NAME, "FC401", Verdict.CONFLICT, "Light.", weight=1.0),
        builders.evidence(Kind.QUANTITY, "FC101", Verdict.CONFLICT, "Heavy.", weight=3.0),
        builders.evidence(Kind.DATE, "FC201", Verdict.AGREE, "Other.", weight=9.0),
    ]
    judgement = builders.finding(OWN, MAYOR, Verdict.CONFLICT, *pieces).judgement
    assert judgement.deciding.code == "FC101"
    assert judgement.codes == ("FC101", "FC401")
    assert replace(judgement, evidence=()).deciding is None
    assert isinstance(judgement.pair, Pair)
