"""Writes the bundled encoder as an ONNX graph: BERT layers, mean pooling, unit length.

The network is that of multilingual E5 (Wang et al. 2024, https://arxiv.org/abs/2402.05672), a BERT with normalisation
after each sum (Devlin et al. 2019, https://arxiv.org/abs/1810.04805). Matrix products run in 8-bit integers with one
scale per token and one per output, which is exact but for rounding: see docs/adr/0002-bundled-encoder.md.
"""

import importlib.metadata
from typing import Any

import numpy as np
from numpy.typing import NDArray

from factcheck.encoders.carrier import Carrier

FORMAT = 1
INPUT = "embeddings"
OUTPUT = "vector"

_FUSED = "com.microsoft"
_OPSET = 21
_IR_VERSION = 10
_ACTIVATION_STEPS = 127
_ACTIVATION_ZERO = 128


def build(carrier: Carrier) -> bytes:
    """The graph as an ONNX file's content.

    It reads one text: `embeddings`, float32 of shape (tokens, hidden), the sum of word, position and type embedding
    before their normalisation. It gives `vector`, float32 of shape (hidden,), of unit length.

    Raises:
        ModelError: The carrier lacks a tensor.
    """
    shape = carrier.shape
    graph = _Graph(shape.epsilon)
    states = graph.normalised(INPUT, carrier, "emb.ln")
    for layer in range(shape.layers):
        states = _layer(graph, carrier, f"l{layer}.", states)
    mean = graph.add("ReduceMean", [states, graph.constant(np.array([0], np.int64))], keepdims=0)
    graph.add("LpNormalization", [mean], output=OUTPUT, axis=0, p=2)
    return graph.serialised(shape.hidden)


def quantise(weights: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
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


class _Graph:
    """Collects nodes and constants; every method gives the name of its output."""

    def __init__(self, epsilon: float) -> None:
        import onnx.helper
        import onnx.numpy_helper

        self._onnx = onnx
        self._epsilon = epsilon
        self._nodes: list[Any] = []
        self._constants: dict[tuple[str, tuple[int, ...], bytes], Any] = {}

    def constant(self, values: NDArray[Any]) -> str:
        values = np.ascontiguousarray(values)
        key = (values.dtype.str, values.shape, values.tobytes())
        if key not in self._constants:
            name = f"constant_{len(self._constants)}"
            self._constants[key] = self._onnx.numpy_helper.from_array(values, name)
        return str(self._constants[key].name)

    def add(self, kind: str, inputs: list[str], *, output: str = "", **attributes: object) -> str:
        return self.add_many(kind, inputs, [output or f"{kind}_{len(self._nodes)}"], **attributes)[0]

    def add_many(self, kind: str, inputs: list[str], outputs: list[str], **attributes: object) -> list[str]:
        domain = _FUSED if kind in {"BiasGelu", "MatMulIntegerToFloat", "MultiHeadAttention"} else ""
        self._nodes.append(self._onnx.helper.make_node(kind, inputs, outputs, domain=domain, **attributes))
        return outputs

    def normalised(self, states: str, carrier: Carrier, name: str) -> str:
        weight, bias = self.constant(carrier.floats(f"{name}.w")), self.constant(carrier.floats(f"{name}.b"))
        return self.add("LayerNormalization", [states, weight, bias], axis=-1, epsilon=self._epsilon)

    def product(self, states: str, weights: NDArray[np.float32]) -> str:
        """States (tokens, inputs) times weights (outputs, inputs), without bias."""
        last = self.constant(np.array([-1], np.int64))
        largest = self.add("ReduceMax", [self.add("Abs", [states]), last], keepdims=1)
        largest = self.add("Max", [largest, self.constant(np.array(1e-9, np.float32))])
        step = self.constant(np.array(1 / _ACTIVATION_STEPS, np.float32))
        zero = self.constant(np.array(_ACTIVATION_ZERO, np.uint8))
        rounded = self.add("QuantizeLinear", [self.add("Div", [states, largest]), step, zero])
        integers, scales = quantise(weights)
        factors = [rounded, self.constant(integers.T), step, self.constant(scales), zero]
        return self.add("Mul", [self.add("MatMulIntegerToFloat", factors), largest])

    def serialised(self, hidden: int) -> bytes:
        make, kind = self._onnx.helper, self._onnx.TensorProto.FLOAT
        source = make.make_tensor_value_info(INPUT, kind, ["tokens", hidden])
        target = make.make_tensor_value_info(OUTPUT, kind, [hidden])
        graph = make.make_graph(self._nodes, "encoder", [source], [target], list(self._constants.values()))
        opsets = [make.make_opsetid("", _OPSET), make.make_opsetid(_FUSED, 1)]
        version = importlib.metadata.version("onnx")
        model = make.make_model(
            graph, opset_imports=opsets, ir_version=_IR_VERSION, producer_name="factcheck", producer_version=version
        )
        return bytes(model.SerializeToString())


def _layer(graph: _Graph, carrier: Carrier, name: str, states: str) -> str:
    hidden, intermediate = carrier.shape.hidden, carrier.shape.intermediate

    def weights(part: str, columns: int = hidden) -> NDArray[np.float32]:
        return carrier.blocks(f"{name}{part}.w", columns).matrix()

    def with_bias(product: str, part: str) -> str:
        return graph.add("Add", [product, graph.constant(carrier.floats(f"{name}{part}.b"))])

    attended = with_bias(graph.product(_attention(graph, carrier, name, states), weights("ao")), "ao")
    states = graph.normalised(graph.add("Add", [attended, states]), carrier, f"{name}aln")
    inner_bias = graph.constant(carrier.floats(f"{name}fi.b"))
    inner = graph.add("BiasGelu", [graph.product(states, weights("fi")), inner_bias])
    outer = with_bias(graph.product(inner, weights("fo", intermediate)), "fo")
    return graph.normalised(graph.add("Add", [outer, states]), carrier, f"{name}oln")


def _attention(graph: _Graph, carrier: Carrier, name: str, states: str) -> str:
    """Self-attention before its output product; query, key and value come from one product."""
    parts = [f"{name}{part}" for part in "qkv"]
    weights = np.concatenate([carrier.blocks(f"{part}.w", carrier.shape.hidden).matrix() for part in parts])
    bias = graph.constant(np.concatenate([carrier.floats(f"{part}.b") for part in parts]))
    first = graph.constant(np.array([0], np.int64))
    batch = graph.add("Unsqueeze", [graph.product(states, weights), first])
    split = graph.add_many("Split", [batch], parts, axis=-1, num_outputs=len(parts))
    attended = graph.add("MultiHeadAttention", [*split, bias], num_heads=carrier.shape.heads)
    return graph.add("Squeeze", [attended, first])
