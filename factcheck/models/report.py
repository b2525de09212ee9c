"""The result of a comparison: everything that a report is made of."""

from dataclasses import dataclass, field

from factcheck.models.article import Article, Skipped
from factcheck.models.claim import Claim
from factcheck.models.judgement import Judgement


@dataclass(frozen=True, slots=True)
class Cluster:
    """Claims of several articles about the same thing; `label` is the text of the most central one."""

    id: str
    claims: tuple[str, ...]
    label: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A judgement as it is reported.

    Attributes:
        id: Derived from the ids of the two claims.
        fingerprint: Derived from the words of the two claims, not from where they stand.
        judgement: Pair, verdict, scores and evidence.
        severity: `error` for a conflict, `warning` for one between two sources, `note` otherwise; how sure it is, is
            the judgement's confidence.
        cluster: Id of the cluster that holds both claims, or None.
    """

    id: str
    fingerprint: str
    judgement: Judgement
    severity: str
    cluster: str | None


@dataclass(frozen=True, slots=True)
class Report:
    """What `factcheck.compare` gives: articles, claims, clusters and findings, each sorted by content.

    Attributes:
        articles: By id.
        claims: By article, then by position.
        clusters: By id.
        findings: Conflicts first, then updates, then agreements; the surest first.
        skipped: By path.
        tool: Name, version and models.
        options: Those that decide the result.
        stats: Counts of each stage.
    """

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    clusters: tuple[Cluster, ...]
    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...]
    tool: dict[str, str] = field(default_factory=dict)
    options: dict[str, object] = field(default_factory=dict)
    stats: dict[str, int] = field(default_factory=dict)
