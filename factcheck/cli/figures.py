"""The figures of an evaluation for people: tables on a terminal, plain text in a pipe."""

from collections.abc import Iterable, Iterator, Mapping
from io import StringIO
from typing import TYPE_CHECKING

from factcheck.cli.streams import is_terminal, show

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

    from factcheck.evaluation import Label
    from factcheck.evaluation.gap import LanguageGap
    from factcheck.evaluation.sections import Evaluation, Figure, LabelFigures, Section

_OF_A_LABEL = {
    "precision": "precision",
    "recall": "recall",
    "f1": "F1",
    "auroc": "AUROC",
    "calibration_error": "calibration error",
    "brier": "Brier score",
}
_OF_A_SECTION = {
    "accuracy": "accuracy (verdict is the label's)",
    "calibration_error": "calibration error",
    "brier": "Brier score (0 to 2)",
    "changed_caught": "changed caught",
    "unchanged_kept": "unchanged kept",
    "changed_unchanged_accuracy": "mean of caught and kept",
    "updates_flagged": "updates flagged as conflict",
    "unrelated_flagged": "unrelated flagged as conflict",
    "not_conflict_flagged": "not-conflict flagged as conflict",
}
_NOTHING = "-"
_WIDE = 160  # characters of a line where no terminal says how many there are
_INTERVAL = len("0.00-0.00")


def print_figures(evaluation: "Evaluation", left_out: Mapping[str, int]) -> None:
    """Print overall, per label, per language, per kind, on standard output."""
    from rich.console import Console

    if is_terminal():
        Console().print(*_parts(evaluation, left_out), sep="\n")
        return
    stream = StringIO()
    console = Console(file=stream, force_terminal=False, color_system=None, width=_WIDE, legacy_windows=False)
    console.print(*_parts(evaluation, left_out), sep="\n")
    show("".join(f"{line.rstrip()}\n" for line in stream.getvalue().splitlines()))


def _parts(evaluation: "Evaluation", left_out: Mapping[str, int]) -> "Iterator[RenderableType]":
    from rich.text import Text

    yield Text(_headline(evaluation.overall, left_out), style="bold")
    yield ""
    yield _overall(evaluation.overall)
    yield ""
    yield _labels(evaluation.overall.labels)
    yield ""
    yield _sections("language", {**evaluation.languages, **_crossing(evaluation)})
    yield Text(_gap(evaluation.gap))
    yield ""
    yield _sections("kind", evaluation.kinds)


def _headline(section: "Section", left_out: Mapping[str, int]) -> str:
    counts = [f"{count:,} {name} left out" for name, count in sorted(left_out.items())]
    what = ", ".join([f"{section.rows:,} rows in {section.groups:,} groups", *counts])
    return f"{what}. Each figure with its 95 % bootstrap interval over groups."


def _overall(section: "Section") -> "Table":
    return _table(["all rows", ""], ([words, _cell(section.figures[name])] for name, words in _OF_A_SECTION.items()))


def _labels(labels: "Mapping[Label, LabelFigures]") -> "Table":
    counts = [
        ["rows", *(f"{found.rows:,}" for found in labels.values())],
        ["verdicts", *(f"{found.verdicts:,}" for found in labels.values())],
    ]
    figures = [
        [words, *(_cell(found.figures[name]) for found in labels.values())] for name, words in _OF_A_LABEL.items()
    ]
    return _table(["label", *(label.value for label in labels)], [*counts, *figures])


def _sections(what: str, sections: "Mapping[str, Section]") -> "Table":
    from factcheck.evaluation import Label

    columns = ["rows", "changed caught", "unchanged kept", "conflict precision", "conflict AUROC", "accuracy"]
    rows = []
    for name, section in sections.items():
        conflict = section.labels[Label.CONFLICT].figures
        shown = (
            section.figures["changed_caught"],
            section.figures["unchanged_kept"],
            conflict["precision"],
            conflict["auroc"],
            section.figures["accuracy"],
        )
        rows.append([name, f"{section.rows:,}", *map(_cell, shown)])
    return _table([what, *columns], rows)


def _crossing(evaluation: "Evaluation") -> "Mapping[str, Section]":
    """All rows of one language together, where that is not one of the lines already."""
    same = {name: section for name, section in evaluation.crossing.items() if name == "same language"}
    return same if len(evaluation.languages) > 2 else {}  # one language, and perhaps `cross`


def _gap(gap: "LanguageGap | None") -> str:
    from factcheck.evaluation.gap import MIN_ROWS

    if gap is None:
        return f"Language gap: {_NOTHING} (fewer than two languages with {MIN_ROWS} rows)"
    best, worst = (f"{name} ({gap.accuracies[name]:.3f})" for name in (gap.best, gap.worst))
    value = " ".join(filter(None, (f"{gap.value:.3f}", _range(gap.interval))))
    return f"Language gap: {value} from {worst} to {best} in the mean of caught and kept"


def _cell(figure: "Figure | None") -> str:
    if figure is None:
        return _NOTHING
    return " ".join(filter(None, (f"{figure.value:.3f}", _range(figure.interval))))


def _range(interval: tuple[float, float] | None) -> str:
    return f"{interval[0]:.2f}-{interval[1]:.2f}" if interval else ""


def _table(columns: Iterable[str], rows: Iterable[list[str]]) -> "Table":
    from rich.box import SIMPLE
    from rich.table import Table
    from rich.text import Text

    from factcheck.reports.harmless import one_line

    first, *others = columns
    table = Table(box=SIMPLE, show_edge=False, pad_edge=False)
    table.add_column(first, overflow="fold")
    for name in others:
        # A narrow terminal gets a figure and its interval on two lines; neither is cut.
        table.add_column(name, justify="right", min_width=None if name == "rows" else _INTERVAL)
    for row in rows:
        table.add_row(*(Text(one_line(cell)) for cell in row))
    return table
