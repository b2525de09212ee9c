"""Clusters of claims across articles."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from factcheck.models import Candidate, Claim, Cluster

__all__ = ["cluster_claims"]

_LARGEST = 1_000


def cluster_claims(
    claims: Sequence[Claim],
    vectors: NDArray[np.float32],
    links: Sequence[Candidate],
    *,
    min_similarity: float,
) -> tuple[Cluster, ...]:
    """Group claims that are near each other on the whole, not just along a chain.

    Average-linkage agglomerative clustering (scikit-learn) inside each connected component of the links, so that memory
    follows the largest component (at most 1,000 claims) instead of all claims.

    Args:
        claims: Those compared, in canonical order.
        vectors: Aligned with the claims, unit length; used for the label only.
        links: Candidate pairs with their calibrated similarity; pairs that are not linked have none.
        min_similarity: Average similarity to which groups are joined.

    Returns:
        Those that span several articles, sorted by id.
    """
    clusters = (
        _cluster(claims, vectors, members)
        for component in _components(len(claims), links, min_similarity)
        for members in _split(component, links, min_similarity)
        if len({claims[index].article for index in members}) > 1
    )
    return tuple(sorted(clusters, key=lambda cluster: cluster.id))


def _components(size: int, links: Sequence[Candidate], least: float) -> Iterator[list[int]]:
    """Connected components of the links above a similarity; one that is too large is cut at a higher one."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    strong = [link for link in links if link.similarity >= least]
    if not strong:
        return
    rows, columns = np.array([(link.left, link.right) for link in strong]).T
    graph = coo_array((np.ones(len(strong)), (rows, columns)), shape=(size, size))
    _, labels = connected_components(graph, directed=False)
    groups: dict[int, list[int]] = defaultdict(list)
    for index in sorted({*rows.tolist(), *columns.tolist()}):
        groups[int(labels[index])].append(index)
    for group in groups.values():
        if len(group) <= _LARGEST or least >= 1.0:
            yield group
        else:
            inside = set(group)
            yield from _components(size, [link for link in strong if link.left in inside], min(1.0, least + 0.05))


def _split(members: list[int], links: Sequence[Candidate], least: float) -> Iterator[list[int]]:
    if len(members) <= 2:
        yield members
        return
    from sklearn.cluster import AgglomerativeClustering

    place = {member: index for index, member in enumerate(members)}
    distance = np.ones((len(members), len(members)))
    np.fill_diagonal(distance, 0.0)
    for link in links:
        if link.left in place and link.right in place:
            a, b = place[link.left], place[link.right]
            distance[a, b] = distance[b, a] = 1.0 - link.similarity
    model = AgglomerativeClustering(
        n_clusters=None, metric="precomputed", linkage="average", distance_threshold=1.0 - least
    )
    labels = model.fit_predict(distance)
    for label in sorted(set(labels.tolist())):
        yield [member for member, found in zip(members, labels, strict=True) if found == label]


def _cluster(claims: Sequence[Claim], vectors: NDArray[np.float32], members: list[int]) -> Cluster:
    ids = tuple(sorted(claims[index].id for index in members))
    digest = hashlib.sha256("\n".join(ids).encode()).hexdigest()[:12]
    centre = vectors[members].mean(axis=0)
    nearness = np.round(vectors[members] @ centre, 4)
    best = max(
        zip(nearness.tolist(), members, strict=True), key=lambda item: (item[0], -len(claims[item[1]].text), -item[1])
    )
    return Cluster(f"k{digest}", ids, claims[best[1]].text)
