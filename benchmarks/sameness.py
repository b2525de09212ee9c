"""How surely linked claims tell of one thing: fits the weights of factcheck/evidence/sameness.json.

    python -m benchmarks.sameness          # prints weights, precision and recall, AUROC with a 95 % interval
    python -m benchmarks.sameness --write  # also rewrites factcheck/evidence/sameness.json

Run from the repository's root. The data are the documents of news/ntrex.jsonl.gz below `FACTCHECK_DATA` (default
`../shared/data`). Each document is two articles in two languages drawn at random; the claims of all articles are linked
as `factcheck compare` links them, and a link is right if its claims are one sentence in two languages. A logistic
regression is fitted on what `factcheck.evidence.sameness` reads of a pair: the calibrated similarity, its margin over
the rivals, and the agreeing evidence of each kind, of which each further piece counts less. Precision, recall and AUROC
are those of predictions for documents that the fit has not seen: a link belongs to the fold of its left claim's
document. The interval is a percentile bootstrap over documents. Everything is drawn with fixed seeds.
"""

import argparse
import json
import math
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold, cross_val_predict

from benchmarks.retrieval import ROOT, rows
from factcheck.config import Options
from factcheck.encoders import load_encoder
from factcheck.encoders.calibration import calibration_of
from factcheck.evidence import collect, context_of
from factcheck.evidence.counterparts import NAME
from factcheck.facts import ClaimFacts, read_facts
from factcheck.languages import known_languages
from factcheck.linking import Terms, anchored, candidates, rivals
from factcheck.models import UNKNOWN_PERIOD, Claim, Kind, Verdict

TARGET = ROOT / "factcheck" / "evidence" / "sameness.json"
NOTE = (
    "Log odds that two claims tell of one thing; fitted by `python -m benchmarks.sameness` on linked sentences of "
    "NTREX-128, 18 languages."
)
TYING = (Kind.NAME, Kind.QUANTITY, Kind.DATE, Kind.ORDINAL, Kind.POLARITY, Kind.QUOTE)
FEATURES = ("similarity", "margin", *(kind.value for kind in TYING))
MOST_MARGIN = 0.3
GIVEN = 0.15  # the margin of a pair that was given, not found
DOCUMENTS = 60
SEED = 4
FOLDS = 5
STRENGTH = 100.0  # C of the regression: next to no shrinking
THRESHOLD = 0.5
RESAMPLES = 2_000

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Links:
    """Linked pairs of claims.

    Attributes:
        features: One row for each link, columns as in `FEATURES`.
        same: Whether both claims are one sentence.
        documents: The document of the left claim, as a number.
    """

    features: Matrix
    same: NDArray[np.bool_]
    documents: NDArray[np.int64]


def main() -> None:
    parser = argparse.ArgumentParser(description="Fit how surely two claims tell of one thing.")
    parser.add_argument("--documents", type=int, default=DOCUMENTS, help=f"how many; default: {DOCUMENTS}")
    parser.add_argument("--write", action="store_true", help=f"rewrite {TARGET.relative_to(ROOT)}")
    arguments = parser.parse_args()
    links = linked(arguments.documents)
    print(f"{len(links.same)} links between {arguments.documents} documents, {int(links.same.sum())} of one sentence")
    print_quality(links)
    weights = fitted(links)
    width = max(map(len, weights))
    for name, value in weights.items():
        print(f"{name:<{width}}  {value:8.2f}")
    if arguments.write:
        TARGET.write_text(json.dumps({"format": 1, "note": NOTE, **weights}, indent=2) + "\n", encoding="utf-8")
        print(f"wrote {TARGET.relative_to(ROOT)}")


def linked(count: int) -> Links:
    """The links between the articles of so many documents, each in two languages."""
    facts, sentences = articles(count)
    claims = [fact.claim for fact in facts]
    options, encoder = Options(), load_encoder(None)
    found = candidates(
        claims,
        encoder.encode([claim.text for claim in claims]),
        calibration_of(encoder),
        neighbours=options.neighbours,
        min_similarity=options.min_similarity,
        tied=anchored(facts),
    )
    terms = Terms(encoder, terms_of(facts))
    features, same, documents = [], [], []
    for link, rival in zip(found, rivals(found, [claim.article for claim in claims]), strict=True):
        left, right = facts[link.left], facts[link.right]
        features.append(features_of(left, right, link.similarity, terms, rival))
        same.append(sentences[link.left] == sentences[link.right])
        documents.append(sentences[link.left][0])
    return Links(np.array(features), np.array(same), np.array(documents))


