"""Figures of a judge on the sets that are never trained on, with bootstrap intervals over groups.

The held part of inferes-train is one group and that of the gold set three: there the intervals are over rows, and too
narrow for what other groups would give.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from factcheck.encoders.carrier import Carrier
from factcheck.encoders.tokenizer import UnigramTokenizer
from factcheck.entailment.bundled import LONGEST, BundledJudge
from factcheck.entailment.protocol import Answers, Texts
from training.batches import collate, cut, encode
from training.data import Row, read_corpus
from training.labels import Target
from training.mixture import Example
from training.model import Network
from training.run import Words, load_network

Judge = Callable[[Sequence[Texts]], Answers]
Figures = dict[str, dict[str, dict[str, float]]]

_RESAMPLES = 500
_BINS = 10
_TOKENS = 4096
_FEWEST = 30
_FEWEST_GROUPS = 10
_CLASSES = ("entailment", "neutral", "contradiction")


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """What one figure is computed from.

    Attributes:
        scores: A number for each row.
        truths: Whether the row is of the class that should have the high scores.
        groups: Rows of one group are drawn together.
    """

    scores: NDArray[np.float64]
    truths: NDArray[np.bool_]
    groups: Sequence[str]


Figure = tuple[Callable[[Column], float], Column]


def measure(source: Path, *, limit: int = 0) -> Figures:
    """All figures of a checkpoint's folder or of a file of weights as they are shipped.

    Args:
        source: The folder or the file.
        limit: Rows of a set, at most, drawn by their hash; 0 for all.
    """
    judge = judge_of(source) if source.is_dir() else BundledJudge(path=source).judge
    return measured(judge, read_corpus().measured, limit=limit)


def measured(judge: Judge, sets: Mapping[str, Sequence[Row]], *, limit: int = 0) -> Figures:
    """All figures of a judge: set -> figure -> value, low, high and rows."""
    figures: Figures = {}
    for name, rows in sets.items():
        chosen = some(rows, limit)
        answers = judge(texts_of(chosen))
        table = _figures(name, chosen, answers)
        figures[name] = {key: interval(figure, column) for key, (figure, column) in table if len(column.truths)}
    return figures


def some(rows: Sequence[Row], limit: int) -> list[Row]:
    """At most so many rows, the same ones every time; 0 for all."""
    return sorted(rows, key=lambda row: hashlib.sha256(row["id"].encode()).digest())[: limit or None]


def texts_of(rows: Sequence[Row]) -> list[Texts]:
    """The rows as a judge takes them."""
    return [Texts(row["left"], row["right"], row["left_lang"], row["right_lang"]) for row in rows]


def judge_of(checkpoint: Path) -> Judge:
    """The judge of a checkpoint, run by torch."""
    return judge_with(load_network(checkpoint), Carrier())


def judge_with(network: Network, carrier: Carrier) -> Judge:
    """A network as a judge; each pair is read in the order of its texts' characters."""
    words = Words(carrier)
    tokenizer = UnigramTokenizer(carrier.vocabulary(), carrier.shape.positions)

    def judge(pairs: Sequence[Texts]) -> Answers:
        ordered = [Example(min(pair.left, pair.right), max(pair.left, pair.right), Target()) for pair in pairs]
        encoded = [encode(example, tokenizer, LONGEST) for example in ordered]
        order = sorted(range(len(encoded)), key=lambda place: encoded[place].length)
        result = np.empty((len(pairs), 2, len(_CLASSES)))
        done = 0
        with torch.inference_mode():
            for batch in map(collate, cut([encoded[place] for place in order], _TOKENS)):
                answers, _ = network(words(batch), batch)
                result[order[done : done + batch.pairs]] = answers.softmax(-1).numpy()
                done += batch.pairs
        turned = np.array([pair.right < pair.left for pair in pairs])
        result[turned] = result[turned][:, ::-1]
        return result

    return judge


def interval(figure: Callable[[Column], float], column: Column) -> dict[str, float]:
    """A figure with its 95 % interval: whole groups are drawn with replacement; rows, where groups are too few."""
    random = np.random.default_rng(0)
    members: dict[str, list[int]] = {}
    few = len(set(column.groups)) < _FEWEST_GROUPS
    for place, group in enumerate(column.groups):
        members.setdefault(str(place) if few else group, []).append(place)
    groups = [np.array(places) for places in members.values()]
    drawn = []
    for _ in range(_RESAMPLES):
        places = np.concatenate([groups[number] for number in random.integers(0, len(groups), len(groups))])
        drawn.append(figure(Column(column.scores[places], column.truths[places], ())))
    low, high = np.nanpercentile(drawn, [2.5, 97.5])
    value = figure(column)
    return {"value": value, "low": float(low), "high": float(high), "rows": float(len(column.truths))}


