"""Proper names of people, places and organisations, found by their form and by what the rest of the article says."""

import re
from collections import ChainMap
from collections.abc import Iterable, Iterator
from functools import lru_cache

from anyascii import anyascii

from factcheck.facts.lemmas import is_dictionary_word
from factcheck.facts.tokens import Token, Tokens
from factcheck.languages import cldr, language
from factcheck.models.mention import Mention, Name

_NOUN_ENDINGS = (
    "ung",
    "ungen",
    "heit",
    "keit",
    "schaft",
    "tion",
    "tionen",
    "ismus",
    "tät",
    "nis",
    "nisse",
    "chen",
    "lein",
)
_SHORTEST_TAIL = 4
_GENITIVE = re.compile(r"(?:['’]s|s['’]|['’])$")


def find_names(tokens: Tokens, known: frozenset[str] = frozenset()) -> tuple[Mention[Name], ...]:
    """All proper names of a claim.

    Args:
        tokens: Of the claim.
        known: Words, in ASCII lower case, that are names elsewhere in the article (see `name_words`).
    """
    return tuple(mention for run in _runs(tokens) for mention in _names_of(tokens, run, known))


def name_words(claims: Iterable[Tokens]) -> frozenset[str]:
    """Words that are surely names somewhere in an article: behind a title, or in a run with an unknown word."""
    words: set[str] = set()
    for tokens in claims:
        for mention in find_names(tokens):
            parts = mention.value.parts
            if mention.value.title or len(parts) > 1:
                words.update(part for part in parts if len(part) > 2)
    return frozenset(words)


@lru_cache(maxsize=50_000)
def ascii_form(word: str) -> str:
    """ASCII lower case without a genitive ending's apostrophe (anyascii's transliteration, one fixed table)."""
    return _GENITIVE.sub("", str(anyascii(word)).lower())


def _runs(tokens: Tokens) -> Iterator[list[int]]:
    """Runs of capitalised words, joined over the particles of names ("Ursula von der Leyen")."""
    particles = language(tokens.language).naming.particles
    run: list[int] = []
    for index, token in enumerate(tokens.items):
        if token.is_word and token.is_capitalised:
            run.append(index)
        elif run and not (token.is_word and token.lower in particles and _continues(tokens, index, particles)):
            yield run
            run = []
    if run:
        yield run


def _continues(tokens: Tokens, index: int, particles: frozenset[str]) -> bool:
    """Whether a particle leads on to a capitalised word right behind it or behind one more particle."""
    if language(tokens.language).naming.nouns_capitalised and tokens.lowers[index] in {
        "der",
        "zu",
        "la",
        "le",
        "ten",
        "da",
    }:
        return index > 0 and tokens.lowers[index - 1] in particles
    following = tokens.items[index + 1 : index + 3]
    return bool(following) and (
        following[0].is_capitalised
        or (len(following) == 2 and following[0].lower in particles and following[1].is_capitalised)
    )


def _names_of(tokens: Tokens, run: list[int], known: frozenset[str]) -> Iterator[Mention[Name]]:
    group: list[int] = []
    title = ""
    for index in run:
        lower = tokens.lowers[index]
        if _is_title(lower, tokens.language):
            yield from _finish(tokens, group, title)
            group, title = [], lower
        elif _is_name_word(tokens, index, known, behind_title=bool(title), in_group=bool(group)):
            if group and _ends_before(tokens, group[-1], index):
                yield from _finish(tokens, group, title)
                group, title = [], ""
            group.append(index)
        else:
            yield from _finish(tokens, group, title)
            group, title = [], ""
    yield from _finish(tokens, group, title)


def _ends_before(tokens: Tokens, last: int, index: int) -> bool:
    """A place ends a group: "Moskau Austin" and "Russlands Schoigu" are two names, "New York" is one."""
    phrase = tokens.text[tokens[last].start : tokens[index].end]
    if _place(phrase, tokens.language):
        return False
    return bool(_place(tokens[last].text, tokens.language) or _place(tokens[index].text, tokens.language))


def _finish(tokens: Tokens, group: list[int], title: str) -> Iterator[Mention[Name]]:
    if not group:
        return
    start, end = tokens[group[0]].start, tokens[group[-1]].end
    text = tokens.text[start:end]
    place = _place(text, tokens.language)
    words = [ascii_form(tokens[index].text) for index in group]
    parts = tuple(part for word in words for part in word.replace("-", " ").split())
    if parts:
        holder, ending = _split_title(title, tokens.language)
        yield Mention(text, start, end, Name(parts, place, ending, holder))


def _place(text: str, code: str) -> str:
    places = ChainMap(dict(language(code).naming.places), dict(cldr.places(code)))
    lower = _GENITIVE.sub("", text.lower())
    return places.get(lower) or (places.get(lower[:-1], "") if lower.endswith("s") else "")


@lru_cache(maxsize=20_000)
def _is_title(lower: str, code: str) -> bool:
    naming = language(code).naming
    endings = naming.titles if naming.nouns_capitalised else tuple(f"-{title}" for title in naming.titles)
    return lower in naming.titles or lower.endswith(endings)


def _split_title(title: str, code: str) -> tuple[str, str]:
    """ "us-verteidigungsminister" -> ("us-verteidigungs", "minister")."""
    endings = sorted(language(code).naming.titles, key=len, reverse=True)
    ending = next((ending for ending in endings if title.endswith(ending)), "")
    return title[: len(title) - len(ending)].rstrip("-"), ending


def _is_name_word(tokens: Tokens, index: int, known: frozenset[str], *, behind_title: bool, in_group: bool) -> bool:
    token, code = tokens[index], tokens.language
    lower = token.lower
    naming = language(code).naming
    if lower in naming.function_words or _is_calendar_word(lower, code) or _is_first_half(tokens, index):
        return False
    form = ascii_form(token.text)
    if behind_title or form in known or (form.endswith("s") and form[:-1] in known) or _place(token.text, code):
        return True
    if not naming.nouns_capitalised:
        return index > 0 or in_group or _is_acronym(token) or not is_dictionary_word(lower, code)
    return _is_acronym(token) or not _is_german_noun(token.text, code)


def _is_first_half(tokens: Tokens, index: int) -> bool:
    """Whether a word is cut off before its other half: "Verteidigungs- und Militärbeamte"."""
    end = tokens[index].end
    return tokens.text[end : end + 2] in {"- ", "-,"}


def _is_calendar_word(lower: str, code: str) -> bool:
    return lower in cldr.months(code) or any(lower.startswith(day) for day in cldr.weekdays(code))


def _is_acronym(token: Token) -> bool:
    return 2 <= len(token.text) <= 6 and token.text.isupper() and token.text.isalpha()


@lru_cache(maxsize=20_000)
def _is_german_noun(text: str, code: str) -> bool:
    """Whether a capitalised word is a common noun: in the dictionary, a compound that ends in one, or a demonym."""
    word = text.rsplit("-", 1)[-1]
    if not word or is_dictionary_word(word, code) or word.lower().endswith(_NOUN_ENDINGS) or _has_noun_tail(word, code):
        return True
    endings = language(code).naming.demonyms
    return any(word.lower().endswith(ending) and _place(word[: -len(ending)], code) for ending in endings)


@lru_cache(maxsize=20_000)
def _has_noun_tail(word: str, code: str) -> bool:
    return any(is_dictionary_word(word[cut:].capitalize(), code) for cut in range(3, len(word) - _SHORTEST_TAIL + 1))
