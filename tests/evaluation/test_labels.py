import io
import json

import pytest

from factcheck.errors import InputError
from factcheck.evaluation import Label, read_labelled

PAIR = {"left": "a", "right": "b"}


def read(*rows):
    text = "\n".join(row if isinstance(row, str) else json.dumps({**PAIR, **row}) for row in rows)
    return list(read_labelled(io.BytesIO(text.encode()), "pairs.jsonl"))


@pytest.mark.parametrize(
    ("labels", "truth"),
    [
        (("contradiction", "conflict"), Label.CONFLICT),
        (("entailment", "agree"), Label.AGREE),
        (("neutral", "unrelated", "compatible", "different"), Label.NOT_CONFLICT),
        (("update",), Label.UPDATE),
        (("mixed", 0, 5, 3.25, "0.00", "4.75", " 2 ", -1), None),
    ],
)
def test_what_labels_mean(labels, truth):
    assert {row.truth for row in read(*({"label": label} for label in labels))} == {truth}


def test_what_is_left_out_says_why():
    assert [row.label for row in read({"label": "mixed"}, {"label": 2.5}, {"label": "2.5"})] == [
        "mixed",
        "similarity",
        "similarity",
    ]


@pytest.mark.parametrize(
    ("label", "says"),
    [
        ("contradict", 'label "contradict" is not known; did you mean "contradiction"? Else write one of '),
        ("Entailment", 'label "Entailment" is not known; did you mean "entailment"?'),
        ("yes", 'label "yes" is not known; write one of contradiction, conflict, entailment, '),
        ("", 'label "" is not known'),
        ("1,5", 'label "1,5" is not known'),
        ("nan", 'label "nan" is not known'),
        (True, "label true is not known"),
        (["agree"], 'label ["agree"] is not known'),
        (None, '"label" is missing; write one of contradiction, '),
        ("x" * 1000, f'label "{"x" * 56}... is not known'),
    ],
)
def test_an_unknown_label_names_file_line_and_mend(label, says):
    with pytest.raises(InputError) as caught:
        read({"label": "agree"}, "", {"label": label})
    assert str(caught.value).startswith(f"pairs.jsonl:3: {says}")
    assert "rows that are mixed or have a number for similarity are left out" in str(caught.value)


def test_a_missing_label():
    with pytest.raises(InputError, match=r'pairs\.jsonl:1: "label" is missing'):
        read({})


def test_kind_and_group_may_be_missing():
    bare, empty, full = read(
        {"label": "agree"},
        {"label": "agree", "kind": " ", "group": ""},
        {"label": "agree", "kind": "name", "group": "g1"},
    )
    assert (bare.kind, bare.group) == (empty.kind, empty.group) == ("(none)", None)
    assert full.kind == "name"
    assert full.group is not None


def test_a_group_is_a_number_or_a_text_and_they_differ():
    number, text = read({"label": "agree", "group": 1}, {"label": "agree", "group": "1"})
    assert number.group != text.group


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("kind", 7, '"kind" is 7; write text such as "number", or null'),
        ("group", {}, '"group" is {}; write text or a whole number, or null'),
        ("group", True, '"group" is true; write text or a whole number'),
        ("group", 1.5, '"group" is 1.5; write text or a whole number'),
    ],
)
def test_kinds_and_groups_that_are_none(field, value, says):
    with pytest.raises(InputError) as caught:
        read({"label": "agree", field: value})
    assert str(caught.value).startswith(f"pairs.jsonl:1: {says}")


def test_what_is_wrong_for_judge_is_wrong_here():
    with pytest.raises(InputError, match=r'pairs\.jsonl:2: "left" is missing or no text'):
        read({"label": "agree"}, '{"label": "agree", "right": "b"}')
