"""Cues of negation and what they deny."""

from functools import cache, lru_cache

from factcheck.facts.lemmas import is_dictionary_word, lemma
from factcheck.facts.phrases import Phrases, phrases
from factcheck.facts.tokens import Tokens
from factcheck.languages import language
from factcheck.models.mention import Denial, Mention

_CURLY = "’"
_SHORTEST_VERB = 4
_SECOND_REACH = 5
_PARTICIPLES = 5  # the first of the endings are those of participles


def find_denials(tokens: Tokens) -> tuple[Mention[Denial], ...]:
    """All cues of a claim that really deny ("nicht", "refused", "gelmedi"), with the content words of their clause."""
    found: list[Mention[Denial]] = []
    for index in range(len(tokens)):
        if _is_cue(tokens, index) and not _is_idiom(tokens, index) and not _is_spelled(tokens, index):
            token = tokens[index]
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


def _is_cue(tokens: Tokens, index: int) -> bool:
    lower, code = tokens.lowers[index], tokens.language
    cues, words = _cues(code), language(code).negation
    if lower in cues or (_CURLY in lower and _plain(lower) in cues):
        return True
    if words.endings and tokens[index].lower.endswith(words.endings):
        return True
    if lower in words.seconds:
        return not words.seconds[lower].isdisjoint(tokens.lowers[max(0, index - _SECOND_REACH) : index])
    if not language(code).writing.spaced and lower.startswith(tuple(words.refusals)):
        return bool(words.refusals)
    return bool(words.prefix) and _denies(lower, code)


def _is_spelled(tokens: Tokens, index: int) -> bool:
    """Whether a cue is only spelled like one: "不" of "那不勒斯", "No. 4"."""
    if tokens.lower(index + 1) == "." and index + 2 < len(tokens) and tokens[index + 2].is_number:
        return tokens.touches(index)
    signs = language(tokens.language).naming.name_signs
    if not signs or len(tokens[index].text) > 1:
        return False
    return tokens.lower(index + 1) in signs and tokens.touches(index) and tokens.touches(index - 1)


@lru_cache(maxsize=20_000)
def _denies(word: str, code: str) -> bool:
    """Whether a verb carries its denial before it: "nezakázala" is "zakázala" denied."""
    words = language(code).negation
    if not word.startswith(words.prefix) or not word.endswith(words.prefixed):
        return False
    rest = word.removeprefix(words.prefix)
    if len(rest) < _SHORTEST_VERB or not is_dictionary_word(rest, code):
        return False
    return word.endswith(words.prefixed[:_PARTICIPLES]) or lemma(rest, code).endswith(words.infinitive)


@cache
def _cues(code: str) -> frozenset[str]:
    words = language(code).negation
    return words.cues | words.plain | words.refusals


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
