"""Credits, notices and bylines around the news: told by how they are built, not by what a single one says.

A paragraph is boilerplate if it is short and nothing is left of it but names once the phrases of its language, the
agencies and small words are taken away; a sentence that tells something keeps its verb and so is news.
"""

import re
from collections.abc import Iterable
from itertools import takewhile

from factcheck.articles.outlets import is_agency
from factcheck.articles.paragraphs import ends_sentence, trimmed
from factcheck.languages import language
from factcheck.languages.base import Boilerplate
from factcheck.models import Span

_MAX_HEADERS = 5
_MAX_CREDITS = 12
_MAX_CREDIT = 250
_MAX_NOTICE = 400
_MAX_HEADER = 120
_MAX_LABELLED_WORDS = 6
_MAX_UNMARKED_WORDS = 3
_MAX_DATE_WORDS = 3
_MAX_DATELINE = 60
_EDGES = " \t*_()[]{}<>.,;:!-–—|\"'“”„«»"
_WORD = re.compile(r"[^\W_](?:[\w.'’-]*\w)?")
_COPYRIGHT = re.compile(
    r"[ *_(\[]{0,5}?(?:©|\(c\) ?(?:19|20)[0-9]{2}|copyright (?:©|\(c\)|(?:19|20)[0-9]{2}))", re.IGNORECASE
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|@\w{2,30}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}")
_SEPARATOR = re.compile(r"[/,;|&·+()\[\]]+|\s[-–—]\s")
_DESK = re.compile(r"[a-zäöü]{2,4}")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DATELINE = re.compile(r"[^()\n]{2,50}\(([^()\n]{2,30})\)\s{0,2}[-–—:]+\s")
_END_CREDIT = re.compile(r"[(\[]([^()\[\]\n]{2,40})[)\]]")


def news_paragraphs(text: str, paragraphs: tuple[Span, ...], code: str) -> tuple[Span, ...]:
    """The paragraphs without bylines and dates at the beginning and credits and notices at the end."""
    tables = tables_of(code)
    top, bottom = paragraphs[:_MAX_HEADERS], paragraphs[: -_MAX_CREDITS - 1 : -1]
    first = _leading(is_header(text[span.start : span.end], tables) for span in top)
    last = _leading(is_credit(text[span.start : span.end], tables) for span in bottom)
    kept = list(paragraphs[first : max(first, len(paragraphs) - last)])
    if kept:
        kept[0] = _without_dateline(text, kept[0])
        kept[-1] = _without_end_credit(text, kept[-1], tables)
    return tuple(kept)


def tables_of(code: str) -> tuple[Boilerplate, ...]:
    """The tables that apply to an article in a language: its own, and English ones, which sites everywhere use."""
    return tuple(language(each).boilerplate for each in dict.fromkeys((code, "en")))


def is_header(paragraph: str, tables: Iterable[Boilerplate]) -> bool:
    """Whether a paragraph at the beginning is a byline, a dateline or a note of when it was updated."""
    if len(paragraph) > _MAX_HEADER:
        return False
    core = paragraph.strip(_EDGES).casefold()
    if _is_agency_list(paragraph, tables) or _ADDRESS.fullmatch(paragraph) or _is_date(paragraph):
        return True
    return any(_is_byline(paragraph, core, table) or _is_update(paragraph, core, table) for table in tables)


def is_credit(paragraph: str, tables: Iterable[Boilerplate]) -> bool:
    """Whether a paragraph at the end is a credit, a notice of rights or an invitation to read or follow something."""
    core = paragraph.strip(_EDGES).casefold()
    if len(paragraph) <= _MAX_NOTICE and _COPYRIGHT.match(paragraph):
        return True
    if len(paragraph) > _MAX_CREDIT:
        return False
    if _is_agency_list(paragraph, tables) or _ADDRESS.fullmatch(paragraph.strip(_EDGES)):
        return True
    return any(
        _is_notice(core, table)
        or _is_named_credit(paragraph, core, table)
        or _is_contribution(paragraph, core, table)
        or _is_labelled(paragraph, core, table)
        or _is_update(paragraph, core, table)
        for table in tables
    )


def _leading(flags: Iterable[bool]) -> int:
    return sum(1 for _ in takewhile(bool, flags))


def _is_notice(core: str, table: Boilerplate) -> bool:
    return any(_starts(core, phrase) or core.endswith(phrase.rstrip(":")) for phrase in table.notices)


def _is_named_credit(paragraph: str, core: str, table: Boilerplate) -> bool:
    """`Additional reporting by` and names, or names and `for this newspaper`."""
    return any(
        (_starts(core, phrase) or core.endswith(f" {phrase}")) and _only_names(_without(paragraph, phrase), table)
        for phrase in table.credits
    )


