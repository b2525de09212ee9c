"""Every comparator says of its own examples what they promise."""

import pkgutil
from collections import Counter
from importlib import import_module

import pytest

from factcheck import evidence
from factcheck.evidence import COMPARATORS
from factcheck.evidence.codes import CODES
from factcheck.models import Verdict

MODULES = {kind: import_module(f"factcheck.evidence.{kind.value}") for kind in COMPARATORS}
EXAMPLES = [(kind, example) for kind, module in MODULES.items() for example in module.EXAMPLES]


@pytest.mark.parametrize(("kind", "example"), EXAMPLES, ids=lambda value: str(getattr(value, "left", value))[:40])
def test_example(kind, example, judge):
    judgement = judge(example.left, example.right, example.languages, example.dates)
    own = [item for item in judgement.evidence if item.kind is kind]
    stances = {item.stance.value for item in own}
    if example.expected == "nothing":
        assert "conflict" not in stances
        assert "update" not in stances
        assert judgement.verdict is not Verdict.CONFLICT
    else:
        assert example.expected in stances


@pytest.mark.parametrize(("kind", "example"), EXAMPLES, ids=lambda value: str(getattr(value, "left", value))[:40])
def test_example_mirrored(kind, example, judge):
    there = judge(example.left, example.right, example.languages, example.dates)
    back = judge(example.right, example.left, example.languages[::-1], example.dates[::-1])
    assert there.scores == back.scores
    assert there.verdict is back.verdict
    assert {item.mirrored() for item in back.evidence} == set(there.evidence)


@pytest.mark.parametrize("kind", list(COMPARATORS))
def test_examples_show_both_sides(kind):
    expected = Counter(example.expected for example in MODULES[kind].EXAMPLES)
    assert expected["nothing"] >= 2, "a comparator must show when it keeps silent"
    assert expected["agree"] + expected["conflict"] + expected["update"] >= 2
    assert {code for example in MODULES[kind].EXAMPLES for code in example.languages} >= {"de", "en"}


def test_every_comparator_is_registered():
    files = {module.name for module in pkgutil.iter_modules(evidence.__path__)} - {
        "codes",
        "context",
        "counterparts",
        "examples",
        "gates",
        "roles",
        "sameness",
        "scope",
        "slots",
    }
    assert files == {kind.value for kind in COMPARATORS}


def test_every_code_of_the_evidence_is_explained(judge):
    found = set()
    for _, example in EXAMPLES:
        found |= {item.code for item in judge(example.left, example.right, example.languages, example.dates).evidence}
    assert found <= set(CODES)


@pytest.mark.parametrize("code", ["FC103", "FC104", "FC202", "FC402", "FC501", "FC505"])
def test_rarer_codes_have_their_example_of_a_conflict(code, judge):
    """`factcheck explain` shows a reader what they are."""
    examples = CODES[code].examples
    judgements = (judge(example.left, example.right, example.languages, example.dates) for example in examples)
    assert (code, Verdict.CONFLICT) in {
        (item.code, item.stance) for judgement in judgements for item in judgement.evidence
    }


@pytest.mark.parametrize(("kind", "example"), EXAMPLES, ids=lambda value: str(getattr(value, "left", value))[:40])
def test_words_stand_in_the_claims(kind, example, judge):
    for item in judge(example.left, example.right, example.languages, example.dates).evidence:
        for side, text in ((item.left, example.left), (item.right, example.right)):
            if side is not None:
                assert text[side.start : side.end] == side.text
        if item.stance is not Verdict.AGREE:
            assert item.left is not None
            assert item.right is not None
