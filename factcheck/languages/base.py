"""What the project knows of one language. Month, weekday and unit names come from CLDR; the rest is written by hand."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from factcheck.languages.tables import Eras, Naming, Negation, Numbers, Polarity, Ranks, Scope, TimeWords, Writing

V = TypeVar("V")


def words(text: str) -> frozenset[str]:
    """The words of a blank-separated list; keeps long tables readable."""
    return frozenset(text.split())


def every(texts: Mapping[str, V]) -> dict[str, V]:
    """A table by word from one by blank-separated lists: `{"a b": 1}` -> `{"a": 1, "b": 1}`; `_` stands for a blank."""
    return {word.replace("_", " "): value for text, value in texts.items() for word in text.split()}


def sides(axes: Mapping[str, tuple[str, str]]) -> dict[str, tuple[str, int]]:
    """`Polarity.axes` from the words of both sides of each axis: `{"rise": ("rose grew", "fell")}`; `_` is a blank."""
    return {
        word.replace("_", " "): (axis, sign)
        for axis, both in axes.items()
        for text, sign in zip(both, (1, -1), strict=True)
        for word in text.split()
    }


def series(stages: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, int]]:
    """`Polarity.stages` from the words of each stage in order: `{"search": ("missing", "found")}`; `_` is a blank."""
    return {
        word.replace("_", " "): (name, stage)
        for name, texts in stages.items()
        for stage, text in enumerate(texts)
        for word in text.split()
    }


@dataclass(frozen=True, slots=True)
class Segmentation:
    """What sentence splitting must know beyond the splitter's own lists. All words are in lower case, with their dots.

    Attributes:
        abbreviations: Words that do not end a sentence: `"dr."`, `"z.b."`.
        before_numbers: Words that do not end a sentence when a number follows: `"nr."`, `"no."`.
        may_end: Abbreviations that end a sentence when a function word follows with a capital: `"etc."`, `"u.s."`.
    """

    abbreviations: frozenset[str] = frozenset()
    before_numbers: frozenset[str] = frozenset()
    may_end: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Speech:
    """How the language reports what somebody said. All words are in lower case.

    Attributes:
        verbs: Inflected verbs of saying: `"sagte"`, `"said"`.
        particles: Verb forms that say something only with a particle later in their clause: `"teilte"` -> `{"mit"}`.
        prepositions: Phrases before the speaker: `"laut"`, `"according to"`.
        postpositions: Words after the speaker: `"zufolge"`.
        tags: Words that do the work of a verb behind what is said: `"so"` of "…, so der Minister".
        comparisons: Words that open a clause of attribution: `"wie"`, `"as"`.
        pronouns: Pronouns that may speak, with the determiners of those whom they cannot mean: `"sie"` -> `{"ein"}`.
        determiners: Words that open a speaker's phrase: `"ein"`, `"the"`.
        links: Words that go on with it: `"des"`, `"of"`.
        tails: Words that go on with it before the verb only: `"in"` of "a source in the ministry said".
        stops: Words that are in no speaker's phrase: other prepositions, conjunctions, adverbs.
        asides: Words between speaker and verb: `"auch"`, `"also"`.
        denials: Words beside the verb that turn saying into silence: `"nicht"`, `"not"`.
        verb_second: Whether an adverbial before the verb moves the speaker behind it: "Am Freitag sagte Kirby".
    """

    verbs: frozenset[str] = frozenset()
    particles: Mapping[str, frozenset[str]] = field(default_factory=dict)
    prepositions: tuple[str, ...] = ()
    postpositions: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    comparisons: frozenset[str] = frozenset()
    pronouns: Mapping[str, frozenset[str]] = field(default_factory=dict)
    determiners: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    tails: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    verb_second: bool = False


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """Phrases of credits and notices that are no part of the news.

    Everything is in lower case.

    Attributes:
        credits: Begin or end a credit that else holds only names: `"additional reporting by"`.
        reports: Words for the article itself: `"this report"`; with one of `contributions` and names they are a credit.
        contributions: Words for having worked on it: `"contributed"`.
        notices: Begin or end a notice of rights or an invitation, whatever else it says: `"follow us on"`.
        labels: Stand before a source: `"source"`, `"photo"`.
        bylines: Stand before an author's name: `"by"`.
        updates: Stand before the time of a change: `"updated"`.
        connectives: Small words between names, places and times: `"and"`, `"in"`.
    """

    credits: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
    contributions: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    updates: tuple[str, ...] = ()
    connectives: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Language:
    """All tables of one language.

    Attributes:
        code: ISO 639-1.
    """

    code: str
    segmentation: Segmentation = field(default_factory=Segmentation)
    speech: Speech = field(default_factory=Speech)
    boilerplate: Boilerplate = field(default_factory=Boilerplate)
    numbers: Numbers = field(default_factory=Numbers)
    scope: Scope = field(default_factory=Scope)
    time: TimeWords = field(default_factory=TimeWords)
    eras: Eras = field(default_factory=Eras)
    ranks: Ranks = field(default_factory=Ranks)
    negation: Negation = field(default_factory=Negation)
    naming: Naming = field(default_factory=Naming)
    polarity: Polarity = field(default_factory=Polarity)
    writing: Writing = field(default_factory=Writing)
