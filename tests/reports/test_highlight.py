import re
from html import escape

from hypothesis import given
from hypothesis import strategies as st

from factcheck.models import Kind, Side, Verdict
from factcheck.reports import render
from factcheck.reports.harmless import readable
from factcheck.reports.highlight import Mark, segments

from . import builders


def mark(start, end, number=0, stance=Verdict.CONFLICT, kind=Kind.QUANTITY):
    return Mark(Side("", start, end, ""), kind, stance, number)


MARKS = st.lists(
    st.builds(
        mark,
        st.integers(-3, 40),
        st.integers(-3, 40),
        st.integers(0, 5),
        st.sampled_from(Verdict),
        st.sampled_from(Kind),
    ),
    max_size=6,
)


@given(st.text(max_size=40), MARKS)
def test_the_segments_joined_are_the_text(text, marks):
    found = segments(text, marks)
    assert "".join(segment.text for segment in found) == text
    assert all(segment.text for segment in found)


@given(st.text(max_size=40), MARKS)
def test_exactly_the_marked_characters_are_marked(text, marks):
    position = 0
    for segment in segments(text, marks):
        for offset in range(position, position + len(segment.text)):
            covering = tuple(mark for mark in marks if mark.side.start <= offset < mark.side.end)
            assert segment.marks == covering
        position += len(segment.text)
        expected = [mark for mark in segment.marks if min(mark.side.end, len(text)) == position]
        assert list(segment.ends) == expected


@given(st.text(st.characters(), min_size=1, max_size=30), MARKS)
def test_without_its_tags_the_page_shows_the_escaped_sentence(text, marks):
    sentence = f"{text}12 died."
    article = builders.article("a.txt", f"Title\n\n{sentence}")
    other = builders.article("b.txt", "Title\n\n15 died.")
    left, right = builders.claim(article, sentence), builders.claim(other, "15 died.")
    pieces = [
        builders.evidence(each.kind, "FC101", each.stance, "They differ.", each.side, builders.side(right, "15"))
        for each in marks
    ]
    finding = builders.finding(left, right, Verdict.CONFLICT, *pieces)
    page = render(builders.report((article, other), (finding,)), "html")
    shown = re.search(r"<span class=claim>(.*?)</span>", page, re.DOTALL)[1]
    # Tags are cut by what a mark's attributes are made of, not by what a browser would forgive.
    bare = re.sub(r"</?mark\b[^>]*>", "", shown)
    assert bare == escape(readable(sentence)).replace("&#x27;", "&#39;").replace("&quot;", "&#34;")


def test_overlapping_spans_are_cut_at_every_border():
    first, second, third = mark(0, 10, 1), mark(5, 15, 2, Verdict.AGREE, Kind.NAME), mark(5, 10, 3)
    found = segments("0123456789abcdefgh", (first, second, third))
    assert [segment.text for segment in found] == ["01234", "56789", "abcde", "fgh"]
    assert [segment.numbers for segment in found] == [(), (1, 3), (2,), ()]
    assert found[1].stances == (Verdict.CONFLICT, Verdict.AGREE)
    assert found[1].kinds == (Kind.QUANTITY, Kind.NAME)


def test_spans_outside_of_the_text_and_empty_ones_mark_nothing():
    found = segments("abc", (mark(2, 2), mark(3, 9), mark(9, 12), mark(-4, 0), mark(2, 1)))
    assert [(segment.text, segment.marks) for segment in found] == [("abc", ())]


def test_an_empty_text_has_no_segments():
    assert segments("", (mark(0, 3),)) == ()
