"""`factcheck info`, `factcheck explain` and `factcheck cache clear`."""

import platform
from importlib.metadata import PackageNotFoundError, version

from factcheck._version import __version__
from factcheck.cli.outcome import warn
from factcheck.cli.streams import show
from factcheck.config import cache_directory
from factcheck.encoders import clear_models, describe_bundled
from factcheck.entailment import describe_bundled as describe_bundled_judge
from factcheck.errors import UsageError

_LIBRARIES = ("numpy", "onnxruntime", "scikit-learn", "sentence-transformers", "sentencex", "tokenizers", "torch")
_SUPPRESSING = """\
Leave it out:  factcheck check articles/ --ignore {code}
Suppress it:   in factcheck.toml (in pyproject.toml it is [[tool.factcheck.suppress]])

  [[suppress]]
  code = "{code}"
  path = "articles/archive/**"         # or fingerprint = "..." as it stands beside a finding; or both
  reason = "corrected by the outlet"
  until = 2030-12-31                   # may be left out
"""


def print_info() -> None:
    """Print what a bug report needs."""
    program = {"version": __version__, "python": platform.python_version(), "platform": platform.platform()}
    sections = {
        "factcheck": program,
        "libraries": {name: _version(name) for name in _LIBRARIES},
        "encoder (bundled)": describe_bundled(),
        "judge (bundled)": describe_bundled_judge(),
        "cache": {"folder": str(cache_directory())},
        "engines": {"local": "available"},
    }
    show("".join(_section(title, values) for title, values in sections.items()))


def print_code(name: str) -> None:
    """Print what a code means, with the examples of its comparator.

    Raises:
        UsageError: There is no such code.
    """
    from factcheck.evidence.codes import CODES

    code = CODES.get(name.upper())
    if code is None:
        raise UsageError(f'"{name}" is no code; there are {", ".join(CODES)}')
    lines = [f"{code.code}  {code.kind.value}: {code.meaning}", ""]
    for example in code.examples:
        published = tuple(f" (published {day})" if day else "" for day in example.dates)
        lines += [example.expected.upper(), f"  {example.left}{published[0]}", f"  {example.right}{published[1]}", ""]
    lines += [_SUPPRESSING.format(code=code.code)]
    show("\n".join(lines))


def clear_cache() -> None:
    """Remove converted models and say where they were."""
    clear_models()
    warn(f"cleared {cache_directory()}")


def _section(title: str, values: dict[str, str]) -> str:
    return "\n".join([title, *(f"  {name:<24}{value}" for name, value in values.items())]) + "\n"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
