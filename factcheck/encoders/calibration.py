"""Turns an encoder's cosines into similarities that mean the same for every encoder: 0 unrelated, 1 the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from factcheck.encoders import bundled
from factcheck.encoders.background import SENTENCES
from factcheck.encoders.protocol import Encoder

_HIGHEST_BACKGROUND = 0.99
_TRANSLATION = 0.6  # similarity of an average translation
_LEAST_SPAN = 0.02


@dataclass(frozen=True, slots=True)
class Calibration:
    """Where an encoder's cosines begin to mean something.

    Cosines of unrelated sentences are far from 0: vectors share a direction (Ethayarajh 2019,
    https://arxiv.org/abs/1909.00512), and share more of it within one language.

    Attributes:
        same_language: Mean cosine of unrelated news sentences of one language.
        cross_language: Mean cosine of unrelated news sentences of two languages.
        unrelated: By how much a language moves the latter; two languages add up.
        translated: Mean cosine of translations, and by how much a language moves it; None if it is not known.
    """

    same_language: float
    cross_language: float
    unrelated: Mapping[str, float] = field(default_factory=dict)
    translated: tuple[float, Mapping[str, float]] | None = None

    def similarity(
        self,
        cosine: NDArray[np.floating],
        same_language: NDArray[np.bool_] | bool,  # noqa: FBT001 (an array as often as not)
        languages: tuple[Sequence[str], Sequence[str]] | None = None,
    ) -> NDArray[np.float32]:
        """Map cosines to 0 (as near as unrelated sentences are on average, or less) to 1 (the same text).

        Across languages, where translations of one pair of languages lie nearer than those of another, an average
        translation is brought to one similarity for all.

        The map never falls as the cosine grows, and depends on nothing but the cosine and whether the languages differ.

        Args:
            cosine: Any shape.
            same_language: Whether the two texts of a cosine share their language; a shape that broadcasts.
            languages: Codes of the rows and of the columns, if the cosines are a matrix; else the languages do not
                count.

        Returns:
            float32 of the common shape.
        """
        background = np.where(same_language, self.same_language, self.cross_language)
        similarity = (np.asarray(cosine, np.float64) - background) / (1.0 - background)
        if languages is not None and self.translated is not None:
            low = self.cross_language + _sums(self.unrelated, languages)
            high = self.translated[0] + _sums(self.translated[1], languages)
            across = _TRANSLATION * (np.asarray(cosine, np.float64) - low) / np.maximum(high - low, _LEAST_SPAN)
            similarity = np.where(same_language, similarity, across)
        return np.clip(similarity, 0.0, 1.0).astype(np.float32)


def _sums(parts: Mapping[str, float], languages: tuple[Sequence[str], Sequence[str]]) -> NDArray[np.float64]:
    """Sums of the parts of each row's and each column's language; unknown languages have none."""
    rows, columns = (np.array([parts.get(code, 0.0) for code in codes], np.float64) for codes in languages)
    return np.asarray(rows[:, None] + columns[None, :], np.float64)


# Means over 250 sentences in 20 languages, pairs from different documents only (NTREX-128), measured with
# `python -m benchmarks.retrieval --background`; per language with `python -m benchmarks.calibration`.
BUNDLED = Calibration(
    same_language=0.809,
    cross_language=0.7734,
    unrelated={
        "ar": 0.0092, "cs": -0.0033, "de": -0.0036, "el": -0.0040, "en": -0.0139, "es": 0.0099, "fi": 0.0003,
        "fr": 0.0109, "hi": -0.0136, "it": 0.0021, "ja": 0.0033, "ko": 0.0018, "nl": 0.0025, "pl": 0.0012,
        "pt": 0.0065, "ru": -0.0057, "sv": -0.0021, "tr": 0.0009, "uk": -0.0028, "zh": 0.0003,
    },
    translated=(
        0.8907,
        {
            "ar": -0.0084, "cs": 0.0045, "de": 0.0095, "el": -0.0048, "en": 0.0127, "es": 0.0151, "fi": -0.0064,
            "fr": 0.0121, "hi": -0.0080, "it": 0.0118, "ja": -0.0092, "ko": -0.0163, "nl": 0.0118, "pl": 0.0030,
            "pt": -0.0254, "ru": 0.0029, "sv": 0.0058, "tr": 0.0016, "uk": 0.0049, "zh": -0.0174,
        },
    ),
)  # fmt: skip


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
