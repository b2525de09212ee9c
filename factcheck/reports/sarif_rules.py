"""What the codes mean, as rules of SARIF."""

from collections.abc import Sequence
from typing import Any

from factcheck.evidence.codes import CODES, Code
from factcheck.evidence.examples import Example

_EXAMPLES = 4
_ORDER = ("conflict", "update", "agree")


def rules(codes: Sequence[str]) -> list[dict[str, Any]]:
    """A rule for each code, in their order, with help and examples."""
    return [_rule(code) for code in codes]


def _rule(name: str) -> dict[str, Any]:
    code = CODES.get(name)
    if code is None:
        return {"id": name, "shortDescription": {"text": "The sentences contradict each other."}}
    return {
        "id": name,
        "shortDescription": {"text": code.meaning},
        "fullDescription": {"text": f"{code.meaning} Two articles differ here; factcheck never says which is right."},
        "help": {"text": _help(code, bold=""), "markdown": _help(code, bold="**")},
        "defaultConfiguration": {"level": "error"},
        "properties": {"tags": [code.kind.value], "precision": "medium", "problem.severity": "error"},
    }


def _help(code: Code, bold: str) -> str:
    telling = [example for example in code.examples if example.expected in _ORDER]
    shown = sorted(telling, key=lambda example: _ORDER.index(example.expected))[:_EXAMPLES]
    lines = (
        f"{code.meaning} Examples:",
        *(_example(example, bold) for example in shown),
        f"All examples, and how to suppress a finding: factcheck explain {code.code}",
    )
    return "\n\n".join(lines)


def _example(example: Example, bold: str) -> str:
    days = [f" (published {day})" if day else "" for day in example.dates]
    return f"{bold}{example.expected}{bold}: “{example.left}”{days[0]} / “{example.right}”{days[1]}"
