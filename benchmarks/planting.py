"""Whole articles in pairs of outlets, with facts changed at known places in one of them.

A story is one document at two outlets: the left one has it as it is, the right one in another language (another
translation of the same language for wmt21) with at most two facts changed, in different sentences, never in the title
line. What is changed, and how, is decided by the rules and word lists of the `planting_*` modules next to this one,
which share no code with factcheck. Everything follows from the data, the plan and its seed.

The sentences come from data sets that stay where they are; nothing of them is kept here.
"""

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from benchmarks.planting_change import Aligned, Change
from benchmarks.planting_negation import negation_changes
from benchmarks.planting_numbers import number_changes, year_changes
from benchmarks.planting_terms import month_changes, name_changes, surnames_of, weekday_changes
from benchmarks.planting_words import LANGUAGES, LATIN

KINDS: Mapping[str, Callable[[Aligned, Random], Iterator[Change]]] = {
    "number": number_changes,
    "year": year_changes,
    "month": month_changes,
    "weekday": weekday_changes,
    "name": name_changes,
    "negation": negation_changes,
}
SPLITS = ("dev", "test")
MOST_PLANTS = 2
DAY = "2018-09-30"  # of both outlets, where they are given a date
_LONGEST_RUN = 14
_SHORTEST_RUN = 6
_FEWEST_RENDERINGS = 4
_BREAKS = re.compile(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Outlet:
    """One article: its language and its sentences, the first of which is the title line."""

    language: str
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plant:
    """A changed fact: `right.rows[row][start:end] == new`, where the untouched sentence had `old`."""

    kind: str
    row: int
    start: int
    end: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Story:
    """One document at two outlets; row i of one is the translation of row i of the other.

    Attributes:
        document: What it is made of; stories of one document are not independent.
        left: As it is in the data.
        right: With the plants.
        plants: By row.
    """

    document: str
    left: Outlet
    right: Outlet
    plants: tuple[Plant, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What to build.

    Attributes:
        documents: At most so many documents of ntrex in each round.
        articles: At most so many pseudo-articles of wmt21 in each round, others each time.
        rounds: Corpora to be compared on their own; each has every document in another pair of languages.
        split: `dev` or `test` (halves by document), or None for both.
        kinds: Of facts to change.
        seed: Decides languages, places and new values.
    """

    documents: int
    articles: int
    rounds: int
    split: str | None
    kinds: tuple[str, ...]
    seed: int


def corpora(ntrex: Sequence[Row], wmt21: Sequence[Row], plan: Plan) -> tuple[tuple[Story, ...], ...]:
    """One corpus of planted stories for each round."""
    documents = [rows for name, rows in _documents(ntrex).items() if _is_in(name, plan.split)][: plan.documents]
    runs = [run for run in _runs(wmt21) if _is_in(run[0], plan.split)]
    Random(f"{plan.seed} runs").shuffle(runs)
    pairs = _language_pairs(len(documents) * plan.rounds, plan.seed)
    counts: Counter[str] = Counter(dict.fromkeys(plan.kinds, 0))
    found = []
    for number in range(plan.rounds):
        chosen = pairs[number * len(documents) : (number + 1) * len(documents)]
        drafts = [_translated(rows, *languages) for rows, languages in zip(documents, chosen, strict=True)]
        drafts += [_reworded(*run) for run in runs[number * plan.articles : (number + 1) * plan.articles]]
        found.append(planted(drafts, plan.kinds, f"{plan.seed} {number}", counts))
    return tuple(found)


def planted(
    drafts: Sequence[Story], kinds: Sequence[str], seed: str, counts: Counter[str] | None = None
) -> tuple[Story, ...]:
    """The drafts with facts changed in their right outlets; the kind that is rarest so far comes first."""
    counts = Counter(dict.fromkeys(kinds, 0)) if counts is None else counts
    return tuple(
        _with_plants(draft, kinds, Random(f"{seed} {number} {draft.document}"), counts)
        for number, draft in enumerate(drafts)
    )


def aligned_rows(stories: Sequence[Story], *, dated: bool) -> Iterator[dict[str, str]]:
    """Planted and untouched pairs of aligned sentences as rows of a pairs file (DESIGN section 4)."""
    for number, story in enumerate(stories):
        plants = {plant.row: plant for plant in story.plants}
        for row, (left, right) in enumerate(zip(story.left.rows, story.right.rows, strict=True)):
            plant = plants.get(row)
            yield {
                "id": f"{number}-{story.document}-{row}",
                "left": left,
                "right": right,
                "left_lang": story.left.language,
                "right_lang": story.right.language,
                **({"left_date": DAY, "right_date": DAY} if dated else {}),
                "label": "conflict" if plant else "agree",
                "kind": plant.kind if plant else "untouched",
                "source": "planted",
                "group": story.document,
            }


def split_of(document: str) -> str:
    """Which half a document belongs to, whatever the seed."""
    return SPLITS[hashlib.sha256(document.encode()).digest()[0] % 2]


def _with_plants(draft: Story, kinds: Sequence[str], random: Random, counts: Counter[str]) -> Story:
    options = _options(draft, kinds, random)
    plants: list[Plant] = []
    rows = list(draft.right.rows)
    for _ in range(MOST_PLANTS):
        taken = {plant.row for plant in plants}
        left = {kind: [item for item in items if item[0] not in taken] for kind, items in options.items()}
        offered = [kind for kind in kinds if left.get(kind)]
        if not offered:
            break
        kind = min(offered, key=lambda kind: (counts[kind], kinds.index(kind)))
        row, change = random.choice(left[kind])
        rows[row] = change.applied(rows[row])
        plants.append(Plant(kind, row, change.start, change.start + len(change.new), change.old, change.new))
        counts[kind] += 1
    right = Outlet(draft.right.language, tuple(rows))
    return replace(draft, right=right, plants=tuple(sorted(plants, key=lambda plant: plant.row)))


def _options(draft: Story, kinds: Sequence[str], random: Random) -> Mapping[str, list[tuple[int, Change]]]:
    """All changes that the rules allow, by kind, with their row."""
    left, right = draft.left, draft.right
    surnames = surnames_of("\n".join(right.rows)) if right.language in LATIN else frozenset()
    found: dict[str, list[tuple[int, Change]]] = defaultdict(list)
    for row, (other, text) in enumerate(zip(left.rows, right.rows, strict=True)):
        if row:
            pair = Aligned(text, right.language, other, left.language, surnames)
            for kind in kinds:
                found[kind] += [(row, change) for change in KINDS[kind](pair, random) if change.new != change.old]
    return found


def _is_in(document: str, split: str | None) -> bool:
    return split is None or split_of(document) == split


def _documents(ntrex: Sequence[Row]) -> Mapping[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in ntrex:
        found[row["document"]].append(row)
    return {name: sorted(found[name], key=lambda row: row["sentence"]) for name in sorted(found)}


def _language_pairs(number: int, seed: int) -> list[tuple[str, str]]:
    """Pairs of languages such that each one is on either side equally often and no pair comes twice too soon."""
    order = list(LANGUAGES)
    Random(f"{seed} languages").shuffle(order)
    size = len(order)
    steps = list(range(1, size))
    Random(f"{seed} steps").shuffle(steps)
    return [(order[index % size], order[(index + steps[index // size % len(steps)]) % size]) for index in range(number)]


def _translated(rows: Sequence[Row], left: str, right: str) -> Story:
    return Story(
        rows[0]["document"],
        Outlet(left, tuple(_line(row[left]) for row in rows)),
        Outlet(right, tuple(_line(row[right]) for row in rows)),
    )


def _runs(wmt21: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    """Pseudo-articles: sentences that follow each other in one direction, under the name of their whole run."""
    runs: list[tuple[str, list[Row]]] = []
    last = ("", -2)
    for row in wmt21:
        if len(row["renderings"]) < _FEWEST_RENDERINGS:
            continue
        direction, _, number = row["id"].rpartition("-")
        if last != (direction, int(number) - 1):
            runs.append((row["id"], []))
        elif len(runs[-1][1]) == _LONGEST_RUN:
            runs.append((runs[-1][0], []))
        runs[-1][1].append(row)
        last = (direction, int(number))
    return [(name, rows) for name, rows in runs if len(rows) >= _SHORTEST_RUN]


def _reworded(name: str, rows: Sequence[Row]) -> Story:
    language = rows[0]["target_lang"]
    pairs = [_two_renderings([_line(text) for text in row["renderings"]]) for row in rows]
    left, right = zip(*pairs, strict=True)
    return Story(name, Outlet(language, left), Outlet(language, right))


def _two_renderings(renderings: Sequence[str]) -> tuple[str, str]:
    """The most central rendering and, of the better half, the one that is least like it.

    Many are machine translations, some with errors; what shares few words with all the others is not taken.
    """
    bags = [set(re.findall(r"\w+", text.lower())) for text in renderings]

    def alike(one: set[str], other: set[str]) -> float:
        return len(one & other) / max(1, len(one | other))

    order = sorted(range(len(bags)), key=lambda index: (-sum(alike(bags[index], bag) for bag in bags), index))
    central, *others = order[: (len(order) + 1) // 2]
    chosen = min(others, key=lambda index: (alike(bags[central], bags[index]), index), default=order[-1])
    return renderings[central], renderings[chosen]


def _line(text: str) -> str:
    return _BREAKS.sub(" ", text).strip()
