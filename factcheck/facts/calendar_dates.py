"""Dates by day, month and year: "13.05.2022", "18. Februar", "May 13, 2022", "1999"."""

import calendar
import re
from collections.abc import Mapping
from functools import cache

from factcheck.facts.found import Found, direction
from factcheck.facts.intervals import bounding_start
from factcheck.facts.lemmas import lemma
from factcheck.facts.measures import CURRENCY_SIGNS, units
from factcheck.facts.nouns import is_plural
from factcheck.facts.numerals import Numeral
from factcheck.facts.tokens import Tokens
from factcheck.languages import cldr, language
from factcheck.models.mention import DateValue, Form

_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])")
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?(?![\d])")
_EAST_ASIAN = frozenset({"zh", "ja", "ko"})
_DATE_SIGNS = {"year": frozenset("年년"), "month": frozenset("月월"), "day": frozenset("日号號일")}
_WEEKDAY_SIGNS = (tuple("月火水木金土日"), tuple("월화수목금토일"), tuple("一二三四五六日"))
_FIRST_YEAR, _LAST_YEAR = 1400, 2100
_OLD_YEAR = 1999  # up to here a number behind a month may as well count people
_CENTURY = 2000
_LEAP_YEAR = 2000


def numeric_date(tokens: Tokens, index: int, _: dict[int, Numeral]) -> Found | None:
    """ISO dates, "13.05.2022" and "am 13.5.", and slashed dates in which only one part can be the month."""
    if not tokens[index].is_number:
        return None
    start = tokens[index].start
    if match := _ISO.match(tokens.text, start):
        return _absolute(index, tokens.at(match.end() - 1) + 1, int(match[1]), int(match[2]), int(match[3]))
    if match := _SLASHED.match(tokens.text, start):
        small, large = sorted((int(match[1]), int(match[2])))
        if tokens.language != "en" and large <= 12:
            large, small = int(match[1]), int(match[2])  # only English puts the month first
        if tokens.language != "en" or large > 12 or small == large:
            return _absolute(index, tokens.at(match.end() - 1) + 1, int(match[3]), small, large)
        return None
    match = _DOTTED.match(tokens.text, start)
    if match is None or not (match[3] or tokens.lower(index - 1) in language(tokens.language).time.in_words):
        return None
    if not language(tokens.language).ranks.dot and len(match[3] or "") < 4:
        return None
    year = int(match[3]) if match[3] else None
    year = year + _CENTURY if year is not None and year < 100 else year
    return _absolute(index, tokens.at(match.end() - 1) + 1, year, int(match[2]), int(match[1]))


def east_asian_date(tokens: Tokens, index: int, numerals: dict[int, Numeral]) -> Found | None:
    """Dates whose numbers have the sign of what they count: "2022年5月13日", "5월 13일", "五月三十日", "28日（火）"."""
    if tokens.language not in _EAST_ASIAN:
        return None
    parts, at = _signed_parts(tokens, index, numerals)
    year = parts.get("year")
    if not parts or (year is not None and not _FIRST_YEAR <= year <= _LAST_YEAR):
        return None
    named = _bracketed_weekday(tokens, at) if "day" in parts else None
    if named is not None:
        at += 3
    if "month" in parts:
        return _absolute(index, at, year, parts["month"], parts.get("day"))
    if "day" not in parts:
        return Found(index, at, DateValue(Form.ABSOLUTE, year=year))
    if named is None or not 1 <= parts["day"] <= 31:
        return None  # "13日" counts days as often as it dates
    return Found(index, at, DateValue(Form.WEEKDAY, weekday=named, day=parts["day"]))


def _signed_parts(tokens: Tokens, index: int, numerals: dict[int, Numeral]) -> tuple[dict[str, int], int]:
    """Year, month and day that begin at a token, as far as they are there, and the index behind them."""
    parts: dict[str, int] = {}
    at = index
    for name, signs in _DATE_SIGNS.items():
        month = month_names(tokens.language).get(tokens.lower(at)) if name == "month" else None
        numeral = numerals.get(at)
        if month is not None and not tokens.items[at].is_number:
            parts[name], at = month, at + 1
        elif numeral is not None and tokens.lower(numeral.last) in signs and numeral.value % 1 == 0:
            parts[name], at = int(numeral.value), numeral.last + 1
        elif at < len(tokens) and tokens[at].is_number and tokens.lower(at + 1) in signs:
            parts[name], at = int(tokens[at].text) if tokens[at].text.isdigit() else 0, at + 2
    return parts, at


def _bracketed_weekday(tokens: Tokens, index: int) -> int | None:
    """The weekday in brackets behind a day: "28日（火）"."""
    if tokens.lower(index) not in {"(", "（"} or tokens.lower(index + 2) not in {")", "）"}:
        return None
    name = tokens.lower(index + 1)
    return next(
        (signs.index(name) for signs in _WEEKDAY_SIGNS if name in signs), weekday_names(tokens.language).get(name)
    )


