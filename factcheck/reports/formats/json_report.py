"""The report for programs; `report.schema.json` beside this package describes it."""

import json
from collections.abc import Mapping
from typing import Any

from factcheck.models import Article, Claim, Cluster, Evidence, Finding, Period, Report, Scores, Side, Verdict
from factcheck.reports.formats.base import Format
from factcheck.reports.harmless import encodable_json

FORMAT_VERSION = 1
_DIGITS = 4


def render(report: Report) -> str:
    """The report as JSON: indented, in UTF-8 characters, ending with a newline."""
    return encodable_json(json.dumps(document(report), ensure_ascii=False, allow_nan=False, indent=2)) + "\n"


def document(report: Report) -> dict[str, Any]:
    """The report as plain values, keys in the order of the contract."""
    return {
        "format_version": FORMAT_VERSION,
        "tool": _plain(report.tool),
        "options": _plain(report.options),
        "articles": [_article(article) for article in report.articles],
        "claims": [_claim(claim) for claim in report.claims],
        "clusters": [_cluster(cluster) for cluster in report.clusters],
        "pairs": [_pair(finding) for finding in report.findings if finding.judgement.verdict is not Verdict.UNRELATED],
        "skipped": [{"path": skipped.path, "reason": skipped.reason} for skipped in report.skipped],
        "stats": _plain(report.stats),
    }


def _article(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "language": article.language,
        "sha256": article.sha256,
        "published": _period(article.published),
        "origin": article.origin,
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "article": claim.article,
        "text": claim.text,
        "start": claim.start,
        "end": claim.end,
        "language": claim.language,
        "speaker": claim.speaker,
        "is_title": claim.is_title,
        "time": _period(claim.time),
    }


def _cluster(cluster: Cluster) -> dict[str, Any]:
    return {"id": cluster.id, "claims": list(cluster.claims), "label": cluster.label}


def _pair(finding: Finding) -> dict[str, Any]:
    judgement = finding.judgement
    left, right = judgement.pair.left, judgement.pair.right
    return {
        "id": finding.id,
        "fingerprint": finding.fingerprint,
        "left": left.id,
        "right": right.id,
        "similarity": _rounded(judgement.pair.similarity),
        "verdict": judgement.verdict.value,
        "confidence": _rounded(judgement.confidence),
        "scores": _scores(judgement.scores),
        "severity": finding.severity,
        "cluster": finding.cluster,
        "evidence": [_evidence(evidence, left, right) for evidence in judgement.evidence],
    }


def _scores(scores: Scores) -> dict[str, float]:
    order = (Verdict.AGREE, Verdict.CONFLICT, Verdict.UPDATE, Verdict.UNRELATED)
    return {verdict.value: _rounded(scores.of(verdict)) for verdict in order}


def _evidence(evidence: Evidence, left: Claim, right: Claim) -> dict[str, Any]:
    return {
        "kind": evidence.kind.value,
        "code": evidence.code,
        "stance": evidence.stance.value,
        "detail": evidence.detail,
        "confidence": _rounded(evidence.confidence),
        "weight": _rounded(evidence.weight),
        "left": _side(evidence.left, left),
        "right": _side(evidence.right, right),
    }


def _side(side: Side | None, claim: Claim) -> dict[str, Any] | None:
    if side is None:
        return None
    start, end = claim.start + side.start, claim.start + side.end
    return {"text": side.text, "start": start, "end": end, "value": side.value}


def _period(period: Period) -> dict[str, str | None]:
    return {
        "earliest": None if period.earliest is None else str(period.earliest),
        "latest": None if period.latest is None else str(period.latest),
        "basis": period.basis,
    }


def _rounded(number: float) -> float:
    return round(float(number), _DIGITS) + 0.0  # never -0.0


def _plain(value: object) -> Any:  # noqa: ANN401 - the values of JSON
    """Options hold what Python likes; in a report they are JSON, in an order that does not depend on how they came."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Mapping):
        return {str(key): _plain(value[key]) for key in sorted(value, key=str)}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, set | frozenset):
        return [_plain(item) for item in sorted(value, key=str)]
    return str(value)


FORMAT = Format("json", ".json", render, whole=True)
