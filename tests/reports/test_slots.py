from dataclasses import replace

import pytest

from factcheck.models import Kind, Verdict
from factcheck.reports import overview
from factcheck.reports.page.readings import reading
from factcheck.reports.slots import slots
from factcheck.reports.timeline import since, timeline, told_during
from factcheck.reports.view import finding_views
from factcheck.reports.wording import when

from . import builders
from .builders import article, claim, day, evidence, finding, report, side


def toll(name, number, date, origin=None, words="people killed"):
    path = f"{name}.txt"
    return (
        article(
            path,
            f"Title of {name}\n\nIn all {number} {words}.",
            source=name,
            published=date and day(date),
            origin=origin or name,
        )
        if date
        else article(path, f"Title of {name}\n\nIn all {number} {words}.", source=name, origin=origin or name)
    )


def sentence(found):
    return claim(found, found.text.partition("\n\n")[2])


def pair(left, right, verdict, kind=Kind.QUANTITY, confidence=0.9, cluster="k", values=None):
    one, other = sentence(left), sentence(right)
    numbers = [found.text.partition("In all ")[2].partition(" ")[0] for found in (left, right)]
    values = values or [f"{number} person killed" for number in numbers]
    sides = [side(told, number, value) for told, number, value in zip((one, other), numbers, values, strict=True)]
    piece = evidence(kind, "FC101", verdict, "It is so.", *sides)
    return finding(one, other, verdict, piece, confidence=confidence, cluster=cluster)


def found(articles, findings):
    clusters = (builders.Cluster("k", tuple(sentence(each).id for each in articles), sentence(articles[0]).text),)
    whole = report(articles, findings, clusters=clusters)
    return slots(whole, list(finding_views(whole)))


A, COPY, B = toll("A", 45, "2024-05-01", "wire"), toll("B", 45, "2024-05-01", "wire"), toll("C", 54, "2024-05-02")
D = toll("D", 54, "2024-05-03")


def outlets(value):
    return [[article.source for article in origin.articles] for origin in value.origins]


def test_a_slot_shows_every_value_with_its_outlets_and_copies_as_one():
    (slot,) = found((A, COPY, B), (pair(A, B, Verdict.CONFLICT), pair(A, COPY, Verdict.AGREE)))
    assert [(value.reading, outlets(value)) for value in slot.values] == [
        ("45 person killed", [["A", "B"]]),
        ("54 person killed", [["C"]]),
    ]
    assert slot.verdict is Verdict.CONFLICT
    assert slot.origins == 2
    assert slot.central.text == "In all 45 people killed."


def test_agreements_reach_over_several_articles_of_the_cluster_and_no_further():
    findings = (pair(A, B, Verdict.CONFLICT), pair(B, D, Verdict.AGREE))
    (slot,) = found((A, B, D), findings)
    assert outlets(slot.values[1]) == [["C"], ["D"]]
    elsewhere = pair(B, D, Verdict.AGREE, cluster=None)
    (slot,) = found((A, B, D), (findings[0], elsewhere))
    assert outlets(slot.values[1]) == [["C"]]


def test_agreement_alone_makes_no_slot():
    assert found((A, COPY), (pair(A, COPY, Verdict.AGREE),)) == ()


def test_an_update_says_which_value_is_the_later_one():
    (slot,) = found((A, B), (pair(A, B, Verdict.UPDATE),))
    assert slot.verdict is Verdict.UPDATE
    assert [value.relations[0].later for value in slot.values] == [True, False]
    undated = toll("A", 45, None), toll("C", 54, None)
    (slot,) = found(undated, (pair(*undated, Verdict.UPDATE),))
    assert [value.relations[0].later for value in slot.values] == [None, None]


def test_the_surest_finding_stands_for_two_values_and_a_conflict_before_an_update():
    sure, unsure = pair(A, B, Verdict.CONFLICT, confidence=0.9), pair(COPY, B, Verdict.CONFLICT, confidence=0.6)
    (slot,) = found((A, COPY, B), (unsure, sure))
    assert slot.values[0].relations[0].finding == sure.id
    assert slot.confidence == 0.9
    update = pair(COPY, B, Verdict.UPDATE, confidence=0.99)
    (slot,) = found((A, COPY, B), (sure, update))
    assert {value.verdict for value in slot.values} == {Verdict.CONFLICT}


def test_numbers_are_one_value_in_all_languages_but_not_in_all_units():
    (slot,) = found(
        (A, COPY, B),
        (
            pair(A, B, Verdict.CONFLICT, values=("45 person killed", "54 mensch killed")),
            pair(COPY, B, Verdict.CONFLICT, values=("45 personne killed", "54 mensch killed")),
        ),
    )
    assert len(slot.values) == 2
    same = toll("E", 45, "2024-05-01")
    (slot,) = found((A, same), (pair(A, same, Verdict.CONFLICT, values=("45 EUR", "45 USD")),))
    assert [value.reading for value in slot.values] == ["45 EUR", "45 USD"]


