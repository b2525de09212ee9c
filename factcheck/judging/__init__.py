"""Evidence to verdict."""

from factcheck.evidence import TermSimilarity, collect, context_of
from factcheck.evidence.context import Event
from factcheck.evidence.ordinal import SERIES
from factcheck.evidence.sameness import sameness
from factcheck.facts import ClaimFacts
from factcheck.judging.scores import Features, event_gate, score
from factcheck.models import Evidence, Judgement, Kind, Order, Pair, Scores, Verdict

__all__ = ["Features", "event_gate", "judge_pair", "score"]

_PRECEDENCE = (Verdict.CONFLICT, Verdict.UPDATE, Verdict.AGREE, Verdict.UNRELATED)


def judge_pair(
    left: ClaimFacts, right: ClaimFacts, similarity: float, terms: TermSimilarity, rival: float | None = None
) -> Judgement:
    """Judge two claims.

    The pair is judged in one canonical order and handed back as it was given, so that exchanging the sides changes
    nothing.

    Args:
        left: One claim with its facts.
        right: The other one.
        similarity: Calibrated similarity, 0 to 1.
        terms: Similarity of nouns.
        rival: Greatest similarity of one of them to another claim of the other's article; None if the pair was given.
    """
    swapped = _key(right) < _key(left)
    first, second = (right, left) if swapped else (left, right)
    context = context_of(first, second, similarity, terms, rival)
    found = collect(first, second, context)
    features = Features(
        sameness=sameness(found, context),
        other_event=context.event is Event.OTHER,
        anchors=sum(map(_is_anchor, found)),
        rare=any(map(_is_rare, found)),
        evidence=found,
    )
    scores, evidence = score(features)
    if swapped:
        evidence = tuple(item.mirrored() for item in evidence)
    verdict = _verdict(scores, evidence)
    order = context.order if context.order is not Order.UNKNOWN else context.told
    order = order.mirrored() if swapped else order
    pair = Pair(left.claim, right.claim, similarity)
    return Judgement(pair, verdict, scores.of(verdict), scores, evidence, order=order)


def _key(facts: ClaimFacts) -> tuple[str, str, str, str]:
    """An order of claims by content; the id comes last."""
    published = facts.dating.published
    return (facts.claim.text, facts.claim.language, f"{published.earliest}/{published.latest}", facts.claim.id)


def _is_anchor(item: Evidence) -> bool:
    """Whether evidence ties two claims to one event: an agreement, or a series that both count from the same day.

    Shared names and speakers are common to a whole topic and do not count here.
    """
    common = {Kind.NAME, Kind.ATTRIBUTION}
    return (item.stance is Verdict.AGREE and item.kind not in common) or item.code == SERIES


def _is_rare(item: Evidence) -> bool:
    return item.stance is Verdict.AGREE and (item.kind is Kind.QUOTE or item.code == SERIES)


def _verdict(scores: Scores, evidence: tuple[Evidence, ...]) -> Verdict:
    """The likeliest verdict, ties by precedence conflict > update > agree; the first two need words on both sides."""
    with_words = {item.stance for item in evidence if item.left and item.right}
    possible = [
        verdict for verdict in _PRECEDENCE if verdict in {Verdict.AGREE, Verdict.UNRELATED} or verdict in with_words
    ]
    return max(possible, key=lambda verdict: (scores.of(verdict), -_PRECEDENCE.index(verdict)))
