"""The report for people: one page that needs nothing but itself."""

import base64
import hashlib
from collections import Counter, defaultdict
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from factcheck.models import Article, Report, Verdict
from factcheck.reports import wording
from factcheck.reports.formats.base import Format
from factcheck.reports.harmless import readable
from factcheck.reports.view import FindingView, finding_views

if TYPE_CHECKING:
    from jinja2 import Environment

_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})
_GLANCE = 12  # conflicts that are listed above the cards
_MANY = 200  # findings from which browsers lay out only what is seen


def render(report: Report) -> str:
    """The report as an HTML page with its style and script inside; it loads nothing and works without the script."""
    from markupsafe import Markup

    style, script = _file("report.css"), _file("report.js")
    views = list(finding_views(report))
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            report=report,
            policy=_policy(style, script),
            style=Markup(style),  # noqa: S704 - a file of this package
            script=Markup(script),  # noqa: S704
            groups=[(verdict, list(group)) for verdict, group in groupby(views, key=lambda view: view.verdict)],
            glance=[view for view in views if view.verdict is Verdict.CONFLICT][:_GLANCE],
            many=len(views) > _MANY,
            copies=_copies(report),
            involved=_involved(views),
        )
    )


def _policy(style: str, script: str) -> str:
    """Nothing may be loaded, and of styles and scripts only our own run."""
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def _copies(report: Report) -> dict[str, list[Article]]:
    """By id of an article: the others that are copies of the same report."""
    origins: dict[str, list[Article]] = defaultdict(list)
    for article in report.articles:
        origins[article.origin].append(article)
    return {
        article.id: [other for other in origins[article.origin] if article.origin and other.id != article.id]
        for article in report.articles
    }


def _involved(views: list[FindingView]) -> dict[str, Counter[Verdict]]:
    """By id of an article: how many findings of each verdict it takes part in."""
    involved: dict[str, Counter[Verdict]] = defaultdict(Counter)
    for view in views:
        for article in {side.article.id for side in view.sides}:
            involved[article][view.verdict] += 1
    return involved


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("factcheck.reports", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_harmless,
    )
    environment.globals.update(
        wording=wording, Verdict=Verdict, direction=_direction, link=_link, host=_host, counted=wording.counted
    )
    return environment


def _harmless(value: Any) -> Any:  # noqa: ANN401 - whatever a template prints
    """Runs before escaping on everything that the templates print; our own style and script pass."""
    return value if hasattr(value, "__html__") or not isinstance(value, str) else readable(value)


def _direction(language: str) -> str:
    return "rtl" if language.partition("-")[0] in _RIGHT_TO_LEFT else "ltr"


def _link(url: str | None) -> str | None:
    """The URL if a reader can follow it safely, else None."""
    return url if url and _host(url) else None


def _host(url: str) -> str:
    """The host of a web address without blanks and control characters; empty for anything else."""
    if url != readable(url) or len(url.split()) != 1:
        return ""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return ""
    return host if parts.scheme in {"http", "https"} else ""


@cache
def _file(name: str) -> str:
    return files("factcheck.reports").joinpath("templates", name).read_text(encoding="utf-8")


FORMAT = Format("html", ".html", render, whole=True)
