"""Part and whole: a city and its country, a day and the year, half-time and the final whistle never contradict."""

from collections import Counter
from collections.abc import Sequence
from itertools import product

from factcheck.evidence.context import Context
from factcheck.evidence.counterparts import is_person, names_apart
from factcheck.facts import ClaimFacts
from factcheck.facts.geography import country_of, is_country
from factcheck.facts.scopes import speaks_of_part, speaks_of_whole
from factcheck.languages import language
from factcheck.models import Evidence, Kind, Verdict
from factcheck.models.mention import Form, Mention, Name, Quantity, Role

_ORDERLESS = frozenset({"percent", "percentage-point", "score", "celsius"})  # of a part as often more as less
_INDIVISIBLE = frozenset({"second", "meter", "clock"})  # how long or when is no sum over parts
_SHORT_OF_WHOLE = "Part and whole: one claim speaks of a part."
_ALL = "Part and whole: one claim speaks of all of it."
_OTHERS = "Other people are counted."
_OF_PEOPLE = "Part and whole: one claim counts some of the people."
_OF_YEAR = "Part and whole: one claim speaks of a part of the year."
_COUNTRYWIDE = "Part and whole: one claim speaks of a place, the other one of its country."
_PLACE = "Part and whole: one claim speaks of a place that the other one does not name."


def part_and_whole(
    found: Sequence[Evidence], left: ClaimFacts, right: ClaimFacts, context: Context
) -> tuple[str | None, ...]:
    """For each piece of evidence why it compares a part with its whole, or None.

    What a part counts is no more than what its whole does, so the numbers decide whether words of scope are believed.
    """
    wider = _wider(left, right, context)
    whole = _by_numbers(found, left, right, wider) if any(wider) else None
    months = (_of_year(left, right), _of_year(right, left))
    return tuple(
        _of_quantity(item, left, right, wider, months) if item.kind is Kind.QUANTITY else whole for item in found
    )


def _wider(left: ClaimFacts, right: ClaimFacts, context: Context) -> tuple[str, str]:
    """Why the left claim may speak of the whole of what the right one tells, and the other way round; else empty."""
    mine, others = names_apart(left, right, context)
    return (
        _reason(right, left, others, mine, context),
        _reason(left, right, mine, others, context),
    )


def _reason(
    narrow: ClaimFacts, wide: ClaimFacts, extra: list[Mention[Name]], rest: list[Mention[Name]], context: Context
) -> str:
    if _is_whole(wide) and not _is_whole(narrow):
        return _ALL
    if _is_part(narrow) and not _is_part(wide):
        return _SHORT_OF_WHOLE
    places = [name for name in extra if _narrows(name)]
    countries = _countries(wide) - _countries(narrow)
    if countries and any(not name.value.place or country_of(name.value.place) in countries for name in places):
        return _COUNTRYWIDE
    if _names_once_more(wide, narrow):
        return _COUNTRYWIDE
    if context.same_language and len(places) > sum(map(_narrows, rest)):
        return _PLACE
    return ""


def _is_whole(facts: ClaimFacts) -> bool:
    return speaks_of_whole(facts.claim.text, facts.claim.language)


def _is_part(facts: ClaimFacts) -> bool:
    return speaks_of_part(facts.claim.text, facts.claim.language)


def _narrows(name: Mention[Name]) -> bool:
    """Whether a name may be a place within another: no person, no people, no country."""
    value = name.value
    return not (is_person(name) or value.is_people or value.is_organisation or is_country(value.place))


def _countries(facts: ClaimFacts) -> set[str]:
    """The countries that a claim names as such, not by what belongs to them."""
    names = (name.value for name in facts.mentions.names if not name.value.is_people)
    return {name.place for name in names if is_country(name.place)}


def _names_once_more(wide: ClaimFacts, narrow: ClaimFacts) -> bool:
    """Whether a claim names a country besides what belongs to it, of which alone the other one speaks.

    "The Belgian ministry said that in Belgium ..." against "the Belgian ministry said that in Antwerp ...".
    """
    counts = [Counter(m.value.place for m in f.mentions.names if is_country(m.value.place)) for f in (wide, narrow)]
    return any(0 < counts[1][place] < counts[0][place] for place in _countries(wide) - _countries(narrow))


def _of_quantity(
    item: Evidence, left: ClaimFacts, right: ClaimFacts, wider: tuple[str, str], months: tuple[str, str]
) -> str | None:
    if item.left is None or item.right is None:
        return None
    a, b = _quantity(left, item.left.start), _quantity(right, item.right.start)
    if a is None or b is None:
        return None
    groups = _group(a.value, left), _group(b.value, right)
    if all(groups) and groups[0] != groups[1]:
        return _OTHERS
    people = (
        _OF_PEOPLE if groups[1] and _counts_people(a.value, left) else "",
        _OF_PEOPLE if groups[0] and _counts_people(b.value, right) else "",
    )
    return next((why for reasons in (wider, people, months) if (why := _by_order(a.value, b.value, reasons))), None)


def _group(value: Quantity, facts: ClaimFacts) -> str:
    """The group of people that a number counts, canonical over languages; empty if it counts anybody."""
    return language(facts.claim.language).scope.groups.get(value.counted, "")


def _counts_people(value: Quantity, facts: ClaimFacts) -> bool:
    """Whether a number counts people without saying which."""
    bare = not value.counted and bool(value.outcome)
    return not _group(value, facts) and (bare or value.counted in language(facts.claim.language).numbers.persons)


def _of_year(wide: ClaimFacts, narrow: ClaimFacts) -> str:
    """Why a claim may speak of a year of which the other one tells a month or a day; else empty."""
    years, days = (
        [m.value for m in f.mentions.dates if m.value.form is Form.ABSOLUTE and m.value.role is Role.ON]
        for f in (wide, narrow)
    )
    if not years or any(value.month is not None or value.years > 1 for value in years):
        return ""
    return _OF_YEAR if any(a.year == b.year and b.month is not None for a, b in product(years, days)) else ""


def _by_order(a: Quantity, b: Quantity, wider: tuple[str, str]) -> str | None:
    """Why two numbers may be those of a part and of its whole, or None."""
    if a.unit in _INDIVISIBLE:
        return None
    if a.unit in _ORDERLESS:
        return next((reason for reason in wider if reason), None)
    return wider[0 if a.nominal > b.nominal else 1] or None


def _by_numbers(found: Sequence[Evidence], left: ClaimFacts, right: ClaimFacts, wider: tuple[str, str]) -> str | None:
    """Why names and days that differ are those of a part and of its whole: no number is shared, and they fit."""
    if any(item.kind is Kind.QUANTITY and item.stance is Verdict.AGREE for item in found):
        return None
    marked = tuple(reason if reason != _PLACE else "" for reason in wider)
    pairs = product(left.mentions.quantities, right.mentions.quantities)
    reasons = (_by_order(a.value, b.value, (marked[0], marked[1])) for a, b in pairs if a.value.unit == b.value.unit)
    return next((reason for reason in reasons if reason), None)


def _quantity(facts: ClaimFacts, start: int) -> Mention[Quantity] | None:
    return next((mention for mention in facts.mentions.quantities if mention.start == start), None)
