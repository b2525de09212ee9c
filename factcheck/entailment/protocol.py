"""What every judge offers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

Answers: TypeAlias = NDArray[np.float64]
Progress: TypeAlias = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, order=True)
class Texts:
    """Two texts.

    Attributes:
        left: Premise of the forward direction.
        right: Its hypothesis.
        left_language: ISO 639-1 code.
        right_language: ISO 639-1 code.
    """

    left: str
    right: str
    left_language: str = ""
    right_language: str = ""

    def swapped(self) -> "Texts":
        """The other way round."""
        return Texts(self.right, self.left, self.right_language, self.left_language)


class Judge(Protocol):
    """Gives for pairs of texts the probabilities of entailment, neutrality and contradiction."""

    @property
    def name(self) -> str:
        """Name with version or checksum: a part of the report."""

    def judge(self, pairs: Sequence[Texts], progress: Progress | None = None) -> Answers:
        """Judge pairs.

        Args:
            pairs: In any language; a text may be empty.
            progress: Called with (done, total) as the work goes on.

        Returns:
            float64 of shape (len(pairs), 2, 3): forward and backward; entailment, neutral, contradiction, which sum
            to 1. A pair's answers do not depend on the other pairs, and a swapped pair's are the same ones swapped.
        """
