"""Words, numbers and signs of a claim with their offsets: what all extractors read."""

import re
from bisect import bisect_left
from dataclasses import dataclass

# A word may hold digits ("F-16", "Covid-19"), inner hyphens or apostrophes, and dots between single letters ("U.S.");
# a number may hold grouping and decimal signs.
_TOKEN = re.compile(
    r"(?P<word>[^\W\d_](?:\.[^\W\d_])+(?!\w)\.?|[^\W\d_]\w*(?:[-‐‑'’][^\W_]\w*)*)"
    r"|(?P<number>\d+(?:[.,'’\u00a0\u2009\u202f]\d+)*)"
    r"|(?P<sign>\S)"
)
CLAUSE_SIGNS = frozenset(',;:.!?()[]{}–—…"“”„»«')
_CLAUSE_REACH = 60  # tokens; keeps the work linear on lines without any sign


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign: `claim.text[start:end] == text`."""

    text: str
    start: int
    end: int
    is_word: bool
    is_number: bool

    @property
    def lower(self) -> str:
        """For comparison with the tables."""
        return self.text.lower()

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
        lowers: Their texts in lower case.
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
        while start > max(0, index - _CLAUSE_REACH) and self.lowers[start - 1] not in CLAUSE_SIGNS:
            start -= 1
        while end < min(len(self.items), index + _CLAUSE_REACH) and self.lowers[end] not in CLAUSE_SIGNS:
            end += 1
        return range(start, end)

    def lower(self, index: int) -> str:
        """The token in lower case; empty outside of the claim."""
        return self.lowers[index] if 0 <= index < len(self.lowers) else ""

    def touches(self, index: int) -> bool:
        """Whether no blank stands between a token and the next one; False outside of the claim."""
        return 0 <= index < len(self.items) - 1 and self.items[index].end == self.items[index + 1].start


def tokenize(text: str, language: str) -> Tokens:
    """Split a claim into tokens."""
    items = tuple(
        Token(match[0], match.start(), match.end(), match.lastgroup == "word", match.lastgroup == "number")
        for match in _TOKEN.finditer(text)
    )
    return Tokens(text, language, items, tuple(item.lower for item in items))
