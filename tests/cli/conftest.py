"""The command line in this process (`run`) and in one of its own (`program`), and articles that conflict."""

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from typer.testing import CliRunner

from factcheck.cli import app
from factcheck.encoders import load_encoder

ROOT = Path(__file__).parents[2]
FIRE = """{title}

A fire in a furniture factory in Porto killed {dead} people on 3 March 2024, the fire brigade said.

The mayor of Porto announced two days of mourning.
"""


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    """Paths are given as users do: from where they are; and no configuration is found above."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture(autouse=True)
def _encoders_are_kept(monkeypatch):
    """Commands run in this process share what they load; the cache's place is part of what is loaded."""
    monkeypatch.setattr(
        "factcheck.checker.load_encoder",
        lambda *args, **options: _kept_encoder(os.environ.get("XDG_CACHE_HOME"), *args, **options),
    )


@cache
def _kept_encoder(_place, *args, **options):
    return load_encoder(*args, **options)


@pytest.fixture
def run():
    """`run("compare", "seeds")` gives `exit_code`, `stdout` and `stderr`."""
    runner = CliRunner()
    return lambda *arguments, stdin=None: runner.invoke(app, [str(item) for item in arguments], input=stdin)


@pytest.fixture
def program(tmp_path):
    """The same as a process; keywords are those of `subprocess.Popen`.

    `measured=False`: coverage is not measured in it, for it writes a file when the process ends.
    """

    def start(*arguments, env=None, measured=True, **keywords):
        keywords = {
            "stdin": subprocess.DEVNULL,
            "stdout": subprocess.PIPE,
            "stderr": subprocess.PIPE,
            "cwd": tmp_path,
            **keywords,
        }
        return subprocess.Popen(
            [sys.executable, "-m", "factcheck", *map(str, arguments)],
            env={**(os.environ if measured else unmeasured()), "PYTHONPATH": str(ROOT), **(env or {})},
            **keywords,
        )

    return start


@pytest.fixture
def seeds():
    return ROOT / "seeds"


@pytest.fixture
def fires(tmp_path):
    """A folder of two articles that name different numbers of dead."""
    folder = tmp_path / "fires"
    folder.mkdir()
    (folder / "a.txt").write_text(FIRE.format(title="Factory fire in Porto", dead=12), encoding="utf-8")
    (folder / "b.txt").write_text(FIRE.format(title="Blaze in Porto", dead=19), encoding="utf-8")
    return folder


@pytest.fixture
def same(tmp_path):
    """A folder of two articles that say the same."""
    folder = tmp_path / "same"
    folder.mkdir()
    for name, title in (("a.txt", "Factory fire in Porto"), ("b.txt", "Blaze in Porto")):
        (folder / name).write_text(FIRE.format(title=title, dead=12), encoding="utf-8")
    return folder


def unmeasured():
    """The environment of a process in which coverage is not measured."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}


def lines(text):
    """Messages without progress; each must be one of ours."""
    found = (text.decode("utf-8") if isinstance(text, bytes) else text).splitlines()
    assert all(line.startswith("factcheck: ") for line in found), found
    return [line.removeprefix("factcheck: ") for line in found]
