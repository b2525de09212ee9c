"""Words, numbers and signs of a claim with their offsets: what all extractors read."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from factcheck.facts.segmenting import SCRIPT_RUN, pieces_of
from factcheck.languages import language as tables_of
from factcheck.languages.lexicon import key

# Marks that belong to the letter before them: accents, the vowels of Arabic and of the scripts of India, joiners.
_MARKS = (
    "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u200c\u200d"
)
_NUMBER = r"(?P<number>\d+(?:[.,'’٬٫．，\u00a0\u2009\u202f]\d+)*)"
_INITIALS = r"[^\W\d_](?:\.[^\W\d_])+(?!\w)\.?"
_LETTERS = rf"[^\W\d_][\w{_MARKS}]*"
# A word may hold digits ("F-16", "Covid-19"), inner hyphens or apostrophes, and dots between single letters ("U.S.");
# a number may hold grouping and decimal signs.
_TOKEN = re.compile(rf"(?P<word>{_INITIALS}|{_LETTERS}(?:[-‐‑'’ʼ][^\W_][\w{_MARKS}]*)*)|{_NUMBER}|(?P<sign>\S)")
# Where an apostrophe parts words ("l'Iran", "Ankara'da") it is no token itself.
_PARTED = re.compile(rf"(?P<word>{_INITIALS}|{_LETTERS}(?:[-‐‑][^\W_][\w{_MARKS}]*)*)|{_NUMBER}|(?P<sign>[^\s'’])")
# Where scripts without capitals touch digits ("5月13日", "12명"), a number ends a word.
_MIXED = re.compile(
    rf"(?P<run>{SCRIPT_RUN})|(?P<word>{_INITIALS}|[^\W\d_]\w*?(?={SCRIPT_RUN})|{_LETTERS})|{_NUMBER}|(?P<sign>\S)"
)
_MIXED_LANGUAGES = frozenset({"zh", "ja", "ko"})
CLAUSE_SIGNS = frozenset(',;:.!?()[]{}–—…"“”„»«،؛؟।、。，；：！？（）「」『』《》')
_LONGEST_PHRASE = 3
_LONGEST_BEGINNING = 8
_CLAUSE_REACH = 60  # tokens; keeps the work linear on lines without any sign


class Token(NamedTuple):
    """One word, number or sign: `claim.text[start:end] == text`."""

    text: str
    start: int
    end: int
    is_word: bool
    is_number: bool

    @property
    def lower(self) -> str:
        """In lower case, as it stands."""
        return in_lower_case(self.text)

    @property
    def is_capitalised(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one claim.

    Attributes:
        text: The claim's text.
        language: ISO 639-1 code.
        items: In order.
        lowers: Their texts in lower case, inflected words as the tables of the language list them (`"погиб*"`).
    """

    text: str
    language: str
    items: tuple[Token, ...]
    lowers: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, index: int) -> Token:
        return self.items[index]

    def at(self, offset: int) -> int:
        """Index of the first token that ends behind an offset."""
        return bisect_left(self.items, offset + 1, key=lambda token: token.end)

    def clause(self, index: int) -> range:
        """Indices of the tokens between the clause signs around a token."""
        start = end = index
        first, last = max(0, index - _CLAUSE_REACH), min(len(self.items), index + _CLAUSE_REACH)
        lowers = self.lowers
        while start > first and lowers[start - 1] not in CLAUSE_SIGNS:
            start -= 1
        while end < last and lowers[end] not in CLAUSE_SIGNS:
            end += 1
        return range(start, end)

    def lower(self, index: int) -> str:
        """The token in lower case; empty outside of the claim."""
        return self.lowers[index] if 0 <= index < len(self.lowers) else ""

    def touches(self, index: int) -> bool:
        """Whether no blank stands between a token and the next one; False outside of the claim."""
        return 0 <= index < len(self.items) - 1 and self.items[index].end == self.items[index + 1].start


def in_lower_case(text: str) -> str:
    """The text in lower case; Python leaves a dot over the i of a Turkish capital."""
    return text.lower().replace("\u0307", "")


def phrase_before(tokens: Tokens, index: int, phrases: Set[str]) -> int:
    """How many words right before a token are one of the phrases, the longest first; 0 if none is."""
    for size in range(min(_LONGEST_PHRASE, index), 0, -1):
        if " ".join(tokens.lowers[index - size : index]) in phrases:
            return size
    return 0


def phrase_at(tokens: Tokens, index: int, phrases: Set[str]) -> int:
    """How many words from a token on are one of the phrases, the longest first; 0 if none is."""
    for size in range(min(_LONGEST_PHRASE, len(tokens) - index), 0, -1):
        if " ".join(tokens.lowers[index : index + size]) in phrases:
            return size
    if index < len(tokens) and tokens.language in _MIXED_LANGUAGES:
        word = tokens.lowers[index]  # "前に" begins with "前": such scripts write particles as one with their word
        return int(any(word[:end] in phrases for end in range(min(len(word) - 1, _LONGEST_BEGINNING), 0, -1)))
    return 0


def tokenize(text: str, language: str) -> Tokens:
    """Split a claim into tokens."""
    items = tuple(_mixed(text, language) if language in _MIXED_LANGUAGES else _spaced(text, language))
    return Tokens(
        text, language, items, tuple([_lower(item.text, language) if item.is_word else item.text for item in items])
    )


@lru_cache(maxsize=100_000)
def _lower(word: str, language: str) -> str:
    return key(word.lower(), language)


def _spaced(text: str, language: str) -> Iterator[Token]:
    pattern = _PARTED if tables_of(language).writing.splits_apostrophe else _TOKEN
    for match in pattern.finditer(text):
        kind, (start, end) = match.lastgroup, match.span()
        yield Token(match[0], start, end, kind == "word", kind == "number")


def _mixed(text: str, language: str) -> Iterator[Token]:
    number_end = -1
    for match in _MIXED.finditer(text):
        if match.lastgroup != "run":
            number_end = match.end() if match.lastgroup == "number" else -1
            yield Token(match[0], match.start(), match.end(), match.lastgroup == "word", match.lastgroup == "number")
            continue
        start = match.start()
        for piece in pieces_of(match[0], language, counted=start == number_end):
            yield Token(piece, start, start + len(piece), is_word=True, is_number=False)
            start += len(piece)