def test_names_that_agree_are_one_value_unless_they_conflict():
    names = ("austin", "lloyd austin", "kirby")
    findings = (
        pair(A, B, Verdict.CONFLICT, Kind.NAME, values=(names[0], names[2])),
        pair(A, COPY, Verdict.AGREE, Kind.NAME, values=(names[0], names[1])),
    )
    (slot,) = found((A, COPY, B), findings)
    assert [len(value.articles) for value in slot.values] == [2, 1]
    (slot,) = found((A, COPY, B), (*findings, pair(COPY, B, Verdict.AGREE, Kind.NAME, values=names[1:])))
    assert [len(value.articles) for value in slot.values] == [2, 1]


def test_slots_come_in_the_order_of_what_matters():
    late = toll("E", 70, "2024-06-01"), toll("F", 80, "2024-06-02")
    findings = (pair(*late, Verdict.UPDATE, cluster=None), pair(A, B, Verdict.CONFLICT, confidence=0.6))
    assert [slot.verdict for slot in found((A, B, *late), findings)] == [Verdict.CONFLICT, Verdict.UPDATE]


def test_the_order_of_the_findings_changes_nothing():
    findings = (pair(A, B, Verdict.CONFLICT), pair(A, COPY, Verdict.AGREE), pair(B, D, Verdict.AGREE))
    assert found((A, COPY, B, D), findings) == found((A, COPY, B, D), findings[::-1])


def test_values_stand_on_one_line_of_time():
    (slot,) = found((A, COPY, B, D), (pair(A, B, Verdict.CONFLICT), pair(B, D, Verdict.AGREE)))
    line = timeline(slot)
    assert when(line.span) == "1 to 3 May 2024"
    assert line.tracks == ((0.0,), (50.0, 100.0))
    assert when(told_during(slot.values[1])) == "2 to 3 May 2024"
    assert when(since(slot)) == "2 May 2024"


def test_without_two_days_there_is_no_line():
    (slot,) = found((A, toll("C", 54, "2024-05-01")), (pair(A, toll("C", 54, "2024-05-01"), Verdict.CONFLICT),))
    assert timeline(slot).tracks == ((), ())
    undated = toll("A", 45, None), toll("C", 54, None)
    (slot,) = found(undated, (pair(*undated, Verdict.CONFLICT),))
    assert not timeline(slot).span.known
    assert not since(slot).known
    assert not told_during(slot.values[0]).known


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("12 person killed", ("12", "killed")),
        (">=2000000 EUR", ("≥ 2\u202f000\u202f000", "EUR")),
        ("~1300 people", ("≈ 1\u202f300", "people")),
        ("4.25 percent", ("4.25", "percent")),
        ("-3 celsius", ("-3", "celsius")),
        ("12", ("12", "")),
        ("many", None),
    ],
)
def test_quantities_as_people_read_them(value, words):
    (slot,) = found((A, B), (pair(A, B, Verdict.CONFLICT, values=(value, "54 person killed")),))
    shown = next(each for each in slot.values if each.reading == value)
    assert reading(shown, Kind.QUANTITY) == words
    assert reading(shown, Kind.DATE) is None


def test_the_heat_map_counts_the_findings_of_two_articles():
    whole = builders.full()
    heat = overview.heat_map(whole, list(finding_views(whole)))
    assert [each.id for each in heat.articles[:2]] == sorted(
        (builders.FLOOD_DE.id, builders.FLOOD_EN.id), key=lambda each: each != builders.FLOOD_DE.id
    )
    assert heat.tallies[builders.FLOOD_DE.id, builders.FLOOD_EN.id] == {Verdict.CONFLICT: 2, Verdict.AGREE: 1}
    assert heat.left_out == 0


def test_a_large_heat_map_is_cut_to_the_articles_with_most_conflicts(monkeypatch):
    monkeypatch.setattr(overview, "MOST_ARTICLES", 2)
    whole = builders.full()
    heat = overview.heat_map(whole, list(finding_views(whole)))
    assert {each.id for each in heat.articles} == {builders.FLOOD_DE.id, builders.FLOOD_EN.id}
    assert heat.left_out == 3


def test_what_several_tell_counts_origins_not_copies():
    (each,) = overview.told(builders.full())
    assert (each.origins, len(each.articles), each.claim.text) == (3, 3, builders.DEATHS_EN.text)
    copies = tuple(replace(article, origin="o-1") for article in builders.full().articles)
    (each,) = overview.told(replace(builders.full(), articles=copies))
    assert (each.origins, len(each.articles)) == (1, 3)


def test_single_source_claims_have_no_independent_partner():
    whole = builders.full()
    views = list(finding_views(whole))
    alone = overview.single_source(whole, views)
    assert [each.text for each in alone[builders.FLOOD_EN.id]] == ["The river rose by four metres within hours."]
    copies = replace(whole, articles=tuple(replace(article, origin="o-1") for article in whole.articles))
    (together,) = overview.single_source(copies, views).values()
    assert len(together) == sum(not each.is_title for each in whole.claims)


def test_what_was_not_compared():
    left = overview.not_compared(builders.full())
    assert (left.undated, left.questions, left.fragments, left.pairs_without_finding) == (1, 0, 0, 25)
