"""`check`: exit status, and what is printed."""

import json

from .conftest import lines


def test_conflicts_fail(run, fires):
    result = run("check", fires)
    assert result.exit_code == 1
    assert result.stdout.startswith("CONFLICT")
    assert result.stderr == ""


def test_no_conflict_is_one_clear_line(run, same):
    result = run("check", same)
    assert result.exit_code == 0
    assert result.stdout.startswith("No conflicts: 2 articles, 6 claims, ")
    assert result.stdout.endswith(" pairs compared.\n")
    assert result.stdout.count("\n") == 1


def test_an_update_fails_only_where_asked_for(run, seeds):
    assert run("check", seeds).exit_code == 0
    result = run("check", seeds, "--fail-on", "update")
    assert result.exit_code == 1
    assert result.stdout.startswith("UPDATE")
    assert "AGREEMENT" not in result.stdout


def test_findings_that_are_too_unsure_are_counted(run, fires):
    result = run("check", fires, "--fail-confidence", "1")
    assert result.exit_code == 0
    assert result.stdout.startswith("No conflicts sure enough to fail: 2 articles, ")
    assert result.stdout.endswith(" 1 finding too unsure to fail the check.\n")


def test_the_last_line_says_what_was_skipped(run, same, fires):
    for folder in (same, fires):
        (folder / "c.txt").write_text("---\npublished: soon\n---\nText.\n", encoding="utf-8")
    assert run("check", same).stdout.endswith(" pairs compared, 1 file skipped.\n")
    assert run("check", fires).stdout.endswith(" pairs: 1 conflict, 1 file skipped.\n")


def test_json_is_the_whole_report(run, fires, seeds, tmp_path):
    failing = run("check", fires, "--format", "json")
    assert failing.exit_code == 1
    assert {pair["verdict"] for pair in json.loads(failing.stdout)["pairs"]} > {"conflict"}
    clean = run("check", seeds, "--format", "json")
    assert clean.exit_code == 0
    assert run("compare", seeds, "-o", "report.json").exit_code == 0
    assert clean.stdout == (tmp_path / "report.json").read_text("utf-8")


def test_to_a_file(run, fires, tmp_path):
    result = run("check", fires, "-o", "found.txt")
    assert (result.exit_code, result.stdout, lines(result.stderr)) == (1, "", ["wrote found.txt"])
    assert (tmp_path / "found.txt").read_text("utf-8").startswith("CONFLICT")
    assert run("check", fires, "-o", "found.json", "-q").exit_code == 1
    assert json.loads((tmp_path / "found.json").read_text("utf-8"))["format_version"] == 1
    assert run("check", fires, "-o", "text.json", "--format", "text", "-q").exit_code == 1
    assert (tmp_path / "text.json").read_text("utf-8").startswith("CONFLICT")
