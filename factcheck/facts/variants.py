"""Whether two names are spellings of one: transliteration styles, surname against full name, initials."""

import re
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler, Levenshtein

from factcheck.languages.base import words
from factcheck.models.mention import Name

# German, English and French styles of writing the same sounds, brought to one. The clusters with "ch" or "sh" come
# first. Any other "ch" has two readings: h as in "Charkiw", c as in "Chernobyl" (which is "Tschernobyl" elsewhere).
_CLUSTERS = (
    ("qu", "kv"),
    ("dzh", "j"),
    ("dsch", "j"),
    ("schtsch", "SH"),
    ("shch", "SH"),
    ("tsch", "C"),
    ("tch", "C"),
    ("sch", "SH"),
)
_READINGS_OF_CH = ("c", "h")
_SOUNDS = (
    ("kh", "h"), ("gh", "g"), ("ck", "k"), ("ks", "x"), ("ph", "f"), ("th", "t"), ("tz", "s"), ("ts", "s"),
    ("ou", "u"), ("oo", "u"), ("ie", "i"), ("ij", "i"), ("yj", "i"), ("iy", "i"), ("yy", "i"), ("ii", "i"),
    ("ae", "a"), ("oe", "o"), ("ue", "u"), ("j", "i"), ("y", "i"), ("w", "v"), ("zh", "s"), ("sh", "s"), ("z", "s"),
    ("c", "k"), ("q", "k"),
)  # fmt: skip
_DOUBLE = re.compile(r"(.)\1+")
_FINAL_F = re.compile(r"(?:ff|f)$")
_FINAL_E = re.compile(r"(?<=[^aeiou])e$")
# Endings of names in Slavic languages and Latin as `sound_key` leaves them: "tellisa", "coonsem", "kavanom".
_ENDINGS = words("a e i u om em im oi ei ov ovi evi am ami imi ah ih ogo ego omu emu oiu eiu iu ui ova ove ovu ovou")
_FEMININE = frozenset(
    ["u", "e", "i", "oi", "oiu", "ou", "iu", "am", "ami", "ah", "ei", "eiu"]
)  # beside a nominative in -a
_CLOSE = 0.92
_SHORTEST = 4
_SHORTEST_FUZZY = 6


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
    if left == right or (len(left) >= _SHORTEST and right == left + "s"):
        return True
    keys = [(a, b) for a in _keys(left) for b in _keys(right)]
    return any(a == b or _are_near(a, b) or _are_inflected(a, b) for a, b in keys)


@lru_cache(maxsize=100_000)
def sound_key(word: str, ch: str = "c") -> str:
    """A key that the usual transliterations of one name share: schoigu, shoigu -> soigu.

    Args:
        word: In ASCII lower case.
        ch: What a "ch" sounds like that is part of no longer cluster.
    """
    for written, sound in _CLUSTERS:
        word = word.replace(written, sound)
    word = word.replace("ch", ch).lower()
    for written, sound in _SOUNDS:
        word = word.replace(written, sound)
    return _FINAL_E.sub("", _FINAL_F.sub("v", _DOUBLE.sub(r"\1", word)))


def _keys(word: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sound_key(word, ch) for ch in _READINGS_OF_CH))


def _are_near(left: str, right: str) -> bool:
    shorter = min(len(left), len(right))
    if shorter < _SHORTEST_FUZZY or Levenshtein.distance(left, right) > 1 + shorter // 8:
        return False
    return bool(JaroWinkler.similarity(left, right) >= _CLOSE)


def _are_inflected(left: str, right: str) -> bool:
    """Whether two keys are forms of one name: one with an ending, or both where the nominative has one."""
    shorter, longer = sorted((left, right), key=lambda word: (len(word), word))
    if len(shorter) >= _SHORTEST and longer.startswith(shorter):
        return longer[len(shorter) :] in _ENDINGS
    base = longer[:-1] if longer.endswith("a") else shorter[:-1]
    other = shorter if longer.endswith("a") else longer
    return (
        len(base) >= _SHORTEST
        and (shorter.endswith("a") or longer.endswith("a"))
        and other.startswith(base)
        and other[len(base) :] in _FEMININE
    )


def _same_given(left: str, right: str) -> bool:
    shorter, longer = sorted((left, right), key=len)
    return same_word(left, right) or (len(shorter) <= 2 and longer.startswith(shorter[0]))


def _initials(name: Name) -> tuple[str, ...]:
    return ("".join(part[0] for part in name.parts),) if len(name.parts) > 1 else ()
