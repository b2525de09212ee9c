"""Reads the judge's weights from its safetensors file."""

import hashlib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from factcheck.encoders.carrier import SHA256
from factcheck.encoders.onnx_graph import Layer, Matrix, Norm
from factcheck.errors import ModelError

FORMAT = "1"
FILE = "judge.safetensors"
_MEND = "install factcheck again"


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """The network of a judge.

    Attributes:
        checksum: SHA-256 of the file.
        apart: Layers that read each text alone; 0 for a plain cross-encoder.
        heads: Attention heads.
        epsilon: Of the normalisations.
        positions: Shape (positions, hidden).
        sides: What marks the two texts, shape (2, hidden).
        norm: Of the embeddings.
        layers: From the lowest.
        odd: Tells how much a token is at odds with the other text: shape (1, hidden), and its bias.
        mixed: First map of the head, shape (hidden, features), and its bias.
        answer: Second map of the head, shape (3, hidden), and its bias.
    """

    checksum: str
    apart: int
    heads: int
    epsilon: float
    positions: NDArray[np.float32]
    sides: NDArray[np.float32]
    norm: Norm
    layers: tuple[Layer, ...]
    odd: tuple[NDArray[np.float32], NDArray[np.float32]]
    mixed: tuple[NDArray[np.float32], NDArray[np.float32]]
    answer: tuple[NDArray[np.float32], NDArray[np.float32]]


def bundled_file() -> Path:
    """Where the weights that come with the package are."""
    return Path(str(files("factcheck.entailment").joinpath(FILE)))


def describe_bundled() -> dict[str, str]:
    """Name, checksum and size of the bundled judge, for people; loads nothing."""
    file = bundled_file()
    if not file.is_file():
        return {"name": "missing"}
    digest = hashlib.sha256(file.read_bytes(), usedforsecurity=False).hexdigest()
    return {"name": f"factcheck-judge-{digest[:12]}", "sha256": digest, "size": f"{file.stat().st_size:,} bytes"}


def read_weights(path: Path) -> Weights:
    """Read a judge.

    Raises:
        ModelError: The file is missing, damaged or of another format, or wants another encoder.
    """
    if not path.is_file() and path == bundled_file():
        raise ModelError(
            f"{path} is missing: this installation has no bundled entailment judge;"
            " make it with python -m training, or name an NLI model"
        )
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ModelError(f"{path}, the entailment judge, cannot be read ({error.strerror}); {_MEND}") from error
    try:
        tensors, about = _parsed(path, content)
        return _weights(tensors, about, hashlib.sha256(content, usedforsecurity=False).hexdigest())
    except (KeyError, ValueError) as error:
        raise ModelError(f"{path} is no entailment judge that this version can read ({error}); {_MEND}") from error


def _parsed(path: Path, content: bytes) -> tuple[dict[str, NDArray[Any]], dict[str, str]]:
    from safetensors import SafetensorError, safe_open
    from safetensors.numpy import load

    try:
        tensors = load(content)
        with safe_open(path, "numpy") as opened:
            return tensors, opened.metadata() or {}
    except SafetensorError as error:
        raise ValueError(str(error)) from error


def _weights(tensors: dict[str, NDArray[Any]], about: dict[str, str], checksum: str) -> Weights:
    if about.get("format") != FORMAT:
        raise ValueError(f"its format is {about.get('format')}, not {FORMAT}")
    if about["carrier"] != SHA256:
        raise ValueError("it belongs to another encoder file")

    def floats(name: str) -> NDArray[np.float32]:
        return np.asarray(tensors[name], np.float32)

    def matrix(name: str) -> Matrix:
        return Matrix(tensors[f"{name}.integers"], floats(f"{name}.scales"), floats(f"{name}.bias"))

    def norm(name: str) -> Norm:
        return Norm(floats(f"{name}.weight"), floats(f"{name}.bias"))

    def layer(name: str) -> Layer:
        return Layer(
            qkv=matrix(f"{name}.qkv"),
            out=matrix(f"{name}.out"),
            attention_norm=norm(f"{name}.attention_norm"),
            up=matrix(f"{name}.up"),
            down=matrix(f"{name}.down"),
            norm=norm(f"{name}.norm"),
        )

    layers = tuple(layer(f"layers.{number}") for number in range(int(about["layers"])))
    mixed = matrix("mixed")
    return Weights(
        checksum,
        int(about["apart"]),
        int(about["heads"]),
        float(about["epsilon"]),
        floats("positions"),
        floats("sides"),
        norm("norm"),
        layers,
        (floats("odd.weight"), floats("odd.bias")),
        (mixed.integers * mixed.scales[:, None], mixed.bias),
        (floats("answer.weight"), floats("answer.bias")),
    )
