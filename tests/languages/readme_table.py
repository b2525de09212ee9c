"""The README's table of languages, from the example files: `python -m tests.languages.readme_table` writes it anew."""

import json
from collections import Counter
from pathlib import Path

from babel import Locale

from factcheck.languages import known_languages
from factcheck.models import Kind

EXAMPLES = Path(__file__).parent / "examples"
README = Path(__file__).parents[2] / "README.md"
OPENING, CLOSING = "<!-- languages -->", "<!-- /languages -->"


def table() -> str:
    """How many examples each language has of each kind of fact, as a Markdown table."""
    counts = {code: _counts(code) for code in known_languages()}
    kinds = [kind.value for kind in Kind if any(kind.value in count for count in counts.values())]
    lines = [_row(["", *kinds]), _row(["---", *("--:" for _ in kinds)])]
    lines += [_row([_name(code), *(str(count[kind]) for kind in kinds)]) for code, count in counts.items()]
    total = sum(counts.values(), Counter())
    return "\n".join([*lines, _row(["all", *(str(total[kind]) for kind in kinds)])])


def updated(text: str) -> str:
    """The README with the current table between its markers.

    Raises:
        ValueError: A marker is missing, or stands there twice.
    """
    before, rest = _halves(text, OPENING)
    _, behind = _halves(rest, CLOSING)
    return f"{before}{OPENING}\n\n{table()}\n\n{CLOSING}{behind}"


def _counts(code: str) -> Counter[str]:
    path = EXAMPLES / f"{code}.jsonl"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return Counter(json.loads(line)["kind"] for line in lines if line.strip())


def _name(code: str) -> str:
    return f"{Locale('en').languages[code]} `{code}`"


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _halves(text: str, marker: str) -> tuple[str, str]:
    if text.count(marker) != 1:
        raise ValueError(f"README.md must hold {marker} once")
    before, _, behind = text.partition(marker)
    return before, behind


if __name__ == "__main__":
    README.write_text(updated(README.read_text("utf-8")), "utf-8")
