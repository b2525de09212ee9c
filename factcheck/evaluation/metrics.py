"""The figures, as functions of what is summed over rows.

Nearly every figure is a function of sums over rows. So it is computed by the same code for all rows and for many
resamples: `ingredients` gives what each row adds, `figures` takes the sums, of one sample or of many side by side. A
figure that has no meaning (no rows of the class, no verdicts of it) is NaN, never 0.

Sources: expected calibration error after Naeini, Cooper and Hauskrecht (AAAI 2015; ten bins) with bins of equal width
as in Guo et al. (ICML 2017, arXiv:1706.04599); per class after Kull et al. (NeurIPS 2019, arXiv:1910.12656). Brier
score after Brier (1950): squared differences summed over all classes (0 to 2), or of one class against the rest (0 to
1).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from factcheck.evaluation.labels import Label
from factcheck.evaluation.outcome import VERDICT_OF, Outcome

LABELS = tuple(Label)
BINS = 10

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

_CONFLICT, _AGREE, _UPDATE, _NOT_CONFLICT = range(len(LABELS))


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """Columns of rows.

    Attributes:
        truths: What each row should give, as places in `LABELS`.
        verdicts: What it gave, likewise; `unrelated` stands for not-conflict.
        scores: Of shape (rows, labels), in the order of `LABELS`.
        unrelated: Whether the row's own label is `unrelated`.
    """

    truths: Integers
    verdicts: Integers
    scores: Floats
    unrelated: NDArray[np.bool_]


def sample_of(outcomes: Sequence[Outcome]) -> Sample:
    """The columns of outcomes."""
    place = {VERDICT_OF[label]: index for index, label in enumerate(LABELS)}
    scores = [[outcome.scores.of(VERDICT_OF[label]) for label in LABELS] for outcome in outcomes]
    return Sample(
        np.array([LABELS.index(outcome.truth) for outcome in outcomes], dtype=np.int64),
        np.array([place[outcome.verdict] for outcome in outcomes], dtype=np.int64),
        np.array(scores, dtype=np.float64).reshape(len(outcomes), len(LABELS)),
        np.array([outcome.label == "unrelated" for outcome in outcomes], dtype=np.bool_),
    )


def ingredients(sample: Sample) -> dict[str, Floats]:
    """What each row adds to the sums: name to an array of shape (parts, rows)."""
    truth = sample.truths[:, None] == np.arange(len(LABELS))
    said = sample.verdicts[:, None] == np.arange(len(LABELS))
    right = sample.truths == sample.verdicts
    flagged = said[:, _CONFLICT]
    errors = (sample.scores - truth) ** 2
    confidence = np.take_along_axis(sample.scores, sample.verdicts[:, None], axis=1)[:, 0]
    found = {
        "rows": np.ones(len(right)),
        "right": right,
        "brier": errors.sum(axis=1),
        "gaps": _gaps(confidence, right),
        "unrelated": sample.unrelated,
        "unrelated.flagged": sample.unrelated & flagged,
    }
    for index, label in enumerate(LABELS):
        found |= {
            f"{label}.rows": truth[:, index],
            f"{label}.verdicts": said[:, index],
            f"{label}.hits": truth[:, index] & said[:, index],
            f"{label}.flagged": truth[:, index] & flagged,
            f"{label}.brier": errors[:, index],
            f"{label}.gaps": _gaps(sample.scores[:, index], truth[:, index]),
        }
    return {name: np.atleast_2d(np.asarray(column, dtype=np.float64)) for name, column in found.items()}


def figures(sums: Mapping[str, Floats]) -> dict[str, Floats]:
    """The figures of one sample or of many side by side.

    Args:
        sums: Of `ingredients` over rows: name to an array of shape (parts, samples).

    Returns:
        Name to an array of one number a sample. Figures of a label are named like `conflict.recall`.
    """
    rows = sums["rows"][0]
    caught = _share(sums["conflict.hits"][0], sums["conflict.rows"][0])
    kept = 1.0 - _share(sums["agree.flagged"][0], sums["agree.rows"][0])
    found = {
        "accuracy": _share(sums["right"][0], rows),
        "calibration_error": _share(np.abs(sums["gaps"]).sum(axis=0), rows),
        "brier": _share(sums["brier"][0], rows),
        "changed_caught": caught,
        "unchanged_kept": kept,
        "changed_unchanged_accuracy": (caught + kept) / 2.0,
        "updates_flagged": _share(sums["update.flagged"][0], sums["update.rows"][0]),
        "unrelated_flagged": _share(sums["unrelated.flagged"][0], sums["unrelated"][0]),
        "not_conflict_flagged": _share(sums["not-conflict.flagged"][0], sums["not-conflict.rows"][0]),
    }
    for label in LABELS:
        found |= {f"{label}.{name}": values for name, values in _figures_of(label, sums).items()}
    return found


def auroc(sample: Sample, label: Label) -> float:
    """How well the score of a label ranks its rows above the rest; NaN if there are none of either."""
    from sklearn.metrics import roc_auc_score

    index = LABELS.index(label)
    positive = sample.truths == index
    if positive.all() or not positive.any():
        return float("nan")
    return float(roc_auc_score(positive, sample.scores[:, index]))


def _figures_of(label: Label, sums: Mapping[str, Floats]) -> dict[str, Floats]:
    """Figures of a class; without a row of it none has a meaning."""
    rows, verdicts, hits, brier = (sums[f"{label}.{name}"][0] for name in ("rows", "verdicts", "hits", "brier"))
    everything = np.where(rows > 0, sums["rows"][0], 0.0)
    return {
        "precision": _share(hits, np.where(rows > 0, verdicts, 0.0)),
        "recall": _share(hits, rows),
        "f1": _share(2.0 * hits, np.where(rows > 0, rows + verdicts, 0.0)),
        "calibration_error": _share(np.abs(sums[f"{label}.gaps"]).sum(axis=0), everything),
        "brier": _share(brier, everything),
    }


def _gaps(probabilities: Floats, outcomes: NDArray[np.bool_]) -> Floats:
    """What each row adds to the difference between probability and outcome in each bin ((m-1)/M, m/M]."""
    edges = np.arange(1, BINS) / BINS
    places = np.searchsorted(edges, probabilities, side="left")
    return np.where(places == np.arange(BINS)[:, None], probabilities - outcomes, 0.0)


def _share(part: Floats, whole: Floats) -> Floats:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(whole > 0, part / whole, np.nan)
