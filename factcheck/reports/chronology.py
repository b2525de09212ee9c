"""Which of two claims tells of earlier things, so that an update is read from the old to the new."""

from collections.abc import Mapping
from dataclasses import replace

from factcheck.models import Article, Claim, Judgement, Order, Pair, Period, Verdict


def earlier_first(judgement: Judgement, articles: Mapping[str, Article]) -> tuple[Judgement, bool]:
    """The judgement with the earlier claim on the left if it is an update, and whether the order in time is known."""
    left, right = judgement.pair.left, judgement.pair.right
    if judgement.verdict is not Verdict.UPDATE:
        return judgement, False
    if judgement.order is Order.BEFORE or _earlier(left, right, articles):
        return judgement, True
    if judgement.order is Order.AFTER or _earlier(right, left, articles):
        return _mirrored(judgement), True
    return judgement, False


def _mirrored(judgement: Judgement) -> Judgement:
    pair = judgement.pair
    return replace(
        judgement,
        pair=Pair(pair.right, pair.left, pair.similarity),
        evidence=tuple(evidence.mirrored() for evidence in judgement.evidence),
        entailment=judgement.entailment and judgement.entailment.mirrored(),
        order=judgement.order.mirrored(),
    )


def _earlier(first: Claim, second: Claim, articles: Mapping[str, Article]) -> bool:
    """By when the articles were published; only where that leaves it open by what the claims tell of."""
    published = (articles[first.article].published, articles[second.article].published)
    if _ends_before(*published) or _ends_before(*reversed(published)):
        return _ends_before(*published)
    return _ends_before(first.time, second.time)


def _ends_before(first: Period, second: Period) -> bool:
    last, next_ = first.latest, second.earliest
    if last is None or next_ is None or last.year is None or next_.year is None:
        return False
    return (last.year, last.month, last.day) < (next_.year, next_.month, next_.day)
