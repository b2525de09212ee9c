import importlib
import random

import numpy as np

from factcheck.clustering import cluster_claims
from factcheck.models import Candidate, Claim


def claims_of(articles):
    return [Claim(f"{article}:{i}", article, f"claim {i}", 0, 7, "en") for i, article in enumerate(articles)]


def vectors_of(size):
    return np.eye(size, dtype=np.float32)


def members(clusters):
    return {cluster.claims for cluster in clusters}


def group(indices, similarity=0.8):
    return [Candidate(a, b, similarity) for a in indices for b in indices if a < b]


def test_groups_are_found():
    claims = claims_of("abcabc")
    links = group([0, 1, 2]) + group([3, 4, 5])
    clusters = cluster_claims(claims, vectors_of(6), links, min_similarity=0.5)
    assert members(clusters) == {("a:0", "b:1", "c:2"), ("a:3", "b:4", "c:5")}


def test_a_chain_is_not_one_cluster():
    claims = claims_of("abcdefgh")
    chain = [Candidate(i, i + 1, 0.7) for i in range(7)]
    clusters = cluster_claims(claims, vectors_of(8), chain, min_similarity=0.5)
    assert max(len(cluster.claims) for cluster in clusters) < 8


def test_weak_links_join_nothing():
    assert cluster_claims(claims_of("ab"), vectors_of(2), [Candidate(0, 1, 0.4)], min_similarity=0.5) == ()


def test_a_cluster_spans_articles():
    claims = claims_of("aab")
    assert cluster_claims(claims, vectors_of(3), [Candidate(0, 1, 0.9)], min_similarity=0.5) == ()


def test_no_links():
    assert cluster_claims(claims_of("ab"), vectors_of(2), [], min_similarity=0.5) == ()


def test_ids_come_from_the_members():
    claims, links = claims_of("abcd"), group([0, 1]) + group([2, 3])
    one = cluster_claims(claims, vectors_of(4), links, min_similarity=0.5)
    random.Random(1).shuffle(links)
    assert cluster_claims(claims, vectors_of(4), links, min_similarity=0.5) == one
    alone = cluster_claims(claims, vectors_of(4), group([0, 1]), min_similarity=0.5)
    assert alone[0].id in {cluster.id for cluster in one}


def test_the_label_is_the_most_central_claim():
    claims = claims_of("abc")
    vectors = np.array([[1, 0], [0.8, 0.6], [0, 1]], dtype=np.float32)
    (cluster,) = cluster_claims(claims, vectors, group([0, 1, 2]), min_similarity=0.5)
    assert cluster.label == "claim 1"


def test_a_large_component_is_cut_where_it_is_weak(monkeypatch):
    module = importlib.import_module("factcheck.clustering")
    monkeypatch.setattr(module, "_LARGEST", 4)
    claims = claims_of("abcdef")
    links = [*group([0, 1, 2], 0.9), *group([3, 4, 5], 0.9), Candidate(2, 3, 0.52)]
    clusters = cluster_claims(claims, vectors_of(6), links, min_similarity=0.5)
    assert members(clusters) == {("a:0", "b:1", "c:2"), ("d:3", "e:4", "f:5")}
