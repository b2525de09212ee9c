"""Planted stories as articles on disk, compared by factcheck the way its command line does it, and what came of it."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.planting import DAY, Outlet, Plant, Story
from factcheck.articles import load_articles
from factcheck.checker import Checker
from factcheck.config import Options
from factcheck.models import Article, Claim, Evidence, Judgement, Side, Verdict

LEFT, RIGHT = 0, 1

# Where a reported conflict that is none of the plants was found.
UNTOUCHED = "aligned sentences, untouched"
BESIDE = "aligned sentences, beside the plant"
ELSEWHERE = "planted words, another sentence"
SAME_DOCUMENT = "same document, other sentences"
OTHER_DOCUMENTS = "other documents"
ALARMS = (UNTOUCHED, BESIDE, ELSEWHERE, SAME_DOCUMENT, OTHER_DOCUMENTS)

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A conflict as reported.

    Attributes:
        document: Of the left claim.
        languages: Of the two claims.
        plant: The plant that it found, by (story, number), or None.
        alarm: One of `ALARMS` if it found none.
        pointed: Whether the words that the evidence rests on are planted ones.
        judgement: As it came.
    """

    document: str
    languages: tuple[str, str]
    plant: tuple[int, int] | None
    alarm: str
    pointed: bool
    judgement: Judgement

    @property
    def deciding(self) -> Evidence:
        """The evidence that weighs most for the conflict."""
        against = [item for item in self.judgement.evidence if item.stance is Verdict.CONFLICT]
        return max(against, key=lambda item: item.weight)


@dataclass(slots=True)
class Tried:
    """A plant and how far it came.

    Attributes:
        story: In which it is.
        plant: The plant itself.
        linked: Whether linking made the two sentences a candidate pair.
        verdicts: Verdicts of its candidate pairs, whatever their confidence.
        confidence: Of the surest conflict reported; 0 if none was.
        pointed: Whether the evidence of a reported conflict lies on the planted words.
    """

    story: Story
    plant: Plant
    linked: bool = False
    verdicts: list[str] = field(default_factory=list)
    confidence: float = 0.0
    pointed: bool = False


@dataclass(frozen=True, slots=True)
class Untouched:
    """Two aligned sentences that nobody changed, and the verdicts reported for them."""

    story: Story
    verdicts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one corpus."""

    tried: tuple[Tried, ...]
    conflicts: tuple[Conflict, ...]
    untouched: tuple[Untouched, ...]
    candidates: int
    true_candidates: int
    claims: int


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an article comes from, and where its rows start and end in the text."""

    story: int
    side: int
    rows: tuple[tuple[int, int], ...]


class _Observed(Checker):
    """A checker that keeps all its judgements: a report leaves out what is unrelated or unsure."""

    judgements: Sequence[Judgement] = ()

    def _judge(self, *arguments: Any, **named: Any) -> list[Judgement]:  # noqa: ANN401
        judgements = super()._judge(*arguments, **named)
        self.judgements = judgements
        return judgements


def compared(stories: Sequence[Story], options: Options, *, dated: bool, progress: Progress) -> Outcome:
    """Compare all articles of the stories together and set what is reported against what was planted."""
    with tempfile.TemporaryDirectory() as folder:
        places = dict(_written(stories, Path(folder), dated=dated))
        progress("reading articles", 0, 1)
        loaded = load_articles([folder])
        if len(loaded.articles) != len(places):
            raise RuntimeError(f"{len(places)} articles written, {len(loaded.articles)} read: {loaded.skipped[:3]}")
        by_id = {article.id: _checked(article, places[article.path], stories) for article in loaded.articles}
    checker = _Observed(options, progress)
    report = checker.compare(loaded.articles)
    reported = [finding.judgement for finding in report.findings]
    return _outcome(stories, by_id, checker.judgements, reported, report.stats["claims"])


def _written(stories: Sequence[Story], folder: Path, *, dated: bool) -> Iterator[tuple[str, _Place]]:
    for number, story in enumerate(stories):
        for side, outlet in ((LEFT, story.left), (RIGHT, story.right)):
            path = folder / f"s{number:03d}-{'ab'[side]}.txt"
            date = f"published: {DAY}\n" if dated else ""
            path.write_text(f"---\nlanguage: {outlet.language}\n{date}---\n{_text(outlet)}", encoding="utf-8")
            yield str(path), _Place(number, side, tuple(_spans(outlet)))


def _text(outlet: Outlet) -> str:
    return "\n\n".join(outlet.rows) + "\n"


def _spans(outlet: Outlet) -> Iterator[tuple[int, int]]:
    start = 0
    for row in outlet.rows:
        yield start, start + len(row)
        start += len(row) + 2


def _checked(article: Article, place: _Place, stories: Sequence[Story]) -> _Place:
    """The place, if the article's text is what was written: all offsets rest on that."""
    story = stories[place.story]
    outlet = story.left if place.side == LEFT else story.right
    if article.text.rstrip() != _text(outlet).rstrip():
        raise RuntimeError(f"{article.path} ({story.document}) was read as another text than was written")
    return place


