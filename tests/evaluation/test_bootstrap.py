import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from factcheck.evaluation.bootstrap import RESAMPLES, Ranking, Sums, clusters_of, interval, intervals, resamples
from factcheck.evaluation.metrics import LABELS, figures, ingredients, sample_of

from .samples import outcome, outcomes

PAIRS = [outcome("conflict", "conflict"), outcome("conflict", "agree")]


def test_rows_of_a_group_are_one_and_the_others_stand_for_themselves():
    assert list(clusters_of(["a", None, "b", "a", None])) == [0, 1, 2, 0, 3]


def test_every_resample_draws_as_many_groups_as_there_are_and_is_the_same_again():
    clusters = np.array([0, 1, 2, 2, 2])
    drawn = np.concatenate(list(resamples(clusters)), axis=1)
    assert drawn.shape == (3, RESAMPLES)
    assert (drawn.sum(axis=0) == 3).all()
    assert (drawn == np.concatenate(list(resamples(clusters)), axis=1)).all()


def test_rows_of_one_group_are_not_independent():
    """Fifty times the same two rows: with groups of both kinds the interval is wide, without them narrow."""
    rows = PAIRS * 50
    sample = sample_of(rows)
    alone = intervals(sample, clusters_of([None] * len(rows)))["conflict.recall"]
    together = intervals(sample, clusters_of([f"{index % 4}" for index in range(len(rows))]))["conflict.recall"]
    assert together[1] - together[0] > 2 * (alone[1] - alone[0])
    assert alone == pytest.approx((0.4, 0.6), abs=0.03)  # 0.5 and 1.96 standard errors of 0.05


def test_one_group_gives_no_interval():
    found = intervals(sample_of(PAIRS), clusters_of(["a", "a"]))
    assert set(found.values()) == {None}


def test_a_figure_that_has_no_meaning_has_no_interval():
    found = intervals(sample_of(PAIRS * 3), clusters_of([None] * 6))
    assert found["agree.recall"] is None
    assert found["updates_flagged"] is None
    assert found["conflict.auroc"] is None
    assert found["conflict.precision"] == (1.0, 1.0)  # resamples in which nothing is flagged do not count


def test_an_interval_is_between_percentiles_of_what_is_known():
    assert interval(np.array([np.nan, *range(101)], dtype=float)) == pytest.approx((2.5, 97.5))
    assert interval(np.array([np.nan])) is None


@given(st.lists(outcomes(), min_size=2, max_size=25), st.integers(0, 2**32))
@settings(max_examples=30)
def test_a_resample_has_the_figures_of_its_rows_written_out(rows, seed):
    sample, clusters = sample_of(rows), clusters_of([row.group for row in rows])
    size = int(clusters.max()) + 1
    times = np.random.default_rng(seed).integers(0, 4, (size, 3)).astype(float)
    times[:, 0] = 1.0
    drawn = figures(Sums(ingredients(sample), clusters)(times))
    for place in range(times.shape[1]):
        chosen = [row for row, cluster in zip(rows, clusters, strict=True) for _ in range(int(times[cluster, place]))]
        if not chosen:
            continue
        written = sample_of(chosen)
        sums = {name: parts.sum(axis=1, keepdims=True) for name, parts in ingredients(written).items()}
        for name, values in figures(sums).items():
            assert drawn[name][place] == pytest.approx(values[0], nan_ok=True), name
        for index, label in enumerate(LABELS):
            truth = written.truths == index
            expected = np.nan if truth.all() or not truth.any() else roc_auc_score(truth, written.scores[:, index])
            assert Ranking(sample, label, clusters)(times)[place] == pytest.approx(expected, nan_ok=True)
