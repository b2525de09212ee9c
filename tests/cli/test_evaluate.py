"""`evaluate`: figures on labelled pairs, as a table and as JSON."""

import gzip
import json
import os
import pty
import signal

import pytest

from factcheck.cli import figures
from factcheck.cli.evaluate import _judged
from factcheck.errors import InterruptedWorkError

from .conftest import lines
from .test_process import PATIENCE, interruptible, until

DEAD = {"left": "A fire in Porto killed 12 people on 3 March 2024.", "left_lang": "en", "kind": "number"}
PAIRS = [
    {**DEAD, "right": "A fire in Porto killed 19 people on 3 March 2024.", "right_lang": "en", "label": "conflict"},
    {**DEAD, "right": "A fire in Porto killed 12 people on 3 March 2024.", "right_lang": "en", "label": "entailment"},
    {**DEAD, "right": "Bei einem Feuer in Porto starben am 3. März 2024 zwölf Menschen.", "label": "agree"},
    {
        "left": "The mayor likes tea.",
        "right": "Rain fell in Oslo.",
        "left_lang": "en",
        "right_lang": "EN-gb",
        "label": "unrelated",
        "group": "g",
    },
    {"left": "x", "right": "y", "label": "2.50"},
    {"left": "x", "right": "y", "label": 4},
    {"left": "x", "right": "y", "label": "mixed"},
]


def written(rows):
    return "".join(json.dumps(row) + "\n" for row in rows)


@pytest.fixture
def pairs(tmp_path):
    """A file of labelled pairs."""
    (tmp_path / "pairs.jsonl").write_text(written(PAIRS), encoding="utf-8")
    return "pairs.jsonl"


@pytest.fixture
def _no_long_work(monkeypatch):
    def load(*_, **__):
        raise AssertionError("the long work began")

    monkeypatch.setattr("factcheck.checker.load_encoder", load)


def test_a_table_for_people_and_json_for_programs(run, pairs, tmp_path):
    result = run("evaluate", pairs, "-o", "figures.json")
    assert (result.exit_code, lines(result.stderr)) == (0, ["wrote figures.json"])
    assert result.stdout.startswith("4 rows in 4 groups, 1 mixed left out, 2 similarity left out. Each figure")
    assert "\x1b" not in result.stdout
    for words in ("changed caught ", "unchanged kept", "AUROC", "cross ", "(none) ", "number ", "Language gap: - ("):
        assert words in result.stdout
    document = json.loads((tmp_path / "figures.json").read_text("utf-8"))
    assert document["format_version"] == 1
    assert document["files"] == [{"path": "pairs.jsonl", "rows": 7}]
    assert document["left_out"] == {"mixed": 1, "similarity": 2}
    assert document["overall"]["written_labels"] == {"agree": 1, "conflict": 1, "entailment": 1, "unrelated": 1}
    assert document["tool"]["judge"] == "none"
    assert {name: section["rows"] for name, section in document["kinds"].items()} == {"(none)": 1, "number": 3}
    assert document["languages"]["cross"]["rows"] == 1
    assert document["overall"]["changed_caught"]["value"] == 1.0
    assert document["overall"]["unchanged_kept"]["value"] == 1.0
    assert document["overall"]["unrelated_flagged"]["value"] == 0.0
    assert document["overall"]["updates_flagged"] is None


def test_the_verdicts_are_those_of_judge(run, pairs):
    verdicts = [json.loads(line)["verdict"] for line in run("judge", pairs).stdout.splitlines()][:4]
    labels = json.loads(run("evaluate", pairs, "-o", "-").stdout)["overall"]["labels"]
    for label, verdict in (("conflict", "conflict"), ("agree", "agree"), ("not-conflict", "unrelated")):
        assert labels[label]["verdicts"] == verdicts.count(verdict)


def test_the_same_bytes_however_the_rows_come(run, pairs, tmp_path):
    once = run("evaluate", pairs, "-o", "-")
    assert (once.exit_code, once.stderr) == (0, "")
    assert run("evaluate", pairs, "-o", "-", "--jobs", "1", "--batch-size", "1", "-q").stdout == once.stdout
    assert run("evaluate", pairs, "-o", "x.json", "-q").stderr == ""
    assert (tmp_path / "x.json").read_text("utf-8") == once.stdout
    (tmp_path / "pairs.jsonl").write_text(written(reversed(PAIRS)), encoding="utf-8")
    assert run("evaluate", pairs, "-o", "-").stdout == once.stdout
    standard = json.loads(run("evaluate", "-", "-o", "-", stdin=written(PAIRS)).stdout)
    assert standard["overall"] == json.loads(once.stdout)["overall"]


def test_several_files_and_gzip(run, tmp_path):
    (tmp_path / "a.jsonl").write_text(written(PAIRS[:2]), encoding="utf-8")
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(written(PAIRS[2:]).encode()))
    result = run("evaluate", "b.jsonl.gz", "a.jsonl", "-o", "-")
    document = json.loads(result.stdout)
    assert document["files"] == [{"path": "a.jsonl", "rows": 2}, {"path": "b.jsonl.gz", "rows": 5}]
    assert document["overall"]["rows"] == 4
    assert run("evaluate", "a.jsonl", "b.jsonl.gz", "-o", "-").stdout == result.stdout


