"""What the project knows of one language. Month, weekday and unit names come from CLDR; the rest is written by hand."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Segmentation:
    """What sentence splitting must know.

    Attributes:
        abbreviations: Words with their dot that do not end a sentence: `"Dr."`, `"z.B."`.
    """

    abbreviations: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Speech:
    """How the language reports what somebody said.

    Attributes:
        verbs: Inflected verbs of saying: `"sagte"`, `"said"`.
        prepositions: Phrases before the speaker: `"laut"`, `"according to"`.
    """

    verbs: frozenset[str] = frozenset()
    prepositions: tuple[str, ...] = ()


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
