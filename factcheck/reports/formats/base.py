"""What a format of reports is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from factcheck.models import Report


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a report down.

    Attributes:
        name: What callers ask for: `"json"`.
        suffix: Of its files, with the dot, in lower case; None if it is not written to files.
        render: Makes the whole report; the same report always gives the same text, and the text can be encoded.
        summed: The same with another last word on what was found; None if the format has no place for one.
        whole: Whether a check writes the whole report in this format; else nothing but what fails.
        files: Makes the files of a report, given the name of the first one, for a format that splits a large report:
            texts by path, as seen from the folder of the first one, which comes last. None: it is always one file.
    """

    name: str
    suffix: str | None
    render: Callable[[Report], str]
    summed: Callable[[Report, str], str] | None = None
    whole: bool = False
    files: Callable[[Report, str], Mapping[str, str]] | None = None
