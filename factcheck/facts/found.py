"""What the readers of dates find."""

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.facts.numerals import Numeral
from factcheck.facts.tokens import Tokens
from factcheck.languages import language
from factcheck.models.mention import DateValue


@dataclass(frozen=True, slots=True)
class Found:
    """A date at tokens `first` (included) to `last` (excluded)."""

    first: int
    last: int
    value: DateValue


Reader = Callable[[Tokens, int, dict[int, Numeral]], Found | None]


def direction(tokens: Tokens, index: int) -> int:
    """-1 if the word before a token makes it the last one before now, 1 for the next one, else 0."""
    words = language(tokens.language).time
    before = tokens.lower(index - 1)
    return -1 if before in words.last else 1 if before in words.next else 0
