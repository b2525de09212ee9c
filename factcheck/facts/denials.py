"""Cues of negation and what they deny."""

from functools import cache

from factcheck.facts.lemmas import lemma
from factcheck.facts.tokens import Tokens
from factcheck.languages import language
from factcheck.models.mention import Denial, Mention

_LONGEST_IDIOM = 5


def find_denials(tokens: Tokens) -> tuple[Mention[Denial], ...]:
    """All cues of a claim that really deny ("nicht", "kein", "refused"), with the content words of their clause."""
    cues = _cues(tokens.language)
    return tuple(
        Mention(token.text, token.start, token.end, Denial(_plain(token.lower), _scope(tokens, index)))
        for index, token in enumerate(tokens.items)
        if (_plain(tokens.lowers[index]) in cues or _ends_in_denial(token.lower, tokens.language))
        and not _is_idiom(tokens, index)
    )


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


def _ends_in_denial(word: str, code: str) -> bool:
    """Whether negation is part of the verb: "gelmedi", "ありません"."""
    endings = language(code).negation.endings
    return bool(endings) and word.endswith(endings)


def _plain(word: str) -> str:
    """With a typewriter's apostrophe, as the tables have it."""
    return word.replace("’", "'")


def _scope(tokens: Tokens, index: int) -> tuple[str, ...]:
    return tuple(word for word in content_words(tokens, tokens.clause(index)) if word != tokens.lowers[index])


def _is_idiom(tokens: Tokens, index: int) -> bool:
    following = " ".join(tokens.lowers[index : index + _LONGEST_IDIOM]) + " "
    return any(following.startswith(f"{idiom} ") for idiom in language(tokens.language).negation.idioms)
