"""What is told of one thing: every value with the articles that give it, and how the values stand to each other.

A slot begins where two claims differ (a conflict or an update); agreements inside the same cluster add the articles
that repeat a value. Copies of one report share an origin and count once.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.models import Article, CalendarDay, Claim, Evidence, Kind, Report, Side, Verdict
from factcheck.reports.groups import Groups
from factcheck.reports.slot import Origin, Relation, Slot, Spot, Value
from factcheck.reports.view import FindingView

_NUMBER = re.compile(r"(?:~|>=|<=)?-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")
_COUNTED = frozenset({Kind.QUANTITY, Kind.ORDINAL})
_DIFFERS = (Verdict.CONFLICT, Verdict.UPDATE)


@dataclass(frozen=True, slots=True)
class _Edge:
    view: FindingView
    evidence: Evidence
    left: "_Key"
    right: "_Key"


_Key = tuple[str, Kind, int]


def slots(report: Report, views: Iterable[FindingView]) -> tuple[Slot, ...]:
    """The slots of which different values are told: conflicts first, the surest first, the most told first."""
    spots = _Spots()
    edges = [_Edge(view, item, *spots.add(view, item)) for view in views for item in _comparing(view)]
    differing = [edge for edge in edges if edge.evidence.stance in _DIFFERS]
    things = Groups[_Key]()
    for edge in differing:
        things.join(edge.left, edge.right)
    _repeat(things, [edge for edge in edges if edge.evidence.stance is Verdict.AGREE and edge.view.cluster])
    parts: dict[_Key, list[_Edge]] = defaultdict(list)
    for edge in edges:
        root = things.root(edge.left)
        if edge.left in things and edge.right in things and root == things.root(edge.right):
            parts[root].append(edge)
    articles = {article.id: article for article in report.articles}
    found = [_slot(part, spots, articles) for part in parts.values()]
    return tuple(sorted(found, key=_rank))


def _rank(slot: Slot) -> tuple[bool, float, int, str]:
    return slot.verdict is not Verdict.CONFLICT, -round(slot.confidence, 1), -slot.origins, slot.central.id


def _comparing(view: FindingView) -> list[Evidence]:
    """The evidence that puts words of both claims side by side."""
    stances = (Verdict.AGREE, view.verdict)
    return [item for item in view.judgement.evidence if item.left and item.right and item.stance in stances]


class _Spots:
    """Words by where they begin; words of one kind that overlap are one spot, the first that was met."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, Kind], list[tuple[_Key, Spot]]] = defaultdict(list)
        self._by_key: dict[_Key, Spot] = {}

    def __getitem__(self, key: _Key) -> Spot:
        return self._by_key[key]

    def add(self, view: FindingView, item: Evidence) -> tuple[_Key, _Key]:
        assert item.left  # noqa: S101 - see _comparing
        assert item.right  # noqa: S101
        pair = view.judgement.pair
        return self._key(pair.left, item.kind, item.left), self._key(pair.right, item.kind, item.right)

    def _key(self, claim: Claim, kind: Kind, words: Side) -> _Key:
        known = self._known[claim.id, kind]
        for key, spot in known:
            if words.start < spot.words.end and spot.words.start < words.end:
                return key
        key = (claim.id, kind, words.start)
        known.append((key, Spot(claim, words)))
        self._by_key[key] = known[-1][1]
        return key


def _repeat(things: Groups[_Key], agreeing: Sequence[_Edge]) -> None:
    """Spots that agree with one of a slot join it, and those that agree with these."""
    neighbours: dict[_Key, list[_Key]] = defaultdict(list)
    for edge in agreeing:
        neighbours[edge.left].append(edge.right)
        neighbours[edge.right].append(edge.left)
    waiting = [key for key in neighbours if key in things]
    seen = set(waiting)
    while waiting:
        key = waiting.pop()
        for other in neighbours[key]:
            things.join(key, other)
            if other not in seen:
                seen.add(other)
                waiting.append(other)


def _slot(edges: list[_Edge], spots: _Spots, articles: dict[str, Article]) -> Slot:
    differing = [edge for edge in edges if edge.evidence.stance in _DIFFERS]
    best = max(differing, key=lambda edge: (edge.evidence.stance is Verdict.CONFLICT, *_sureness(edge)))
    values = _value_groups(edges, spots)
    members: dict[_Key, list[_Key]] = defaultdict(list)
    for key in dict.fromkeys(key for edge in edges for key in (edge.left, edge.right)):
        members[values.root(key)].append(key)
    ordered = sorted(members, key=lambda root: _place(members[root], spots, articles))
    place = {key: index for index, root in enumerate(ordered) for key in members[root]}
    relations = _relations(differing, place)
    cluster = best.view.cluster
    claims = [spots[key].claim for key in place]
    central = max(
        (best.view.judgement.pair.left, *claims),
        key=lambda claim: (claim.language == "en", cluster is not None and claim.text == cluster.label),
    )
    return Slot(
        kind=best.evidence.kind,
        code=best.evidence.code,
        cluster=cluster,
        central=central,
        values=tuple(
            _value([spots[key] for key in members[root]], articles, relations[index])
            for index, root in enumerate(ordered)
        ),
        confidence=best.view.judgement.confidence,
    )