def auroc(column: Column) -> float:
    """Share of pairs of a row of the class and another one that are ranked rightly."""
    if column.truths.all() or not column.truths.any():
        return float("nan")
    return float(roc_auc_score(column.truths, column.scores))


def share(column: Column) -> float:
    """Share of rows that are right."""
    return float(column.truths.mean())


def calibration_error(column: Column) -> float:
    """Expected calibration error; scores are the confidences, truths whether the answer is right."""
    bins = np.minimum((column.scores * _BINS).astype(int), _BINS - 1)
    gaps = [abs((column.scores - column.truths)[bins == number].sum()) for number in range(_BINS)]
    return float(sum(gaps) / len(bins))


def print_figures(figures: Figures) -> None:
    """Print them as a table."""
    for name, table in figures.items():
        for key, figure in table.items():
            numbers = f"{figure['value']:.3f}  {figure['low']:.3f} to {figure['high']:.3f}  {figure['rows']:6.0f}"
            print(f"{name:<20}{key:<40}{numbers}")


@dataclass(frozen=True, slots=True, eq=False)
class _Answered:
    """The columns of a set with a judge's answers."""

    labels: NDArray[np.str_]
    kinds: NDArray[np.str_]
    languages: NDArray[np.str_]
    crossing: NDArray[np.bool_]
    groups: Sequence[str]
    answers: Answers

    @classmethod
    def of(cls, rows: Sequence[Row], answers: Answers) -> "_Answered":
        return cls(
            np.array([row["label"] for row in rows]),
            np.array([row["kind"] for row in rows]),
            np.array([f"{row['left_lang']}-{row['right_lang']}" for row in rows]),
            np.array([row["left_lang"] != row["right_lang"] for row in rows]),
            [row["group"] for row in rows],
            answers,
        )

    def ranked(self, label: str, where: NDArray[np.bool_] | None = None, *, by: int = 2) -> Figure:
        """How well a class of answers (contradiction, if not given) tells a label from the rest of some rows."""
        places = np.arange(len(self.labels)) if where is None else np.flatnonzero(where)
        scores = self.answers[:, :, by].mean(1)[places].astype(float)
        return auroc, Column(scores, self.labels[places] == label, [self.groups[int(place)] for place in places])

    def decided(self) -> Iterator[tuple[str, Figure]]:
        """How often the forward answer is right, and how far its confidence is from that."""
        right = self.answers[:, 0].argmax(-1) == np.array([_CLASSES.index(label) for label in self.labels])
        sure = self.answers[:, 0].max(-1).astype(float)
        yield "accuracy", (share, Column(sure, right, self.groups))
        yield "calibration error", (calibration_error, Column(sure, right, self.groups))


def _figures(name: str, rows: Sequence[Row], answers: Answers) -> Iterator[tuple[str, Figure]]:
    found = _Answered.of(rows, answers)
    if name in ("lingnli", "inferes-train", "rte3-dev"):
        yield from found.decided()
        yield "contradiction AUROC", found.ranked("contradiction")
    if name == "rte3-dev":
        for code in sorted(set(found.languages[~found.crossing])):
            yield f"contradiction AUROC {code}", found.ranked("contradiction", found.languages == code)
        yield "contradiction AUROC cross-lingual", found.ranked("contradiction", found.crossing)
    if name in ("paws-x-de-dev", "claimdiff-train"):
        yield "agree AUROC", found.ranked("agree", by=0)
    if name in ("claimdiff-train", "demetr", "gold"):
        yield "conflict AUROC", found.ranked("conflict", found.labels != "update")
    if name == "demetr":
        for kind in sorted(set(found.kinds)):
            yield f"conflict AUROC {kind}", found.ranked("conflict", found.kinds == kind)
            yield (
                f"conflict AUROC {kind} cross-lingual",
                found.ranked("conflict", (found.kinds == kind) & found.crossing),
            )
    if name == "gold":
        yield from _of_gold(found)


def _of_gold(found: _Answered) -> Iterator[tuple[str, Figure]]:
    """Conflicts against agreements: all, by languages, by kind; and against what is unrelated."""
    conflict, agree = found.labels == "conflict", found.labels == "agree"
    either = conflict | agree
    yield "conflict against agree AUROC", found.ranked("conflict", either)
    yield "conflict against agree AUROC one language", found.ranked("conflict", either & ~found.crossing)
    yield "conflict against agree AUROC two languages", found.ranked("conflict", either & found.crossing)
    yield "conflict against unrelated AUROC", found.ranked("conflict", conflict | (found.labels == "unrelated"))
    for kind in sorted(set(found.kinds[conflict])):
        if (of_kind := conflict & (found.kinds == kind)).sum() >= _FEWEST:
            yield f"conflict against agree AUROC {kind}", found.ranked("conflict", of_kind | agree)
