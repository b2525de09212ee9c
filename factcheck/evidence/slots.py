"""What all comparators share: whether two claims are near enough to fill one slot, and how values are paired off."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from factcheck.evidence.context import Context
from factcheck.models.mention import Mention

_NEAR, _NEAR_ACROSS = 0.5, 0.33
_CLOSE, _CLOSE_ACROSS = 0.62, 0.42
_CLOSE_WORDS = 0.7

V = TypeVar("V")


def are_near(context: Context) -> bool:
    """Whether two claims may be renderings of one statement: free paraphrases or translations."""
    return context.standing >= (_NEAR if context.same_language else _NEAR_ACROSS)


def are_close(context: Context) -> bool:
    """Whether they most probably are: close paraphrases, near translations, nearly the same words."""
    if context.same_language:
        return context.standing >= _CLOSE or context.overlap >= _CLOSE_WORDS
    return context.standing >= _CLOSE_ACROSS


def pair_off(
    left: Sequence[Mention[V]], right: Sequence[Mention[V]], sureness: Callable[[Mention[V], Mention[V]], float]
) -> list[tuple[float, Mention[V], Mention[V]]]:
    """Pairs of mentions, the surest first, each mention in one pair only; those of no sureness stay alone.

    Greedy, with ties broken by position; symmetric in the two sides.
    """
    scored = [(sure, a, b) for a in left for b in right if (sure := sureness(a, b)) > 0]
    scored.sort(key=lambda pair: (-pair[0], *sorted((pair[1].start, pair[2].start)), pair[1].start))
    used: set[tuple[str, int]] = set()
    kept = []
    for sure, a, b in scored:
        if ("l", a.start) not in used and ("r", b.start) not in used:
            used |= {("l", a.start), ("r", b.start)}
            kept.append((sure, a, b))
    return kept


def without(mentions: Sequence[Mention[V]], used: Sequence[Mention[V]]) -> list[Mention[V]]:
    """The mentions that are not among those used."""
    starts = {mention.start for mention in used}
    return [mention for mention in mentions if mention.start not in starts]
