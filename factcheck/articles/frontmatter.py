"""Metadata at the top of a file: YAML between two `---` lines.

Only the shape of the YAML is read, never objects: every value is the string that stands in the file, so no tag can
construct anything and a date is what its author wrote.
"""

from collections.abc import Callable, Mapping
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
    node = _composed(block)
    if node is None:
        return {}
    if not isinstance(node, yaml.MappingNode):
        raise _error(2, "these are no `key: value` lines; write some, or delete the first line ---")
    entries: dict[str, _Entry | int] = {}
    for key, value in node.value:
        if isinstance(key, yaml.ScalarNode):
            line = key.start_mark.line + 2
            entries[key.value.strip().casefold()] = (
                (_plain(value), line) if isinstance(value, yaml.ScalarNode) else line
            )
    return entries


def _plain(node: yaml.ScalarNode) -> str:
    value = " ".join(node.value.split())
    return "" if node.style is None and value in _NULLS else value


def _composed(block: str) -> yaml.Node | None:
    try:
        return yaml.compose(block, Loader=_ShapeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise _error(line, f"{error.problem or 'damaged YAML'}; put values with special signs in quotes") from error
    except yaml.YAMLError as error:
        raise _error(1, "damaged YAML, or signs in it that cannot be printed; mend or remove it") from error


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
    return Metadata(
        title=_read(entries, "title", str, ""),
        source=_read(entries, "source", str, ""),
        url=_read(entries, "url", str, ""),
        language=_read(entries, "language", normalised_language, "is not a language; write its code, such as de"),
        published=_read(entries, "published", _published, "is not a date; write 2022-05-31"),
    )


def _published(value: str) -> Period | None:
    return written_period(value, "front matter")


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
