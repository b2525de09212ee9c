import base64
import hashlib
import json
import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from factcheck.models import Verdict
from factcheck.reports import render

from . import builders
from .attacks import ATTACKS, CONTROLS, URLS

VOID = {"meta", "input", "path", "use", "link", "base", "img", "br"}


class Page(HTMLParser):
    """All elements of a page with their attributes, text and depth."""

    def __init__(self, page):
        super().__init__()
        self.elements = []
        self.open = []
        self.feed(page)
        self.close()
        assert not self.open, "elements are left open"

    def handle_starttag(self, tag, attrs):
        element = {"tag": tag, "text": "", **dict(attrs)}
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attrs):
        self.elements.append({"tag": tag, "text": "", **dict(attrs)})

    def handle_endtag(self, tag):
        assert self.open.pop()["tag"] == tag

    def handle_data(self, data):
        for element in self.open:
            element["text"] += data

    def all(self, tag, **attributes):
        found = (each for each in self.elements if each["tag"] == tag)
        return [each for each in found if all(each.get(name.rstrip("_")) == want for name, want in attributes.items())]


def page(report):
    return Page(render(report, "html"))


def data(report):
    """What the script knows."""
    return json.loads(page(report).all("script", id="data")[0]["text"])


def test_the_headline_says_what_conflicts():
    found = page(builders.full())
    assert found.all("h1")[0]["text"] == "3 conflicts in 5 articles"
    assert found.all("title")[0]["text"] == "3 conflicts in 5 articles · factcheck"
    lead = " ".join(found.all("p", class_="lead")[0]["text"].split())
    assert lead == "1 update, 2 agreements. Compared: 5 articles, 23 claims, 31 pairs. 1 file skipped."


def rows(report):
    """The value tables as text: one list of rows per slot, each row a list of its cells."""
    text = render(report, "html").partition("class=slots")[2].partition("</section>")[0]
    cells = [
        re.findall(r"<t[hd][ >].*?</t[hd]>", row, re.DOTALL) for row in re.findall(r"<tr.*?</tr>", text, re.DOTALL)
    ]
    return [[" ".join(re.sub(r"<[^>]+>", " ", cell).split()) for cell in row] for row in cells]


def test_the_value_table_says_which_outlets_tell_what_since_when():
    found = rows(builders.full())
    assert found[1:3] == [
        ["12 people Twelve people ١٢ شخصا", "The Morning Courier صحيفة الصباح", "15 July 2021", "15 people"],
        ["15 people 15 Menschen", "Rheinische Abendzeitung", "15 July 2021", "12 people"],
    ]
    assert ["58", "Rheinische Abendzeitung", "16 July 2021", "134 later"] in found


def test_every_conflict_is_linked_from_the_value_tables():
    found = page(builders.full())
    links = {link["href"] for link in found.all("a")}
    assert {f"#{finding.id}" for finding in builders.full().findings[:4]} <= links


def many(number):
    report = builders.full()
    return replace(report, findings=tuple(replace(builders.conflict(), id=f"p-{each}") for each in range(number)))


def test_a_very_long_page_is_laid_out_bit_by_bit():
    assert '<main class="many">' in render(many(201), "html")


def test_every_finding_is_a_card_with_its_permalink_and_verdict_in_words():
    report = builders.full()
    found = page(report)
    cards = [each for each in found.all("article") if each.get("class", "").startswith("finding")]
    assert [card["id"] for card in cards] == [finding.id for finding in report.findings]
    for card, finding in zip(cards, report.findings, strict=True):
        word = {"conflict": "Conflict", "update": "Update", "agree": "Agreement"}[finding.judgement.verdict.value]
        assert word in card["text"]
        assert found.all("a", class_="permalink", href=f"#{card['id']}")


