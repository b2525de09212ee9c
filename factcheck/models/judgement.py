"""What was found about a pair of claims."""

from dataclasses import dataclass, replace
from enum import StrEnum

from factcheck.models.claim import Claim


class Verdict(StrEnum):
    """How two claims stand to each other."""

    AGREE = "agree"
    CONFLICT = "conflict"
    UPDATE = "update"
    UNRELATED = "unrelated"


class Order(StrEnum):
    """How two claims stand in time."""

    BEFORE = "the left one is earlier"
    AFTER = "the left one is later"
    SAME = "same time"
    UNKNOWN = "unknown"

    def mirrored(self) -> "Order":
        """The same seen from the other side."""
        return {Order.BEFORE: Order.AFTER, Order.AFTER: Order.BEFORE}.get(self, self)


class Kind(StrEnum):
    """The kinds of evidence; one comparator each."""

    QUANTITY = "quantity"
    DATE = "date"
    ORDINAL = "ordinal"
    NAME = "name"
    POLARITY = "polarity"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    ENTAILMENT = "entailment"


@dataclass(frozen=True, slots=True)
class Side:
    """The words of one claim that an evidence rests on.

    Attributes:
        text: `claim.text[start:end]`.
        start: Offset into the claim's text.
        end: Offset behind the last character.
        value: What the words were read as, in a canonical form.
    """

    text: str
    start: int
    end: int
    value: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one comparator found.

    Attributes:
        kind: Which comparator.
        code: `FC` and three digits; see `factcheck.evidence.codes`.
        stance: What it speaks for.
        detail: One plain sentence.
        confidence: 0 to 1, of this evidence alone.
        left: The deciding words of the left claim; only an agreement may go without.
        right: The deciding words of the right claim.
        weight: By how much it moved the score of its stance, in log odds; set by judging.
    """

    kind: Kind
    code: str
    stance: Verdict
    detail: str
    confidence: float
    left: Side | None
    right: Side | None
    weight: float = 0.0

    def mirrored(self) -> "Evidence":
        """The same evidence seen from the other side; the words that the detail quotes change places, too."""
        detail = self.detail
        if self.left and self.right:
            one, other = f"“{self.left.text}”", f"“{self.right.text}”"
            first, found, rest = detail.partition(one)
            if found and other in rest:
                detail = first + other + rest.replace(other, one, 1)
        return replace(self, detail=detail, left=self.right, right=self.left)


@dataclass(frozen=True, slots=True)
class Scores:
    """Probabilities of the four verdicts; they sum to 1."""

    agree: float
    conflict: float
    update: float
    unrelated: float

    def of(self, verdict: Verdict) -> float:
        """The score of one verdict."""
        return float(getattr(self, verdict.value))


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two claims by their index in a list, the smaller one first, and their calibrated similarity (0 to 1, rounded)."""

    left: int
    right: int
    similarity: float


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims that may speak of the same thing, in canonical order, with their calibrated similarity (0 to 1)."""

    left: Claim
    right: Claim
    similarity: float


@dataclass(frozen=True, slots=True)
class Entailment:
    """Directional probabilities (entailment, neutral, contradiction); `forward` has the left claim as premise."""

    forward: tuple[float, float, float]
    backward: tuple[float, float, float]

    def mirrored(self) -> "Entailment":
        """The same with left and right exchanged."""
        return Entailment(self.backward, self.forward)


@dataclass(frozen=True, slots=True)
class Judgement:
    """A pair with its verdict and everything that led to it."""

    pair: Pair
    verdict: Verdict
    confidence: float
    scores: Scores
    evidence: tuple[Evidence, ...]
    entailment: Entailment | None = None
    order: Order = Order.UNKNOWN

    @property
    def deciding(self) -> Evidence | None:
        """The evidence that moved the verdict most; of several alike the first.

        Shared names and speakers belong to a whole topic: no agreement rests on them.
        """
        speaking = [
            evidence
            for evidence in self._speaking
            if not (evidence.stance is Verdict.AGREE and evidence.kind in {Kind.NAME, Kind.ATTRIBUTION})
        ]
        return max(speaking, key=lambda evidence: (evidence.weight, evidence.confidence), default=None)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all evidence that speaks for the verdict, sorted, each once."""
        return tuple(sorted({evidence.code for evidence in self._speaking}))

    @property
    def _speaking(self) -> tuple[Evidence, ...]:
        return tuple(evidence for evidence in self.evidence if evidence.stance is self.verdict)