def _sureness(edge: _Edge) -> tuple[float, float, str]:
    return edge.view.judgement.confidence, edge.evidence.weight, edge.view.finding.id


def _value_groups(edges: Sequence[_Edge], spots: _Spots) -> Groups[_Key]:
    """Spots of the same value: by number where there is one, else by reading and by what was found to agree."""
    keys = dict.fromkeys(key for edge in edges for key in (edge.left, edge.right))
    short = {key: _shortened(spots[key].words.value, key[1]) for key in keys}
    ambiguous = {
        short[edge.left] for edge in edges if edge.evidence.stance in _DIFFERS and short[edge.left] == short[edge.right]
    }
    groups, first = Groups[_Key](), dict[str, _Key]()
    for key in keys:
        name = spots[key].words.value.casefold() if short[key] in ambiguous else short[key]
        groups.join(key, first.setdefault(name, key))
    apart = {frozenset((edge.left, edge.right)) for edge in edges if edge.evidence.stance in _DIFFERS}
    for edge in edges:
        if edge.evidence.stance is Verdict.AGREE and edge.evidence.kind not in _COUNTED:
            _join_unless_apart(groups, edge, apart)
    return groups


def _join_unless_apart(groups: Groups[_Key], edge: _Edge, apart: set[frozenset[_Key]]) -> None:
    one, other = groups.root(edge.left), groups.root(edge.right)
    if not any({groups.root(key) for key in pair} == {one, other} for pair in apart):
        groups.join(one, other)


def _shortened(value: str, kind: Kind) -> str:
    """The number alone, which is the same in all languages; the whole value where there is none."""
    number = _NUMBER.match(value) if kind in _COUNTED else None
    return number[0] if number else value.casefold()


def _relations(differing: Sequence[_Edge], place: dict[_Key, int]) -> dict[int, tuple[Relation, ...]]:
    """By value: the surest finding on every other value."""
    found: dict[tuple[int, int], Relation] = {}
    for edge in sorted(differing, key=_sureness, reverse=True):
        one, other = place[edge.left], place[edge.right]
        verdict, judgement = edge.evidence.stance, edge.view.judgement
        for first, second, later in ((one, other, True), (other, one, False)):
            known = found.get((first, second))
            if first != second and (known is None or (known.verdict, verdict) == (Verdict.UPDATE, Verdict.CONFLICT)):
                order = later if verdict is Verdict.UPDATE and edge.view.ordered else None
                found[first, second] = Relation(second, verdict, order, edge.view.finding.id, judgement.confidence)
    by_value: dict[int, list[Relation]] = defaultdict(list)
    for (first, _), relation in sorted(found.items(), key=lambda item: item[0]):
        by_value[first].append(relation)
    ordered = {
        value: tuple(sorted(relations, key=lambda each: (each.verdict is not Verdict.CONFLICT, each.value)))
        for value, relations in by_value.items()
    }
    return defaultdict(tuple, ordered)


def _value(spots: list[Spot], articles: dict[str, Article], relations: tuple[Relation, ...]) -> Value:
    spots = sorted(spots, key=lambda spot: (*_day(articles[spot.claim.article]), spot.claim.id))
    by_origin: dict[str, list[Spot]] = defaultdict(list)
    for spot in spots:
        article = articles[spot.claim.article]
        by_origin[article.origin or article.id].append(spot)
    different = {spot.words.text.casefold(): spot for spot in reversed(spots)}
    readings = sorted(spots, key=lambda spot: spot.claim.language != "en")
    return Value(
        reading=readings[0].words.value,
        spots=tuple(reversed(different.values())),
        origins=tuple(
            Origin(tuple(dict.fromkeys(articles[spot.claim.article] for spot in group)), tuple(group))
            for group in by_origin.values()
        ),
        relations=relations,
    )


def _place(
    keys: list[_Key], spots: _Spots, articles: dict[str, Article]
) -> tuple[tuple[bool, int, int, int], float, str]:
    """Where a value stands among the others: by its first article, then by its number, then by its reading."""
    day = min(_day(articles[spots[key].claim.article]) for key in keys)
    value = min(spots[key].words.value for key in keys)
    number = _NUMBER.match(value.lstrip("~<>="))
    return day, float(number[0]) if number else 0.0, value


def _day(article: Article) -> tuple[bool, int, int, int]:
    """The day of an article for sorting; unknown ones last."""
    day: CalendarDay | None = article.published.earliest or article.published.latest
    if day is None or day.year is None:
        return True, 0, 0, 0
    return False, day.year, day.month, day.day
