"""The judge that comes with the package: trained by `training/` from the bundled encoder, on ONNX Runtime, offline."""

import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from factcheck.encoders import conversion, rows
from factcheck.encoders.bundled import session_of
from factcheck.encoders.carrier import Carrier
from factcheck.encoders.tokenizer import UnigramTokenizer
from factcheck.entailment import graph
from factcheck.entailment.protocol import Answers, Progress, Texts
from factcheck.entailment.temperature import group_of, probabilities, shipped_temperatures
from factcheck.entailment.weights import Weights, bundled_file, read_weights

LONGEST = 256  # tokens of a text; what follows is not read
_ALONE, _PAIR = "alone.onnx", "pair.onnx"
_CLASSES = 3

States: TypeAlias = NDArray[np.float32]


class BundledJudge:
    """A multilingual entailment model on the layers and the embeddings of the bundled encoder.

    One pass over a pair gives both directions. The two texts are read in the order of their characters, so that a
    swapped pair gets the same answers swapped. Each pair is one run of the network on one thread, without padding, so
    its answers are the same bit for bit whatever else is judged, in whatever batches, on however many threads.

    Args:
        batch_size: Pairs that a thread takes at once.
        jobs: Threads; None for one per processor.
        path: Weights; None for those of the package.
        temperatures: By group of languages; None for those of the package.

    Raises:
        ModelError: The weights or the encoder's file are missing or damaged, or the cache cannot be written.
    """

    def __init__(
        self,
        *,
        batch_size: int = 16,
        jobs: int | None = None,
        path: Path | None = None,
        temperatures: Mapping[str, float] | None = None,
    ) -> None:
        weights = read_weights(path or bundled_file())
        carrier = Carrier()
        self._name = f"factcheck-judge-{weights.checksum[:12]}-f{graph.FORMAT}"
        names = [_ALONE, _PAIR] if weights.apart else [_PAIR]
        files = conversion.converted(self._name, names, lambda: _graphs(weights))
        self._alone = session_of(files[_ALONE], "the bundled judge") if weights.apart else None
        self._pair = session_of(files[_PAIR], "the bundled judge")
        self._tokenizer = UnigramTokenizer(carrier.vocabulary(), LONGEST)
        self._words = carrier.blocks("emb.word", carrier.shape.hidden)
        self._positions, self._sides = weights.positions, weights.sides
        self._temperatures = shipped_temperatures() if temperatures is None else temperatures
        self._batch_size = batch_size
        self._jobs = jobs or os.cpu_count() or 1

    @property
    def name(self) -> str:
        """The judge with a checksum of its weights and the version of the conversion."""
        return self._name

    def judge(self, pairs: Sequence[Texts], progress: Progress | None = None) -> Answers:
        """Judge pairs; see `Judge`."""
        swapped = np.array([pair.right < pair.left for pair in pairs], np.bool_)
        ordered = [pair.swapped() if turn else pair for pair, turn in zip(pairs, swapped, strict=True)]
        states = self._states(ordered)

        def run(texts: tuple[str, str]) -> NDArray[np.float32]:
            return self.answers(*texts, states).reshape(-1)

        found = rows.encode_rows(
            run,
            [(pair.left, pair.right) for pair in ordered],
            2 * _CLASSES,
            size=self._batch_size,
            threads=self._jobs,
            progress=progress,
        ).reshape(len(pairs), 2, _CLASSES)
        result = np.empty(found.shape, np.float64)
        for place, pair in enumerate(ordered):
            group = group_of(pair.left_language, pair.right_language)
            result[place] = probabilities(found[place], self._temperatures.get(group, 1.0))
        alike = np.array([pair.left == pair.right for pair in ordered], np.bool_)
        result[alike] = result[alike].mean(axis=1, keepdims=True)
        result[swapped] = result[swapped][:, ::-1]
        return result

    def answers(self, left: str, right: str, states: Mapping[str, States]) -> NDArray[np.float32]:
        """Both directions' answers before softmax, shape (2, 3), for texts in their canonical order.

        Args:
            left: The first text.
            right: The second one.
            states: What the lower layers made of both, where there are lower layers.
        """
        if self._alone is None:
            ids = [self._tokenizer.ids(text) for text in (left, right)]
            places = np.split(self._positions[: sum(map(len, ids))], [len(ids[0])])
            parts = [self._words.rows(its) + place for its, place in zip(ids, places, strict=True)]
        else:
            parts = [states[left], states[right]]
        joined = np.concatenate([part + side for part, side in zip(parts, self._sides, strict=True)])
        inputs = {graph.EMBEDDINGS: joined, graph.LEFT: np.array([len(parts[0])], np.int64)}
        (found,) = self._pair.run([graph.ANSWERS], inputs)
        return np.asarray(found, np.float32)

    def _states(self, pairs: Sequence[Texts]) -> Mapping[str, States]:
        """What the lower layers make of each text: once, however many pairs it is in."""
        session = self._alone
        if session is None:
            return {}

        def lower(text: str) -> States:
            ids = self._tokenizer.ids(text)
            embeddings = self._words.rows(ids) + self._positions[: len(ids)]
            (states,) = session.run([graph.STATES], {graph.EMBEDDINGS: embeddings})
            return np.asarray(states, np.float32)

        texts = sorted({text for pair in pairs for text in (pair.left, pair.right)})
        with ThreadPoolExecutor(self._jobs, "judge") as pool:
            return dict(zip(texts, pool.map(lower, texts), strict=True))


def _graphs(weights: Weights) -> dict[str, bytes]:
    alone = {_ALONE: graph.build_alone(weights)} if weights.apart else {}
    return alone | {_PAIR: graph.build_pair(weights)}
