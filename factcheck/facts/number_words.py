"""Number words of the languages that text2num does not know: words that add up, and Chinese numerals."""

from collections.abc import Iterator, Mapping

from factcheck.facts.tokens import Tokens
from factcheck.languages import language

_HUNDRED = 100.0
_THOUSAND = 1000.0
_DIGITS = {
    sign: value
    for value, signs in enumerate(("〇零", "一", "二两兩", "三", "四", "五", "六", "七", "八", "九"))
    for sign in signs
}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_HANGUL_DIGITS = {"영": 0, "공": 0, "일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9}
_HANGUL_UNITS = {"십": 10, "백": 100, "천": 1000}
_NUMERAL_SIGNS = frozenset((*_DIGITS, *_UNITS, *_HANGUL_DIGITS, *_HANGUL_UNITS))
_LONGEST = 12  # words of one number

Spelled = tuple[int, int, float]


def spelled_numbers(tokens: Tokens) -> Iterator[Spelled]:
    """First token, index behind the last and value of each number in words; thousands are left to scale words."""
    words = language(tokens.language).numbers
    behind = 0
    for index, (token, lower) in enumerate(zip(tokens.items, tokens.lowers, strict=True)):
        if index < behind:
            continue
        value = chinese_numeral(token.text) if token.text[0] in _NUMERAL_SIGNS and token.is_word else None
        if value is not None:
            yield index, index + 1, value
        elif lower in words.cardinals or (lower in words.scales and _is_opening_scale(tokens, index)):
            behind, value = _grand_sum(tokens, index)
            yield index, behind, value


def _is_opening_scale(tokens: Tokens, index: int) -> bool:
    """Whether "thousand" opens a number without a "one" before it: "тысяча двести", "bin iki yüz", "ألف ومئتان"."""
    words = language(tokens.language).numbers
    if words.scales.get(tokens.lowers[index], 0.0) != _THOUSAND or not tokens[index].is_word:
        return False
    if index and tokens[index - 1].is_number:
        return False
    behind = index + 2 if tokens.lower(index + 1) in words.number_links else index + 1
    return tokens.lower(behind) in words.cardinals


def _grand_sum(tokens: Tokens, index: int) -> tuple[int, float]:
    """Groups of number words with the scale words between them, as long as the scales get smaller."""
    words = language(tokens.language).numbers
    total, least, at = 0.0, float("inf"), index
    while at < len(tokens):
        group, behind = 1.0, at
        if tokens.lowers[at] in words.cardinals:
            behind, group = _sum(tokens, at, words.cardinals, words.number_links)
        scale = words.scales.get(tokens.lower(behind), 0.0)
        follows = behind + 2 if tokens.lower(behind + 1) in words.number_links else behind + 1
        goes_on = _THOUSAND <= scale < least and tokens.lower(follows) in words.cardinals
        if not goes_on:
            return (behind, total + group) if behind > at else (at, total)
        total, least, at = total + group * scale, scale, follows
    return at, total


def chinese_numeral(text: str) -> float | None:
    """The value of a numeral up to 9999 in Han or Hangul signs (`"三百五十"`, `"이십"`); None if it is none."""
    for digits, units in ((_DIGITS, _UNITS), (_HANGUL_DIGITS, _HANGUL_UNITS)):
        if text and all(sign in digits or sign in units for sign in text):
            return (
                _positional(text, digits) if not any(sign in units for sign in text) else _spoken(text, digits, units)
            )
    return None


def _positional(text: str, digits: Mapping[str, int]) -> float | None:
    """Signs as digits: `"二〇二二"`; two or three in a row are no number but a word or a guess ("三四个")."""
    if len(text) in {2, 3}:
        return None
    return float("".join(str(digits[sign]) for sign in text)) if len(text) <= _LONGEST else None


def _spoken(text: str, digits: Mapping[str, int], units: Mapping[str, int]) -> float | None:
    total, current, last = 0, None, 10_000
    for sign in text:
        if sign in digits:
            if current:
                return None
            current = digits[sign]
        elif units[sign] >= last:
            return None
        else:
            last = units[sign]
            total += (1 if current is None else current) * last
            current = None
    return float(total + (current or 0))


def _sum(tokens: Tokens, index: int, cardinals: Mapping[str, float], links: frozenset[str]) -> tuple[int, float]:
    """Adds number words as long as they get smaller; a ten behind its unit is added, too ("خمسة وأربعون")."""
    total = cardinals[tokens.lowers[index]]
    room = _room(total)
    at = index + 1
    while at < min(len(tokens), index + _LONGEST):
        place = at + 1 if tokens.lowers[at] in links else at
        value = cardinals.get(tokens.lower(place))
        if value is None:
            break
        if value == _HUNDRED and 1 <= total % _THOUSAND < 10:
            total, room = total * _HUNDRED, _HUNDRED
        elif value < room:
            total, room = total + value, _room(value)
        elif total % _HUNDRED < 10 <= value < _HUNDRED and not value % 10 and total % 10:
            total, room = total + value, 0.0
        else:
            break
        at = place + 1
    return at, total


def _room(value: float) -> float:
    """What may follow a number word: below 100 behind a hundred, below 10 behind a ten."""
    if value >= _HUNDRED:
        return _HUNDRED
    return 10.0 if value >= 10 and not value % 10 else 0.0
