"""Conflicts that are known: a file that users commit, so that only new ones fail a check."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from factcheck.errors import UsageError
from factcheck.models import Article, Claim, Finding, Report, Verdict

FILE_NAME = "factcheck-baseline.json"
FORMAT_VERSION = 1
_MAX_BYTES = 100_000_000
_SHORT = 160
_VERDICTS = (Verdict.CONFLICT.value, Verdict.UPDATE.value)
_LIST = re.compile(r'"known"\s*:\s*\[\s*')
_BETWEEN = re.compile(r"[\s,]*")
_MEND = "restore it, or write it anew by --update-baseline"

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """One known finding.

    Attributes:
        fingerprint: Of the words of both claims.
        verdict: What was found; an accepted update is no accepted conflict.
        count: How often: copies of articles repeat their sentences.
        label: Code and both sentences, for people.
    """

    fingerprint: str
    verdict: str
    count: int
    label: str

    @property
    def key(self) -> Key:
        """What a finding is found by."""
        return self.fingerprint, self.verdict


@dataclass(frozen=True, slots=True)
class Split:
    """Findings against a baseline.

    Attributes:
        new: Not in it, or more often than it says.
        known: In it.
        stale: Entries that were found less often than they say.
    """

    new: tuple[Finding, ...]
    known: tuple[Finding, ...]
    stale: tuple[Entry, ...]


def read_baseline(path: Path) -> tuple[Entry, ...]:
    """The entries of a baseline.

    Raises:
        UsageError: There is none, or it is damaged: never a reason to pass.
    """
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise UsageError(f"baseline {path} is larger than {_MAX_BYTES / 1e6:g} MB; {_MEND}")
        text = path.read_text(encoding="utf-8")
        document = json.loads(text)
    except FileNotFoundError:
        raise UsageError(f"baseline {path} does not exist; check its name, or write it by --update-baseline") from None
    except OSError as error:
        raise UsageError(f"baseline {path} cannot be read ({error.strerror}); {_MEND}") from None
    except json.JSONDecodeError as error:
        raise UsageError(f"{path}:{error.lineno}: the baseline is not JSON ({error.msg}); {_MEND}") from None
    except (UnicodeDecodeError, RecursionError, ValueError):
        raise UsageError(f"baseline {path} is not JSON in UTF-8; {_MEND}") from None
    return _entries(document, path, text)


def split(findings: Iterable[Finding], entries: Sequence[Entry]) -> Split:
    """Tell known findings from new ones; of several alike, the first are the known ones."""
    left = Counter({entry.key: entry.count for entry in entries})
    new, known = [], []
    for finding in findings:
        if left[_key(finding)] > 0:
            left[_key(finding)] -= 1
            known.append(finding)
        else:
            new.append(finding)
    return Split(tuple(new), tuple(known), tuple(entry for entry in entries if left[entry.key] > 0))


def baseline_text(report: Report, findings: Iterable[Finding]) -> str:
    """A baseline that knows these findings: sorted by fingerprint, so that a change touches the lines it is about."""
    articles = {article.id: article for article in report.articles}
    counts = Counter(map(_key, findings := tuple(findings)))
    first = {_key(finding): finding for finding in reversed(findings)}
    entries = [_written(first[key], counts[key], articles) for key in sorted(counts)]
    return json.dumps({"format_version": FORMAT_VERSION, "known": entries}, ensure_ascii=False, indent=2) + "\n"


def _key(finding: Finding) -> Key:
    return finding.fingerprint, finding.judgement.verdict.value


def _written(finding: Finding, count: int, articles: dict[str, Article]) -> dict[str, object]:
    judgement = finding.judgement
    # By their words, not as the pair has them: ids change when another paragraph of the article does.
    claims = sorted((judgement.pair.left, judgement.pair.right), key=lambda claim: (claim.text, claim.article))
    return {
        "fingerprint": finding.fingerprint,
        "verdict": judgement.verdict.value,
        "codes": list(judgement.codes),
        "count": count,
        "sentences": [_sentence(claim, articles[claim.article]) for claim in claims],
    }


def _sentence(claim: Claim, article: Article) -> dict[str, str]:
    text = " ".join(claim.text.split())
    return {
        "outlet": article.source or PurePath(article.path).name,
        "text": text if len(text) <= _SHORT else text[: _SHORT - 1].rstrip() + "…",
    }


def _entries(document: object, path: Path, text: str) -> tuple[Entry, ...]:
    known = document.get("known") if isinstance(document, dict) else None
    if not isinstance(document, dict) or "format_version" not in document:
        raise UsageError(f"{path} is no baseline: format_version is missing; {_MEND}")
    if document["format_version"] != FORMAT_VERSION:
        found = document["format_version"]
        raise UsageError(f"{path}: format_version {found!r} is not known here, {FORMAT_VERSION} is; {_MEND}")
    if not isinstance(known, list):
        raise UsageError(f'{path} is no baseline: the list "known" is missing; {_MEND}')
    places = [f"{path}:{line}" for line in _lines(text)]
    if len(places) != len(known):
        places = [f"{path}: entry {number}" for number in range(1, len(known) + 1)]
    entries: dict[Key, Entry] = {}
    for item, place in zip(known, places, strict=True):
        entry = _entry(item, place)
        if entries.setdefault(entry.key, entry) is not entry:
            raise UsageError(f"{place}: {entry.fingerprint} is listed twice; {_MEND}")
    return tuple(entries.values())


def _lines(text: str) -> Iterator[int]:
    """Where the entries begin, as far as the list can be found: for messages."""
    list_ = _LIST.search(text)
    position = list_.end() if list_ else len(text)
    decoder = json.JSONDecoder()
    while position < len(text) and text[position] != "]":
        yield text.count("\n", 0, position) + 1
        _, position = decoder.raw_decode(text, position)
        position = _BETWEEN.match(text, position).end()  # type: ignore[union-attr]  # it matches nothing at least


def _entry(item: Any, where: str) -> Entry:  # noqa: ANN401 - whatever the file holds
    if not isinstance(item, dict):
        raise UsageError(f"{where}: {item!r:.40} is no table; {_MEND}")
    fingerprint, verdict, count = item.get("fingerprint"), item.get("verdict"), item.get("count")
    if not isinstance(fingerprint, str) or not fingerprint:
        raise UsageError(f"{where}: fingerprint is missing; {_MEND}")
    if verdict not in _VERDICTS:
        raise UsageError(f"{where}: verdict is {verdict!r}, not one of {', '.join(_VERDICTS)}; {_MEND}")
    if type(count) is not int or count < 1:
        raise UsageError(f"{where}: count is {count!r}, not a number from 1; {_MEND}")
    return Entry(fingerprint, verdict, count, _label(item))


def _label(item: dict[str, Any]) -> str:
    """For messages only: what is not there is left out."""
    sentences = item.get("sentences")
    texts = [side.get("text") for side in sentences if isinstance(side, dict)] if isinstance(sentences, list) else []
    codes = item.get("codes")
    names = [str(code) for code in codes] if isinstance(codes, list) else []
    return " ".join((*names, item["fingerprint"], " / ".join(f"“{text}”" for text in texts if text))).strip()
