"""Per-language tables: one file a language, found by its code."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from factcheck.languages.base import Language

__all__ = ["Language", "known_languages", "language"]


@cache
def known_languages() -> tuple[str, ...]:
    """Codes of the languages that have a file here, sorted."""
    return tuple(sorted(module.name for module in iter_modules(__path__) if len(module.name) == 2))


@cache
def language(code: str) -> Language:
    """The tables of a language; empty ones for a language without a file."""
    if code not in known_languages():
        return Language(code)
    found: Language = import_module(f"{__name__}.{code}").LANGUAGE
    return found
