"""Quantities: the same thing counted or measured in both claims."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from factcheck.evidence.context import Context, differing, side
from factcheck.evidence.examples import Example
from factcheck.evidence.slots import are_close, are_near
from factcheck.facts import ClaimFacts
from factcheck.facts.clock_times import SCORE
from factcheck.facts.quantities import BARE
from factcheck.facts.scopes import counts_among, is_interim
from factcheck.languages import language
from factcheck.models import Evidence, Kind, Order, Verdict
from factcheck.models.mention import Bound, Mention, Quantity, Role

COUNT, MONEY, SHARE, MEASURE, OTHER_SLOT = "FC101", "FC102", "FC103", "FC104", "FC105"
_HINT = 0.4
_GROWING = frozenset({"killed", "injured", "arrested", "infected", "rescued", "evacuated", "displaced", "hospitalized"})
_SHARES = frozenset({"percent", "percentage-point"})
_SAME_TERM = 0.3
_ALIGNED = 0.55
_DIFFERS = 0.62  # alignment from which different values say something
_EQUAL_ONLY = 0.6
_WINDOW = 30
_AMONG = 14  # characters between a number and what makes it a part of another: "12 of them"
_LEFT_OVER = 0.75
_TRENDS = frozenset({"rise", "raise"})
_ANY_TERM = 0.15
_TELLING = 100
_TOLERANCE = 1e-9
_BOUND_ROUNDING = 0.03  # of a bound told in two systems of measures

_MEASURES = {
    "second": "the duration",
    "meter": "the length",
    "gram": "the weight",
    "hectare": "the area",
    "celsius": "the temperature",
    "clock": "the time of day",
    "score": "the score",
    BARE: "the number",
}

_Pair = tuple[float, Mention[Quantity], Mention[Quantity]]


def compare(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """Evidence on all quantities that count or measure the same thing; every mention is used once.

    Equal values go first; what is left over on both sides of one unit fills one slot if nothing else could.
    """
    pairs = _aligned(left, right, context)
    used: set[tuple[str, int]] = set()
    for equal in (True, False):
        for alignment, a, b in pairs:
            if ("l", a.start) in used or ("r", b.start) in used or compatible(a.value, b.value) is not equal:
                continue
            if not equal and alignment < _DIFFERS:
                continue
            used |= {("l", a.start), ("r", b.start)}
            found = _agreement(a, b, alignment) if equal else _difference(a, b, alignment, left, right, context)
            if found is not None:
                yield found
    rest = [
        [mention for mention in facts.mentions.quantities if (side_name, mention.start) not in used]
        for side_name, facts in (("l", left), ("r", right))
    ]
    pair = None
    for pair in _left_over(rest[0], rest[1], left, right, context):
        found = _difference(*pair, _LEFT_OVER, left, right, context)
        if found is not None:
            yield found
    if pair is None and rest[0] and rest[1] and are_near(context):
        yield _no_counterpart(rest[0][0], rest[1][0])


def _no_counterpart(a: Mention[Quantity], b: Mention[Quantity]) -> Evidence:
    """Numbers that differ but may count different things: too little for a conflict, and a reason against agreement."""
    detail = f"Not known to be of one thing: “{a.text}” and “{b.text}”."
    return Evidence(Kind.QUANTITY, OTHER_SLOT, Verdict.UNRELATED, detail, _HINT, side(a), side(b))


def _left_over(
    left: list[Mention[Quantity]], right: list[Mention[Quantity]], one: ClaimFacts, other: ClaimFacts, context: Context
) -> Iterator[tuple[Mention[Quantity], Mention[Quantity]]]:
    """Quantities of one unit of which each claim has one more, in claims that say the same otherwise."""
    if not are_close(context):
        return
    units = sorted({_sort(mention) for mention in (*left, *right)})
    for unit in units:
        mine = [mention for mention in left if _sort(mention) == unit]
        others = [mention for mention in right if _sort(mention) == unit]
        if len(mine) == len(others) == 1:
            a, b = mine[0], others[0]
            if not compatible(a.value, b.value) and _may_be_one(a, b, one, other, context):
                yield a, b


def _sort(mention: Mention[Quantity]) -> str:
    """The unit; numbers that count something unknown go with those that count something."""
    return "" if mention.value.unit in {None, BARE} else mention.value.unit or ""


def _may_be_one(
    a: Mention[Quantity], b: Mention[Quantity], left: ClaimFacts, right: ClaimFacts, context: Context
) -> bool:
    """Whether nothing says that two left-over quantities are of different things."""
    x, y = a.value, b.value
    if x.outcome and y.outcome and x.outcome != y.outcome:
        return False
    if _is_whole(a, b, left, right) or any(is_of(a, left) is not is_of(b, right) for is_of in (_is_rest, _is_among)):
        return False
    if x.unit is not None or not (x.counted and y.counted):
        return True
    lone = all(_only_unit(facts, None) for facts in (left, right))
    if not lone and _counts_people(x, left) is not _counts_people(y, right) and x.outcome != y.outcome:
        return context.terms((x.counted, left.claim.language), (y.counted, right.claim.language)) >= _ANY_TERM
    return True


def compatible(left: Quantity, right: Quantity) -> bool:
    """Whether the intervals of two quantities have a common value; two bounds of one sort compare their numbers."""
    if left.bound is right.bound and left.bound in {Bound.AT_LEAST, Bound.AT_MOST}:
        return abs(left.nominal - right.nominal) <= _BOUND_ROUNDING * abs(left.nominal)
    if left.nominal == right.nominal:
        return True
    slack = _TOLERANCE * max(abs(left.nominal), abs(right.nominal))
    low, high = max(left.low, right.low), min(left.high, right.high)
    both_rounded = left.bound is Bound.EXACT and right.bound is Bound.EXACT
    return (
        low < high - slack if both_rounded and left.low < left.high and right.low < right.high else low <= high + slack
    )


def _aligned(left: ClaimFacts, right: ClaimFacts, context: Context) -> list[_Pair]:
    pairs = [
        (alignment, a, b)
        for a, b in product(left.mentions.quantities, right.mentions.quantities)
        if (alignment := _alignment(a, b, left, right, context)) >= _ALIGNED
    ]
    return sorted(pairs, key=lambda pair: (-pair[0], *sorted((pair[1].start, pair[2].start)), pair[1].start))


def _alignment(
    x: Mention[Quantity], y: Mention[Quantity], left: ClaimFacts, right: ClaimFacts, context: Context
) -> float:
    """How surely two quantities fill the same slot, 0 to 1; up to 0.6 it is enough for equal values only."""
    a, b = x.value, y.value
    if a.unit != b.unit:
        return _EQUAL_ONLY if a.nominal == b.nominal and are_near(context) else 0.0  # "6.4" and "6.4 degrees"
    if a.unit == BARE:
        return _EQUAL_ONLY if a.nominal == b.nominal else 0.0
    found = _of_unit(x, y, left, right, context) if a.unit is not None else _of_count(a, b, left, right, context)
    if _is_whole(x, y, left, right) or any(is_of(x, left) is not is_of(y, right) for is_of in (_is_rest, _is_among)):
        return min(found, _EQUAL_ONLY)  # a whole and its part, or what is left of it
    return found


def _of_unit(
    x: Mention[Quantity], y: Mention[Quantity], left: ClaimFacts, right: ClaimFacts, context: Context
) -> float:
    """A unit alone does not say what is measured: the claims, or the words around the numbers, must be near."""
    unit = x.value.unit
    alone = all(sum(q.value.unit == unit for q in facts.mentions.quantities) == 1 for facts in (left, right))
    near = are_near(context)
    around = context.same_language and bool(_words_around(x, left) & _words_around(y, right))
    if alone and (near or around):
        return 0.85
    return 0.75 if around and near else _EQUAL_ONLY


def _words_around(mention: Mention[Quantity], facts: ClaimFacts) -> set[str]:
    text = facts.claim.text
    window = f"{text[max(0, mention.start - _WINDOW) : mention.start]} {text[mention.end : mention.end + _WINDOW]}"
    return {word for word in (piece.strip(".,;:!?()").lower() for piece in window.split()) if word in facts.content}


def _is_whole(x: Mention[Quantity], y: Mention[Quantity], left: ClaimFacts, right: ClaimFacts) -> bool:
    """Whether the larger number only is told as a total, so that the smaller one may be a part of it."""
    totals = _is_total(x, left), _is_total(y, right)
    return totals[0] is not totals[1] and (x.value.nominal > y.value.nominal) is totals[0]


def _is_total(mention: Mention[Quantity], facts: ClaimFacts) -> bool:
    return _is_marked(mention, facts, language(facts.claim.language).numbers.totals)


def _is_rest(mention: Mention[Quantity], facts: ClaimFacts) -> bool:
    return _is_marked(mention, facts, language(facts.claim.language).numbers.remaining)


def _is_among(mention: Mention[Quantity], facts: ClaimFacts) -> bool:
    """Whether it counts some of those told of: "45 people, 12 of them children"."""
    text = facts.claim.text
    before, behind = text[max(0, mention.start - _AMONG) : mention.start], text[mention.end : mention.end + _AMONG]
    return counts_among(before, behind, facts.claim.language)


def _is_marked(mention: Mention[Quantity], facts: ClaimFacts, words: tuple[str, ...]) -> bool:
    before = f" {facts.claim.text[max(0, mention.start - _WINDOW) : mention.start].lower()} "
    behind = f" {facts.claim.text[mention.end : mention.end + _WINDOW].lower()} "
    return any(f" {word} " in before or f" {word} " in behind for word in words)


def _of_count(a: Quantity, b: Quantity, left: ClaimFacts, right: ClaimFacts, context: Context) -> float:
    if a.outcome and b.outcome and a.outcome != b.outcome:
        alone = a.nominal == b.nominal and _only_unit(left, None) and _only_unit(right, None)
        return _EQUAL_ONLY if alone and are_near(context) else 0.0
    if a.nominal != b.nominal and _is_of_one_player(a, b, left, right):
        return 0.0
    nouns = _noun_alignment(a, b, left, right, context)
    if are_close(context) and _only_unit(left, None) and _only_unit(right, None):
        nouns = max(nouns, 0.75)  # near translations with one count each count the same, whatever the nouns' vectors
    if a.nominal == b.nominal and (are_near(context) or (a.nominal >= _TELLING and not (a.counted and b.counted))):
        nouns = max(nouns, _EQUAL_ONLY)
    if a.outcome and a.outcome == b.outcome:
        if _counts_people(a, left) or _counts_people(b, right):
            nouns = max(nouns, 0.75)  # "11 people died" against "killed 17 patients"
        return max(nouns, 0.9 if _counts_people(a, left) and _counts_people(b, right) else 0.0)
    return nouns * (0.7 if a.outcome or b.outcome else 1.0)


def _is_of_one_player(a: Quantity, b: Quantity, left: ClaimFacts, right: ClaimFacts) -> bool:
    """Whether goals are counted, and one claim alone tells the score: the goals may be those of one player."""
    scores = [any(mention.value.unit == SCORE for mention in facts.mentions.quantities) for facts in (left, right)]
    counts = [q.counted in language(f.claim.language).numbers.goals for q, f in ((a, left), (b, right))]
    return scores[0] is not scores[1] and any(counts)


def _only_unit(facts: ClaimFacts, unit: str | None) -> bool:
    """Whether the claim has one quantity of a unit, or counts once."""
    return sum(mention.value.unit == unit for mention in facts.mentions.quantities) == 1


def _counts_people(quantity: Quantity, facts: ClaimFacts) -> bool:
    """Whether victims are counted without saying who they are: "45 killed", "45 people killed"."""
    numbers = language(facts.claim.language).numbers
    return not quantity.counted or quantity.counted in numbers.persons or quantity.counted in numbers.outcomes


def _noun_alignment(a: Quantity, b: Quantity, left: ClaimFacts, right: ClaimFacts, context: Context) -> float:
    if not a.counted or not b.counted:
        return 0.0
    if a.counted == b.counted or (_counts_people(a, left) and _counts_people(b, right)):
        return 0.95
    similarity = context.terms((a.counted, left.claim.language), (b.counted, right.claim.language))
    return 0.5 + similarity / 2 if similarity >= _SAME_TERM else 0.0


def _code(quantity: Quantity) -> str:
    if quantity.unit is None:
        return COUNT
    if quantity.unit in _SHARES:
        return SHARE
    return MONEY if quantity.unit.isupper() else MEASURE


def _agreement(a: Mention[Quantity], b: Mention[Quantity], alignment: float) -> Evidence:
    exact = a.value.nominal == b.value.nominal
    words = "Both say" if exact else "Within the same range:"
    detail = f"{words} “{a.text}” and “{b.text}”." if a.text != b.text else f"Both say “{a.text}”."
    confidence = round((0.9 if exact else 0.6) * alignment, 4)
    return Evidence(Kind.QUANTITY, _code(a.value), Verdict.AGREE, detail, confidence, side(a), side(b))


def _difference(
    a: Mention[Quantity], b: Mention[Quantity], alignment: float, left: ClaimFacts, right: ClaimFacts, context: Context
) -> Evidence | None:
    grows = _grows(a.value, b.value, left, right)
    if any(not any(map(str.isdigit, m.text)) and m.value.nominal == 1 and m.value.unit is None for m in (a, b)):
        return None  # "one of the largest": the word for one is an article as often as a number
    growth = 1 if b.value.nominal > a.value.nominal else -1
    is_level = a.value.unit in _SHARES or (a.value.unit or "").isupper()  # "cut 1,200 jobs" says nothing of a level
    trend = _trend(left, right) if is_level else 0
    if context.moved and not _is_moved(b if context.moved > 0 else a, right if context.moved > 0 else left):
        context = replace(context, moved=0)
    meaning = differing(context, trend * growth if trend else growth, grows=grows or bool(trend))
    if meaning is not None and not grows and _goes_on(left, right, context):
        meaning = Verdict.UPDATE, 1.0
    if meaning is None:
        detail = f"The times of the claims exclude one event, so the numbers may differ: “{a.text}” and “{b.text}”."
        return Evidence(Kind.QUANTITY, _code(a.value), Verdict.UNRELATED, detail, _HINT, side(a), side(b))
    stance, factor = meaning
    sharpness = 1.0 if a.value.bound is b.value.bound is Bound.EXACT else 0.9
    what = a.value.outcome or a.value.counted or _MEASURES.get(a.value.unit or "", a.value.unit or "the number")
    detail = f"Different numbers for {what}: “{a.text}” against “{b.text}”."
    if stance is Verdict.UPDATE:
        detail = f"The number for {what} moves with time: “{a.text}” against “{b.text}”."
    return Evidence(
        Kind.QUANTITY, _code(a.value), stance, detail, round(0.95 * alignment * factor * sharpness, 4), side(a), side(b)
    )


def _goes_on(left: ClaimFacts, right: ClaimFacts, context: Context) -> bool:
    """Whether the earlier report, and it alone, says that its figures are not the last ones."""
    if context.order not in {Order.BEFORE, Order.AFTER}:
        return False
    earlier, later = (left, right) if context.order is Order.BEFORE else (right, left)
    return is_interim(earlier.claim.text, earlier.claim.language) and not is_interim(
        later.claim.text, later.claim.language
    )


def _is_moved(mention: Mention[Quantity], facts: ClaimFacts) -> bool:
    """Whether the phrase that says that something has moved stands at the number: "rose to 54"."""
    spans = (doubt for doubt in facts.mentions.doubts if doubt.value.moved)
    return any(doubt.start - _WINDOW <= mention.start and mention.end <= doubt.end + _WINDOW for doubt in spans)


def _trend(left: ClaimFacts, right: ClaimFacts) -> int:
    """1 if both claims say that something is raised, -1 if both say that it is lowered, else 0."""
    signs = [{m.value.sign for m in facts.mentions.directions if m.value.axis in _TRENDS} for facts in (left, right)]
    return next(iter(signs[0])) if signs[0] == signs[1] and len(signs[0]) == 1 else 0


def _grows(a: Quantity, b: Quantity, left: ClaimFacts, right: ClaimFacts) -> bool:
    """Whether a later report of more is the same story gone on: victims, and what is counted since a day."""
    if a.outcome and b.outcome and a.outcome != b.outcome:
        return False
    counted_since = all(any(date.value.role is Role.SINCE for date in facts.mentions.dates) for facts in (left, right))
    return (a.unit is None and counted_since) or (a.outcome or b.outcome) in _GROWING


EXAMPLES = (
    Example(
        "unrelated",
        "The fire in the hotel in Lagos killed 40 people on Monday.",
        "The fire in the hotel in Lagos killed 12 children on Monday.",
    ),
    Example(
        "unrelated",
        "The company cut 3,000 jobs in 2024.",
        "Das Unternehmen strich im März 2024 450 Stellen.",
        ("en", "de"),
    ),
    Example("agree", "The quake killed 45 people.", "At least 40 people were killed in the quake."),
    Example("agree", "Das Paket umfasst 40 Milliarden Dollar.", "The package is worth $40 billion.", ("de", "en")),
    Example("agree", "Rund 10.500 Soldaten werden verlegt.", "About 10,500 soldiers will be moved.", ("de", "en")),
    Example("agree", "Das Gespräch dauerte 90 Minuten.", "Das Gespräch dauerte 1,5 Stunden.", ("de", "de")),
    Example("conflict", "The quake killed 45 people.", "The quake killed 54 people."),
    Example("conflict", "The quake killed at least 40 people.", "Only 30 people died in the quake."),
    Example("conflict", "Rund 10.500 Soldaten werden verlegt.", "About 20,500 soldiers will be moved.", ("de", "en")),
    Example("conflict", "Die Firma zahlt 3,5 Mio. Euro Strafe.", "Die Firma zahlt 5,3 Mio. Euro Strafe.", ("de", "de")),
    Example(
        "conflict",
        "Unemployment stood at 5.4 percent in May.",
        "Die Arbeitslosenquote lag im Mai bei 6,4 Prozent.",
        ("en", "de"),
    ),
    Example("conflict", "The call lasted about 40 minutes.", "The call lasted about two hours."),
    Example("update", "The quake killed 45 people.", "The quake killed 54 people.", dates=("2024-03-01", "2024-03-03")),
    Example(
        "conflict", "The quake killed 54 people.", "The quake killed 45 people.", dates=("2024-03-01", "2024-03-03")
    ),
    Example("nothing", "The quake killed 45 people.", "The quake injured 300 people."),
    Example("nothing", "Zwölf Soldaten und drei Hunde kamen an.", "Zwei Minister traten zurück.", ("de", "de")),
)