def test_a_card_shows_both_sentences_in_their_context():
    found = page(builders.full())
    quotes = [quote["text"] for quote in found.all("blockquote")[:2]]
    assert quotes == [
        (
            "Heavy rain has caused severe flooding in the west of Germany. Twelve people died in the town of Altenahr "
            "on Wednesday night, the fire service said. More than 200 people are still missing."
        ),
        (
            "Nach dem Starkregen ist die Lage im Ahrtal weiter dramatisch. In Altenahr starben in der Nacht zum "
            "Donnerstag 15 Menschen, teilte die Feuerwehr mit. Rund 1.300 Menschen gelten als vermisst."
        ),
    ]
    card = found.all("article", id=builders.conflict().id)[0]["text"]
    for words in (
        "The Morning Courier",
        "15 July 2021",
        "very sure, 93%",
        "Said by the fire service",
        "flood-en.txt:3",
    ):
        assert words in card
    for evidence in builders.conflict().judgement.evidence:
        assert evidence.detail in card


def test_deciding_words_are_marked_with_their_kind():
    marks = page(builders.full()).all("mark")
    assert {key: marks[0][key] for key in ("text", "class", "data-k")} == {
        "text": "Twelve people",
        "class": "d",
        "data-k": "0",
    }
    assert marks[1]["text"] == "Altenahr"
    assert "class" not in marks[1]
    assert marks[1]["data-i"] == "1"


def test_an_agreement_by_meaning_alone_marks_nothing():
    report = builders.report((builders.FLOOD_EN, builders.FLOOD_AR), (builders.agreement_without_sides(),))
    found = page(report)
    assert not found.all("mark")
    assert "Each sentence follows from the other." in [title["text"] for title in found.all("h3")]
    assert not found.all("section", class_="slots")


def test_every_text_says_its_language_and_direction():
    found = page(builders.full())
    assert [(each["lang"], each.get("dir", "ltr")) for each in found.all("blockquote")[:4]] == [
        ("en", "ltr"),
        ("de", "ltr"),
        ("ar", "rtl"),
        ("de", "ltr"),
    ]
    titles = [each for each in found.all("p", class_="headline") if "فيضانات" in each["text"]]
    assert titles
    assert all((each["lang"], each["dir"]) == ("ar", "rtl") for each in titles)


@pytest.mark.parametrize("language", ["ar", "he", "fa", "ur"])
def test_right_to_left_languages(language):
    article = replace(builders.FLOOD_EN, language=language)
    assert page(builders.report((article,), ())).all("p", class_="headline", dir="rtl")


def test_the_articles_with_their_dates_and_where_these_come_from():
    found = page(builders.full())
    entries = {each["id"]: " ".join(each["text"].split()) for each in found.all("li") if "id" in each}
    assert entries[f"article-{builders.FLOOD_EN.id}"] == (
        "At least 12 people dead as floods hit the Ahr valley The Morning Courier 15 July 2021 (front matter) "
        "2 conflicts 2 agreements articles/flood-en.txt · en news.example"
    )
    assert "undated" in entries[f"article-{builders.FLOOD_AR.id}"]
    assert "20 to 31 July 2021 (inferred: “Eine Woche nach der Flut”)" in entries[f"article-{builders.FLOOD_LATER.id}"]
    assert "not a text: PDF files are not read" in found.all("section", id="left-out")[0]["text"]


def test_copies_of_one_report_say_so():
    copy = replace(builders.FLOOD_DE, id="a-copy", source="Copyist", origin=builders.FLOOD_EN.origin)
    found = page(builders.report((builders.FLOOD_EN, copy), ()))
    entry = found.all("li", id=f"article-{builders.FLOOD_EN.id}")[0]
    assert "Same report as Copyist" in entry["text"]
    unknown = replace(copy, origin="")
    assert not page(builders.report((unknown, replace(unknown, id="a-2")), ())).all(
        "span", **{"data-t": "sources.copy"}
    )


def test_a_title_says_that_it_is_one_and_an_article_without_source_shows_its_file():
    title = builders.claims_of(builders.FLOOD_EN)[0]
    bare = replace(builders.FLOOD_DE, title="", source=None)
    finding = builders.finding(title, builders.DEATHS_DE, Verdict.AGREE)
    card = page(builders.report((builders.FLOOD_EN, bare), (finding,))).all("article")[0]["text"]
    assert "In the title" in card
    assert card.count("flut-de.txt") == 2
    assert "articles/flut-de.txt:3" in card


