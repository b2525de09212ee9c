"""`judge`: the contract of a bulk run."""

import json

import pytest

from ..entailment.tiny_nli import save_tiny
from .conftest import lines

KEYS = {"verdict", "confidence", "scores", "entailment", "evidence"}
PAIRS = [
    {
        "id": 1,
        "left": "45 people died in Porto.",
        "right": "54 people died in Porto.",
        "left_lang": "en",
        "right_lang": "en",
    },
    {"id": "zwei", "left": "Am 3. Mai kam er an.", "right": "He arrived on 4 May.", "label": "agree", "kind": None},
    {"id": None, "left": "", "right": ""},
    {"left": "", "right": "45 people died.", "nested": {"a": [1, 2.5, {"b": None}], "ü": "„ж“ 🙂"}, "lone": "\ud800"},
    {"left": "😀", "right": "\u202e٣", "left_date": "2024-03-01", "right_date": "2024-03-02T10:00:00Z", "big": 10**30},
    {"left": "The mayor is dead.", "right": "The mayor is not dead.", "left_lang": None, "right_date": None},
]


def rows_of(text):
    return [json.loads(line) for line in text.splitlines()]


def judged(run, pairs, *options):
    text = "".join(json.dumps(pair) + "\n" for pair in pairs)
    result = run("judge", "-", *options, stdin=text)
    assert result.exit_code == 0, result.stderr
    return rows_of(result.stdout)


def swapped(pair):
    names = {"left": "right", "right": "left"}
    flipped = {}
    for key, value in pair.items():
        head, _, tail = key.partition("_")
        flipped["_".join(filter(None, [names.get(head, head), tail]))] = value
    return flipped


def test_every_row_comes_back_once_in_order_with_its_fields(run):
    rows = judged(run, PAIRS)
    assert len(rows) == len(PAIRS)
    for row, pair in zip(rows, PAIRS, strict=True):
        assert {key: row[key] for key in pair} == pair
        assert set(row) - set(pair) == KEYS
        assert sum(row["scores"].values()) == pytest.approx(1, abs=1e-3)
        assert row["confidence"] == row["scores"][row["verdict"]]
        assert row["entailment"] is None


def test_swapping_the_sides_mirrors_the_evidence_and_changes_nothing_else(run):
    pairs = [*PAIRS, *(pair | {"left_lang": "en", "right_lang": "en"} for pair in PAIRS)]
    for row, other in zip(judged(run, pairs), judged(run, map(swapped, pairs)), strict=True):
        for key in ("verdict", "confidence", "scores"):
            assert row[key] == other[key]
        sides = [(item["kind"], item["code"], item["left"], item["right"]) for item in row["evidence"]]
        mirrored = [(item["kind"], item["code"], item["right"], item["left"]) for item in other["evidence"]]
        assert sides == mirrored
    assert any(row["evidence"] for row in judged(run, PAIRS))


def test_a_missing_field_and_null_are_the_same(run):
    optional = ("left_lang", "right_lang", "left_date", "right_date")
    bare = [{"left": pair["left"], "right": pair["right"]} for pair in PAIRS]
    null = [{**pair, **dict.fromkeys(optional)} for pair in bare]
    for row, other in zip(judged(run, bare), judged(run, null), strict=True):
        assert {key: row[key] for key in KEYS} == {key: other[key] for key in KEYS}


def test_labels_are_never_read(run):
    plain = {"left": "45 people died in Porto.", "right": "54 people died in Porto."}
    labels = [
        {},
        {"label": "agree"},
        {"label": "conflict"},
        {"label": ["odd"]},
        {"kind": 7, "source": "x", "group": {}},
    ]
    rows = judged(run, [{**plain, **label} for label in labels])
    assert len({json.dumps({key: row[key] for key in KEYS}) for row in rows}) == 1


def test_fields_named_like_ours_are_kept_under_given(run):
    theirs = {"verdict": "mine", "evidence": ["ordinal"], "given": 1}
    (row,) = judged(run, [{"left": "a", "right": "b", **theirs}])
    assert row["given"] == theirs
    assert row["verdict"] in {"agree", "conflict", "update", "unrelated"}
    (harmless,) = judged(run, [{"left": "a", "right": "b", "given": 1}])
    assert harmless["given"] == 1


def test_neither_threads_nor_batches_nor_neighbours_change_a_row(run):
    rows = judged(run, PAIRS)
    assert judged(run, PAIRS, "--jobs", "1", "--batch-size", "1") == rows
    assert judged(run, PAIRS, "--jobs", "64", "--batch-size", "3") == rows
    assert [judged(run, [pair])[0] for pair in PAIRS[:2]] == rows[:2]


