"""How surely two claims tell of one thing: their similarity, how it stands out, and the facts that tie them."""

import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from factcheck.evidence.context import Context
from factcheck.models import Evidence, Kind, Verdict

_TYING = (Kind.NAME, Kind.QUANTITY, Kind.DATE, Kind.ORDINAL, Kind.POLARITY, Kind.QUOTE)


def sameness(found: Iterable[Evidence], context: Context) -> float:
    """Log odds that two claims tell of one thing (logistic regression on linked sentences, `benchmarks.sameness`).

    Args:
        found: All evidence on the pair; what agrees ties the claims together, each further fact of a kind says less.
        context: Similarity of the pair, and that of its rivals if the pair was found and not given.
    """
    weights = _weights()
    most = weights["most_margin"]
    found = tuple(found)
    margin = weights["given"] if context.rival is None else context.similarity - context.rival
    return (
        weights["bias"]
        + weights["similarity"] * context.similarity
        + weights["margin"] * max(-most, min(most, margin))
        + sum(share * number for share, number in tie_shares(found).values())
    )


def tie_shares(found: Iterable[Evidence]) -> dict[Kind, tuple[float, int]]:
    """What each agreeing piece of evidence of a kind adds to the log odds of sameness, and how many there are."""
    weights = _weights()
    ties = Counter(item.kind for item in found if item.stance is Verdict.AGREE and item.kind in _TYING)
    return {
        kind: (weights[kind.value] * (1.0 - math.exp(-number)) / number, number)
        for kind, number in sorted(ties.items())
    }


@cache
def _weights() -> Mapping[str, float]:
    text = files("factcheck.evidence").joinpath("sameness.json").read_text(encoding="utf-8")
    return {name: value for name, value in json.loads(text).items() if isinstance(value, int | float)}
