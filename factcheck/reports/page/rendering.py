"""One page from a report, or from a part of it: nothing is loaded, and the findings can be read without the script."""

import base64
import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from factcheck.models import Article, Period, Report, Verdict
from factcheck.reports import overview
from factcheck.reports.page.data import page_data
from factcheck.reports.page.environment import environment, file
from factcheck.reports.page.readings import reading
from factcheck.reports.slot import Slot, Spot, Value
from factcheck.reports.slots import slots
from factcheck.reports.timeline import Timeline, since, timeline, told_during
from factcheck.reports.view import FindingView, finding_views
from factcheck.reports.wording import SHOWN

_MANY = 200  # findings from which browsers lay out only what is seen
_SLOTS = 6  # that are shown at once; the others wait behind a click
_MORE_SLOTS = 60
_VALUES = 12  # of one slot
_TOLD = 12
_ALONE = 5  # statements shown per article
_SCRIPTS = ("texts.js", "findings.js", "filters.js", "actions.js", "keys.js")


@dataclass(frozen=True, slots=True)
class Row:
    """A value of a slot as a row of its table."""

    value: Value
    reading: tuple[str, str] | None
    during: Period
    track: tuple[float, ...]

    @property
    def other_words(self) -> tuple[Spot, ...]:
        """Words that the reading, or the first words in its place, do not show yet."""
        if self.reading is None:
            return self.value.spots[1:]
        return tuple(spot for spot in self.value.spots if not spot.words.text.isdecimal())


@dataclass(frozen=True, slots=True)
class SlotView:
    """A slot as a table."""

    slot: Slot
    rows: tuple[Row, ...]
    since: Period
    timeline: Timeline


@dataclass(frozen=True, slots=True)
class Part:
    """A page of a report in several pages."""

    href: str
    name: str | None
    language: str
    findings: int
    conflicts: int


def render_page(report: Report) -> str:
    """The whole report as one HTML page."""
    return page(report, list(finding_views(report)))


def page(
    report: Report,
    views: Sequence[FindingView],
    *,
    parts: Sequence[Part] = (),
    places: Mapping[str, str] | None = None,
    back: str | None = None,
) -> str:
    """A page with these findings.

    Args:
        report: What the headline and the overview tell of.
        views: The findings that the page is about.
        parts: Other pages to link to, which then hold the findings instead of this one.
        places: Those pages by id of a finding.
        back: The page to go back to; such a page has no overview.
    """
    from markupsafe import Markup

    style, script = file("report.css"), _script()
    cards = [] if parts else views
    where = places or {}
    found = [_slot_view(slot) for slot in slots(report, views)]
    template = environment().get_template("report.html.j2")
    text = template.render(
        report=report,
        policy=_policy(style, script),
        style=Markup(style),  # noqa: S704 - a file of this package
        script=Markup(script),  # noqa: S704
        data=Markup(page_data(cards)),  # noqa: S704 - has no sign that means something in HTML
        groups=[(verdict, list(group)) for verdict, group in groupby(cards, key=lambda view: view.verdict)],
        shown={verdict: sum(view.verdict is verdict for view in views) for verdict in SHOWN},
        slots=found[:_SLOTS],
        more_slots=found[_SLOTS:],
        most_slots=_MORE_SLOTS,
        most_values=_VALUES,
        many=len(cards) > _MANY,
        place=lambda finding: f"{where.get(finding, '')}#{finding}",
        copies=_copies(report),
        involved=overview.involved(views),
        articles=sorted(report.articles, key=overview.by_time),
        heat=overview.heat_map(report, views),
        told=[each for each in overview.told(report) if each.origins > 1],
        clashing=_clashing(views),
        most_told=_TOLD,
        alone=overview.single_source(report, views),
        most_alone=_ALONE,
        left=overview.not_compared(report),
        parts=parts,
        back=back,
    )
    return text + "\n"


def _slot_view(slot: Slot) -> SlotView:
    line = timeline(slot)
    rows = (
        Row(value, reading(value, slot.kind), told_during(value), track)
        for value, track in zip(slot.values, line.tracks, strict=True)
    )
    return SlotView(slot, tuple(rows), since(slot), line)


def _clashing(views: Sequence[FindingView]) -> dict[str, str]:
    """By id of a cluster: its surest conflict."""
    conflicts = [view for view in views if view.verdict is Verdict.CONFLICT and view.cluster]
    return {view.cluster.id: view.finding.id for view in reversed(conflicts) if view.cluster}


def _policy(style: str, script: str) -> str:
    """Nothing may be loaded, and of styles and scripts only our own run."""
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


@cache
def _script() -> str:
    """The parts of the script in one scope of their own."""
    return '"use strict";\n(() => {\n' + "\n".join(map(file, _SCRIPTS)) + "})();\n"


def _copies(report: Report) -> dict[str, list[Article]]:
    """By id of an article: the others that are copies of the same report."""
    origins: dict[str, list[Article]] = defaultdict(list)
    for article in report.articles:
        origins[article.origin].append(article)
    return {
        article.id: [other for other in origins[article.origin] if article.origin and other.id != article.id]
        for article in report.articles
    }
