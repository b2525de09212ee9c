"""What is known of a pair: for each direction the answers that remain possible.

A label of one direction often says something of the other one: a contradiction is one both ways, and what is not
contradicted forwards is not contradicted backwards.
"""

from dataclasses import dataclass, replace

Possible = tuple[bool, bool, bool]  # entailment, neutral, contradiction

ENTAILMENT: Possible = (True, False, False)
NEUTRAL: Possible = (False, True, False)
CONTRADICTION: Possible = (False, False, True)
NO_CONTRADICTION: Possible = (True, True, False)
NO_ENTAILMENT: Possible = (False, True, True)
UNKNOWN: Possible = (True, True, True)


@dataclass(frozen=True, slots=True)
class Target:
    """What a pair's answers may be.

    Attributes:
        forward: Left is the premise.
        backward: Right is the premise.
        either: Whether one direction at least is an entailment.
    """

    forward: Possible = UNKNOWN
    backward: Possible = UNKNOWN
    either: bool = False

    def swapped(self) -> "Target":
        """The target of the pair with its sides exchanged."""
        return replace(self, forward=self.backward, backward=self.forward)


SAME = Target(ENTAILMENT, ENTAILMENT)
CLASH = Target(CONTRADICTION, CONTRADICTION)
OTHER = Target(NEUTRAL, NEUTRAL)
NOT_SAME = Target(NO_ENTAILMENT, NO_ENTAILMENT)
FOLLOWS = Target(ENTAILMENT, NO_CONTRADICTION)
CONTAINS = Target(ENTAILMENT, NEUTRAL)
OPEN = Target(NEUTRAL, NO_CONTRADICTION)
COMPATIBLE = Target(NO_CONTRADICTION, NO_CONTRADICTION)
AGREES = Target(NO_CONTRADICTION, NO_CONTRADICTION, either=True)

_OF_LABEL = {
    "entailment": FOLLOWS,
    "neutral": OPEN,
    "contradiction": CLASH,
    "agree": SAME,
    "conflict": CLASH,
    "unrelated": OTHER,
    "compatible": COMPATIBLE,
    "update": NOT_SAME,
}
_ALIKE, _UNLIKE = 4.6, 1.5


def target_of(label: str) -> Target | None:
    """What a label of the data says; None if it says nothing that can be trained on."""
    found = _OF_LABEL.get(label)
    if found is not None:
        return found
    try:
        similarity = float(label)
    except ValueError:
        return None
    if similarity >= _ALIKE:
        return SAME
    return NOT_SAME if similarity <= _UNLIKE else None
