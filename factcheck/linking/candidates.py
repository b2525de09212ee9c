"""Which claims may speak of the same thing: nearest neighbours across articles, by exact search in blocks."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from factcheck.encoders.calibration import Calibration
from factcheck.models import Candidate, Claim

_BLOCK_CELLS = 4_000_000
_DIGITS = 4


def candidates(
    claims: Sequence[Claim],
    vectors: NDArray[np.float32],
    calibration: Calibration,
    *,
    neighbours: int,
    min_similarity: float,
    within: bool = False,
    tied: Iterable[tuple[int, int]] = (),
) -> tuple[Candidate, ...]:
    """Pair each claim with its nearest claims of other articles, and with those that a rare shared fact ties to it.

    Args:
        claims: Those to be compared, in canonical order.
        vectors: Of shape (len(claims), dimension), unit length, aligned with the claims.
        calibration: Turns cosines into similarities that are comparable within and across languages.
        neighbours: How many a claim may choose; a pair is kept if either side chose it.
        min_similarity: Least calibrated similarity.
        within: Whether claims of one article may be paired, too.
        tied: Pairs of indices, the smaller one first, that are candidates whatever their similarity.

    Returns:
        Without doubles, sorted by index. Memory is linear in the claims: one block of rows at a time.
    """
    size = len(claims)
    articles = _codes([claim.article for claim in claims])
    codes = [claim.language for claim in claims]
    rows = max(1, _BLOCK_CELLS // max(size, 1))
    found: dict[tuple[int, int], float] = {}
    for start in range(0, size, rows):
        block = np.arange(start, min(start + rows, size))
        similarity = _similarities(vectors[block], vectors, codes[start : start + rows], codes, calibration)
        excluded = block[:, None] == np.arange(size) if within else articles[block][:, None] == articles[None, :]
        similarity[excluded] = -1.0
        for row, column in _nearest(similarity, neighbours, min_similarity):
            left, right = sorted((int(block[row]), column))
            found[left, right] = float(similarity[row, column])
    for left, right in tied:
        if (left, right) not in found:
            one, other = vectors[left : left + 1], vectors[right : right + 1]
            found[left, right] = float(
                similarities(one, other, codes[left : left + 1], codes[right : right + 1], calibration)[0, 0]
            )
    return tuple(Candidate(left, right, round(value, _DIGITS)) for (left, right), value in sorted(found.items()))


def rivals(links: Sequence[Candidate], articles: Sequence[str]) -> list[float]:
    """For each pair the similarity that it has to stand up to; 0 if there is none.

    That is the greatest one of either claim to another claim of the other's article; and if both claims have partners
    anywhere that are nearer than each other, the lesser of these.
    """
    inside: dict[tuple[int, str], list[float]] = {}
    anywhere: dict[int, list[float]] = {}
    keys = [((link.left, articles[link.right]), (link.right, articles[link.left])) for link in links]
    for link, both in zip(links, keys, strict=True):
        for key in both:
            inside[key] = _two_best(inside.get(key, []), link.similarity)
            anywhere[key[0]] = _two_best(anywhere.get(key[0], []), link.similarity)
    return [
        max(
            *(_other(inside[key], link.similarity) for key in both),
            min(_other(anywhere[key[0]], link.similarity) for key in both),
        )
        for link, both in zip(links, keys, strict=True)
    ]


def _two_best(best: list[float], value: float) -> list[float]:
    return sorted((*best, value), reverse=True)[:2]


def _other(two_best: list[float], own: float) -> float:
    """The best similarity besides a pair's own."""
    if own < two_best[0]:
        return two_best[0]
    return two_best[1] if len(two_best) > 1 else 0.0


def similarities(
    left: NDArray[np.float32],
    right: NDArray[np.float32],
    left_languages: Sequence[str],
    right_languages: Sequence[str],
    calibration: Calibration,
) -> NDArray[np.float64]:
    """Calibrated similarities, rounded so that the last bits of a sum decide nothing.

    Returns:
        float64 of shape (len(left), len(right)), 0 to 1.
    """
    return _similarities(left, right, left_languages, right_languages, calibration)


def _similarities(
    left: NDArray[np.float32],
    right: NDArray[np.float32],
    left_languages: Sequence[str],
    right_languages: Sequence[str],
    calibration: Calibration,
) -> NDArray[np.float64]:
    codes = _codes([*left_languages, *right_languages])
    same = codes[: len(left), None] == codes[None, len(left) :]
    similarity = calibration.similarity(left @ right.T, same, (left_languages, right_languages))
    return np.asarray(np.round(similarity.astype(np.float64), _DIGITS), dtype=np.float64)


def _codes(values: Sequence[str]) -> NDArray[np.int64]:
    index = {value: number for number, value in enumerate(sorted(set(values)))}
    return np.array([index[value] for value in values], dtype=np.int64)


def _nearest(similarity: NDArray[np.float64], neighbours: int, least: float) -> list[tuple[int, int]]:
    """(row, column) of the best columns of each row; ties go to the smaller column."""
    order = np.argsort(-similarity, axis=1, kind="stable")[:, :neighbours]
    return [
        (row, int(column))
        for row, columns in enumerate(order)
        for column in columns
        if similarity[row, column] >= least
    ]
