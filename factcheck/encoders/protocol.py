"""What every encoder offers."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

Vectors: TypeAlias = NDArray[np.float32]
Progress: TypeAlias = Callable[[int, int], None]


class Encoder(Protocol):
    """Turns texts into vectors whose dot product is their cosine similarity."""

    @property
    def name(self) -> str:
        """Name with version or checksum: a part of every cache key and of the report."""

    @property
    def dimension(self) -> int:
        """Width of the vectors."""

    def encode(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        """Encode texts.

        Args:
            texts: In any language; an empty text gives a vector too.
            progress: Called with (done, total) as the work goes on.

        Returns:
            float32 of shape (len(texts), dimension); every row has unit length and does not depend on the other rows.
        """
