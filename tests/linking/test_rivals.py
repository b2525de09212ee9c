"""What a pair has to stand up to: nearer claims of the two articles, and nearer partners of both anywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.linking import rivals
from factcheck.models import Candidate


def rivals_of(articles, *links):
    return rivals([Candidate(*link) for link in links], articles)


@pytest.mark.parametrize(
    ("articles", "links", "expected"),
    [
        ("ab", [(0, 1, 0.8)], [0.0]),
        # the other article has a nearer claim, and one that is less near
        ("abb", [(0, 1, 0.8), (0, 2, 0.6)], [0.6, 0.8]),
        ("aab", [(0, 2, 0.8), (1, 2, 0.6)], [0.6, 0.8]),
        # a tie: neither stands out
        ("abb", [(0, 1, 0.7), (0, 2, 0.7)], [0.7, 0.7]),
        # three of one article: each one's rival is the best of the others
        ("abbb", [(0, 1, 0.9), (0, 2, 0.5), (0, 3, 0.3)], [0.5, 0.9, 0.9]),
        # nearer partners elsewhere count only if both have one, and then the lesser of the two
        ("abc", [(0, 1, 0.5), (0, 2, 0.9)], [0.0, 0.0]),
        ("abcd", [(0, 1, 0.5), (0, 2, 0.9), (1, 3, 0.7)], [0.7, 0.0, 0.0]),
        # what is said in the two articles weighs as much as what is said elsewhere: the greater of both
        ("abbcd", [(0, 1, 0.5), (0, 2, 0.8), (0, 3, 0.9), (1, 4, 0.6)], [0.8, 0.5, 0.0, 0.0]),
    ],
)
def test_small_cases(articles, links, expected):
    assert rivals_of(articles, *links) == expected


def test_no_links():
    assert rivals([], []) == []


@st.composite
def linked(draw):
    articles = draw(st.lists(st.sampled_from("abcd"), min_size=2, max_size=12))
    size = len(articles)
    possible = [(i, j) for i in range(size) for j in range(i + 1, size) if articles[i] != articles[j]]
    pairs = draw(st.lists(st.sampled_from(possible), unique=True, max_size=20)) if possible else []
    links = [Candidate(*pair, draw(st.integers(0, 10)) / 10) for pair in pairs]
    return articles, links


@given(linked(), st.randoms(use_true_random=False))
def test_the_order_of_links_changes_nothing(given_links, random):
    articles, links = given_links
    before = dict(zip(links, rivals(links, articles), strict=True))
    random.shuffle(links)
    assert dict(zip(links, rivals(links, articles), strict=True)) == before


@given(linked())
def test_the_order_of_claims_changes_nothing(given_links):
    articles, links = given_links
    last = len(articles) - 1
    turned = [Candidate(last - link.right, last - link.left, link.similarity) for link in links]
    assert rivals(turned, articles[::-1]) == rivals(links, articles)


@given(linked())
def test_the_same_as_looking_at_every_other_link(given_links):
    articles, links = given_links

    def best(claim, link, article=None):
        return max(
            (
                other.similarity
                for other in links
                if other is not link
                and claim in (other.left, other.right)
                and (article is None or articles[other.left + other.right - claim] == article)
            ),
            default=0.0,
        )

    for link, rival in zip(links, rivals(links, articles), strict=True):
        inside = best(link.left, link, articles[link.right]), best(link.right, link, articles[link.left])
        assert rival == max(*inside, min(best(link.left, link), best(link.right, link)))
