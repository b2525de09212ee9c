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

    Attributes:
        credits: Phrases, in lower case, that mark a short closing paragraph as a credit: `"additional reporting by"`.
    """

    credits: tuple[str, ...] = ()


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
