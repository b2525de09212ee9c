import importlib
import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.encoders.calibration import Calibration
from factcheck.linking.candidates import candidates, similarities
from factcheck.models import Claim

CALIBRATION = Calibration(same_language=0.2, cross_language=0.1)


def claims_of(articles, languages=None):
    languages = languages or ["en"] * len(articles)
    return [
        Claim(f"{article}:{i}", article, f"claim {i}", 0, 7, language)
        for i, (article, language) in enumerate(zip(articles, languages, strict=True))
    ]


def unit_vectors(size, dimension=8, seed=0):
    vectors = np.random.default_rng(seed).normal(size=(size, dimension)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def link(claims, vectors, **options):
    return candidates(claims, vectors, CALIBRATION, **{"neighbours": 3, "min_similarity": 0.1, **options})


def brute_force(claims, vectors, neighbours, least):
    codes = [claim.language for claim in claims]
    table = similarities(vectors, vectors, codes, codes, CALIBRATION)
    pairs = set()
    for i, claim in enumerate(claims):
        others = [j for j, other in enumerate(claims) if other.article != claim.article and table[i, j] >= least]
        for j in sorted(others, key=lambda j: (-table[i, j], j))[:neighbours]:
            pairs.add((min(i, j), max(i, j)))
    return pairs


@given(st.lists(st.sampled_from("abcd"), min_size=2, max_size=30), st.integers(0, 99), st.integers(1, 5))
@settings(deadline=None)
def test_the_same_as_looking_at_every_pair(articles, seed, neighbours):
    claims = claims_of(articles, [("en", "de")[seed % 2 and i % 2] for i in range(len(articles))])
    vectors = unit_vectors(len(articles), seed=seed)
    found = link(claims, vectors, neighbours=neighbours)
    assert {(c.left, c.right) for c in found} == brute_force(claims, vectors, neighbours, 0.1)
    assert list(found) == sorted(found, key=lambda c: (c.left, c.right))


@pytest.mark.parametrize("cells", [1, 50, 10_000])
def test_blocks_change_nothing(cells, monkeypatch):
    claims, vectors = claims_of("abcde" * 20), unit_vectors(100)
    whole = link(claims, vectors)
    module = importlib.import_module("factcheck.linking.candidates")

    monkeypatch.setattr(module, "_BLOCK_CELLS", cells)
    assert link(claims, vectors) == whole


def test_one_article_has_no_pairs_unless_asked():
    claims, vectors = claims_of("aaaa"), unit_vectors(4)
    assert link(claims, vectors) == ()
    within = link(claims, vectors, within=True, min_similarity=0.0)
    assert within
    assert all(candidate.left < candidate.right for candidate in within)


def test_tied_pairs_are_candidates_whatever_their_similarity():
    claims, vectors = claims_of("ab"), np.array([[1, 0], [-1, 0]], dtype=np.float32)
    assert link(claims, vectors) == ()
    (found,) = link(claims, vectors, tied=[(0, 1)])
    assert (found.left, found.right, found.similarity) == (0, 1, 0.0)


def test_no_claims():
    assert link([], np.zeros((0, 8), np.float32)) == ()


def test_memory_is_linear_in_the_claims():
    def peak(size):
        claims, vectors = claims_of([f"a{i % 50}" for i in range(size)]), unit_vectors(size)
        tracemalloc.start()
        link(claims, vectors)
        reached = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return reached

    small, large = peak(1_500), peak(6_000)
    assert large < 2.5 * small + 10_000_000, "a table of all pairs would grow sixteenfold"
