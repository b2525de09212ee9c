"""Names over scripts: what is left of a name in every writing is its consonants, and few of them keep apart everywhere.

Chinese spells foreign names in syllables, Arabic leaves vowels out, Japanese puts them in, Cyrillic and Devanagari are
turned into Latin letters in several styles. A skeleton of consonant classes (after Soundex and its multilingual heirs,
Beider and Morse 2008) is equal or nearly so for one name in all of them.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from factcheck.facts.namehood import ascii_form
from factcheck.facts.tokens import tokenize
from factcheck.languages import language
from factcheck.models.mention import Name

_CLUSTERS = (
    ("dsch", "S"), ("dzh", "S"), ("schtsch", "S"), ("shch", "S"), ("tsch", "S"), ("tch", "S"), ("sch", "S"),
    ("sh", "S"), ("zh", "S"), ("ch", "S"),
    ("ts", "S"), ("tz", "S"), ("dz", "S"), ("dj", "S"), ("ph", "F"), ("gh", "K"), ("kh", "K"),
    ("th", "T"), ("ck", "K"), ("qu", "K"), ("ng", "N"), ("x", "KS"),
)  # fmt: skip
_CLASSES = str.maketrans("bpfvwdtgkqcszjlrmn", "BBFFFTTKKKKSSSLLMN")
_LABIAL_N = re.compile(r"n(?=[bpm])")  # "munbai", "jonbasa": Japanese has no m there
_SILENT = re.compile(r"(?<=[aeiou])gh(?=t|s?$)|(?<=[aeo])w(?=[^aeiouy])|^(?:k(?=n)|w(?=r))")
_ASPIRATED = re.compile(r"kh")  # х of Cyrillic and خ of Arabic, which spell h, too
_GLIDE = re.compile(r"(?<!d)j")
_SOFT_G = re.compile(r"d?ge(?=s?$)")
_SOFT_C = re.compile(r"c(?=[eiy])")
_LOOSE = str.maketrans("yeoukqcvwzj", "iiuukkkffsi")
_VOWELS = re.compile(r"[aeiouyh]|(?<=[bcdfgjklmnpqrstvwxz])j")
_OTHERS = re.compile(r"[^A-Z]")
_DOUBLE = re.compile(r"(.)\1+")
_SHORTEST = 3
_SHORTEST_FUZZY = 4
_NEAR, _SOMEWHAT = 0.75, 0.6
_SHORTEST_PART = 3


@lru_cache(maxsize=100_000)
def skeleton(word: str) -> str:
    """The consonant classes of a word in ASCII lower case: `"macron"` and `"makelong"` (马克龙) -> `"MKLN"`."""
    word = _LABIAL_N.sub("m", _SOFT_C.sub("s", _SOFT_G.sub("zh", _SILENT.sub("", word))))
    for written, sound in _CLUSTERS:
        word = word.replace(written, sound)
    return _DOUBLE.sub(r"\1", _OTHERS.sub("", word.translate(_CLASSES)))


def resembles(left: Name, right: Name) -> bool:
    """Whether some long part of one name sounds like one of the other; symmetric, for names of two scripts."""
    if _sound_alike("".join(left.parts), "".join(right.parts)):
        return True
    return any(
        _sound_alike(a, b)
        for a in left.parts
        for b in right.parts
        if len(a) >= _SHORTEST_PART and len(b) >= _SHORTEST_PART
    )


@lru_cache(maxsize=200_000)
def _sound_alike(left: str, right: str) -> bool:
    """Whether two words in ASCII lower case may be one name over scripts; short ones must share their vowels, too."""
    keys = [(a, b) for a in _skeletons(left) for b in _skeletons(right)]
    long_keys = [pair for pair in keys if min(map(len, pair)) >= _SHORTEST]
    if long_keys:
        return any(_are_alike(a, b) for a, b in long_keys)
    if not any(a == b for a, b in keys):
        return False
    fine = _consonants(left)
    return (len(fine) >= _SHORTEST and fine == _consonants(right)) or _begin_alike(_vowels(left), _vowels(right))


@lru_cache(maxsize=100_000)
def _consonants(word: str) -> str:
    """The consonants of a word one by one, r and l apart: "mueller", "myuller" -> "mlr"."""
    return _DOUBLE.sub(r"\1", _VOWELS.sub("", word.replace("kh", "h").replace("w", "v").replace("ph", "f")))


def _skeletons(word: str) -> tuple[str, ...]:
    """The skeletons of a word that can be read in two ways: "kh" as h, a "j" as y ("Anja")."""
    readings = [word, _ASPIRATED.sub("h", word)] if "kh" in word else [word]
    readings += [_GLIDE.sub("y", reading) for reading in readings if "j" in reading]
    return tuple(dict.fromkeys(map(skeleton, readings)))


def _vowels(word: str) -> str:
    """The sound of a short name, its vowels brought to three: "may", "mei" -> "mi"; "lee", "li" -> "li"."""
    word = word.replace("kh", "h").replace("ow", "ou").replace("ai", "ei").replace("ay", "ei").translate(_LOOSE)
    return _DOUBLE.sub(r"\1", word)


def _begin_alike(left: str, right: str) -> bool:
    """Whether two short names sound alike, but for an ending of one."""
    shorter, longer = sorted((left, right), key=len)
    return (
        longer.startswith(shorter) and len(shorter) > 1 and len(longer) - len(shorter) <= 1 + (len(shorter) > _SHORTEST)
    )


def can_be_heard(name: Name) -> bool:
    """Whether a name has sounds enough to be known by them in another script."""
    return len(skeleton("".join(name.parts))) >= _SHORTEST


def likeness(left: Name, right: Name) -> float:
    """How alike two whole names sound, 0 to 1."""
    return _likeness("".join(left.parts), "".join(right.parts))


def may_sound_alike(left: Name, right: Name) -> bool:
    """Whether two names are too much alike to be surely two, over scripts: "Hartwig", "하르트비히"."""
    return likeness(left, right) >= _SOMEWHAT or _likeness(left.parts[-1], right.parts[-1]) >= _NEAR


@lru_cache(maxsize=100_000)
def _likeness(left: str, right: str) -> float:
    """How alike two words sound; b, v and w are one, as for many languages, and a w may be an u, which is no sound."""
    readings = [(left, right), (left.replace("w", ""), right.replace("w", ""))]
    keys = [tuple(skeleton(word).replace("F", "B") for word in pair) for pair in readings]
    return max(float(Levenshtein.normalized_similarity(*pair)) for pair in keys)


def is_heard(parts: Iterable[str], text: str, code: str) -> bool:
    """Whether a word of a text in another script sounds like a long part of a name."""
    heard = skeletons(text, code)
    keys = [key for part in parts if len(part) >= _SHORTEST_PART for key in _skeletons(part)]
    return any(_are_alike(key, word) or _begins(key, word) for key in keys for word in heard)


@lru_cache(maxsize=5_000)
def skeletons(text: str, code: str) -> frozenset[str]:
    """Skeletons of the words of a text; in Chinese of each run of up to six signs."""
    words = [ascii_form(token.text) for token in tokenize(text, code).items if token.is_word]
    prefixes = [ascii_form(prefix) for prefix in language(code).writing.prefixes]
    words += [word.removeprefix(prefix) for prefix in prefixes for word in words if word.startswith(prefix)]
    if code == "ar":
        words += [word[0] + word[1:].replace("w", "u") for word in words if "w" in word[1:]]  # it writes both
    if code == "zh":
        words = ["".join(words[at : at + size]) for at in range(len(words)) for size in range(1, 7)]
    return frozenset(key for word in words if len(key := skeleton(word.replace(" ", ""))) >= _SHORTEST)


@lru_cache(maxsize=200_000)
def _are_alike(left: str, right: str) -> bool:
    shorter = min(len(left), len(right))
    if shorter < _SHORTEST:
        return False
    if left == right:
        return True
    return shorter >= _SHORTEST_FUZZY and Levenshtein.normalized_similarity(left, right) >= _NEAR


def _begins(part: str, word: str) -> bool:
    """Whether a word is a name with an ending."""
    return len(part) >= _SHORTEST and word.startswith(part) and len(word) - len(part) <= 2
