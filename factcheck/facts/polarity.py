"""Words that take sides ("rose"), tell how far something has got ("wanted", "arrested") or leave it open ("may")."""

from collections.abc import Callable, Iterator, Set
from dataclasses import replace
from functools import cache, lru_cache
from typing import TypeVar

from factcheck.facts.phrases import Phrases, phrases
from factcheck.facts.tokens import Tokens
from factcheck.languages import language
from factcheck.languages.lexicon import key
from factcheck.languages.tables import PARTED
from factcheck.models.mention import Denial, Direction, Doubt, Mention, Stage

_SHORTEST = 3  # signs of a word that may begin with a phrase of two
_LONGEST = 8  # signs of a phrase in a language without blanks
_PARTED = 25  # words between a verb and its particle
_REACH = 5  # words between a denial and what it denies

T = TypeVar("T")


def find_directions(tokens: Tokens, denials: tuple[Mention[Denial], ...]) -> tuple[Mention[Direction], ...]:
    """Words of an axis, in order; each denial is that of the nearest one in its clause."""
    empty = language(tokens.language).naming.function_words
    whole = [
        Mention(text, start, end, Direction(axis, sign))
        for text, start, end, (axis, sign) in _found(tokens, _axes)
        if text.lower() not in empty
    ]
    parted = [*_parted(tokens), *_prefixed(tokens, denials)]
    taken = {mention.start for mention in parted}
    found = sorted([*parted, *(m for m in whole if m.start not in taken)], key=lambda mention: mention.start)
    denying = language(tokens.language).negation.endings
    for denial in denials:
        clause = tokens.clause(at := tokens.at(denial.start))
        endings = bool(denying) and denial.text.lower().endswith(denying)
        if not endings and any(mention.start <= denial.start < mention.end for mention in found):
            continue  # "rejected" denies no other word
        near = [
            (abs(place - at), index)
            for index, mention in enumerate(found)
            if (place := tokens.at(mention.start)) in clause and abs(place - at) <= _REACH
        ]
        if near:
            index = min(near)[1]
            found[index] = replace(found[index], value=replace(found[index].value, is_denied=True))
    return tuple(found)


def find_stages(tokens: Tokens) -> tuple[Mention[Stage], ...]:
    """Words for a stage of something that goes on, in order."""
    return tuple(
        Mention(text, start, end, Stage(series, step)) for text, start, end, (series, step) in _found(tokens, _stages)
    )


def find_doubts(tokens: Tokens, taken: Set[int]) -> tuple[Mention[Doubt], ...]:
    """Words that leave something open, and phrases that say that it has moved, in order; `taken` tokens are dates."""
    return tuple(
        Mention(text, start, end, Doubt(moved))
        for text, start, end, moved in _found(tokens, _doubts)
        if tokens.at(start) not in taken
    )


def _parted(tokens: Tokens) -> Iterator[Mention[Direction]]:
    """Verbs whose particle stands at the end of their clause: "sagten den Streik ab"."""
    verbs = _parted_verbs(tokens.language)
    if verbs.keys().isdisjoint(tokens.lowers):
        return
    for index, lower in enumerate(tokens.lowers):
        ahead = tokens.lowers[index + 1 : index + 1 + _PARTED] if lower in verbs else ()
        for particle, (axis, sign) in verbs.get(lower, ()):
            if particle in ahead:
                yield Mention(tokens[index].text, tokens[index].start, tokens[index].end, Direction(axis, sign))
                break


def _prefixed(tokens: Tokens, denials: tuple[Mention[Denial], ...]) -> Iterator[Mention[Direction]]:
    """Verbs that carry their denial in front: "nezakázala" is "zakázala" denied."""
    prefix = language(tokens.language).negation.prefix
    for denial in denials if prefix else ():
        word = denial.text.lower()
        rest = key(word.removeprefix(prefix), tokens.language)
        if word.startswith(prefix) and (found := _axes(tokens.language).longest((rest,), 0)) is not None:
            axis, sign = found[0]
            yield Mention(denial.text, denial.start, denial.end, Direction(axis, sign, is_denied=True))


@cache
def _parted_verbs(code: str) -> dict[str, list[tuple[str, tuple[str, int]]]]:
    verbs: dict[str, list[tuple[str, tuple[str, int]]]] = {}
    for phrase, entry in language(code).polarity.axes.items():
        if PARTED in phrase:
            verb, particle = phrase.split(PARTED)
            verbs.setdefault(verb, []).append((particle, entry))
    return verbs


@cache
def _axes(code: str) -> Phrases[tuple[str, int]]:
    return phrases({phrase: entry for phrase, entry in language(code).polarity.axes.items() if PARTED not in phrase})


@cache
def _stages(code: str) -> Phrases[tuple[str, int]]:
    return phrases(language(code).polarity.stages)


@cache
def _doubts(code: str) -> Phrases[bool]:
    words = language(code).polarity
    return phrases({**dict.fromkeys(words.possible, False), **dict.fromkeys(words.moved, True)})


def _found(tokens: Tokens, table_of: Callable[[str], Phrases[T]]) -> Iterator[tuple[str, int, int, T]]:
    """Text, offsets and entry of the longest phrases of a table; none overlap."""
    table, spaced = table_of(tokens.language), language(tokens.language).writing.spaced
    if spaced and table.firsts.keys().isdisjoint(tokens.lowers):
        return
    behind = 0
    for index, lower in enumerate(tokens.lowers):
        if index < behind:
            continue
        if lower in table.firsts:
            if (found := table.at(tokens, index)) is not None:
                behind = index + found[1]
                start, end = tokens[index].start, tokens[behind - 1].end
                yield tokens.text[start:end], start, end, found[0]
        elif not spaced and len(lower) >= _SHORTEST and (size := _beginning(lower, tokens.language, table_of)):
            start = tokens[index].start
            yield tokens.text[start : start + size], start, start + size, table.firsts[lower[:size]][-1][1]


@lru_cache(maxsize=50_000)
def _beginning(word: str, code: str, table_of: Callable[[str], Phrases[object]]) -> int:
    """Length of the longest beginning of a word that the table has; another table may join more to it."""
    table = table_of(code)
    return next((end for end in range(min(len(word) - 1, _LONGEST), 1, -1) if word[:end] in table.firsts), 0)
