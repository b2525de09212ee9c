"""Files of pairs: one JSON object a line (DESIGN section 4)."""

import json
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, BinaryIO

from factcheck.errors import InputError
from factcheck.models import UNKNOWN_PERIOD, CalendarDay, Claim, Evidence, Judgement, Period, Side

MAX_LINE = 1_000_000


@dataclass(frozen=True, slots=True)
class PairRow:
    """One line of a file of pairs.

    Attributes:
        fields: As read; given back unchanged.
        left: Text of the left claim.
        right: Text of the right claim.
        left_language: ISO 639-1 code, or None.
        right_language: ISO 639-1 code, or None.
        left_date: When the left claim was published, or None.
        right_date: When the right claim was published, or None.
        where: File and line for error messages.
    """

    fields: dict[str, Any]
    left: str
    right: str
    left_language: str | None
    right_language: str | None
    left_date: date | None
    right_date: date | None
    where: str = ""


def read_pairs(stream: BinaryIO, name: str) -> Iterator[PairRow]:
    """Read a file of pairs.

    Args:
        stream: Of bytes, UTF-8; blank lines are passed over.
        name: For error messages.

    Raises:
        InputError: A line is no pair; the message names file, line and mend.
    """
    for number, line in enumerate(iter(lambda: stream.readline(MAX_LINE + 1), b""), start=1):
        if len(line) > MAX_LINE:
            raise InputError(f"{name}:{number}: longer than {MAX_LINE:,} bytes; split the texts of this pair")
        if line.strip():
            yield _row(line, f"{name}:{number}")


def written(row: PairRow, judgement: Judgement) -> str:
    """The row with its judgement as one line of JSON.

    Fields of the row that are named like ours are kept under `"given"`.
    """
    result = _result(judgement)
    taken = {key: value for key, value in row.fields.items() if key in result}
    if taken and "given" in row.fields:
        taken["given"] = row.fields["given"]
    text = json.dumps({**row.fields, **({"given": taken} if taken else {}), **result}, ensure_ascii=False)
    # Lone surrogates, which UTF-8 cannot hold, are written as JSON's escapes: they load to what was read.
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def claims_of(row: PairRow, recognise: Callable[[str], str]) -> tuple[tuple[Claim, Period], tuple[Claim, Period]]:
    """The two claims of a row with the periods of their publication; `recognise` finds a language that is not given."""
    return (
        _claim("left", row.left, row.left_language or recognise(row.left), row.left_date),
        _claim("right", row.right, row.right_language or recognise(row.right), row.right_date),
    )


def _claim(side: str, text: str, language: str, day: date | None) -> tuple[Claim, Period]:
    published = UNKNOWN_PERIOD if day is None else Period(CalendarDay.of(day), CalendarDay.of(day), f"{side}_date")
    return Claim(side, side, text, 0, len(text), language), published


def _row(line: bytes, where: str) -> PairRow:
    try:
        fields = json.loads(line, parse_float=_number, parse_constant=_number)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{where}: not JSON ({_first_line(error)}); write one object a line") from None
    if not isinstance(fields, dict):
        raise InputError(f'{where}: not an object; write {{"id": ..., "left": ..., "right": ...}}')
    for key in ("left", "right"):
        if not isinstance(fields.get(key), str):
            raise InputError(f'{where}: "{key}" is missing or no text; every pair needs "left" and "right"')
    return PairRow(
        fields,
        fields["left"],
        fields["right"],
        _language(fields, "left_lang", where),
        _language(fields, "right_lang", where),
        _date(fields, "left_date", where),
        _date(fields, "right_date", where),
        where,
    )


def _number(text: str) -> float:
    """A number that JSON can hold, unlike NaN and Infinity."""
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is no number of JSON")
    return number


def _first_line(error: Exception) -> str:
    return str(error).split("\n", 1)[0][:120]


def _language(fields: dict[str, Any], key: str, where: str) -> str | None:
    value = fields.get(key)
    if value is None:
        return None
    if not isinstance(value, str) or not value.strip():
        raise InputError(f'{where}: "{key}" must be a language code such as "de", or null')
    return value.strip().lower().replace("_", "-").split("-")[0]


def _date(fields: dict[str, Any], key: str, where: str) -> date | None:
    value = fields.get(key)
    if value is None:
        return None
    try:
        return datetime.fromisoformat(value).date()
    except (TypeError, ValueError):
        raise InputError(f'{where}: "{key}" is {value!r}; write an ISO date such as "2022-05-13", or null') from None


def _result(judgement: Judgement) -> dict[str, Any]:
    scores, entailment = judgement.scores, judgement.entailment
    return {
        "verdict": judgement.verdict.value,
        "confidence": judgement.confidence,
        "scores": {
            "agree": scores.agree,
            "conflict": scores.conflict,
            "update": scores.update,
            "unrelated": scores.unrelated,
        },
        "entailment": entailment and {"forward": list(entailment.forward), "backward": list(entailment.backward)},
        "evidence": [_evidence(item) for item in judgement.evidence],
    }


def _evidence(item: Evidence) -> dict[str, object]:
    return {
        "kind": item.kind.value,
        "code": item.code,
        "stance": item.stance.value,
        "detail": item.detail,
        "confidence": item.confidence,
        "weight": item.weight,
        "left": _side(item.left),
        "right": _side(item.right),
    }


def _side(side: Side | None) -> dict[str, object] | None:
    return None if side is None else {"text": side.text, "start": side.start, "end": side.end, "value": side.value}