def _is_contribution(paragraph: str, core: str, table: Boilerplate) -> bool:
    """Names, a word for this report and a word for having worked on it, in any order."""
    report = next((phrase for phrase in table.reports if phrase in core), None)
    work = next((word for word in table.contributions if word in core), None)
    return bool(report and work) and _only_names(_without(_without(paragraph, report or ""), work or ""), table)


def _is_labelled(paragraph: str, core: str, table: Boilerplate) -> bool:
    """`Source: Reuters`; without the colon only if the rest is a name or an identifier: `source site-32`."""
    for label in table.labels:
        if not _starts(core, label):
            continue
        rest = paragraph.strip(_EDGES)[len(label) :]
        words = _WORD.findall(rest)
        if rest.lstrip().startswith(":"):
            return len(words) <= _MAX_LABELLED_WORDS and (not ends_sentence(rest) or _only_names(rest, table))
        known = all(not word[0].islower() or not word.isalpha() for word in words)
        return known and 0 < len(words) <= _MAX_UNMARKED_WORDS and not ends_sentence(paragraph)
    return False


def _is_byline(paragraph: str, core: str, table: Boilerplate) -> bool:
    for preposition in table.bylines:
        rest = paragraph.strip(_EDGES)[len(preposition) :]
        if _starts(core, preposition) and rest.strip() and not ends_sentence(paragraph):
            return _only_names(rest, table)
    return False


def _is_update(paragraph: str, core: str, table: Boilerplate) -> bool:
    """`Updated 14:05`, `Stand: 13. Mai 2022`."""
    for label in table.updates:
        rest = paragraph.strip(_EDGES)[len(label) :]
        if _starts(core, label) and any(map(str.isdigit, rest)):
            return _only_names(rest, table) and len(paragraph) <= _MAX_HEADER
    return False


def _is_date(paragraph: str) -> bool:
    """A line with a year, other digits and at most a weekday, a month and a place."""
    if ends_sentence(paragraph) or not _YEAR.search(paragraph):
        return False
    tokens = re.findall(r"\d+|[^\W\d_]+", paragraph)
    digits = [token for token in tokens if token[0].isdigit()]
    return len(digits) >= 2 and len(tokens) - len(digits) <= _MAX_DATE_WORDS


def _is_agency_list(paragraph: str, tables: Iterable[Boilerplate]) -> bool:
    """`(dpa/afp)`, `Reuters, AP`; a short code beside an agency is its desk: `dpa/lno`."""
    if len(paragraph) > _MAX_HEADER or ends_sentence(paragraph.strip(_EDGES) + "x"):
        return False
    connectives = "|".join(re.escape(word) for table in tables for word in table.connectives)
    parts = _SEPARATOR.split(re.sub(rf"\s(?:{connectives})\s", "/", paragraph) if connectives else paragraph)
    names = [name for part in parts if (name := part.strip(_EDGES))]
    agencies = [is_agency(name) for name in names]
    return any(agencies) and all(
        agency or _DESK.fullmatch(name) is not None for agency, name in zip(agencies, names, strict=True)
    )


def _only_names(words: str, table: Boilerplate) -> bool:
    """Whether nothing but names, numbers, agencies and small words between them is left."""
    return all(
        not word[0].islower() or word.casefold() in table.connectives or is_agency(word)
        for word in _WORD.findall(words)
    )


def _starts(core: str, phrase: str) -> bool:
    return core.startswith(phrase) and not core[len(phrase) : len(phrase) + 1].isalnum()


def _without(paragraph: str, phrase: str) -> str:
    at = paragraph.casefold().find(phrase)
    return f"{paragraph[:at]} {paragraph[at + len(phrase) :]}" if at >= 0 else paragraph


def _without_dateline(text: str, span: Span) -> Span:
    """`BERLIN (dpa) - The minister ...` begins with the minister."""
    found = _DATELINE.match(text[span.start : min(span.end, span.start + 2 * _MAX_DATELINE)])
    if found is None or not _is_agency_list(found[1], ()):
        return span
    return trimmed(text, span.start + found.end(), span.end) or span


def _without_end_credit(text: str, span: Span, tables: Iterable[Boilerplate]) -> Span:
    """`... he said. (dpa/afp)` ends with what he said."""
    tail_start = max(span.start, span.end - _MAX_DATELINE)
    at = text.rfind("(", tail_start, span.end)
    found = _END_CREDIT.fullmatch(text, at, span.end) if at > span.start else None
    if found is None or not _is_agency_list(found[1], tables):
        return span
    return trimmed(text, span.start, at) or span
