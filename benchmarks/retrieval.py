"""How often an encoder finds a news sentence's translation: recall at 1, per language and data set.

    python -m benchmarks.retrieval                    # the bundled encoder; goal: 0.95 and more for de-en
    python -m benchmarks.retrieval --encoder NAME     # another one
    python -m benchmarks.retrieval --languages de fr  # some languages only
    python -m benchmarks.retrieval --background       # mean cosines of unrelated sentences: constants of calibration.py

Run from the repository's root. The data are news/ntrex.jsonl.gz and news/wmt21.jsonl.gz below `FACTCHECK_DATA`
(default `../shared/data`). A sentence counts as found if its translation, or a text equal to it, is the nearest of all
translations; intervals are 95 % percentile bootstrap over sentences.
"""

import argparse
import gzip
import json
import os
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from factcheck.encoders import load_encoder
from factcheck.encoders.protocol import Encoder

ROOT = Path(__file__).resolve().parent.parent
RESAMPLES = 10_000
BACKGROUND_SENTENCES = 250


def main() -> None:
    parser = argparse.ArgumentParser(description="Translation retrieval on news sentences.")
    parser.add_argument("--encoder", help="sentence-transformers name or folder; default: the bundled one")
    parser.add_argument("--languages", nargs="*", help="languages of ntrex; default: all")
    parser.add_argument("--background", action="store_true", help="mean cosines of unrelated sentences instead")
    arguments = parser.parse_args()
    encoder = load_encoder(arguments.encoder)
    print(f"encoder: {encoder.name}")
    ntrex = rows("ntrex")
    languages = arguments.languages or [key for key in ntrex[0] if key not in {"id", "document", "sentence"}]
    if arguments.background:
        print_background(encoder, ntrex, languages)
        return
    print(f"{'data':<8}{'pair':<8}{'sentences':>9}  recall@1  95 % interval")
    english = encoder.encode([row["en"] for row in ntrex])
    for language in languages:
        if language != "en":
            vectors = encoder.encode([row[language] for row in ntrex])
            print_recall("ntrex", f"{language}-en", vectors, english, [row["en"] for row in ntrex])
            print_recall("ntrex", f"en-{language}", english, vectors, [row[language] for row in ntrex])
    for pair, sentences in directions(rows("wmt21")).items():
        sources, targets = zip(*sentences, strict=True)
        print_recall("wmt21", pair, encoder.encode(sources), encoder.encode(targets), targets)


def rows(name: str) -> list[dict[str, Any]]:
    """The rows of a news data set."""
    folder = Path(os.environ.get("FACTCHECK_DATA", ROOT.parent / "shared" / "data"))
    with gzip.open(folder / "news" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def directions(wmt21: list[dict[str, Any]]) -> dict[str, list[tuple[str, str]]]:
    """Source and first rendering of each sentence, by direction such as `de-en`."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in wmt21:
        if row["renderings"]:
            pair = f"{row['source_lang']}-{row['target_lang']}"
            found.setdefault(pair, []).append((row["source"], row["renderings"][0]))
    return found


def print_recall(
    data: str, pair: str, queries: NDArray, candidates: NDArray, texts: list[str] | tuple[str, ...]
) -> None:
    nearest = (queries @ candidates.T).argmax(axis=1)
    hits = np.array([texts[index] == text for index, text in zip(nearest, texts, strict=True)])
    # Resampling zeros and ones is drawing their number.
    generator = np.random.default_rng(0)
    resampled = generator.binomial(len(hits), hits.mean(), RESAMPLES) / len(hits)
    low, high = np.quantile(resampled, [0.025, 0.975])
    print(f"{data:<8}{pair:<8}{len(hits):>9}  {hits.mean():8.4f}  {low:.4f} to {high:.4f}", flush=True)


def print_background(encoder: Encoder, ntrex: list[dict[str, Any]], languages: list[str]) -> None:
    """Mean cosines of sentences from different documents: within each language, and between any two."""
    chosen = np.sort(np.random.default_rng(0).choice(len(ntrex), BACKGROUND_SENTENCES, replace=False))
    documents = np.array([ntrex[index]["document"] for index in chosen])
    unrelated = documents[:, None] != documents[None, :]
    vectors = [encoder.encode([ntrex[index][language] for index in chosen]) for language in languages]
    means = np.array([[(left @ right.T)[unrelated].mean() for right in vectors] for left in vectors])
    for language, mean in zip(languages, means.diagonal(), strict=True):
        print(f"{language}-{language}  {mean:.4f}")
    print(f"same language   {means.diagonal().mean():.4f}")
    print(f"cross language  {means[~np.eye(len(languages), dtype=bool)].mean():.4f}")


if __name__ == "__main__":
    main()
