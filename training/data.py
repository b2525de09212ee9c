"""Reads the data folder and the development third of the gold set, and keeps apart what is only measured."""

import gzip
import hashlib
import json
import os
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.planting import split_of

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("FACTCHECK_DATA", ROOT.parent / "shared" / "data"))
GOLD = ROOT / "tests" / "gold" / "dev.jsonl"

MEASURED = ("rte3-dev", "claimdiff-train", "paws-x-de-dev")
TRAINED = (
    "lingnli",
    "inferes-train",
    "demetr",
    "conjnli",
    "cad-snli",
    "xinfotabs",
    "fever-symmetric-dev",
    "fool-me-twice-dev",
    "breaking-nli",
    "stsb",
)
MEASURED_FRAMES = frozenset(("heat", "museum", "verdict"))
_MEASURED_SHARE = {"lingnli": 10, "inferes-train": 10, "demetr": 50}  # percent of the groups
_FEWEST_RENDERINGS = 4

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Document:
    """Sentences that belong together; each one in several languages or wordings.

    Attributes:
        name: What it is made of.
        sentences: For each sentence its wordings, as (language, text).
    """

    name: str
    sentences: tuple[tuple[tuple[str, str], ...], ...]


@dataclass(frozen=True, slots=True)
class Corpus:
    """All that is trained on or measured.

    Attributes:
        trained: Labelled pairs for training, by file.
        measured: Labelled pairs that are never trained on, by file.
        translated: Documents in many languages.
        reworded: Runs of sentences with several renderings of each in one language.
        checksums: SHA-256 of every file that was read.
    """

    trained: Mapping[str, tuple[Row, ...]]
    measured: Mapping[str, tuple[Row, ...]]
    translated: tuple[Document, ...]
    reworded: tuple[Document, ...]
    checksums: Mapping[str, str]


def read_corpus(folder: Path = DATA, gold: Path = GOLD) -> Corpus:
    """Read everything; a file that is missing is an error of the operating system."""
    trained: dict[str, tuple[Row, ...]] = {}
    measured = {name: tuple(_rows(folder / "pairs" / f"{name}.jsonl.gz")) for name in MEASURED}
    for name in TRAINED:
        rows = _rows(folder / "pairs" / f"{name}.jsonl.gz")
        kept, held = _divided(rows, _held_groups(rows, _MEASURED_SHARE.get(name, 0)))
        trained[name] = (*kept, *faithful_twins(kept)) if name == "demetr" else kept
        if held:
            measured[name] = (*held, *faithful_twins(held)) if name == "demetr" else held
    kept, held = _divided(_rows(gold), MEASURED_FRAMES)
    files = [folder / "pairs" / f"{name}.jsonl.gz" for name in (*MEASURED, *TRAINED)]
    news = {name: folder / "news" / f"{name}.jsonl.gz" for name in ("ntrex", "wmt21")}
    return Corpus(
        trained={**trained, "gold": kept},
        measured={**measured, "gold": held},
        translated=tuple(translated(_rows(news["ntrex"]))),
        reworded=tuple(reworded(_rows(news["wmt21"]))),
        checksums={path.name: _checksum(path) for path in (*files, *news.values(), gold)},
    )


def faithful_twins(rows: Sequence[Row]) -> Iterable[Row]:
    """Agreements in one language for demetr, whose rows in one language are all conflicts: two renderings of a source.

    A row `...-e` has the reference on its left, its sibling `...-a` the faithful rendering on its right.
    """
    faithful = {row["id"]: row["right"] for row in rows if row["id"].endswith("-a")}
    for row in rows:
        stem = row["id"].removesuffix("-e")
        right = faithful.get(f"{stem}-a")
        if stem != row["id"] and right is not None:
            yield {**row, "id": f"{stem}-t", "right": right, "label": "agree"}


def translated(rows: Iterable[Row]) -> Iterable[Document]:
    """Documents of ntrex, without those on which the benchmark of planted facts gives its results."""
    documents: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        documents[row["document"]].append(row)
    for name, found in sorted(documents.items()):
        if split_of(name) == "dev":
            ordered = sorted(found, key=lambda row: row["sentence"])
            yield Document(name, tuple(_versions(row) for row in ordered))


def reworded(rows: Iterable[Row]) -> Iterable[Document]:
    """Runs of sentences of wmt21, the same as the benchmark's articles, without those of its results."""
    runs: list[list[Row]] = []
    last = ("", -2)
    for row in rows:
        if len(row["renderings"]) < _FEWEST_RENDERINGS:
            continue
        direction, _, number = row["id"].rpartition("-")
        if last == (direction, int(number) - 1):
            runs[-1].append(row)
        else:
            runs.append([row])
        last = (direction, int(number))
    for run in runs:
        name = run[0]["id"]
        if split_of(name) == "dev":
            yield Document(name, tuple(_renderings(row) for row in run))


def _versions(row: Row) -> tuple[tuple[str, str], ...]:
    fields = ("id", "document", "sentence")
    return tuple((key, text.strip()) for key, text in row.items() if key not in fields and text.strip())


def _renderings(row: Row) -> tuple[tuple[str, str], ...]:
    own = [(row["target_lang"], text.strip()) for text in dict.fromkeys(row["renderings"])]
    return ((row["source_lang"], row["source"].strip()), *own)


def _held_groups(rows: Sequence[Row], percent: int) -> frozenset[str]:
    """Whole groups by their hash; where groups are few and large, whole ones all the same, at least one."""
    groups = sorted({row["group"] for row in rows}, key=_fingerprint)
    number = -(-len(groups) * percent // 100)
    return frozenset(groups[:number])


def _divided(rows: Sequence[Row], held: frozenset[str]) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    return (
        tuple(row for row in rows if row["group"] not in held),
        tuple(row for row in rows if row["group"] in held),
    )


def _rows(path: Path) -> list[Row]:
    content = path.read_bytes()
    text = (gzip.decompress(content) if path.suffix == ".gz" else content).decode("utf-8")
    return [json.loads(line) for line in text.split("\n") if line]


def _fingerprint(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _checksum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