def test_to_a_file(run, tmp_path):
    (tmp_path / "pairs.jsonl").write_text("\n".join(map(json.dumps, PAIRS)), encoding="utf-8")
    (tmp_path / "out.jsonl").write_text("old", encoding="utf-8")
    result = run("judge", "pairs.jsonl", "-o", "out.jsonl")
    assert (result.exit_code, result.stdout, lines(result.stderr)) == (0, "", ["wrote out.jsonl"])
    assert rows_of((tmp_path / "out.jsonl").read_text("utf-8")) == judged(run, PAIRS)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jsonl", "pairs.jsonl"]
    assert run("judge", "pairs.jsonl", "-o", "deep/out.jsonl", "-q").stderr == ""
    assert (tmp_path / "deep" / "out.jsonl").read_bytes() == (tmp_path / "out.jsonl").read_bytes()


def test_an_empty_file_gives_nothing_and_loads_nothing(run, tmp_path, monkeypatch):
    monkeypatch.delattr("factcheck.checker.load_encoder")
    (tmp_path / "pairs.jsonl").write_text("\n  \n", encoding="utf-8")
    result = run("judge", "pairs.jsonl")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    assert run("judge", "pairs.jsonl", "-o", "out.jsonl").exit_code == 0
    assert (tmp_path / "out.jsonl").read_bytes() == b""


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "pairs.jsonl: cannot be read: No such file or directory; name a file of pairs"),
        (b'{"left": "a", "right": "b"}\n\n{"left": \n', "pairs.jsonl:3: not JSON ("),
        (b'{"right": "b"}', 'pairs.jsonl:1: "left" is missing or no text; every pair needs "left" and "right"'),
        (b'{"left": "a", "right": "' + b"b" * 50_000_000, "pairs.jsonl:1: longer than 1,000,000 bytes"),
    ],
    ids=["missing", "broken line", "no left", "one long line"],
)
def test_a_file_that_is_none_gives_no_output(run, tmp_path, content, says):
    if content is not None:
        (tmp_path / "pairs.jsonl").write_bytes(content)
    result = run("judge", "pairs.jsonl", "-o", "out.jsonl")
    assert (result.exit_code, result.stdout) == (3, "")
    (message,) = lines(result.stderr)
    assert message.startswith(f"error: {says}")
    assert not list(tmp_path.glob("out*"))


def test_a_folder_is_no_file_of_pairs(run, tmp_path):
    result = run("judge", tmp_path)
    assert result.exit_code == 3
    assert "cannot be read: Is a directory" in result.stderr


def test_a_model_that_cannot_be_had_leaves_nothing_behind(run, tmp_path):
    (tmp_path / "pairs.jsonl").write_text(json.dumps(PAIRS[0]), encoding="utf-8")
    result = run("judge", "pairs.jsonl", "-o", "out.jsonl", "--encoder", "/nosuch")
    assert result.exit_code == 3
    assert not list(tmp_path.glob("out*"))


@pytest.fixture(scope="module")
def nli(tmp_path_factory):
    return save_tiny(tmp_path_factory.mktemp("models") / "nli")


def test_a_judge_gives_both_directions(run, nli):
    rows = judged(run, PAIRS, "--judge", str(nli))
    for row in rows:
        for direction in ("forward", "backward"):
            assert len(row["entailment"][direction]) == 3
            assert sum(row["entailment"][direction]) == pytest.approx(1, abs=1e-3)
    for row, other in zip(rows, judged(run, map(swapped, PAIRS), "--judge", str(nli)), strict=True):
        assert row["entailment"]["forward"] == other["entailment"]["backward"]
    plain = judged(run, PAIRS)
    assert [row["verdict"] for row in rows] == [row["verdict"] for row in plain]
    assert [row["evidence"] for row in rows] == [row["evidence"] for row in plain]


def test_judge_only_keeps_the_typed_facts_out(run, nli):
    rows = judged(run, PAIRS, "--judge", str(nli), "--judge-only")
    assert not any(row["evidence"] for row in rows)
    for row in rows:
        contradictions = (row["entailment"]["forward"][2], row["entailment"]["backward"][2])
        assert row["scores"]["conflict"] == pytest.approx(sum(contradictions) / 2, abs=1e-3)
        assert row["scores"]["update"] == 0
        assert sum(row["scores"].values()) == pytest.approx(1, abs=1e-3)
        assert row["confidence"] == row["scores"][row["verdict"]]


def test_a_judge_that_is_none_is_refused(run, tmp_path):
    pair = json.dumps(PAIRS[0])
    result = run("judge", "-", "--judge", str(tmp_path), stdin=pair)
    assert result.exit_code == 3
    (message,) = [line for line in lines(result.stderr) if line.startswith("error")]
    assert message == f"error: {tmp_path} is no folder with an NLI model (config.json or modules.json)"
