"""`info`, `cache clear` and the version."""

import pytest

from factcheck._version import __version__
from factcheck.config import cache_directory
from factcheck.evidence.codes import CODES

from .conftest import lines


@pytest.fixture
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "factcheck"


def test_version(run):
    result = run("--version")
    assert (result.exit_code, result.stdout, result.stderr) == (0, f"factcheck {__version__}\n", "")


def test_info_says_what_a_bug_report_needs(run):
    result = run("info")
    assert (result.exit_code, result.stderr) == (0, "")
    for words in (__version__, "onnxruntime", "sha256", "1571fc982750", str(cache_directory()), "local"):
        assert words in result.stdout


def test_info_loads_and_makes_nothing(run, own_cache):
    result = run("info")
    assert "converted               no" in result.stdout
    assert str(own_cache) in result.stdout
    assert not own_cache.exists()


def test_clearing_the_cache_removes_models_and_nothing_else(run, own_cache):
    (own_cache / "models" / "some").mkdir(parents=True)
    (own_cache / "other").touch()
    result = run("cache", "clear")
    assert (result.exit_code, result.stdout, lines(result.stderr)) == (0, "", [f"cleared {own_cache}"])
    assert [path.name for path in own_cache.iterdir()] == ["other"]
    assert run("cache", "clear").exit_code == 0


def test_a_cache_that_cannot_be_cleared(run, own_cache):
    own_cache.mkdir(parents=True)
    (own_cache / "models").touch()
    result = run("cache", "clear")
    assert result.exit_code == 3
    (message,) = lines(result.stderr)
    assert message.endswith("; remove it by hand")


@pytest.mark.parametrize("name", sorted(CODES))
def test_every_code_is_explained_with_examples(run, name):
    result = run("explain", name.lower())
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith(f"{name}  {CODES[name].kind.value}: {CODES[name].meaning}")
    assert "NOTHING" in result.stdout
    for example in CODES[name].examples:  # the comparator's own
        assert f"{example.expected.upper()}\n  {example.left}" in result.stdout
    assert f"--ignore {name}\n" in result.stdout
    assert f'[[suppress]]\n  code = "{name}"' in result.stdout


def test_a_code_that_is_none(run):
    result = run("explain", "FC999")
    assert result.exit_code == 2
    assert result.stderr.startswith('factcheck: error: "FC999" is no code; there are FC101, ')
