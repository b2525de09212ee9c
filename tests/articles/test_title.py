"""Headlines told apart from text."""

import pytest

from factcheck.articles.boilerplate import is_header, tables_of
from factcheck.articles.raw import Metadata
from factcheck.articles.readers.text import TextReader
from factcheck.articles.title import find_title

SENTENCE = "Der Minister ist am Freitag nach wochenlangen Protesten in der Hauptstadt überraschend zurückgetreten."


def title_of(text, code="de"):
    (raw,) = TextReader().read(text.encode(), "x.txt")
    found = find_title(raw, lambda paragraph: is_header(paragraph, tables_of(code)))
    if found.span is not None:
        assert " ".join(raw.text[found.span.start : found.span.end].split()) == found.words or raw.metadata.title
    return found.words


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Minister tritt zurück", "Minister tritt zurück"),
        ("Minister tritt heute zurück | Politik", "Minister tritt heute zurück"),
        ("Minister tritt heute zurück | Politik | Der Standard", "Minister tritt heute zurück"),
        ("Minister tritt heute zurück - Reuters", "Minister tritt heute zurück"),
        ("Minister tritt heute zurück – The Guardian", "Minister tritt heute zurück"),
        ("Minister tritt heute zurück — SPIEGEL.de", "Minister tritt heute zurück"),
        ("Minister tritt zurück – Regierung am Ende", "Minister tritt zurück – Regierung am Ende"),
        ("Treffen der Minister - USA", "Treffen der Minister - USA"),
        ("Streit um Gas - Russland liefert weniger", "Streit um Gas - Russland liefert weniger"),
        ("Was heute wichtig wird: die Nachrichten", "Was heute wichtig wird: die Nachrichten"),
        ("A | B", "A | B"),
        ("部长周五辞职 | 新闻", "部长周五辞职 | 新闻"),
    ],
)
def test_title_and_its_suffix(line, title):
    assert title_of(f"{line}\n\n{SENTENCE}\n") == title


def test_a_title_without_a_blank_line_below():
    assert title_of(f"Minister tritt zurück\n{SENTENCE}") == "Minister tritt zurück"


def test_a_byline_may_stand_between():
    assert title_of(f"Minister tritt zurück\nVon Max Muster\n\n{SENTENCE}") == "Minister tritt zurück"


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        f"{SENTENCE}\n\n{SENTENCE}",
        "Minister tritt zurück",
        "Minister tritt zurück\n\nNoch eine Zeile",
        f"Minister tritt zurück:\n\n{SENTENCE}",
        f"Politik\n\n{SENTENCE}",
        f"„Ich gehe.“\n\n{SENTENCE}",
        "首相は金曜日に辞任した。\n\n首相は金曜日に辞任した。",
        "मंत्री ने इस्तीफा दिया।\n\nमंत्री ने शुक्रवार को इस्तीफा दिया।",
        "استقال الوزير؟\n\nاستقال الوزير يوم الجمعة بعد احتجاجات.",
        f"{'lang ' * 60}\n\n{SENTENCE}",
        f"Von Max Muster\n\n{SENTENCE}",
    ],
)
def test_no_title(text):
    assert title_of(text) == ""


def test_front_matter_comes_first():
    text = f"---\ntitle: Minister tritt zurück\n---\nMinister tritt  zurück | Politik\n\n{SENTENCE}"
    (raw,) = TextReader().read(text.encode(), "x.txt")
    found = find_title(raw, lambda _: False)
    assert found.words == "Minister tritt zurück"
    assert raw.text[found.span.start : found.span.end] == "Minister tritt  zurück"
    assert found.taken == 1


def test_another_title_in_front_matter_leaves_the_text_alone():
    (raw,) = TextReader().read(f"---\ntitle: Ganz anders\n---\n{SENTENCE}".encode(), "x.txt")
    found = find_title(raw, lambda _: False)
    assert (found.words, found.span, found.taken) == ("Ganz anders", None, 0)


def test_the_named_source_is_no_part_of_the_title():
    text = f"---\nsource: Blatt\n---\nMinister tritt zurück - Blatt\n\n{SENTENCE}"
    (raw,) = TextReader().read(text.encode(), "x.txt")
    assert raw.metadata == Metadata(source="Blatt")
    assert find_title(raw, lambda _: False).words == "Minister tritt zurück"
