"""Writes the judge as ONNX graphs: one for a text alone (late interaction only), one for the pair."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from factcheck.encoders.onnx_graph import Graph
from factcheck.entailment.weights import Weights

FORMAT = 1
EMBEDDINGS = "embeddings"
STATES = "states"
LEFT = "left"
ANSWERS = "answers"

# Brings the oddness of a token, a logarithm of odds, near the size of the other features; as in training.
_ODDNESS = np.array(0.25, np.float32)


def build_alone(weights: Weights) -> bytes:
    """The lower layers: `embeddings` (tokens, hidden) of one text before normalisation, to `states` of that shape."""
    hidden = weights.positions.shape[1]
    graph = Graph(weights.epsilon)
    states = graph.normalised(EMBEDDINGS, weights.norm)
    for layer in weights.layers[: weights.apart]:
        states = graph.layer(states, layer, weights.heads)
    graph.add("Identity", [states], output=STATES)
    return graph.serialised("alone", {EMBEDDINGS: ("tokens", hidden)}, {STATES: ("tokens", hidden)})


def build_pair(weights: Weights) -> bytes:
    """The layers that see both texts.

    They read `embeddings` of both, one behind the other (where lower layers came before: their states) with the mark of
    their side added, and `left`, the number of tokens of the first. They give `answers`, shape (2, 3), before softmax.
    """
    hidden = weights.positions.shape[1]
    graph = Graph(weights.epsilon)
    states = EMBEDDINGS if weights.apart else graph.normalised(EMBEDDINGS, weights.norm)
    for layer in weights.layers[weights.apart :]:
        states = graph.layer(states, layer, weights.heads)
    sides = [
        _side(graph, weights, _sliced(graph, states, graph.integers(0), LEFT)),
        _side(graph, weights, _sliced(graph, states, LEFT, graph.integers(np.iinfo(np.int64).max))),
    ]
    both = graph.add("Concat", [_directed(graph, *sides), _directed(graph, *reversed(sides))], axis=0)
    mixed = graph.add("BiasGelu", [_times(graph, both, weights.mixed[0]), graph.constant(weights.mixed[1])])
    answer, bias = weights.answer
    graph.add("Add", [_times(graph, mixed, answer), graph.constant(bias)], output=ANSWERS)
    return graph.serialised("pair", {EMBEDDINGS: ("tokens", hidden), LEFT: ()}, {ANSWERS: (2, len(answer))})


def _side(graph: Graph, weights: Weights, states: str) -> tuple[str, str, str]:
    """First state, mean state and oddness of a text, each of shape (1, ...)."""
    first = _sliced(graph, states, graph.integers(0), graph.integers(1))
    mean = graph.add("ReduceMean", [states, graph.integers(0)], keepdims=1)
    weight, bias = weights.odd
    odd = graph.add("Add", [_times(graph, states, weight), graph.constant(bias)])
    oddest = graph.add("ReduceMax", [odd, graph.integers(0)], keepdims=1)
    return first, mean, graph.add("Mul", [oddest, graph.constant(_ODDNESS)])


def _directed(graph: Graph, premise: Sequence[str], hypothesis: Sequence[str]) -> str:
    """The features of one direction, shape (1, features)."""
    difference = graph.add("Abs", [graph.add("Sub", [premise[1], hypothesis[1]])])
    product = graph.add("Mul", [premise[1], hypothesis[1]])
    parts = [premise[0], hypothesis[0], premise[1], hypothesis[1], difference, product, premise[2], hypothesis[2]]
    return graph.add("Concat", parts, axis=1)


def _times(graph: Graph, states: str, weights: NDArray[np.float32]) -> str:
    return graph.add("MatMul", [states, graph.constant(weights.T)])


def _sliced(graph: Graph, states: str, start: str, stop: str) -> str:
    return graph.add("Slice", [states, start, stop, graph.integers(0)])
