"""What the script of a page needs to know beyond the page's text, as JSON that no browser executes."""

import json
from collections.abc import Sequence
from typing import Any

from factcheck.models import Article, Claim, Cluster, Evidence, Kind, Period, Side, Verdict
from factcheck.reports.catalogue import LANGUAGES, catalogue
from factcheck.reports.dates import published, when
from factcheck.reports.harmless import readable
from factcheck.reports.timeline import day_of
from factcheck.reports.view import FindingView, SideView
from factcheck.reports.wording import outlet

VERDICTS = (Verdict.CONFLICT, Verdict.UPDATE, Verdict.AGREE, Verdict.UNRELATED)
_DIGITS = 4


def page_data(views: Sequence[FindingView]) -> str:
    """The data of a page; `report.js` says how it is read."""
    tables = _Tables()
    findings = [_finding(view, tables) for view in views]
    document = {
        "verdicts": [verdict.value for verdict in VERDICTS],
        "kinds": [kind.value for kind in Kind],
        "texts": {language: catalogue(language) for language in LANGUAGES},
        "articles": [_article(article) for article in tables.articles],
        "clusters": [cluster.label for cluster in tables.clusters],
        "findings": findings,
    }
    dumped = json.dumps(_harmless(document), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    # Nothing of it can end the element that holds it or begin another one.
    return dumped.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


class _Tables:
    """Articles and clusters by the order in which findings name them."""

    def __init__(self) -> None:
        self.articles: dict[Article, int] = {}
        self.clusters: dict[Cluster, int] = {}

    def article(self, article: Article) -> int:
        return self.articles.setdefault(article, len(self.articles))

    def cluster(self, cluster: Cluster | None) -> int:
        return -1 if cluster is None else self.clusters.setdefault(cluster, len(self.clusters))


def _article(article: Article) -> dict[str, Any]:
    day = day_of(article)
    only_day = article.published.known and article.published.earliest == article.published.latest
    return {
        "id": article.id,
        "outlet": outlet(article),
        "title": article.title,
        "path": article.path,
        "language": article.language,
        "published": [published(article.published, language) for language in LANGUAGES],
        "day": day.isoformat() if day else "",
        "exact": bool(only_day and day),
    }


def _finding(view: FindingView, tables: _Tables) -> list[Any]:
    judgement = view.judgement
    evidence = [view.deciding, *view.others]
    return [
        view.finding.id,
        VERDICTS.index(view.verdict),
        _rounded(judgement.confidence),
        [_rounded(judgement.scores.of(verdict)) for verdict in VERDICTS],
        _rounded(judgement.pair.similarity),
        view.finding.severity,
        view.finding.fingerprint,
        tables.cluster(view.cluster),
        [_side(side, tables) for side in view.sides],
        [_evidence(item) for item in evidence if item],
        int(view.deciding is not None),
    ]


def _side(side: SideView, tables: _Tables) -> list[Any]:
    return [tables.article(side.article), side.line, *_time(side.claim)]


def _time(claim: Claim) -> list[Any]:
    """In all languages of the interface, and why; nothing where nothing is known."""
    time: Period = claim.time
    return [[when(time, language) for language in LANGUAGES], time.basis] if time.known else []


def _evidence(item: Evidence) -> list[Any]:
    return [
        list(Kind).index(item.kind),
        item.code,
        VERDICTS.index(item.stance),
        _rounded(item.confidence),
        _rounded(item.weight),
        *(_words(side) for side in (item.left, item.right)),
    ]


def _words(side: Side | None) -> Any:  # noqa: ANN401 - the words, and what they were read as if that is not the same
    if side is None:
        return 0
    return side.text if side.value == side.text else [side.text, side.value]


def _rounded(number: float) -> float | int:
    rounded = round(float(number), _DIGITS)
    return int(rounded) if rounded == int(rounded) else rounded


def _harmless(value: Any) -> Any:  # noqa: ANN401 - the values of JSON
    if isinstance(value, str):
        return readable(value)
    if isinstance(value, list):
        return [_harmless(item) for item in value]
    if isinstance(value, dict):
        return {key: _harmless(item) for key, item in value.items()}
    return value
