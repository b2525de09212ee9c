"""Tables of phrases that are looked up at a token without joining words for every one of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from factcheck.facts.tokens import Tokens

T = TypeVar("T")
V = TypeVar("V")

_Entry = tuple[tuple[str, ...], T]


@dataclass(frozen=True, slots=True)
class Phrases(Generic[T]):
    """A table of phrases by their first and by their last word, the longest phrase first.

    Attributes:
        firsts: First word to the phrases that begin with it and their values.
        lasts: Last word to the phrases that end with it and their values.
    """

    firsts: Mapping[str, Sequence[_Entry[T]]]
    lasts: Mapping[str, Sequence[_Entry[T]]]

    def at(self, tokens: Tokens, index: int) -> tuple[T, int] | None:
        """The value of the longest phrase that begins at a token, and its number of words."""
        return self.longest(tokens.lowers, index) if 0 <= index < len(tokens.lowers) else None

    def longest(self, words: Sequence[str], index: int) -> tuple[T, int] | None:
        """The same in any sequence of words."""
        for phrase, value in self.firsts.get(words[index], ()):
            if len(phrase) == 1 or tuple(words[index : index + len(phrase)]) == phrase:
                return value, len(phrase)
        return None

    def before(self, tokens: Tokens, index: int) -> tuple[T, int] | None:
        """The value of the longest phrase that ends right before a token, and its number of words."""
        if not 0 < index <= len(tokens.lowers):
            return None
        for phrase, value in self.lasts.get(tokens.lowers[index - 1], ()):
            size = len(phrase)
            if size == 1 or (size <= index and tokens.lowers[index - size : index] == phrase):
                return value, size
        return None


def phrases(table: Mapping[str, V]) -> Phrases[V]:
    """Compile a table of blank-separated phrases."""
    firsts: dict[str, list[_Entry[V]]] = {}
    lasts: dict[str, list[_Entry[V]]] = {}
    for text in sorted(table, key=lambda text: -len(text.split())):
        words = tuple(text.split())
        firsts.setdefault(words[0], []).append((words, table[text]))
        lasts.setdefault(words[-1], []).append((words, table[text]))
    return Phrases(firsts, lasts)
