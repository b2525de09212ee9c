"""Conflicts and updates in SARIF 2.1.0, for code scanning and editors."""

import json
from collections import Counter
from typing import Any
from urllib.parse import quote

from factcheck.models import Report, Side, Skipped, Verdict
from factcheck.reports.formats.base import Format
from factcheck.reports.sarif_rules import rules
from factcheck.reports.harmless import encodable_json, one_line
from factcheck.reports.places import Place, place_of, portable
from factcheck.reports.view import FindingView, SideView, finding_views
from factcheck.reports.wording import VERDICTS, percent

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_MOST = 25_000  # GitHub refuses files with more
_LONGEST = 500
_ROOT = "%SRCROOT%"
_NO_CODE = "FC000"


def render(report: Report) -> str:
    """One run; agreements are no results."""
    return encodable_json(json.dumps(_log(report), ensure_ascii=False, allow_nan=False, indent=2)) + "\n"


def _log(report: Report) -> dict[str, Any]:
    views = [view for view in finding_views(report) if view.verdict is not Verdict.AGREE]
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report, views)]}


def _run(report: Report, views: list[FindingView]) -> dict[str, Any]:
    codes = sorted({_code(view) for view in views})
    version = report.tool.get("version", "")
    shown, seen = views[:_MOST], Counter[str]()
    results = []
    for view in shown:
        results.append(_result(view, codes, seen[view.finding.fingerprint]))
        seen[view.finding.fingerprint] += 1
    return {
        "tool": {"driver": {"name": "factcheck", "version": version, "rules": rules(codes)}},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder that factcheck was started in."}}},
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _notifications(report, views)}],
        "results": results,
    }


def _result(view: FindingView, codes: list[str], number: int) -> dict[str, Any]:
    left, right = view.sides
    words = (view.deciding.left, view.deciding.right) if view.deciding else (None, None)
    fingerprint = one_line(view.finding.fingerprint)
    confidence = round(view.finding.judgement.confidence, 4)
    return {
        "ruleId": _code(view),
        "ruleIndex": codes.index(_code(view)),
        "level": view.finding.severity,
        "message": {"text": _message(view)},
        "locations": [_location(left, words[0])],
        "relatedLocations": [{"id": 1, **_location(right, words[1]), "message": {"text": "The other sentence"}}],
        "partialFingerprints": {
            "factcheckPair/v1": fingerprint,
            # The only one that GitHub goes by; copies of an article repeat its sentences.
            "primaryLocationLineHash": f"{fingerprint}:{number + 1}",
        },
        "rank": round(confidence * 100, 2),
        "properties": {
            "verdict": view.verdict.value,
            "confidence": confidence,
            "codes": list(view.judgement.codes),
        },
    }


def _message(view: FindingView) -> str:
    left, right = view.sides
    confidence = percent(view.finding.judgement.confidence)
    return (
        f"{VERDICTS[view.verdict]} ({confidence} sure): {_text(view.why)} "
        f"Here: “{_text(left.claim.text)}” [{_text(right.place)}](1): “{_text(right.claim.text)}”"
    )


def _location(side: SideView, words: Side | None) -> dict[str, Any]:
    region = _region(place_of(side, words))
    region["snippet"] = {"text": one_line(words.text if words else side.claim.text)}
    context = _region(place_of(side, None))
    return {
        "physicalLocation": {
            "artifactLocation": _artifact(side.article.path),
            "region": region,
            # The specification wants it to be larger than the region, or not there at all.
            **({"contextRegion": context} if words and words.text != side.claim.text else {}),
        }
    }


def _region(place: Place) -> dict[str, Any]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _artifact(path: str) -> dict[str, str]:
    """A relative path belongs to the root of the sources, whatever that is on the machine that reads it."""
    path = quote(portable(path).encode("utf-8", "replace"), safe="/~!$&'()*+,;=@")
    if path.startswith("/"):
        return {"uri": f"file://{path}"}
    return {"uri": path, "uriBaseId": _ROOT}


def _notifications(report: Report, views: list[FindingView]) -> list[dict[str, Any]]:
    found = [_notification(file) for file in report.skipped]
    if len(views) > _MOST:
        found.append({"level": "warning", "message": {"text": f"{len(views) - _MOST} more results were left out."}})
    return found


def _notification(file: Skipped) -> dict[str, Any]:
    return {
        "level": "warning",
        "message": {"text": f"Skipped: {_text(file.reason)}"},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(file.path)}}],
    }


def _code(view: FindingView) -> str:
    return view.code or _NO_CODE


def _text(text: str) -> str:
    """Plain text of a message: what would be a link or a placeholder is neither; very long texts are cut."""
    text = one_line(text)
    text = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    for sign in "\\[]":
        text = text.replace(sign, f"\\{sign}")
    return text.replace("{", "{{").replace("}", "}}")


FORMAT = Format("sarif", ".sarif", render)
