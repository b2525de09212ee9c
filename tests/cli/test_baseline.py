"""`check` with a baseline and suppressions: only what is new fails, and nothing is passed over in silence."""

import json
import shutil
from pathlib import Path

import pytest

from .conftest import FIRE, lines

NAME = "factcheck-baseline.json"


def fingerprint_of(run, folder):
    pairs = json.loads(run("check", folder, "--format", "json").stdout)["pairs"]
    return next(pair["fingerprint"] for pair in pairs if pair["verdict"] == "conflict")


@pytest.fixture
def known(run, fires):
    """The articles, whose conflict is in the baseline."""
    result = run("check", fires, "--update-baseline")
    assert result.exit_code == 0, result.stderr
    return fires


def test_updating_writes_it_and_passes(run, fires, tmp_path):
    result = run("check", fires, "--update-baseline")
    assert (result.exit_code, lines(result.stderr)) == (0, [f"wrote {NAME}: 1 known finding; 1 added, 0 removed"])
    assert result.stdout.startswith("No new conflicts: 2 articles, 6 claims, ")
    assert result.stdout.endswith(" 1 finding known from the baseline.\n")
    assert json.loads((tmp_path / NAME).read_text("utf-8"))["known"][0]["codes"] == ["FC101"]


def test_what_is_known_passes_and_what_is_new_fails(run, known):
    assert run("check", known).exit_code == 0
    (known / "c.txt").write_text(FIRE.format(title="Flames", dead=25), encoding="utf-8")
    result = run("check", known)
    assert result.exit_code == 1
    assert "25" in result.stdout.split("\n\n")[0]
    assert result.stdout.endswith(" 1 finding known from the baseline.\n")


def test_renamed_and_other_articles_change_nothing(run, known):
    (known / "a.txt").rename(known / "z.txt")
    (known / "d.txt").write_text("Harbour news\n\nThe ferry to Barreiro sails again from Monday.\n", encoding="utf-8")
    moved = (known / "b.txt").read_text("utf-8").replace("Blaze", "New paragraph.\n\nBlaze")
    (known / "b.txt").write_text(moved, encoding="utf-8")
    result = run("check", known)
    assert (result.exit_code, result.stderr) == (0, "")


def test_a_copy_of_a_known_conflict_is_new(run, known):
    shutil.copy(known / "a.txt", known / "copy.txt")
    assert run("check", known).exit_code == 1
    assert run("check", known, "--update-baseline").exit_code == 0
    assert json.loads(Path(NAME).read_text("utf-8"))["known"][0]["count"] == 2
    assert run("check", known).exit_code == 0


def test_what_is_gone_is_reported(run, known):
    (known / "b.txt").write_text(FIRE.format(title="Blaze in Porto", dead=12), encoding="utf-8")
    result = run("check", known)
    assert result.exit_code == 0
    gone, rest = lines(result.stderr)
    assert gone.startswith(f"{NAME}: no longer found: FC101 ")
    assert rest == f"{NAME}: 1 stale entry; remove by --update-baseline once all articles are compared"
    updated = run("check", known, "--update-baseline")
    assert lines(updated.stderr) == [f"wrote {NAME}: 0 known findings; 0 added, 1 removed"]


def test_updating_says_what_it_cannot_know(run, fires):
    (fires / "c.txt").write_text("---\npublished: soon\n---\nText.\n", encoding="utf-8")
    warnings = lines(run("check", fires, "--update-baseline", "-q").stderr)
    assert warnings[-1] == (
        f"{NAME}: conflicts of 1 skipped file are not in it; mend what is skipped above and write it again"
    )


def test_it_lies_beside_the_configuration(run, fires, tmp_path, monkeypatch):
    (tmp_path / "factcheck.toml").write_text("", encoding="utf-8")
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    assert run("check", fires, "--update-baseline", "-q").exit_code == 0
    assert (tmp_path / NAME).is_file()
    assert run("check", fires).exit_code == 0


