import pytest
from markdown_it import MarkdownIt

from factcheck.models import Verdict
from factcheck.reports import render
from factcheck.reports.formats.markdown import render as render_markdown

from . import builders
from .attacks import ATTACKS, CONTROLS


def markdown(report):
    return render(report, "markdown")


def page(report):
    return MarkdownIt("commonmark", {"html": True}).enable("table").render(markdown(report))


def test_the_summary_stands_first():
    assert markdown(builders.full()).startswith(
        "# Fact check\n\n5 articles, 23 claims, 31 pairs: **3 conflicts, 1 update, 2 agreements**; 1 file skipped.\n"
    )


def test_a_finding():
    assert markdown(builders.full()).split("\n## ")[1] == (
        "Conflict, very sure (93%)\n\n"
        "The number of people who died differs: 12 against 15.\n\n"
        f"FC101 {builders.conflict().fingerprint}\n\n"
        "**At least 12 people dead as floods hit the Ahr valley** "
        "(The Morning Courier, 15 July 2021, said by the fire service; articles/flood-en.txt:3):\n\n"
        "> **Twelve people** died in the town of Altenahr on Wednesday night, the fire service said.\n\n"
        "**Flut im Ahrtal: Zahl der Toten steigt** "
        "(Rheinische Abendzeitung, 15 July 2021, said by die Feuerwehr; articles/flut-de.txt:3):\n\n"
        "> In Altenahr starben in der Nacht zum Donnerstag **15 Menschen**, teilte die Feuerwehr mit.\n"
    )


def test_of_many_findings_the_first_are_shown_and_the_others_counted():
    text = render_markdown(builders.full(), "Much.", most=2)
    assert text.startswith("# Fact check\n\nMuch.\n\n## Conflict")
    assert text.count("\n## ") == 2 + 1  # and what was skipped
    assert "\nAnd 4 findings more.\n" in text
    assert "more." not in render_markdown(builders.full(), most=6)


def test_nothing_found_and_skipped_files():
    assert "No two sentences" in markdown(builders.empty())
    assert markdown(builders.full()).endswith("- articles/scan.pdf: not a text: PDF files are not read\n")


@pytest.mark.parametrize("attack", ATTACKS)
def test_article_text_is_never_markup(attack):
    text = markdown(builders.hostile(attack))
    assert not any(control in text for control in CONTROLS)
    shown = page(builders.hostile(attack))
    for tag in ("<script", "<img", "<a ", "<iframe", "<meta", "<base", "<code", "<svg", "<!--"):
        assert tag not in shown


@pytest.mark.parametrize("start", ["1. May", "- dash", "+ plus", "# hash", "12) of", "> quote", "=== line", "    four"])
def test_a_sentence_that_begins_like_a_list_is_a_sentence(start):
    shown = page(builders.hostile(start))
    for tag in ("<ol", "<h1>May", "<pre", "<hr", "<blockquote>\n<blockquote"):
        assert tag not in shown
    assert shown.count("<ul>") == 1  # of the skipped files
    assert shown.count("<li>") == 1


def test_deciding_words_are_strong_whatever_stands_around_them():
    article = builders.article("a.txt", "T\n\n死者は12人と「十二」だ。")
    claim = builders.claim(article, "死者は12人と「十二」だ。")
    pieces = [
        builders.evidence(builders.Kind.QUANTITY, "FC101", Verdict.AGREE, "Same.", builders.side(claim, words), None)
        for words in ("12人", "「十二」")
    ]
    finding = builders.finding(claim, builders.DEATHS_DE, Verdict.AGREE, *pieces)
    shown = page(builders.report((article, builders.FLOOD_DE), (finding,)))
    assert "死者は<strong>12人</strong>と<b>「十二」</b>だ。" in shown
