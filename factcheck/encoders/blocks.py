"""Weights in blocks of 4 bits: a tenth of the memory, unpacked row by row."""

import numpy as np
from numpy.typing import NDArray

BLOCK = 32

# Low nibbles are weights 0 to 15, high nibbles 16 to 31; a weight is (nibble - 8) x scale.
BLOCK_TYPE = np.dtype([("scale", "<f2"), ("nibbles", "u1", (BLOCK // 2,))])


class Blocks:
    """A matrix in blocks of 32 weights of 4 bits, each with a 16-bit scale; rows are unpacked when asked for."""

    def __init__(self, blocks: NDArray[np.void]) -> None:
        self._blocks = blocks

    def rows(self, indices: NDArray[np.int64]) -> NDArray[np.float32]:
        """The weights of some rows: float32 of shape (len(indices), columns)."""
        return _dequantise(self._blocks[indices])

    def matrix(self) -> NDArray[np.float32]:
        """All weights: float32 of shape (rows, columns)."""
        return _dequantise(self._blocks)


def _dequantise(blocks: NDArray[np.void]) -> NDArray[np.float32]:
    nibbles = blocks["nibbles"]
    integers = np.concatenate((nibbles & 15, nibbles >> 4), axis=-1).astype(np.int8) - np.int8(8)
    values = integers * blocks["scale"].astype(np.float32)[..., None]
    return values.reshape(len(blocks), -1)
