"""What a number or an ordinal goes with: the head of the noun phrase behind it."""

from functools import cache, lru_cache

from factcheck.facts.lemmas import is_dictionary_word, lemma
from factcheck.facts.namehood import place_of
from factcheck.facts.numerals import may_be_number
from factcheck.facts.tokens import Tokens
from factcheck.languages import language

_REACH = 5
_ANTECEDENT_REACH = 60
_ANTECEDENTS = 4
_TERM = 2
_TERM_SIGNS = 3


def noun_behind(tokens: Tokens, index: int, *, plural: bool) -> tuple[str, int]:
    """Lemma of the noun that a number or an ordinal before `index` goes with, and the index behind it.

    Empty and `index` itself if none follows. Where nouns are capitalised it is the next capitalised word behind
    adjectives. Elsewhere a number other than one asks for a plural, and an ordinal for the end of the noun phrase.

    Args:
        tokens: Of the claim.
        index: Of the first token behind the number.
        plural: Whether the number asks for a plural noun.
    """
    if language(tokens.language).naming.nouns_capitalised:
        head = next((at for at in _phrase(tokens, index) if tokens[at].is_capitalised), None)
        if head is not None and place_of(tokens[head].text, tokens.language):
            head = None  # "die 16 von Frankreich genannten Länder"
    elif plural and language(tokens.language).numbers.plurals:
        head = _plural_head(tokens, index)
    elif language(tokens.language).numbers.plurals:
        head = _singular_head(tokens, index)
    else:
        return _term_behind(tokens, index)
    return (noun_lemma(tokens[head].text, tokens.language), head + 1) if head is not None else ("", index)


def _term_behind(tokens: Tokens, index: int) -> tuple[str, int]:
    """The words behind a number in a language without a sign of nouns: a word for people, else up to two of its phrase.

    Encoders know phrases, so that no head need be told from its adjectives.
    """
    words = language(tokens.language)
    start = index
    while tokens.lower(index) in words.numbers.counters or tokens.lower(index) in words.numbers.connectors:
        if tokens.lowers[index] in words.numbers.persons:
            break
        index += 1
    if tokens.lower(index) in words.numbers.persons:
        return tokens.lowers[index], index + 1
    size = _TERM if words.writing.spaced else _TERM_SIGNS
    titles = words.naming.titles if words.naming.surnames else ()
    phrase = [at for at in _phrase(tokens, index) if tokens.lowers[at] not in titles]
    taken = phrase[:size] if phrase and phrase[0] == index else []
    if not taken and index > start and tokens.lowers[start] in words.numbers.counters:
        return tokens.lowers[start], index
    glue = " " if words.writing.spaced else ""
    return glue.join(tokens[at].lower for at in taken), (taken[-1] + 1 if taken else index)


def antecedents(tokens: Tokens, index: int, proper: set[int]) -> tuple[str, ...]:
    """Common nouns before an ordinal that stands alone ("der erste seit"): one of them is meant."""
    naming = language(tokens.language).naming
    found: list[str] = []
    for at in range(max(0, index - _ANTECEDENT_REACH), index):
        token = tokens[at]
        if not token.is_word or at in proper:
            continue
        if naming.nouns_capitalised:
            if token.is_capitalised and token.lower not in naming.function_words:
                found.append(lemma(token.text, tokens.language))
        elif tokens.lower(at - 1) in naming.determiners and (noun := noun_behind(tokens, at, plural=False)[0]):
            found.append(noun)
    return tuple(dict.fromkeys(found))[:_ANTECEDENTS]


@lru_cache(maxsize=50_000)
def noun_lemma(word: str, code: str) -> str:
    """The lemma of a word that is known to be a noun: "meeting" stays, though dictionaries derive it from "meet"."""
    lower = word.lower()
    if language(code).numbers.plurals and lower.endswith(("ing", "ings")):
        return lower.removesuffix("s")
    return lemma(word, code)


@cache
def _function_words(code: str) -> frozenset[str]:
    naming = language(code).naming
    return naming.function_words | naming.determiners


