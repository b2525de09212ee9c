"""The training loop: batches from the stream, checkpoints, a curve, and an end that can be gone back from.

The rate of learning rises, stays, and falls at the end (warm-up, stable, decay; Hu et al. 2024,
https://arxiv.org/abs/2404.06395). A run that shall go on longer starts from the last checkpoint before the fall.
"""

import json
import platform
import subprocess
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file, save_file

from factcheck.encoders.carrier import Carrier
from factcheck.encoders.tokenizer import UnigramTokenizer
from training.batches import Batch, Encoded, collate, pool
from training.data import ROOT, Corpus
from training.mixture import WEIGHTS, mixture
from training.model import Network, Plan, from_encoder, loss_of

_STATE = "state.json"
_WEIGHTS = "weights.safetensors"
_OPTIMISER = "optimiser.safetensors"


@dataclass(frozen=True, slots=True)
class Options:
    """What decides a run.

    Attributes:
        apart: Layers that read each claim alone.
        frozen: Lowest layers that are not trained.
        pairs: Pairs to see in all.
        decay: Share of the pairs at the end over which the rate falls to nothing.
        rate: Greatest rate of learning of the encoder's layers.
        head_rate: The same for what the encoder has not.
        warmup: Pairs over which the rate rises.
        tokens: Ids of a batch, about.
        abreast: Batches of one step, each on a thread of its own: on a busy machine threads that share an operation
            would wait for each other all the time.
        longest: Most ids of a text.
        marks_weight: Weight of the loss of the marks.
        seed: Of everything.
    """

    apart: int = 0
    frozen: int = 0
    pairs: int = 30_000
    decay: float = 0.3
    rate: float = 1.2e-4
    head_rate: float = 5e-4
    warmup: int = 2_000
    tokens: int = 1_024
    abreast: int = 2
    longest: int = 128
    marks_weight: float = 0.5
    seed: int = 0


class Words:
    """Word embeddings of the carrier, which are never trained."""

    def __init__(self, carrier: Carrier) -> None:
        self._blocks = carrier.blocks("emb.word", carrier.shape.hidden)

    def __call__(self, batch: Batch) -> torch.Tensor:
        """The embeddings of a batch's ids."""
        distinct, places = np.unique(batch.ids, return_inverse=True)
        return torch.from_numpy(self._blocks.rows(distinct)[places])


