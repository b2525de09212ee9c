"""The network: the bundled encoder's layers, some per claim and the rest on the pair, and a head for both directions.

The lower layers read each claim alone, the upper ones both together (late interaction; Cao et al. 2020,
https://arxiv.org/abs/2005.00697). With no lower layers it is a plain cross-encoder. One pass gives both directions.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from factcheck.encoders.carrier import Carrier, Shape
from training.batches import Batch


@dataclass(frozen=True, slots=True)
class Plan:
    """How the network is built.

    Attributes:
        apart: Layers that read each claim alone.
        frozen: Lowest of these that keep the encoder's weights.
        layers: Layers in all.
        heads: Attention heads.
        hidden: Width.
        intermediate: Width inside a layer.
        positions: Most ids of a text.
    """

    apart: int = 0
    frozen: int = 0
    layers: int = 12
    heads: int = 12
    hidden: int = 384
    intermediate: int = 1536
    positions: int = 512

    @classmethod
    def of(cls, shape: Shape, *, apart: int = 0, frozen: int = 0) -> "Plan":
        """The plan of a network on the encoder's layers."""
        return cls(apart, frozen, shape.layers, shape.heads, shape.hidden, shape.intermediate, shape.positions)

    def fields(self) -> dict[str, int]:
        """As written to files."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Layout:
    """Which ids see each other: those of one row.

    Attributes:
        rows: For each id its row.
        columns: For each id its place in the row.
        mask: Shape (rows, 1, 1, longest), true where there is an id.
    """

    rows: Tensor
    columns: Tensor
    mask: Tensor

    @classmethod
    def of(cls, rows: Tensor, columns: Tensor, count: int) -> "Layout":
        """The layout of ids that are given by row and column."""
        mask = torch.zeros(count, int(columns.max()) + 1, dtype=torch.bool)
        mask[rows, columns] = True
        return cls(rows, columns, mask[:, None, None, :])

    def padded(self, states: Tensor) -> Tensor:
        """(ids, width) -> (rows, longest, width)."""
        result = states.new_zeros(*self.mask.shape[::3], states.shape[-1])
        result[self.rows, self.columns] = states
        return result


class Layer(nn.Module):
    """One layer of BERT, normalised after each sum."""

    def __init__(self, plan: Plan, epsilon: float = 1e-12) -> None:
        super().__init__()
        self.heads = plan.heads
        self.qkv = nn.Linear(plan.hidden, 3 * plan.hidden)
        self.out = nn.Linear(plan.hidden, plan.hidden)
        self.attention_norm = nn.LayerNorm(plan.hidden, epsilon)
        self.up = nn.Linear(plan.hidden, plan.intermediate)
        self.down = nn.Linear(plan.intermediate, plan.hidden)
        self.norm = nn.LayerNorm(plan.hidden, epsilon)

    def forward(self, states: Tensor, layout: Layout) -> Tensor:
        """States (ids, width) after this layer."""
        padded = layout.padded(self.qkv(states))
        query, key, value = padded.view(*padded.shape[:2], 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        attended = functional.scaled_dot_product_attention(query, key, value, attn_mask=layout.mask)
        attended = attended.transpose(1, 2).flatten(2)[layout.rows, layout.columns]
        states = self.attention_norm(states + self.out(attended))
        result: Tensor = self.norm(states + self.down(functional.gelu(self.up(states))))
        return result


class Network(nn.Module):
    """Both directions of pairs of claims, and which words are at odds with the other claim."""

    def __init__(self, plan: Plan, epsilon: float = 1e-12) -> None:
        super().__init__()
        self.plan = plan
        self.positions = nn.Parameter(torch.zeros(plan.positions, plan.hidden))
        self.sides = nn.Parameter(0.02 * torch.randn(2, plan.hidden))
        self.norm = nn.LayerNorm(plan.hidden, epsilon)
        self.layers = nn.ModuleList(Layer(plan, epsilon) for _ in range(plan.layers))
        self.odd = nn.Linear(plan.hidden, 1)
        self.mixed = nn.Linear(6 * plan.hidden + 2, plan.hidden)
        self.answer = nn.Linear(plan.hidden, 3)

    def forward(self, words: Tensor, batch: Batch) -> tuple[Tensor, Tensor]:
        """Answers of both directions and marks of the words, before softmax and sigmoid.

        Args:
            words: Word embeddings, shape (ids, width).
            batch: What the ids are.

        Returns:
            Shape (pairs, 2, 3) and shape (ids,).
        """
        states = self.joined(words, batch)
        odd = self.odd(states).float().squeeze(-1)
        first, mean, oddest = self.pooled(states.float(), odd, batch)
        both = [self.directed(first, mean, oddest, side) for side in (0, 1)]
        return torch.stack(both, dim=1), odd

    def joined(self, words: Tensor, batch: Batch) -> Tensor:
        """The states of all ids after all layers."""
        lengths = batch.lengths.view(-1, 2)
        side = batch.claims % 2
        behind = batch.places + side * lengths[:, 0][batch.claims // 2]
        sides = self.sides[side]
        alone = Layout.of(batch.claims, batch.places, len(batch.lengths))
        pair = Layout.of(batch.claims // 2, behind, batch.pairs)
        apart = self.plan.apart
        places = self.positions[batch.places] if apart else self.positions[behind] + sides
        states: Tensor = self.norm(words + places)
        for number, layer in enumerate(self.layers[:apart]):
            states = layer(states, alone)
            if number + 1 == self.plan.frozen:
                states = states.detach()
        if apart:
            states = states + sides
        for layer in self.layers[apart:]:
            states = layer(states, pair)
        return states

    def pooled(self, states: Tensor, odd: Tensor, batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
        """For each text its first state, its mean state and how odd its oddest word is: shape (pairs, 2, ...)."""
        count = len(batch.lengths)
        first = states[batch.places == 0]
        total = states.new_zeros(count, states.shape[-1]).index_add(0, batch.claims, states)
        mean = total / batch.lengths[:, None]
        oddest = torch.full((count,), -30.0).scatter_reduce(0, batch.claims, odd, "amax")
        return first.view(-1, 2, first.shape[-1]), mean.view(-1, 2, mean.shape[-1]), oddest.view(-1, 2)

    def directed(self, first: Tensor, mean: Tensor, oddest: Tensor, side: int) -> Tensor:
        """The answer with the text of a side as premise."""
        premise, hypothesis = mean[:, side], mean[:, 1 - side]
        features = [
            first[:, side],
            first[:, 1 - side],
            premise,
            hypothesis,
            (premise - hypothesis).abs(),
            premise * hypothesis,
            oddest[:, side, None] / 4,
            oddest[:, 1 - side, None] / 4,
        ]
        mixed = functional.gelu(self.mixed(torch.cat(features, dim=-1)))
        answer: Tensor = self.answer(mixed)
        return answer.float()

    def trained(self) -> list[tuple[str, nn.Parameter]]:
        """The parameters that training may change."""
        fixed = [f"layers.{number}." for number in range(self.plan.frozen)]
        if self.plan.frozen:
            fixed += ["positions", "norm."]
        return [(name, value) for name, value in self.named_parameters() if not name.startswith(tuple(fixed))]


def from_encoder(carrier: Carrier, *, apart: int, frozen: int = 0) -> Network:
    """A network with the encoder's weights; what the encoder has not is random."""
    shape = carrier.shape
    network = Network(Plan.of(shape, apart=apart, frozen=frozen), shape.epsilon)
    with torch.no_grad():
        for name, value in encoder_weights(carrier).items():
            network.get_parameter(name).copy_(value)
    return network


