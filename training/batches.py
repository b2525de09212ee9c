"""Examples as numbers: ids, what is known of them, and which words were changed; batches of like length."""

import difflib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from factcheck.encoders.tokenizer import UnigramTokenizer
from training.labels import Target
from training.mixture import Example

POOL = 2048
_UNKNOWN_MARK = -1


@dataclass(frozen=True, slots=True)
class Encoded:
    """One pair as numbers.

    Attributes:
        ids: Of both texts.
        marks: For each id 1 if it was changed, 0 if not, -1 where that is unknown.
        possible: Shape (2, 3).
        either: Whether one direction at least is an entailment.
    """

    ids: tuple[NDArray[np.int64], NDArray[np.int64]]
    marks: tuple[NDArray[np.int8], NDArray[np.int8]]
    possible: NDArray[np.float32]
    either: bool

    @property
    def length(self) -> int:
        """Ids of both."""
        return len(self.ids[0]) + len(self.ids[1])


@dataclass(frozen=True, slots=True)
class Batch:
    """Pairs as tensors, without padding: all ids in one row.

    Attributes:
        ids: Shape (tokens,).
        claims: For each id the number of its text; texts 2i and 2i + 1 make pair i.
        places: For each id its place in its text.
        lengths: Shape (2 x pairs,).
        marks: Shape (tokens,).
        possible: Shape (pairs, 2, 3).
        either: Shape (pairs,).
    """

    ids: NDArray[np.int64]
    claims: Tensor
    places: Tensor
    lengths: Tensor
    marks: Tensor
    possible: Tensor
    either: Tensor

    @property
    def pairs(self) -> int:
        """How many pairs there are."""
        return len(self.lengths) // 2


def encode(example: Example, tokenizer: UnigramTokenizer, longest: int) -> Encoded:
    """An example as numbers, each text cut to `longest` ids."""
    left, right = tokenizer.ids(example.left)[:longest], tokenizer.ids(example.right)[:longest]
    return Encoded(
        (left, right), _marks(example, tokenizer, left, right), _possible(example.target), example.target.either
    )


def collate(pairs: Sequence[Encoded]) -> Batch:
    """Pairs as one batch."""
    texts = [ids for pair in pairs for ids in pair.ids]
    lengths = np.array([len(ids) for ids in texts])
    return Batch(
        np.concatenate(texts),
        torch.from_numpy(np.repeat(np.arange(len(texts)), lengths)),
        torch.from_numpy(np.concatenate([np.arange(length) for length in lengths])),
        torch.from_numpy(lengths),
        torch.from_numpy(np.concatenate([marks for pair in pairs for marks in pair.marks]).astype(np.int64)),
        torch.from_numpy(np.stack([pair.possible for pair in pairs])),
        torch.tensor([pair.either for pair in pairs]),
    )


def pool(
    draw: Callable[[Random], Example], tokenizer: UnigramTokenizer, seed: int, number: int, *, tokens: int, longest: int
) -> list[list[Encoded]]:
    """The batches of one pool, each of about `tokens` ids, in the order in which they are read."""
    random = Random(f"{seed} pool {number}")
    examples = [draw(random) for _ in range(POOL)]
    pairs = [
        encode(example.swapped() if random.random() < 0.5 else example, tokenizer, longest) for example in examples
    ]
    batches = list(cut(sorted(pairs, key=lambda pair: pair.length), tokens))
    random.shuffle(batches)
    return batches


def cut(pairs: Sequence[Encoded], tokens: int) -> Iterator[list[Encoded]]:
    """Pairs of growing length in batches of about `tokens` ids."""
    batch: list[Encoded] = []
    for pair in pairs:
        if batch and (len(batch) + 1) * pair.length > tokens:
            yield batch
            batch = []
        batch.append(pair)
    if batch:
        yield batch


def _possible(target: Target) -> NDArray[np.float32]:
    return np.array([target.forward, target.backward], np.float32)


def _marks(
    example: Example, tokenizer: UnigramTokenizer, left: NDArray[np.int64], right: NDArray[np.int64]
) -> tuple[NDArray[np.int8], NDArray[np.int8]]:
    if example.faithful:
        return np.zeros(len(left), np.int8), np.zeros(len(right), np.int8)
    texts = (left, right)
    known = [np.full(len(ids), _UNKNOWN_MARK, np.int8) for ids in texts]
    if example.original is not None:
        original = tokenizer.ids(example.original)[: max(map(len, texts))]
        changed, other = example.changed, 1 - example.changed
        known[changed] = _differing(texts[changed], original)
        if np.array_equal(texts[other], original):
            known[other] = _differing(original, texts[changed])
    return known[0], known[1]


def _differing(ids: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.int8]:
    """1 for ids that the other text has not at this place; beside what is left out, too."""
    marks = np.zeros(len(ids), np.int8)
    matcher = difflib.SequenceMatcher(None, ids.tolist(), other.tolist(), autojunk=False)
    for kind, start, stop, _, _ in matcher.get_opcodes():
        if kind in ("replace", "delete"):
            marks[start:stop] = 1
        elif kind == "insert":
            marks[max(0, start - 1) : start + 1] = 1
    return marks
