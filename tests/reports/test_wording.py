import pytest

from factcheck.models import UNKNOWN_PERIOD, Kind, Period, Verdict
from factcheck.reports import wording

from . import builders
from .builders import between, day

OPEN = day("2022-05-13").earliest


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (UNKNOWN_PERIOD, ""),
        (day("2022-05-13"), "13 May 2022"),
        (day("XXXX-02-18"), "18 February"),
        (Period(OPEN, None, ""), "13 May 2022 or later"),
        (Period(None, OPEN, ""), "13 May 2022 or earlier"),
        (between("2022-05-01", "2022-05-31", ""), "May 2022"),
        (between("2024-02-01", "2024-02-29", ""), "February 2024"),
        (between("2022-10-01", "2022-11-30", ""), "October to November 2022"),
        (between("2023-01-01", "2023-12-31", ""), "2023"),
        (between("2022-05-01", "2022-05-30", ""), "1 to 30 May 2022"),
        (between("2022-05-20", "2022-06-03", ""), "20 May to 3 June 2022"),
        (between("2021-12-20", "2022-01-03", ""), "20 December 2021 to 3 January 2022"),
        (between("XXXX-12-01", "XXXX-12-31", ""), "1 to 31 December"),
    ],
)
def test_periods_in_words(period, words):
    assert wording.when(period) == words
    assert wording.published(period) == (words or "undated")


@pytest.mark.parametrize(
    ("share", "words"), [(0, "0%"), (0.561, "56%"), (0.994, "99%"), (0.995, ">99%"), (0.9999, ">99%"), (1, "100%")]
)
def test_percentages_claim_no_certainty(share, words):
    assert wording.percent(share) == words


@pytest.mark.parametrize(
    ("confidence", "words"), [(0.95, "very sure"), (0.8, "sure"), (0.6, "fairly sure"), (0.51, "unsure")]
)
def test_confidence_in_words(confidence, words):
    assert wording.sureness(confidence) == words


def test_counts():
    assert wording.counted(1, "claim") == "1 claim"
    assert wording.counted(12345, "claim") == "12,345 claims"
    assert wording.compared(builders.full()) == "5 articles, 23 claims, 31 pairs"
    assert wording.outcome(builders.full()) == "3 conflicts, 1 update, 2 agreements"
    assert wording.skipped(builders.full()) == "1 file skipped"
    assert wording.skipped(builders.empty()) == ""
    assert wording.headline(builders.full()) == "3 conflicts in 5 articles"
    assert wording.headline(builders.empty()) == "No conflicts in 2 articles"


def test_an_article_without_source_is_called_by_its_file():
    assert wording.outlet(builders.FLOOD_EN) == "The Morning Courier"
    names = [wording.outlet(builders.article(path, "T")) for path in ("a/b.txt", "C:\\a\\b.txt", "-", "/")]
    assert names == ["b.txt", "b.txt", "-", "/"]


def test_nothing_found_says_why():
    assert "takes two articles" in wording.nothing(builders.none_at_all())
    assert "No two sentences" in wording.nothing(builders.empty())
    assert "No two sentences" in wording.nothing(builders.report((builders.FLOOD_EN,), (), options={"within": True}))


def test_every_kind_and_verdict_has_words():
    assert set(wording.KINDS) == set(Kind)
    assert set(wording.VERDICTS) == set(wording.STANCES) == set(Verdict)
