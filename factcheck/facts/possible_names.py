"""Words of scripts without capitals that may be names although nothing beside them says so.

A name from abroad is spelled by its sound, in signs that words of the language put together in other ways. How places
of the world are spelled (CLDR) against how the words of the language's tables are tells the two apart: a naive Bayes
over pairs of signs. What it finds is only asked for where the other claim has a name that has no counterpart.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from factcheck.facts.lemmas import is_dictionary_word
from factcheck.facts.namehood import ascii_form
from factcheck.facts.segmenting import NUMERAL_SIGNS
from factcheck.facts.tokens import Tokens, tokenize
from factcheck.languages import cldr, language
from factcheck.languages.lexicon import lexicon
from factcheck.models.mention import Mention, Name

# How foreign a word must sound, in natural logarithms for each pair of signs.
_FOREIGN: Mapping[str, float] = {"ko": 0.35, "ar": 0.35, "hi": -1.5}
_PLACE_ENDINGS: Mapping[str, tuple[str, ...]] = {"ko": ("시", "섬", "주", "도", "현", "강")}
_ARTICLES: Mapping[str, tuple[str, ...]] = {"ar": ("ال", "وال", "بال", "لل", "فال", "كال")}
_DICTIONARIES = frozenset({"hi"})
_BESIDE = 0.4  # less for a word beside one that does
_SMOOTHING = 0.5
_SHORTEST, _SHORTEST_ARABIC = 2, 3
_LONGEST_RUN = 6
_LONGEST_WORD = 30
_FOREIGN_SIGNS = 2
_END = "$"
_LONG_NAME, _OFTEN = 3, 3  # signs of a name, uses of a sign
_NOUNS_OF_PLACES = frozenset("市岛島省县縣州国國城港群和共王属領领地区區海山河湖角洲的与及")


def reads_possible_names(code: str) -> bool:
    """Whether names of the language may be told by their sound."""
    return code in _FOREIGN or bool(language(code).naming.name_signs)


@lru_cache(maxsize=5_000)
def possible_names(text: str, code: str) -> tuple[Mention[Name], ...]:
    """Runs of words that may be foreign names, in order."""
    if not reads_possible_names(code):
        return ()
    tokens = tokenize(text, code)
    found: list[Mention[Name]] = []
    index = 0
    while index < len(tokens):
        end = index
        while end < min(len(tokens), index + _LONGEST_RUN) and _may_be_name(tokens, end, first=end == index):
            end += 1
        if end > index and _is_long_enough(tokens, index, end):
            found.append(_mention(tokens, index, end))
        index = max(end, index + 1)
    return tuple(found)


def _may_be_name(tokens: Tokens, index: int, *, first: bool) -> bool:
    token, code = tokens[index], tokens.language
    if not token.is_word or token.text.isascii() or tokens.lowers[index] in lexicon(code).words:
        return False
    signs = _signs(code)
    if signs:
        return set(token.text) <= signs and (first or tokens.touches(index - 1))
    if tokens.lowers[index].endswith("*") or tokens.lowers[index] in language(code).naming.common:
        return False
    # Beside one word that sounds foreign the next one needs less: "راسموس ثوروب".
    beside = not first or (index + 1 < len(tokens) and _is_foreign(tokens[index + 1].text, code, beside=False))
    return _is_foreign(token.text, code, beside=beside)


@cache
def _signs(code: str) -> frozenset[str]:
    """The signs that spell foreign names: those of the table, and those of long names of places that few words have."""
    signs = language(code).naming.name_signs
    if not signs:
        return signs
    places = Counter(sign for name in cldr.nominatives(code) if len(name) >= _LONG_NAME for sign in name)
    own = Counter(sign for word in lexicon(code).words for sign in word if len(word) < _LONG_NAME)
    common = {sign for sign, count in places.items() if count >= _OFTEN and count > own[sign]}
    return signs | (common - NUMERAL_SIGNS - _NOUNS_OF_PLACES)


def _is_long_enough(tokens: Tokens, first: int, end: int) -> bool:
    if language(tokens.language).writing.spaced:
        return True
    return sum(len(tokens[at].text) for at in range(first, end)) >= _FOREIGN_SIGNS


@lru_cache(maxsize=50_000)
def _is_foreign(word: str, code: str, *, beside: bool) -> bool:
    if not _SHORTEST <= len(word) <= _LONGEST_WORD or word.startswith(_ARTICLES.get(code, ("\0",))):
        return False
    if code in _ARTICLES and len(word) < _SHORTEST_ARABIC:
        return False
    if code in _DICTIONARIES and is_dictionary_word(word, code):
        return False
    return foreignness(_bare(word, code), code) >= _FOREIGN[code] - beside * _BESIDE


def _bare(word: str, code: str) -> str:
    """A word without the noun for a place that is written as one with it: "몸바사시" is the city of Mombasa."""
    endings = _PLACE_ENDINGS.get(code, ())
    return next((word.removesuffix(end) for end in endings if word.endswith(end) and len(word) > _SHORTEST), word)


def foreignness(word: str, code: str) -> float:
    """How much more a word is spelled like a place of the world than like a word of the language; 0 is even."""
    weights, unseen = _weights(code)
    pairs = _pairs(word)
    return sum(weights.get(pair, unseen) for pair in pairs) / len(pairs)


@cache
def _weights(code: str) -> tuple[Mapping[str, float], float]:
    places = {word for name in cldr.places(code) for word in name.replace("·", " ").replace("-", " ").split()}
    naming = language(code).naming
    proper = {
        word for table in (naming.places, naming.nations, naming.organisations) for k in table for word in k.split()
    }
    entries = lexicon(code)
    common = {word for word in (*entries.words, *entries.stems) if word not in places and word not in proper}
    foreign, own = _counts(places), _counts(common)
    seen = foreign.keys() | own.keys()
    totals = [sum(counts.values()) + _SMOOTHING * len(seen) for counts in (foreign, own)]
    weights = {
        pair: math.log((foreign[pair] + _SMOOTHING) / totals[0]) - math.log((own[pair] + _SMOOTHING) / totals[1])
        for pair in seen
    }
    return weights, math.log(totals[1] / totals[0])


def _counts(words: Iterable[str]) -> Counter[str]:
    return Counter(pair for word in words if len(word) > 1 and not word.isascii() for pair in _pairs(word))


def _pairs(word: str) -> list[str]:
    marked = f"{_END}{word}{_END}"
    return [*(marked[at : at + 2] for at in range(len(marked) - 1)), *word]


def _mention(tokens: Tokens, first: int, end: int) -> Mention[Name]:
    start, stop = tokens[first].start, tokens[end - 1].end
    words = [_bare(tokens[at].text, tokens.language) for at in range(first, end)]
    glue = " " if language(tokens.language).writing.spaced else ""
    parts = tuple(ascii_form(glue.join(words)).split()) if glue else (ascii_form("".join(words)).replace(" ", ""),)
    return Mention(tokens.text[start:stop], start, stop, Name(parts))
