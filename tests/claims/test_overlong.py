"""Sentences without an end."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.overlong import cut_overlong
from factcheck.models import Span


def cut(text):
    return [text[span.start : span.end] for span in cut_overlong(text, Span(0, len(text)))]


def test_short_ones_stay_whole():
    assert cut("Er ging.") == ["Er ging."]


@pytest.mark.parametrize(
    ("text", "last_sign"),
    [
        ("word and more, " * 300, ","),
        ("word " * 900, "d"),
        ("w" * 5000, "w"),
        ("字字，" * 700, "，"),
        ("字" * 1500, "字"),
    ],
)
def test_cut_at_the_best_place(text, last_sign):
    text = text.strip()
    pieces = cut(text)
    assert len(pieces) > 1
    assert all(piece.endswith(last_sign) for piece in pieces[:-1])
    assert all(len(piece) <= 2000 and piece == piece.strip() for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_dense_scripts_are_cut_earlier():
    assert max(map(len, cut("字" * 1500))) == 600


def test_combining_marks_stay_with_their_letter():
    text = "a" * 1999 + "\u0301" * 3 + "b" * 100
    assert all(not piece.startswith("\u0301") for piece in cut(text)[1:2]) or len(cut(text)) == 2


@given(st.text(alphabet="ab ,。字\u0301", max_size=50), st.integers(1, 200))
def test_nothing_is_lost(unit, times):
    text = (unit * times).strip()
    assert "".join("".join(cut(text)).split()) == "".join(text.split())


def test_linear_time():
    started = time.process_time()
    cut("a" * 2_000_000)
    assert time.process_time() - started < 3