def _outcome(
    stories: Sequence[Story],
    places: dict[str, _Place],
    judgements: Sequence[Judgement],
    reported: Sequence[Judgement],
    claims: int,
) -> Outcome:
    tried = {
        (number, index): Tried(story, plant)
        for number, story in enumerate(stories)
        for index, plant in enumerate(story.plants)
    }
    true_candidates = 0
    for judgement in judgements:
        key = _plant_of(judgement, places, stories)
        if key is not None:
            true_candidates += 1
            tried[key].linked = True
            tried[key].verdicts.append(judgement.verdict.value)
    conflicts = []
    for judgement in reported:
        if judgement.verdict is Verdict.CONFLICT:
            conflicts.append(_conflict(judgement, places, stories))
            key = conflicts[-1].plant
            if key is not None:
                tried[key].confidence = max(tried[key].confidence, judgement.confidence)
                tried[key].pointed |= conflicts[-1].pointed
    return Outcome(
        tuple(tried.values()),
        tuple(conflicts),
        tuple(_untouched(stories, places, reported)),
        len(judgements),
        true_candidates,
        claims,
    )


def _plant_of(judgement: Judgement, places: dict[str, _Place], stories: Sequence[Story]) -> tuple[int, int] | None:
    """The plant whose words stand in one claim while the other claim is of the aligned sentence."""
    left, right = _sides(judgement, places)
    if left is None or right is None:
        return None
    place = places[right.article]
    for index, plant in enumerate(stories[place.story].plants):
        start = place.rows[plant.row][0] + plant.start
        end = place.rows[plant.row][0] + plant.end
        if right.start <= start and end <= right.end and plant.row in _rows(left, places):
            return place.story, index
    return None


def _sides(judgement: Judgement, places: dict[str, _Place]) -> tuple[Claim | None, Claim | None]:
    """The claims of the untouched and of the planted outlet of one story; nothing if they are not of one."""
    claims = sorted((judgement.pair.left, judgement.pair.right), key=lambda claim: places[claim.article].side)
    first, second = (places[claim.article] for claim in claims)
    if first.story != second.story or first.side == second.side:
        return None, None
    return claims[0], claims[1]


def _rows(claim: Claim, places: dict[str, _Place]) -> set[int]:
    spans = places[claim.article].rows
    return {row for row, (start, end) in enumerate(spans) if claim.start < end and start < claim.end}


def _conflict(judgement: Judgement, places: dict[str, _Place], stories: Sequence[Story]) -> Conflict:
    pair = judgement.pair
    key = _plant_of(judgement, places, stories)
    pointed = _points_at_plant(judgement, places, stories)
    return Conflict(
        stories[places[pair.left.article].story].document,
        (pair.left.language, pair.right.language),
        key,
        "" if key else _alarm(judgement, places, stories, pointed=pointed),
        pointed,
        judgement,
    )


def _alarm(judgement: Judgement, places: dict[str, _Place], stories: Sequence[Story], *, pointed: bool) -> str:
    left, right = _sides(judgement, places)
    if left is None or right is None:
        return OTHER_DOCUMENTS
    shared = _rows(left, places) & _rows(right, places)
    if shared:
        planted = {plant.row for plant in stories[places[right.article].story].plants}
        return BESIDE if shared & planted else UNTOUCHED
    return ELSEWHERE if pointed else SAME_DOCUMENT


def _points_at_plant(judgement: Judgement, places: dict[str, _Place], stories: Sequence[Story]) -> bool:
    """Whether the words that an evidence for the conflict rests on are, in part at least, planted ones."""
    _, claim = _sides(judgement, places)
    if claim is None:
        return False
    place = places[claim.article]
    for item in judgement.evidence:
        side: Side | None = item.left if judgement.pair.left is claim else item.right
        if item.stance is not Verdict.CONFLICT or side is None:
            continue
        for plant in stories[place.story].plants:
            start = place.rows[plant.row][0] + plant.start - claim.start
            if side.start < start + plant.end - plant.start and start < side.end:
                return True
    return False


def _untouched(
    stories: Sequence[Story], places: dict[str, _Place], reported: Sequence[Judgement]
) -> Iterator[Untouched]:
    verdicts: dict[tuple[int, int], set[str]] = {}
    for judgement in reported:
        left, right = _sides(judgement, places)
        if left is not None and right is not None:
            for row in _rows(left, places) & _rows(right, places):
                verdicts.setdefault((places[left.article].story, row), set()).add(judgement.verdict.value)
    for number, story in enumerate(stories):
        planted = {plant.row for plant in story.plants}
        for row in range(len(story.left.rows)):
            if row not in planted:
                yield Untouched(story, frozenset(verdicts.get((number, row), ())))
