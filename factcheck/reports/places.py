"""Where words stand, as editors and build servers count: lines and columns from 1, paths with slashes."""

import os
from dataclasses import dataclass

from factcheck.models import Article, Side
from factcheck.reports.view import SideView


@dataclass(frozen=True, slots=True)
class Place:
    """A range of a file; the last column is the one behind the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


def place_of(view: SideView, words: Side | None) -> Place:
    """Where the words stand in the article's file; without words, the whole claim."""
    start, end = (words.start, words.end) if words else (0, len(view.claim.text))
    line, column = _position(view.article, view.claim.start + start)
    end_line, end_column = _position(view.article, view.claim.start + end)
    return Place(line, column, end_line, end_column)


def portable(path: str) -> str:
    """The path with slashes, without `./` in front."""
    return path.replace(os.sep, "/").removeprefix("./")


def _position(article: Article, offset: int) -> tuple[int, int]:
    line_start = article.text.rfind("\n", 0, offset) + 1
    return article.first_line + article.text.count("\n", 0, offset), offset - line_start + 1
