"""From names to files."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from factcheck.articles import discovery
from factcheck.articles.discovery import discover, printable, resolved_path


@pytest.fixture
def tree(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ["b.txt", "a.md", "x.pdf", ".hidden.txt", "sub/c.TXT", "sub/deep/d.text", ".git/e.txt", "other/f.txt"]:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Text.")
    return tmp_path


def names(*paths):
    return [found.path for found in discover(paths)[0]]


def reasons(*paths):
    return {skipped.path: skipped.reason for skipped in discover(paths)[1]}


def test_a_folder_is_searched_for_known_suffixes(tree):
    assert names(".") == ["./a.md", "./b.txt", "./other/f.txt", "./sub/c.TXT", "./sub/deep/d.text"]
    assert not reasons(".")


def test_a_file_reached_twice_is_read_once_under_its_own_name(tree):
    (tree / "link.txt").symlink_to("b.txt")
    given = [".", "b.txt", str(tree / "b.txt"), "./sub/../b.txt", "*.txt", "-", "-"]
    for paths in (given, given[::-1], sorted(given)):
        assert names(*paths).count("-") == 1
        assert [name for name in names(*paths) if name.endswith(("b.txt", "link.txt"))] == ["./sub/../b.txt"]


def test_hidden_files_are_read_when_they_are_named(tree):
    assert names(".hidden.txt", ".git") == [".git/e.txt", ".hidden.txt"]
    assert names(".*.txt") == [".hidden.txt"]


def test_loops_of_links_end(tree):
    (tree / "sub" / "loop").symlink_to(tree, target_is_directory=True)
    (tree / "self.txt").symlink_to("self.txt")
    assert len(names(".")) == 5
    assert "broken link" in reasons(".")["./self.txt"]
    assert "cannot be opened" in reasons("self.txt")["self.txt"]
    assert len({found.resolved for found in discover(["**/*.text"])[0]}) == 1


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.txt", ["b.txt"]),
        ("?.md", ["a.md"]),
        ("[ab].*", ["a.md", "b.txt"]),
        ("*/*.TXT", ["sub/c.TXT"]),
        ("**/*.text", ["sub/deep/d.text"]),
        ("**/d*", ["sub/deep/d.text"]),
        ("sub/**", ["sub/c.TXT", "sub/deep/d.text"]),
        ("s*/deep/d.text", ["sub/deep/d.text"]),
        ("./s*", ["./sub/c.TXT", "./sub/deep/d.text"]),
        ("*/nothing/../*.x", []),
    ],
)
def test_patterns(tree, pattern, expected):
    assert names(pattern) == expected
    assert bool(reasons(pattern)) == (not expected)


def test_absolute_patterns(tree):
    assert names(f"{tree}/*.txt") == [f"{tree}/b.txt"]


def test_a_file_whose_name_is_a_pattern(tree):
    (tree / "a[1].txt").write_text("Text.")
    assert names("a[1].txt") == ["a[1].txt"]


def test_what_is_not_there_says_so(tree):
    (tree / "empty").mkdir()
    os.mkfifo(tree / "pipe.txt")
    said = reasons("none.txt", "*.zzz", "empty", "pipe.txt", "", "a\0b", "b.txt/x")
    assert "does not exist" in said["none.txt"]
    assert "no file matches" in said["*.zzz"]
    assert ".txt, .text, .md, .markdown" in said["empty"]
    assert "standard input" in said["pipe.txt"]
    assert "cannot be opened" in said["b.txt/x"]
    assert len(said) == 7


def test_special_files_in_a_folder_are_named(tree):
    os.mkfifo(tree / "sub" / "pipe.txt")
    assert "no regular file" in reasons("sub")["sub/pipe.txt"]


def test_a_folder_without_permission(tree, monkeypatch):
    real = os.scandir

    def scandir(path):
        if str(path).endswith("deep"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(discovery.os, "scandir", scandir)
    assert "no permission" in reasons(".")["./sub/deep"]
    assert "./sub/c.TXT" in names(".")
    assert list(reasons("sub/deep")) == ["sub/deep"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become somebody else")
def test_a_real_lack_of_permission():
    script = (
        "import os, sys\nfrom factcheck.articles.discovery import discover\n"
        "os.chdir(sys.argv[1])\nos.setuid(65534)\nprint(discover(['closed', 'closed/a.txt']))"
    )
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        (Path(folder) / "closed").mkdir()
        (Path(folder) / "closed" / "a.txt").write_text("Text.")
        (Path(folder) / "closed").chmod(0)
        code = [sys.executable, "-c", script, folder]
        root = Path(discovery.__file__).parents[2]
        done = subprocess.run(code, capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout.count("no permission") == 2


def test_names_that_are_no_text(tree):
    assert printable("a\udcff\ud800.txt") == "a\ufffd\ufffd.txt"
    (tree / "\udcff.txt").write_text("Text.")
    assert "\ufffd.txt" in names("*.txt")


def test_resolved_paths():
    assert resolved_path("-") == "-"
    assert resolved_path("a\0b") == "a\0b"
    assert resolved_path("./a/../b") == resolved_path("b")
