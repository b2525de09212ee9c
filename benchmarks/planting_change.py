"""What a planter is given and what it gives: two aligned sentences, and a change of one of them."""

from dataclasses import dataclass

# What words are made of; Python's \w leaves out the vowel signs of Devanagari and Arabic.
LETTER = r"[\w\u0900-\u0963\u0970-\u097f\u064b-\u065f]"


@dataclass(frozen=True, slots=True)
class Aligned:
    """A sentence that may be changed, and the same sentence in the other outlet.

    Attributes:
        text: The sentence to change.
        language: Its language.
        other: Its translation or other rendering, which stays.
        other_language: Language of that.
        surnames: Surnames of the persons that the article names in full, in scripts where that can be told.
    """

    text: str
    language: str
    other: str
    other_language: str
    surnames: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Change:
    """One fact exchanged: `text[start:end] == old` before, `changed[start:start + len(new)] == new` after."""

    kind: str
    start: int
    end: int
    old: str
    new: str

    def applied(self, text: str) -> str:
        """The sentence after the change."""
        return text[: self.start] + self.new + text[self.end :]


def change_of(kind: str, text: str, start: int, end: int, new: str) -> Change:
    """A change of a part of a text."""
    return Change(kind, start, end, text[start:end], new)
