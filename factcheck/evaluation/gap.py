"""How far languages lie apart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from factcheck.evaluation.bootstrap import Interval, Sums, clusters_of, interval, resamples
from factcheck.evaluation.metrics import Floats, figures, ingredients, sample_of
from factcheck.evaluation.outcome import Outcome

MIN_ROWS = 150

_FIGURE = "changed_unchanged_accuracy"
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class LanguageGap:
    """The largest difference between languages in the accuracy on changed and unchanged rows.

    Attributes:
        value: The difference.
        interval: Of the difference between these two languages, or None.
        best: The language with the highest accuracy.
        worst: The one with the lowest.
        accuracies: Of all languages that have enough rows.
    """

    value: float
    interval: Interval | None
    best: str
    worst: str
    accuracies: Mapping[str, float]


def gap_between(languages: Mapping[str, Sequence[Outcome]]) -> LanguageGap | None:
    """Compare the languages that have enough rows (DESIGN section 7); None if there are fewer than two.

    Both languages are resampled together, for translations share a group. That these two were chosen as the best and
    the worst is not part of the interval.
    """
    enough = {name: rows for name, rows in sorted(languages.items()) if len(rows) >= MIN_ROWS}
    values = {name: _accuracy(rows) for name, rows in enough.items()}
    values = {name: value for name, value in values.items() if not np.isnan(value)}
    if len(values) < 2:  # a difference needs two
        return None
    ranked = sorted(values, key=lambda name: (-values[name], name))
    best, worst = ranked[0], ranked[-1]
    drawn = _interval(enough[best], enough[worst])
    return LanguageGap(
        round(values[best] - values[worst], _DIGITS),
        drawn and (round(drawn[0], _DIGITS), round(drawn[1], _DIGITS)),
        best,
        worst,
        {name: round(value, _DIGITS) for name, value in values.items()},
    )


def _accuracy(outcomes: Sequence[Outcome]) -> float:
    columns = ingredients(sample_of(outcomes))
    return float(figures({name: parts.sum(axis=1, keepdims=True) for name, parts in columns.items()})[_FIGURE][0])


def _interval(best: Sequence[Outcome], worst: Sequence[Outcome]) -> Interval | None:
    clusters = clusters_of([outcome.group for outcome in (*best, *worst)])
    columns = ingredients(sample_of([*best, *worst]))
    first = np.arange(len(clusters)) < len(best)
    sides = [
        Sums({name: np.where(side, parts, 0.0) for name, parts in columns.items()}, clusters)
        for side in (first, ~first)
    ]
    differences: list[Floats] = []
    for times in resamples(clusters):
        high, low = (figures(sums(times))[_FIGURE] for sums in sides)
        differences.append(high - low)
    return interval(np.concatenate(differences))
