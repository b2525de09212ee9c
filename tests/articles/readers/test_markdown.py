"""Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.articles.readers.markdown import MarkdownReader
from factcheck.articles.unreadable import UnreadableError


def read(text):
    (raw,) = MarkdownReader().read(text.encode(), "x.md")
    return raw


def paragraphs(text):
    raw = read(text)
    return [raw.text[span.start : span.end] for span in raw.paragraphs]


def heading(text):
    raw = read(text)
    return None if raw.heading is None else raw.text[raw.heading.start : raw.heading.end]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Titel\n\nText.", "Titel"),
        ("Text.\n\n## Zweiter ##\n\n# Dritter", "Zweiter"),
        ("# **Titel** mit *Rest*", "**Titel** mit *Rest*"),
        ("# *Titel*", "Titel"),
        ("Titel\n=====\n\nText.", "Titel"),
        ("Titel\n---\nText.", "Titel"),
        ("#Kein Titel", None),
        ("#\n\nText.", None),
        ("Eins zwei\ndrei.\n---\nText.", None),
        ("```\n# Code\n```\n\nText.", None),
        ("<!--\n# Kommentar\n-->\nText.", None),
    ],
)
def test_heading(text, title):
    assert heading(text) == title


@pytest.mark.parametrize(
    "block",
    [
        "## Überschrift",
        "Überschrift\n---",
        "![Bild](bild.png)",
        "[![Bild](bild.png)](https://x.example)",
        "[Mehr](https://x.example)",
        "[1]: https://x.example",
        "<https://x.example>",
        "https://x.example/a",
        "<div>",
        "```\ncode\n```",
        "~~~~ python\ncode\n\n~~~\nmore\n~~~~",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "---",
        "* * *",
        "<!-- a\n\nb -->",
    ],
)
def test_what_is_no_running_text(block):
    assert paragraphs(f"Davor.\n\n{block}\n\nDanach.") == ["Davor.", "Danach."]


def test_lists_quotes_and_emphasis_lose_their_marks():
    text = "- Eins.\n* Zwei\n  geht weiter.\n+ [x] Drei.\n1. Vier.\n\n> Fünf.\n\n**Sechs.**\n\nSie*ben*."
    assert paragraphs(text) == ["Eins.", "Zwei\n  geht weiter.", "Drei.", "Vier.", "Fünf.", "Sechs.", "Sie*ben*."]


def test_lines_of_one_paragraph_are_joined_until_a_sentence_ends():
    assert paragraphs("Eins zwei\ndrei.\nVier.\n\nFünf") == ["Eins zwei\ndrei.", "Vier.", "Fünf"]


def test_what_is_never_closed_hides_nothing():
    assert paragraphs("```\nEins.\n\n<!-- zwei.") == ["Eins.", "<!-- zwei."]


def test_text_stays_as_it_is():
    assert read("---\ntitle: x\n---\n# T\n\n**a**  \n").text == "# T\n\n**a**  \n"


@given(
    st.lists(
        st.sampled_from(
            ["#", " ", "\n", "a b", ".", "*", "_", "- ", "> ", "```", "|", "---", "<!--", "-->", "![", "]("]
        )
    )
)
def test_spans_hold(parts):
    try:
        raw = read("".join(parts))
    except UnreadableError:
        return
    at = 0
    for span in raw.paragraphs:
        words = raw.text[span.start : span.end]
        assert at <= span.start
        assert words
        assert words == words.strip()
        at = span.end
