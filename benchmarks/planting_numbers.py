"""Numbers and years in digits, read and changed without any of factcheck's code.

Only what a reader could check is changed: the same value must stand in digits in the translation, once in each. Left
alone are 0 and 1, ordinals, dates, times of day, scores, ranges and numbers that are part of a name.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from random import Random

from benchmarks.planting_change import Aligned, Change, change_of
from benchmarks.planting_words import MONTHS

_POINT = frozenset(("en", "zh", "ja", "ko", "hi", "ar"))
_SPACES = " \u00a0\u202f\u2009"
_GROUPS = {"en": ",", "zh": ",", "ja": ",", "ko": ",", "ar": ",٬"} | dict.fromkeys(
    ("fr", "pl", "cs", "sv", "ru", "uk"), f"{_SPACES}."
)
_OTHER_GROUPS = ".\u00a0\u202f\u2009"
_CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_BEFORE = re.compile(
    rf"(?:[^\W{_CJK}]|[#№第제\u00b0.,:/'’٫٬+-]|\d[–—]|\d\s?[-–—:]\s?|\d\s|\d\s[^\W\d_]{{1,4}}\s|الساعة\s)\Z"
)
_DAYTIME = r"Uhr\b|h\b|[ap]\.?\s?m\b|صباح|مساء|утра|вечера|ранку|da manhã|da tarde|de la ma|del matt|du matin|rano|ráno"
_BEHIND = re.compile(
    rf"(?:[^\W{_CJK}]|[-–—]\w{{0,2}}(?![^\W\d_])|[-–—](?-i:[A-ZА-Я])|[.,:/'’٫٬]\d|['’]|\.\s?[^\W\d_]|:|[º°ª]"
    rf"|\s?(?:{_DAYTIME}|год\b|[年月日時点时号號分秒时届章回号位]|년|월|일|시|분|회|위|호|번|대|세기|강|기)"
    r"|\s?[-–—:]\s?\d|\s\d|\s[^\W\d_]{1,4}\s\d)",
    re.IGNORECASE,
)
_ABBREVIATED = "Jan|Feb|Mar|Mär|Apr|Aug|Sept?|Oct|Okt|Nov|Dec|Dez"
_YEAR = re.compile(rf"(?<![\w.,:/'’#+-])(?<!\d[–—])(19|20)\d\d(?=[{_CJK}]|(?![\w–—:/'’-]|[.,]\d))")
_CJK_YEAR = re.compile(r"(?<!\d)(19|20)\d\d(?=\s?[年년])")
_LAST_YEAR = 2018
_TRIES = 60


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in digits: its digits before and behind the decimal sign, and where it stands."""

    start: int
    end: int
    whole: str
    fraction: str

    @property
    def value(self) -> float:
        """What it says."""
        return float(f"{self.whole}.{self.fraction or 0}")


def number_changes(pair: Aligned, random: Random) -> Iterator[Change]:
    """Numbers that the translation has, too, exchanged for clearly different ones of the same length and form."""
    numerals = list(numerals_of(pair.text, pair.language))
    counts = Counter(numeral.value for numeral in numerals)
    others = Counter(numeral.value for numeral in numerals_of(pair.other, pair.other_language))
    plain = {numeral.value for numeral in plain_numerals(pair.other, pair.other_language)}
    for numeral in plain_numerals(pair.text, pair.language):
        if numeral.value in plain and counts[numeral.value] == others[numeral.value] == 1:
            digits = _other_digits(numeral, {*counts, *others}, random)
            if digits:
                new = _written(pair.text[numeral.start : numeral.end], digits)
                yield change_of("number", pair.text, numeral.start, numeral.end, new)


def year_changes(pair: Aligned, random: Random) -> Iterator[Change]:
    """Years that the translation has, too, shifted by 1 to 9."""
    years = _years(pair.text)
    counts = Counter(year for year, _ in years)
    others = {year for year, _ in _years(pair.other)}
    digits = set(re.findall(r"\d+", pair.text + " " + pair.other))
    for year, start in years:
        if counts[year] == 1 and year in others and year % 100:
            shifted = [year + shift for shift in range(-9, 10) if shift]
            same_side = [new for new in shifted if (new > _LAST_YEAR) == (year > _LAST_YEAR) and str(new) not in digits]
            new = _written(pair.text[start : start + 4], str(random.choice(same_side)))
            yield change_of("year", pair.text, start, start + 4, new)


