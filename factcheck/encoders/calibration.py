"""Turns an encoder's cosines into similarities that mean the same for every encoder: 0 unrelated, 1 the same."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from factcheck.encoders import bundled
from factcheck.encoders.background import SENTENCES
from factcheck.encoders.protocol import Encoder

_HIGHEST_BACKGROUND = 0.99


@dataclass(frozen=True, slots=True)
class Calibration:
    """Where an encoder's cosines begin to mean something.

    Cosines of unrelated sentences are far from 0: vectors share a direction (Ethayarajh 2019,
    https://arxiv.org/abs/1909.00512), and share more of it within one language.

    Attributes:
        same_language: Mean cosine of unrelated news sentences of one language.
        cross_language: Mean cosine of unrelated news sentences of two languages.
    """

    same_language: float
    cross_language: float

    def similarity(
        self,
        cosine: NDArray[np.floating],
        same_language: NDArray[np.bool_] | bool,  # noqa: FBT001 (an array as often as not)
    ) -> NDArray[np.float32]:
        """Map cosines to 0 (as near as unrelated sentences are on average, or less) to 1 (the same text).

        The map never falls as the cosine grows, and depends on nothing but the cosine and whether the languages differ.

        Args:
            cosine: Any shape.
            same_language: Whether the two texts of a cosine share their language; a shape that broadcasts.

        Returns:
            float32 of the common shape.
        """
        background = np.where(same_language, self.same_language, self.cross_language)
        similarity = (np.asarray(cosine, np.float64) - background) / (1.0 - background)
        return np.clip(similarity, 0.0, 1.0).astype(np.float32)


# Means over 250 sentences in 20 languages, pairs from different documents only (NTREX-128), measured with
# `python -m benchmarks.retrieval --background`.
BUNDLED = Calibration(same_language=0.809, cross_language=0.776)


def calibration_of(encoder: Encoder) -> Calibration:
    """The calibration of an encoder: stored for the bundled one, else measured anew on 60 sentences.

    Raises:
        ModelError: The encoder cannot encode them.
    """
    return BUNDLED if encoder.name == bundled.NAME else measured(encoder)


def measured(encoder: Encoder) -> Calibration:
    """Measure a calibration on background sentences: ten in each of six languages, each about something else.

    Raises:
        ModelError: The encoder cannot encode them.
    """
    languages = np.array([language for language, sentences in SENTENCES.items() for _ in sentences])
    vectors = encoder.encode([sentence for sentences in SENTENCES.values() for sentence in sentences])
    cosines = vectors.astype(np.float64) @ vectors.T.astype(np.float64)
    same = languages[:, None] == languages[None, :]
    pairs = ~np.eye(len(languages), dtype=bool)
    return Calibration(_background(cosines[same & pairs]), _background(cosines[~same]))


def _background(cosines: NDArray[np.float64]) -> float:
    # Four decimals: what differs between processors must not reach a threshold.
    return min(round(float(cosines.mean()), 4), _HIGHEST_BACKGROUND)
