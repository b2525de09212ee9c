"""Dates: the same event on the same or on another day, by the precision of the words."""

from collections.abc import Iterator

from factcheck.evidence.context import MEMORY, Context, Located, side
from factcheck.evidence.examples import Example
from factcheck.evidence.slots import are_close, are_near
from factcheck.facts import ClaimFacts, Days
from factcheck.models import Evidence, Kind, Order, Side, Verdict
from factcheck.models.mention import DateValue, Form, Role

EVENT_DAY, PERIOD = "FC201", "FC202"
_MONTH = 31
_CLEAR = 0.8
_OVER_ROLES = 0.65
_LONG_WORD = 4
_NAMED, _FITS = 0.7, 0.45
_SAME_EVENT = 0.5
_OWN_DAY = frozenset({Form.WEEKDAY, Form.RELATIVE})


def compare(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """Evidence on the days that both claims name, and on the days from which or until which both count.

    Dates that can be one day go first; what is left over on both sides in one role is another day for the same event.
    """
    if (left.placed.by is None) is not (right.placed.by is None):
        yield from _one_dated(left, right, context)
    rest: tuple[list[int], list[int]] = ([], [])
    for role in (Role.ON, Role.SINCE, Role.UNTIL):
        yield from _of_role(role, left, right, context, rest)
    yield from _over_roles(*rest, left, right, context)


def _of_role(
    role: Role, left: ClaimFacts, right: ClaimFacts, context: Context, rest: tuple[list[int], list[int]]
) -> Iterator[Evidence]:
    """Evidence on the dates of one role; what finds no partner goes to the `rest` of each side."""
    mine, others = (
        [index for index, mention in enumerate(facts.mentions.dates) if mention.value.role is role]
        for facts in (left, right)
    )
    meets = {(i, j): _meet(i, j, left, right, context) for i in mine for j in others}
    left_over, right_over = list(mine), list(others)
    for i, j in sorted(
        meets, key=lambda pair: (-_precision(pair[0], pair[1], left, right), sum(pair), max(pair), pair)
    ):
        if meets[i, j] and i in left_over and j in right_over:
            left_over.remove(i)
            right_over.remove(j)
            yield _agreement(i, j, left, right)
    if len(left_over) == len(right_over) == 1 and meets[left_over[0], right_over[0]] is False:
        yield from _difference(left_over[0], right_over[0], left, right, context)
        return
    rest[0].extend(left_over)
    rest[1].extend(right_over)


def _over_roles(
    mine: list[int], others: list[int], left: ClaimFacts, right: ClaimFacts, context: Context
) -> Iterator[Evidence]:
    """The one date that each claim has left, in whatever role: "until 1998" and "until he started again in 1996"."""
    if len(mine) != 1 or len(others) != 1 or not are_close(context):
        return
    a, b = left.mentions.dates[mine[0]], right.mentions.dates[others[0]]
    if a.value.role is b.value.role or not a.value.form is b.value.form is Form.ABSOLUTE:
        return
    met = _meet(mine[0], others[0], left, right, context)
    if met:
        yield _agreement(mine[0], others[0], left, right)
    elif met is False:
        detail = f"Different times in the same place: “{a.text}” against “{b.text}”."
        yield Evidence(Kind.DATE, EVENT_DAY, Verdict.CONFLICT, detail, _OVER_ROLES, side(a), side(b))


def _precision(i: int, j: int, left: ClaimFacts, right: ClaimFacts) -> int:
    """How exact the rougher of two dates is: a day before a month, a month before a year."""
    return min(_parts(left.mentions.dates[i].value), _parts(right.mentions.dates[j].value))


def _parts(value: DateValue) -> int:
    if value.form is not Form.ABSOLUTE:
        return 2
    return (value.year is not None) + (value.month is not None) + 2 * (value.day is not None)


def _agreement(i: int, j: int, left: ClaimFacts, right: ClaimFacts) -> Evidence:
    a, b = left.mentions.dates[i], right.mentions.dates[j]
    sure = _NAMED if a.value.form is b.value.form is Form.ABSOLUTE else _FITS
    role = a.value.role
    if role is not Role.ON:
        detail = f"The same period: {role.value} “{a.text}” and {role.value} “{b.text}”."
        return Evidence(Kind.DATE, PERIOD, Verdict.AGREE, detail, 0.5, side(a), side(b))
    return Evidence(
        Kind.DATE, EVENT_DAY, Verdict.AGREE, f"The same time: “{a.text}” and “{b.text}”.", sure, side(a), side(b)
    )


def _difference(i: int, j: int, left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    a, b = left.mentions.dates[i], right.mentions.dates[j]
    if not _one_event(context) or _count_from_two_events(a.value, b.value, context):
        return
    line = context.on_one_line(Located.of(left, i), Located.of(right, j))
    if line is not None and a.value.form is not b.value.form and abs(line[0].first - line[1].first) > MEMORY:
        return  # what is told of this week is no news of another month
    sure = 1.0 if context.order is not Order.UNKNOWN else 0.95
    if a.value.role is Role.ON:
        detail = f"Different days for the same event: “{a.text}” against “{b.text}”."
        yield Evidence(Kind.DATE, EVENT_DAY, Verdict.CONFLICT, detail, round(_CLEAR * sure, 4), side(a), side(b))
    elif _other_period(a.value, b.value) or a.value.form is b.value.form is Form.WEEKDAY:
        detail = f"Another {'start' if a.value.role is Role.SINCE else 'end'}: “{a.text}” against “{b.text}”."
        yield Evidence(Kind.DATE, PERIOD, Verdict.CONFLICT, detail, round(0.75 * sure, 4), side(a), side(b))


def _count_from_two_events(a: DateValue, b: DateValue, context: Context) -> bool:
    """Whether both name the event from which they count, and not the same one: "since the war in 1999"."""
    if not (a.event and b.event and context.same_language):
        return False
    return not {word for word in a.event.lower().split() if len(word) > _LONG_WORD} & set(b.event.lower().split())


def _meet(i: int, j: int, left: ClaimFacts, right: ClaimFacts, context: Context) -> bool | None:
    """Whether two dates can be one day; None if they cannot be compared.

    The rarer precision decides: a month never contradicts a day inside it. Bare weekdays of articles that are not
    dated compare by name; those of articles of other weeks are other days, hence no evidence.
    """
    a, b = left.mentions.dates[i].value, right.mentions.dates[j].value
    line = context.on_one_line(Located.of(left, i), Located.of(right, j))
    if a.form is Form.WEEKDAY and b.form is Form.WEEKDAY:
        days = (left.placed.resolved[i], right.placed.resolved[j])
        if line is None or any(found is None or found.first != found.last for found in days):
            return a.weekday == b.weekday if context.order in {Order.SAME, Order.UNKNOWN} else None
    if a.form is b.form is Form.LATER and _same_count(a, b):
        return True  # later than what, each article tells in its own way
    if a.form is b.form and a.form in {Form.AGO, Form.LATER, Form.RELATIVE} and line is None:
        return _same_count(a, b)
    if line is None:
        return _same_fields(a, b) if a.form is b.form is Form.ABSOLUTE else None
    if line[0].overlaps(line[1]):
        return True
    if a.form in _OWN_DAY and b.form in _OWN_DAY and abs(line[0].first - line[1].first) > 7:
        return None
    if not a.form is b.form is Form.ABSOLUTE and _is_vague(line[0]) | _is_vague(line[1]):
        return None
    return False


def _is_vague(days: Days) -> bool:
    return days.last - days.first > _MONTH


def _same_count(a: DateValue, b: DateValue) -> bool | None:
    """Whether two undated claims count as many units back or on; days, months and years do not compare exactly."""
    if a.unit != b.unit:
        return None
    return a.low <= b.high and b.low <= a.high


def _same_fields(a: DateValue, b: DateValue) -> bool:
    if a.year is not None and b.year is not None and not a.year - b.years < b.year < a.year + a.years:
        return False
    pairs = ((a.month, b.month), (a.day, b.day))
    return all(x == y for x, y in pairs if x is not None and y is not None)


def _one_event(context: Context) -> bool:
    """Whether the rest of the claims says that one event is meant: nearly the same words, or near translations."""
    return are_near(context) or (context.same_language and context.overlap >= _SAME_EVENT)


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
        "agree",
        "The border has been closed since March 2020.",
        "Die Grenze ist seit März 2020 geschlossen.",
        ("en", "de"),
    ),
    Example(
        "conflict",
        "The border has been closed since March 2020.",
        "The border has been closed since June 2020.",
    ),
    Example(
        "conflict",
        "During the 1960s he advised the president and the Senate.",
        "During the 1970s he advised the president and the Senate.",
    ),
    Example(
        "agree",
        "The trade with the island began in the 15th century.",
        "El comercio con la isla empezó en el siglo XV.",
        ("en", "es"),
    ),
    Example(
        "nothing",
        "The treaty was signed on Monday.",
        "The treaty was signed on Friday.",
        dates=("2021-03-03", "2021-09-04"),
    ),
    Example("nothing", "The bridge was closed on Monday.", "Six ministers resigned in 2004."),
)
