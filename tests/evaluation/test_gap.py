import pytest

from factcheck.evaluation import evaluate
from factcheck.evaluation.gap import MIN_ROWS

from .samples import outcome


def rows(language, caught, count=MIN_ROWS, groups=None, kept=1.0):
    """Half of the rows changed, half unchanged."""
    half = count // 2
    return [
        outcome(
            label,
            "conflict" if (index < half * caught if label == "conflict" else index >= half * kept) else "agree",
            languages=(language, language),
            group=groups and f"{label}{index}",
        )
        for label in ("conflict", "agree")
        for index in range(half)
    ]


def test_the_gap_is_between_the_best_and_the_worst():
    gap = evaluate([*rows("de", 0.8), *rows("en", 1.0), *rows("fr", 0.4)]).gap
    assert (gap.best, gap.worst) == ("en", "fr")
    assert gap.accuracies == {"de": 0.9, "en": 1.0, "fr": 0.7}
    assert gap.value == 0.3
    assert gap.interval[0] < 0.3 < gap.interval[1]


def test_languages_with_few_rows_and_rows_across_languages_do_not_count():
    few = rows("fr", 0.0, MIN_ROWS - 2)
    cross = [outcome("conflict", "agree", languages=("de", "en")) for _ in range(MIN_ROWS)]
    found = evaluate([*rows("de", 0.8), *rows("en", 1.0), *few, *cross])
    assert set(found.gap.accuracies) == {"de", "en"}
    assert found.languages["cross"].rows == MIN_ROWS
    assert evaluate([*rows("de", 0.8), *few]).gap is None


def test_a_language_without_unchanged_rows_has_no_accuracy():
    changed = [outcome("conflict", "conflict", languages=("en", "en")) for _ in range(MIN_ROWS)]
    assert evaluate([*rows("de", 0.8), *changed]).gap is None


def test_no_difference_is_a_gap_of_0():
    gap = evaluate([*rows("de", 0.8), *rows("en", 0.8)]).gap
    assert gap.value == 0.0
    assert {gap.best, gap.worst} == {"de", "en"}


def test_translations_that_stand_and_fall_together_leave_no_doubt():
    """Rows of two languages share their groups, and one language fails on a third of those of the other."""
    alone = evaluate([*rows("de", 0.5), *rows("en", 0.9)]).gap
    shared = evaluate([*rows("de", 0.5, groups=True), *rows("en", 0.9, groups=True)]).gap
    assert shared.value == alone.value == pytest.approx(0.2, abs=0.01)
    assert shared.interval[1] - shared.interval[0] < alone.interval[1] - alone.interval[0]
