"""The words of the HTML report's interface: one JSON file per language, all with the same keys.

`{number}` and other names in braces are filled in; `key.one` and `key.other` are the singular and the plural of `key`.
"""

import json
from functools import cache
from importlib.resources import files

LANGUAGES = ("en", "de")
DEFAULT = "en"


@cache
def catalogue(language: str) -> dict[str, str]:
    """All texts of a language by key."""
    found: dict[str, str] = json.loads(files(__name__).joinpath(f"{language}.json").read_text(encoding="utf-8"))
    return found


def text(key: str, number: int | None = None, language: str = DEFAULT, **values: str) -> str:
    """A text with its blanks filled in, in the singular or plural that goes with the number."""
    texts = catalogue(language)
    if number is None:
        return texts[key].format_map(values)
    form = texts[f"{key}.one" if number == 1 else f"{key}.other"]
    return form.format_map({"number": grouped(number, language), **values})


def grouped(number: int, language: str) -> str:
    """A number with its thousands set apart."""
    return f"{number:,}".replace(",", texts_separator(language))


def texts_separator(language: str) -> str:
    """What stands between the thousands."""
    return catalogue(language)["number.thousands"]
