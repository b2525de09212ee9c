"""A labelled row with what was found about it."""

from dataclasses import dataclass

from factcheck.evaluation.labels import CLASSES, Label, LabelledRow
from factcheck.models import Judgement, Scores, Verdict

# `unrelated` (nothing comparable) is what the checker says of two claims that neither agree nor conflict.
VERDICT_OF = {
    Label.CONFLICT: Verdict.CONFLICT,
    Label.AGREE: Verdict.AGREE,
    Label.UPDATE: Verdict.UPDATE,
    Label.NOT_CONFLICT: Verdict.UNRELATED,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a row should give and what it gave.

    Attributes:
        label: One of `CLASSES`.
        verdict: What the checker said.
        scores: Its probabilities.
        languages: ISO 639-1 codes of both sides, as given or as recognised.
        kind: Of difference.
        group: Rows of one group depend on each other; None if the row stands for itself.
    """

    label: str
    verdict: Verdict
    scores: Scores
    languages: tuple[str, str]
    kind: str
    group: str | None = None

    @property
    def truth(self) -> Label:
        """What the label means."""
        return CLASSES[self.label]


def outcome_of(row: LabelledRow, judgement: Judgement) -> Outcome:
    """Put a row and its judgement together."""
    languages = (judgement.pair.left.language, judgement.pair.right.language)
    return Outcome(row.label, judgement.verdict, judgement.scores, languages, row.kind, row.group)
