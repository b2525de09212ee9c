"""Cues that really deny."""

import pytest

from .reading import mentions

TABLE = [
    ("de", "Der Minister ist nicht zurückgetreten.", ["nicht"]),
    ("de", "Niemand wurde verletzt.", ["niemand"]),
    ("de", "Es gab keine Toten.", ["keine"]),
    ("de", "Das Amt dementierte den Bericht.", ["dementierte"]),
    ("de", "Das Pentagon lehnte es ab, Einzelheiten zu nennen.", ["lehnte"]),
    ("de", "Er kam ohne Geld und ohne Pass.", ["ohne", "ohne"]),
    ("de", "Weder der Minister noch sein Sprecher kam.", ["weder"]),
    ("de", "Er ist nicht nur Minister, sondern auch Richter.", []),
    ("de", "Nicht zuletzt die Bauern klagen.", []),
    ("de", "Es waren nicht mehr als zehn Gäste.", []),
    ("de", "Ohne Zweifel war es ein Fehler.", []),
    ("de", "Der Minister ist zurückgetreten.", []),
    ("en", "The minister has not resigned.", ["not"]),
    ("en", "Nobody was hurt.", ["nobody"]),
    ("en", "There were no deaths.", ["no"]),
    ("en", "The office denied the report.", ["denied"]),
    ("en", "He didn't come and won't come.", ["didn't", "won't"]),
    ("en", "He didn’t come.", ["didn't"]),
    ("en", "They declined to comment.", ["declined"]),
    ("en", "He never said so.", ["never"]),
    ("en", "He not only resigned but left.", []),
    ("en", "No fewer than ten guests came.", []),
    ("en", "It is nothing but a rumour.", []),
    ("en", "No doubt it was a mistake.", []),
    ("en", "The minister has resigned.", []),
    ("xx", "not nicht kein", []),
]


@pytest.mark.parametrize(("code", "text", "cues"), TABLE)
def test_denials(code, text, cues):
    assert [mention.value.cue for mention in mentions(code, text).denials] == cues


def test_the_scope_is_the_clause_around_the_cue():
    (denial,) = mentions("de", "Der Minister, der am Montag krank war, kam nicht zur Sitzung, sagte sie.").denials
    assert denial.value.scope == ("kommen", "sitzung")