class Run:
    """One run, from a folder that it may find empty or with checkpoints to go on from.

    Args:
        options: What decides it; those of a started run must be the same but for `pairs` and `decay`.
        corpus: What it reads.
        folder: Where the checkpoints, the curve and the record lie.
        weights: Trained weights to start from instead of the encoder's.
    """

    def __init__(
        self,
        options: Options,
        corpus: Corpus,
        folder: Path,
        *,
        carrier: Carrier | None = None,
        network: Network | None = None,
        weights: Path | None = None,
    ) -> None:
        torch.manual_seed(options.seed)
        carrier = carrier or Carrier()
        self.options, self.folder = options, folder
        self.words = Words(carrier)
        self.tokenizer = UnigramTokenizer(carrier.vocabulary(), carrier.shape.positions)
        self.network = network or from_encoder(carrier, apart=options.apart, frozen=options.frozen)
        if weights is not None:
            self.network.load_state_dict(load_file(weights))
        self._draw = mixture(corpus)
        self._optimiser = _optimiser(self.network, options)
        self._trained = [value for _, value in self.network.trained()]
        self._threads = ThreadPoolExecutor(options.abreast)
        self.seen, self.steps, self._pool, self._next = 0, 0, 0, 0
        self._batches: list[list[Encoded]] = []
        self._checksums = dict(corpus.checksums)
        folder.mkdir(parents=True, exist_ok=True)

    def resume(self, checkpoint: Path) -> None:
        """Go on from a checkpoint as if there had been no stop."""
        state = json.loads((checkpoint / _STATE).read_text("utf-8"))
        _require_same(state["options"], asdict(self.options))
        self.network.load_state_dict(load_file(checkpoint / _WEIGHTS))
        _load_moments(self._optimiser, load_file(checkpoint / _OPTIMISER), state["steps"])
        self.seen, self.steps = state["seen"], state["steps"]
        self._pool, self._next = state["pool"], state["next"]
        self._batches = self._pool_batches() if self._next else []

    def save(self, name: str) -> Path:
        """Write a checkpoint; it appears whole or not at all."""
        folder, part = self.folder / name, self.folder / f"{name}.part"
        part.mkdir(exist_ok=True)
        save_file({key: value.contiguous() for key, value in self.network.state_dict().items()}, part / _WEIGHTS)
        save_file(_moments(self._optimiser), part / _OPTIMISER)
        state = {
            "options": asdict(self.options),
            "plan": self.network.plan.fields(),
            "seen": self.seen,
            "steps": self.steps,
            "pool": self._pool,
            "next": self._next,
        }
        (part / _STATE).write_text(json.dumps(state, indent=1) + "\n", "utf-8")
        old = self.folder / f"{name}.old"
        if folder.exists():
            folder.rename(old)
        part.rename(folder)
        for file in old.glob("*"):
            file.unlink()
        if old.exists():
            old.rmdir()
        return folder

    def train(self, *, until: int | None = None, every: int = 2_000) -> None:
        """Train to the end, or until so many pairs were seen.

        Args:
            until: Stop there; the rate follows the whole run all the same.
            every: Pairs between two checkpoints.
        """
        self._record()
        end = min(until or self.options.pairs, self.options.pairs)
        self.network.train()
        kept = self.seen // every
        figures: list[dict[str, float]] = []
        start, first = time.perf_counter(), self.seen
        while self.seen < end:
            figures.append(self.step([self._next_batch() for _ in range(self.options.abreast)]))
            if self.seen // every != kept or self.seen >= end:
                kept = self.seen // every
                self._log(figures, (self.seen - first) / (time.perf_counter() - start))
                figures, start, first = [], time.perf_counter(), self.seen
                self.save("last" if self._falling() else "stable")
        self.save("last")

    def step(self, batches: Sequence[list[Encoded]]) -> dict[str, float]:
        """One step on some batches, whose gradients are averaged."""
        for group in self._optimiser.param_groups:
            group["lr"] = group["greatest"] * self._share()
        found = list(self._threads.map(self._gradients, batches))
        for value, *gradients in zip(self._trained, *(gradients for gradients, _ in found), strict=True):
            value.grad = torch.stack(gradients).mean(0) if len(gradients) > 1 else gradients[0]
        norm = torch.nn.utils.clip_grad_norm_(self._trained, 1.0)
        self._optimiser.step()
        self._optimiser.zero_grad(set_to_none=True)
        self.seen += sum(map(len, batches))
        self.steps += 1
        means = {key: sum(losses[key] for _, losses in found) / len(found) for key in found[0][1]}
        return {**means, "norm": norm.item()}

    def _gradients(self, pairs: list[Encoded]) -> tuple[Sequence[torch.Tensor], dict[str, float]]:
        torch.set_num_threads(1)
        batch = collate(pairs)
        answers, odd = self.network(self.words(batch), batch)
        loss, marks = loss_of(answers, odd, batch, marks_weight=self.options.marks_weight)
        gradients = torch.autograd.grad(loss, self._trained, allow_unused=True, materialize_grads=True)
        return gradients, {"loss": loss.item(), "marks": marks.item()}

    def _next_batch(self) -> list[Encoded]:
        if self._next >= len(self._batches):
            self._pool += bool(self._batches)
            self._next = 0
            self._batches = self._pool_batches()
        self._next += 1
        return self._batches[self._next - 1]

    def _pool_batches(self) -> list[list[Encoded]]:
        given = self.options
        return pool(self._draw, self.tokenizer, given.seed, self._pool, tokens=given.tokens, longest=given.longest)

    def _share(self) -> float:
        """Share of the greatest rate at this place of the run."""
        given = self.options
        rising = (self.seen + 1) / max(1, given.warmup)
        falling = (given.pairs - self.seen) / max(1.0, given.decay * given.pairs)
        return max(0.0, min(1.0, rising, falling))

    def _falling(self) -> bool:
        return self.seen > (1 - self.options.decay) * self.options.pairs

    def _log(self, figures: list[dict[str, float]], speed: float) -> None:
        means = {key: round(sum(item[key] for item in figures) / len(figures), 4) for key in figures[0]}
        line = {
            "seen": self.seen,
            "steps": self.steps,
            **means,
            "rate": round(self._share(), 3),
            "speed": round(speed, 2),
        }
        with (self.folder / "curve.jsonl").open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(line) + "\n")

    def _record(self) -> None:
        """One more line for each start: what was read, how, and by which code."""
        record = {
            "seen": self.seen,
            "options": asdict(self.options),
            "weights": dict(WEIGHTS),
            "data": self._checksums,
            "commit": _commit(),
            "torch": torch.__version__,
            "machine": platform.machine(),
        }
        with (self.folder / "record.jsonl").open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(record) + "\n")


def load_network(checkpoint: Path) -> Network:
    """The network of a checkpoint."""
    plan = Plan(**json.loads((checkpoint / _STATE).read_text("utf-8"))["plan"])
    network = Network(plan)
    network.load_state_dict(load_file(checkpoint / _WEIGHTS))
    return network.eval()


def _optimiser(network: Network, options: Options) -> torch.optim.AdamW:
    own = ("sides", "odd.", "mixed.", "answer.")
    groups = []
    for new in (False, True):
        for decayed in (False, True):
            chosen = [
                value
                for name, value in network.trained()
                if name.startswith(own) is new and (value.ndim > 1 and name != "positions") is decayed
            ]
            rate = options.head_rate if new else options.rate
            groups.append({"params": chosen, "greatest": rate, "weight_decay": 0.01 if decayed else 0.0})
    return torch.optim.AdamW([group for group in groups if group["params"]], lr=0.0, betas=(0.9, 0.98), fused=True)


def _moments(optimiser: torch.optim.AdamW) -> dict[str, torch.Tensor]:
    return {
        f"{number}.{name}": value.contiguous()
        for number, state in optimiser.state_dict()["state"].items()
        for name, value in state.items()
        if name != "step"
    }


def _load_moments(optimiser: torch.optim.AdamW, moments: Mapping[str, torch.Tensor], steps: int) -> None:
    state: dict[int, dict[str, torch.Tensor]] = {}
    for key, value in moments.items():
        number, name = key.split(".")
        state.setdefault(int(number), {"step": torch.tensor(float(steps))})[name] = value
    optimiser.load_state_dict({**optimiser.state_dict(), "state": state})


def _require_same(old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    free = {"pairs", "decay"}
    differing = sorted(key for key in new if key not in free and old.get(key) != new[key])
    if differing:
        raise ValueError(f"the checkpoint was made with other options: {', '.join(differing)}; give the same ones")


def _commit() -> str:
    found = subprocess.run(["git", "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S607
    return found.stdout.strip()
