"""A slot: one thing of which several values are told."""

from dataclasses import dataclass

from factcheck.models import Article, Claim, Cluster, Kind, Side, Verdict


@dataclass(frozen=True, slots=True)
class Spot:
    """Words of a claim that fill a slot."""

    claim: Claim
    words: Side


@dataclass(frozen=True, slots=True)
class Origin:
    """Articles that copy one report, and where each of them gives the value; mostly a single one."""

    articles: tuple[Article, ...]
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """How a value stands to another one of its slot.

    Attributes:
        value: Index of the other value.
        verdict: Conflict or update.
        later: For an update: whether the other value is known to be the later one; None if the order is unknown.
        finding: Id of the surest finding that says so.
        confidence: Of that finding.
    """

    value: int
    verdict: Verdict
    later: bool | None
    finding: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a slot.

    Attributes:
        reading: What the words were read as.
        spots: Different words for it, one each.
        origins: Who gives it, the earliest first.
        relations: To the other values, conflicts first.
    """

    reading: str
    spots: tuple[Spot, ...]
    origins: tuple[Origin, ...]
    relations: tuple[Relation, ...]

    @property
    def verdict(self) -> Verdict:
        """Conflict if any other value conflicts with it; agreement if none differs."""
        return next((relation.verdict for relation in self.relations), Verdict.AGREE)

    @property
    def articles(self) -> tuple[Article, ...]:
        """All that give it."""
        return tuple(article for origin in self.origins for article in origin.articles)


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing of which several values are told.

    Attributes:
        kind: Of the values.
        code: Of the surest evidence.
        cluster: What the claims are about, if that is known.
        central: The claim that stands for all.
        values: In order of time, then of value.
        confidence: Of the surest finding of its verdict.
    """

    kind: Kind
    code: str
    cluster: Cluster | None
    central: Claim
    values: tuple[Value, ...]
    confidence: float

    @property
    def verdict(self) -> Verdict:
        """Conflict if any two values conflict."""
        return Verdict.CONFLICT if any(v.verdict is Verdict.CONFLICT for v in self.values) else Verdict.UPDATE

    @property
    def origins(self) -> int:
        """How many independent reports there are."""
        return len({origin.articles[0].id for value in self.values for origin in value.origins})
