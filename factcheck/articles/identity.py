"""Ids that come from content, so that neither place nor order of the files changes them."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from factcheck.models import Article

_ID_DIGITS = 12


def identified(articles: Iterable[Article]) -> tuple[Article, ...]:
    """The articles with id and origin, sorted by id; among the same content the path decides who is first."""
    named: list[Article] = []
    copies: dict[str, int] = {}
    for base, article in sorted(((_base_id(article), article) for article in articles), key=_by_id_then_path):
        count = copies[base] = copies.get(base, 0) + 1
        named.append(replace(article, id=base if count == 1 else f"{base}-{count}"))
    origins: dict[str, str] = {}
    return tuple(replace(article, origin=origins.setdefault(_words(article), article.id)) for article in named)


def _by_id_then_path(entry: tuple[str, Article]) -> tuple[str, str]:
    return entry[0], entry[1].path


def _base_id(article: Article) -> str:
    content = f"{article.title}\0{article.text}".encode()
    return "a" + hashlib.sha256(content).hexdigest()[:_ID_DIGITS]


def _words(article: Article) -> str:
    """A digest of the text that white space does not change."""
    return hashlib.sha256(" ".join(article.text.split()).encode()).hexdigest()
