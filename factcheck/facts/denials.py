"""Cues of negation and what they deny."""

from functools import cache

from factcheck.facts.lemmas import lemma
from factcheck.facts.phrases import Phrases, phrases
from factcheck.facts.tokens import Tokens
from factcheck.languages import language
from factcheck.models.mention import Denial, Mention

_CURLY = "’"


def find_denials(tokens: Tokens) -> tuple[Mention[Denial], ...]:
    """All cues of a claim that really deny ("nicht", "refused", "gelmedi"), with the content words of their clause."""
    cues, endings = _cues(tokens.language), language(tokens.language).negation.endings
    found: list[Mention[Denial]] = []
    for index, lower in enumerate(tokens.lowers):
        is_cue = lower in cues or (_CURLY in lower and _plain(lower) in cues)
        if not is_cue and not (endings and tokens[index].lower.endswith(endings)):
            continue
        token = tokens[index]
        if not _is_idiom(tokens, index):
            value = Denial(_plain(token.lower), _scope(tokens, index))
            found.append(Mention(token.text, token.start, token.end, value))
    return tuple(found)


def content_words(tokens: Tokens, indices: range | None = None) -> tuple[str, ...]:
    """Lemmas of the words that carry meaning, in order."""
    empty = _empty_words(tokens.language)
    return tuple(
        lemma(tokens[index].text, tokens.language)
        for index in (range(len(tokens)) if indices is None else indices)
        if tokens[index].is_word and tokens.lowers[index] not in empty
    )


@cache
def _cues(code: str) -> frozenset[str]:
    words = language(code).negation
    return words.cues | words.refusals


@cache
def _empty_words(code: str) -> frozenset[str]:
    words = language(code)
    auxiliaries = words.time.present | words.time.past | words.time.future
    return words.naming.function_words | words.naming.determiners | auxiliaries


def _plain(word: str) -> str:
    """With a typewriter's apostrophe, as the tables have it."""
    return word.replace(_CURLY, "'")


def _scope(tokens: Tokens, index: int) -> tuple[str, ...]:
    return tuple(word for word in content_words(tokens, tokens.clause(index)) if word != tokens.lowers[index])


def _is_idiom(tokens: Tokens, index: int) -> bool:
    return _idioms(tokens.language).at(tokens, index) is not None


@cache
def _idioms(code: str) -> Phrases[bool]:
    return phrases(dict.fromkeys(language(code).negation.idioms, True))
