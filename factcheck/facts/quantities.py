"""Quantities: numbers with their unit or with what they count, and the interval that the words mean."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from factcheck.facts.ages import is_age
from factcheck.facts.clock_times import Clock, find_clock_times
from factcheck.facts.intervals import bounded, bounding_start
from factcheck.facts.measures import in_base_unit, number_with_unit, unit_before, unit_behind, units
from factcheck.facts.nouns import noun_behind
from factcheck.facts.numerals import Numeral, number_word, share_behind
from factcheck.facts.outcomes import outcome_of
from factcheck.facts.phrases import Phrases, phrases
from factcheck.facts.tokens import CLAUSE_SIGNS, Tokens
from factcheck.languages import language
from factcheck.models.mention import Bound, Mention, Quantity

_HYPHENS = frozenset("-–‐‑−")
_CODE_SIGNS = frozenset(":/#№_§")
_SHARE_ROUNDING = 0.02
_FIRST_YEAR, _LAST_YEAR = 1400, 2100
BARE = "number"  # the unit of a number that measures and counts nothing recognisable: an age behind a name
_FRACTION_SIGNS = frozenset({"分之", "分の", "분의"})


def find_quantities(
    tokens: Tokens, numerals: tuple[Numeral, ...], taken: frozenset[int]
) -> tuple[Mention[Quantity], ...]:
    """All quantities of a claim.

    Args:
        tokens: Of the claim.
        numerals: All numbers of the claim.
        taken: Indices of tokens that belong to dates.

    Returns:
        In order; numbers that measure and count nothing recognisable (bare "one", scores, codes) are left out.
    """
    clocks = find_clock_times(tokens, numerals)
    timed = {index for clock in clocks for index in range(tokens.at(clock.start), tokens.at(clock.end - 1) + 1)} - taken
    taken |= timed
    numbers = frozenset(
        index for numeral in numerals if not numeral.is_ordinal for index in range(numeral.first, numeral.last)
    )
    found: list[Mention[Quantity]] = []
    behind = 0
    for span in _spans(tokens, numerals):
        if span.first < behind or span.first in taken or span.last - 1 in taken:
            continue
        mention, last = _mention(tokens, span, numbers)
        if mention is not None:
            found.append(mention)
            behind = last
    found.extend(_clock(tokens, clock) for clock in clocks if tokens.at(clock.start) in timed)
    return tuple(sorted(found, key=lambda mention: mention.start))


def _clock(tokens: Tokens, clock: Clock) -> Mention[Quantity]:
    value = Quantity(clock.value, clock.value, clock.value, Bound.EXACT, clock.unit, "")
    return Mention(tokens.text[clock.start : clock.end], clock.start, clock.end, value)


@dataclass(frozen=True, slots=True)
class _Span:
    """A number, a range of numbers or a share at tokens `first` (included) to `last` (excluded)."""

    first: int
    last: int
    low: float
    high: float
    step: float = 0.0
    unit: str | None = None
    is_article: bool = False


def _spans(tokens: Tokens, numerals: tuple[Numeral, ...]) -> Iterator[_Span]:
    """All numbers in order, with the two ends of a range as one; an article is a number before a unit or a share."""
    starts = {numeral.first: numeral for numeral in numerals}
    words, wholes = language(tokens.language).numbers, _whole_shares(tokens.language)
    for index, lower in enumerate(tokens.lowers):
        numeral = starts.get(index)
        if numeral is None and (told := number_with_unit(tokens[index].lower, tokens.language)):
            yield _Span(index, index + 1, told[0], told[0], unit=told[1])
            continue
        if numeral is None and not (lower in words.articles or lower in wholes.firsts or "-" in lower):
            continue
        if numeral is not None and numeral.is_ordinal:
            continue
        if numeral is not None and not (lower in words.articles and numeral.last == index + 1):
            yield (
                _fraction(tokens, numeral, starts)
                or _range(tokens, numeral, starts)
                or _share(tokens, numeral)
                or _plain(tokens, numeral)
            )
        elif "-" in lower and (compound := _compound(tokens, index)):
            yield compound
        elif lower in words.articles:
            article = Numeral(index, index + 1, 1.0)
            share = _share(tokens, article)
            yield share or replace(_plain(tokens, article), is_article=True)
        elif lower in wholes.firsts and wholes.at(tokens, index) and not _is_counted_part(tokens, index, starts):
            share = _share(tokens, Numeral(index, index, 1.0))
            if share is not None:
                yield share


def _compound(tokens: Tokens, index: int) -> _Span | None:
    """A number word that a hyphen ties to its unit: "three-day", "five-year-old"."""
    word, _, rest = tokens.lowers[index].partition("-")
    unit = units(tokens.language).get(rest.split("-", 1)[0])
    value = number_word(word, tokens.language) if unit else None
    return None if value is None else _Span(index, index + 1, value, value, unit=unit)


def _is_counted_part(tokens: Tokens, index: int, starts: dict[int, Numeral]) -> bool:
    """Whether it is the "second half" of something."""
    return (
        any(starts[at].is_ordinal for at in (index - 1, index - 2) if at in starts)
        or tokens.lower(index - 1) in language(tokens.language).ranks.words
    )


def _plain(tokens: Tokens, numeral: Numeral) -> _Span:
    """The number with its sign."""
    sign = _sign_start(tokens, numeral.first)
    value = -numeral.value if sign < numeral.first else numeral.value
    return _Span(sign, numeral.last, value, value, numeral.step)


def _sign_start(tokens: Tokens, index: int) -> int:
    """The minus before a number, or the number's own index: "minus 12", "-12", but neither "3-12" nor "Typ -12"."""
    before = tokens.lower(index - 1)
    if before in language(tokens.language).numbers.minus:
        return index - 1
    stands_free = not tokens.touches(index - 2) or tokens.lower(index - 2) in CLAUSE_SIGNS
    return index - 1 if before in {"-", "−"} and tokens.touches(index - 1) and stands_free else index


