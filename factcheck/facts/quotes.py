"""Quoted words."""

from factcheck.facts.namehood import ascii_form
from factcheck.facts.tokens import tokenize
from factcheck.languages.quotation import quoted_spans
from factcheck.models.mention import Mention, Quote


def find_quotes(text: str, code: str) -> tuple[Mention[Quote], ...]:
    """All quotations of a claim, without their marks; the words are normalised for comparison."""
    mentions: list[Mention[Quote]] = []
    for span in quoted_spans(text, code):
        whole = text[span.inner_start : span.inner_end]
        inner = whole.strip()
        start = span.inner_start + len(whole) - len(whole.lstrip())
        words = tuple(
            ascii_form(token.text) for token in tokenize(inner, code).items if token.is_word or token.is_number
        )
        if words:
            mentions.append(Mention(inner, start, start + len(inner), Quote(words)))
    return tuple(mentions)
