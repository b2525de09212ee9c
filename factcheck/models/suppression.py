"""What a user decided not to be told of again, and why."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Suppression:
    """One entry of the configuration; of what is named, all must fit a finding.

    Attributes:
        reason: Why, in the user's words.
        code: A code or the beginning of one; None fits all.
        path: A glob that one of the two articles must fit, as seen from `folder`; None fits all.
        fingerprint: Of a finding; None fits all.
        until: The last day on which it holds; None for ever.
        place: Where it stands, `factcheck.toml:12`.
        folder: Of the configuration.
    """

    reason: str
    code: str | None = None
    path: str | None = None
    fingerprint: str | None = None
    until: date | None = None
    place: str = "configuration"
    folder: str = "."