def _range(tokens: Tokens, numeral: Numeral, starts: dict[int, Numeral]) -> _Span | None:
    """Both ends of "30 bis 40", "between 30 and 40", "30-40"."""
    end = starts.get(numeral.last + 1)
    link = tokens.lower(numeral.last)
    opener = language(tokens.language).numbers.ranges.get(link)
    if end is None or end.is_ordinal or end.value <= numeral.value:
        return None
    if link in _HYPHENS:
        opener = ""
    if not opener and tokens.lower(numeral.first - 1) in language(tokens.language).numbers.change_from:
        return None  # "rose from 45 to 54"
    if opener is None or (opener and tokens.lower(numeral.first - 1) != opener):
        return None
    # "3 bis 5 Millionen": the scale of the last number is that of the first one, too.
    scale = end.scale if numeral.scale == 1 else 1.0
    if numeral.value * scale >= end.value:
        return None  # "910 bis 1,2 Billionen"
    first = numeral.first - 1 if opener else numeral.first
    return _Span(first, end.last, numeral.value * scale, end.value, end.step)


def _fraction(tokens: Tokens, numeral: Numeral, starts: dict[int, Numeral]) -> _Span | None:
    """Fractions that name the whole first: "三分之一", "3分の1", "3분의 1"."""
    at = numeral.last
    signs = "".join(tokens.lowers[at : at + 2])
    size = next((size for size in (1, 2) if "".join(tokens.lowers[at : at + size]) in _FRACTION_SIGNS), 0)
    top = starts.get(at + size)
    if not size or not signs or top is None or not 0 < top.value <= numeral.value:
        return None
    percent = 100.0 * top.value / numeral.value
    slack = 0.0 if numeral.value == 100 else _SHARE_ROUNDING
    return _Span(numeral.first, top.last, percent * (1 - slack), percent * (1 + slack), unit="percent")


