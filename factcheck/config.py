"""Options of a run and where they come from: command line over configuration file over default."""

import difflib
import os
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from pathlib import Path
from typing import Any

from factcheck.errors import UsageError
from factcheck.models import Suppression

CONFIG_FILES = ("factcheck.toml", "pyproject.toml")


@dataclass(frozen=True, slots=True)
class Options:
    """Everything that decides the result of a comparison, and how it is computed.

    Attributes:
        encoder: None for the bundled one, else a sentence-transformers name or path.
        judge: Entailment judge of given pairs: `"bundled"`, `"none"`, or an NLI model of the Hugging Face kind.
        judge_only: Judge given pairs by entailment alone, without typed facts.
        language: ISO 639-1 code that overrides what is recognised in the articles.
        published: (path, ISO date) pairs that override what the articles say.
        since: ISO date; articles known to be older are left out.
        until: ISO date; articles known to be younger are left out.
        within: Compare claims of one article with each other, too.
        min_confidence: Findings below are not shown (0 to 1).
        fail_confidence: Findings below do not fail a check (0 to 1).
        select: Beginnings of codes; findings that rest on others alone are left out. Empty for all.
        ignore: Beginnings of codes that are left out; of two that fit, the longer one decides.
        baseline: File of the conflicts that are known and do not fail a check; None for the usual place.
        suppress: What does not fail a check, each with its reason.
        neighbours: How many neighbours of a claim become candidates.
        min_similarity: Calibrated similarity (0 to 1) from which two claims are candidates.
        batch_size: Texts that an encoder works on at once; never changes a result.
        jobs: Threads for the encoder; never changes a result.
    """

    encoder: str | None = None
    judge: str = "none"
    judge_only: bool = False
    language: str | None = None
    published: tuple[tuple[str, str], ...] = ()
    since: str | None = None
    until: str | None = None
    within: bool = False
    min_confidence: float = 0.5
    fail_confidence: float = 0.6
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    baseline: str | None = None
    suppress: tuple[Suppression, ...] = ()
    neighbours: int = 8
    min_similarity: float = 0.2
    batch_size: int = 16
    jobs: int = field(default_factory=lambda: os.cpu_count() or 1)

    def __post_init__(self) -> None:
        for name in ("min_confidence", "fail_confidence", "min_similarity"):
            if not 0.0 <= getattr(self, name) <= 1.0:
                raise UsageError(f"{_written(name)} is {getattr(self, name)}; write a number from 0 to 1")
        for name in ("neighbours", "batch_size", "jobs"):
            if getattr(self, name) < 1:
                raise UsageError(f"{_written(name)} is {getattr(self, name)}; write 1 or more")
        for name in ("select", "ignore"):
            for code in getattr(self, name):
                if not _CODE.fullmatch(code):
                    raise UsageError(f'{name}: "{code}" is no code; write it like FC101, or FC1 for all that begin so')
        self._require_judge()
        since, until = (
            None if text is None else parse_date(text, name)
            for name, text in (("since", self.since), ("until", self.until))
        )
        if since and until and since > until:
            raise UsageError(f"since ({since}) is after until ({until}); no article can be both")

    def _require_judge(self) -> None:
        if not self.judge.strip():
            raise UsageError('judge is empty; write "bundled", "none", or the name or folder of an NLI model')
        if self.judge_only and self.judge == "none":
            raise UsageError("judge-only needs a judge; write --judge bundled, or leave --judge-only out")


def load_options(given: Mapping[str, Any], config: Path | None = None) -> Options:
    """Options from a configuration file, overridden by what was given.

    Args:
        given: Fields of `Options` from the command line; None means not given.
        config: The file to read; None looks for `factcheck.toml`, then for `[tool.factcheck]` in `pyproject.toml`,
            in the working directory and above it.

    Raises:
        UsageError: The file cannot be read, has an unknown key or a value of the wrong type.
    """
    path = config or find_configuration()
    settings = _read(path) if path else {}
    chosen = {name: value for name, value in given.items() if value is not None}
    # For a file that is named in both, the later date counts: that of the command line.
    chosen["published"] = (*settings.get("published", ()), *chosen.get("published", ()))
    try:
        configured = replace(Options(), **settings)
    except UsageError as error:
        raise UsageError(f"{path}: {error}") from None
    return replace(configured, **chosen)


def parse_date(text: str, what: str) -> date:
    """An ISO date.

    Raises:
        UsageError: The text is none.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        raise UsageError(f'{what}: "{text}" is not a date; write it like 2022-05-13')
    return day


def parse_published(pairs: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """`FILE=DATE` pairs, split at the last `=`.

    Raises:
        UsageError: One has no file or no date.
    """
    parsed = []
    for pair in pairs:
        path, sign, day = pair.rpartition("=")
        if not sign or not path:
            raise UsageError(f'--published: "{pair}" is not FILE=DATE; write it like articles/one.txt=2022-05-13')
        parsed.append((path, parse_date(day, f"--published {path}").isoformat()))
    return tuple(parsed)


def cache_directory() -> Path:
    """Where converted models are kept: `$XDG_CACHE_HOME/factcheck`, else the platform's cache folder."""
    base = os.environ.get("XDG_CACHE_HOME")
    if base:
        return Path(base) / "factcheck"
    import platformdirs

    return Path(platformdirs.user_cache_dir("factcheck", appauthor=False))


def _written(name: str) -> str:
    return name.replace("_", "-")


def find_configuration() -> Path | None:
    """The configuration that holds in the working directory: the nearest one there or above."""
    try:
        here = Path.cwd()
    except OSError:  # it was removed
        return None
    for folder in (here, *here.parents):
        for name in CONFIG_FILES:
            path = folder / name
            if _is_ours(path):
                return path
    return None


