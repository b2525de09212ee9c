"""Dates: the same event on the same or on another day, by the precision of the words."""

from collections.abc import Iterator

from factcheck.evidence.context import Context, Located, side
from factcheck.evidence.examples import Example
from factcheck.facts import ClaimFacts
from factcheck.models import Evidence, Kind, Order, Side, Verdict
from factcheck.models.mention import DateValue, Form, Mention, Role

EVENT_DAY, PERIOD = "FC201", "FC202"
_MONTH = 31
_CLEAR = 0.8
_NAMED, _FITS = 0.7, 0.45
_SAME_EVENT = 0.5
_SAME_EVENT_ACROSS = 0.45
_OWN_DAY = frozenset({Form.WEEKDAY, Form.RELATIVE})


def compare(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """Evidence on the day of the event, and on the days from which or until which both claims count."""
    a, b = left.placed.by, right.placed.by
    if a is not None and b is not None:
        yield from _both_dated(a, b, left, right, context)
    elif a is not None or b is not None:
        yield from _one_dated(left, right, context)
    yield from _periods(left, right, context)


def _both_dated(
    a: Mention[DateValue], b: Mention[DateValue], left: ClaimFacts, right: ClaimFacts, context: Context
) -> Iterator[Evidence]:
    met = _meet(a.value, b.value, left, right, context)
    if met is None:
        return
    if met:
        detail = f"The same time: “{a.text}” and “{b.text}”."
        sure = _NAMED if a.value.form is b.value.form is Form.ABSOLUTE else _FITS
        yield Evidence(Kind.DATE, EVENT_DAY, Verdict.AGREE, detail, sure, side(a), side(b))
    elif _is_only_day(left) and _is_only_day(right) and _one_event(context):
        detail = f"Different days for the same event: “{a.text}” against “{b.text}”."
        sure = 1.0 if context.order is not Order.UNKNOWN else 0.9
        yield Evidence(Kind.DATE, EVENT_DAY, Verdict.CONFLICT, detail, round(_CLEAR * sure, 4), side(a), side(b))


def _is_only_day(facts: ClaimFacts) -> bool:
    """Whether a claim names one day only; of several, another one may be the event's."""
    return sum(mention.value.role is Role.ON for mention in facts.mentions.dates) == 1


def _meet(a: DateValue, b: DateValue, left: ClaimFacts, right: ClaimFacts, context: Context) -> bool | None:
    """Whether two dates can be one day; None if they cannot be compared.

    The rarer precision decides: a month never contradicts a day inside it. Bare weekdays of articles that are not
    dated compare by name; those of articles of other weeks are other days, hence no evidence.
    """
    if a.form is Form.WEEKDAY and b.form is Form.WEEKDAY:
        days = (left.placed.days, right.placed.days)
        if any(found is None or found.first != found.last for found in days):
            return a.weekday == b.weekday if context.order in {Order.SAME, Order.UNKNOWN} else None
    line = context.on_one_line(Located.of_claim(left), Located.of_claim(right))
    if line is None:
        return _same_fields(a, b) if a.form is b.form is Form.ABSOLUTE else None
    if line[0].overlaps(line[1]):
        return True
    if a.form in _OWN_DAY and b.form in _OWN_DAY and abs(line[0].first - line[1].first) > 7:
        return None
    return False


def _same_fields(a: DateValue, b: DateValue) -> bool:
    pairs = ((a.year, b.year), (a.month, b.month), (a.day, b.day))
    return all(x == y for x, y in pairs if x is not None and y is not None)


def _one_event(context: Context) -> bool:
    """Whether the rest of the claims says that one event is meant: nearly the same words, or near translations."""
    return context.overlap >= _SAME_EVENT if context.same_language else context.similarity >= _SAME_EVENT_ACROSS


def _one_dated(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """One claim names the time at which the other's article places its own: "in May" against a report from May.

    A weekday fits too much to count here.
    """
    by = left.placed.by or right.placed.by
    if by is None or by.value.form is not Form.ABSOLUTE:
        return
    line = context.on_one_line(Located.of_claim(left), Located.of_claim(right))
    if line is None or not line[0].overlaps(line[1]):
        return
    if any(days.last - days.first > _MONTH for days in line):
        return
    detail = f"“{by.text}” fits the time of the other article."
    yield Evidence(Kind.DATE, EVENT_DAY, Verdict.AGREE, detail, _FITS, _time_side(left), _time_side(right))


def _time_side(facts: ClaimFacts) -> Side | None:
    """The words of a claim that give its time: its own date, or the phrase by which its article is dated."""
    if facts.placed.by is not None:
        return side(facts.placed.by)
    counted = next((mention for mention in facts.mentions.dates if mention.value.form in {Form.AGO, Form.LATER}), None)
    return side(counted, f"{facts.placed.period.earliest}/{facts.placed.period.latest}") if counted else None


def _periods(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """Since and until: the same period opens or closes."""
    for role in (Role.SINCE, Role.UNTIL):
        i, j = _first(left, role), _first(right, role)
        if i is None or j is None:
            continue
        a, b = left.mentions.dates[i], right.mentions.dates[j]
        line = context.on_one_line(Located.of(left, i), Located.of(right, j))
        if line is not None and line[0].overlaps(line[1]):
            detail = f"The same period: {role.value} “{a.text}” and {role.value} “{b.text}”."
            yield Evidence(Kind.DATE, PERIOD, Verdict.AGREE, detail, 0.5, side(a), side(b))
        elif _other_period(a.value, b.value) and context.same_language and context.overlap >= _CLEAR:
            detail = f"Another {'start' if role is Role.SINCE else 'end'}: “{a.text}” against “{b.text}”."
            yield Evidence(Kind.DATE, PERIOD, Verdict.CONFLICT, detail, 0.7, side(a), side(b))


def _first(facts: ClaimFacts, role: Role) -> int | None:
    return next((index for index, date in enumerate(facts.mentions.dates) if date.value.role is role), None)


def _other_period(a: DateValue, b: DateValue) -> bool:
    return a.form is b.form is Form.ABSOLUTE and not _same_fields(a, b)


EXAMPLES = (
    Example("agree", "The treaty was signed on 3 May 2021.", "The treaty was signed in May 2021."),
    Example(
        "agree",
        "Der Vertrag wurde am 3. Mai 2021 unterzeichnet.",
        "The treaty was signed on May 3, 2021.",
        ("de", "en"),
    ),
    Example(
        "agree",
        "Gestern unterzeichneten sie den Vertrag.",
        "They signed the treaty on 3 May.",
        ("de", "en"),
        ("2021-05-04", "2021-06-01"),
    ),
    Example("conflict", "The treaty was signed on 3 May 2021.", "The treaty was signed on 13 May 2021."),
    Example("conflict", "The treaty was signed on Monday.", "The treaty was signed on Friday."),
    Example(
        "conflict", "Der Vertrag wurde im März unterzeichnet.", "Der Vertrag wurde im Juni unterzeichnet.", ("de", "de")
    ),
    Example(
        "nothing",
        "The treaty was signed on Monday.",
        "The treaty was signed on Friday.",
        dates=("2021-03-03", "2021-09-04"),
    ),
    Example("nothing", "The bridge was closed on Monday.", "Six ministers resigned in 2004."),
)
