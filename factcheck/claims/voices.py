"""Speakers over several sentences: a pronoun means the speaker before, a quotation has one speaker to its end."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.paragraphs import unwrapped
from factcheck.claims.speaker import speaker_of
from factcheck.languages.quotation import Quotation, quoted_spans
from factcheck.models import Span

_MEMORY = 2  # How many sentences after a speaker was named a pronoun may still mean him.
_LEAD_IN = ":：,，"


def speakers(text: str, sentences: Sequence[Span], language: str) -> tuple[str | None, ...]:
    """The speaker of each sentence of a text, None for the article's own voice.

    Args:
        text: The text that holds the sentences.
        sentences: In order.
        language: ISO 639-1 code.
    """
    text = unwrapped(text)
    quotations = quoted_spans(text, language)
    inside = _quotations_by_sentence(sentences, quotations)
    named = _named(text, sentences, inside, language)
    _spread(text, sentences, inside, named)
    return tuple(named)


@dataclass(frozen=True, slots=True)
class _Part:
    """The part of a quotation that lies in one sentence, in the sentence's offsets."""

    whole: Quotation
    local: Quotation


def _quotations_by_sentence(
    sentences: Sequence[Span], quotations: Sequence[Quotation]
) -> tuple[tuple[_Part, ...], ...]:
    parts: list[tuple[_Part, ...]] = []
    first = 0
    for sentence in sentences:
        while first < len(quotations) and quotations[first].end <= sentence.start:
            first += 1
        here: list[_Part] = []
        index = first
        while index < len(quotations) and quotations[index].start < sentence.end:
            here.append(_Part(quotations[index], _clipped(quotations[index], sentence)))
            index += 1
        parts.append(tuple(here))
    return tuple(parts)


def _clipped(quotation: Quotation, sentence: Span) -> Quotation:
    length = sentence.end - sentence.start
    start, end, inner_start, inner_end = (
        min(max(offset - sentence.start, 0), length)
        for offset in (quotation.start, quotation.end, quotation.inner_start, quotation.inner_end)
    )
    return Quotation(start, end, inner_start, inner_end)


def _named(text: str, sentences: Sequence[Span], inside: Sequence[Sequence[_Part]], language: str) -> list[str | None]:
    """The speakers whom the sentences themselves name."""
    named: list[str | None] = []
    previous: str | None = None
    age = 0
    for sentence, parts in zip(sentences, inside, strict=True):
        words = text[sentence.start : sentence.end]
        quoted = tuple(part.local for part in parts)
        found = speaker_of(words, language, quotations=quoted, previous=previous if age <= _MEMORY else None)
        named.append(found.name if found else None)
        age = 0 if found else age + 1
        previous = found.name if found else previous
    return named


def _spread(text: str, sentences: Sequence[Span], inside: Sequence[Sequence[_Part]], named: list[str | None]) -> None:
    """Give every sentence that is all quotation the speaker of its quotation, else of the quotation before."""
    first_of, last_of = _attributed(text, sentences, inside, named)
    for index, parts in enumerate(inside):
        if named[index] or not parts or not _is_all_quoted(sentences[index], parts):
            continue
        start = parts[0].whole.start
        named[index] = first_of.get(start) or last_of.get(start) or _continued(text, sentences, inside, named, index)


def _attributed(
    text: str, sentences: Sequence[Span], inside: Sequence[Sequence[_Part]], named: Sequence[str | None]
) -> tuple[dict[int, str], dict[int, str]]:
    """By where a quotation starts: who leads it in, and who is named in the sentence that ends it."""
    leading: dict[int, str] = {}
    trailing: dict[int, str] = {}
    for sentence, parts, name in zip(sentences, inside, named, strict=True):
        if name:
            for part in parts:
                if part.whole.end > sentence.end and text[sentence.start : part.whole.start].rstrip()[-1:] in _LEAD_IN:
                    leading[part.whole.start] = name
                elif part.whole.start < sentence.start:
                    trailing[part.whole.start] = name
    return leading, trailing


def _is_all_quoted(sentence: Span, parts: Sequence[_Part]) -> bool:
    quoted = sum(part.local.end - part.local.start for part in parts)
    return sentence.end - sentence.start - quoted <= 1


def _continued(
    text: str,
    sentences: Sequence[Span],
    inside: Sequence[Sequence[_Part]],
    named: Sequence[str | None],
    index: int,
) -> str | None:
    """The speaker of the sentence before, if it quotes too and stands in the same paragraph."""
    if index == 0 or not inside[index - 1]:
        return None
    between = text[sentences[index - 1].end : sentences[index].start]
    return None if "\n" in between else named[index - 1]
