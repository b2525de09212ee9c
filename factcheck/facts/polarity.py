"""Words that take sides ("rose", "acquitted"), tell how far something has got ("wanted", "arrested") or leave it open ("may")."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import replace
from functools import cache
from typing import TypeVar

from factcheck.facts.tokens import Tokens
from factcheck.languages import language
from factcheck.models.mention import Denial, Direction, Doubt, Mention, Stage

_LONGEST = 4  # words of one phrase
_REACH = 5  # words between a denial and what it denies

T = TypeVar("T")


def find_directions(tokens: Tokens, denials: tuple[Mention[Denial], ...]) -> tuple[Mention[Direction], ...]:
    """Words of an axis, in order; each denial is that of the nearest one in its clause."""
    empty = language(tokens.language).naming.function_words
    found = [
        Mention(text, start, end, Direction(axis, sign))
        for text, start, end, (axis, sign) in _phrases(tokens, language(tokens.language).polarity.axes)
        if text.lower() not in empty
    ]
    for denial in denials:
        clause = tokens.clause(at := tokens.at(denial.start))
        near = [
            (abs(place - at), index)
            for index, mention in enumerate(found)
            if (place := tokens.at(mention.start)) in clause and place != at and abs(place - at) <= _REACH
        ]
        if near:
            index = min(near)[1]
            found[index] = replace(found[index], value=replace(found[index].value, is_denied=True))
    return tuple(found)


def find_stages(tokens: Tokens) -> tuple[Mention[Stage], ...]:
    """Words for a stage of something that goes on, in order."""
    return tuple(
        Mention(text, start, end, Stage(series, step))
        for text, start, end, (series, step) in _phrases(tokens, language(tokens.language).polarity.stages)
    )


def find_doubts(tokens: Tokens, taken: Set[int]) -> tuple[Mention[Doubt], ...]:
    """Words that leave something open, and phrases that say that it has moved, in order; `taken` tokens are dates."""
    return tuple(
        Mention(text, start, end, Doubt(moved))
        for text, start, end, moved in _phrases(tokens, _doubts(tokens.language))
        if tokens.at(start) not in taken
    )


@cache
def _doubts(code: str) -> Mapping[str, bool]:
    words = language(code).polarity
    return {**dict.fromkeys(words.possible, False), **dict.fromkeys(words.moved, True)}


def _phrases(tokens: Tokens, table: Mapping[str, T]) -> Iterator[tuple[str, int, int, T]]:
    """Text, offsets and entry of the longest phrases of a table; none overlap."""
    firsts = _firsts(table)
    glue = " " if language(tokens.language).writing.spaced else ""
    index = 0
    while index < len(tokens):
        longest = firsts.get(tokens.lowers[index], 0)
        if not longest and not glue and (phrase := _beginning(tokens.lowers[index], table)):
            start = tokens[index].start
            yield tokens.text[start : start + len(phrase)], start, start + len(phrase), table[phrase]
        for size in range(min(longest, len(tokens) - index), 0, -1):
            phrase = glue.join(tokens.lowers[index : index + size])
            if phrase in table:
                start, end = tokens[index].start, tokens[index + size - 1].end
                yield tokens.text[start:end], start, end, table[phrase]
                index += size - 1
                break
        index += 1


def _beginning(word: str, table: Mapping[str, T]) -> str:
    """The longest beginning of a word that the table has: a script without blanks may join more to it in another table."""
    return next((word[:end] for end in range(len(word) - 1, 1, -1) if word[:end] in table), "")


_FIRSTS: dict[int, Mapping[str, int]] = {}


def _firsts(table: Mapping[str, T]) -> Mapping[str, int]:
    """First word of each phrase to the most words that a phrase with it has; tables live as long as the program."""
    known = _FIRSTS.get(id(table))
    if known is None:
        found: dict[str, int] = {}
        for phrase in table:
            words = phrase.split()
            found[words[0]] = max(found.get(words[0], 0), min(len(words), _LONGEST))
        known = _FIRSTS[id(table)] = found
    return known
