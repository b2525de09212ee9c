"""Values as people read them."""

import re

from factcheck.models import Kind
from factcheck.reports.slot import Value

_QUANTITY = re.compile(r"(~|>=|<=)?(-?)(\d+)(\.\d+)?((?:e[+-]?\d+)?)(?: (.*))?", re.DOTALL)
_SIGNS = {None: "", "~": "≈ ", ">=": "≥ ", "<=": "≤ "}
_NARROW_BLANK = "\u202f"


def reading(value: Value, kind: Kind) -> tuple[str, str] | None:
    """A quantity as number and thing, `("12", "killed")`; None for other kinds, whose words say more."""
    found = _QUANTITY.fullmatch(value.reading) if kind is Kind.QUANTITY else None
    if found is None:
        return None
    sign, minus, whole, fraction, power, rest = found.groups()
    number = f"{_SIGNS[sign]}{minus}{int(whole):,}".replace(",", _NARROW_BLANK) + (fraction or "") + power
    # Of "person killed" what became of them; the noun is in the words already.
    return number, (rest or "").rpartition(" ")[2]
