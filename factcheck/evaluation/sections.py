"""All rows, and parts of them: by language, by crossing languages or not, by kind."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

import numpy as np

from factcheck.evaluation.bootstrap import Interval, clusters_of, intervals
from factcheck.evaluation.gap import LanguageGap, gap_between
from factcheck.evaluation.labels import Label
from factcheck.evaluation.metrics import LABELS, Sample, auroc, figures, ingredients, sample_of
from factcheck.evaluation.outcome import Outcome
from factcheck.models import Verdict

CROSS = "cross"
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with its 95 % interval, or None where fewer than two groups give none."""

    value: float
    interval: Interval | None


Figures = Mapping[str, Figure | None]


@dataclass(frozen=True, slots=True)
class LabelFigures:
    """Figures of one label.

    Attributes:
        rows: That should give it.
        verdicts: That gave it.
        figures: precision, recall, f1, auroc, calibration_error, brier; None where one has no meaning.
    """

    rows: int
    verdicts: int
    figures: Figures


@dataclass(frozen=True, slots=True)
class Section:
    """Figures of some rows.

    Attributes:
        rows: How many.
        groups: That were drawn for the intervals; a row without a group is its own.
        written: How often each label stands in the files.
        figures: Of all labels together; None where one has no meaning.
        labels: Of each label.
    """

    rows: int
    groups: int
    written: Mapping[str, int]
    figures: Figures
    labels: Mapping[Label, LabelFigures]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All figures.

    Attributes:
        overall: Of all rows.
        languages: By language of rows whose sides share one; the others are `cross`.
        crossing: `same language` and `cross-lingual`.
        kinds: By kind.
        gap: Between languages; None with fewer than two that have enough rows.
    """

    overall: Section
    languages: Mapping[str, Section]
    crossing: Mapping[str, Section]
    kinds: Mapping[str, Section]
    gap: LanguageGap | None


def evaluate(outcomes: Iterable[Outcome], progress: Callable[[str, int, int], None]) -> Evaluation:
    """Compute all figures; see `factcheck.evaluation.evaluate`."""
    ordered = sorted(outcomes, key=_order)
    languages = _parts(ordered, language_of)
    crossing = _parts(ordered, lambda outcome: "cross-lingual" if language_of(outcome) == CROSS else "same language")
    kinds = _parts(ordered, lambda outcome: outcome.kind)
    total, done = 1 + len(languages) + len(crossing) + len(kinds), count()

    def measured(rows: Sequence[Outcome]) -> Section:
        progress("computing figures", next(done), total)
        return section_of(rows)

    evaluation = Evaluation(
        measured(ordered),
        {name: measured(rows) for name, rows in languages.items()},
        {name: measured(rows) for name, rows in crossing.items()},
        {name: measured(rows) for name, rows in kinds.items()},
        gap_between({name: rows for name, rows in languages.items() if name != CROSS}),
    )
    progress("computing figures", total, total)
    return evaluation


def section_of(outcomes: Sequence[Outcome]) -> Section:
    """The figures of some rows, which are in canonical order."""
    sample, clusters = sample_of(outcomes), clusters_of([outcome.group for outcome in outcomes])
    sums = {name: parts.sum(axis=1, keepdims=True) for name, parts in ingredients(sample).items()}
    values = {name: float(value[0]) for name, value in figures(sums).items()}
    values |= {f"{label}.auroc": auroc(sample, label) for label in LABELS}
    drawn = intervals(sample, clusters)
    found = {name: _figure(value, drawn[name]) for name, value in values.items()}
    return Section(
        len(outcomes),
        len(np.unique(clusters)),
        dict(sorted(Counter(outcome.label for outcome in outcomes).items())),
        {name: figure for name, figure in found.items() if "." not in name},
        {label: _label_figures(label, sample, found) for label in LABELS},
    )


def language_of(outcome: Outcome) -> str:
    """The language of a row, or `cross`."""
    left, right = outcome.languages
    return left if left == right else CROSS


def _label_figures(label: Label, sample: Sample, found: Figures) -> LabelFigures:
    index = LABELS.index(label)
    return LabelFigures(
        int((sample.truths == index).sum()),
        int((sample.verdicts == index).sum()),
        {
            name: found[f"{label}.{name}"]
            for name in ("precision", "recall", "f1", "auroc", "calibration_error", "brier")
        },
    )


def _figure(value: float, drawn: Interval | None) -> Figure | None:
    if math.isnan(value):
        return None
    return Figure(round(value, _DIGITS), drawn and (round(drawn[0], _DIGITS), round(drawn[1], _DIGITS)))


def _parts(outcomes: Iterable[Outcome], name_of: Callable[[Outcome], str]) -> dict[str, list[Outcome]]:
    parts: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        parts.setdefault(name_of(outcome), []).append(outcome)
    return dict(sorted(parts.items()))


def _order(outcome: Outcome) -> tuple[object, ...]:
    """By content alone: rows that are equal here may stand for each other in every resample."""
    scores = tuple(outcome.scores.of(verdict) for verdict in Verdict)
    group = (outcome.group is not None, outcome.group or "")
    return (*group, outcome.label, outcome.verdict, scores, outcome.languages, outcome.kind)
