"""Dates of limited precision and the periods that they bound."""

from dataclasses import dataclass
from datetime import date

UNKNOWN_YEAR = "XXXX"


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day whose year may be unknown, written in EDTF (ISO 8601-2:2019): `2022-05-13` or `XXXX-05-13`."""

    year: int | None
    month: int
    day: int

    @classmethod
    def of(cls, day: date) -> "CalendarDay":
        """The same day, with its year."""
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        year = UNKNOWN_YEAR if self.year is None else f"{self.year:04d}"
        return f"{year}-{self.month:02d}-{self.day:02d}"


@dataclass(frozen=True, slots=True)
class Period:
    """A span of days with the reason why we believe in it.

    Attributes:
        earliest: First possible day, or None if not bounded.
        latest: Last possible day (inclusive), or None if not bounded.
        basis: Where it comes from, in words: `"front matter"`, `"--published"`, `"inferred: ..."`, `"unknown"`.
    """

    earliest: CalendarDay | None
    latest: CalendarDay | None
    basis: str

    @property
    def known(self) -> bool:
        """Whether anything at all is known."""
        return self.earliest is not None or self.latest is not None


UNKNOWN_PERIOD = Period(None, None, "unknown")
