"""Suppressions at work: which findings they cover, and which of them are expired or do nothing."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path

from factcheck.models import Article, Finding, Suppression, Verdict
from factcheck.policy.selection import require_code

_PIECES = re.compile(r"\*\*/|\*\*|\*|\?")
_MEANING = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


class Suppressions:
    """The suppressions of a configuration on one day."""

    def __init__(self, given: Sequence[Suppression], today: date) -> None:
        """Raises `UsageError` where a code fits none at all."""
        for item in given:
            if item.code:
                require_code(item.code, item.place)
        self._expired = [item for item in given if item.until and item.until < today]
        self._active = [item for item in given if item not in self._expired]
        self._used: set[int] = set()

    def covered(self, findings: Iterable[Finding], articles: Sequence[Article]) -> frozenset[str]:
        """Ids of the findings all of whose codes are suppressed."""
        paths = {article.id: article.path for article in articles}
        return frozenset(finding.id for finding in findings if self._covers(finding, paths))

    def remarks(self) -> Iterator[str]:
        """What to tell the user once `covered` has seen all findings."""
        for item in self._expired:
            what = f"this suppression expired on {item.until} ({item.reason})"
            yield f"{item.place}: {what}; remove it or set a later date"
        for number, item in enumerate(self._active):
            if number not in self._used:
                yield f"{item.place}: this suppression fits no finding ({item.reason}); remove it"

    def _covers(self, finding: Finding, paths: dict[str, str]) -> bool:
        judgement = finding.judgement
        if judgement.verdict not in {Verdict.CONFLICT, Verdict.UPDATE}:
            return False
        left = set(judgement.codes)
        whole = False
        for number, item in enumerate(self._active):
            if not _fits(item, finding, paths):
                continue
            self._used.add(number)
            whole = whole or item.code is None
            left -= {code for code in left if item.code and code.startswith(item.code)}
        return whole or (not left and bool(judgement.codes))


def _fits(item: Suppression, finding: Finding, paths: dict[str, str]) -> bool:
    pair = finding.judgement.pair
    return (
        item.fingerprint in {None, finding.fingerprint}
        and (item.code is None or any(code.startswith(item.code) for code in finding.judgement.codes))
        and (item.path is None or any(_lies(paths[claim.article], item) for claim in (pair.left, pair.right)))
    )


def _lies(path: str, item: Suppression) -> bool:
    """Whether a path, as the user named it or as seen from the configuration, fits the glob."""
    glob = re.compile(_expression(item.path or ""), re.DOTALL)
    return any(glob.fullmatch(name) for name in _names(path, item.folder))


@lru_cache(maxsize=100_000)
def _names(path: str, folder: str) -> tuple[str, ...]:
    name = Path(path).as_posix()
    try:
        return name, Path(path).resolve().relative_to(Path(folder).resolve()).as_posix()
    except (OSError, ValueError, RuntimeError):
        return (name,)


def _expression(glob: str) -> str:
    """`*` stays within a folder, `**` does not; a bare name is a file anywhere, one with `/` at its end a folder."""
    if glob.endswith("/"):
        glob += "**"
    if "/" not in glob:
        glob = f"**/{glob}"
    literal = _PIECES.split(glob.removeprefix("./"))
    special = [_MEANING[piece] for piece in _PIECES.findall(glob.removeprefix("./"))]
    return "".join(f"{re.escape(text)}{sign}" for text, sign in zip(literal, [*special, ""], strict=True))
