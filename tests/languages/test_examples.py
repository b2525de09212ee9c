"""What each language's tables make readable: every language file comes with its examples in examples/<code>.jsonl."""

import json
from collections import Counter
from pathlib import Path

import pytest

from factcheck.claims.speaker import speaker_of
from factcheck.facts import find_mentions
from factcheck.facts.polarity import find_directions
from factcheck.facts.tokens import tokenize
from factcheck.languages import known_languages
from factcheck.models.mention import Bound

FOLDER = Path(__file__).parent / "examples"
KINDS = ("quantity", "date", "ordinal", "name", "polarity", "quote", "attribution")
FEWEST = 3
SIGNS = {Bound.EXACT: "", Bound.APPROXIMATE: "~", Bound.AT_LEAST: ">=", Bound.AT_MOST: "<="}


def rows(code):
    path = FOLDER / f"{code}.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()] if path.exists() else []


EXAMPLES = [(code, row) for code in known_languages() for row in rows(code)]


def quantity(value):
    parts = (f"{SIGNS[value.bound]}{value.nominal:.6g}", value.unit, value.outcome)
    return " ".join(part for part in parts if part)


def polarity(found, tokens):
    cues = [(mention.start, "denied") for mention in found.denials]
    sides = [(mention.start, str(mention.value)) for mention in find_directions(tokens, ())]
    doubts = [(mention.start, "possible") for mention in found.doubts if not mention.value.moved]
    return [word for _, word in sorted({*cues, *sides, *doubts})]


def read(kind, text, code):
    """What is found, in the short form of the example files."""
    tokens = tokenize(text, code)
    found = find_mentions(tokens)
    if kind == "attribution":
        speaker = speaker_of(text, code)
        return [speaker.name] if speaker else []
    return {
        "quantity": [quantity(mention.value) for mention in found.quantities],
        "date": [str(mention.value) for mention in found.dates],
        "ordinal": [mention.value.number for mention in found.ranks if mention.value.number],
        "name": [mention.text for mention in found.names],
        "polarity": polarity(found, tokens),
        "quote": [mention.text for mention in found.quotes],
    }[kind]


@pytest.mark.parametrize(
    ("code", "row"), EXAMPLES, ids=lambda value: value if isinstance(value, str) else value["text"][:50]
)
def test_example(code, row):
    found = read(row["kind"], row["text"], code)
    if row["kind"] in {"name", "polarity"}:
        missing = Counter(row["value"]) - Counter(found)
        assert not missing, f"{dict(missing)} not among {found}"
    else:
        assert found == row["value"]


@pytest.mark.parametrize("code", known_languages())
def test_every_kind_has_examples(code):
    counts = Counter(row["kind"] for row in rows(code))
    assert set(counts) <= set(KINDS)
    assert all(counts[kind] >= FEWEST for kind in KINDS), counts
