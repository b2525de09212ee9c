"""The formats of reports: every module here has a `FORMAT`; a new format is one new file."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from factcheck.errors import UsageError
from factcheck.models import Report
from factcheck.reports.formats.base import Format
from factcheck.reports.harmless import one_line

__all__ = ["Format", "files", "format_names", "format_of", "format_suffixes", "is_whole", "render"]


def render(report: Report, format: str, summary: str | None = None) -> str:  # noqa: A002 - the word that callers use
    """The report as text in a format, by name; a summary takes the place of the format's own, if it has one.

    Raises:
        UsageError: There is no such format.
    """
    known = _known(format)
    return known.summed(report, summary) if known.summed and summary is not None else known.render(report)


def files(report: Report, format: str, name: str) -> Mapping[str, str]:  # noqa: A002 - see render
    """The report as one file of the given name, or as that one and others beside it if the format splits large ones.

    Raises:
        UsageError: There is no such format.
    """
    known = _known(format)
    return known.files(report, name) if known.files else {name: known.render(report)}


def is_whole(format: str) -> bool:  # noqa: A002
    """Whether a check writes the whole report in a format, and not only what fails."""
    return _known(format).whole


def _known(name: str) -> Format:
    for known in _formats():
        if known.name == name:
            return known
    raise UsageError(f"unknown report format {one_line(name)!r}; known are {', '.join(format_names())}")


def format_of(path: Path) -> str:
    """The name of the format that a file's suffix stands for; call it before the long work begins.

    Raises:
        UsageError: The suffix stands for no format.
    """
    for known in _formats():
        if known.suffix == path.suffix.lower():
            return known.name
    suffixes = ", ".join(format_suffixes())
    raise UsageError(f"cannot tell the format of {one_line(str(path))} by its suffix; use one of {suffixes}")


def format_names() -> tuple[str, ...]:
    """Names of all formats, sorted."""
    return tuple(known.name for known in _formats())


def format_suffixes() -> tuple[str, ...]:
    """Suffixes of all formats that are written to files, sorted."""
    return tuple(sorted(known.suffix for known in _formats() if known.suffix))


@cache
def _formats() -> tuple[Format, ...]:
    names = sorted(module.name for module in iter_modules(__path__) if module.name != "base")
    found: list[Format] = [import_module(f"{__name__}.{name}").FORMAT for name in names]
    return tuple(sorted(found, key=lambda known: known.name))
