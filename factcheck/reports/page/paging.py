"""A report too large for one page: a first page with the overview, and pages of whole clusters in a folder beside it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.models import Cluster, Report, Verdict
from factcheck.reports.page.rendering import Part, page
from factcheck.reports.view import FindingView, finding_views
from factcheck.reports.wording import SHOWN

MOST_FINDINGS = 5_000  # on one page
PER_PAGE = 500


@dataclass(frozen=True, slots=True)
class _Leaf:
    """One page of the folder: clusters with their findings; without a cluster for the rest."""

    name: str
    groups: tuple[tuple[Cluster | None, tuple[FindingView, ...]], ...]

    @property
    def views(self) -> list[FindingView]:
        """All findings on it, conflicts first."""
        found = (view for _, views in self.groups for view in views)
        return sorted(found, key=lambda view: SHOWN.index(view.verdict))


def render_pages(report: Report, name: str) -> dict[str, str]:
    """All files of a report by path, as seen from the folder of the first page, which has the given name and comes last.

    A report of at most `MOST_FINDINGS` findings is one page.
    """
    views = list(finding_views(report))
    if len(views) <= MOST_FINDINGS:
        return {name: page(report, views)}
    folder = f"{name.rpartition('.')[0] or name}_pages"
    leaves = list(_leaves(views))
    texts = {f"{folder}/{leaf.name}": page(_part_of(report, leaf), leaf.views, back=f"../{name}") for leaf in leaves}
    places = {view.finding.id: f"{folder}/{leaf.name}" for leaf in leaves for view in leaf.views}
    languages = {claim.text: claim.language for claim in report.claims}
    parts = [part for leaf in leaves for part in _parts(leaf, folder, languages)]
    parts.sort(key=lambda part: (part.name is None, -part.conflicts, -part.findings))
    texts[name] = page(report, views, parts=parts, places=places)
    return texts


def _leaves(views: Sequence[FindingView]) -> Iterator[_Leaf]:
    """Whole clusters page by page, in the order of their first finding; what belongs to none comes last."""
    clusters: dict[Cluster, list[FindingView]] = defaultdict(list)
    rest = [view for view in views if view.cluster is None]
    for view in views:
        if view.cluster is not None:
            clusters[view.cluster].append(view)
    groups: list[tuple[Cluster | None, tuple[FindingView, ...]]] = []
    groups += [(cluster, tuple(found)) for cluster, found in clusters.items()]
    groups += [(None, tuple(rest[start : start + PER_PAGE])) for start in range(0, len(rest), PER_PAGE)]
    collected: list[tuple[Cluster | None, tuple[FindingView, ...]]] = []
    number = 1
    for group in groups:
        if collected and sum(len(found) for _, found in collected) + len(group[1]) > PER_PAGE:
            yield _Leaf(f"page-{number:04}.html", tuple(collected))
            collected, number = [], number + 1
        collected.append(group)
    yield _Leaf(f"page-{number:04}.html", tuple(collected))


def _parts(leaf: _Leaf, folder: str, languages: dict[str, str]) -> Iterator[Part]:
    for cluster, views in leaf.groups:
        verdicts = Counter(view.verdict for view in views)
        yield Part(
            href=f"{folder}/{leaf.name}#{views[0].finding.id}",
            name=cluster.label if cluster else None,
            language=languages.get(cluster.label, "en") if cluster else "en",
            findings=len(views),
            conflicts=verdicts[Verdict.CONFLICT],
        )


def _part_of(report: Report, leaf: _Leaf) -> Report:
    """The report as if nothing else had been found."""
    views = leaf.views
    articles = {side.article.id for view in views for side in view.sides}
    clusters = {cluster.id for cluster, _ in leaf.groups if cluster}
    return replace(
        report,
        articles=tuple(article for article in report.articles if article.id in articles),
        claims=tuple(claim for claim in report.claims if claim.article in articles),
        clusters=tuple(cluster for cluster in report.clusters if cluster.id in clusters),
        findings=tuple(view.finding for view in views),
        skipped=(),
        stats={"judged_pairs": len(views)},
    )
