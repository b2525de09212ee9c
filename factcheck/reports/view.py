"""Findings as people read them: both sentences in their surroundings, with the words that decide."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.models import Article, Claim, Cluster, Evidence, Finding, Judgement, Report, Side, Verdict
from factcheck.reports.chronology import earlier_first
from factcheck.reports.highlight import Mark, Segment, segments

CONTEXT_LIMIT = 160
_WITHOUT_EVIDENCE = {
    Verdict.AGREE: "Both sentences say nearly the same.",
    Verdict.CONFLICT: "The two sentences cannot both be right.",
    Verdict.UPDATE: "The later sentence brings the earlier one up to date.",
    Verdict.UNRELATED: "The two sentences have nothing to compare.",
}


@dataclass(frozen=True, slots=True)
class SideView:
    """One claim of a finding.

    Attributes:
        article: Where it stands.
        claim: The claim.
        line: Where it begins in the article's file, from 1.
        before: The sentence before it, or what of it is short enough; may be empty.
        segments: The claim, cut at the marks.
        after: The sentence after it.
    """

    article: Article
    claim: Claim
    line: int
    before: str
    segments: tuple[Segment, ...]
    after: str

    @property
    def place(self) -> str:
        """`path:line`."""
        return f"{self.article.path}:{self.line}"


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding.

    Attributes:
        finding: The finding.
        judgement: That of the finding; an update has the earlier claim on the left, if that is known.
        ordered: Whether the left claim is known to be the earlier one.
        sides: Left and right.
        deciding: The evidence that decides, if any.
        others: The other evidence, in the report's order; its marks are numbered from 1.
        cluster: What both claims are about, if that is known.
    """

    finding: Finding
    judgement: Judgement
    ordered: bool
    sides: tuple[SideView, SideView]
    deciding: Evidence | None
    others: tuple[Evidence, ...]
    cluster: Cluster | None

    @property
    def verdict(self) -> Verdict:
        """The verdict."""
        return self.judgement.verdict

    @property
    def why(self) -> str:
        """One plain sentence."""
        return self.deciding.detail if self.deciding else _WITHOUT_EVIDENCE[self.verdict]

    @property
    def code(self) -> str:
        """Of the evidence that decides; empty where none does."""
        return self.deciding.code if self.deciding else ""


def finding_views(report: Report) -> Iterator[FindingView]:
    """The findings that are shown, in the report's order."""
    articles = {article.id: article for article in report.articles}
    clusters = {cluster.id: cluster for cluster in report.clusters}
    surroundings = _Surroundings(report)
    for finding in report.findings:
        if finding.judgement.verdict is Verdict.UNRELATED:
            continue
        judgement, ordered = earlier_first(finding.judgement, articles)
        deciding = judgement.deciding
        others = tuple(evidence for evidence in judgement.evidence if evidence is not deciding)
        numbered = [(number, evidence) for number, evidence in enumerate((deciding, *others)) if evidence]
        left, right = (
            _side(articles[claim.article], claim, _marks(numbered, side), surroundings)
            for side, claim in (("left", judgement.pair.left), ("right", judgement.pair.right))
        )
        cluster = clusters.get(finding.cluster or "")
        yield FindingView(finding, judgement, ordered, (left, right), deciding, others, cluster)


def _side(article: Article, claim: Claim, marks: list[Mark], surroundings: "_Surroundings") -> SideView:
    return SideView(
        article=article,
        claim=claim,
        line=article.first_line + article.text.count("\n", 0, claim.start),
        before=surroundings.before(article, claim),
        segments=segments(claim.text, marks),
        after=surroundings.after(article, claim),
    )


def _marks(numbered: list[tuple[int, Evidence]], side: str) -> list[Mark]:
    marks = []
    for number, piece in numbered:
        words: Side | None = getattr(piece, side)
        if words is not None:
            marks.append(Mark(words, piece.kind, piece.stance, number))
    return marks


class _Surroundings:
    """The sentences beside a claim, found by the claims of its article."""

    def __init__(self, report: Report) -> None:
        starts, ends = defaultdict(set), defaultdict(set)
        for claim in report.claims:
            if not claim.is_title:
                starts[claim.article].add(claim.start)
                ends[claim.article].add(claim.end)
        self._starts = {article: sorted(offsets) for article, offsets in starts.items()}
        self._ends = {article: sorted(offsets) for article, offsets in ends.items()}

    def before(self, article: Article, claim: Claim) -> str:
        starts = self._starts.get(article.id, [])
        position = bisect_left(starts, claim.start)
        if claim.is_title or position == 0:
            return ""
        text = article.text[starts[position - 1] : claim.start].strip()
        if len(text) <= CONTEXT_LIMIT:
            return text
        return "… " + text[-CONTEXT_LIMIT:].partition(" ")[2]

    def after(self, article: Article, claim: Claim) -> str:
        ends = self._ends.get(article.id, [])
        position = bisect_right(ends, claim.end)
        if claim.is_title or position == len(ends):
            return ""
        text = article.text[claim.end : ends[position]].strip()
        if len(text) <= CONTEXT_LIMIT:
            return text
        return text[:CONTEXT_LIMIT].rpartition(" ")[0] + " …"
