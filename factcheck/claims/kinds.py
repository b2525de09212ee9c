"""Statement, question or fragment."""

import re

from factcheck.languages.base import words
from factcheck.models import ClaimKind

_BEHIND_END = " \t\n\u00a0\u202f\"'”“’‘»«›‹)]}」』】）.!…"
_QUESTION_MARKS = frozenset("?？؟⁇⁈⁉፧⸮՞")
_FINAL = re.compile(r"[.!?…。！？｡؟۔।॥։።။។][\s\"'”“’‘»«›‹)\]}」』】）]*\Z")
_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
# Two words can be a whole sentence where there are no articles: "Президент ушёл."
_WITHOUT_ARTICLES = words(
    "az be bn cs et fa fi gu hi hr hy ka kk kn ko ky lt lv ml mn mr ne pa pl ru sk sl sr ta te tr ug uk ur uz"
)
_WORDS = 3
_WORDS_WITHOUT_END = 5
_CHARACTERS = 10
_UNSPACED_CHARACTERS = 4
_UNSPACED_WITHOUT_END = 8


def kind_of(text: str, language: str, *, is_title: bool = False) -> ClaimKind:
    """What sort of sentence it is.

    Args:
        text: The sentence.
        language: ISO 639-1 code.
        is_title: A title needs no full stop to be a statement.
    """
    if _is_fragment(text, language, is_title):
        return ClaimKind.FRAGMENT
    return ClaimKind.QUESTION if _is_question(text, language) else ClaimKind.STATEMENT


def _is_question(text: str, language: str) -> bool:
    end = text.rstrip(_BEHIND_END)
    marked = end[-1:] in _QUESTION_MARKS or (language == "el" and end[-1:] in (";", "\u037e"))
    return marked or (language == "hy" and "՞" in text)


def _is_fragment(text: str, language: str, is_title: bool) -> bool:  # noqa: FBT001
    found = [word for word in _WORD.findall(text) if not word.isdigit()]
    if not any(character.isalpha() for word in found for character in word):
        return True
    complete = is_title or _FINAL.search(text[-12:]) is not None or _is_question(text, language)
    unspaced = len(_UNSPACED.findall(text))
    if unspaced * 2 > sum(map(len, found)):
        return unspaced < (_UNSPACED_CHARACTERS if complete else _UNSPACED_WITHOUT_END)
    fewest = _WORDS if complete else _WORDS_WITHOUT_END
    if complete and language in _WITHOUT_ARTICLES:
        fewest -= 1
    return len(found) < fewest or len(text) < _CHARACTERS
