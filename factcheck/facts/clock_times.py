"""Times of day ("12:25", "8 Uhr", "3 p.m.", "午後3時") and scores ("2:1", "24-0"), which look like other numbers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from factcheck.facts.measures import units
from factcheck.facts.numerals import Numeral, number_word
from factcheck.facts.phrases import Phrases, phrases
from factcheck.facts.tokens import Tokens
from factcheck.languages import cldr, language

CLOCK, SCORE = "clock", "score"
_TIME = re.compile(
    r"(?<![\d.,:/-])(\d{1,2})\s?(?:[:h時时点點]|시)\s?(\d{2})(?!\d|[.,:/-]\d)(?:\s?[分분])?", re.IGNORECASE
)
_DOTTED = re.compile(r"(?<![\d.,:/-])(\d{1,2})\.(\d{2})(?![\d,:/-]|\.\d)")
_HOUR = re.compile(r"(?<![\d.,:/-])(\d{1,2})\s?([時时点點]|시)(?![間间간])(?:\s?(半|반))?")
_SCORE = re.compile(r"(?<![\w.,:/–-])(\d{1,3})\s?([:–-]|к|a)\s?(\d{1,3})(?![\w:/–-]|[.,]\d)")
_AFTERNOON = re.compile(r"(?:下午|晚上|傍晚|午後|오후|مساء[ًا]?|शाम|दोपहर|रात)\s?$")
_HALF_DAY = 12 * 60
_MOST_GOALS = 30
_DAY_HOURS = 24
_MORNING_WORDS = frozenset({"a.m", "a.m.", "am"})
_EVENING_WORDS = frozenset({"p.m", "p.m.", "pm"})


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in minutes since midnight, or a score, at `text[start:end]`."""

    start: int
    end: int
    value: float
    unit: str


def find_clock_times(tokens: Tokens, numerals: tuple[Numeral, ...]) -> tuple[Clock, ...]:
    """All times of day and scores of a claim in order; none overlap."""
    if not numerals and not any(token.is_number for token in tokens.items):
        return ()
    found: list[Clock] = []
    for clock in sorted(
        (*_times(tokens), *_hours(tokens, numerals), *_scores(tokens), *_told_scores(tokens, numerals)),
        key=lambda item: (item.start, -item.end),
    ):
        if not found or clock.start >= found[-1].end:
            found.append(clock)
    return tuple(found)


def _times(tokens: Tokens) -> Iterator[Clock]:
    """Hours with minutes, and hours with a sign of East Asian scripts."""
    for pattern in (_TIME, _DOTTED):
        for match in pattern.finditer(tokens.text):
            hour, minute = int(match[1]), int(match[2])
            behind = tokens.at(match.end() - 1) + 1
            if (
                hour > _DAY_HOURS
                or minute > 59
                or (pattern is _DOTTED and not _is_dotted(tokens, match.start(), behind))
            ):
                continue
            value = _half(tokens, 60.0 * hour + minute, match.start(), behind)
            yield Clock(match.start(), match.end(), value, CLOCK)
    for match in _HOUR.finditer(tokens.text):
        if int(match[1]) <= _DAY_HOURS:
            value = 60.0 * int(match[1]) + (30 if match[3] else 0)
            yield Clock(
                match.start(), match.end(), _half(tokens, value, match.start(), tokens.at(match.end() - 1) + 1), CLOCK
            )


def _is_dotted(tokens: Tokens, start: int, behind: int) -> bool:
    """Whether "15.30" is a time of day by the words around it; by those behind it where a dot is the decimal sign."""
    if _is_clock_word(tokens, behind):
        return True
    if cldr.number_symbols(tokens.language)[0] == "." or not language(tokens.language).numbers.clock:
        return False
    unit = units(tokens.language).get(tokens.lower(behind))
    before = _before(tokens.language).before(tokens, tokens.at(start)) is not None
    return unit == "hour" or (before and unit is None)


def _hours(tokens: Tokens, numerals: tuple[Numeral, ...]) -> Iterator[Clock]:
    """Whole hours with a word for the clock: "8 Uhr", "3 p.m.", "à 20 heures", "klockan 15"."""
    for numeral in numerals:
        is_hour = not numeral.is_ordinal and numeral.scale == 1 and 0 <= numeral.value <= _DAY_HOURS
        if not is_hour or numeral.value % 0.25 or not _is_clock(tokens, numeral):
            continue
        start, end = tokens[numeral.first].start, tokens[numeral.last - 1].end
        yield Clock(start, end, _half(tokens, 60.0 * numeral.value, start, numeral.last), CLOCK)


