"""The gates: one slot that differs while the rest matches is a conflict, several that differ are another event.

Part and whole are unrelated, too. Evidence that a gate stops stays, with the reason, and speaks for `unrelated`.
"""

from collections.abc import Sequence
from dataclasses import replace

from factcheck.evidence.context import Context, Event
from factcheck.evidence.counterparts import clashing, names_apart
from factcheck.evidence.ordinal import SERIES
from factcheck.evidence.polarity import STAGE
from factcheck.evidence.quantity import COUNT, MEASURE, MONEY, SHARE
from factcheck.evidence.sameness import sameness
from factcheck.evidence.scope import part_and_whole
from factcheck.evidence.slots import are_close, are_near
from factcheck.facts import ClaimFacts
from factcheck.models import Evidence, Kind, Order, Side, Verdict

_TIES_PER_CLASH = 2
_TIES = {Kind.NAME: 1, Kind.QUANTITY: 1, Kind.DATE: 1, Kind.ORDINAL: 1, Kind.QUOTE: 2}
_LEAST, _LEAST_GIVEN = -0.8, -1.5  # log odds of sameness; what differs has taken one tie away
_RIVAL = 0.08
_COUNTS = frozenset({COUNT, MONEY, SHARE, MEASURE})  # numbers that differ, set aside because their times do, too
_SURE_ENOUGH = 0.45
_LONG_QUOTE = 4
_SERIES = frozenset({SERIES, STAGE})  # what goes on in time differs in its dates, too
_SAME_WORDS = 0.8
_SCOPED = frozenset({Kind.QUANTITY, Kind.NAME, Kind.DATE})  # what is another one in a part
_STOPPED = frozenset({Verdict.CONFLICT, Verdict.UPDATE})


def gated(found: Sequence[Evidence], left: ClaimFacts, right: ClaimFacts, context: Context) -> tuple[Evidence, ...]:
    """Evidence of a pair with that stopped which speaks of another event or of a part of the whole."""
    if not any(item.stance in _STOPPED for item in found):
        return tuple(found)
    reason = _other_event(found, left, right, context)
    if reason:
        return tuple(_stopped(item, reason) if item.stance in _STOPPED else item for item in found)
    parts = part_and_whole(found, left, right, context)
    return tuple(
        _stopped(item, why) if item.stance in _STOPPED and (why := _why(item, part)) else item
        for item, part in zip(found, parts, strict=True)
    )


def _why(item: Evidence, part: str | None) -> str:
    """Why a single piece of evidence accuses nobody; empty if it does."""
    if item.confidence < _SURE_ENOUGH:
        return "Too unsure for a conflict."
    return (part or "") if item.kind in _SCOPED else ""


def _stopped(item: Evidence, reason: str) -> Evidence:
    return replace(item, stance=Verdict.UNRELATED, detail=f"{reason} {item.detail}")


def _other_event(found: Sequence[Evidence], left: ClaimFacts, right: ClaimFacts, context: Context) -> str:
    """Why the claims speak of two events; empty if they may speak of one."""
    clashes = _apart([item for item in found if item.stance in _STOPPED and item.confidence >= _SURE_ENOUGH])
    if not clashes or all(item.code == SERIES for item in clashes) or _is_quoted_alike(found):
        return ""
    if sameness(found, context) < (_LEAST_GIVEN if context.is_given else _LEAST):
        return "Nothing ties the claims to one event."
    if context.rival is not None and context.rival > context.similarity + _RIVAL:
        return "Another sentence of the other article matches better."
    if all(item.code in _SERIES for item in clashes):
        return ""
    kinds = {item.kind for item in clashes if item.kind is not Kind.NAME}
    apart = clashing(*names_apart(left, right, context), context) if are_near(context) else 0
    clashing_names = sum(item.kind is Kind.NAME for item in clashes)
    differing = sum(item.kind is not Kind.NAME for item in clashes) + max(apart, clashing_names)
    differing -= _of_one_course(clashes, context)
    differing += sum(item.stance is Verdict.UNRELATED and item.code in _COUNTS for item in found)
    if context.event is Event.OTHER and Kind.DATE not in kinds:
        differing += 1
    if differing < 2:
        return ""
    ties = ties_of(found)
    same_words = context.same_language and context.overlap >= _SAME_WORDS and are_close(context)
    if ties >= _TIES_PER_CLASH * differing or (same_words and ties >= differing):
        return ""
    return f"Another event: {differing} facts differ and {ties} match."


def _of_one_course(clashes: Sequence[Evidence], context: Context) -> int:
    """How many of the clashes only repeat another: counts of one story grow together."""
    if context.order not in {Order.BEFORE, Order.AFTER} or not are_close(context):
        return 0
    counts = [item.stance for item in clashes if item.code == COUNT]
    return len(counts) - 1 if len(counts) > 1 and len(set(counts)) == 1 else 0


def _apart(clashes: Sequence[Evidence]) -> list[Evidence]:
    """Clashes of different words: a changed quotation with a denial in it is one."""
    kept: list[Evidence] = []
    for item in clashes:
        if not any(_overlap(item.left, other.left) or _overlap(item.right, other.right) for other in kept):
            kept.append(item)
    return kept


def _overlap(a: Side | None, b: Side | None) -> bool:
    return a is not None and b is not None and a.start < b.end and b.start < a.end


def ties_of(found: Sequence[Evidence]) -> int:
    """How many facts tie two claims to one event: shared names, numbers, dates, ranks; a quotation counts twice."""
    return sum(_TIES.get(item.kind, 0) for item in found if item.stance is Verdict.AGREE)


def _is_quoted_alike(found: Sequence[Evidence]) -> bool:
    """Whether both quote the same long words: nothing ties two claims to one occasion like that."""
    quotes = (item.left for item in found if item.kind is Kind.QUOTE and item.stance is Verdict.AGREE and item.left)
    return any(len(side.value.split()) >= _LONG_QUOTE for side in quotes)
