from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from factcheck.models import Skipped
from factcheck.reports import render, render_text, table

from . import builders
from .attacks import ATTACKS, CONTROLS


def printed(report, **options):
    stream = StringIO()
    Console(file=stream, **options).print(table(report))
    return stream.getvalue()


def test_a_finding_on_six_lines():
    assert render(builders.full(), "text").split("\n\n")[0] == (
        f"CONFLICT  very sure (93%)  FC101  {builders.conflict().fingerprint}\n"
        "  articles/flood-en.txt:3  The Morning Courier, 15 July 2021, said by the fire service\n"
        "      Twelve people died in the town of Altenahr on Wednesday night, the fire service said.\n"
        "  articles/flut-de.txt:3  Rheinische Abendzeitung, 15 July 2021, said by die Feuerwehr\n"
        "      In Altenahr starben in der Nacht zum Donnerstag 15 Menschen, teilte die Feuerwehr mit.\n"
        "  Why: The number of people who died differs: 12 against 15."
    )


def test_the_end_says_what_was_skipped_and_counted():
    assert render(builders.full(), "text").endswith(
        "skipped articles/scan.pdf: not a text: PDF files are not read\n"
        "5 articles, 23 claims, 31 pairs: 3 conflicts, 1 update, 2 agreements; 1 file skipped\n"
    )


def test_a_reason_that_begins_with_its_place_is_not_given_a_second_one():
    report = replace(builders.empty(), skipped=(Skipped("a.md", "a.md:3: front matter: damaged"),))
    assert "\nskipped a.md:3: front matter: damaged\n" in render(report, "text")


def test_another_summary_takes_the_place_of_the_last_line():
    whole, summed = render(builders.full(), "text"), render_text(builders.full(), "3 conflicts.")
    assert summed.splitlines() == [*whole.splitlines()[:-1], "3 conflicts."]


def test_nothing_found_is_said_with_what_was_compared():
    assert render(builders.empty(), "text") == (
        "No two sentences were found to agree, to conflict or to update each other.\n"
        "2 articles, 10 claims, 31 pairs: 0 conflicts, 0 updates, 0 agreements\n"
    )


def test_it_is_plain_where_the_output_is_no_terminal():
    assert "\x1b" not in printed(builders.full(), width=80)


def test_a_terminal_shows_the_deciding_words_and_only_those():
    text = printed(builders.full(), force_terminal=True, color_system="standard", width=200)
    assert "\x1b[1;31mTwelve people\x1b[0m died" in text
    assert "town of Altenahr on" in text
    assert "bei \x1b[1;33m58\x1b[0m," in text


def test_long_sentences_are_wrapped_behind_their_indentation():
    lines = printed(builders.full(), width=50).splitlines()
    assert max(map(len, lines)) <= 50
    assert lines[3] == "      Twelve people died in the town of Altenahr"
    assert all(line == line.rstrip() for line in lines)


def test_a_title_is_called_one():
    title = builders.claims_of(builders.FLOOD_EN)[0]
    finding = builders.finding(title, builders.DEATHS_DE, builders.Verdict.AGREE)
    text = render(builders.report((builders.FLOOD_EN, builders.FLOOD_DE), (finding,)), "text")
    assert "flood-en.txt:1  The Morning Courier, 15 July 2021, title\n" in text


@pytest.mark.parametrize("attack", ATTACKS)
def test_article_text_commands_no_terminal(attack):
    text = printed(builders.hostile(attack), width=500)
    assert not any(control in text for control in CONTROLS)
    text.encode("utf-8")


@pytest.mark.parametrize("attack", ["::error::pwned", "  ::stop-commands::x", "say ##[add-mask]x", "##[error]x"])
def test_article_text_commands_no_build_server(attack):
    text = render(builders.hostile(attack, path=attack), "text")
    assert not any(line.lstrip().startswith("::") for line in text.splitlines())
    assert "##[" not in text


def test_markup_of_the_terminal_is_text():
    assert "[red]markup[/red]" in printed(builders.hostile("[red]markup[/red]"), force_terminal=True, width=500)