@cache
def weekday_names(code: str) -> Mapping[str, int]:
    """Names of the days of the week, with the parts of the day that are written as one with them; Monday is 0."""
    names = {**cldr.weekdays(code), **language(code).time.weekdays}
    parts = language(code).time.day_parts
    return {**names} | {name + part: number for name, number in names.items() for part in parts}


def written_date(tokens: Tokens, index: int, numerals: dict[int, Numeral]) -> Found | None:
    """A month by name with the day before or behind it and the year, looked at from its first token."""
    at, day = index, None
    if tokens[index].is_number:
        day, at = day_of_month(tokens, index), _behind_day(tokens, index)
        if day is None:
            return None
    elif (spelled := numerals.get(index)) is not None and spelled.is_ordinal and 1 <= spelled.value <= 31:
        links = language(tokens.language).time.day_links
        day, at = int(spelled.value), spelled.last + (tokens.lower(spelled.last) in links)
    number, is_short = _month(tokens, at)
    if number is None:
        return None
    last = at + 1
    if tokens.lower(last) == "/" and _month(tokens, last + 1)[0] == number:
        last += 2  # "مايو/أيار"
    if tokens.lower(last) == "." and tokens.touches(at) and (is_short or day_of_month(tokens, last + 1) is not None):
        last += 1
    if day is None and (following := day_of_month(tokens, last)) is not None and _day_may_follow(tokens, last):
        day, last = following, _behind_suffix(tokens, last + 1)
    year, last = _year_behind(tokens, last)
    if day is None and year is None and (is_short or not _month_is_meant(tokens, at)):
        return None
    return _absolute(index, last, year, number, day, direction(tokens, index))


def shared_month(tokens: Tokens, index: int, _: dict[int, Numeral]) -> Found | None:
    """The first day of "3. und 4. Mai", "3 to 5 May": it takes its month and year from the second one."""
    day = day_of_month(tokens, index)
    if day is None:
        return None
    link = _behind_suffix(tokens, index + 1)
    other = link + 1
    if tokens.lower(link) not in language(tokens.language).time.list_words and tokens.lower(link) not in {"-", "–"}:
        return None
    if day_of_month(tokens, other) is None:
        return None
    number, is_short = _month(tokens, _behind_day(tokens, other))
    if number is None or is_short:
        return None
    year, _last = _year_behind(tokens, _behind_day(tokens, other) + 1)
    return _absolute(index, link, year, number, day)


def single_year(tokens: Tokens, index: int, _: dict[int, Numeral]) -> Found | None:
    """A year on its own, unless the words make it a quantity: "2022 Soldaten", "2022 dollars", "more than 2022"."""
    year = _year_at(tokens, index)
    before, behind = tokens.lower(index - 1), tokens.lower(index + 1)
    if (
        year is None
        or before in CURRENCY_SIGNS
        or before == "-"
        or (tokens.touches(index) and _is_joined(tokens, index))
    ):
        return None
    words = language(tokens.language)
    if units(tokens.language).get(behind) == "year" and not (words.numbers.plurals or words.naming.nouns_capitalised):
        return Found(index, index + 2, DateValue(Form.ABSOLUTE, year=year))  # "2022 года"
    if behind in units(tokens.language) or behind in words.numbers.scales:
        return None
    if bounding_start(tokens, index) < index and before not in words.time.since | words.time.until:
        return None
    if tokens.language in _EAST_ASIAN:
        return None  # a year has its sign there
    follows_year = before in words.time.list_words and _year_at(tokens, index - 2) is not None
    if units(tokens.language).get(before) == "year" and _year_at(tokens, index - 2) is not None:
        return None  # "do końca 2030 roku 2100 miejsc"
    if follows_year or before in words.time.in_words or units(tokens.language).get(before) == "year":
        return Found(index, index + 1, DateValue(Form.ABSOLUTE, year=year))
    return None if _is_counted(tokens, index) else Found(index, index + 1, DateValue(Form.ABSOLUTE, year=year))


def _is_joined(tokens: Tokens, index: int) -> bool:
    """Whether something hangs on the number: "1990s", "1990er", "2022-5"."""
    return tokens[index + 1].is_word or (tokens.lowers[index + 1] in "-/:" and tokens.touches(index + 1))


def _is_counted(tokens: Tokens, index: int) -> bool:
    """Whether a noun that can be counted follows."""
    follower = tokens[index + 1] if index + 1 < len(tokens) else None
    if follower is None or not follower.is_word:
        return False
    naming = language(tokens.language).naming
    if naming.nouns_capitalised:
        return follower.is_capitalised
    if not language(tokens.language).numbers.plurals:
        known = tokens.lowers[index + 1] in naming.function_words or follower.is_capitalised
        return not known and follower.text[0].isalpha() and not _caseless(follower.text)
    return tokens.lower(index - 1) not in naming.determiners and is_plural(follower.lower, tokens.language)