def test_the_script_knows_what_the_details_show():
    found = data(builders.full())
    conflict, update = found["findings"][0], found["findings"][3]
    assert found["clusters"][conflict[7]] == builders.CLUSTER.label
    assert conflict[6] == builders.conflict().fingerprint
    assert conflict[9][0] == [0, "FC101", 0, 0.95, 3.2105, ["Twelve people", "12 people"], ["15 Menschen", "15 people"]]
    assert update[8][0][2:] == [["16 July 2021", "16. Juli 2021"], "“am Freitag”"]
    assert update[8][1][2:] == []


def test_an_update_shows_an_arrow_only_where_the_order_is_known():
    assert "class=between><svg" not in render(builders.empty(), "html")
    card = render(builders.full(), "html").split(f'id="{builders.update().id}"')[1].split("</article>")[0]
    assert "#s-update" in card.split("between")[1]
    undated = [
        replace(article, published=builders.FLOOD_AR.published)
        for article in (builders.FLOOD_EARLY, builders.FLOOD_LATER)
    ]
    card = render(builders.report(undated, (builders.update(),)), "html").split('<article class="finding')[1]
    assert "#s-unordered" in card.split("between")[1]


def test_nothing_found_says_what_was_compared():
    found = page(builders.empty())
    assert found.all("h1")[0]["text"] == "No conflicts in 2 articles"
    assert "No two sentences" in found.all("main")[0]["text"]
    assert not found.all("button", **{"data-show": ""})
    assert "takes two articles" in page(builders.none_at_all()).all("main")[0]["text"]


def test_the_page_needs_nothing_but_itself():
    found = page(builders.full())
    for element in found.elements:
        assert not {"src", "srcset", "style", "background", "action"} & set(element)
        assert not any(name.startswith("on") for name in element)
        assert element["tag"] not in {"link", "base", "iframe", "object", "embed", "form", "img"}
    assert "url(" not in found.all("style")[0]["text"]
    assert "@import" not in found.all("style")[0]["text"]


def test_the_policy_lets_only_our_own_style_and_script_run():
    text = render(builders.full(), "html")
    found = Page(text)
    policy = found.all("meta", **{"http-equiv": "Content-Security-Policy"})[0]["content"]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert [script.get("type") for script in found.all("script")] == ["application/json", None]
    for tag in ("style", "script"):
        element = found.all(tag)[-1]
        digest = base64.b64encode(hashlib.sha256(element["text"].encode("utf-8")).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert text.index("Content-Security-Policy") < text.index("<style>")


def test_ids_are_unique_and_links_lead_somewhere():
    found = page(builders.full())
    ids = Counter(element["id"] for element in found.elements if "id" in element)
    assert set(ids.values()) == {1}
    for element in found.elements:
        target = element.get("href", "")
        assert not target.startswith("#") or target[1:] in ids


SHAPE = [(each["tag"], sorted(set(each) - {"text"})) for each in page(builders.hostile("harmless")).elements]


@pytest.mark.parametrize("attack", ATTACKS)
def test_article_text_adds_no_elements_and_no_attributes(attack):
    text = render(builders.hostile(attack, path="a.txt"), "html")
    assert [(each["tag"], sorted(set(each) - {"text"})) for each in Page(text).elements] == SHAPE
    assert not any(control in text for control in CONTROLS)
    text.encode("utf-8")


@pytest.mark.parametrize("url", URLS)
def test_only_web_addresses_become_links(url):
    found = page(builders.hostile("harmless", url=url))
    assert all(link["href"].startswith("#") for link in found.all("a"))


def test_a_web_address_is_a_link_that_tells_nothing():
    links = [link for link in page(builders.full()).all("a") if link["href"].startswith("http")]
    found = {link["href"]: link["text"] for link in links}
    assert found["https://news.example/floods?id=1&lang=en"] == "news.example"
    assert {link["rel"] for link in links} == {"noopener noreferrer nofollow"}


def test_the_text_of_the_page_has_no_machine_or_time_in_it():
    text = render(builders.full(), "html")
    assert not re.search(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}T", text)
    assert "/home" not in text
