"""What holds for any text in any language."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.facts import read_facts, same_name, same_word, year_shift
from factcheck.facts.dating import Dating
from factcheck.facts.days import OPEN_END, Days
from factcheck.languages.base import words
from factcheck.models import UNKNOWN_PERIOD, CalendarDay, Period
from factcheck.models.mention import Name

from .reading import claims, dating, facts, mentions

KINDS = ("quantities", "dates", "ranks", "names", "quotes", "denials")
CODES = ("de", "en", "fr", "es", "it", "nl", "pl", "ru", "uk", "tr", "ar", "zh", "ja", "xx", "", "zzz", "e_n", "../x")
WORDS = sorted(
    words(
        "45 3.5 1,250,000 2022 18. 3rd . , : ; - – % $ € „ “ ” ' seit since vor ago drei three Monaten months "
        "later später Mai May March Februar am Freitag Friday rund about mindestens Menschen people killed getötet "
        "zweite second Olaf Scholz Kyiv von der to bis zwischen between half of Hälfte minus 2022-05-13 13.5. "
        "20:15 Uhr p.m. U.S. nicht not no nur only 500 000 Mio. million eine a an hour Stunde gestern tomorrow "
        "last letzten bevor before wird will hatte had ٣ १२ 五月 มีนาคม "
    )
)

any_text = st.one_of(
    st.text(max_size=200),
    st.text(alphabet=st.characters(), max_size=80),
    st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=20).map("".join),
)
names = st.lists(st.text(alphabet="abcdehiklmnorstuvwxyz", min_size=1, max_size=9), max_size=3).map(
    lambda parts: Name(tuple(parts))
)


@given(any_text, st.sampled_from(CODES))
@settings(max_examples=100)
def test_every_mention_stands_in_the_text_and_none_of_a_kind_overlap(text, code):
    found = mentions(code, text)
    for kind in KINDS:
        behind = 0
        for mention in getattr(found, kind):
            assert text[mention.start : mention.end] == mention.text
            assert behind <= mention.start < mention.end
            behind = mention.end
            str(mention.value)
    for quantity in found.quantities:
        assert quantity.value.low <= quantity.value.nominal <= quantity.value.high
    for rank in found.ranks:
        assert rank.value.since is None or rank.value.since < len(found.dates)


@given(st.lists(any_text, max_size=6), st.sampled_from(("de", "en", "fr", "xx")))
def test_articles_are_read_in_order_and_placed_in_ranges_that_run_forward(texts, code):
    read = facts(code, texts)
    assert [item.claim.text for item in read] == texts
    for item in read:
        for days in (item.placed.days, item.dating.days, *item.placed.resolved, *item.dating.anchors):
            assert days is None or days.first <= days.last
        assert len(item.placed.resolved) == len(item.mentions.dates)


def test_lone_surrogates_are_read():
    read = facts("de", ["Am 3. Mai \ud800 wurden 45 Menschen \udfff getötet.", "\ud83d", ""])
    assert read[0].mentions.quantities[0].value.outcome == "killed"


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1.",
        "1,000",
        "1 000 ",
        "a.",
        "A.b.",
        "a-",
        "Ab'",
        "heute ",
        "Freitag ",
        "drei ",
        "seit drei Monaten ",
        "vor drei Monaten ",
        "am 3. Mai ",
        "im Mai ",
        "2022 ",
        "erste ",
        "der erste ",
        "first ",
        "3rd ",
        "Merkel ",
        "von ",
        "Von der ",
        "nicht ",
        "„",
        "„a“ ",
        "45 Menschen ",
        "rund ",
        "zwischen 3 und ",
        "minus ",
        "killed ",
        "seit ",
        "ä",
        "\u0301",
        "(",
        "2022-05-13",
        "13.5.",
        "Xyz",
        "-",
        "½",
        "eins zwei ",
    ],
)
@pytest.mark.parametrize("code", ["de", "en"])
def test_long_hostile_lines_take_linear_time(piece, code):
    text = piece * (25_000 // len(piece))
    start = time.process_time()
    read_facts(UNKNOWN_PERIOD, claims(code, [text]))
    assert time.process_time() - start < 3


@given(names, names)
def test_same_name_is_symmetric(left, right):
    assert same_name(left, right) == same_name(right, left)


@given(st.text(max_size=12), st.text(max_size=12))
def test_same_word_is_symmetric_and_reflexive(left, right):
    assert same_word(left, right) == same_word(right, left)
    assert same_word(left, left)


ordinals = st.integers(date(1999, 1, 1).toordinal(), date(2004, 12, 31).toordinal())
ranges = st.tuples(ordinals, st.integers(0, 400)).map(lambda pair: Days(pair[0], pair[0] + pair[1]))
datings = st.builds(
    Dating,
    st.just(UNKNOWN_PERIOD),
    st.none() | ranges,
    st.booleans(),
    st.lists(ranges, max_size=4).map(tuple),
)


@given(datings, datings)
def test_the_shift_of_years_is_antisymmetric(left, right):
    there, back = year_shift(left, right), year_shift(right, left)
    assert there == (None if back is None else -back)


@given(
    st.integers(-10, 4_000_000), st.floats(-5000, 5000), st.sampled_from(["day", "week", "month", "year", "century"])
)
def test_moving_never_leaves_the_calendar(first, amount, unit):
    moved = Days(first, first + 3).moved(amount, amount, unit)
    assert 1 <= moved.first <= moved.last <= OPEN_END


@given(st.lists(any_text, max_size=5), st.integers(1, 9999), st.integers(1, 9999))
def test_any_given_period_is_taken_as_it_is(texts, first, second):
    low, high = sorted((first, second))
    period = Period(CalendarDay(low, 1, 1), CalendarDay(high, 12, 31), "given")
    assert dating("de", texts, period).published is period
    facts("de", texts, period)