def encoder_weights(carrier: Carrier) -> Mapping[str, Tensor]:
    """The encoder's weights under the network's names."""
    shape = carrier.shape
    hidden = shape.hidden
    types = carrier.floats("emb.type").reshape(shape.types, hidden)
    found = {
        "positions": carrier.floats("emb.pos").reshape(shape.positions, hidden) + types[0],
        "norm.weight": carrier.floats("emb.ln.w"),
        "norm.bias": carrier.floats("emb.ln.b"),
    }
    for number in range(shape.layers):
        old, new = f"l{number}.", f"layers.{number}."
        parts = [carrier.blocks(f"{old}{part}.w", hidden).matrix() for part in "qkv"]
        found[f"{new}qkv.weight"] = np.concatenate(parts)
        found[f"{new}qkv.bias"] = np.concatenate([carrier.floats(f"{old}{part}.b") for part in "qkv"])
        for part, name, columns in (("ao", "out", hidden), ("fi", "up", hidden), ("fo", "down", shape.intermediate)):
            found[f"{new}{name}.weight"] = carrier.blocks(f"{old}{part}.w", columns).matrix()
            found[f"{new}{name}.bias"] = carrier.floats(f"{old}{part}.b")
        for part, name in (("aln", "attention_norm"), ("oln", "norm")):
            found[f"{new}{name}.weight"] = carrier.floats(f"{old}{part}.w")
            found[f"{new}{name}.bias"] = carrier.floats(f"{old}{part}.b")
    return {name: torch.from_numpy(np.array(value, np.float32)) for name, value in found.items()}


def loss_of(answers: Tensor, odd: Tensor, batch: Batch, *, marks_weight: float) -> tuple[Tensor, Tensor]:
    """What is to be made small: of the answers, and of the marks."""
    logs = functional.log_softmax(answers, dim=-1)
    known = batch.possible.sum(-1) < answers.shape[-1]
    each = -torch.logsumexp(logs + torch.log(batch.possible + 1e-9), dim=-1)
    either = batch.either & True
    neither = torch.log1p(-logs[..., 0].exp().clamp(max=1 - 1e-6)).sum(-1)
    wanted = -torch.log1p(-neither.exp().clamp(max=1 - 1e-6))
    answer = (each * known).sum() / known.sum().clamp(min=1) + (wanted * either).sum() / len(either)
    marked = batch.marks >= 0
    if not marks_weight or not bool(marked.any()):
        return answer, answer.new_zeros(())
    weight = 1.0 + 2.0 * batch.marks[marked].float()
    target = batch.marks[marked].float()
    marks = functional.binary_cross_entropy_with_logits(odd[marked], target, weight=weight)
    return answer + marks_weight * marks, marks
