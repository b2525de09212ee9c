"""Quantities: numbers with their unit or with what they count, and the interval that the words mean."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.facts.clock_times import Clock, find_clock_times
from factcheck.facts.intervals import bounded, bounding_start
from factcheck.facts.measures import in_base_unit, unit_behind, units
from factcheck.facts.nouns import noun_behind
from factcheck.facts.numerals import CURRENCY_SIGNS, Numeral, number_word
from factcheck.facts.outcomes import outcome_of
from factcheck.facts.tokens import CLAUSE_SIGNS, Tokens
from factcheck.languages import language
from factcheck.models.mention import Bound, Mention, Quantity

_HYPHENS = frozenset("-–‐‑−")
_CODE_SIGNS = frozenset(":/#№_§")
_SHARE_ROUNDING = 0.02
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
    words = language(tokens.language).numbers
    for index, lower in enumerate(tokens.lowers):
        numeral = starts.get(index)
        if numeral is not None and numeral.is_ordinal:
            continue
        if numeral is not None and not (lower in words.articles and numeral.last == index + 1):
            yield _fraction(tokens, numeral, starts) or _range(tokens, numeral, starts) or _share(tokens, numeral) or _plain(tokens, numeral)
        elif "-" in lower and (compound := _compound(tokens, index)):
            yield compound
        elif lower in words.articles:
            article = Numeral(index, index + 1, 1.0)
            share = _share(tokens, article)
            yield share or replace(_plain(tokens, article), is_article=True)
        elif lower in words.whole_shares and not _is_counted_part(tokens, index, starts):
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
    """The number with its sign and with "and a half" behind it."""
    value, last = numeral.value, numeral.last
    for phrase, share in language(tokens.language).numbers.and_shares.items():
        size = len(phrase.split())
        if tokens.lowers[last : last + size] == tuple(phrase.split()):
            value, last = value + share, last + size
            break
    sign = _sign_start(tokens, numeral.first)
    value = -value if sign < numeral.first else value
    return _Span(sign, last, value, value, numeral.step)


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
    share = words.shares.get(tokens.lower(numeral.last))
    after = numeral.last + 1
    bare = not words.of_words
    if share is None or not (bare or tokens.lower(after) in words.of_words) or not 0 < share * numeral.value <= 1:
        return None
    if after + 1 < len(tokens) and tokens[after + 1].is_number:
        return None
    percent = 100.0 * share * numeral.value
    return _Span(numeral.first, after, percent * (1 - _SHARE_ROUNDING), percent * (1 + _SHARE_ROUNDING), unit="percent")


def _mention(tokens: Tokens, span: _Span, numbers: frozenset[int]) -> tuple[Mention[Quantity] | None, int]:
    if _is_name(tokens, span) or _is_whole(tokens, span.first, numbers):
        return None, span.last
    first = _before_currency(tokens, span.first)
    bound_at = bounding_start(tokens, first)
    unit, last = _unit(tokens, span)
    if span.is_article and (unit is None or bound_at == first):
        return None, span.last  # "10 million dollars a year"
    nominal = (span.low + span.high) / 2
    counted = "" if unit else _counted(tokens, span.last, plural=nominal != 1)
    outcome = "" if unit else outcome_of(tokens, bound_at, span.last, numbers)
    if not (unit or counted or (outcome and not _is_numbered(tokens, bound_at))):
        if span.is_article or not tokens[span.last - 1].is_number or _is_numbered(tokens, bound_at):
            return None, span.last
        unit = BARE
    value = Quantity(nominal, *_interval(tokens, span, first), unit, counted, outcome)
    start, end = tokens[first].start, tokens[last - 1].end
    return Mention(tokens.text[start:end], start, end, in_base_unit(value)), last


def _counted(tokens: Tokens, index: int, *, plural: bool) -> str:
    if not plural and tokens.lower(index) in language(tokens.language).numbers.of_words:
        return ""  # "one of the suspects"
    noun = noun_behind(tokens, index, plural=plural)[0]
    return noun if len(noun) > 1 else ""


def _interval(tokens: Tokens, span: _Span, first: int) -> tuple[float, float, Bound]:
    low, high, bound = bounded((span.low + span.high) / 2, tokens, first, span.last)
    if span.low < span.high:
        return (span.low, span.high, Bound.APPROXIMATE) if bound is Bound.EXACT else (low, high, bound)
    return (low - span.step, high + span.step, bound) if bound is Bound.EXACT else (low, high, bound)


def touched_unit(tokens: Tokens, index: int) -> tuple[str | None, int]:
    """The unit behind a number and a hyphen, and the index behind it: "58-year-old", "34-jährige"."""
    if tokens.lower(index) not in _HYPHENS or not tokens.touches(index - 1) or not tokens.touches(index):
        return None, index
    word = tokens.lower(index + 1)
    first = word.split("-", 1)[0]
    known = units(tokens.language)
    return known.get(word) or known.get(first), index + 2


def _unit(tokens: Tokens, span: _Span) -> tuple[str | None, int]:
    """The unit of a number and the index behind it."""
    if span.unit is not None:
        return span.unit, span.last
    if tokens.lower(span.first - 1) in CURRENCY_SIGNS:
        return CURRENCY_SIGNS[tokens.lower(span.first - 1)], span.last
    touched = touched_unit(tokens, span.last)
    return touched if touched[0] else unit_behind(tokens, span.last)


def _before_currency(tokens: Tokens, index: int) -> int:
    """The token of a currency sign before the number, or the number itself."""
    return index - 1 if tokens.lower(index - 1) in CURRENCY_SIGNS else index


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
    touched_before, touched_behind = tokens.touches(span.first - 1), tokens.touches(span.last - 1)
    if (touched_before and before in _CODE_SIGNS | _HYPHENS) or (touched_behind and behind in _CODE_SIGNS):
        return True
    if touched_behind and behind in _HYPHENS and tokens.touches(span.last):
        return True
    words = language(tokens.language).numbers
    return behind in words.clock or before in words.labels or before in _CODE_SIGNS - {":", "/"}
