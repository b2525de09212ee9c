"""Typed values inside a claim. All offsets are relative to the claim's text."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar


class Bound(StrEnum):
    """How exact the words mean a number to be."""

    EXACT = "exact"
    APPROXIMATE = "approximate"
    AT_LEAST = "at least"
    AT_MOST = "at most"


class Role(StrEnum):
    """What a date says of its event."""

    ON = "on"
    SINCE = "since"
    UNTIL = "until"


class Form(StrEnum):
    """How a date is given."""

    ABSOLUTE = "absolute"
    WEEKDAY = "weekday"
    RELATIVE = "relative"
    AGO = "ago"
    LATER = "later"
    BEFORE_EVENT = "before event"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it measures or counts.

    Attributes:
        nominal: The number as written, scale words applied.
        low: Lower end of the interval that the words mean (may be -inf).
        high: Upper end (may be inf).
        bound: How the words bound it.
        unit: Canonical unit (`"USD"`, `"percent"`, `"hour"`); None for a count.
        counted: Lemma of the noun counted; empty if there is none.
        outcome: What became of them (`"killed"`), canonical over languages; empty if nothing is said.
    """

    nominal: float
    low: float
    high: float
    bound: Bound
    unit: str | None
    counted: str
    outcome: str = ""

    def __str__(self) -> str:
        sign = {Bound.EXACT: "", Bound.APPROXIMATE: "~", Bound.AT_LEAST: ">=", Bound.AT_MOST: "<="}[self.bound]
        parts = (f"{sign}{self.nominal:.15g}", self.unit or self.counted, self.outcome)
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date as the words give it, before it is resolved against the article's day.

    Attributes:
        form: Which of the fields below are filled.
        role: Whether something happens then, since then or until then.
        year: Four digits.
        month: 1 to 12.
        day: 1 to 31.
        weekday: 0 (Monday) to 6.
        unit: `"day"`, `"week"`, `"month"`, `"year"` ... of `low` and `high`.
        low: Least number of units meant (negative for the past in the form RELATIVE).
        high: Greatest number of units meant.
        direction: -1 for "last May", 1 for "next May", 0 if the words do not say.
        event: Words of the event that happened then, if the phrase names it: `"Beginn des Krieges"`.
        years: How many years from `year` on are meant: 10 for a decade, 100 for a century.
    """

    form: Form
    role: Role = Role.ON
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    unit: str = ""
    low: float = 0.0
    high: float = 0.0
    direction: int = 0
    event: str = ""
    years: int = 1

    def __str__(self) -> str:
        if self.form is Form.WEEKDAY:
            body = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[self.weekday or 0]
        elif self.form is Form.ABSOLUTE:
            year = "XXXX" if self.year is None else f"{self.year:04d}"
            body = "-".join([year, *(f"{part:02d}" for part in (self.month, self.day) if part is not None)])
            body += f"/{(self.year or 0) + self.years - 1:04d}" if self.years > 1 else ""
        else:
            body = f"{self.low:g}..{self.high:g} {self.unit} {self.form.value}"
        return body if self.role is Role.ON else f"{self.role.value} {body}"


@dataclass(frozen=True, slots=True)
class Rank:
    """A place in a series.

    Attributes:
        number: 1 for the first; 0 for "again", which only says that it was not the first.
        nouns: Lemmas of what is counted, the likeliest first; several where a pronoun stands for one of them.
        since: Index into the claim's dates of the day from which is counted, or None.
        alone: Whether the ordinal stands without its noun ("the first since"), so that `nouns` are guesses.
        is_occasion: Whether it counts how often: "for the third time".
    """

    number: int
    nouns: tuple[str, ...]
    since: int | None = None
    alone: bool = False
    is_occasion: bool = False

    def __str__(self) -> str:
        if not self.number:
            return "again"
        return f"{self.number}. {self.nouns[0]}" if self.nouns else f"{self.number}."


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name.

    Attributes:
        parts: Its words in ASCII lower case, particles left out.
        place: CLDR code if it is a country, its people or a well-known city, or the key of a well-known organisation;
            empty otherwise.
        title: Noun before it that tells the role (`"minister"`), empty if there is none.
        holder: Words of the role without its ending: `"us-verteidigungs"`.
        is_people: Whether it names what belongs to the country: `"French"`.
        is_organisation: Whether `place` is the key of an organisation.
    """

    parts: tuple[str, ...]
    place: str = ""
    title: str = ""
    holder: str = ""
    is_people: bool = False
    is_organisation: bool = False

    def __str__(self) -> str:
        return self.place or " ".join(self.parts)


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted words, normalised for comparison."""

    words: tuple[str, ...]

    def __str__(self) -> str:
        return " ".join(self.words)


@dataclass(frozen=True, slots=True)
class Denial:
    """A cue of negation and the content words behind it in its clause."""

    cue: str
    scope: tuple[str, ...]

    def __str__(self) -> str:
        return " ".join((self.cue, *self.scope[:3]))


@dataclass(frozen=True, slots=True)
class Direction:
    """A word that takes one side of an axis: "rose" the upper one of `rise`.

    Attributes:
        axis: Canonical over languages, a key of `factcheck.languages.tables.AXES`.
        sign: 1 or -1, as the word itself has it.
        is_denied: Whether a denial stands near it in its clause.
    """

    axis: str
    sign: int
    is_denied: bool = False

    def __str__(self) -> str:
        return f"{self.axis}{'+' if self.sign > 0 else '-'}"


@dataclass(frozen=True, slots=True)
class Stage:
    """How far something has got.

    Attributes:
        series: A key of `factcheck.languages.tables.STAGES`.
        step: From 0 on.
    """

    series: str
    step: int

    def __str__(self) -> str:
        return f"{self.series} {self.step}"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A word that leaves open whether it is so, or says that it has changed: `"may"`, `"rose to"`."""

    moved: bool = False

    def __str__(self) -> str:
        return "moved" if self.moved else "possible"


V = TypeVar("V", covariant=True)


@dataclass(frozen=True, slots=True)
class Mention(Generic[V]):
    """A typed value where it stands: `claim.text[start:end] == text`."""

    text: str
    start: int
    end: int
    value: V


@dataclass(frozen=True, slots=True)
class Mentions:
    """All mentions of one claim, by kind, each in order of the text."""

    quantities: tuple[Mention[Quantity], ...] = ()
    dates: tuple[Mention[DateValue], ...] = ()
    ranks: tuple[Mention[Rank], ...] = ()
    names: tuple[Mention[Name], ...] = ()
    quotes: tuple[Mention[Quote], ...] = ()
    denials: tuple[Mention[Denial], ...] = ()
    directions: tuple[Mention[Direction], ...] = ()
    stages: tuple[Mention[Stage], ...] = ()
    doubts: tuple[Mention[Doubt], ...] = ()
