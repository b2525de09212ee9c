"""Ordinals: what is counted in a series, and from when."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from factcheck.facts.lemmas import lemma
from factcheck.facts.measures import units
from factcheck.facts.nouns import antecedents, noun_behind
from factcheck.facts.numerals import Numeral
from factcheck.facts.phrases import Phrases, phrases
from factcheck.facts.tokens import CLAUSE_SIGNS, Tokens
from factcheck.languages import language
from factcheck.models.mention import DateValue, Mention, Name, Rank, Role

_SHORT_ACRONYM = 4
_ENDS_CLAUSE = frozenset(",;:")


def find_ranks(
    tokens: Tokens,
    numerals: tuple[Numeral, ...],
    dates: tuple[Mention[DateValue], ...],
    names: tuple[Mention[Name], ...],
) -> tuple[Mention[Rank], ...]:
    """All ordinals that rank something, with the nouns they may rank and the date from which the series counts."""
    again = (*_again(tokens), *_runners_up(tokens))
    if not any(numeral.is_ordinal for numeral in numerals):
        return again
    taken = {index for date in dates for index in _indices(tokens, date.start, date.end)}
    proper = {index for name in names for index in _indices(tokens, name.start, name.end)}
    since = [(date.start, index) for index, date in enumerate(dates) if date.value.role is Role.SINCE]
    cardinals = {numeral.last for numeral in numerals if not numeral.is_ordinal}
    found = (
        _mention(tokens, numeral, since, proper)
        for numeral in numerals
        if numeral.is_ordinal
        and numeral.first not in taken
        and numeral.first not in cardinals
        and not _counts_nothing(tokens, numeral)
    )
    return tuple(sorted((*found, *again), key=lambda mention: mention.start))


def _again(tokens: Tokens) -> Iterator[Mention[Rank]]:
    """Words that say that something was not the first of its kind."""
    table = _again_phrases(tokens.language)
    if table.firsts.keys().isdisjoint(tokens.lowers):
        return
    for index, lower in enumerate(tokens.lowers):
        if lower in table.firsts and (found := table.at(tokens, index)):
            start, end = tokens[index].start, tokens[index + found[1] - 1].end
            yield Mention(tokens.text[start:end], start, end, Rank(0, (), is_occasion=True))


def _runners_up(tokens: Tokens) -> Iterator[Mention[Rank]]:
    """Phrases that put a superlative on a later place: "op een na grootste"."""
    table = _runners_up_phrases(tokens.language)
    if table.firsts.keys().isdisjoint(tokens.lowers):
        return
    for index, lower in enumerate(tokens.lowers):
        if lower in table.firsts and (found := table.at(tokens, index)) and index + found[1] < len(tokens):
            superlative = tokens[index + found[1]]
            start, end = tokens[index].start, superlative.end
            yield Mention(tokens.text[start:end], start, end, Rank(found[0], (superlative.lower,)))


@cache
def _runners_up_phrases(code: str) -> Phrases[int]:
    return phrases(language(code).ranks.runners_up)


@cache
def _again_phrases(code: str) -> Phrases[bool]:
    return phrases(dict.fromkeys(language(code).ranks.again, True))


def _mention(tokens: Tokens, numeral: Numeral, since: list[tuple[int, int]], proper: set[int]) -> Mention[Rank]:
    occasion = _occasion(tokens, numeral.last)
    noun, last = ("", occasion) if occasion else noun_behind(tokens, numeral.last, plural=False)
    if _is_superlative(tokens.lower(numeral.last), tokens.language):
        noun, last = tokens.lowers[numeral.last], numeral.last + 1  # "the second largest plant" is no second plant
    start, end = tokens[numeral.first].start, tokens[last - 1].end
    nouns = (noun,) if noun else antecedents(tokens, numeral.first, proper)
    at = bisect_left(since, (end, 0))
    series = since[at][1] if at < len(since) else None
    value = Rank(int(numeral.value), nouns, series, alone=not noun and not occasion, is_occasion=bool(occasion))
    return Mention(tokens.text[start:end], start, end, value)


def _occasion(tokens: Tokens, index: int) -> int:
    """Index behind the word for an occasion right behind an ordinal ("zum dritten Mal"); 0 if there is none."""
    return index + 1 if tokens.lower(index) in language(tokens.language).ranks.times else 0


def _indices(tokens: Tokens, start: int, end: int) -> range:
    return range(tokens.at(start), tokens.at(end - 1) + 1)


def _counts_nothing(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether the ordinal stands in an idiom, a proper name, a share or a superlative, or opens an argument."""
    words = language(tokens.language)
    before, behind = tokens.lower(numeral.first - 1), tokens.lower(numeral.last)
    if _occasion(tokens, numeral.last):
        return _is_idiom(tokens, numeral)
    if before in words.ranks.each or units(tokens.language).get(behind) in {"century", "decade"}:
        return True
    if before in words.numbers.articles and (behind in words.numbers.of_words or _stands_alone(tokens, numeral)):
        return True  # "a second", "a third of the guests"
    opens_clause = numeral.first == 0 or before in CLAUSE_SIGNS
    if opens_clause and behind in _ENDS_CLAUSE:
        return True  # "first, it is costly"
    if _is_adverb(tokens, numeral, opens_clause=opens_clause):
        return True
    return _is_idiom(tokens, numeral) or _is_proper(tokens, numeral)


def _is_adverb(tokens: Tokens, numeral: Numeral, *, opens_clause: bool) -> bool:
    """Whether an ordinal says when: "first we must", "was first introduced"."""
    words = language(tokens.language)
    behind = tokens.lower(numeral.last)
    if not words.numbers.plurals or not behind.isalpha() or not _stands_alone(tokens, numeral):
        return False
    is_function_word = behind in words.naming.function_words
    return (opens_clause and behind not in words.time.since) if is_function_word else True


def _stands_alone(tokens: Tokens, numeral: Numeral) -> bool:
    return not noun_behind(tokens, numeral.last, plural=False)[0]


def _is_idiom(tokens: Tokens, numeral: Numeral) -> bool:
    around = f" {' '.join(tokens.lowers[max(0, numeral.first - 2) : numeral.last + 2])} "
    return any(f" {idiom} " in around for idiom in language(tokens.language).ranks.idioms)


def _is_proper(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether the ordinal is part of a proper name: "Third Reich", "World War Second", "1. FC Köln", "9th Circuit"."""
    ordinal = tokens[numeral.first]
    follower = tokens[numeral.last] if numeral.last < len(tokens) else None
    is_inside = numeral.first > 0 and tokens.lowers[numeral.first - 1] not in CLAUSE_SIGNS
    if follower is not None and follower.text.isupper() and 1 < len(follower.text) <= _SHORT_ACRONYM:
        return ordinal.is_number
    before_capital = follower is not None and follower.is_word and follower.is_capitalised
    if language(tokens.language).naming.nouns_capitalised:
        return ordinal.is_capitalised and is_inside and before_capital
    return (ordinal.is_capitalised and (is_inside or before_capital)) or (ordinal.is_number and before_capital)


def _is_superlative(word: str, code: str) -> bool:
    """Whether "second" only qualifies a superlative: "the second largest plant"."""
    return len(word) > 4 and word.endswith("est") and lemma(word, code) != word
