"""From paths to articles: the whole way on one page."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import BinaryIO

from factcheck.articles.boilerplate import is_header, news_paragraphs, tables_of
from factcheck.articles.discovery import Found, discover, resolved_path
from factcheck.articles.files import read_bytes
from factcheck.articles.identity import identified
from factcheck.articles.language import normalised_language, recognised_language
from factcheck.articles.published import day_period, period_in_name
from factcheck.articles.raw import RawArticle
from factcheck.articles.readers import reader_for
from factcheck.articles.title import find_title
from factcheck.articles.unreadable import UnreadableError
from factcheck.errors import UsageError
from factcheck.models import UNKNOWN_PERIOD, Article, Period, Skipped


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of reading.

    Attributes:
        articles: By id.
        skipped: What could not be read and why, by path.
        unmatched_published: Paths given with a date that are none of the files.
    """

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...]
    unmatched_published: tuple[str, ...] = ()


def load_articles(
    paths: Sequence[str],
    *,
    stdin: BinaryIO | None = None,
    language: str | None = None,
    published: Sequence[tuple[str, date]] = (),
) -> Loaded:
    """Read the articles behind files, folders, patterns and `-` (standard input).

    Args:
        paths: What to read, in any order; a file reached in several ways is read once.
        stdin: Read for `-`; the process's own standard input if None.
        language: Overrides what the articles say and what is recognised in them.
        published: Paths with the day that overrides what the files say.

    Raises:
        UsageError: If the language is none.
    """
    code = None if language is None else normalised_language(language)
    if language is not None and code is None:
        raise UsageError(f'language "{language}" is not known; write its code, such as de')
    days = {resolved_path(path): day for path, day in published}
    files, skipped = discover(paths)
    results = [result for found in files for result in _read(found, stdin, code, days)]
    articles = [result for result in results if isinstance(result, Article)]
    problems = [*skipped, *(result for result in results if isinstance(result, Skipped))]
    known = {found.resolved for found in files}
    unmatched = sorted({path for path, _ in published if resolved_path(path) not in known})
    problems.sort(key=lambda problem: (problem.path, problem.reason))
    return Loaded(identified(articles), tuple(problems), tuple(unmatched))


def _read(
    found: Found, stdin: BinaryIO | None, language: str | None, days: Mapping[str, date]
) -> list[Article | Skipped]:
    try:
        reader = reader_for(found.path)
        data = read_bytes(found, stdin)
        results = reader.read(data, found.path)
    except UnreadableError as error:
        return [Skipped(found.path, error.at(found.path))]
    sha256 = hashlib.sha256(data).hexdigest()
    day = days.get(found.resolved)
    return [_result(raw, found.path, sha256, language, day) for raw in results]


def _result(
    raw: RawArticle | Skipped, path: str, sha256: str, language: str | None, day: date | None
) -> Article | Skipped:
    if isinstance(raw, Skipped):
        return raw
    if not raw.paragraphs and raw.heading is None:
        return Skipped(path, "it holds no running text; write an article into it or leave it out")
    return _article(raw, path, sha256, language, day)


def _article(raw: RawArticle, path: str, sha256: str, language: str | None, day: date | None) -> Article:
    """The article with title, language, body and time told apart; id and origin come later."""
    code = language or raw.metadata.language or recognised_language(_sample(raw))
    tables = tables_of(code)
    title = find_title(raw, lambda paragraph: is_header(paragraph, tables))
    return Article(
        id="",
        path=path,
        text=raw.text,
        title=title.words,
        title_span=title.span,
        body=news_paragraphs(raw.text, raw.paragraphs[title.taken :], code),
        source=raw.metadata.source,
        url=raw.metadata.url,
        language=code,
        sha256=sha256,
        published=_published(raw, path, day),
        first_line=raw.first_line,
    )


def _sample(raw: RawArticle) -> str:
    """The running text, which tells more of the language than links and code around it."""
    return (
        "\n".join(raw.text[span.start : min(span.end, span.start + 4000)] for span in raw.paragraphs[:20]) or raw.text
    )


def _published(raw: RawArticle, path: str, day: date | None) -> Period:
    if day is not None:
        return day_period(day, "--published")
    return raw.metadata.published or period_in_name(PurePath(path).name, "file name") or UNKNOWN_PERIOD
