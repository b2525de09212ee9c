"""The whole report from afar: who clashes with whom, what is confirmed by whom, and what was not compared."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.models import Article, Claim, ClaimKind, Cluster, Report, Verdict
from factcheck.reports.view import FindingView

MOST_ARTICLES = 24

Tally = Counter[Verdict]


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Articles against articles.

    Attributes:
        articles: Those shown, in the order of outlet and time of the report.
        tallies: By ids of two articles, the one shown first first: how many findings of each verdict.
        left_out: How many articles with findings are not shown.
    """

    articles: tuple[Article, ...]
    tallies: dict[tuple[str, str], Tally]
    left_out: int


@dataclass(frozen=True, slots=True)
class Told:
    """A cluster and how well it is confirmed.

    Attributes:
        cluster: The cluster.
        claim: The one whose text is its label.
        articles: That tell it.
        origins: How many of them are independent.
    """

    cluster: Cluster
    claim: Claim
    articles: tuple[Article, ...]
    origins: int


@dataclass(frozen=True, slots=True)
class NotCompared:
    """What stands in the articles and was not compared, and what was compared and is not shown."""

    questions: int
    fragments: int
    undated: int
    pairs_without_finding: int


def involved(views: Sequence[FindingView]) -> dict[str, Tally]:
    """By id of an article: how many findings of each verdict it takes part in."""
    found: dict[str, Tally] = defaultdict(Counter)
    for view in views:
        for article in {side.article.id for side in view.sides}:
            found[article][view.verdict] += 1
    return found


def heat_map(report: Report, views: Sequence[FindingView]) -> HeatMap:
    """Who clashes with whom: the articles with the most conflicts, at most `MOST_ARTICLES`."""
    tallies = involved(views)
    taking_part = [article for article in report.articles if article.id in tallies]
    ranked = sorted(taking_part, key=lambda article: _weight(tallies[article.id]), reverse=True)[:MOST_ARTICLES]
    shown = sorted(ranked, key=by_time)
    place = {article.id: index for index, article in enumerate(shown)}
    pairs: dict[tuple[str, str], Tally] = defaultdict(Counter)
    for view in views:
        left, right = (side.article.id for side in view.sides)
        if left != right and left in place and right in place:
            first, second = sorted((left, right), key=lambda article: place[article])
            pairs[first, second][view.verdict] += 1
    return HeatMap(tuple(shown), pairs, len(taking_part) - len(shown))


def _weight(tally: Tally) -> tuple[int, int]:
    return tally[Verdict.CONFLICT], tally.total()


def by_time(article: Article) -> tuple[str, str, str]:
    """The order of articles for readers: by day, then by outlet; without a day last."""
    return str(article.published.earliest or "~"), article.source or "", article.path


def told(report: Report) -> tuple[Told, ...]:
    """The clusters, those with the most independent reports first."""
    claims = {claim.id: claim for claim in report.claims}
    articles = {article.id: article for article in report.articles}
    found = []
    for cluster in report.clusters:
        members = [claims[claim] for claim in cluster.claims if claim in claims]
        if not members:
            continue
        central = next((claim for claim in members if claim.text == cluster.label), members[0])
        telling = tuple(dict.fromkeys(articles[claim.article] for claim in members))
        found.append(Told(cluster, central, telling, len({origin_of(article) for article in telling})))
    return tuple(sorted(found, key=lambda each: (-each.origins, -len(each.articles), each.cluster.id)))


def single_source(report: Report, views: Sequence[FindingView]) -> dict[str, tuple[Claim, ...]]:
    """By id of an article: the statements that no independent article tells, too; of copies the first has them all."""
    origins = {article.id: origin_of(article) for article in report.articles}
    claims = {claim.id: claim for claim in report.claims}
    confirmed: set[str] = set()
    groups = [[claims[claim] for claim in cluster.claims if claim in claims] for cluster in report.clusters]
    groups += [[side.claim for side in view.sides] for view in views]
    for group in groups:
        if len({origins[claim.article] for claim in group}) > 1:
            confirmed.update(claim.id for claim in group)
    alone: dict[str, dict[str, Claim]] = defaultdict(dict)
    for claim in report.claims:
        if claim.kind is ClaimKind.STATEMENT and not claim.is_title and claim.id not in confirmed:
            alone[origins[claim.article]].setdefault(claim.text, claim)
    first = {origin_of(article): article.id for article in sorted(report.articles, key=by_time, reverse=True)}
    return {first[origin]: tuple(found.values()) for origin, found in alone.items()}


def not_compared(report: Report) -> NotCompared:
    """What was left out on the way, in numbers."""
    kinds = Counter(claim.kind for claim in report.claims)
    judged = report.stats.get("judged_pairs", len(report.findings))
    return NotCompared(
        questions=kinds[ClaimKind.QUESTION],
        fragments=kinds[ClaimKind.FRAGMENT],
        undated=sum(not article.published.known for article in report.articles),
        pairs_without_finding=max(0, judged - len(report.findings)),
    )


def origin_of(article: Article) -> str:
    """What articles that copy one report share."""
    return article.origin or article.id
