"""Claims of an article: its sentences, with who says them and what sort of sentence they are."""

from collections.abc import Iterator, Sequence

from factcheck.claims.kinds import kind_of
from factcheck.claims.overlong import cut_overlong
from factcheck.claims.sentences import split_sentences
from factcheck.claims.voices import speakers
from factcheck.models import Article, Claim, Span

__all__ = ["extract_claims", "split_sentences"]


def extract_claims(article: Article) -> tuple[Claim, ...]:
    """The claims of an article in order of its text: those of the title and those of the body.

    Questions and fragments are among them, marked as such. Their time is not known here.
    """
    titles = [_sentences(article, article.title_span)] if article.title_span else []
    body = [sentence for part in article.body for sentence in _sentences(article, part)]
    return (
        *(claim for sentences in titles for claim in _claims(article, sentences, is_title=True)),
        *_claims(article, body, is_title=False),
    )


def _sentences(article: Article, part: Span) -> list[Span]:
    found = split_sentences(article.text[part.start : part.end], article.language)
    return [Span(part.start + span.start, part.start + span.end) for span in found]


def _claims(article: Article, sentences: Sequence[Span], *, is_title: bool) -> Iterator[Claim]:
    voices = speakers(article.text, sentences, article.language)
    for sentence, speaker in zip(sentences, voices, strict=True):
        for span in cut_overlong(article.text, sentence):
            yield _claim(article, span, speaker, is_title=is_title)


def _claim(article: Article, span: Span, speaker: str | None, *, is_title: bool) -> Claim:
    text = article.text[span.start : span.end]
    return Claim(
        id=f"{article.id}:{span.start}-{span.end}",
        article=article.id,
        text=text,
        start=span.start,
        end=span.end,
        language=article.language,
        speaker=speaker,
        is_title=is_title,
        kind=kind_of(text, article.language, is_title=is_title),
    )
