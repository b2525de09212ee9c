"""Credits and notices; above all what is none."""

import pytest

from factcheck.articles.boilerplate import is_credit, is_header, news_paragraphs, tables_of
from factcheck.articles.outlets import is_outlet
from factcheck.models import Span

CREDITS = [
    ("de", "Reuters und Agence-France Presse haben zu diesem Bericht beigetragen"),
    ("de", "AP und dpa haben zu dieser Meldung beigetragen."),
    ("de", "An diesem Artikel hat Max Muster mitgearbeitet."),
    ("de", "Zusätzliche Berichterstattung von Courtney Weaver"),
    ("de", "Mitarbeit: Anna Müller und Max Muster, Berlin"),
    ("de", "Mit Material von dpa und AFP"),
    ("de", "Quelle: dpa"),
    ("de", "Quelle: ntv.de, mau/dpa"),
    ("de", "(dpa/afp)"),
    ("de", "dpa/lno"),
    ("de", "Foto: Max Muster/AFP"),
    ("de", "© 2022 Der Standard. Alle Rechte vorbehalten."),
    ("de", "Lesen Sie auch: Minister tritt zurück"),
    ("de", "Mehr zum Thema"),
    ("de", "Folgen Sie uns auf Twitter!"),
    ("de", "source site-32"),
    ("de", "Stand: 13.05.2022, 14:05 Uhr"),
    ("en", "Additional reporting by Jane Doe in Kyiv; Editing by Tom Hogue"),
    ("en", "Reporting by Jane Doe and John Smith"),
    ("en", "(Reporting by Jane Doe; editing by John Smith)"),
    ("en", "Jane Doe contributed to this report."),
    ("en", "The Associated Press contributed to this report from Kyiv."),
    ("en", "*Reuters contributed to this article*"),
    ("en", "(AP)"),
    ("en", "Reuters, AFP and AP"),
    ("en", "(c) 2022 The Times"),
    ("en", "Copyright 2022 The Associated Press. All rights reserved."),
    ("en", "Read more: Minister resigns"),
    ("en", "Sign up for our newsletter to get the news every day."),
    ("en", "Follow us on Facebook and Twitter"),
    ("en", "Source: Reuters"),
    ("en", "https://example.org/a/b"),
    ("en", "@example_news"),
    ("fr", "Reuters contributed to this report."),
    ("fr", "(AFP)"),
]
NEWS = [
    ("en", "Reuters reported that the minister resigned."),
    ("en", "Reporting by the BBC showed that the ministry had lied."),
    ("en", "Twelve scientists contributed to this report, which blames the ministry."),
    ("en", "Source close to Putin denies plan"),
    ("en", "Sources told Reuters that the talks had failed."),
    ("en", "The photo: it shows the minister with the rebels, who were later arrested in Kyiv."),
    ("en", "Read more books, the minister told the children."),
    ("en", "Follow the money, he said."),
    ("en", "The AP was first to report the death."),
    ("en", "By Friday, ten people had died."),
    ("en", "Updated figures for 2022 show ten deaths."),
    ("en", "Copyright law was changed on Friday."),
    ("de", "Reuters berichtete, dass der Minister zurückgetreten sei."),
    ("de", "Zu diesem Bericht haben zwölf Wissenschaftler Daten beigetragen, die das Amt geheim hielt."),
    ("de", "Die dpa hatte zuvor vom Rücktritt des Ministers berichtet."),
    ("de", "Das Bild zeigt, wie der Minister das Haus verließ."),
    ("de", "Von Reue war am Freitag nichts zu hören."),
    ("de", "Die Redaktion des Senders wurde durchsucht."),
    ("de", "Quellen im Kreml bestätigten das Gespräch."),
    ("de", "Stand der Dinge am 13. Mai ist, dass niemand verletzt wurde."),
    ("de", "Er kündigte an, dass 2022 alle Truppen abziehen."),
    ("de", "An der Produktion waren 12 Firmen beteiligt."),
    ("fr", "Le ministre a démissionné vendredi."),
]


@pytest.mark.parametrize(("code", "paragraph"), CREDITS)
def test_credits(code, paragraph):
    assert is_credit(paragraph, tables_of(code))


@pytest.mark.parametrize(("code", "paragraph"), NEWS)
def test_news_is_no_credit(code, paragraph):
    assert not is_credit(paragraph, tables_of(code))
    assert not is_header(paragraph, tables_of(code))


@pytest.mark.parametrize(
    ("code", "paragraph"),
    [
        ("de", "Von Max Muster, Berlin"),
        ("de", "Aktualisiert am 13. Mai 2022, 14:05 Uhr"),
        ("de", "Freitag, 13.05.2022"),
        ("en", "By Jane Doe and John Smith, Reuters"),
        ("en", "Updated 14:05"),
        ("en", "May 13, 2022"),
        ("en", "(Reuters)"),
    ],
)
def test_headers(code, paragraph):
    assert is_header(paragraph, tables_of(code))


@pytest.mark.parametrize(
    ("code", "paragraph"),
    [("en", "Haushalt 2022"), ("en", "Bayern 2:1 Dortmund"), ("en", "x" * 500), ("de", "Von Berlin nach Moskau")],
)
def test_no_headers(code, paragraph):
    assert not is_header(paragraph, tables_of(code))


def news_of(*paragraphs, code="en"):
    text = "\n".join(paragraphs)
    spans, at = [], 0
    for paragraph in paragraphs:
        spans.append(Span(at, at + len(paragraph)))
        at += len(paragraph) + 1
    return [text[span.start : span.end] for span in news_paragraphs(text, tuple(spans), code)]


def test_both_ends_are_cleaned_and_the_middle_is_kept():
    assert news_of(
        "By Jane Doe", "KYIV (Reuters) - Ten died.", "Source: Reuters", "Five live. (AP)", "Read more: x", "(AP)"
    ) == [
        "Ten died.",
        "Source: Reuters",
        "Five live.",
    ]


@pytest.mark.parametrize("words", ["Kyiv (the capital) - a city - is calm.", "(AP) - Ten died.", "Ten died (in Kyiv)"])
def test_brackets_that_credit_nobody(words):
    assert news_of(words) == [words]


def test_only_boilerplate_leaves_nothing():
    assert news_of("By Jane Doe", "(AP)") == []


def test_many_credits_are_no_credits():
    assert len(news_of("Ten died.", *["Source: Reuters"] * 20)) == 9


@pytest.mark.parametrize(
    "name", ["Reuters", "The Guardian", "BBC News", "n-tv", "example.com", "Süddeutsche Zeitung", "BBC"]
)
def test_outlets(name):
    assert is_outlet(name)


@pytest.mark.parametrize("name", ["Russland", "USA", "so geht es weiter heute", "Regierung am Ende", ""])
def test_no_outlets(name):
    assert not is_outlet(name)
