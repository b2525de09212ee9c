"""`factcheck info`."""

import platform
from importlib.metadata import PackageNotFoundError, version

import typer

from factcheck._version import __version__
from factcheck.config import cache_directory
from factcheck.encoders import describe_bundled

_LIBRARIES = ("numpy", "onnxruntime", "scikit-learn", "sentence-transformers", "sentencex", "tokenizers", "torch")


def print_info() -> None:
    """Print what a bug report needs."""
    _section(
        "factcheck", {"version": __version__, "python": platform.python_version(), "platform": platform.platform()}
    )
    _section("libraries", {name: _version(name) for name in _LIBRARIES})
    _section("encoder (bundled)", describe_bundled())
    _section("judge", {"name": "none (typed facts only)"})
    _section("cache", {"folder": str(cache_directory())})
    _section("engines", {"local": "available"})


def _section(title: str, values: dict[str, str]) -> None:
    typer.echo(title)
    for name, value in values.items():
        typer.echo(f"  {name:<24}{value}")


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
