"""Claims of whole articles, the two real ones among them."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims import extract_claims
from factcheck.models import UNKNOWN_PERIOD, Article, ClaimKind, Span

SEEDS = Path(__file__).parents[2] / "seeds"


def article(text, language="de", title=None, body=None):
    parts = body if body is not None else ((Span(title.end if title else 0, len(text))),)
    return Article("a1", "a.txt", text, "", title, tuple(parts), None, None, language, "")


def test_title_and_body():
    text = "Putin besucht Peking\n\nEr sagte, es sei gut. Warum? Nein."
    claims = extract_claims(article(text, title=Span(0, 20)))
    assert [(claim.text, claim.is_title, str(claim.kind)) for claim in claims] == [
        ("Putin besucht Peking", True, "statement"),
        ("Er sagte, es sei gut.", False, "statement"),
        ("Warum?", False, "fragment"),
        ("Nein.", False, "fragment"),
    ]
    first = claims[1]
    assert (first.id, first.article, first.language, first.speaker) == ("a1:22-43", "a1", "de", "Er")
    assert first.time == UNKNOWN_PERIOD


def test_what_is_no_body_is_left_out():
    text = "Eins ist hier zu sehen.\n\nWerbung ist hier.\n\nZwei ist hier zu sehen."
    claims = extract_claims(article(text, body=(Span(0, 23), Span(44, len(text)))))
    assert [claim.text for claim in claims] == ["Eins ist hier zu sehen.", "Zwei ist hier zu sehen."]


def test_a_pronoun_reaches_over_paragraphs():
    text = "Kirby sagte, es regne.\n\nEr sagte, es bleibe so."
    claims = extract_claims(article(text, body=(Span(0, 22), Span(24, len(text)))))
    assert [claim.speaker for claim in claims] == ["Kirby", "Kirby"]


def test_endless_sentences_are_cut_and_keep_their_speaker():
    text = "Kirby sagte, " + "dass es regne, " * 200
    claims = extract_claims(article(text.strip()))
    assert len(claims) == 2
    assert {claim.speaker for claim in claims} == {"Kirby"}
    assert all(text[claim.start : claim.end] == claim.text for claim in claims)


def test_an_empty_article():
    assert extract_claims(article("")) == ()


@given(st.text(alphabet=st.characters(codec=None), max_size=60) | st.text(alphabet="Er sagte,.„“ \n?", max_size=60))
def test_spans_and_ids(text):
    claims = extract_claims(article(text))
    assert all(text[claim.start : claim.end] == claim.text for claim in claims)
    assert len({claim.id for claim in claims}) == len(claims)


@pytest.mark.parametrize(
    ("name", "title_end", "count", "speakers"),
    [
        (
            "000_fbe89199b4d122ed.txt",
            114,
            18,
            [
                "das russische Verteidigungsministerium",
                "ein Sprecher des US-Militärs",
                "Gavrilov",
                "Ein Pentagon-Sprecher",
            ],
        ),
        (
            "002_b2bf8c8abcda9256.txt",
            None,
            25,
            [
                "Pentagon-Sprecher John Kirby",
                "einem hochrangigen US-Verteidigungsbeamten",
                *["der Beamte"] * 2,
                "Der US-Verteidigungsbeamte",
                *["der Beamte"] * 2,
                *["Kirby"] * 3,
                "Scholz-Sprecher Steffen Hebestreit",
                *["Hebestreit"] * 2,
                *["Scholz"] * 3,
                "Der hochrangige US-Verteidigungsbeamte",
            ],
        ),
    ],
)
def test_the_two_real_articles(name, title_end, count, speakers):
    text = (SEEDS / name).read_text(encoding="utf-8").strip()
    claims = extract_claims(article(text, title=Span(0, title_end) if title_end else None))
    assert len(claims) == count
    assert [claim.speaker for claim in claims if claim.speaker] == speakers
    assert sum(claim.kind is ClaimKind.QUESTION for claim in claims) == (title_end is None)


@pytest.mark.parametrize("unit", ["a", "sagte ", "said the ", "“a.” ", "laut ", "„ ", "( a", "zufolge "])
@pytest.mark.parametrize("language", ["de", "en"])
def test_hostile_text_takes_linear_time(unit, language):
    started = time.process_time()
    extract_claims(article(unit * (40_000 // len(unit)), language))
    assert time.process_time() - started < 2