def numerals_of(text: str, language: str) -> Iterator[Numeral]:
    """All numbers in digits, whatever they mean."""
    decimal = "." if language in _POINT else ","
    for match in _pattern(language).finditer(text):
        whole, sign, fraction = match[0], "", ""
        if match["fraction"]:
            whole, sign, fraction = match[0].rpartition("٫" if "٫" in match[0] else decimal)
        yield Numeral(match.start(), match.end(), _ascii(whole), _ascii(fraction) if sign else "")


def plain_numerals(text: str, language: str) -> Iterator[Numeral]:
    """The numbers that count or measure something, and can be exchanged."""
    for numeral in numerals_of(text, language):
        before, behind = text[: numeral.start], text[numeral.end :]
        named = language != "de" and _is_part_of_name(before)
        yearlike = not numeral.fraction and numeral.end - numeral.start == 4 and numeral.whole[:2] in ("19", "20")
        if numeral.value <= 1 or yearlike or named or _BEFORE.search(before[-8:]) or _BEHIND.match(behind):
            continue
        if not _is_date(before, behind, language):
            yield numeral


@cache
def _pattern(language: str) -> re.Pattern[str]:
    groups = _GROUPS.get(language, "," if language == "hi" else _OTHER_GROUPS)
    decimal = r"[.٫]" if language in _POINT else ","
    size = "{2,3}" if language == "hi" else "{3}"
    grouped = rf"\d{{1,3}}(?:[{re.escape(groups)}]\d{size})+(?!\d)"
    return re.compile(rf"(?<!\d)(?:{grouped}|\d+)(?P<fraction>{decimal}\d+)?")


def _is_part_of_name(before: str) -> bool:
    """`Channel 4`, `Article 50`: a word with a capital letter before it that does not begin the sentence."""
    found = re.search(r"(\S*)\s+([^\W\d_][\w-]*)\s\Z", before)
    if found is None or not found[1] or not found[2][0].isupper():
        return False
    return found[1][-1] not in '.!?:„“"«'


def _is_date(before: str, behind: str, language: str) -> bool:
    """Whether a month stands beside it: `29. September`, `September 29`."""
    names = {form for row in MONTHS[language].rows for form in row}
    month = "|".join(map(re.escape, sorted(names, key=len, reverse=True))) + f"|{_ABBREVIATED}"
    return bool(
        re.match(rf"[.\s]*(?:(?:de|of|di)\s+)?(?:{month})", behind, re.IGNORECASE)
        or re.search(rf"(?:{month})[.,]?\s*\Z", before, re.IGNORECASE)
    )


def _years(text: str) -> list[tuple[int, int]]:
    starts = {match.start() for pattern in (_YEAR, _CJK_YEAR) for match in pattern.finditer(text)}
    return [(int(text[start : start + 4]), start) for start in sorted(starts)]


def _other_digits(numeral: Numeral, taken: set[float], random: Random) -> str:
    """Digits of a number 30 to 70 % away, as long, as round and of the same grammatical number; empty if none is."""
    digits = numeral.whole + numeral.fraction
    step = 10 ** (len(digits) - len(digits.rstrip("0")))
    for _ in range(_TRIES):
        factor = 1 + random.choice((-1, 1)) * random.uniform(0.3, 0.7)
        new = round(int(digits) * factor / step) * step
        text = str(new).zfill(len(digits)) if numeral.fraction else str(new)
        value = new / 10 ** len(numeral.fraction)
        if len(text) != len(digits) or value <= 1 or abs(value / numeral.value - 1) < 0.25 or value in taken:
            continue
        if numeral.fraction or _plural(new) == _plural(int(digits)):
            return text
    return ""


def _plural(number: int) -> int:
    """Classes that are fine enough for the plurals of Slavic languages and Arabic."""
    if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14):
        return 2 if number < 10 else 3
    if number % 10 == 1 and number % 100 != 11:
        return 1
    return 4 if number <= 10 else 5


def _written(pattern: str, digits: str) -> str:
    """The digits with the signs and in the script of a number as written."""
    remaining = iter(digits)
    return "".join(
        chr(ord(sign) - unicodedata.digit(sign) + int(next(remaining))) if sign.isdigit() else sign for sign in pattern
    )


def _ascii(text: str) -> str:
    return "".join(str(unicodedata.digit(sign)) for sign in text if sign.isdigit())