def _share(tokens: Tokens, numeral: Numeral) -> _Span | None:
    """Shares as "half of the flats", "drei Viertel der Befragten", "a third of voters", in per cent."""
    words = language(tokens.language).numbers
    share, size = _shares(tokens.language).at(tokens, numeral.last) or (None, 0)
    after = numeral.last + size
    bare = not words.of_words
    if share is None or not (bare or tokens.lower(after) in words.of_words) or not 0 < share * numeral.value <= 1:
        return None
    if after + 1 < len(tokens) and tokens[after + 1].is_number:
        return None
    if numeral.first == numeral.last and tokens.lower(after) in {"de", "d"}:
        determiners = language(tokens.language).naming.determiners
        if not {tokens.lower(numeral.first - 1), tokens.lower(after + 1)} & determiners:
            return None  # "elecciones de mitad de mandato"
    percent = 100.0 * share * numeral.value
    return _Span(numeral.first, after, percent * (1 - _SHARE_ROUNDING), percent * (1 + _SHARE_ROUNDING), unit="percent")


@cache
def _shares(code: str) -> Phrases[float]:
    return phrases(language(code).numbers.shares)


@cache
def _whole_shares(code: str) -> Phrases[bool]:
    return phrases(dict.fromkeys(language(code).numbers.whole_shares, True))


def _mention(tokens: Tokens, span: _Span, numbers: frozenset[int]) -> tuple[Mention[Quantity] | None, int]:
    if _is_name(tokens, span) or _is_whole(tokens, span.first, numbers):
        return None, span.last
    unit, first, last = _unit(tokens, span)
    if unit and (half := share_behind(tokens, last)):
        span, last = replace(span, low=span.low + half[0], high=span.high + half[0]), last + half[1]
    bound_at = bounding_start(tokens, first)
    outcome = "" if unit else outcome_of(tokens, bound_at, span.last, numbers)
    if _is_no_number(tokens, span, unit, bound_at, outcome):
        return None, span.last
    nominal = (span.low + span.high) / 2
    counted = "" if unit else _counted(tokens, span.last, plural=nominal != 1)
    if not (unit or counted or (outcome and not _is_numbered(tokens, bound_at))):
        if _is_numbered(tokens, bound_at) or not _may_stand_alone(tokens, span):
            return None, span.last
        unit = "year" if is_age(tokens, span.first, span.last) else BARE
    value = Quantity(nominal, *_interval(tokens, span, first, last), unit, counted, outcome)
    start, end = tokens[first].start, tokens[last - 1].end
    return Mention(tokens.text[start:end], start, end, in_base_unit(value)), last


def _may_stand_alone(tokens: Tokens, span: _Span) -> bool:
    """Whether a number without a noun says something: no "1980s", "1950-1953", "minute 65", no "3" of "from 3 to 5"."""
    if not any(tokens[at].is_number for at in range(span.first, span.last)):
        return False
    words, before = language(tokens.language), tokens.lower(span.first - 1)
    if before in words.numbers.change_from or before in units(tokens.language):
        return False
    is_joined = words.writing.spaced and tokens.touches(span.last - 1) and tokens[span.last].is_word
    is_years = span.low < span.high and span.low % 1 == span.high % 1 == 0 and _FIRST_YEAR < span.low < _LAST_YEAR
    return not (is_joined or is_years)


def _is_no_number(tokens: Tokens, span: _Span, unit: str | None, bound_at: int, outcome: str) -> bool:
    """Whether a word for one counts nothing: an article ("a year", "a man"), a pronoun ("one of the suspects")."""
    words = language(tokens.language)
    behind = tokens.lower(span.last)
    if span.is_article:
        if unit is None:
            lemma, last = noun_behind(tokens, span.last, plural=False)
            counters = words.numbers.counters & words.numbers.persons
            return not outcome or last != span.last + 1 or not (behind in counters or lemma in counters)
        return bound_at == span.first
    is_word = span.low == span.high == 1 and span.last - span.first == 1 and tokens[span.first].is_word
    links = (words.naming.function_words, words.numbers.of_words, words.time.in_words)
    is_pronoun = words.numbers.cardinals.get(behind) == 1 or any(behind in table for table in links)
    return is_word and not unit and is_pronoun


