"""Splits text into the ids of the bundled encoder's vocabulary."""

import functools
import itertools
import unicodedata

import numpy as np
from numpy.typing import NDArray

from factcheck.encoders.carrier import Vocabulary

_WORD_START = "\u2581"
# Enough for 512 pieces of at most 16 characters; what follows could only be read by a text of very rare characters.
_LONGEST_TEXT = 16_384
_LONGEST_REMEMBERED = 32


class UnigramTokenizer:
    """A SentencePiece Unigram tokenizer (Kudo 2018, https://arxiv.org/abs/1804.10959): the most probable split wins.

    It is written in Python since words repeat and are remembered: it is built from the pieces in a tenth of a second,
    where the `tokenizers` package takes half a second and 290 MB for this vocabulary. It gives the same ids.

    Args:
        vocabulary: Pieces, scores and normalisation.
        limit: Longest sequence, the two ids that open and close it counted.
    """

    def __init__(self, vocabulary: Vocabulary, limit: int = 512) -> None:
        # Control pieces such as <s> have probability 1: they must never be read from a text.
        self._scores = {
            piece: (score, index)
            for index, (piece, score) in enumerate(zip(vocabulary.pieces, vocabulary.scores, strict=True))
            if score < 0.0
        }
        self._longest = max(map(len, self._scores))
        self._unknown = vocabulary.unknown
        self._unknown_score = min(vocabulary.scores) - 10.0
        self._ends = (vocabulary.beginning, vocabulary.end)
        self._limit = limit
        self._table = _translation(vocabulary.normalisation)
        self._remembered = functools.lru_cache(maxsize=1 << 16)(self._split)

    def ids(self, text: str) -> NDArray[np.int64]:
        """The ids of a text, cut at the limit: int64 of shape (tokens,), at least the opening and the closing one.

        Every string is allowed, lone surrogates and control characters too.
        """
        words = self.normalise(text).split(" ")
        pieces = itertools.chain.from_iterable(map(self._word, words))
        beginning, end = self._ends
        return np.array([beginning, *itertools.islice(pieces, self._limit - 2), end], np.int64)

    def normalise(self, text: str) -> str:
        """Text as the model reads it: the vocabulary's character map, single spaces, composed accents (NFC)."""
        mapped = " ".join(text.translate(self._table).split())
        return unicodedata.normalize("NFC", mapped[:_LONGEST_TEXT])

    def _word(self, word: str) -> tuple[int, ...]:
        if not word:
            return ()
        return (self._remembered if len(word) <= _LONGEST_REMEMBERED else self._split)(word)

    def _split(self, word: str) -> tuple[int, ...]:
        marked = _WORD_START + word
        best = [0.0] + [-np.inf] * len(marked)
        arrival = [(0, self._unknown)] * len(best)
        for start in range(len(marked)):
            score_here = best[start]
            single = False
            for stop in range(start + 1, min(start + self._longest, len(marked)) + 1):
                entry = self._scores.get(marked[start:stop])
                if entry is not None:
                    single = single or stop == start + 1
                    if score_here + entry[0] > best[stop]:
                        best[stop], arrival[stop] = score_here + entry[0], (start, entry[1])
            if not single and score_here + self._unknown_score > best[start + 1]:
                best[start + 1], arrival[start + 1] = score_here + self._unknown_score, (start, self._unknown)
        return self._walk_back(arrival)

    def _walk_back(self, arrival: list[tuple[int, int]]) -> tuple[int, ...]:
        ids: list[int] = []
        stop = len(arrival) - 1
        while stop:
            stop, index = arrival[stop]
            # A run of unknown characters is one unknown piece.
            if index != self._unknown or not ids or ids[-1] != self._unknown:
                ids.append(index)
        return tuple(reversed(ids))


def _translation(normalisation: dict[str, str]) -> dict[int, str]:
    surrogates = dict.fromkeys(range(0xD800, 0xE000), " ")
    return surrogates | {0: ""} | {ord(character): instead for character, instead in normalisation.items()}
