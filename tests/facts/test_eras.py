"""Decades and centuries in the ways of writing that the languages' own examples do not show."""

import pytest

from .reading import values

TABLE = [
    ("en", "In the fifteenth century it was a town.", ["fifteenth century = 1400/1499"]),
    ("en", "Children of the sixties rule.", ["sixties = 1960/1969"]),
    ("en", "In the 1800s it was a town.", ["1800s = 1800/1899"]),
    ("en", "He is in his 60s.", []),
    ("en", "A pack of 60s sold out.", []),
    ("en", "The 20s were wild.", []),
    ("en", "It lasted five centuries.", []),
    ("de", "Ein 60er-Pack kostet mehr.", []),
    ("es", "En el siglo veinte fue un pueblo.", ["siglo veinte = 1900/1999"]),
    ("fr", "Au 15e siècle ce fut un bourg.", ["15e siècle = 1400/1499"]),
    ("it", "Negli anni '60 era così.", ["anni '60 = 1960/1969"]),
    ("ru", "Это было в ХV веке.", ["ХV веке = 1400/1499"]),  # Cyrillic Х
    ("pl", "To były lata 60. XX wieku.", ["lata 60. XX wieku = 1960/1969"]),
    ("ja", "60代の男性が話した。", []),
]


@pytest.mark.parametrize(("code", "text", "expected"), TABLE)
def test_eras_of_sentences(code, text, expected):
    assert values(code, text, "dates") == expected
