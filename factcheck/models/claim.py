"""Claims: the sentences that are compared."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.models.time import UNKNOWN_PERIOD, Period


class ClaimKind(StrEnum):
    """What sort of sentence a claim is; only statements are compared."""

    STATEMENT = "statement"
    QUESTION = "question"
    FRAGMENT = "fragment"


@dataclass(frozen=True, slots=True)
class Claim:
    """One sentence of an article.

    Attributes:
        id: Derived from the article's id and the span.
        article: Id of the article.
        text: `article.text[start:end]`, always.
        start: Offset of the first character in the article's text.
        end: Offset behind the last character.
        language: ISO 639-1 code.
        speaker: Who says it, in the article's own words, if it is reported speech; None in the article's own voice.
        is_title: Whether it is the article's title.
        kind: Only statements are compared.
        time: When what it tells of happened, as far as known.
    """

    id: str
    article: str
    text: str
    start: int
    end: int
    language: str
    speaker: str | None = None
    is_title: bool = False
    kind: ClaimKind = ClaimKind.STATEMENT
    time: Period = UNKNOWN_PERIOD
