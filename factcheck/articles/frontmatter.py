"""Metadata at the top of a file: YAML between two `---` lines, or lines that people take for it.

Only the shape of the YAML is read, never objects: every value is the string that stands in the file, so no tag can
construct anything and a date is what its author wrote. Headlines are full of signs that mean something in YAML
(`title: Strike: talks go on`, `title: [Update] ...`): a line `key: words` that is no YAML is read as it stands.
"""

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TypeVar

import yaml

from factcheck.articles.language import normalised_language
from factcheck.articles.published import written_period
from factcheck.articles.raw import Metadata
from factcheck.articles.unreadable import UnreadableError
from factcheck.models import Period

MAX_FRONT_MATTER = 16_384
_MAX_DEPTH = 8
_FENCE = "---"
_FENCES_BELOW = (_FENCE, "...")
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_SYNONYMS = {
    "title": ("title", "headline"),
    "source": ("source", "outlet", "publisher", "site"),
    "url": ("url", "link"),
    "language": ("language", "lang"),
    "published": ("published", "published_at", "date", "published_time", "pubdate", "datetime"),
}
_KNOWN = frozenset(name for names in _SYNONYMS.values() for name in names)
_KEY_LINE = re.compile(r"""(["']?)([^\W\d][\w .-]{0,40})\1[ \t]*:(?:[ \t](.*))?""")
_PART_OF_VALUE = (" ", "\t", "- ")  # how a line begins that belongs to the key above it
_Value = TypeVar("_Value")
_Entry = tuple[str, int]


def split_front_matter(text: str) -> tuple[Metadata, str]:
    """The metadata and the text behind it; the whole text if it has no front matter.

    Raises:
        UnreadableError: If the front matter is damaged or says something that cannot be understood.
    """
    found = _block(text)
    if found is None:
        return Metadata(), text
    block, rest = found
    return _metadata(_entries(block)), rest


def first_line(whole: str, rest: str) -> int:
    """The line of a file, from 1, on which the text behind its front matter begins."""
    return whole.count("\n", 0, len(whole) - len(rest)) + 1


def _block(text: str) -> tuple[str, str] | None:
    start = text.find("\n") + 1
    if start == 0 or text[:start].rstrip() != _FENCE:
        return None
    at = start
    while at < len(text) and at - start <= MAX_FRONT_MATTER:
        end = text.find("\n", at)
        behind = len(text) if end < 0 else end + 1
        if behind - at < 80 and text[at:behind].rstrip() in _FENCES_BELOW:
            return text[start:at], text[behind:]
        at = behind
    first = text[start : start + 80].split("\n", 1)[0]
    if ":" in first and " " not in first.split(":", 1)[0].strip():
        raise _error(1, f"no line --- closes it within {MAX_FRONT_MATTER:,} characters; add one behind the last entry")
    return None


def _entries(block: str) -> Mapping[str, _Entry | int]:
    """Value and line of each key; only the line where the value is not a single text."""
    try:
        node = yaml.compose(block, Loader=_ShapeLoader)
    except yaml.MarkedYAMLError as error:
        entries = _entries_by_line(block)
        if entries is not None:
            return entries
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise _error(line, f"{error.problem or 'damaged YAML'}; put values with special signs in quotes") from error
    except yaml.YAMLError as error:
        raise _error(1, "damaged YAML, or signs in it that cannot be printed; mend or remove it") from error
    if node is None:
        return {}
    if not isinstance(node, yaml.MappingNode):
        raise _error(2, "these are no `key: value` lines; write some, or delete the first line ---")
    return _entries_of(node, block)


def _entries_of(node: yaml.MappingNode, block: str) -> Mapping[str, _Entry | int]:
    entries: dict[str, _Entry | int] = {}
    for key, value in node.value:
        if isinstance(key, yaml.ScalarNode):
            line = key.start_mark.line
            words = _plain(value) if isinstance(value, yaml.ScalarNode) else _as_it_stands(value, block)
            entries[key.value.strip().casefold()] = line + 2 if words is None else (words, line + 2)
    return entries


