"""What the labels of a file of pairs mean (DESIGN section 4)."""

import difflib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, BinaryIO

from factcheck.errors import InputError
from factcheck.judging.pairs import PairRow, read_pairs


class Label(StrEnum):
    """What verdicts are measured against."""

    CONFLICT = "conflict"
    AGREE = "agree"
    UPDATE = "update"
    NOT_CONFLICT = "not-conflict"


CLASSES = {
    "contradiction": Label.CONFLICT,
    "conflict": Label.CONFLICT,
    "entailment": Label.AGREE,
    "agree": Label.AGREE,
    "update": Label.UPDATE,
    "neutral": Label.NOT_CONFLICT,
    "unrelated": Label.NOT_CONFLICT,
    "compatible": Label.NOT_CONFLICT,
    "different": Label.NOT_CONFLICT,
}
MIXED, SIMILARITY = "mixed", "similarity"
NO_KIND = "(none)"

_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class LabelledRow:
    """One line of a file of labelled pairs.

    Attributes:
        pair: What is judged.
        label: As written in the file; `similarity` for every number.
        kind: What kind of difference it shows; `(none)` if the row has none.
        group: Rows of one group depend on each other; None if the row has none.
    """

    pair: PairRow
    label: str
    kind: str
    group: str | None

    @property
    def truth(self) -> Label | None:
        """What the label means; None if the row is left out."""
        return CLASSES.get(self.label)


def read_labelled(stream: BinaryIO, name: str) -> Iterator[LabelledRow]:
    """Read a file of labelled pairs, with the rows that are to be left out.

    Args:
        stream: Of bytes, UTF-8; blank lines are passed over.
        name: For error messages.

    Raises:
        InputError: A line is no labelled pair; the message names file, line and mend.
    """
    for pair in read_pairs(stream, name):
        yield LabelledRow(pair, _label(pair), _kind(pair), _group(pair))


def _label(pair: PairRow) -> str:
    value = pair.fields.get("label")
    if value is None:
        raise InputError(f'{pair.where}: "label" is missing; {_known()}')
    if _is_number(value):
        return SIMILARITY
    if isinstance(value, str) and (value in CLASSES or value == MIXED):
        return value
    near = difflib.get_close_matches(str(value).strip().lower(), [*CLASSES, MIXED], n=1, cutoff=0.7)
    raise InputError(
        f"{pair.where}: label {_shown(value)} is not known; "
        + (f'did you mean "{near[0]}"? Else ' if near else "")
        + _known()
    )


def _is_number(value: object) -> bool:
    if isinstance(value, str):
        return _NUMBER.fullmatch(value.strip()) is not None
    return isinstance(value, int | float) and not isinstance(value, bool)


def _known() -> str:
    return f"write one of {', '.join(CLASSES)} (rows that are {MIXED} or have a number for similarity are left out)"


def _kind(pair: PairRow) -> str:
    value = pair.fields.get("kind")
    if value is None:
        return NO_KIND
    if not isinstance(value, str):
        raise InputError(f'{pair.where}: "kind" is {_shown(value)}; write text such as "number", or null')
    return value.strip() or NO_KIND


def _group(pair: PairRow) -> str | None:
    value = pair.fields.get("group")
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise InputError(f'{pair.where}: "group" is {_shown(value)}; write text or a whole number, or null')
    return json.dumps(value)


def _shown(value: Any) -> str:  # noqa: ANN401 - whatever JSON holds
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}..."
