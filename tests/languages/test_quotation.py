"""Quotation marks of all languages, apostrophes that are none, and damaged texts."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.languages.quotation import Quotation, quoted_spans


def quoted(text, language=None):
    return [text[found.start : found.end] for found in quoted_spans(text, language)]


PAIRS = ["„x y“", "„x y”", "“x y”", "‘x y’", "‚x y‘", "»x y«", "«x y»", "»x y»", "”x y”", "‹x y›", "›x y‹"]
PAIRS += ["「x y」", "『x y』", '"x y"', "''x y''", "“x y„", "« x y »", "〝x y〟", "``x y''"]


@pytest.mark.parametrize("pair", PAIRS)
def test_every_pair_is_read(pair):
    text = f"Er sagte {pair} und ging."
    (found,) = quoted_spans(text)
    assert text[found.start : found.end] == pair
    assert text[found.inner_start : found.inner_end].strip() == "x y"


@pytest.mark.parametrize(
    "text",
    [
        "I don't know what the ministers’ talks mean.",
        "C'est l'homme d’État aujourd’hui.",
        "Des Kaisers neue Kleider sind Max’ Sache.",
        "’s avonds in de jaren ’90 en 's ochtends",
        "It was rock 'n' roll in the '70s.",
        "He is 5'10\" tall.",
        'A 12" pipe was laid.',
        'צה"ל הודיע על כך',
        "",
        "No marks at all.",
        "'",
        "‚",
    ],
)
def test_what_quotes_nothing(text):
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “it’s ‘over’ now” and ‘left’.", ["“it’s ‘over’ now”", "‘left’"]),
        ("„Er sagte ‚nein‘ dazu“, hieß es.", ["„Er sagte ‚nein‘ dazu“"]),
        ("„abc “def” ghi“ jkl", ["„abc “def” ghi“"]),
        ("‘The ministers’ talks failed,’ he said.", ["‘The ministers’ talks failed,’"]),
        ("‘The ministers’ he said.", ["‘The ministers’"]),
        ("“He said ‘the ministers’ and left” x", ["“He said ‘the ministers’ and left”"]),
        ('"안녕"이라고 말했다. 他说"你好"然后', ['"안녕"', '"你好"']),
        ("「はい。」と『彼は』言った。", ["「はい。」", "『彼は』"]),
        ('She said "no" and "yes".', ['"no"', '"yes"']),
        ("”Hej”, sa han. ”Nej.”", ["”Hej”", "”Nej.”"]),
    ],
)
def test_outermost_in_order(text, expected):
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Nie geschlossen.\n\nNeuer „Absatz“.", ["„Nie geschlossen.", "„Absatz“"]),
        ("„Erste „zweite“ und „dritte“.", ["„Erste", "„zweite“", "„dritte“"]),
        ("Ich glaube nicht, dass es so ist“, sagte er.", ["Ich glaube nicht, dass es so ist“"]),
        ("Scholz“, erinnert [Putin] dass Russland sie trägt“.", ["“, erinnert [Putin] dass Russland sie trägt“"]),
        ("Wort“ allein", []),
        ("“Eins. Zwei.\n“Drei. Vier.” Fünf", ["“Eins. Zwei.", "“Drei. Vier.”"]),
        ("“A line that was\nwrapped here” x", ["“A line that was\nwrapped here”"]),
        ("„außen 「innen“ x", ["„außen 「innen“"]),
        ("„", []),
    ],
)
def test_damaged_texts(text, expected):
    assert quoted(text) == expected


def test_a_missing_mark_has_no_width():
    assert quoted_spans("„ab cd") == (Quotation(0, 6, 1, 6),)
    assert quoted_spans("ab cd“.") == (Quotation(0, 6, 0, 5),)


MARKS = "„“”‘’‚«»‹›「」『』\"'` .,!?aZ1ß你\n\ud800あא"


@given(st.text(alphabet=MARKS, max_size=60) | st.text(alphabet=st.characters(codec=None), max_size=40))
def test_spans_are_ordered_and_inside(text):
    last = 0
    for found in quoted_spans(text):
        assert last <= found.start <= found.inner_start <= found.inner_end <= found.end <= len(text)
        assert found.start < found.end
        last = found.end


@pytest.mark.parametrize("unit", ["„", '"', "“ ", "'", "‘a ", "“a.” ", "「", "s’ ", "» ", "„a „b“ "])
def test_hostile_text_takes_linear_time(unit):
    started = time.process_time()
    quoted_spans(unit * (40_000 // len(unit)))
    assert time.process_time() - started < 1.5
