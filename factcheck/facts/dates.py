"""Dates of a claim as its words give them; `factcheck.facts.timeline` resolves them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from factcheck.facts.intervals import bounded
from factcheck.facts.numerals import Numeral
from factcheck.facts.tokens import CLAUSE_SIGNS, Tokens
from factcheck.languages import cldr, language
from factcheck.models.mention import Bound, DateValue, Form, Mention, Role

_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_NUMERIC = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})$")
_DAY_PARTS = ("abend", "morgen", "vormittag", "nachmittag", "mittag", "nacht", "früh", "abends", "s")
_LOOKBACK = 10
_FIRST_YEAR, _LAST_YEAR = 1400, 2100


@dataclass(frozen=True, slots=True)
class _Found:
    """A date at tokens `first` (included) to `last` (excluded)."""

    first: int
    last: int
    value: DateValue


def find_dates(tokens: Tokens, numerals: tuple[Numeral, ...]) -> tuple[Mention[DateValue], ...]:
    """All dates of a claim, in order, with the role that the words before them give."""
    starts = {numeral.first: numeral for numeral in numerals}
    mentions: list[Mention[DateValue]] = []
    index = 0
    while index < len(tokens):
        found = next(filter(None, (read(tokens, index, starts) for read in _READERS)), None)
        if found is None:
            index += 1
            continue
        mentions.append(_mention(tokens, found))
        index = max(found.last, index + 1)
    return tuple(mentions)


def _mention(tokens: Tokens, found: _Found) -> Mention[DateValue]:
    role, event = _role(tokens, found.first)
    value = found.value if role is Role.ON else replace(found.value, role=role, event=event or found.value.event)
    start, end = tokens[found.first].start, tokens[found.last - 1].end
    return Mention(tokens.text[start:end], start, end, value)


def _role(tokens: Tokens, first: int) -> tuple[Role, str]:
    """Whether a word of the same clause before the date opens or closes a period, and the event named in between."""
    words = language(tokens.language).time
    for index in range(first - 1, max(-1, first - 1 - _LOOKBACK), -1):
        lower = tokens.lowers[index]
        if lower in CLAUSE_SIGNS:
            break
        if lower in words.since or lower in words.until:
            event = tokens.text[tokens[index].end : tokens[first].start].strip()
            return (Role.SINCE if lower in words.since else Role.UNTIL), event if " " in event else ""
    return Role.ON, ""


def _iso(tokens: Tokens, index: int, _: dict[int, Numeral]) -> _Found | None:
    if not tokens[index].is_number:
        return None
    numeric = _NUMERIC.match(tokens[index].text)
    if numeric:
        return _absolute(index, index + 1, int(numeric[3]), int(numeric[2]), int(numeric[1]))
    match = _ISO.match(tokens.text, tokens[index].start)
    if match is None:
        return None
    return _absolute(index, tokens.at(match.end() - 1) + 1, int(match[1]), int(match[2]), int(match[3]))


def _absolute(
    first: int, last: int, year: int | None, month: int, day: int | None, direction: int = 0
) -> _Found | None:
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return None
    return _Found(first, last, DateValue(Form.ABSOLUTE, year=year, month=month, day=day, direction=direction))


def _named_month(tokens: Tokens, index: int, _: dict[int, Numeral]) -> _Found | None:
    """A month by name with the day before or behind it and the year, looked at from its first token."""
    at, day = index, None
    if tokens[index].is_number:
        day, at = _small(tokens, index), _skip(tokens, index + 1)
        if day is None:
            return None
    if at >= len(tokens) or not tokens[at].is_word:
        return None
    code, lower = tokens.language, tokens.lowers[at]
    month = cldr.months(code).get(lower)
    short = cldr.short_months(code).get(lower) if month is None and tokens[at].is_capitalised else None
    number = month or short
    if number is None:
        return None
    last = at + 1
    if short and last < len(tokens) and tokens.lowers[last] == ".":
        last += 1
    if day is None and (following := _small(tokens, last)) is not None and _day_may_follow(tokens, last):
        day, last = following, _behind_day(tokens, last)
    year, last = _year_behind(tokens, last)
    if day is None and year is None and (short or not _month_is_meant(tokens, at)):
        return None
    return _absolute(index, last, year, number, day, _direction(tokens, index))


def _small(tokens: Tokens, index: int) -> int | None:
    """A day of the month at a token."""
    if (
        index >= len(tokens)
        or not tokens[index].is_number
        or not tokens[index].text.isdecimal()
        or len(tokens[index].text) > 2
    ):
        return None
    number = int(tokens[index].text)
    return number if 1 <= number <= 31 else None


def _skip(tokens: Tokens, index: int) -> int:
    """Index behind what may stand between a day and its month: "18. Februar", "2nd of May"."""
    ranks = language(tokens.language).ranks
    if index < len(tokens) and (tokens.lowers[index] == "." or tokens.lowers[index] in ranks.suffixes):
        index += 1
    if index < len(tokens) and tokens.lowers[index] == "of":
        index += 1
    return index


def _day_may_follow(tokens: Tokens, index: int) -> bool:
    """English writes "May 13"; where a dot marks ordinals, the day stands before the month."""
    return not language(tokens.language).ranks.dot and not (
        index + 1 < len(tokens)
        and tokens[index + 1].is_word
        and tokens.lowers[index + 1] in cldr.durations(tokens.language)
    )


def _behind_day(tokens: Tokens, index: int) -> int:
    after = index + 1
    return (
        after + 1 if after < len(tokens) and tokens.lowers[after] in language(tokens.language).ranks.suffixes else after
    )


def _year_behind(tokens: Tokens, index: int) -> tuple[int | None, int]:
    at = index + 1 if index < len(tokens) and tokens.lowers[index] == "," else index
    year = _year_at(tokens, at)
    return (year, at + 1) if year is not None else (None, index)


def _year_at(tokens: Tokens, index: int) -> int | None:
    if (
        index >= len(tokens)
        or not tokens[index].is_number
        or len(tokens[index].text) != 4
        or not tokens[index].text.isdecimal()
    ):
        return None
    year = int(tokens[index].text)
    return year if _FIRST_YEAR <= year <= _LAST_YEAR else None


def _month_is_meant(tokens: Tokens, index: int) -> bool:
    words = language(tokens.language).time
    if not tokens[index].is_capitalised:
        return False
    before = tokens.lowers[index - 1] if index else ""
    return tokens.lowers[index] not in words.month_is_word or before in words.in_words


def _direction(tokens: Tokens, index: int) -> int:
    words = language(tokens.language).time
    before = tokens.lowers[index - 1] if index else ""
    return -1 if before in words.last else 1 if before in words.next else 0


def _weekday(tokens: Tokens, index: int, _: dict[int, Numeral]) -> _Found | None:
    lower = tokens.lowers[index]
    names = cldr.weekdays(tokens.language)
    number = names.get(lower)
    if number is None:
        number = next(
            (names[name] for name in names if lower.startswith(name) and lower[len(name) :] in _DAY_PARTS), None
        )
    if number is None or not tokens[index].is_word:
        return None
    return _Found(index, index + 1, DateValue(Form.WEEKDAY, weekday=number, direction=_direction(tokens, index)))


def _relative_day(tokens: Tokens, index: int, _: dict[int, Numeral]) -> _Found | None:
    days = language(tokens.language).time.relative_days.get(tokens.lowers[index])
    # German "morgen" is tomorrow, "der Morgen" the morning.
    if days is None or (index and tokens[index].is_capitalised and tokens.language == "de"):
        return None
    return _Found(index, index + 1, DateValue(Form.RELATIVE, unit="day", low=days, high=days))


def _relative_unit(tokens: Tokens, index: int, _: dict[int, Numeral]) -> _Found | None:
    """ "Last month", "nächste Woche"."""
    unit = _unit_at(tokens, index)
    direction = _direction(tokens, index)
    if unit not in {"week", "month", "year"} or not direction:
        return None
    return _Found(index - 1, index + 1, DateValue(Form.RELATIVE, unit=unit, low=direction, high=direction))


def _unit_at(tokens: Tokens, index: int) -> str:
    if index >= len(tokens):
        return ""
    lower = tokens.lowers[index]
    own = language(tokens.language).time.durations.get(lower)
    return own or cldr.durations(tokens.language).get(lower, "") if len(lower) > 2 else ""


def _counted(tokens: Tokens, index: int, numerals: dict[int, Numeral]) -> _Found | None:
    """A number of units counted from now or from another event: "vor fast drei Monaten", "six months later"."""
    numeral = numerals.get(index) or _one(tokens, index)
    unit = _unit_at(tokens, numeral.last) if numeral and not numeral.is_ordinal else ""
    if numeral is None or unit in {"", "second", "minute", "hour"}:
        return None
    words = language(tokens.language).time
    low, high, bound = bounded(numeral.value, tokens, index)
    first = _first_of_phrase(tokens, index, bound)
    after = numeral.last + 1
    behind = tokens.lowers[after] if after < len(tokens) else ""
    value = DateValue(Form.AGO, unit=unit, low=max(low, 0.0), high=min(high, numeral.value * 2))
    if behind in words.later_after:
        return _Found(first, after + 1, replace(value, form=Form.LATER))
    if behind in words.earlier_than:
        event = _clause_behind(tokens, after + 1)
        return _Found(first, after + 1, replace(value, form=Form.BEFORE_EVENT, event=event)) if event else None
    if behind in words.ago_after:
        return _Found(first, after + 1, value)
    if first and tokens.lowers[first - 1] in words.ago_before:
        return _Found(first - 1, after, value)
    return None


def _one(tokens: Tokens, index: int) -> Numeral | None:
    """The article of "vor einem Jahr", "a year ago"."""
    is_article = tokens.lowers[index] in language(tokens.language).numbers.articles
    return Numeral(index, index + 1, 1.0) if is_article else None


def _first_of_phrase(tokens: Tokens, index: int, bound: Bound) -> int:
    """The first token of "fast drei Monaten": of the words that bound the number, or of the number."""
    if bound is Bound.EXACT:
        return index
    numbers = language(tokens.language).numbers
    phrases = (*numbers.approximate, *numbers.at_least, *numbers.more_than, *numbers.at_most, *numbers.less_than)
    start = tokens.phrase_before(index, phrases)
    return index if start is None else start


def _clause_behind(tokens: Tokens, index: int) -> str:
    if index >= len(tokens):
        return ""
    clause = tokens.clause(index)
    return tokens.text[tokens[index].start : tokens[clause[-1]].end] if len(clause) else ""


def _bare_year(tokens: Tokens, index: int, _: dict[int, Numeral]) -> _Found | None:
    """A year on its own, unless the words make it a quantity."""
    year = _year_at(tokens, index)
    if year is None or (index and tokens.lowers[index - 1] in {"$", "€", "£", "-"}):
        return None
    numbers = language(tokens.language).numbers
    follower = tokens.lowers[index + 1] if index + 1 < len(tokens) else ""
    counts = follower in numbers.units or follower in numbers.scales or bool(_unit_at(tokens, index + 1))
    if counts or bounded(1.0, tokens, index)[2] is not Bound.EXACT:
        return None
    in_words = language(tokens.language).time.in_words | {"jahr", "jahres", "jahre", "year"}
    before = tokens.lowers[index - 1] if index else ""
    is_noun = index + 1 < len(tokens) and tokens[index + 1].is_word and tokens[index + 1].is_capitalised
    if before not in in_words and is_noun:
        return None
    return _Found(index, index + 1, DateValue(Form.ABSOLUTE, year=year))


_Reader = Callable[[Tokens, int, dict[int, Numeral]], _Found | None]
_READERS: tuple[_Reader, ...] = (_iso, _named_month, _counted, _weekday, _relative_unit, _relative_day, _bare_year)


def date_tokens(tokens: Tokens, dates: tuple[Mention[DateValue], ...]) -> Iterator[int]:
    """Indices of the tokens that dates take up, so that their numbers are not counted as quantities."""
    for date in dates:
        index = tokens.at(date.start)
        while index < len(tokens) and tokens[index].start < date.end:
            yield index
            index += 1
