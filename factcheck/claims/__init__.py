"""Claims of an article: its sentences, with who says them and what sort of sentence they are."""

from collections.abc import Iterator

from factcheck.claims.kinds import kind_of
from factcheck.claims.overlong import cut_overlong
from factcheck.claims.sentences import split_sentences
from factcheck.models import Article, Claim, Span

__all__ = ["extract_claims", "split_sentences"]


def extract_claims(article: Article) -> tuple[Claim, ...]:
    """The claims of an article in order of its text: those of the title and those of the body.

    Questions and fragments are among them, marked as such. Their time is not known here.
    """
    claims = [
        _claim(article, span, is_title=is_title)
        for part, is_title in _parts(article)
        for sentence in _sentences(article, part)
        for span in cut_overlong(article.text, sentence)
    ]
    return tuple(claims)


def _parts(article: Article) -> Iterator[tuple[Span, bool]]:
    if article.title_span:
        yield article.title_span, True
    for part in article.body:
        yield part, False


def _sentences(article: Article, part: Span) -> Iterator[Span]:
    for span in split_sentences(article.text[part.start : part.end], article.language):
        yield Span(part.start + span.start, part.start + span.end)


def _claim(article: Article, span: Span, *, is_title: bool) -> Claim:
    text = article.text[span.start : span.end]
    return Claim(
        id=f"{article.id}:{span.start}-{span.end}",
        article=article.id,
        text=text,
        start=span.start,
        end=span.end,
        language=article.language,
        is_title=is_title,
        kind=kind_of(text, article.language, is_title=is_title),
    )
