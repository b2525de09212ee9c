"""Planted conflicts: whole articles in 18 languages with known wrong facts; precision and recall of what is reported.

    python -m benchmarks.planted                                # the split for development
    python -m benchmarks.planted --split test                   # the other half of the documents: only for results
    python -m benchmarks.planted --documents 8 --articles 4 --rounds 1     # a quick look
    python -m benchmarks.planted --kinds number year --dump alarms.jsonl   # what is wrong, for developers
    python -m benchmarks.planted --pairs-only pairs.jsonl       # for `factcheck judge` and `evaluate`, without linking

Run from the repository's root. The data are news/ntrex.jsonl.gz and news/wmt21.jsonl.gz below `FACTCHECK_DATA` (default
`../shared/data`); what --dump and --pairs-only write holds sentences of them and is no part of the project.

Each document of ntrex becomes two articles, the untouched one in one language and one with planted facts in another;
pseudo-articles of wmt21 are two renderings in one language. All articles of a round are compared together; rounds pair
the documents in other languages. A reported conflict is right if one claim holds the planted words and the other claim
is of the aligned sentence; all others are false alarms, among them the slips of translators (which bound what precision
can be) and true conflicts of a planted sentence with another sentence of the document (counted on their own). "On the
spot" means that words which the evidence quotes are planted ones. Of untouched pairs all count, titles, questions and
fragments, too. Intervals are 95 %: bootstrap over documents for the first table, Wilson for the others.
"""

import argparse
import gzip
import json
import os
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from benchmarks.planting import KINDS, SPLITS, Plan, Story, aligned_rows, corpora

if TYPE_CHECKING:
    from benchmarks.planted_corpus import Conflict, Outcome, Tried
    from factcheck.models import Judgement

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    arguments = _arguments()
    plan = Plan(
        arguments.documents,
        arguments.articles,
        arguments.rounds,
        None if arguments.split == "all" else arguments.split,
        tuple(arguments.kinds),
        arguments.seed,
    )
    rounds = corpora(_rows("ntrex"), _rows("wmt21"), plan)
    _print_plants(rounds, arguments.split, arguments.seed)
    if arguments.pairs_only:
        _write_pairs(rounds, arguments.pairs_only, dated=arguments.dated)
        return
    outcomes, seconds = _compared(rounds, arguments.jobs, dated=arguments.dated)
    from benchmarks.planted_tables import print_tables

    print_tables(outcomes, language_pairs=arguments.language_pairs)
    print(f"\nseconds: {sum(seconds.values()):.0f} in all; " + "; ".join(f"{k} {v:.0f}" for k, v in seconds.items()))
    if arguments.dump:
        _write_dump(outcomes, arguments.dump)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Precision and recall of conflicts on planted facts.")
    parser.add_argument("--split", choices=(*SPLITS, "all"), default="dev", help="which half of the documents")
    parser.add_argument("--documents", type=int, default=60, help="documents of ntrex a round, at most")
    parser.add_argument("--articles", type=int, default=20, help="pseudo-articles of wmt21 a round, at most")
    parser.add_argument("--rounds", type=int, default=5, help="corpora, each with other pairs of languages")
    parser.add_argument("--kinds", nargs="+", choices=tuple(KINDS), default=list(KINDS), help="kinds of facts")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--dated", action="store_true", help="both outlets give the same date")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="threads of the encoder")
    parser.add_argument("--language-pairs", action="store_true", help="one more table: each pair of languages")
    parser.add_argument("--dump", type=Path, metavar="FILE.jsonl", help="write false alarms and missed plants")
    parser.add_argument("--pairs-only", type=Path, metavar="OUT.jsonl", help="write aligned pairs and compare nothing")
    return parser.parse_args()


def _rows(name: str) -> list[dict[str, Any]]:
    path = Path(os.environ.get("FACTCHECK_DATA", ROOT.parent / "shared" / "data")) / "news" / f"{name}.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        return [json.loads(line) for line in stream]


def _print_plants(rounds: Sequence[Sequence[Story]], split: str, seed: int) -> None:
    stories = [story for stories in rounds for story in stories]
    kinds = Counter(plant.kind for story in stories for plant in story.plants)
    documents = len({story.document for story in stories})
    print(f"split {split}, seed {seed}: {len(rounds)} rounds, {2 * len(stories)} articles of {documents} documents")
    print(f"{kinds.total()} plants: " + ", ".join(f"{kind} {number}" for kind, number in sorted(kinds.items())))


def _compared(rounds: Sequence[Sequence[Story]], jobs: int, *, dated: bool) -> tuple[list["Outcome"], dict[str, float]]:
    from benchmarks.planted_corpus import compared
    from factcheck.config import Options

    seconds: dict[str, float] = defaultdict(float)
    last = perf_counter()

    def progress(stage: str, _done: int, _total: int) -> None:
        nonlocal last
        now = perf_counter()
        seconds[stage] += now - last
        last = now

    outcomes = []
    for stories in rounds:
        outcomes.append(compared(stories, Options(jobs=jobs), dated=dated, progress=progress))
        progress("the rest", 1, 1)
    return outcomes, seconds


def _write_pairs(rounds: Sequence[Sequence[Story]], path: Path, *, dated: bool) -> None:
    rows = [
        {**row, "id": f"{number}-{row['id']}"}
        for number, stories in enumerate(rounds)
        for row in aligned_rows(stories, dated=dated)
    ]
    _write_lines(rows, path)


def _write_dump(outcomes: Sequence["Outcome"], path: Path) -> None:
    alarms = [_alarm(item) for outcome in outcomes for item in outcome.conflicts if item.plant is None]
    missed = [_missed(item) for outcome in outcomes for item in outcome.tried if not item.confidence]
    alarms.sort(key=lambda row: (row["place"], row["code"], -row["confidence"]))
    _write_lines(alarms + missed, path)


def _alarm(item: "Conflict") -> dict[str, Any]:
    pair = item.judgement.pair
    return {
        "what": "false alarm",
        "place": item.alarm,
        "code": item.deciding.code,
        "detail": item.deciding.detail,
        "confidence": item.judgement.confidence,
        "document": item.document,
        "left_lang": pair.left.language,
        "right_lang": pair.right.language,
        "left": pair.left.text,
        "right": pair.right.text,
        "similarity": pair.similarity,
        "evidence": _evidence(item.judgement),
    }


def _missed(item: "Tried") -> dict[str, Any]:
    story, plant = item.story, item.plant
    return {
        "what": "missed",
        "kind": plant.kind,
        "linked": item.linked,
        "verdicts": item.verdicts,
        "document": story.document,
        "left_lang": story.left.language,
        "right_lang": story.right.language,
        "left": story.left.rows[plant.row],
        "right": story.right.rows[plant.row],
        "old": plant.old,
        "new": plant.new,
    }


def _evidence(judgement: "Judgement") -> list[dict[str, Any]]:
    return [
        {"code": item.code, "stance": item.stance.value, "detail": item.detail, "weight": item.weight}
        for item in judgement.evidence
    ]


def _write_lines(rows: Sequence[dict[str, Any]], path: Path) -> None:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    print(f"wrote {len(rows)} rows to {path}")


if __name__ == "__main__":
    main()
