"""Countries, cities, peoples and organisations that tables know."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from factcheck.facts.namehood import ascii_form, place_of
from factcheck.facts.romanising import skeleton
from factcheck.facts.tokens import Tokens
from factcheck.languages import cldr, language
from factcheck.languages.lexicon import fold, lexicon
from factcheck.models.mention import Mention, Name

_WORDS = re.compile(r"\w+")
_BEGINNING, _LONG_BEGINNING, _LONG_NAME = 3, 5, 7  # letters
_DOTS = frozenset("·・")
_LONGEST = 5  # words of one known name
_ALL_SCRIPTS_CASELESS = frozenset({"ar", "hi", "zh", "ja", "ko", "fa", "ur", "he", "th", "bn", "ta"})


def is_caseless(code: str) -> bool:
    """Whether the language is written without capital letters."""
    return code in _ALL_SCRIPTS_CASELESS


def find_known_names(tokens: Tokens) -> tuple[Mention[Name], ...]:
    """Places, peoples and organisations of the tables, in order; none overlap."""
    return tuple(_known(tokens))


@lru_cache(maxsize=20_000)
def has_word_of(place: str, text: str, code: str) -> bool:
    """Whether a text has a word made of a place's name in its language: "munichois", "Weense" for "Wenen"."""
    names = _names_of(code).get(place, ())
    if not language(code).writing.spaced:
        return any(name in text for name in names)
    cased = not is_caseless(code)
    words = [
        ascii_form(word)
        for word in _WORDS.findall(text)
        if (len(word) > _LONG_BEGINNING or (cased and word[0].isupper())) and not place_of(word, code)
    ]
    return any(_is_made_of(word, ascii_form(name)) for word in words for name in names)


def _is_made_of(word: str, name: str) -> bool:
    """Whether a word begins like a name, or has all consonants of a short one: "munichois", "weense" for "wenen"."""
    if min(len(name), len(word)) <= _BEGINNING:
        return False
    if word.startswith(name[: _LONG_BEGINNING if len(name) > _LONG_NAME else _BEGINNING + 1]):
        return True
    key = skeleton(name)
    return len(key) == _BEGINNING - 1 and word[:2] == name[:2] and skeleton(word).startswith(key)


@cache
def _names_of(code: str) -> Mapping[str, tuple[str, ...]]:
    """The names of each place in a language, without their cases."""
    found: dict[str, list[str]] = {}
    for name, key in cldr.nominatives(code).items():
        found.setdefault(key, []).append(name)
    return {key: tuple(names) for key, names in found.items()}


def _known(tokens: Tokens) -> Iterator[Mention[Name]]:
    code = tokens.language
    table, first_words = _known_names(code), _first_words(code)
    glue = " " if language(code).writing.spaced else ""
    behind = 0
    for index, lower in enumerate(tokens.lowers):
        if index < behind or lower not in first_words or not _may_name(tokens, index):
            continue
        for length in range(min(_LONGEST, len(tokens) - index), 0, -1):
            phrase = glue.join(tokens.lowers[index : index + length])
            if _is_beside_dot(tokens, index, index + length):
                continue
            if phrase in table and not (length == 1 and _is_small_word(tokens, index)):
                yield _mention(tokens, index, index + length, table[phrase])
                behind = index + length
                break


def _may_name(tokens: Tokens, index: int) -> bool:
    """Whether a capital letter stands where the script has them: "turkey" is a bird."""
    if is_caseless(tokens.language):
        return True
    if tokens[index].is_capitalised:
        return True
    return tokens.lowers[index] in language(tokens.language).naming.nations


def _is_beside_dot(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the dot between the parts of a foreign name stands beside words: "マルタ・ノボトナ" is not in Malta."""
    return tokens.lower(first - 1) in _DOTS or tokens.lower(end) in _DOTS


def _is_small_word(tokens: Tokens, index: int) -> bool:
    """Whether a function word stands there and no acronym like it: "who", not "WHO"."""
    text, code = tokens[index].text, tokens.language
    small = not is_caseless(code) and tokens.lowers[index] in language(code).naming.function_words
    return small and not (text.isupper() and len(text) > 1)


def _mention(tokens: Tokens, first: int, last: int, key: tuple[str, str]) -> Mention[Name]:
    start, end = tokens[first].start, tokens[last - 1].end
    text = tokens.text[start:end]
    parts = tuple(ascii_form(text).replace("-", " ").split())
    sort, code = key
    return Mention(
        text, start, end, Name(parts, place=code, is_people=sort == "nation", is_organisation=sort == "organisation")
    )


@cache
def _known_names(code: str) -> Mapping[str, tuple[str, str]]:
    """Folded words of a name, as tokens have them, to its sort and its key."""
    naming = language(code).naming
    glue = " " if language(code).writing.spaced else ""
    table: dict[str, tuple[str, str]] = {}
    places = {**cldr.places(code), **naming.places}
    for sort, words in (("place", places), ("organisation", naming.organisations), ("nation", naming.nations)):
        for phrase, key in words.items():
            parts = (
                [_as_token(word, code) for word in phrase.replace("-", " - ").split()]
                if " " in phrase
                else [_as_token(phrase, code)]
            )
            table.setdefault(glue.join(parts), (sort, key))
    return table


def _as_token(word: str, code: str) -> str:
    """A word as `Tokens.lowers` has it."""
    entries = lexicon(code)
    if word.endswith("*"):
        return entries.stems.get(fold(word[:-1], code), word)
    return entries.words.get(fold(word, code), fold(word, code))


@cache
def _first_words(code: str) -> frozenset[str]:
    if not language(code).writing.spaced:
        return frozenset(phrase for phrase in _known_names(code)) | frozenset(
            phrase[:size] for phrase in _known_names(code) for size in (1, 2, 3)
        )
    return frozenset(phrase.split()[0] for phrase in _known_names(code) if phrase)
