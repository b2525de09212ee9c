"""Times of day ("12:25", "20h30", "8 Uhr", "3 p.m.", "午後3時") and scores ("2:1", "24-0"), which only look like other numbers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.facts.numerals import Numeral
from factcheck.facts.tokens import Tokens
from factcheck.languages import language

CLOCK, SCORE = "clock", "score"
_TIME = re.compile(r"(?<![\d.,:/-])(\d{1,2})\s?(?:[:h時时点點]|시)\s?(\d{2})(?!\d|[.,:/-]\d)(?:\s?[分분])?", re.IGNORECASE)
_DOTTED = re.compile(r"(?<![\d.,:/-])(\d{1,2})\.(\d{2})(?![\d.,:/-])")
_HOUR = re.compile(r"(?<![\d.,:/-])(\d{1,2})\s?([時时点點]|시)(?!\w*間)(?:\s?(半|반))?")
_SCORE = re.compile(r"(?<![\w.,:/–-])(\d{1,3})\s?([:–-]|к|a)\s?(\d{1,3})(?![\w.:/–-]|,\d)")
_AFTERNOON = re.compile(r"(?:下午|晚上|傍晚|午後|오후|مساء[ًا]?|शाम|दोपहर|रात)\s?$")
_HALF_DAY = 12 * 60
_MORNING_WORDS = frozenset({"a.m", "a.m.", "am"})
_EVENING_WORDS = frozenset({"p.m", "p.m.", "pm"})
_NOON = 12


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in minutes since midnight, or a score, at `text[start:end]`."""

    start: int
    end: int
    value: float
    unit: str


def find_clock_times(tokens: Tokens, numerals: tuple[Numeral, ...]) -> tuple[Clock, ...]:
    """All times of day and scores of a claim in order; none overlap."""
    if not any(sign.isdigit() for sign in tokens.text):
        return ()
    found: list[Clock] = []
    for clock in sorted((*_times(tokens), *_hours(tokens, numerals), *_scores(tokens)), key=lambda item: (item.start, -item.end)):
        if not found or clock.start >= found[-1].end:
            found.append(clock)
    return tuple(found)


def _times(tokens: Tokens) -> Iterator[Clock]:
    text = tokens.text
    patterns = [_TIME, *([_DOTTED] if language(tokens.language).numbers.clock else [])]
    for pattern in patterns:
        for match in pattern.finditer(text):
            hour, minute = int(match[1]), int(match[2])
            behind = tokens.at(match.end() - 1) + 1
            if hour > 24 or minute > 59 or (pattern is _DOTTED and not _is_clock_word(tokens, behind)):
                continue
            value = _half(tokens, 60.0 * hour + minute, match.start(), behind)
            yield Clock(match.start(), match.end(), value, CLOCK)
    for match in _HOUR.finditer(text):
        if int(match[1]) <= 24:
            value = 60.0 * int(match[1]) + (30 if match[3] else 0)
            yield Clock(match.start(), match.end(), _half(tokens, value, match.start(), tokens.at(match.end() - 1) + 1), CLOCK)


def _hours(tokens: Tokens, numerals: tuple[Numeral, ...]) -> Iterator[Clock]:
    """Whole hours with a word for the clock: "8 Uhr", "3 p.m."."""
    for numeral in numerals:
        if numeral.is_ordinal or numeral.value % 1 or not 0 <= numeral.value <= 24 or not _is_clock_word(tokens, numeral.last):
            continue
        start, end = tokens[numeral.first].start, tokens[numeral.last - 1].end
        yield Clock(start, end, _half(tokens, 60.0 * numeral.value, start, numeral.last), CLOCK)


def _is_clock_word(tokens: Tokens, index: int) -> bool:
    words = language(tokens.language).numbers.clock
    return tokens.lower(index) in words or (index < len(tokens) and tokens[index].lower in words)


def _half(tokens: Tokens, minutes: float, start: int, behind: int) -> float:
    """Minutes with what "p.m." and its like add."""
    word = tokens[behind].lower if behind < len(tokens) else ""
    if word in _EVENING_WORDS or _AFTERNOON.search(tokens.text[max(0, start - 6) : start]):
        return minutes if minutes >= _HALF_DAY else minutes + _HALF_DAY
    return minutes - _HALF_DAY if word in _MORNING_WORDS and minutes >= _HALF_DAY else minutes


def _scores(tokens: Tokens) -> Iterator[Clock]:
    """Results of games; "30-40" is a range, and so is any with a larger second number unless a colon parts them."""
    for match in _SCORE.finditer(tokens.text):
        one, other = int(match[1]), int(match[3])
        if match[2] == ":" or (match[2] in "-–" and one >= other and one < 200):
            yield Clock(match.start(), match.end(), 1000.0 * max(one, other) + min(one, other), SCORE)
