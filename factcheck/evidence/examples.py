"""The form of the examples that every comparator carries: its documentation and its first tests."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """Two claims and what the comparator must say of them.

    Attributes:
        expected: `"agree"`, `"conflict"`, `"update"` or `"nothing"`.
        left: A claim.
        right: Another claim.
        languages: Of the two.
        dates: ISO dates of publication, or None.
    """

    expected: str
    left: str
    right: str
    languages: tuple[str, str] = ("en", "en")
    dates: tuple[str | None, str | None] = (None, None)
