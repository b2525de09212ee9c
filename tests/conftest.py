"""The real encoder, loaded once, and ways to judge two sentences as the program does."""

import os
from datetime import date

import pytest
from hypothesis import settings

from factcheck.checker import Checker
from factcheck.config import Options
from factcheck.judging.pairs import PairRow

# A loaded machine is slow, not wrong: no deadlines. CI draws the same examples every time.
settings.register_profile("local", max_examples=60, deadline=None)
settings.register_profile("ci", max_examples=100, deadline=None, derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "local")


@pytest.fixture(scope="session")
def checker():
    """A checker with the bundled encoder."""
    return Checker(Options())


@pytest.fixture(scope="session")
def judge(checker):
    """Judge two sentences: `judge(left, right, ("de", "en"), ("2022-05-13", None))`."""

    def run(left, right, languages=("en", "en"), dates=(None, None)):
        days = [date.fromisoformat(day) if day else None for day in dates]
        row = PairRow({}, left, right, *languages, *days)
        return next(iter(checker.judge([row])))

    return run
