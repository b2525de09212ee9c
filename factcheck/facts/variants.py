"""Whether two names are spellings of one: transliteration styles, surname against full name, initials."""

import re
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler, Levenshtein

from factcheck.models.mention import Name

# German, English and French styles of writing the same Slavic sounds, brought to one; longest first.
_SOUNDS = (
    ("schtsch", "sh"), ("shch", "sh"), ("tsch", "c"), ("tch", "c"), ("sch", "sh"), ("ch", "c"), ("ck", "k"), ("ks", "x"),
    ("ph", "f"), ("th", "t"), ("ou", "u"), ("oo", "u"), ("ie", "i"), ("ij", "i"), ("yj", "i"), ("iy", "i"), ("yy", "i"),
    ("ii", "i"), ("j", "i"), ("y", "i"), ("w", "v"), ("zh", "s"), ("sh", "s"), ("kh", "h"), ("z", "s"), ("c", "k"), ("q", "k"),
)  # fmt: skip
_DOUBLE = re.compile(r"(.)\1+")
_FINAL_F = re.compile(r"(?:ff|f)$")
_CLOSE = 0.92
_SHORT = 4


def same_name(left: Name, right: Name) -> bool:
    """Whether two names may be the same one; symmetric.

    A surname equals the full name that ends in it; given names must not contradict each other.
    """
    if left.place and right.place:
        return left.place == right.place
    if not left.parts or not right.parts:
        return False
    if not same_word(left.parts[-1], right.parts[-1]):
        return _initials(left) == right.parts or _initials(right) == left.parts
    given_left, given_right = left.parts[:-1], right.parts[:-1]
    if not given_left or not given_right:
        return True
    return any(_same_given(a, b) for a in given_left for b in given_right)


@lru_cache(maxsize=100_000)
def same_word(left: str, right: str) -> bool:
    """Whether two words in ASCII lower case are spellings of one name; symmetric."""
    left, right = sorted((left, right), key=lambda word: (len(word), word))
    if left == right or (len(left) >= _SHORT and right == left + "s"):
        return True
    key_left, key_right = sound_key(left), sound_key(right)
    if key_left == key_right:
        return True
    if min(len(key_left), len(key_right)) <= _SHORT:
        return False
    near = Levenshtein.distance(key_left, key_right) <= 1 + min(len(key_left), len(key_right)) // 8
    return bool(near and JaroWinkler.similarity(key_left, key_right) >= _CLOSE)


@lru_cache(maxsize=100_000)
def sound_key(word: str) -> str:
    """A key that the usual transliterations of one name share: schoigu, shoigu -> soigu."""
    for written, sound in _SOUNDS:
        word = word.replace(written, sound)
    return _FINAL_F.sub("v", _DOUBLE.sub(r"\1", word))


def _same_given(left: str, right: str) -> bool:
    shorter, longer = sorted((left, right), key=len)
    return same_word(left, right) or (len(shorter) <= 2 and longer.startswith(shorter[0]))


def _initials(name: Name) -> tuple[str, ...]:
    return ("".join(part[0] for part in name.parts),) if len(name.parts) > 1 else ()
