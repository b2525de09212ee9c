"""Speakers over several sentences."""

import pytest

from factcheck.claims.sentences import split_sentences
from factcheck.claims.voices import speakers


def voices(text, language="de"):
    return list(speakers(text, split_sentences(text, language), language))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Wir haben gebeten. Ich weiß es nicht“, sagte der Beamte.", ["der Beamte"] * 2),
        ("„Was nun? Wir gehen. Wir bleiben“, sagte Kirby am Freitag. Es regnete.", ["Kirby"] * 3 + [None]),
        ("Scholz schrieb später: „Es ist so. Es bleibt so. Und das ist gut.“ Es regnete.", ["Scholz"] * 3 + [None]),
        ("„Es geht“, sagte Kirby. „Es geht nicht gut.“ Es regnete.", ["Kirby", "Kirby", None]),
        ("„Es geht“, sagte Kirby.\n\n„Es geht nicht gut.“", ["Kirby", None]),
        ("Es regnete. „Es geht nicht gut.“", [None, None]),
        ("„Es geht nicht gut.“ Es regnete.", [None, None]),
        ("Kirby sagte, es regne. Er sagte, es bleibe so.", ["Kirby", "Kirby"]),
        ("Kirby sagte, es regne. Es blieb so. Eins. Zwei. Er sagte, es bleibe so.", ["Kirby", None, None, None, "Er"]),
        ("„Eins. „Zwei“, sagte er. Drei.", [None, "er", None]),
    ],
)
def test_speakers(text, expected):
    assert voices(text) == expected


def test_a_wrapped_quotation():
    text = "„Wir haben ständig um das Gespräch gebeten.\nIch glaube nicht, dass wir es wissen,\nleider“, sagte er."
    assert voices(text) == ["er", "er"]
