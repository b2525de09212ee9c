import copy
import json
from dataclasses import replace
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, ValidationError

from factcheck.models import Period, Verdict
from factcheck.reports import render

from . import builders
from .attacks import ATTACKS

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "factcheck/reports/report.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def document(report):
    return json.loads(render(report, "json"))


def test_the_published_schema_is_the_packaged_one():
    published = (ROOT / "docs/report.schema.json").read_bytes()
    assert published == (ROOT / "factcheck/reports/report.schema.json").read_bytes()
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("report", [builders.full(), builders.empty(), builders.none_at_all()])
def test_reports_satisfy_the_schema(report):
    VALIDATOR.validate(document(report))


def test_keys_stand_in_the_order_of_the_contract():
    found = document(builders.full())
    assert list(found) == [
        *("format_version", "tool", "options", "articles", "claims", "clusters", "pairs", "skipped", "stats")
    ]
    assert list(found["articles"][0]) == [
        *("id", "path", "title", "source", "url", "language", "sha256", "published", "origin")
    ]
    assert list(found["claims"][0]) == [
        *("id", "article", "text", "start", "end", "language", "speaker", "is_title", "time")
    ]
    pair = found["pairs"][0]
    assert list(pair) == [
        *("id", "fingerprint", "left", "right", "similarity", "verdict", "confidence", "scores", "severity"),
        *("cluster", "evidence"),
    ]
    evidence = pair["evidence"][0]
    assert list(evidence) == ["kind", "code", "stance", "detail", "confidence", "weight", "left", "right"]
    assert list(evidence["left"]) == ["text", "start", "end", "value"]


def test_all_offsets_point_into_the_texts_of_the_articles():
    report = builders.full()
    texts = {article.id: article.text for article in report.articles}
    found = document(report)
    claims = {claim["id"]: claim for claim in found["claims"]}
    for claim in claims.values():
        assert texts[claim["article"]][claim["start"] : claim["end"]] == claim["text"]
    sides = 0
    for pair in found["pairs"]:
        for name in ("left", "right"):
            text = texts[claims[pair[name]]["article"]]
            for side in (evidence[name] for evidence in pair["evidence"] if evidence[name]):
                assert text[side["start"] : side["end"]] == side["text"]
                sides += 1
    assert sides > 10


def test_numbers_have_four_digits_and_scores_sum_to_one():
    for pair in document(builders.full())["pairs"]:
        assert sum(pair["scores"].values()) == pytest.approx(1, abs=1e-3)
        numbers = [pair["similarity"], pair["confidence"], *pair["scores"].values()]
        numbers += [number for piece in pair["evidence"] for number in (piece["weight"], piece["confidence"])]
        assert all(number == round(number, 4) for number in numbers)
    assert document(builders.full())["pairs"][0]["evidence"][0]["weight"] == 3.2105


def test_there_is_no_negative_zero():
    piece = replace(builders.conflict().judgement.evidence[0], weight=-0.00001)
    finding = builders.finding(builders.DEATHS_EN, builders.DEATHS_DE, Verdict.CONFLICT, piece)
    assert '"weight": 0.0' in render(builders.report((builders.FLOOD_EN, builders.FLOOD_DE), (finding,)), "json")


def test_what_is_missing_is_null():
    found = document(builders.full())
    undated = next(article for article in found["articles"] if article["language"] == "ar")
    assert undated["published"] == {"earliest": None, "latest": None, "basis": "unknown"}
    assert [pair["cluster"] for pair in found["pairs"][:3]] == ["k-deaths", "k-deaths", None]
    assert found["pairs"][-1]["evidence"][0]["left"] is None


def test_a_day_without_a_year():
    year = builders.day("XXXX-02-18", "text").earliest
    article = replace(builders.FLOOD_EN, published=Period(year, None, "text"))
    found = document(builders.report((article,), ()))
    VALIDATOR.validate(found)
    assert found["articles"][0]["published"] == {"earliest": "XXXX-02-18", "latest": None, "basis": "text"}


def test_unrelated_pairs_are_left_out():
    unrelated = builders.finding(builders.DEATHS_EN, builders.VISIT_DE, Verdict.UNRELATED)
    found = document(builders.report((builders.FLOOD_EN, builders.FLOOD_DE), (unrelated, builders.conflict())))
    assert [pair["verdict"] for pair in found["pairs"]] == ["conflict"]


def test_the_text_is_utf8_indented_and_ends_with_a_newline():
    text = render(builders.full(), "json")
    assert text.startswith('{\n  "format_version": 1,\n')
    assert text.endswith("}\n")
    assert "فيضانات" in text


def test_options_come_out_as_plain_json_in_a_stable_order():
    options = {"b": (1, "x"), "a": frozenset({"z", "y"}), "c": Path("models"), "d": {"k": None, "j": 0.5}}
    found = document(builders.report((), (), options=options))
    assert list(found["options"]) == ["a", "b", "c", "d"]
    assert found["options"] == {"a": ["y", "z"], "b": [1, "x"], "c": "models", "d": {"j": 0.5, "k": None}}


@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_text_comes_back_as_it_was(attack):
    text = render(builders.hostile(attack, url=attack), "json")
    assert not any(code in text for code in "\x1b\x07\x9b\x7f\u202e\u2066")
    found = json.loads(text.encode("utf-8"))
    VALIDATOR.validate(found)
    assert found["skipped"][0]["reason"] == attack.replace("\ud800", "\ufffd")


def test_a_lone_surrogate_is_replaced_one_for_one():
    report = builders.hostile("a\ud800b")
    found = json.loads(render(report, "json").encode("utf-8"))
    side = found["pairs"][0]["evidence"][0]["left"]
    assert side["text"] == "a\ufffdb"
    assert side["end"] - side["start"] == 3


def breakings():
    def at(path, value):
        def apply(document):
            *way, last = path
            for step in way:
                document = document[step]
            document[last] = value

        return apply

    yield at(["timings"], {})
    yield at(["format_version"], 2)
    yield at(["articles", 0, "language"], "English")
    yield at(["articles", 0, "sha256"], "abc")
    yield at(["articles", 0, "published", "earliest"], "15.7.2021")
    yield at(["claims", 0, "start"], -1)
    yield at(["claims", 0, "kind"], "statement")
    yield at(["pairs", 0, "verdict"], "unrelated")
    yield at(["pairs", 0, "severity"], "high")
    yield at(["pairs", 0, "id"], "two words")
    yield at(["pairs", 0, "confidence"], 1.5)
    yield at(["pairs", 0, "scores", "maybe"], 0.1)
    yield at(["pairs", 0, "evidence"], [])
    yield at(["pairs", 0, "evidence", 0, "code"], "FC801")
    yield at(["pairs", 0, "evidence", 0, "kind"], "number")
    yield at(["pairs", 0, "evidence", 0, "left", "line"], 3)
    yield at(["skipped", 0, "reason"], "")
    yield at(["stats"], {})


@pytest.mark.parametrize("breaking", list(breakings()))
def test_the_schema_is_strict(breaking):
    broken = copy.deepcopy(document(builders.full()))
    breaking(broken)
    with pytest.raises(ValidationError):
        VALIDATOR.validate(broken)
