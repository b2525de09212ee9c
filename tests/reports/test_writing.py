import errno
import os
import stat
from pathlib import Path

import pytest

from factcheck.errors import OutputError, UsageError
from factcheck.reports import format_suffixes, render, write_report, writing

from . import builders

REPORT = builders.full()
FDOPEN = os.fdopen


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("suffix", format_suffixes())
def test_the_suffix_chooses_the_format(tmp_path, suffix):
    path = tmp_path / f"report{suffix}"
    write_report(REPORT, path)
    name = {".html": "html", ".json": "json", ".md": "markdown", ".sarif": "sarif", ".xml": "junit"}[suffix]
    assert path.read_bytes() == render(REPORT, name).encode("utf-8")
    assert names(tmp_path) == [path.name]


def test_an_unknown_suffix_writes_nothing(tmp_path):
    with pytest.raises(UsageError):
        write_report(REPORT, tmp_path / "new" / "report.pdf")
    assert not names(tmp_path)


def test_missing_folders_are_made(tmp_path):
    write_report(REPORT, tmp_path / "a" / "b" / "report.json")
    assert (tmp_path / "a" / "b" / "report.json").exists()


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_permissions_follow_the_umask(tmp_path, mask, mode):
    before = os.umask(mask)
    try:
        write_report(REPORT, tmp_path / "report.json")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "report.json").stat().st_mode) == mode


def test_a_report_that_is_replaced_keeps_its_permissions(tmp_path):
    path = tmp_path / "report.json"
    path.write_text("old")
    path.chmod(0o640)
    write_report(REPORT, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert path.read_text("utf-8") == render(REPORT, "json")


def test_a_link_stays_a_link(tmp_path):
    target = tmp_path / "elsewhere" / "real.json"
    target.parent.mkdir()
    link = tmp_path / "link.json"
    link.symlink_to(target)
    write_report(REPORT, link)
    assert link.is_symlink()
    assert target.read_text("utf-8") == render(REPORT, "json")


class FullDisk:
    """A stream whose disk is full after some bytes."""

    def __init__(self, stream, error):
        self.stream = stream
        self.error = error

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stream.close()

    def write(self, content):
        self.stream.write(content[:100])
        raise self.error


def no_space():
    return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def failing(error):
    def fail(*_, **__):
        raise error

    return fail


@pytest.fixture(params=["write", "sync", "replace"])
def broken(request, monkeypatch):
    """Breaks one step of the writing with the error that a test gives."""

    def break_with(error):
        if request.param == "write":
            monkeypatch.setattr(writing.os, "fdopen", lambda *opened: FullDisk(FDOPEN(*opened), error))
        elif request.param == "sync":
            monkeypatch.setattr(writing.os, "fsync", failing(error))
        else:
            monkeypatch.setattr(writing.os, "replace", failing(error))

    return break_with


@pytest.mark.parametrize("old", [None, "an older report"])
def test_a_full_disk_leaves_everything_as_it_was(tmp_path, broken, old):
    path = tmp_path / "report.html"
    if old:
        path.write_text(old)
    broken(no_space())
    with pytest.raises(OutputError) as error:
        write_report(REPORT, path)
    message = str(error.value)
    assert message == f"cannot write {path}: No space left on device; free some space or choose another place"
    assert names(tmp_path) == ([path.name] if old else [])
    assert not old or path.read_text() == old


def test_an_interruption_leaves_everything_as_it_was(tmp_path, broken):
    path = tmp_path / "report.json"
    path.write_text("old")
    broken(KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        write_report(REPORT, path)
    assert names(tmp_path) == ["report.json"]
    assert path.read_text() == "old"


def test_a_folder_in_the_way(tmp_path):
    (tmp_path / "report.json").mkdir()
    with pytest.raises(OutputError, match="there is a folder of that name: choose another name"):
        write_report(REPORT, tmp_path / "report.json")


def test_a_file_where_a_folder_should_be(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="a part of the path is a file"):
        write_report(REPORT, tmp_path / "file" / "report.json")
    with pytest.raises(OutputError, match="a part of the path is a file"):
        write_report(REPORT, tmp_path / "file" / "deeper" / "report.json")


def test_a_name_that_is_too_long(tmp_path):
    with pytest.raises(OutputError, match="choose a shorter name"):
        write_report(REPORT, tmp_path / ("x" * 300 + ".json"))
    assert not names(tmp_path)


@pytest.mark.parametrize(
    ("number", "advice"),
    [(errno.EACCES, "you may write to"), (errno.EROFS, "you may write to"), (errno.EIO, "choose another place")],
)
def test_every_error_says_how_to_mend_it_on_one_line(tmp_path, monkeypatch, number, advice):
    monkeypatch.setattr(writing.os, "open", failing(OSError(number, os.strerror(number))))
    with pytest.raises(OutputError) as error:
        write_report(REPORT, tmp_path / "re\nport.json")
    assert advice in str(error.value)
    assert "\n" not in str(error.value)
    assert error.value.exit_status == 3


def test_an_error_without_a_number(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "mkdir", failing(OSError()))
    with pytest.raises(OutputError, match="OSError; choose another place"):
        write_report(REPORT, tmp_path / "report.json")