def test_it_can_be_named_on_the_command_line_and_in_the_configuration(run, fires, tmp_path):
    assert run("check", fires, "--baseline", "ci/known.json", "--update-baseline").exit_code == 0
    assert run("check", fires).exit_code == 1
    assert run("check", fires, "--baseline", "ci/known.json").exit_code == 0
    (tmp_path / "factcheck.toml").write_text('baseline = "ci/known.json"', encoding="utf-8")
    assert run("check", fires).exit_code == 0


@pytest.mark.parametrize("way", ["option", "configuration"])
def test_one_that_is_named_and_missing_is_no_pass(run, same, tmp_path, way):
    if way == "configuration":
        (tmp_path / "factcheck.toml").write_text('baseline = "no.json"', encoding="utf-8")
    result = run("check", same, *(["--baseline", "no.json"] if way == "option" else []))
    assert (result.exit_code, result.stdout) == (2, "")
    (message,) = lines(result.stderr)
    assert message == "error: baseline no.json does not exist; check its name, or write it by --update-baseline"


def test_a_damaged_one_is_no_pass_and_can_be_written_anew(run, same, monkeypatch):
    Path(NAME).write_text('{"format_version": 1,\n<<<<<<< HEAD\n', encoding="utf-8")
    with monkeypatch.context() as patched:
        patched.setattr("factcheck.checker.load_encoder", None)  # found before the work begins
        result = run("check", same)
    assert (result.exit_code, result.stdout) == (2, "")
    assert lines(result.stderr)[0].startswith(f"error: {NAME}:2: the baseline is not JSON")
    assert run("check", same, "--update-baseline").exit_code == 0
    assert run("check", same).exit_code == 0


def test_a_suppression_needs_no_baseline(run, fires, tmp_path):
    (tmp_path / "factcheck.toml").write_text(
        f'[[suppress]]\nfingerprint = "{fingerprint_of(run, fires)}"\nreason = "corrected"\n', encoding="utf-8"
    )
    result = run("check", fires)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.endswith(" 1 finding suppressed by the configuration.\n")
    assert run("check", fires, "--update-baseline", "-q").exit_code == 0
    assert json.loads(Path(NAME).read_text("utf-8"))["known"] == []


def test_expired_and_unused_suppressions_are_reported(run, fires, tmp_path):
    (tmp_path / "pyproject.toml").write_text(
        "[tool.factcheck]\n\n"
        '[[tool.factcheck.suppress]]\ncode = "FC101"\nreason = "old"\nuntil = 2020-01-31\n\n'
        '[[tool.factcheck.suppress]]\npath = "nowhere/**"\nreason = "moved"\n',
        encoding="utf-8",
    )
    result = run("check", fires)
    assert result.exit_code == 1
    expired, unused = lines(result.stderr)
    assert expired.endswith(
        "pyproject.toml:3: this suppression expired on 2020-01-31 (old); remove it or set a later date"
    )
    assert unused.endswith("pyproject.toml:8: this suppression fits no finding (moved); remove it")


def test_compare_shows_what_a_check_suppresses(run, fires, tmp_path):
    (tmp_path / "factcheck.toml").write_text('[[suppress]]\ncode = "FC1"\nreason = "x"\n', encoding="utf-8")
    assert run("compare", fires).stdout.startswith("CONFLICT")


@pytest.mark.parametrize(
    ("options", "status"),
    [
        (["--select", "FC1"], 1),
        (["--select", "fc3,FC4"], 0),
        (["--ignore", "FC101"], 0),
        (["--ignore", "FC1", "--select", "FC101"], 1),
        (["--select", "FC1", "--select", "FC2"], 1),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_codes_can_be_selected_and_ignored(run, fires, options, status):
    assert run("check", fires, *options).exit_code == status


def test_codes_can_be_ignored_in_the_configuration(run, fires, tmp_path):
    (tmp_path / "factcheck.toml").write_text('ignore = ["FC1"]', encoding="utf-8")
    assert run("check", fires).exit_code == 0
    assert "FC101" not in run("compare", fires).stdout
    assert run("check", fires, "--ignore", "FC2").exit_code == 1
