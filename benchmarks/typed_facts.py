"""What typed facts alone flag as a conflict, per kind of change, and how the conflict score ranks, on public pairs.

    python -m benchmarks.typed_facts                       # demetr and breaking-nli
    python -m benchmarks.typed_facts --sets demetr --rows 2000
    python -m benchmarks.typed_facts --kinds number name cardinals ordinals countries nationalities

Run from the repository's root. The pairs are pairs/*.jsonl.gz below `FACTCHECK_DATA` (default `../shared/data`). Shares
have 95 % percentile bootstrap intervals over rows. Labels are read here only, never by the judge.
"""

import argparse
import gzip
import json
import os
import random
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.metrics import roc_auc_score

from factcheck.checker import Checker
from factcheck.judging.pairs import PairRow
from factcheck.models import Verdict

ROOT = Path(__file__).resolve().parent.parent
RESAMPLES = 5_000
CONFLICT = {"conflict", "contradiction"}


def main() -> None:
    parser = argparse.ArgumentParser(description="Conflicts that typed facts flag, per kind.")
    parser.add_argument("--sets", nargs="*", default=["demetr", "breaking-nli"])
    parser.add_argument("--rows", type=int, default=0, help="a random sample of so many rows of each set; 0: all")
    parser.add_argument("--kinds", nargs="*", help="only rows of these kinds; default: all")
    arguments = parser.parse_args()
    checker = Checker()
    print(f"encoder: {checker.encoder.name}")
    print(f"{'set':<16}{'kind':<20}{'languages':<12}{'label':<12}{'rows':>6}{'flagged':>9}  95 % interval")
    for name in arguments.sets:
        rows = [row for row in _rows(name, arguments.rows) if not arguments.kinds or row["kind"] in arguments.kinds]
        ranked: dict[str, list[tuple[bool, float]]] = defaultdict(list)
        groups: dict[tuple[str, str, str], list[bool]] = defaultdict(list)
        for row, judgement in zip(rows, checker.judge([_pair(row) for row in rows]), strict=True):
            label = "conflict" if row["label"] in CONFLICT else "no conflict"
            known = row["left_lang"] == row["right_lang"]
            ranked[row["kind"]].append((label == "conflict", judgement.scores.conflict))
            flagged = judgement.verdict is Verdict.CONFLICT
            groups[row["kind"], "one" if known else "two", label].append(flagged)
            groups["all", "all", label].append(flagged)
        for (kind, languages, label), flags in sorted(groups.items()):
            low, high = _interval(flags)
            share = sum(flags) / len(flags)
            print(f"{name:<16}{kind:<20}{languages:<12}{label:<12}{len(flags):6}{share:9.3f}  {low:.3f} to {high:.3f}")
        kept = [pair for pairs in ranked.values() for pair in pairs if not pair[0]]
        for kind, pairs in sorted(ranked.items()):
            of_kind = {label for label, _ in pairs} == {True, False}
            figure = _auroc(pairs if of_kind else [pair for pair in pairs if pair[0]] + kept)
            print(
                f"{name:<16}{kind:<20}AUROC of the conflict score {figure}{'' if of_kind else ' against all kept rows'}"
            )


def _rows(name: str, sample: int) -> list[dict[str, Any]]:
    path = Path(os.environ.get("FACTCHECK_DATA", ROOT.parent / "shared" / "data")) / "pairs" / f"{name}.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        rows = [json.loads(line) for line in stream]
    return random.Random(0).sample(rows, sample) if 0 < sample < len(rows) else rows


def _pair(row: dict[str, Any]) -> PairRow:
    return PairRow({}, row["left"], row["right"], row["left_lang"], row["right_lang"], None, None)


def _auroc(pairs: list[tuple[bool, float]]) -> str:
    labels, scores = np.array([pair[0] for pair in pairs]), np.array([pair[1] for pair in pairs])
    if labels.all() or not labels.any():
        return "- (one label only)"
    generator = np.random.default_rng(0)
    draws = []
    while len(draws) < 1_000:
        index = generator.integers(0, len(pairs), len(pairs))
        if labels[index].any() and not labels[index].all():
            draws.append(roc_auc_score(labels[index], scores[index]))
    low, high = np.percentile(draws, [2.5, 97.5])
    return f"{roc_auc_score(labels, scores):.3f}  {low:.3f} to {high:.3f} ({len(pairs)} rows)"


def _interval(flags: list[bool]) -> tuple[float, float]:
    values = np.array(flags, dtype=float)
    draws = np.random.default_rng(0).integers(0, len(values), (RESAMPLES, len(values)))
    low, high = np.percentile(values[draws].mean(axis=1), [2.5, 97.5])
    return float(low), float(high)


if __name__ == "__main__":
    main()
