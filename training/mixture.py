"""The stream of training pairs: sources mixed by weight, news pairs made anew each time.

Pairs come in pools. A pool is decided by the seed and its number alone, so a run that goes on where it stopped reads
exactly what it would have read.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from training.changes import change, harmless, part
from training.data import Corpus, Document, Row
from training.labels import AGREES, CLASH, CONTAINS, FOLLOWS, NOT_SAME, OPEN, OTHER, SAME, Target, target_of

WEIGHTS: Mapping[str, float] = {
    "lingnli": 18,
    "inferes-train": 5,
    "conjnli": 3,
    "cad-snli": 5,
    "xinfotabs": 7,
    "fever-symmetric-dev": 1,
    "fool-me-twice-dev": 1.5,
    "breaking-nli": 1.5,
    "stsb": 2,
    "demetr": 7,
    "gold": 9,
    "translated": 27,
    "reworded": 13,
}
_LONGEST = 600  # signs of both texts together; longer pairs cost too much for what they teach
_NEAR = 3
_TRIES = 20


@dataclass(frozen=True, slots=True)
class Example:
    """One pair to learn from.

    Attributes:
        left: Premise of the forward direction.
        right: Its hypothesis.
        target: What is known.
        original: What one text was before a word of it was changed, if that is what makes them differ.
        changed: Which text that is: 1 for the right one.
        faithful: Whether no word of one is at odds with the other.
        source: Where it comes from.
    """

    left: str
    right: str
    target: Target
    original: str | None = None
    changed: int = 1
    faithful: bool = False
    source: str = ""

    def swapped(self) -> "Example":
        """The same pair the other way round."""
        return replace(self, left=self.right, right=self.left, target=self.target.swapped(), changed=1 - self.changed)


def mixture(corpus: Corpus, weights: Mapping[str, float] = WEIGHTS) -> Callable[[Random], Example]:
    """What draws a pair."""
    makers: dict[str, Callable[[Random], Example | None]] = {
        name: _labelled(name, rows) for name, rows in corpus.trained.items()
    }
    makers["translated"] = _news(corpus.translated, crossing=True)
    makers["reworded"] = _news(corpus.reworded, crossing=False)
    names = [name for name in weights if name in makers]
    shares = [weights[name] for name in names]

    def draw(random: Random) -> Example:
        while True:
            name = random.choices(names, shares)[0]
            found = makers[name](random)
            if found and len(found.left) + len(found.right) <= _LONGEST:
                return replace(found, source=name)

    return draw


def _labelled(name: str, rows: Sequence[Row]) -> Callable[[Random], Example | None]:
    found = [(row, target) for row in rows if (target := _target(row)) is not None]
    by_id = {row["id"]: row for row in rows} if name == "demetr" else {}

    def make(random: Random) -> Example:
        row, target = random.choice(found)
        original = _faithful_right(row, by_id) if row["label"] == "conflict" else None
        return Example(row["left"], row["right"], target, original, faithful=target == SAME)

    return make


def _target(row: Row) -> Target | None:
    if row["label"] == "agree" and row["source"] == "factcheck-gold":
        # Statements of one event in other words: each may say more than the other one.
        return SAME if row["kind"] == "translation" else AGREES
    return target_of(row["label"])


def _faithful_right(row: Row, by_id: Mapping[str, Row]) -> str | None:
    """The right text of demetr before its error was planted, where the faithful row is at hand."""
    twin = by_id.get(row["id"][:-1] + "a")
    return twin["right"] if twin is not None else None


def _news(documents: Sequence[Document], *, crossing: bool) -> Callable[[Random], Example | None]:
    """Pairs of news sentences.

    Args:
        documents: Their sentences, each in several wordings.
        crossing: Whether the wordings are in different languages; else they are renderings in one.
    """
    sizes = [len(document.sentences) for document in documents]

    def make(random: Random) -> Example | None:
        document = random.choices(documents, sizes)[0]
        place = random.randrange(len(document.sentences))
        (code, left), (other_code, right) = _two(document.sentences[place], random, crossing=crossing)
        others = _wordings(document, place, other_code)
        kind = random.choices(_PAIR_KINDS, _PAIR_WEIGHTS)[0]
        if kind == "changed":
            return _changed(left, right, other_code, others, random)
        if kind == "changed alone":
            return _changed(right, right, other_code, others, random)
        if kind == "the same":
            return _same(left, right, other_code, random)
        if kind == "same but for signs":
            return _twins(right, other_code, others, random)
        if kind == "part":
            return _part(left, right, random)
        if kind == "in context":
            return _in_context(document, place, code, left, right, other_code, others, random)
        if kind == "neighbour":
            return _neighbour(document, place, code, right, random)
        stranger = random.choice(documents)
        return Example(left, random.choice(random.choice(stranger.sentences))[1], OTHER)

    return make


_KINDS = {
    "changed": 30,
    "changed alone": 8,
    "the same": 26,
    "same but for signs": 6,
    "part": 6,
    "in context": 12,
    "neighbour": 9,
    "stranger": 3,
}
_PAIR_KINDS, _PAIR_WEIGHTS = list(_KINDS), list(_KINDS.values())


def _two(versions: Sequence[tuple[str, str]], random: Random, *, crossing: bool) -> Sequence[tuple[str, str]]:
    if crossing:
        return random.sample(versions, 2)
    source, *renderings = versions
    if len(renderings) < 2 or random.random() < 0.2:
        return random.sample([source, random.choice(renderings)], 2)
    return random.sample(renderings, 2)


def _wordings(document: Document, place: int, code: str) -> list[str]:
    """The other sentences of a document in a language, one wording of each."""
    return [
        next((text for its, text in versions if its == code), "")
        for number, versions in enumerate(document.sentences)
        if number != place
    ]


def _changed(left: str, right: str, code: str, others: Sequence[str], random: Random) -> Example | None:
    made = change(right, code, others, random)
    return Example(left, made.text, made.target, original=right) if made else None


def _same(left: str, right: str, code: str, random: Random) -> Example:
    written = harmless(right, code, random) if random.random() < 0.3 else right
    return Example(left, written, SAME, faithful=True)


def _twins(right: str, code: str, others: Sequence[str], random: Random) -> Example:
    """A changed sentence and itself: it is no sign of conflict that a sentence looks odd."""
    made = change(right, code, others, random) if random.random() < 0.7 else None
    text = made.text if made else right
    return Example(text, harmless(text, code, random), SAME, faithful=True)


def _part(left: str, right: str, random: Random) -> Example | None:
    kept = part(right, random)
    return None if kept is None else Example(left, kept, CONTAINS, faithful=True)


def _in_context(
    document: Document,
    place: int,
    code: str,
    left: str,
    right: str,
    other_code: str,
    others: Sequence[str],
    random: Random,
) -> Example | None:
    """Several sentences of a document against one of them, or a part of it, perhaps changed."""
    start = max(0, place - random.randrange(2))
    stop = min(len(document.sentences), max(place + 1, start + 2))
    texts = [
        left if number == place else next((text for its, text in document.sentences[number] if its == code), "")
        for number in range(start, stop)
    ]
    premise = " ".join(text for text in texts if text)
    hypothesis = part(right, random) if random.random() < 0.4 else right
    if hypothesis is None:
        return None
    if random.random() < 0.5:
        return Example(premise, hypothesis, FOLLOWS, faithful=True)
    made = change(hypothesis, other_code, others, random)
    return Example(premise, made.text, made.target, original=hypothesis) if made else None


def _neighbour(document: Document, place: int, code: str, right: str, random: Random) -> Example | None:
    """A sentence and one that stands near it: about the same things, yet not the same."""
    near = [other for other in range(place - _NEAR, place + _NEAR + 1) if other != place]
    near = [other for other in near if 0 <= other < len(document.sentences)]
    texts = [text for other in near for its, text in document.sentences[other] if its == code]
    return Example(random.choice(texts), right, OPEN if random.random() < 0.5 else OTHER) if texts else None


__all__ = ["CLASH", "NOT_SAME", "WEIGHTS", "Example", "mixture"]
