"""What a claim says of its reach: all of it, a part, the figures so far, the first of a ranking."""

import re
from functools import cache, lru_cache

from factcheck.languages import language

_MARKS = "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"  # vowel signs of Hindi, which `\w` leaves out
_LETTER = rf"[\w{_MARKS}]"
_UNSPACED = frozenset({"zh", "ja", "ko"})  # words end in particles, or stand without blanks
_CLITICS = {"ar": "(?:[وفبلك]|و?ال|وال|بال|فال|لل)?"}
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "`": "'"})


@lru_cache(maxsize=4096)
def speaks_of_whole(text: str, code: str) -> bool:
    """Whether a claim says that it speaks of all of a place, a period or a group."""
    return _is_in(_pattern(language(code).scope.wholes, code), text)


@lru_cache(maxsize=4096)
def speaks_of_part(text: str, code: str) -> bool:
    """Whether it says that it speaks of a part of one."""
    return _is_in(_pattern(language(code).scope.parts, code), text)


@lru_cache(maxsize=4096)
def is_interim(text: str, code: str) -> bool:
    """Whether a claim says that its figures are not the last ones: "so far", "after half of the votes were counted"."""
    return _is_in(_pattern(language(code).scope.interim, code), text)


@lru_cache(maxsize=4096)
def names_first(text: str, code: str) -> bool:
    """Whether a text names the first of a ranking: "the highest", "le plus"."""
    return _is_in(_pattern(language(code).ranks.superlatives, code), text)


def place_of_first(text: str, code: str) -> tuple[int, int] | None:
    """Where a claim names the first of a ranking."""
    pattern, normal = _pattern(language(code).ranks.superlatives, code), _normal(text)
    found = pattern.search(normal) if pattern and len(normal) == len(text) else None
    return found.span() if found else None


def counts_among(before: str, behind: str, code: str) -> bool:
    """Whether the words right before or behind a number say that it counts some of those told of."""
    pattern = _pattern(language(code).scope.among, code)
    return _is_in(pattern, before) or (code not in _UNSPACED and _is_in(pattern, behind))


def _is_in(pattern: re.Pattern[str] | None, text: str) -> bool:
    return pattern is not None and pattern.search(_normal(text)) is not None


def _normal(text: str) -> str:
    return text.replace("İ", "i").lower().translate(_APOSTROPHES)


@cache
def _pattern(phrases: tuple[str, ...], code: str) -> re.Pattern[str] | None:
    if not phrases:
        return None
    body = "|".join(_of_phrase(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    if code in _UNSPACED:
        return re.compile(body)
    return re.compile(rf"(?<!{_LETTER}){_CLITICS.get(code, '')}(?:{body})(?!{_LETTER})")


def _of_phrase(phrase: str) -> str:
    """A phrase as a pattern: `*` is any ending, `…` up to two words."""
    pieces = [re.escape(word).replace(r"\*", f"{_LETTER}{{0,12}}") for word in phrase.split() if word != "…"]
    gap = rf" (?:{_LETTER}{{1,30}} ){{0,2}}" if "…" in phrase else " "
    if "…" not in phrase:
        return gap.join(pieces)
    at = phrase.split().index("…")
    return " ".join(pieces[:at]) + gap + " ".join(pieces[at:])
