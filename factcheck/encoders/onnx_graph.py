"""Writes networks of BERT layers as ONNX graphs, with matrix products in 8-bit integers.

A BERT with normalisation after each sum (Devlin et al. 2019, https://arxiv.org/abs/1810.04805). Products have one scale
per token and one per output, which is exact but for rounding: see docs/adr/0002-bundled-encoder.md.
"""

import importlib.metadata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

_FUSED = "com.microsoft"
_OPSET = 21
_IR_VERSION = 10
_ACTIVATION_STEPS = 127
_ACTIVATION_ZERO = 128

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Matrix:
    """A linear map in 8-bit integers: weight = integer x scale of its output.

    Attributes:
        integers: Shape (outputs, inputs).
        scales: Shape (outputs,).
        bias: Shape (outputs,).
    """

    integers: NDArray[np.int8]
    scales: Floats
    bias: Floats

    @classmethod
    def of(cls, weights: Floats, bias: Floats) -> "Matrix":
        """Weights of shape (outputs, inputs), rounded."""
        return cls(*quantise(weights), bias)


@dataclass(frozen=True, slots=True, eq=False)
class Norm:
    """Scale and shift of a normalisation."""

    weight: Floats
    bias: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """The weights of one layer.

    Attributes:
        qkv: Queries, keys and values in one product.
        out: What the attention gives to the sum.
        attention_norm: Behind that sum.
        up: Into the wide inside.
        down: And back.
        norm: Behind the second sum.
    """

    qkv: Matrix
    out: Matrix
    attention_norm: Norm
    up: Matrix
    down: Matrix
    norm: Norm


def quantise(weights: Floats) -> tuple[NDArray[np.int8], Floats]:
    """Round a matrix to 8-bit integers with one scale per output row.

    Processors without VNNI add two neighbouring products in 16 bits and cut off what does not fit. The scale leaves
    room for that, so that every x86 processor gives the same sums: two neighbours never exceed 128 together, and
    128 x 255 fits.

    Args:
        weights: Shape (outputs, inputs), an even number of inputs.

    Returns:
        The integers, shape (outputs, inputs), and the scales, shape (outputs,).
    """
    pairs = np.abs(weights).reshape(len(weights), -1, 2).sum(axis=-1).max(axis=-1)
    # 127, not 128: rounding may add a half to each of the two.
    scales = np.maximum(pairs / 127, np.finfo(np.float32).tiny).astype(np.float32)
    return np.rint(weights / scales[:, None]).astype(np.int8), scales


class Graph:
    """Collects nodes and constants; every method gives the name of its output."""

    def __init__(self, epsilon: float) -> None:
        import onnx.helper
        import onnx.numpy_helper

        self._onnx = onnx
        self._epsilon = epsilon
        self._nodes: list[Any] = []
        self._constants: dict[tuple[str, tuple[int, ...], bytes], Any] = {}

    def constant(self, values: NDArray[Any]) -> str:
        """A constant; equal ones are kept once."""
        values = np.ascontiguousarray(values)
        key = (values.dtype.str, values.shape, values.tobytes())
        if key not in self._constants:
            name = f"constant_{len(self._constants)}"
            self._constants[key] = self._onnx.numpy_helper.from_array(values, name)
        return str(self._constants[key].name)

    def integers(self, *values: int) -> str:
        """A constant list of whole numbers."""
        return self.constant(np.array(values, np.int64))

    def add(self, kind: str, inputs: Sequence[str], *, output: str = "", **attributes: object) -> str:
        """A node with one output."""
        return self.add_many(kind, inputs, [output or f"{kind}_{len(self._nodes)}"], **attributes)[0]

    def add_many(self, kind: str, inputs: Sequence[str], outputs: list[str], **attributes: object) -> list[str]:
        """A node with named outputs."""
        domain = _FUSED if kind in {"BiasGelu", "MatMulIntegerToFloat", "MultiHeadAttention"} else ""
        self._nodes.append(self._onnx.helper.make_node(kind, list(inputs), outputs, domain=domain, **attributes))
        return outputs

    def normalised(self, states: str, norm: Norm) -> str:
        """States with each token's mean and variance taken out."""
        inputs = [states, self.constant(norm.weight), self.constant(norm.bias)]
        return self.add("LayerNormalization", inputs, axis=-1, epsilon=self._epsilon)

    def layer(self, states: str, layer: Layer, heads: int) -> str:
        """States (tokens, hidden) behind one layer in which all tokens see each other."""
        attended = self.linear(self._attention(states, layer.qkv, heads), layer.out)
        states = self.normalised(self.add("Add", [attended, states]), layer.attention_norm)
        inner = self.add("BiasGelu", [self.product(states, layer.up), self.constant(layer.up.bias)])
        outer = self.linear(inner, layer.down)
        return self.normalised(self.add("Add", [outer, states]), layer.norm)

    def linear(self, states: str, matrix: Matrix) -> str:
        """States (tokens, inputs) times a matrix, with its bias."""
        return self.add("Add", [self.product(states, matrix), self.constant(matrix.bias)])

    def product(self, states: str, matrix: Matrix) -> str:
        """States (tokens, inputs) times a matrix, without its bias."""
        largest = self.add("ReduceMax", [self.add("Abs", [states]), self.integers(-1)], keepdims=1)
        largest = self.add("Max", [largest, self.constant(np.array(1e-9, np.float32))])
        step = self.constant(np.array(1 / _ACTIVATION_STEPS, np.float32))
        zero = self.constant(np.array(_ACTIVATION_ZERO, np.uint8))
        rounded = self.add("QuantizeLinear", [self.add("Div", [states, largest]), step, zero])
        factors = [rounded, self.constant(matrix.integers.T), step, self.constant(matrix.scales), zero]
        return self.add("Mul", [self.add("MatMulIntegerToFloat", factors), largest])

    def serialised(
        self, name: str, inputs: Mapping[str, Sequence[object]], outputs: Mapping[str, Sequence[object]]
    ) -> bytes:
        """The graph as a file's content; inputs and outputs are numbers with a shape, whole ones where it is empty."""
        make, kinds = self._onnx.helper, self._onnx.TensorProto

        def described(values: Mapping[str, Sequence[object]]) -> list[Any]:
            return [
                make.make_tensor_value_info(key, kinds.FLOAT if shape else kinds.INT64, list(shape) or [1])
                for key, shape in values.items()
            ]

        graph = make.make_graph(
            self._nodes, name, described(inputs), described(outputs), list(self._constants.values())
        )
        opsets = [make.make_opsetid("", _OPSET), make.make_opsetid(_FUSED, 1)]
        version = importlib.metadata.version("onnx")
        model = make.make_model(
            graph, opset_imports=opsets, ir_version=_IR_VERSION, producer_name="factcheck", producer_version=version
        )
        return bytes(model.SerializeToString())

    def _attention(self, states: str, qkv: Matrix, heads: int) -> str:
        """Self-attention before its output product; query, key and value come from one product."""
        first = self.integers(0)
        batch = self.add("Unsqueeze", [self.product(states, qkv), first])
        names = [f"{part}_{len(self._nodes)}" for part in ("query", "key", "value")]
        split = self.add_many("Split", [batch], names, axis=-1, num_outputs=len(names))
        attended = self.add("MultiHeadAttention", [*split, self.constant(qkv.bias)], num_heads=heads)
        return self.add("Squeeze", [attended, first])