def _counted(tokens: Tokens, index: int, *, plural: bool) -> str:
    if not plural and tokens.lower(index) in language(tokens.language).numbers.of_words:
        return ""  # "one of the suspects"
    noun = noun_behind(tokens, index, plural=plural)[0]
    numbers = language(tokens.language).numbers
    return noun if len(noun) > 1 or noun in numbers.persons or noun in numbers.counters else ""


def _interval(tokens: Tokens, span: _Span, first: int, last: int) -> tuple[float, float, Bound]:
    nominal = (span.low + span.high) / 2
    low, high, bound = bounded(nominal, tokens, first, span.last)
    if bound is Bound.EXACT and last > span.last:
        low, high, bound = bounded(nominal, tokens, first, last)  # "45 degrees Celsius or more"
    if span.low < span.high:
        return (span.low, span.high, Bound.APPROXIMATE) if bound is Bound.EXACT else (low, high, bound)
    return (low - span.step, high + span.step, bound) if bound is Bound.EXACT else (low, high, bound)


def touched_unit(tokens: Tokens, index: int) -> tuple[str | None, int]:
    """The unit behind a number and a hyphen, and the index behind it: "58-year-old", "34-jährige"."""
    ages = language(tokens.language).numbers.ages
    if tokens.lower(index) in ages and tokens.touches(index - 1):
        return "year", index + 1
    if tokens.lower(index) not in _HYPHENS or not tokens.touches(index - 1) or not tokens.touches(index):
        return None, index
    word = tokens.lower(index + 1)
    if word in ages:
        return "year", index + 2
    first = word.split("-", 1)[0]
    known = units(tokens.language)
    return known.get(word) or known.get(first), index + 2


def _unit(tokens: Tokens, span: _Span) -> tuple[str | None, int, int]:
    """The unit of a number, the index of its first token (a unit may stand before the number) and that behind it."""
    if span.unit is not None:
        return span.unit, span.first, span.last
    unit, first = unit_before(tokens, span.first)
    if unit is not None:
        return unit, first, span.last
    unit, last = touched_unit(tokens, span.last)
    if unit is None:
        unit, last = unit_behind(tokens, span.last)
    return unit, span.first, last


def _is_numbered(tokens: Tokens, first: int) -> bool:
    """Whether a number stands right behind a noun or a name that it numbers: "Bundesstraße 83"."""
    if first == 0 or not tokens[first - 1].is_word or not tokens[first - 1].is_capitalised:
        return False
    return tokens.lowers[first - 1] not in language(tokens.language).naming.function_words


def _is_whole(tokens: Tokens, index: int, numbers: frozenset[int]) -> bool:
    """Whether a number is the whole of a ratio, which counts nobody: "two out of three", "zwei von drei"."""
    is_linked = tokens.lower(index - 1) in language(tokens.language).numbers.of_words
    return is_linked and (index - 2 in numbers or (tokens.lower(index - 2) == "out" and index - 3 in numbers))


def _is_name(tokens: Tokens, span: _Span) -> bool:
    """Whether it is a score ("2:1", "3-2"), a time ("8 Uhr"), an age ("34-year-old") or a code ("Artikel 5")."""
    before, behind = tokens.lower(span.first - 1), tokens.lower(span.last)
    if touched_unit(tokens, span.last)[0]:
        return False
    if _is_code(tokens[span.first].text) or _is_code(before):
        return True
    if before == ":" and not tokens[max(0, span.first - 2)].is_number:
        before = ""  # "Erdbeben: 4 Tote"
    touched_before, touched_behind = tokens.touches(span.first - 1), tokens.touches(span.last - 1)
    if (touched_before and before in _CODE_SIGNS | _HYPHENS) or (touched_behind and behind in _CODE_SIGNS):
        return True
    if touched_behind and behind in _HYPHENS and tokens.touches(span.last):
        return True
    words = language(tokens.language).numbers
    return behind in words.clock or before in words.labels or before in _CODE_SIGNS - {":", "/"}


def _is_code(text: str) -> bool:
    """Whether digits with a zero before them stand for no number: "030 123456", "007"."""
    return text[:1] == "0" and text[1:2].isdigit()