@pytest.mark.usefixtures("_no_long_work")
@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "pairs.jsonl: cannot be read: No such file or directory; name a file of labelled pairs"),
        (b"\n \n", "no row in the files; nothing to evaluate: name pairs with labels"),
        (written(PAIRS[4:]).encode(), "all rows are left out (1 mixed, 2 similarity); nothing to evaluate"),
        (written(PAIRS[:1]).encode() + b'{"left": "a", "right": "b"}', 'pairs.jsonl:2: "label" is missing; write one'),
        (b'\n\n{"left": "a", "right": "b", "label": "contradicts"}', 'pairs.jsonl:3: label "contradicts" is not known'),
        (b'{"left": "a", "label": "agree"}', 'pairs.jsonl:1: "right" is missing or no text'),
    ],
    ids=["missing", "empty", "left out", "no label", "unknown label", "no pair"],
)
def test_a_file_that_is_none_gives_no_output(run, tmp_path, content, says):
    if content is not None:
        (tmp_path / "pairs.jsonl").write_bytes(content)
    result = run("evaluate", "pairs.jsonl", "-o", "out.json")
    assert (result.exit_code, result.stdout) == (3, "")
    (message,) = lines(result.stderr)
    assert message.startswith(f"error: {says}")
    assert not (tmp_path / "out.json").exists()


@pytest.mark.usefixtures("_no_long_work")
@pytest.mark.parametrize("content", [b"{}", gzip.compress(b"{}" * 99)[:-9], gzip.compress(b"{}")[:12] + b"\xff" * 20])
def test_a_gzip_file_that_is_none(run, tmp_path, content):
    (tmp_path / "p.jsonl.gz").write_bytes(content)
    result = run("evaluate", "p.jsonl.gz")
    assert result.exit_code == 3
    (message,) = lines(result.stderr)
    assert message.startswith("error: p.jsonl.gz: no whole gzip file (")
    assert message.endswith("; compress it again, or rename it without .gz")


@pytest.mark.usefixtures("_no_long_work")
@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["pairs.jsonl", "-o", "out.csv"], 2, "out.csv: figures are written as JSON; name a file that ends in .json"),
        (["pairs.jsonl", "./pairs.jsonl"], 2, "./pairs.jsonl is named twice; name every file of pairs once"),
        (["-", "-"], 2, "- is named twice"),
        (["pairs.jsonl", "--judge", ""], 2, "judge is empty"),
        (["pairs.jsonl", "--judge-only"], 2, "judge-only needs a judge; write --judge bundled, or leave"),
        (["pairs.jsonl", "--jobs", "0"], 2, "jobs is 0; write 1 or more"),
        (["pairs.jsonl", "--config", "nosuch.toml"], 2, "configuration nosuch.toml does not exist"),
        (["pairs.jsonl", "-o", "pairs.jsonl/x.json"], 3, "cannot write pairs.jsonl/x.json: "),
        (["."], 3, ".: cannot be read: Is a directory"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_command_line(run, pairs, arguments, status, says):
    result = run("evaluate", *arguments)
    assert (result.exit_code, result.stdout) == (status, "")
    (message,) = lines(result.stderr)
    assert message.startswith(f"error: {says}")


def test_without_a_file_the_usage_is_shown(run):
    result = run("evaluate")
    assert result.exit_code == 2
    assert "Usage: " in result.stderr


def test_a_model_that_cannot_be_had(run, pairs, tmp_path):
    result = run("evaluate", pairs, "--encoder", "/nosuch", "-o", "out.json")
    assert (result.exit_code, result.stdout) == (3, "")
    assert not (tmp_path / "out.json").exists()


def test_ctrl_c_says_how_far_it_came():
    class Checker:
        def judge(self, rows):
            raise KeyboardInterrupt
            yield

    with pytest.raises(InterruptedWorkError, match="interrupted; 0 of 0 pairs were judged; nothing was written"):
        _judged(Checker(), [])


def test_ctrl_c_while_pairs_are_judged_writes_nothing(program, tmp_path):
    rows = [{**PAIRS[0], "right": f"A fire in Porto killed {number} people."} for number in range(8000)]
    (tmp_path / "pairs.jsonl").write_text(written(rows), encoding="utf-8")
    master, slave = pty.openpty()  # progress is drawn for people only
    process = program(
        "evaluate", "pairs.jsonl", "-o", "out.json", stderr=slave, env={"TERM": "xterm"}, **interruptible()
    )
    os.close(slave)
    shown = until(master, b"judging")
    process.send_signal(signal.SIGINT)
    shown += until(master, None)
    assert process.wait(timeout=PATIENCE) == 130
    assert b"of 8,000 pairs were judged; nothing was written" in shown
    assert b"Traceback" not in shown
    assert process.stdout.read() == b""
    assert [path.name for path in tmp_path.iterdir()] == ["pairs.jsonl"]


def test_a_narrow_terminal_cuts_no_figure(run, pairs, monkeypatch):
    monkeypatch.setattr(figures, "_WIDE", 80)
    narrow = run("evaluate", pairs).stdout
    assert max(map(len, narrow.splitlines())) <= 80
    assert "…" not in narrow