def articles(count: int) -> tuple[list[ClaimFacts], list[tuple[int, int]]]:
    """Facts of all claims, and the document and the sentence of each."""
    documents: dict[str, list[dict[str, Any]]] = {}
    for row in rows("ntrex"):
        documents.setdefault(row["document"], []).append(row)
    generator = random.Random(SEED)
    facts: list[ClaimFacts] = []
    sentences: list[tuple[int, int]] = []
    for number, name in enumerate(generator.sample(sorted(documents), min(count, len(documents)))):
        for code in generator.sample(known_languages(), 2):
            article = f"{name}-{code}"
            texts = [str(row[code]) for row in documents[name]]
            claims = [
                Claim(f"{article}-{index}", article, text, 0, len(text), code) for index, text in enumerate(texts)
            ]
            facts.extend(read_facts(UNKNOWN_PERIOD, claims))
            sentences.extend((number, index) for index in range(len(claims)))
    return facts, sentences


def terms_of(facts: Sequence[ClaimFacts]) -> set[tuple[str, str]]:
    """The nouns and names that comparators may compare, as `Checker` encodes them."""
    terms: set[tuple[str, str]] = set()
    for fact in facts:
        mentions, code = fact.mentions, fact.claim.language
        terms.update((mention.value.counted, code) for mention in mentions.quantities)
        terms.update((noun, code) for mention in mentions.ranks for noun in mention.value.nouns)
        terms.update((mention.text, NAME) for mention in mentions.names)
    return terms


def features_of(
    left: ClaimFacts, right: ClaimFacts, similarity: float, terms: Terms, rival: float | None
) -> list[float]:
    """What `factcheck.evidence.sameness` weighs of a pair, in the order of `FEATURES`."""
    context = context_of(left, right, similarity, terms, rival)
    ties = Counter(item.kind for item in collect(left, right, context) if item.stance is Verdict.AGREE)
    margin = GIVEN if rival is None else similarity - rival
    return [
        similarity,
        max(-MOST_MARGIN, min(MOST_MARGIN, margin)),
        *(1.0 - math.exp(-ties[kind]) for kind in TYING),
    ]


def regression() -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, max_iter=1_000)


def fitted(links: Links) -> dict[str, float]:
    """The weights on all links, by the names of sameness.json."""
    model = regression().fit(links.features, links.same)
    weights = dict(zip(FEATURES, (round(float(value), 2) for value in model.coef_[0]), strict=True))
    return {
        "bias": round(float(model.intercept_[0]), 2),
        "similarity": weights.pop("similarity"),
        "margin": weights.pop("margin"),
        "given": GIVEN,
        "most_margin": MOST_MARGIN,
        **weights,
    }


def print_quality(links: Links) -> None:
    """Precision and recall at 0.5 and AUROC of predictions for documents that the fit has not seen."""
    probabilities: Matrix = cross_val_predict(
        regression(),
        links.features,
        links.same,
        groups=links.documents,
        cv=GroupKFold(FOLDS),
        method="predict_proba",
    )[:, 1]
    chosen = probabilities > THRESHOLD
    right = int((chosen & links.same).sum())
    area = float(roc_auc_score(links.same, probabilities))
    low, high = interval(links, probabilities)
    print(f"precision at {THRESHOLD}  {right / max(1, int(chosen.sum())):.3f}")
    print(f"recall at {THRESHOLD}     {right / max(1, int(links.same.sum())):.3f}")
    print(f"AUROC             {area:.4f}  ({low:.4f} to {high:.4f})")


def interval(links: Links, probabilities: Matrix) -> tuple[float, float]:
    """95 % percentile bootstrap of the AUROC over documents."""
    generator = np.random.default_rng(0)
    names = np.unique(links.documents)
    members = [np.flatnonzero(links.documents == name) for name in names]
    areas = []
    for _ in range(RESAMPLES):
        drawn = np.concatenate([members[index] for index in generator.integers(0, len(names), len(names))])
        if 0 < links.same[drawn].sum() < len(drawn):
            areas.append(roc_auc_score(links.same[drawn], probabilities[drawn]))
    low, high = np.quantile(areas, [0.025, 0.975])
    return float(low), float(high)


if __name__ == "__main__":
    main()
