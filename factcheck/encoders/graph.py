"""Writes the bundled encoder as an ONNX graph: BERT layers, mean pooling, unit length.

The network is that of multilingual E5 (Wang et al. 2024, https://arxiv.org/abs/2402.05672).
"""

import numpy as np

from factcheck.encoders.carrier import Carrier
from factcheck.encoders.onnx_graph import Graph, Layer, Matrix, Norm

FORMAT = 1
INPUT = "embeddings"
OUTPUT = "vector"


def build(carrier: Carrier) -> bytes:
    """The graph as an ONNX file's content.

    It reads one text: `embeddings`, float32 of shape (tokens, hidden), the sum of word, position and type embedding
    before their normalisation. It gives `vector`, float32 of shape (hidden,), of unit length.

    Raises:
        ModelError: The carrier lacks a tensor.
    """
    shape = carrier.shape
    graph = Graph(shape.epsilon)
    states = graph.normalised(INPUT, norm_of(carrier, "emb.ln"))
    for number in range(shape.layers):
        states = graph.layer(states, layer_of(carrier, number), shape.heads)
    mean = graph.add("ReduceMean", [states, graph.integers(0)], keepdims=0)
    graph.add("LpNormalization", [mean], output=OUTPUT, axis=0, p=2)
    return graph.serialised("encoder", {INPUT: ("tokens", shape.hidden)}, {OUTPUT: (shape.hidden,)})


def layer_of(carrier: Carrier, number: int) -> Layer:
    """A layer of the encoder."""
    hidden, intermediate = carrier.shape.hidden, carrier.shape.intermediate
    name = f"l{number}."

    def matrix(*parts: str, columns: int = hidden) -> Matrix:
        weights = np.concatenate([carrier.blocks(f"{name}{part}.w", columns).matrix() for part in parts])
        return Matrix.of(weights, np.concatenate([carrier.floats(f"{name}{part}.b") for part in parts]))

    return Layer(
        qkv=matrix("q", "k", "v"),
        out=matrix("ao"),
        attention_norm=norm_of(carrier, f"{name}aln"),
        up=matrix("fi"),
        down=matrix("fo", columns=intermediate),
        norm=norm_of(carrier, f"{name}oln"),
    )


def norm_of(carrier: Carrier, name: str) -> Norm:
    """A normalisation of the encoder."""
    return Norm(carrier.floats(f"{name}.w"), carrier.floats(f"{name}.b"))