@cache
def _stops(code: str) -> frozenset[str]:
    return _function_words(code) - language(code).numbers.connectors


@cache
def _verbs(code: str) -> frozenset[str]:
    """Finite words that begin a predicate."""
    words = language(code)
    return words.time.present | words.time.past | words.time.future | words.speech.verbs


def _phrase(tokens: Tokens, index: int) -> range:
    """The words that may belong to the noun phrase at a token."""
    code = tokens.language
    end = index
    while end < min(index + _REACH, len(tokens)):
        token = tokens[end]
        if not token.is_word or token.lower in _stops(code) or token.lower in _verbs(code):
            break
        if end > index and may_be_number(token.lower, code):
            break
        if _is_predicate(tokens, end):
            break
        end += 1
    return range(index, end)


def _is_predicate(tokens: Tokens, at: int) -> bool:
    """Whether "verletzt" ends the phrase; "45 verletzte Soldaten" goes on."""
    if tokens.lowers[at] not in language(tokens.language).numbers.outcomes:
        return False
    if language(tokens.language).naming.nouns_capitalised:
        follows = at + 1 < len(tokens) and tokens[at + 1].is_capitalised
        return not tokens[at].is_capitalised and not follows
    follower = tokens[at + 1] if at + 1 < len(tokens) else None
    return follower is None or not follower.is_word or not is_plural(follower.lower, tokens.language)


def _plural_head(tokens: Tokens, index: int) -> int | None:
    """The first plural and those right behind it: "two car bombs", "12 sports teams"."""
    head = None
    for at in _phrase(tokens, index):
        if at > index and tokens[at].is_capitalised and tokens.lowers[at - 1] in _function_words(tokens.language):
            break  # "the last 16 of the Champions League"
        if is_plural(tokens.lowers[at], tokens.language):
            head = at
        elif head is not None:
            break
    return head


@lru_cache(maxsize=50_000)
def is_plural(lower: str, code: str) -> bool:
    """Whether a word reads as a plural noun, in a language that forms its plurals with -s."""
    irregular = language(code).numbers.plurals
    if not irregular or lower in _stops(code) or lower in _verbs(code):
        return False
    if lower in irregular or lower.endswith(("men", "people", "children")):
        return True
    return (
        lower.endswith("s") and not lower.endswith("ss") and (lemma(lower, code) != lower or not lower.endswith("us"))
    )


def _singular_head(tokens: Tokens, index: int) -> int | None:
    head = None
    if tokens.lower(index) in language(tokens.language).numbers.of_words:
        return None  # "the first of three trials"
    for at in _phrase(tokens, index):
        lower = tokens.lowers[at]
        if head is not None and lower in _function_words(tokens.language):
            break
        if head is not None and _looks_finite(tokens.lowers[head], lower, tokens.language):
            break
        if lower not in language(tokens.language).numbers.connectors and not may_be_number(lower, tokens.language):
            head = at
    is_participle = head is not None and _is_participle(tokens.lowers[head], tokens.language)
    return None if is_participle else head


def _is_participle(lower: str, code: str) -> bool:
    """Whether no noun ends the phrase: "was first introduced"."""
    return bool(language(code).numbers.plurals) and lower.endswith("ed") and lemma(lower, code) != lower


_ADJECTIVES = ("ic", "al", "ous", "ive", "ful", "less", "ary", "able", "ible", "ish")


@lru_cache(maxsize=50_000)
def _looks_finite(head: str, word: str, code: str) -> bool:
    """Whether a word behind a possible noun reads as its verb: "the second round begins", "the third guest came"."""
    base = lemma(word, code)
    if base == word or word in language(code).numbers.plurals or head.endswith(_ADJECTIVES):
        return False
    if not word.endswith("s"):
        return not word.endswith(("ing", "er", "est", "ren", "men"))
    stems = (base, base[:-1], base + base[-1])
    return not is_dictionary_word(head + "ly", code) and any(is_dictionary_word(stem + "ing", code) for stem in stems)
