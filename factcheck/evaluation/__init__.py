"""How good the verdicts on labelled pairs are: precision, recall, F1, AUROC and calibration, with intervals.

Importing this package is cheap: numpy, scipy and scikit-learn are imported when the first figure is computed.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from factcheck.evaluation.labels import CLASSES, Label, LabelledRow, read_labelled
from factcheck.evaluation.outcome import Outcome, outcome_of

if TYPE_CHECKING:
    from factcheck.evaluation.sections import Evaluation

__all__ = ["CLASSES", "Label", "LabelledRow", "Outcome", "evaluate", "outcome_of", "read_labelled"]


def evaluate(
    outcomes: Iterable[Outcome], progress: Callable[[str, int, int], None] = lambda _stage, _done, _total: None
) -> "Evaluation":
    """Compute all figures: overall, per language, across languages or not, per kind.

    Args:
        outcomes: Rows that were judged, at least one, in any order: the order changes nothing.
        progress: Told the stage, the sections done and their total.
    """
    from factcheck.evaluation import sections

    return sections.evaluate(outcomes, progress)
