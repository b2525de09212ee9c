"""Ordinals: what is counted in a series, and from when."""

from factcheck.facts.lemmas import lemma
from factcheck.facts.numerals import Numeral
from factcheck.facts.tokens import CLAUSE_SIGNS, Tokens
from factcheck.languages import language
from factcheck.models.mention import DateValue, Mention, Name, Rank, Role

_REACH = 5
_ANTECEDENTS = 4


def find_ranks(
    tokens: Tokens,
    numerals: tuple[Numeral, ...],
    dates: tuple[Mention[DateValue], ...],
    names: tuple[Mention[Name], ...],
) -> tuple[Mention[Rank], ...]:
    """All ordinals that rank something, with the nouns they may rank and the date from which the series counts."""
    taken = {index for date in dates for index in _indices(tokens, date.start, date.end)}
    proper = {index for name in names for index in _indices(tokens, name.start, name.end)}
    return tuple(
        _mention(tokens, numeral, dates, proper)
        for numeral in numerals
        if numeral.is_ordinal and numeral.first not in taken and not _is_idiom(tokens, numeral)
    )


def _mention(
    tokens: Tokens, numeral: Numeral, dates: tuple[Mention[DateValue], ...], proper: set[int]
) -> Mention[Rank]:
    noun, last = noun_behind(tokens, numeral.last)
    start, end = tokens[numeral.first].start, tokens[last - 1].end
    nouns = (noun,) if noun else _antecedents(tokens, numeral.first, proper)
    since = next((i for i, date in enumerate(dates) if date.start >= end and date.value.role is Role.SINCE), None)
    return Mention(tokens.text[start:end], start, end, Rank(int(numeral.value), nouns, since, alone=not noun))


def _indices(tokens: Tokens, start: int, end: int) -> range:
    return range(tokens.at(start), tokens.at(end - 1) + 1)


def _is_idiom(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether the ordinal stands in a phrase that does not count, or is a unit of time after a number ("one second")."""
    low = tokens[max(0, numeral.first - 2)].start
    high = tokens[min(len(tokens) - 1, numeral.last + 1)].end
    around = tokens.text[low:high].lower()
    return any(idiom in around for idiom in language(tokens.language).ranks.idioms)


def following_noun(tokens: Tokens, index: int) -> str:
    """Lemma of the noun that a number before `index` goes with; empty if none follows."""
    return noun_behind(tokens, index)[0]


def noun_behind(tokens: Tokens, index: int) -> tuple[str, int]:
    """Lemma of the noun that a number or an ordinal before `index` goes with, and the index behind it.

    Empty and `index` itself if none follows. Where nouns are capitalised it is the next capitalised word behind adjectives; elsewhere the last word of the run of
    content words, which is the head of an English noun phrase.
    """
    naming = language(tokens.language).naming
    stops = naming.function_words | naming.determiners
    connectors = language(tokens.language).numbers.connectors
    head, end = "", index
    for at in range(index, min(index + _REACH, len(tokens))):
        token = tokens[at]
        if not token.is_word or (token.lower in stops and (head or token.lower not in connectors)):
            break
        if naming.nouns_capitalised and token.is_capitalised:
            return lemma(token.text, tokens.language), at + 1
        if not naming.nouns_capitalised:
            if _begins_predicate(token.lower, tokens.language) and head:
                break
            if token.lower not in connectors:
                head, end = token.text, at + 1
    return (lemma(head, tokens.language), end) if head else ("", index)


def _begins_predicate(word: str, code: str) -> bool:
    words = language(code)
    auxiliaries = words.time.present | words.time.past | words.time.future
    return word in auxiliaries or word in words.numbers.outcomes or word in words.speech.verbs


def _antecedents(tokens: Tokens, index: int, proper: set[int]) -> tuple[str, ...]:
    """Common nouns before an ordinal that stands alone ("der erste seit"): one of them is meant."""
    if not language(tokens.language).naming.nouns_capitalised:
        return _english_antecedents(tokens, index, proper)
    found: list[str] = []
    for at in range(index):
        token = tokens[at]
        if token.is_word and token.is_capitalised and at not in proper:
            found.append(lemma(token.text, tokens.language))
    names = language(tokens.language).naming.function_words
    return tuple(dict.fromkeys(word for word in found if word not in names))[:_ANTECEDENTS]


def _english_antecedents(tokens: Tokens, index: int, proper: set[int]) -> tuple[str, ...]:
    naming = language(tokens.language).naming
    found: list[str] = []
    for at in range(1, index):
        before, token = tokens.lowers[at - 1], tokens[at]
        opens_noun = before in naming.determiners
        if opens_noun and token.is_word and at not in proper and token.lower not in CLAUSE_SIGNS:
            noun = following_noun(tokens, at)
            if noun:
                found.append(noun)
    return tuple(dict.fromkeys(found))[:_ANTECEDENTS]
