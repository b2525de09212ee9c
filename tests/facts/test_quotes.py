"""Quoted words, without their marks."""

import pytest

from .reading import mentions


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("de", "Er forderte einen „sofortigen Waffenstillstand“ im Süden.", ["sofortigen waffenstillstand"]),
        ("de", "Er sprach von »großer Not« und »Müdigkeit«.", ["grosser not", "mudigkeit"]),
        ("en", 'He called it "a great day", she "a loss".', ["a great day", "a loss"]),
        ("en", "He called it “a great day”.", ["a great day"]),
        ("en", "He left.", []),
        ("en", 'An empty "" and a "…" say nothing.', []),
    ],
)
def test_quotes(code, text, expected):
    assert [str(mention.value) for mention in mentions(code, text).quotes] == expected
