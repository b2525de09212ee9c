"""The templates and what they can call; everything that they print is made harmless and escaped."""

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from factcheck.models import Kind, Period, Verdict
from factcheck.reports import wording
from factcheck.reports.catalogue import DEFAULT, LANGUAGES, catalogue, text
from factcheck.reports.dates import published, when
from factcheck.reports.harmless import readable

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})
_INDENTATION = re.compile(r"^[ \t]+", re.MULTILINE)
_QUOTED = re.compile(r"""( [\w-]+)="([\w-]+)"(?=[ >])""")
_CONTEXT = 80  # characters, in a report of many findings
_ATTRIBUTES = {"label": "aria-label", "hint": "placeholder", "tip": "title"}


@cache
def environment() -> "Environment":
    """The environment of all templates; a text without its key or a value without its name is an error."""
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    found = Environment(
        loader=FunctionLoader(_template),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        finalize=_harmless,
    )
    found.globals.update(
        wording=wording,
        Verdict=Verdict,
        direction=direction,
        turned=_turned,
        kind_numbers=_kind_numbers,
        last_words=_last_words,
        first_words=_first_words,
        link=link,
        host=host,
        t=_element,
        attribute=_attribute,
        when=_when,
        number=_number,
        texts=catalogue(DEFAULT),
        languages=[(code, text(f"language.{code}", language=code)) for code in LANGUAGES],
    )
    return found


def file(name: str) -> str:
    """A file beside the templates."""
    return files("factcheck.reports").joinpath("templates", name).read_text(encoding="utf-8")


def direction(language: str) -> str:
    """In which direction a language is written."""
    return "rtl" if language.partition("-")[0] in _RIGHT_TO_LEFT else "ltr"


def link(url: str | None) -> str | None:
    """The URL if a reader can follow it safely, else None."""
    return url if url and host(url) else None


def host(url: str) -> str:
    """The host of a web address without blanks and control characters; empty for anything else."""
    if url != readable(url) or len(url.split()) != 1:
        return ""
    try:
        parts = urlsplit(url)
        found = parts.hostname or ""
    except ValueError:
        return ""
    return found if parts.scheme in {"http", "https"} else ""


def _template(name: str) -> str:
    """Without indentation and needless quotation marks: in a report of a thousand findings they weigh."""
    return _QUOTED.sub(r"\1=\2", _INDENTATION.sub("", file(name)))


def _turned(language: str) -> "Markup":
    """The direction of a language as an attribute, where it is not that of the page."""
    from markupsafe import Markup

    return Markup("" if direction(language) == "ltr" else " dir=rtl")


def _kind_numbers(kinds: Iterable[Kind]) -> str:
    """Kinds by their place in the enumeration."""
    return " ".join(str(list(Kind).index(kind)) for kind in kinds)


def _last_words(words: str) -> str:
    return words if len(words) <= _CONTEXT else "… " + words[-_CONTEXT:].partition(" ")[2]


def _first_words(words: str) -> str:
    return words if len(words) <= _CONTEXT else words[:_CONTEXT].rpartition(" ")[0] + " …"


def _harmless(value: Any) -> Any:  # noqa: ANN401 - whatever a template prints
    """Runs before escaping on everything that the templates print; our own style and script pass."""
    return value if hasattr(value, "__html__") or not isinstance(value, str) else readable(value)


def _element(key: str, number: int | None = None) -> "Markup":
    """A text of the interface that the script can put into another language."""
    from markupsafe import Markup

    count = "" if number is None else Markup(' data-n="{}"').format(number)
    return Markup('<span data-t="{}"{}>{}</span>').format(key, count, text(key, number, DEFAULT))


def _when(period: Period, *, undated: bool = False) -> "Markup":
    """A period in the language of the interface, with the words of the others for the script."""
    return _in_all([(published if undated else when)(period, language) for language in LANGUAGES])


def _number(digits: str) -> "Markup":
    """A number with the decimal sign of the language."""
    return _in_all([digits.replace(".", catalogue(language)["number.decimal"]) for language in LANGUAGES])


def _in_all(words: list[str]) -> "Markup":
    from markupsafe import Markup

    if len(set(words)) == 1:
        return Markup("{}").format(words[0])
    return Markup('<span data-w="{}">{}</span>').format("|".join(words), words[0])


def _attribute(kind: str, key: str) -> "Markup":
    """The same as an attribute: a label, a hint or a tip."""
    from markupsafe import Markup

    return Markup('data-{}="{}" {}="{}"').format(kind, key, _ATTRIBUTES[kind], text(key))