def _is_ours(path: Path) -> bool:
    """Whether a file is there that configures us; a `pyproject.toml` that nobody can read is not."""
    try:
        return path.is_file() and (path.name == CONFIG_FILES[0] or b"[tool.factcheck" in path.read_bytes())
    except OSError:
        return path.name == CONFIG_FILES[0]


def _read(path: Path) -> dict[str, Any]:
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise UsageError(f"configuration {path} does not exist; check the path given to --config") from None
    except OSError as error:
        raise UsageError(f"configuration {path} cannot be read ({error.strerror}); mend or remove it") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"configuration {path} is not TOML ({error}); mend it") from None
    table: object = document
    if path.name == "pyproject.toml":
        tool = document.get("tool", {})
        table = tool.get("factcheck", {}) if isinstance(tool, dict) else {}
    if not isinstance(table, dict):
        raise UsageError(f"{path}: tool.factcheck is no table; write its options below [tool.factcheck]")
    return {_field(key, path): _value(key, value, path) for key, value in table.items()}


def _field(key: str, path: Path) -> str:
    known = [_written(item.name) for item in fields(Options)]
    if _written(key) in known:
        return key.replace("-", "_")
    raise UsageError(f'{path}: unknown key "{key}"; {_hint(_written(key), known)}')


def _hint(key: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(key, known, n=1, cutoff=0.5)
    return f'did you mean "{near[0]}"?' if near else f"known keys: {', '.join(known)}"


def _value(key: str, value: object, path: Path) -> object:
    name = key.replace("-", "_")
    special = {"published": _published, "select": _codes, "ignore": _codes, "suppress": _suppressions}
    if name in special:
        return special[name](value, path)
    if name == "baseline" and isinstance(value, str):
        return str(path.parent / value)
    if name in {"since", "until"} and isinstance(value, date):
        return value.isoformat()
    default = getattr(Options(), name)
    if isinstance(default, float) and type(value) is int:
        return float(value)
    wanted = str if default is None else type(default)
    if type(value) is not wanted:  # not isinstance: true is no number
        raise UsageError(f'{path}: "{key}" is {value!r}; {_TYPES[wanted]} is needed')
    return value


def _published(value: object, path: Path) -> tuple[tuple[str, str], ...]:
    """Files are named as seen from the configuration."""
    if not isinstance(value, dict) or not all(isinstance(day, str | date) for day in value.values()):
        raise UsageError(f'{path}: "published" must be a table of files and dates: {{ "one.txt" = "2022-05-13" }}')
    return tuple(
        (str(path.parent / file), parse_date(str(day), f"{path}: published {file}").isoformat())
        for file, day in value.items()
    )


def _codes(value: object, path: Path) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
        raise UsageError(f'{path}: {value!r} is no list of codes; write them like ["FC1", "FC301"]')
    return tuple(code.upper() for code in value)


def _suppressions(value: object, path: Path) -> tuple[Suppression, ...]:
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise UsageError(f'{path}: "suppress" must be tables: [[suppress]] with a reason and code, path or fingerprint')
    lines = _lines_of(_SUPPRESS, path)
    places = [f"{path}:{line}" for line in lines] if len(lines) == len(value) else [str(path)] * len(value)
    return tuple(_suppression(item, place, path) for item, place in zip(value, places, strict=True))


def _suppression(table: dict[str, object], place: str, path: Path) -> Suppression:
    words = _words(table, place)
    code, fingerprint = words.get("code", "").upper(), words.get("fingerprint", "").lower()
    if code and not _CODE.fullmatch(code):
        raise UsageError(f'{place}: "{code}" is no code; write it like FC101, or FC1 for all that begin so')
    if fingerprint and not _FINGERPRINT.fullmatch(fingerprint):
        raise UsageError(f'{place}: "{fingerprint}" is no fingerprint; copy its 16 signs from a report')
    return Suppression(
        reason=words["reason"],
        code=code or None,
        path=words.get("path"),
        fingerprint=fingerprint or None,
        until=parse_date(str(table["until"]), f"{place}: until") if "until" in table else None,
        place=place,
        folder=str(path.parent),
    )


def _words(table: dict[str, object], place: str) -> dict[str, str]:
    """All of a suppression but its date."""
    words = {}
    for key, word in table.items():
        if key not in _SUPPRESSION:
            raise UsageError(f'{place}: unknown key "{key}" of a suppression; {_hint(key, _SUPPRESSION)}')
        if key == "until":
            continue
        if not isinstance(word, str) or not word.strip():
            raise UsageError(f'{place}: "{key}" is {word!r}; text in quotation marks is needed')
        words[key] = word.strip()
    if "reason" not in words:
        raise UsageError(f'{place}: a suppression needs a reason; write one like reason = "corrected on 3 May"')
    if len(words) == 1:
        raise UsageError(f"{place}: a suppression needs a code, a path or a fingerprint; name what it is for")
    return words


def _lines_of(pattern: re.Pattern[str], path: Path) -> list[int]:
    """Where tables begin; tomllib does not say."""
    text = path.read_text(encoding="utf-8")
    return [text.count("\n", 0, match.start("header")) + 1 for match in pattern.finditer(text)]


_CODE = re.compile(r"FC\d{0,3}")
_FINGERPRINT = re.compile(r"[0-9a-f]{16}")
_SUPPRESS = re.compile(r"^\s*(?P<header>\[\[\s*(?:tool\s*\.\s*factcheck\s*\.\s*)?suppress\s*\]\])", re.MULTILINE)
_SUPPRESSION = ("reason", "code", "path", "fingerprint", "until")
_TYPES: dict[type, str] = {
    str: "text in quotation marks",
    float: "a number",
    int: "a whole number",
    bool: "true or false",
}
