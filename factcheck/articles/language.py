"""Which language a text is in: recognised in its words, or written in its metadata."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

DEFAULT_LANGUAGE = "en"
_SAMPLE = 4000
_COMMON_WEIGHT = 8.0
_COMMON = frozenset({
    *("ar", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "it", "ja", "ko"),
    *("nl", "no", "pl", "pt", "ro", "ru", "sv", "th", "tr", "uk", "vi", "zh"),
})  # fmt: skip
_RECOGNISED = _COMMON | frozenset({
    *("af", "am", "as", "az", "be", "bg", "bn", "bs", "ca", "cy", "et", "eu", "ga", "gl", "gu", "ha", "hr"),
    *("hy", "is", "ka", "kk", "km", "kn", "ku", "ky", "lb", "lo", "lt", "lv", "mg", "mk", "ml", "mn", "mr"),
    *("ms", "mt", "my", "ne", "or", "pa", "ps", "rw", "si", "sk", "sl", "so", "sq", "sr", "sw", "ta", "te"),
    *("tg", "tk", "tl", "tt", "ug", "ur", "uz", "xh", "yo", "zu"),
})  # fmt: skip
_SAME = {"nb": "no", "nn": "no", "fil": "tl"}


def recognised_language(text: str) -> str:
    """ISO 639-1 code of the language that the words look most like; English if there are no words.

    Common languages of news weigh more, so that a text of a few words is not taken for a rare relative.
    """
    sample = text[:_SAMPLE]
    if not any(map(str.isalpha, sample)):
        return DEFAULT_LANGUAGE
    scores = _identifier().rank(sample)
    weighted = [(score * (_COMMON_WEIGHT if code in _COMMON else 1.0), str(code)) for code, score in scores]
    return max(weighted)[1]


def normalised_language(name: str) -> str | None:
    """ISO 639-1 code of a language written as code, locale or name: `de`, `de-AT`, `deu`, `German`, `Deutsch`.

    None if no language is meant.
    """
    from babel.core import Locale, get_global  # only articles with metadata pay for it

    wanted = name.strip().casefold().replace("_", "-")
    code = wanted.split("-", 1)[0]
    code = str(get_global("language_aliases").get(code, code)).split("_", 1)[0]
    code = _SAME.get(code, code)
    if len(code) == 2 and code in Locale("en").languages:
        return code
    return _names().get(wanted)


@cache
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # takes half a second

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(sorted(_RECOGNISED))
    return identifier


@cache
def _names() -> dict[str, str]:
    """Names of languages in English and in themselves, in lower case."""
    from babel import Locale, localedata

    names: dict[str, str] = {}
    for code, english in sorted(Locale("en").languages.items()):
        code = _SAME.get(code, code)
        if len(code) == 2:
            own = Locale(code).languages.get(code) if localedata.exists(code) else None
            for name in (english, own or english):
                names.setdefault(name.casefold(), code)
    return names
