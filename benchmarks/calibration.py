"""Where cosines of translations and of unrelated sentences lie, per language: for `factcheck.encoders.calibration`.

    python -m benchmarks.calibration            # 400 sentences of NTREX-128 in 20 languages

Run from the repository's root; data as in `benchmarks.retrieval`. For every pair of languages the mean cosine of
translations and of sentences of different documents is measured; both are then fitted as a sum of one number a language
(least squares), which is what the calibration stores.
"""

import argparse
import gzip
import json
import os
from itertools import combinations
from pathlib import Path

import numpy as np

from factcheck.encoders import load_encoder

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = "ar cs de el en es fi fr hi it ja ko nl pl pt ru sv tr uk zh".split()  # noqa: SIM905


def main() -> None:
    parser = argparse.ArgumentParser(description="Cosines of translations and of unrelated sentences, per language.")
    parser.add_argument("--sentences", type=int, default=400)
    arguments = parser.parse_args()
    path = Path(os.environ.get("FACTCHECK_DATA", ROOT.parent / "shared" / "data")) / "news" / "ntrex.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        rows = [json.loads(line) for line in stream][: arguments.sentences]
    encoder = load_encoder(None)
    vectors = {code: encoder.encode([row[code] for row in rows]) for code in LANGUAGES}
    documents = np.array([row["document"] for row in rows])
    apart = documents[:, None] != documents[None, :]
    translated, unrelated = {}, {}
    for one, other in combinations(LANGUAGES, 2):
        cosines = vectors[one] @ vectors[other].T
        translated[one, other] = float(np.diag(cosines).mean())
        unrelated[one, other] = float(cosines[apart].mean())
    for name, table in (("translated", translated), ("unrelated", unrelated)):
        base, parts, error = _fit(table)
        print(f"{name}: {base:.4f}, largest error {error:.4f}")
        print("{" + ", ".join(f'"{code}": {parts[code]:.4f}' for code in LANGUAGES) + "}")


def _fit(table: dict[tuple[str, str], float]) -> tuple[float, dict[str, float], float]:
    """Mean, one deviation a language, and the largest error of their sum."""
    base = float(np.mean(list(table.values())))
    rows = np.zeros((len(table), len(LANGUAGES)))
    for index, pair in enumerate(table):
        rows[index, [LANGUAGES.index(code) for code in pair]] = 1.0
    target = np.array(list(table.values())) - base
    parts, *_ = np.linalg.lstsq(rows, target, rcond=None)
    return base, dict(zip(LANGUAGES, parts.tolist(), strict=True)), float(np.abs(rows @ parts - target).max())


if __name__ == "__main__":
    main()
