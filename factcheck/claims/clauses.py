"""A sentence as clauses of words, with what is quoted in it left out: who speaks stands outside the quotation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.languages.quotation import Quotation

_MARKS = "\u0300-\u036f\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u200c\u200d"  # on or beside a letter
_PART = re.compile(rf"(?P<word>[\w{_MARKS}]+(?:(?:[-'’.&/]|\.-)[\w{_MARKS}]+)*)|(?P<dot>\.)|(?P<mark>[^\s\w.{_MARKS}])")
_ABBREVIATED = re.compile(
    r"[^\W\d_]|(?:[^\W\d_]\.)+[^\W\d_]|M[rs]|Mrs|Mme|Dr|Prof|St|Sen|Rep|Gen|Gov|Sr|Sra|Lt|Col|Ing|Hr"
)
_HARMLESS = frozenset("-'’/&%+#*€$£")


@dataclass(frozen=True, slots=True)
class Word:
    """A word outside all quotations; `sentence[start:end] == text`."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """The word in lower case, for the tables."""
        return self.text.lower()


@dataclass(frozen=True, slots=True)
class Clause:
    """Words between two marks.

    Attributes:
        words: At least one.
        after_quotation: Whether a quotation ends right before it, a comma aside.
        before_quotation: Whether a quotation begins right behind it, a comma or colon aside.
        followed: Whether anything follows it in its sentence.
    """

    words: tuple[Word, ...]
    after_quotation: bool
    before_quotation: bool
    followed: bool


def clauses(sentence: str, quotations: Sequence[Quotation]) -> tuple[Clause, ...]:
    """The clauses of a sentence outside its quotations, in order."""
    found: list[Clause] = []
    words: list[Word] = []
    after = pending = False
    for word in (*_words(sentence, quotations), _BREAK):
        if word is _BREAK or word is _QUOTATION:
            if words:
                found.append(Clause(tuple(words), after, word is _QUOTATION, followed=True))
                words = []
                pending = False
            elif word is _QUOTATION and found and not found[-1].before_quotation and not pending:
                found[-1] = Clause(found[-1].words, found[-1].after_quotation, before_quotation=True, followed=True)
            pending = pending or word is _QUOTATION
        else:
            if not words:
                after = pending
            words.append(word)
    if found:
        last = found[-1]
        followed = last.before_quotation
        found[-1] = Clause(last.words, last.after_quotation, last.before_quotation, followed)
    return tuple(found)


_BREAK = Word("", -1, -1)
_QUOTATION = Word("", -2, -2)


def _words(sentence: str, quotations: Sequence[Quotation]) -> Iterator[Word]:
    position = 0
    for quotation in quotations:
        yield from _words_between(sentence, position, quotation.start)
        yield _QUOTATION
        position = quotation.end
    yield from _words_between(sentence, position, len(sentence))


def _words_between(sentence: str, start: int, end: int) -> Iterator[Word]:
    parts = list(_PART.finditer(sentence, start, end))
    for index, part in enumerate(parts):
        if part.lastgroup == "word":
            dotted = (
                index + 1 < len(parts) and parts[index + 1].lastgroup == "dot" and _ABBREVIATED.fullmatch(part.group())
            )
            yield Word(sentence[part.start() : part.end() + bool(dotted)], part.start(), part.end() + bool(dotted))
        elif part.lastgroup == "dot":
            if not (index and _ABBREVIATED.fullmatch(parts[index - 1].group())):
                yield _BREAK
        elif part.group() not in _HARMLESS:
            yield _BREAK