def _is_clock(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether the words around a number make it an hour of the day."""
    code, behind = tokens.language, numeral.last
    is_hour = units(code).get(tokens.lower(behind)) == "hour"
    if _is_clock_word(tokens, behind + is_hour) or _is_evening(tokens, behind):
        return True
    before = _before(code).before(tokens, numeral.first)
    if before is None or tokens.lower(behind + 1) in _clauses(code):
        return False  # "condamné à 20 heures de travaux"
    return is_hour or (before[0] and tokens[numeral.first].is_number and _counts_nothing(tokens, behind))


def _counts_nothing(tokens: Tokens, index: int) -> bool:
    """Whether nothing that could be counted stands at a token."""
    if index >= len(tokens) or not (tokens[index].is_word or tokens[index].is_number):
        return tokens.lower(index) not in units(tokens.language)
    words = language(tokens.language)
    lower = tokens.lowers[index]
    return (
        lower in words.naming.function_words or lower in words.time.weekdays or lower in cldr.weekdays(tokens.language)
    )


def _is_clock_word(tokens: Tokens, index: int) -> bool:
    words = language(tokens.language).numbers.clock
    return index < len(tokens) and (tokens.lowers[index] in words or tokens[index].lower in words)


def _is_evening(tokens: Tokens, index: int) -> bool:
    """Whether a phrase for the second half of the day begins at a token or behind a word for hours there."""
    known = units(tokens.language)
    if known.get(tokens.lower(index)) == "hour":
        return _evening(tokens.language).at(tokens, index + 1) is not None
    found = _evening(tokens.language).at(tokens, index)
    return found is not None and (found[1] > 1 or tokens.lower(index) not in known)  # "3 дня" are three days


@cache
def _before(code: str) -> Phrases[bool]:
    """Phrases before a time of day, and whether they make one of a bare hour."""
    numbers = language(code).numbers
    return phrases({**dict.fromkeys(numbers.clock_at, False), **dict.fromkeys(numbers.clock_before, True)})


@cache
def _evening(code: str) -> Phrases[bool]:
    return phrases(dict.fromkeys(language(code).numbers.evening, True))


@cache
def _clauses(code: str) -> frozenset[str]:
    """Words that open what hours are spent on."""
    words = language(code)
    return frozenset({"de", "d"}) if words.numbers.words == "fr" else frozenset()


def _half(tokens: Tokens, minutes: float, start: int, behind: int) -> float:
    """Minutes with what "p.m." and its like add."""
    word = tokens[behind].lower if behind < len(tokens) else ""
    if (
        word in _EVENING_WORDS
        or _is_evening(tokens, behind)
        or _AFTERNOON.search(tokens.text[max(0, start - 6) : start])
    ):
        return minutes if minutes >= _HALF_DAY else minutes + _HALF_DAY
    return minutes - _HALF_DAY if word in _MORNING_WORDS and minutes >= _HALF_DAY else minutes


def _scores(tokens: Tokens) -> Iterator[Clock]:
    """Results of games; "30-40" is a range, and so is any with a larger second number unless a colon parts them."""
    for match in _SCORE.finditer(tokens.text):
        one, other = int(match[1]), int(match[3])
        if match[2] == ":" or (match[2] in "-–" and one >= other and one < 200):
            yield Clock(match.start(), match.end(), 1000.0 * max(one, other) + min(one, other), SCORE)


def _told_scores(tokens: Tokens, numerals: tuple[Numeral, ...]) -> Iterator[Clock]:
    """Results in words: "three goals to one", "drei zu eins", "3比1"; without the goals the winner goes first."""
    words = language(tokens.language).numbers
    if words.score_links.isdisjoint(tokens.lowers):
        return
    starts = {numeral.first: numeral for numeral in numerals}
    openers = words.change_from | language(tokens.language).time.since
    for one in numerals:
        has_goals = tokens.lower(one.last) in words.goals
        link = one.last + has_goals
        if one.is_ordinal or tokens.lower(link) not in words.score_links or link + 1 >= len(tokens):
            continue
        other = starts.get(link + 1)
        value = other.value if other is not None else number_word(tokens.lower(link + 1), tokens.language)
        last = other.last if other is not None else link + 2
        if value is None or (other is not None and other.is_ordinal) or max(one.value, value) > _MOST_GOALS:
            continue
        if (has_goals or one.value >= value) and tokens.lower(one.first - 1) not in openers:
            start, end = tokens[one.first].start, tokens[last - 1].end
            yield Clock(start, end, 1000.0 * max(one.value, value) + min(one.value, value), SCORE)