def _caseless(text: str) -> bool:
    return text[0].lower() == text[0].upper()


def _absolute(first: int, last: int, year: int | None, month: int, day: int | None, towards: int = 0) -> Found | None:
    if not 1 <= month <= 12 or (year is not None and not _FIRST_YEAR <= year <= _LAST_YEAR):
        return None
    if day is not None and not 1 <= day <= calendar.monthrange(year or _LEAP_YEAR, month)[1]:
        return None
    return Found(first, last, DateValue(Form.ABSOLUTE, year=year, month=month, day=day, direction=towards))


def day_of_month(tokens: Tokens, index: int) -> int | None:
    """The day of the month at a token, if there is one."""
    if index >= len(tokens) or not tokens[index].is_number or not re.fullmatch(r"\d{1,2}", tokens[index].text):
        return None
    number = int(tokens[index].text)
    return number if 1 <= number <= 31 else None


def _behind_day(tokens: Tokens, index: int) -> int:
    """Index behind a day and what may stand between it and its month: "18. Februar", "2nd of May"."""
    after = _behind_suffix(tokens, index + 1)
    return after + 1 if tokens.lower(after) in language(tokens.language).time.day_links else after


def _behind_suffix(tokens: Tokens, index: int) -> int:
    ranks = language(tokens.language).ranks
    is_suffix = tokens.lower(index) in ranks.suffixes or (ranks.dot and tokens.lower(index) == ".")
    return index + 1 if is_suffix else index


@cache
def month_names(code: str) -> Mapping[str, int]:
    """Names of the months and their inflected forms."""
    return {
        word: number
        for word, number in {**cldr.months(code), **language(code).time.months}.items()
        if not word[0].isdigit()
    }


def _month(tokens: Tokens, index: int) -> tuple[int | None, bool]:
    """The month that a token names, and whether it is abbreviated."""
    if index >= len(tokens) or not tokens[index].is_word:
        return None, False
    code, lower = tokens.language, tokens.lowers[index]
    number = month_names(code).get(lower)
    words = language(code).time
    if number is not None:
        is_verb = lower in words.month_is_word and not (tokens[index].is_capitalised or _caseless(tokens[index].text))
        return (None, False) if is_verb else (number, False)
    if tokens[index].is_capitalised and lower in cldr.short_months(code):
        return cldr.short_months(code)[lower], True
    opener, _, month = lower.rpartition("-")
    return (month_names(code).get(month) if opener in words.in_words else None), False


def _day_may_follow(tokens: Tokens, index: int) -> bool:
    """English writes "May 13"; elsewhere the day stands before the month."""
    return language(tokens.language).time.month_before_day and tokens.lower(index + 1) not in units(tokens.language)


def _year_behind(tokens: Tokens, index: int) -> tuple[int | None, int]:
    links = language(tokens.language).time.day_links
    at = index + 1 if tokens.lower(index) == "," or tokens.lower(index) in links else index
    year = _year_at(tokens, at)
    if year is None or (at > index and tokens.lower(index) == "," and _is_counted(tokens, at)):
        return None, index
    if year <= _OLD_YEAR and _counts_people(tokens, at + 1):
        return None, index  # "since January 1850 people"
    return year, at + 1


def _counts_people(tokens: Tokens, index: int) -> bool:
    word = tokens.lower(index)
    persons = language(tokens.language).numbers.persons
    return word in persons or lemma(word, tokens.language) in persons


def _year_at(tokens: Tokens, index: int) -> int | None:
    if index >= len(tokens) or not tokens[index].is_number or not re.fullmatch(r"\d{4}", tokens[index].text):
        return None
    year = int(tokens[index].text)
    return year if _FIRST_YEAR <= year <= _LAST_YEAR else None


def _opens_period(tokens: Tokens, index: int) -> bool:
    """Whether a word says that something began or ended then: "Ocak ayından beri", "Mart sonuna kadar"."""
    words = language(tokens.language).time
    return any(tokens.lower(index) in table for table in (words.edges, words.since_after, words.until_after))


def _month_is_meant(tokens: Tokens, index: int) -> bool:
    """Whether the name of a month, without day and year, is neither a verb ("march") nor a person ("April Jones")."""
    code, lower = tokens.language, tokens.lowers[index]
    words = language(code)
    before = tokens.lower(index - 1)
    follows_month = before in words.time.list_words and _month(tokens, index - 2)[0] is not None
    if before in words.time.in_words or "-" in lower or follows_month or _opens_period(tokens, index + 1):
        return True
    if lower in words.time.month_is_word or before in words.naming.titles:
        return False
    capitals_mean_names = tokens[index].is_capitalised
    follower = tokens[index + 1] if index + 1 < len(tokens) else None
    return not (capitals_mean_names and follower is not None and follower.is_word and follower.is_capitalised)
