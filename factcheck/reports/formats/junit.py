"""Findings as failed tests, for build servers that read JUnit's XML."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from factcheck.models import Finding, Report
from factcheck.reports.formats.base import Format
from factcheck.reports.harmless import one_line
from factcheck.reports.places import portable
from factcheck.reports.view import FindingView, finding_views
from factcheck.reports.wording import VERDICTS, percent, sureness

_NOT_XML = dict.fromkeys((0xFFFE, 0xFFFF), "\ufffd")


def render(report: Report) -> str:
    """A failed test for each conflict, a passed one for each article without, a skipped one for each unread file."""
    cases = [*_failed(report), *_passed(report), *_skipped(report)]
    counts = {
        "tests": str(len(cases)),
        "failures": str(sum(case.find("failure") is not None for case in cases)),
        "errors": "0",
    }
    root = Element("testsuites", {"name": "factcheck", **counts})
    suite = SubElement(root, "testsuite", {"name": "factcheck", **counts, "skipped": str(len(report.skipped))})
    properties = SubElement(suite, "properties")
    for name in sorted(report.tool):
        SubElement(properties, "property", {"name": _clean(name), "value": _clean(report.tool[name])})
    suite.extend(cases)
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def fails(finding: Finding) -> bool:
    """Whether a finding is a failed test: conflicts are, and updates where a check fails on them."""
    return finding.severity != "note"


def _failed(report: Report) -> Iterator[Element]:
    for view in finding_views(report):
        if fails(view.finding):
            yield _failure(view)


def _failure(view: FindingView) -> Element:
    left, right = view.sides
    verdict, confidence = VERDICTS[view.verdict], view.finding.judgement.confidence
    name = f"{verdict} at line {left.line} with {right.place} ({view.finding.fingerprint})"
    case = Element("testcase", {"classname": _clean(portable(left.article.path)), "name": _clean(name)})
    failure = SubElement(case, "failure", {"type": _clean(view.code or verdict), "message": _clean(view.why)})
    lines = (
        f"{verdict}, {sureness(confidence)} ({percent(confidence)}): {view.why}",
        *(f"{side.place}: {side.claim.text}" for side in view.sides),
    )
    failure.text = "\n".join(map(_clean, lines))
    return case


def _passed(report: Report) -> Iterator[Element]:
    judgements = (finding.judgement for finding in report.findings if fails(finding))
    failed = {claim.article for judgement in judgements for claim in (judgement.pair.left, judgement.pair.right)}
    for article in sorted(report.articles, key=lambda article: article.path):
        if article.id not in failed:
            yield Element("testcase", {"classname": _clean(portable(article.path)), "name": "No conflict"})


def _skipped(report: Report) -> Iterator[Element]:
    for file in report.skipped:
        case = Element("testcase", {"classname": _clean(portable(file.path)), "name": "Read"})
        SubElement(case, "skipped", {"message": _clean(file.reason)})
        yield case


def _clean(text: str) -> str:
    """Without the characters that XML cannot hold, however they are escaped."""
    return one_line(text).translate(_NOT_XML)


FORMAT = Format("junit", ".xml", render)
