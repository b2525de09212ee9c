"""From what the user named to the files to read."""

import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

from factcheck.articles.readers import known_suffixes
from factcheck.models import Skipped

STDIN = "-"
_SURROGATES = re.compile("[\ud800-\udfff]")
_MAGIC = frozenset("*?[")
_EXPLICIT, _FOUND = 0, 1
_NOWHERE = "\0"
_OnProblem = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read.

    Attributes:
        path: As the user named it, fit for printing.
        file: The same for the operating system.
        resolved: The real path behind links; standard input has none and keeps its name.
    """

    path: str
    file: str
    resolved: str


def discover(paths: Iterable[str]) -> tuple[tuple[Found, ...], tuple[Skipped, ...]]:
    """The files behind files, folders and patterns, each once, and what could not be followed; both sorted by path.

    A file reached in several ways keeps the name under which it was given itself, else the first in the alphabet.
    """
    search = _Search()
    for path in sorted(set(paths)):
        search.add(path)
    return search.found(), search.skipped()


def resolved_path(path: str) -> str:
    """The real path behind links and dots; the same for all names of a file."""
    try:
        return path if path == STDIN else os.path.realpath(path)
    except ValueError:  # a NUL in it
        return path


def printable(path: str) -> str:
    """A path whose bytes are no text, with the bad ones replaced."""
    return _SURROGATES.sub("\ufffd", path)


@dataclass(slots=True)
class _Search:
    names: dict[str, tuple[int, str]] = field(default_factory=dict)
    problems: set[tuple[str, str]] = field(default_factory=set)

    def found(self) -> tuple[Found, ...]:
        files = sorted((name, resolved) for resolved, (_, name) in self.names.items())
        return tuple(Found(printable(name), name, resolved) for name, resolved in files)

    def skipped(self) -> tuple[Skipped, ...]:
        return tuple(Skipped(path, reason) for path, reason in sorted(self.problems))

    def add(self, path: str) -> None:
        if path == STDIN:
            self.names[STDIN] = (_EXPLICIT, STDIN)
            return
        try:
            mode = Path(path or _NOWHERE).stat().st_mode
        except (OSError, ValueError) as error:
            if _MAGIC.isdisjoint(path) or not isinstance(error, FileNotFoundError):
                self._skip(path, reason_of(error))
            else:
                self._add_pattern(path)
            return
        if stat.S_ISDIR(mode):
            self._add_folder(path)
        elif stat.S_ISREG(mode):
            self._add_file(path, _EXPLICIT)
        else:
            self._skip(path, "it is neither a file nor a folder; hand its text over on standard input with -")

    def _add_file(self, path: str, rank: int) -> None:
        resolved = os.path.realpath(path)
        self.names[resolved] = min((rank, path), self.names.get(resolved, (rank, path)))

    def _add_folder(self, path: str) -> None:
        empty = True
        for entry in _walk(path, self._skip):
            if _is_known(entry.name):
                empty = False
                if _is_kind(entry, stat.S_ISREG):
                    self._add_file(entry.path, _FOUND)
                else:
                    self._skip(entry.path, "it is a broken link or no regular file; mend or remove it")
        if empty and not any(problem[0] == printable(path) for problem in self.problems):
            suffixes = ", ".join(known_suffixes())
            self._skip(path, f"the folder holds no articles; files ending in {suffixes} are read")

    def _add_pattern(self, pattern: str) -> None:
        matches = sorted(set(_matches(pattern, self._skip)))
        for match in matches:
            self.add(match)
        if not matches:
            self._skip(pattern, "no file matches this pattern; check it, or name a file or a folder")

    def _skip(self, path: str, reason: str) -> None:
        self.problems.add((printable(path), reason))


def _walk(root: str, on_problem: _OnProblem) -> Iterator["os.DirEntry[str]"]:
    """All entries below a folder that are no folders; hidden ones are left out, every real folder is entered once."""
    for folder in _folders(root, on_problem):
        yield from (entry for entry in _listed(folder, on_problem) if not _is_kind(entry, stat.S_ISDIR))


def _folders(root: str, on_problem: _OnProblem) -> Iterator[str]:
    pending, entered = [root], set()
    while pending:
        folder = pending.pop()
        real = os.path.realpath(folder)
        if real not in entered:
            entered.add(real)
            yield folder
            below = [entry.path for entry in _listed(folder, on_problem) if _is_kind(entry, stat.S_ISDIR)]
            pending.extend(reversed(below))


def _listed(folder: str, on_problem: _OnProblem, *, hidden: bool = False) -> list["os.DirEntry[str]"]:
    try:
        with os.scandir(folder) as entries:
            chosen = [entry for entry in entries if hidden or not entry.name.startswith(".")]
            return sorted(chosen, key=lambda entry: entry.name)
    except OSError as error:
        on_problem(folder, reason_of(error))
        return []


def _is_kind(entry: "os.DirEntry[str]", kind: Callable[[int], bool]) -> bool:
    try:
        return kind(entry.stat().st_mode)
    except OSError:
        return False


def _is_known(name: str) -> bool:
    return PurePath(name).suffix.lower() in known_suffixes()


def _matches(pattern: str, on_problem: _OnProblem) -> Iterator[str]:
    """Paths that a shell pattern stands for; `**` is any number of folders."""
    root = "/" if pattern.startswith("/") else ""
    return _expanded(root, [part for part in pattern.split("/") if part], on_problem)


def _expanded(folder: str, parts: list[str], on_problem: _OnProblem) -> Iterator[str]:
    part, rest = parts[0], parts[1:]
    if part == "**":
        for below in _folders(folder or ".", on_problem):
            inner = below.removeprefix("./") if below != "." else ""
            yield from _expanded(inner, rest or ["*"], on_problem)
        return
    if _MAGIC.isdisjoint(part):
        names = [_below(folder, part)]
    else:
        names = [
            _below(folder, entry.name)
            for entry in _listed(folder or ".", on_problem, hidden=part.startswith("."))
            if fnmatchcase(entry.name, part)
        ]
    for name in names:
        if not rest:
            if os.path.lexists(name):
                yield name
        elif Path(name).is_dir():
            yield from _expanded(name, rest, on_problem)


def _below(folder: str, name: str) -> str:
    return f"{folder.rstrip('/')}/{name}" if folder else name


def reason_of(error: OSError | ValueError) -> str:
    """What an error of the operating system means for the user."""
    if isinstance(error, FileNotFoundError):
        return "it does not exist; check the path"
    if isinstance(error, PermissionError):
        return "no permission to read it; change its permissions or leave it out"
    said = error.strerror if isinstance(error, OSError) else str(error)
    return f"it cannot be opened ({said or error}); check the path"