def _as_it_stands(node: yaml.Node, block: str) -> str | None:
    """A list or mapping in brackets, which was meant as words: `[Update] ...`; None if it takes several lines."""
    start, end = node.start_mark.index, node.end_mark.index
    return None if "\n" in block[start:end] else _raw(block[start:].split("\n", 1)[0])


def _entries_by_line(block: str) -> Mapping[str, _Entry | int] | None:
    """What lines say that are no YAML together, each read on its own; None if one of them is no `key: words`."""
    found: dict[str, tuple[str, int]] = {}
    entries: dict[str, _Entry | int] = {}
    key = ""
    for number, line in enumerate(block.split("\n"), start=2):
        words = line.strip()
        if not words or words.startswith("#"):
            continue
        if key and (line.startswith(_PART_OF_VALUE) or words == "-"):
            entries[key] = number
            continue
        match = _KEY_LINE.fullmatch(line.rstrip())
        if match is None:
            return None
        key = match[2].strip().casefold()
        entries.pop(key, None)
        found[key] = (line, number)
    for key in _KNOWN.intersection(found).difference(entries):
        line, number = found[key]
        entries[key] = (_value_of_line(line), number)
    return entries


def _value_of_line(line: str) -> str:
    """The value behind the key as YAML reads it, or as it stands if YAML does not read the line as a text."""
    node: yaml.Node | None = None
    with suppress(yaml.YAMLError):
        node = yaml.compose(line, Loader=_ShapeLoader)
    value = node.value[0][1] if isinstance(node, yaml.MappingNode) and len(node.value) == 1 else None
    if isinstance(value, yaml.ScalarNode):
        return _plain(value)
    found = _KEY_LINE.fullmatch(line.rstrip())
    return _raw(found[3] or "") if found else ""


def _raw(words: str) -> str:
    """Words without the quotation marks that enclose all of them."""
    words = " ".join(words.split())
    quote = words[:1]
    if quote in ("'", '"') and len(words) > 1 and words.endswith(quote) and quote not in words[1:-1]:
        return words[1:-1].strip()
    return words


def _plain(node: yaml.ScalarNode) -> str:
    value = " ".join(node.value.split())
    return "" if node.style is None and value in _NULLS else value


class _ShapeLoader(yaml.SafeLoader):
    """Composes small trees only: no aliases (a few lines of them can stand for gigabytes), no deep nesting."""

    _depth = 0

    def compose_node(self, parent: yaml.Node | None, index: object) -> yaml.Node | None:
        """Refuse what is not needed for metadata, then compose as usual."""
        event: yaml.Event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent):
            raise _refused("aliases (*name) are not read here", event)
        if self._depth >= _MAX_DEPTH:
            raise _refused("nested too deeply", event)
        self._depth += 1
        node: yaml.Node | None = super().compose_node(parent, index)  # type: ignore[arg-type]
        self._depth -= 1
        return node


def _refused(problem: str, event: yaml.Event) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=problem, problem_mark=event.start_mark)  # type: ignore[arg-type]


def _metadata(entries: Mapping[str, _Entry | int]) -> Metadata:
    language = _read(entries, "language", normalised_language, "is not a language; write its code, such as de")

    def published(value: str) -> Period | None:
        return written_period(value, "front matter", language)

    return Metadata(
        title=_read(entries, "title", str, ""),
        source=_read(entries, "source", str, ""),
        url=_read(entries, "url", str, ""),
        language=language,
        published=_read(entries, "published", published, "is not a date; write 2022-05-31"),
    )


def _read(
    entries: Mapping[str, _Entry | int], field: str, parse: Callable[[str], _Value | None], mend: str
) -> _Value | None:
    key = next((key for key in _SYNONYMS[field] if key in entries), None)
    if key is None:
        return None
    entry = entries[key]
    if isinstance(entry, int):
        raise _error(entry, f"{key} is not a single text; write `{key}: ...` on one line")
    value, line = entry
    if not value:
        return None
    parsed = parse(value)
    if parsed is None:
        raise _error(line, f'{key} "{value[:80]}" {mend}')
    return parsed


def _error(line: int, problem: str) -> UnreadableError:
    return UnreadableError(f"front matter: {problem}", line)
