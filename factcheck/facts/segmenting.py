"""Words of scripts that leave no blanks between words (Chinese, Japanese) or write particles as one with them (Korean).

Longest match against the words of the language's tables (maximum matching, Liu and Liang 1986); whatever the tables do
not know stays in single Han characters, runs of kana or the rest of a Korean word. The tables hold all that the readers
of facts look for, so that no dictionary is needed.
"""

from collections.abc import Callable, Container, Iterator
from functools import cache, lru_cache

from factcheck.languages import language
from factcheck.languages.lexicon import Lexicon, lexicon

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3005\u3007"
_KANA = "\u3041-\u3096\u309d\u309e\u30a1-\u30fa\u30fc-\u30fe"
_HANGUL = "\uac00-\ud7a3"
SCRIPT_RUN = f"[{_HAN}{_KANA}{_HANGUL}]+"
NUMERAL_SIGNS = frozenset("〇零一二两兩三四五六七八九十百千")
_ORDINAL_SIGN = "第"
_LONGEST_CACHED = 40
_LONGEST_SCALE = 3
_LONGEST_HANGUL = 40  # syllables of one word


def pieces_of(run: str, code: str, *, counted: bool = False) -> tuple[str, ...]:
    """Split a run of Han, kana or Hangul into words; joined they give the run.

    Args:
        run: Signs of these scripts only.
        code: The language.
        counted: Whether a number touches the run, so that it begins with a scale word or a counter: "4万人", "12명이".
    """
    if len(run) <= _LONGEST_CACHED:
        return _cached(run, code, counted)
    return tuple(_pieces(run, code, counted))


@lru_cache(maxsize=50_000)
def _cached(run: str, code: str, counted: bool) -> tuple[str, ...]:  # noqa: FBT001
    return tuple(_pieces(run, code, counted))


def _pieces(run: str, code: str, counted: bool) -> Iterator[str]:  # noqa: FBT001
    table, scales = lexicon(code), language(code).numbers.scales
    start = 0
    while start < len(run):
        if counted and (scale_end := _scale_end(run, start, scales)):
            end = scale_end
        else:
            counted = (counted and start == 0) or run[start - 1 : start] in scales
            end = _hangul_end(run, start, table, code, counted) if is_hangul(run[start]) else _end(run, start, table)
            counted = set(run[start:end]) <= NUMERAL_SIGNS
        yield run[start:end]
        start = end


def _scale_end(run: str, start: int, scales: Container[str]) -> int:
    """End of the longest scale word at a sign ("千億" goes before "千"); 0 if there is none."""
    ends = range(min(len(run), start + _LONGEST_SCALE), start, -1)
    return next((end for end in ends if run[start:end] in scales), 0)


def _end(run: str, start: int, table: Lexicon) -> int:
    """End of the word of Han or kana that begins at a sign."""
    if run[start] == _ORDINAL_SIGN and start + 1 < len(run) and run[start + 1] in NUMERAL_SIGNS:
        return start + 1
    known = _known_end(run, start, table)
    if known and (run[start] not in NUMERAL_SIGNS or known - start > 1):
        return known
    kind = _kind(run[start])
    if run[start] in NUMERAL_SIGNS:
        return _while(run, start, lambda at: run[at] in NUMERAL_SIGNS)
    if kind == "katakana":
        return _while(run, start, lambda at: _kind(run[at]) == kind)
    if kind == "hiragana":
        return _while(run, start, lambda at: _kind(run[at]) == kind and not _known_end(run, at, table))
    return start + 1


def _known_end(run: str, start: int, table: Lexicon) -> int:
    """End of the longest word of the tables that begins at a sign; 0 if there is none."""
    for end in range(min(len(run), start + table.longest), start, -1):
        word = run[start:end]
        if word in table.words and not (_kind(word[-1]) == "katakana" and _goes_on(run, end)):
            return end
    return 0


def _goes_on(run: str, end: int) -> bool:
    return end < len(run) and _kind(run[end]) == "katakana"


def _while(run: str, start: int, holds: Callable[[int], bool]) -> int:
    end = start + 1
    while end < len(run) and holds(end):
        end += 1
    return end


def _hangul_end(run: str, start: int, table: Lexicon, code: str, counted: bool) -> int:  # noqa: FBT001
    """End of a Korean word: one of the tables at the beginning, else the whole word without its particle."""
    run_end = min(len(run), start + _LONGEST_HANGUL)
    limit = next((at for at in range(start + 1, run_end) if not is_hangul(run[at])), run_end)
    for end in range(min(limit, start + table.longest), start, -1):
        word, rest = run[start:end], run[end:limit]
        if word not in table.words and word not in table.stems:
            continue
        if len(word) > 1 or not rest or rest in language(code).writing.suffixes or start > 0 or counted:
            return end
    word = run[start:limit]
    suffix = next((item for item in _suffixes(code) if word.endswith(item) and len(word) - len(item) > 1), "")
    return limit - len(suffix)


@cache
def _suffixes(code: str) -> tuple[str, ...]:
    return tuple(sorted(language(code).writing.suffixes, key=len, reverse=True))


def is_hangul(sign: str) -> bool:
    """Whether a sign is a syllable of Hangul."""
    return "\uac00" <= sign <= "\ud7a3"


def _kind(sign: str) -> str:
    if "\u30a1" <= sign <= "\u30fe":
        return "katakana"
    return "hiragana" if "\u3041" <= sign <= "\u309e" else "han"
