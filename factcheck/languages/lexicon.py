"""All words of a language's tables in one place, so that a word of a text is found there in whatever form it stands."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache, lru_cache

from factcheck.languages import cldr, language
from factcheck.languages.tables import PARTED, Naming

_STEM = "*"
_KOREAN_CALENDAR = ("년", "월", "일", "시", "분")
_SHORTEST_STEM = 2
_SHORTEST_REST = 2
# Fields of parts of words, and of phrases that are looked for in another way.
_APART = frozenset("suffixes endings prefix prefixed plurals replaces words superlatives interim".split())  # noqa: SIM905
_APOSTROPHES = str.maketrans(dict.fromkeys("’ʼ‘", "'"))
# Vowel signs of Arabic and the dots of Hindi loanwords, which writers leave out or not; the dot of a lowered Turkish
# capital.
_OPTIONAL = {*map(chr, range(0x064B, 0x0653)), "\u0670", "\u0640", "\u093c", "\u0307", "\u200c", "\u200d"}
_MAY_HAVE_OPTIONAL = frozenset(["ar", "hi", "tr", "ur", "fa"])


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words that some table of a language lists.

    Attributes:
        words: Folded spelling of each word to the tables' own spelling.
        stems: Beginnings of words that stand for all their endings, without the star, likewise.
        longest: Length of the longest word.
        longest_stem: Length of the longest stem.
    """

    words: Mapping[str, str]
    stems: Mapping[str, str]
    longest: int
    longest_stem: int


def key(word: str, code: str) -> str:
    """The table entry that a word in lower case falls under; the word itself if none does.

    A word that is listed goes first, then the longest stem, then the word without the particles that its language
    writes as one with it.
    """
    return _key(word, code)


@cache
def lexicon(code: str) -> Lexicon:
    """The words of all tables of a language and its words of the calendar from CLDR."""
    words: dict[str, str] = {}
    stems: dict[str, str] = {}
    for word in _listed(code):
        if word.endswith(_STEM):
            stems.setdefault(fold(word[:-1], code), word)
        else:
            words.setdefault(fold(word, code), word)
    return Lexicon(words, stems, max(map(len, words), default=0), max(map(len, stems), default=0))


def fold(word: str, code: str) -> str:
    """One spelling for the ways in which a word is typed: apostrophes, optional vowel signs."""
    word = word.translate(_APOSTROPHES)
    if code in _MAY_HAVE_OPTIONAL:
        word = "".join(sign for sign in unicodedata.normalize("NFD", word) if sign not in _OPTIONAL)
        word = unicodedata.normalize("NFC", word)
    return word


@lru_cache(maxsize=200_000)
def _key(word: str, code: str) -> str:
    folded = fold(word, code)
    found = _entry(folded, code)
    if found is None:
        found = next((entry for rest in _rests(folded, code) if (entry := _entry(rest, code)) is not None), None)
    return folded if found is None else found


def _entry(word: str, code: str) -> str | None:
    table = lexicon(code)
    if word in table.words:
        return table.words[word]
    for cut in range(min(len(word), table.longest_stem), _SHORTEST_STEM - 1, -1):
        if word[:cut] in table.stems:
            return table.stems[word[:cut]]
    return None


def _rests(word: str, code: str) -> Iterator[str]:
    """What is left of a word without its particles, the longest particle first."""
    prefixes, suffixes = _particles(code)
    if word.startswith(prefixes):
        for prefix in prefixes:
            if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST_REST:
                yield word[len(prefix) :]
    if word.endswith(suffixes):
        for suffix in suffixes:
            if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_REST:
                yield word[: -len(suffix)]


@cache
def _particles(code: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a language writes as one with its words, before and behind them, the longest first."""
    writing = language(code).writing
    return (
        tuple(sorted(writing.prefixes, key=len, reverse=True)),
        tuple(sorted(writing.suffixes, key=len, reverse=True)),
    )


def _listed(code: str) -> Iterator[str]:
    words = language(code)
    caseless = code in {"zh", "ja", "ko", "ar", "hi"}
    for table in (words.numbers, words.time, words.eras, words.ranks, words.negation, words.polarity):
        yield from _words_of(table)
    for names in (cldr.months(code), cldr.weekdays(code), cldr.durations(code), cldr.measures(code)):
        yield from (word for entry in names for word in entry.split())
    yield from _naming(words.naming)
    if code in {"zh", "ja", "ko"}:
        yield from _words_of(words.scope)
    if code == "ko":
        yield from _KOREAN_CALENDAR
    if caseless:
        yield from (word for place in cldr.places(code) if not place.isascii() for word in place.split())


def _words_of(table: object) -> Iterator[str]:
    for field in fields(table):  # type: ignore[arg-type]
        value = getattr(table, field.name)
        if field.name.startswith("compound_") or field.name == "groups":
            continue  # parts of words; nouns as everybody knows them
        if field.name in _APART and not isinstance(value, Mapping):
            continue
        if isinstance(value, Iterable) and not isinstance(value, str):
            yield from (word for entry in value for word in str(entry).split() if PARTED not in word)


def _naming(naming: Naming) -> Iterator[str]:
    """Of names only what may be inflected: an ending of a title is no word."""
    for table in (naming.places, naming.nations, naming.organisations, naming.titles_after):
        yield from (word for entry in table for word in entry.split())
    yield from naming.function_words
    yield from naming.determiners
    yield from (title for title in naming.titles if not naming.nouns_capitalised)
