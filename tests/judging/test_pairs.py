import io
import json
from datetime import date

import pytest

from factcheck.errors import InputError
from factcheck.judging.pairs import MAX_LINE, claims_of, read_pairs, written
from factcheck.models import Judgement, Pair, Scores, Verdict


def read(*rows):
    text = b"\n".join(row if isinstance(row, bytes) else json.dumps(row).encode() for row in rows)
    return list(read_pairs(io.BytesIO(text), "pairs.jsonl"))


def judged(row):
    (left, _), (right, _) = claims_of(row, lambda _text: "en")
    scores = Scores(agree=0.1, conflict=0.7, update=0.1, unrelated=0.1)
    return json.loads(written(row, Judgement(Pair(left, right, 0.5), Verdict.CONFLICT, 0.7, scores, ())))


def test_a_row():
    (row,) = read(
        {"id": 1, "left": "a", "right": "b", "left_lang": "de-AT", "right_lang": "EN", "left_date": "2024-03-01"}
    )
    assert (row.left, row.right, row.left_language, row.right_language) == ("a", "b", "de", "en")
    assert (row.left_date, row.right_date) == (date(2024, 3, 1), None)
    (left, published), (_, unknown) = claims_of(row, lambda _text: "fr")
    assert (left.text, left.start, left.end, left.language) == ("a", 0, 1, "de")
    assert str(published.earliest) == "2024-03-01"
    assert not unknown.known


def test_a_language_that_is_not_given_is_recognised():
    (row,) = read({"left": "a", "right": "b"})
    assert [claim.language for claim, _ in claims_of(row, {"a": "fr", "b": "it"}.get)] == ["fr", "it"]


@pytest.mark.parametrize(
    "text", ["2024-03-01", "2024-03-01T23:59:59", "2024-03-01T10:00:00Z", "2024-03-01 10:00+02:00"]
)
def test_dates_may_carry_a_time(text):
    (row,) = read({"left": "a", "right": "b", "right_date": text})
    assert row.right_date == date(2024, 3, 1)


def test_blank_lines_and_a_byte_order_mark_are_passed_over():
    assert len(read(b'\xef\xbb\xbf{"left": "a", "right": "b"}', b"", b"  \t", {"left": "", "right": ""})) == 2
    assert read(b"") == []


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (b"{", "not JSON"),
        (b"[1]", "not an object"),
        (b"null", "not an object"),
        (b'{"left": "a"}', '"right" is missing or no text'),
        (b'{"left": null, "right": "b"}', '"left" is missing or no text'),
        (b'{"left": ["a"], "right": "b"}', '"left" is missing or no text'),
        (b'{"left": "\xff", "right": "b"}', "not JSON"),
        (b'{"left": "a", "right": "b", "x": NaN}', "not JSON (NaN is no number of JSON)"),
        (b'{"left": "a", "right": "b", "x": 1e999}', "not JSON (1e999 is no number of JSON)"),
        (b"[" * 100_000, "not JSON"),
        (b'{"left": "a", "right": "b", "left_lang": 3}', '"left_lang" must be a language code such as "de", or null'),
        (b'{"left": "a", "right": "b", "left_date": "May"}', "\"left_date\" is 'May'; write an ISO date such as"),
        (b'{"left": "a", "right": "b", "left_date": 2024}', '"left_date" is 2024; write an ISO date such as'),
        (b'{"left": "a", "right": "b", "left_date": "2024-03-01 or so"}', "write an ISO date"),
        (b'"' + b"x" * MAX_LINE, "longer than 1,000,000 bytes; split"),
    ],
    ids=lambda value: value[:30] if isinstance(value, bytes) else "",
)
def test_a_broken_line_names_file_and_line(line, says):
    with pytest.raises(InputError) as error:
        read({"left": "a", "right": "b"}, b"", line)
    assert str(error.value).startswith("pairs.jsonl:3: ")
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def test_fields_come_back_unchanged():
    fields = {"id": [1], "left": "a", "right": "b\ud800", "x": {"y": [1.5, None, True]}, "ü": "🙂", "n": 10**40}
    (row,) = read(fields)
    found = judged(row)
    assert {key: found[key] for key in fields} == fields
    assert (found["verdict"], found["confidence"], found["entailment"], found["evidence"]) == (
        "conflict",
        0.7,
        None,
        [],
    )
    assert found["scores"] == {"agree": 0.1, "conflict": 0.7, "update": 0.1, "unrelated": 0.1}
    assert "given" not in found


def test_fields_named_like_ours_are_kept():
    taken = {"scores": 1, "evidence": ["x"]}
    (row,) = read({"left": "a", "right": "b", **taken})
    assert judged(row)["given"] == taken
    (again,) = read(judged(row))
    assert judged(again)["given"]["given"] == taken
