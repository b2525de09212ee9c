"""The forms in which `check` says what fails, all from one run."""

import json

import pytest
from lxml import etree

from .conftest import lines


def test_github_annotations(run, fires, same):
    result = run("check", fires.name, "--format", "github")
    command, last = result.stdout.splitlines()
    assert command.startswith("::error file=fires/")
    assert last.endswith(" pairs: 1 conflict.")
    assert run("check", same, "--format", "github").stdout.startswith("No conflicts: ")


def test_sarif_and_junit_hold_what_fails(run, fires, same):
    assert len(json.loads(run("check", fires, "--format", "sarif").stdout)["runs"][0]["results"]) == 1
    assert json.loads(run("check", same, "--format", "sarif").stdout)["runs"][0]["results"] == []
    suite = etree.fromstring(run("check", fires, "--format", "junit").stdout.encode())[0]
    assert (suite.get("tests"), suite.get("failures")) == ("1", "1")
    suite = etree.fromstring(run("check", same, "--format", "junit").stdout.encode())[0]
    assert (suite.get("tests"), suite.get("failures")) == ("2", "0")


def test_reports_besides(run, fires, tmp_path):
    names = ["f.sarif", "f.xml", "f.md", "f.json", "f.html"]
    result = run("check", fires, "--format", "github", *(part for name in names for part in ("--report", name)))
    assert result.exit_code == 1
    assert result.stdout.startswith("::error ")
    assert lines(result.stderr) == [f"wrote {name}" for name in names]
    assert "1 conflict" in (tmp_path / "f.md").read_text("utf-8")
    assert len(json.loads((tmp_path / "f.sarif").read_text("utf-8"))["runs"][0]["results"]) == 1
    assert len(json.loads((tmp_path / "f.json").read_text("utf-8"))["pairs"]) > 1


def test_compare_writes_them_by_suffix(run, fires, tmp_path):
    assert run("compare", fires, "-o", "f.sarif", "-o", "f.xml").exit_code == 0
    assert json.loads((tmp_path / "f.sarif").read_text("utf-8"))["version"] == "2.1.0"
    assert etree.parse(tmp_path / "f.xml").getroot().get("failures") == "1"


@pytest.mark.parametrize(
    ("options", "status", "says"),
    [
        (["--report", "f.doc"], 2, "cannot tell the format of f.doc by its suffix; use one of .html, .json, .md, "),
        (["--report", "file/f.md"], 3, "cannot write file/f.md: "),
        (["--baseline", "file/b.json", "--update-baseline"], 3, "cannot write file/b.json: "),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_mistakes_are_found_before_the_work(run, fires, tmp_path, monkeypatch, options, status, says):
    monkeypatch.setattr("factcheck.checker.load_encoder", None)
    (tmp_path / "file").touch()
    result = run("check", fires, *options)
    assert (result.exit_code, result.stdout) == (status, "")
    (message,) = lines(result.stderr)
    assert message.startswith(f"error: {says}")


def test_the_summary_of_a_github_workflow(run, fires, same, tmp_path, monkeypatch):
    summary = tmp_path / "summary.md"
    summary.write_text("# Before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    assert run("check", fires).exit_code == 1
    text = summary.read_text("utf-8")
    assert text.startswith("# Before\n# Fact check\n\n2 articles, ")
    assert text.count("## Conflict") == 1
    assert run("check", same).exit_code == 0
    assert "No conflicts: 2 articles, " in summary.read_text("utf-8")


def test_a_summary_that_cannot_be_written_changes_no_exit_status(run, same, tmp_path, monkeypatch):
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path))
    result = run("check", same)
    assert result.exit_code == 0
    (message,) = lines(result.stderr)
    assert message.startswith("cannot write the summary to GITHUB_STEP_SUMMARY (")


def test_a_summary_that_is_too_long_only_counts(run, fires, tmp_path, monkeypatch):
    monkeypatch.setattr("factcheck.cli.step_summary._ROOM", 100)
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    assert run("check", fires).exit_code == 1
    text = (tmp_path / "summary.md").read_text("utf-8")
    assert "## Conflict" not in text
    assert "And 1 finding more." in text
