"""From evidence to four scores: a logistic form whose signs are fixed, with its numbers in a JSON file."""

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from factcheck.evidence.ordinal import SERIES
from factcheck.evidence.sameness import tie_shares
from factcheck.models import Evidence, Scores, Verdict

_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Features:
    """What the scores are made of, all non-negative and symmetric in the two claims.

    Attributes:
        sameness: Log odds that both claims tell of one thing.
        other_event: Whether the times of the claims exclude one event.
        anchors: Agreements that tie the claims to one event: quoted words, the same period, the same number.
        rare: Whether one of them is rare: the same quoted words, or the same place in one series.
        evidence: All evidence on the pair.
    """

    sameness: float
    other_event: bool
    anchors: int
    rare: bool
    evidence: tuple[Evidence, ...]


def score(features: Features) -> tuple[Scores, tuple[Evidence, ...]]:
    """Scores of a pair, and its evidence with the log odds that each piece added to its stance.

    Evidence of one stance combines like independent witnesses (noisy or). Conflict and update count only as far as the
    event gate is open: a smooth function of similarity and shared names, so that scores still rank what is gated.
    """
    weights = _weights()
    strength = {stance: _combined(features.evidence, stance) for stance in Verdict}
    gate = event_gate(features)
    agree, conflict, update = weights["agree"], weights["conflict"], weights["update"]
    clash, growth = gate * strength[Verdict.CONFLICT], gate * strength[Verdict.UPDATE]
    unrelated = strength[Verdict.UNRELATED]
    odds = {
        Verdict.AGREE: agree["bias"]
        + agree["sameness"] * min(features.sameness, agree["most_sameness"])
        + (agree["rare"] * _saturated(features.anchors) if features.rare else 0.0)
        - (agree["other_event"] if features.other_event else 0.0)
        + agree["conflict"] * clash
        + agree["update"] * growth
        + agree["unrelated"] * max(0.0, unrelated - agree["hint"]),
        Verdict.CONFLICT: conflict["bias"]
        + conflict["evidence"] * clash
        + conflict["unrelated"] * gate * unrelated * (1.0 - strength[Verdict.CONFLICT]),
        Verdict.UPDATE: update["bias"] + update["evidence"] * growth,
        Verdict.UNRELATED: 0.0,
    }
    factor = {stance: weights[stance.value]["evidence"] * gate for stance in (Verdict.CONFLICT, Verdict.UPDATE)}
    return _softmax(odds), tuple(
        _weighed(evidence, strength, factor, features.evidence) for evidence in features.evidence
    )


def event_gate(features: Features) -> float:
    """How far the claims may speak of one event, 0 to 1."""
    gate = _weights()["gate"]
    lift = gate["rare"] if features.rare or any(item.code == SERIES for item in features.evidence) else 0.0
    if features.other_event:
        lift -= gate["other_event"]
    return 1.0 / (1.0 + math.exp(-(features.sameness + lift - gate["middle"])))


def _saturated(count: int) -> float:
    """0 for none, nearing 1: each further one says less."""
    return 1.0 - math.exp(-max(count, 0))


def _combined(evidence: Iterable[Evidence], stance: Verdict) -> float:
    doubt = 1.0
    for item in sorted(evidence, key=lambda item: item.confidence):
        if item.stance is stance:
            doubt *= 1.0 - item.confidence
    return 1.0 - doubt


def _weighed(
    item: Evidence, strength: Mapping[Verdict, float], factor: Mapping[Verdict, float], evidence: tuple[Evidence, ...]
) -> Evidence:
    """The item with its share of what its stance gained: agreement as a tie, else in proportion to its confidence."""
    if item.stance is Verdict.AGREE:
        share, _ = tie_shares(evidence).get(item.kind, (0.0, 0))
        return replace(item, weight=round(_weights()["agree"]["sameness"] * share, _DIGITS))
    total = sum(other.confidence for other in evidence if other.stance is item.stance)
    share = item.confidence / total if total else 0.0
    return replace(item, weight=round(factor.get(item.stance, 0.0) * strength[item.stance] * share, _DIGITS))


def _softmax(odds: Mapping[Verdict, float]) -> Scores:
    """Probabilities rounded to four digits; the rounding error goes to `unrelated`, so that they sum to 1."""
    highest = max(odds.values())
    powers = {verdict: math.exp(value - highest) for verdict, value in odds.items()}
    total = math.fsum(powers.values())
    agree, conflict, update = (
        round(powers[verdict] / total, _DIGITS) for verdict in (Verdict.AGREE, Verdict.CONFLICT, Verdict.UPDATE)
    )
    return Scores(agree, conflict, update, max(0.0, round(1.0 - agree - conflict - update, _DIGITS)))


@cache
def _weights() -> Mapping[str, Mapping[str, float]]:
    text = files("factcheck.judging").joinpath("weights.json").read_text(encoding="utf-8")
    return {name: table for name, table in json.loads(text).items() if isinstance(table, dict)}
