"""Intervals by resampling: rows of one group are drawn together.

Percentile intervals of the cluster bootstrap: whole groups are drawn with replacement and their rows are kept as they
are, so that translations or minimal edits of one sentence do not count as independent. A row without a group is a group
of its own, which gives the usual bootstrap over rows. Sources: Efron and Tibshirani, An Introduction to the Bootstrap
(1993), chapter 13 (percentiles); Davison and Hinkley, Bootstrap Methods and their Application (1997), section 3.8, and
Field and Welsh, Bootstrapping clustered data, J. R. Statist. Soc. B 69 (2007) 369-390 (clusters).

A calibration error is never below 0 and grows with chance, so its resampled values lean upwards, and with them its
interval.
"""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from scipy.sparse import csr_array

from factcheck.evaluation.labels import Label
from factcheck.evaluation.metrics import LABELS, Floats, Integers, Sample, figures, ingredients

RESAMPLES = 1_000
LEVEL = 0.95
SEED = 20_070_369

Interval = tuple[float, float]
_BLOCK = 50


def clusters_of(groups: Sequence[str | None]) -> Integers:
    """A number for each row: the same one for rows of one group, another one for every row without."""
    numbers: dict[str | int, int] = {}
    return np.array(
        [numbers.setdefault(index if group is None else group, len(numbers)) for index, group in enumerate(groups)],
        dtype=np.int64,
    )


def intervals(sample: Sample, clusters: Integers) -> dict[str, Interval | None]:
    """The interval of every figure; None where fewer than two groups leave nothing to draw from.

    Resamples in which a figure has no meaning do not count for it.
    """
    sums, rankings = Sums(ingredients(sample), clusters), [Ranking(sample, label, clusters) for label in LABELS]
    drawn: dict[str, list[Floats]] = {}
    for times in resamples(clusters):
        found = figures(sums(times))
        found |= {f"{ranking.label}.auroc": ranking(times) for ranking in rankings}
        for name, values in found.items():
            drawn.setdefault(name, []).append(values)
    return {name: interval(np.concatenate(blocks)) for name, blocks in drawn.items()}


def resamples(clusters: Integers) -> Iterator[Floats]:
    """How often each group is drawn, in blocks of shape (groups, resamples); the same for the same number of groups.

    None for fewer than two groups.
    """
    size = int(clusters.max(initial=-1)) + 1
    if size < 2:  # one group drawn once is the sample itself
        yield np.full((size, 1), np.nan)
        return
    random = np.random.default_rng(SEED)
    for start in range(0, RESAMPLES, _BLOCK):
        count = min(_BLOCK, RESAMPLES - start)
        draws = (np.bincount(random.integers(0, size, size), minlength=size) for _ in range(count))
        yield np.stack(list(draws), axis=1).astype(np.float64)


def interval(values: Floats) -> Interval | None:
    """Between the percentiles of resampled values that have a meaning."""
    known = values[np.isfinite(values)]
    if not known.size:
        return None
    tail = 50.0 * (1.0 - LEVEL)
    low, high = np.percentile(known, [tail, 100.0 - tail])
    return float(low), float(high)


class Sums:
    """Sums over the rows of drawn groups.

    Sparse, and not by BLAS: its sums differ in the last digit with the number of threads.
    """

    def __init__(self, columns: Mapping[str, Floats], clusters: Integers) -> None:
        """Add up what the rows of each group have in common: `columns` are those of `ingredients`."""
        size = int(clusters.max(initial=-1)) + 1
        self._names = {name: len(parts) for name, parts in columns.items()}
        table = [np.bincount(clusters, weights=part, minlength=size) for parts in columns.values() for part in parts]
        self._table = csr_array(np.stack(table))

    def __call__(self, times: Floats) -> dict[str, Floats]:
        """Sums as `figures` takes them; `times` is a block of `resamples`."""
        sums = self._table @ times
        ends = np.cumsum(list(self._names.values()))[:-1]
        return dict(zip(self._names, np.split(sums, ends), strict=True))


class Ranking:
    """The AUROC of resamples: what scikit-learn computes, of many side by side and without sorting again."""

    def __init__(self, sample: Sample, label: Label, clusters: Integers) -> None:
        """Put the scores of `label` in order, once."""
        self.label = label
        index = LABELS.index(label)
        values, places = np.unique(sample.scores[:, index], return_inverse=True)
        shape = (len(values), int(clusters.max(initial=-1)) + 1)
        self._positive, self._negative = (
            csr_array((np.ones(rows.sum()), (places[rows], clusters[rows])), shape=shape)
            for rows in (sample.truths == index, sample.truths != index)
        )

    def __call__(self, times: Floats) -> Floats:
        """The share of pairs of a row of the label and another one that stand in the right order; ties count half."""
        positive, negative = self._positive @ times, self._negative @ times
        lower = np.cumsum(negative, axis=0) - negative / 2.0
        with np.errstate(divide="ignore", invalid="ignore"):
            shares: Floats = (positive * lower).sum(axis=0) / (positive.sum(axis=0) * negative.sum(axis=0))
        return shares
