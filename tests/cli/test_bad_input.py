"""Inputs that cannot be read: one clear line each, the right status, and the other articles are processed."""

import json
import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from .conftest import lines

NOBODY = 65534


def mixed(run, fires, tmp_path, *more):
    """Compare good articles together with something else; the messages and the report."""
    result = run("compare", fires, *more, "-o", "report.json")
    assert result.exit_code == 0, result.stderr
    assert result.stdout == ""
    return lines(result.stderr), json.loads((tmp_path / "report.json").read_text("utf-8"))


def missing(folder):
    return "nosuch.txt"


def empty_folder(folder):
    (folder / "empty").mkdir()
    return "empty"


def empty_file(folder):
    (folder / "empty.txt").touch()
    return "empty.txt"


def binary(folder):
    (folder / "picture.txt").write_bytes(bytes(range(256)) * 20)
    return "picture.txt"


def one_long_line(folder):
    (folder / "long.txt").write_bytes(b"word " * 10_000_000)
    return "long.txt"


def unknown_kind(folder):
    os.mkfifo(folder / "pipe.txt")
    return "pipe.txt"


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (missing, "nosuch.txt: it does not exist; check the path"),
        (empty_folder, "empty: the folder holds no articles; files ending in"),
        (empty_file, "empty.txt: "),
        (binary, "picture.txt: the file is binary"),
        (one_long_line, "long.txt: it is larger than 5 MB, too much for one article; split it"),
        (unknown_kind, "pipe.txt: it is neither a file nor a folder; "),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_cannot_be_read_is_skipped_and_the_others_are_compared(run, fires, tmp_path, make, says):
    name = make(tmp_path)
    messages, report = mixed(run, fires, tmp_path, name)
    assert messages[0].startswith(f"skipped {says}")
    assert messages[1:] == ["wrote report.json", "1 conflict in 2 articles"]
    assert [item["path"] for item in report["skipped"]] == [name]
    assert len(report["articles"]) == 2
    strict = run("compare", fires, name, "--strict", "-o", "strict.json")
    assert strict.exit_code == 3
    assert lines(strict.stderr)[-1].startswith("error: 1 input could not be read; ")
    assert not (tmp_path / "strict.json").exists()


def test_broken_utf_8_is_read_or_named(run, fires, tmp_path):
    (tmp_path / "broken.txt").write_bytes((fires / "a.txt").read_bytes() + b"\nBroken \xff\xfe bytes \x80 here.\n")
    messages, report = mixed(run, fires, tmp_path, "broken.txt")
    assert len(report["articles"]) + len(report["skipped"]) == 3
    assert messages[-1].startswith(("1 conflict", "2 conflicts"))


@pytest.mark.parametrize("command", ["compare", "check"])
@pytest.mark.parametrize("name", ["nosuch", "empty", "one"])
def test_nothing_to_compare(run, fires, tmp_path, command, name):
    (tmp_path / "empty").mkdir()
    (tmp_path / "one").mkdir()
    shutil.copy(fires / "a.txt", tmp_path / "one")
    result = run(command, name)
    assert result.exit_code == 3
    assert result.stdout == ""
    (only,) = lines(result.stderr)
    expected = {"one": "only one article (one/a.txt): ", "nosuch": "nosuch: it does not exist; ", "empty": "empty: "}
    assert only.startswith(f"error: {expected[name]}")


def test_several_inputs_none_of_which_can_be_read(run, tmp_path):
    result = run("compare", "nosuch", "neither")
    assert result.exit_code == 3
    skipped = lines(result.stderr)
    assert [line.split(":")[0] for line in skipped[:2]] == ["skipped neither", "skipped nosuch"]
    assert skipped[2].startswith("error: no article could be read; name files, folders or patterns")


def test_an_article_alone_is_compared_with_itself_where_asked_for(run, fires):
    result = run("compare", fires / "a.txt", "--within")
    assert result.exit_code == 0
    assert "1 article" in result.stdout


def test_an_article_on_standard_input(run, fires):
    result = run("check", "-", fires / "b.txt", stdin=(fires / "a.txt").read_bytes())
    assert result.exit_code == 1
    assert "12" in result.stdout


def test_names_cannot_drive_the_terminal(run, fires):
    result = run("compare", fires, "evil\x1b[31m\nfactcheck: error: no.txt")
    assert "\x1b" not in result.stderr
    assert len(lines(result.stderr)) == 1


@pytest.fixture
def public_folder(monkeypatch):
    """A folder that everybody may enter, unlike pytest's."""
    folder = Path(tempfile.mkdtemp(prefix="factcheck-test-"))
    folder.chmod(0o755)
    monkeypatch.chdir(folder)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@contextmanager
def as_nobody():
    """The rights of root open everything."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(user)


def test_what_one_may_not_read_is_skipped(run, checker, fires, public_folder, monkeypatch):
    assert run("check", fires).exit_code == 1  # now everything is imported that nobody may not read
    encoder = checker.encoder
    monkeypatch.setattr("factcheck.checker.load_encoder", lambda *_, **__: encoder)
    shutil.copytree(fires, public_folder / "open")
    shutil.copytree(fires, public_folder / "closed")
    shutil.copy(fires / "a.txt", public_folder / "closed.txt")
    for name in ("closed", "closed.txt"):
        (public_folder / name).chmod(0o000)
    try:
        with as_nobody():
            result = run("check", "open", "closed", "closed.txt")
            alone = run("check", "closed")
    finally:
        (public_folder / "closed").chmod(0o700)
    skipped = [
        f"skipped {name}: no permission to read it; change its permissions or leave it out"
        for name in ("closed", "closed.txt")
    ]
    assert lines(result.stderr) == skipped
    assert result.exit_code == 1
    assert result.stdout.startswith("CONFLICT")
    assert alone.exit_code == 3
    assert lines(alone.stderr) == [skipped[0].replace("skipped", "error:")]


def test_a_folder_one_may_not_write_to_is_found_before_the_work(run, fires, public_folder):
    assert run("compare", "nosuch", "-o", "report.json").exit_code == 3
    public_folder.chmod(0o555)
    with as_nobody():
        result = run("compare", fires, "-o", "report.json")
    assert result.exit_code == 3
    (message,) = lines(result.stderr)
    assert message.startswith("error: cannot write report.json: no permission to write to ")
