from dataclasses import replace

from factcheck.models import Claim, Kind, Verdict
from factcheck.reports.view import CONTEXT_LIMIT, finding_views

from . import builders


def views(report):
    return list(finding_views(report))


def test_each_sentence_stands_between_its_neighbours():
    left, right = views(builders.full())[0].sides
    assert left.before == "Heavy rain has caused severe flooding in the west of Germany."
    assert left.after == "More than 200 people are still missing."
    assert right.before == "Nach dem Starkregen ist die Lage im Ahrtal weiter dramatisch."
    assert left.place == "articles/flood-en.txt:3"
    assert "".join(segment.text for segment in left.segments) == left.claim.text


def test_lines_are_those_of_the_file():
    article = replace(builders.FLOOD_EN, first_line=5)
    report = builders.report((article, builders.FLOOD_DE), (builders.conflict(),))
    assert views(report)[0].sides[0].place == "articles/flood-en.txt:7"


def test_the_title_is_no_neighbour_and_has_none():
    article = builders.FLOOD_EN
    title = builders.claims_of(article)[0]
    first = builders.claim(article, "Heavy rain has caused severe flooding in the west of Germany.")
    finding = builders.finding(title, first, Verdict.AGREE)
    view = views(builders.report((article,), (finding,)))[0]
    assert (view.sides[0].before, view.sides[0].after, view.sides[1].before) == ("", "", "")


def test_the_last_sentence_has_nothing_behind_it():
    view = next(view for view in views(builders.full()) if view.verdict is Verdict.AGREE)
    assert view.sides[0].after == ""
    assert view.sides[0].before == "The river rose by four metres within hours."


def test_a_claim_of_an_article_without_other_claims():
    report = replace(builders.report((builders.FLOOD_EN, builders.FLOOD_DE), (builders.conflict(),)), claims=())
    assert [(side.before, side.after) for side in views(report)[0].sides] == [("", ""), ("", "")]


def test_long_neighbours_are_cut_between_words():
    words = "word " * 100
    article = builders.article("a.txt", f"T\n\n{words.strip()}. In all 12 died. {words.strip()}.")
    claim = builders.claim(article, "In all 12 died.")
    finding = builders.finding(claim, builders.DEATHS_DE, Verdict.AGREE)
    side = views(builders.report((article, builders.FLOOD_DE), (finding,)))[0].sides[0]
    assert side.before.startswith("… word ")
    assert side.before.endswith("word.")
    assert side.after.endswith("word …")
    assert len(side.before) <= CONTEXT_LIMIT + 2
    assert len(side.after) <= CONTEXT_LIMIT + 2


def test_the_weightiest_evidence_for_the_verdict_says_why():
    view = views(builders.full())[0]
    assert view.why == "The number of people who died differs: 12 against 15."
    assert [evidence.code for evidence in view.others] == ["FC401", "FC201"]
    assert [mark.number for segment in view.sides[0].segments for mark in segment.marks] == [0, 1, 2]


def test_without_evidence_for_the_verdict_there_is_still_a_reason():
    report = builders.full()
    bare = [
        builders.finding(builders.VISIT_EN, builders.VISIT_DE, verdict)
        for verdict in (Verdict.CONFLICT, Verdict.UPDATE, Verdict.AGREE)
    ]
    assert len({view.why for view in views(replace(report, findings=tuple(bare)))}) == 3


def test_unrelated_pairs_are_not_shown():
    unrelated = builders.finding(builders.DEATHS_EN, builders.VISIT_DE, Verdict.UNRELATED)
    assert views(builders.report((builders.FLOOD_EN, builders.FLOOD_DE), (unrelated,))) == []


def toll(first, second, articles):
    left, right = (builders.side(claim, "58" if "58" in claim.text else "134") for claim in (first, second))
    piece = builders.evidence(Kind.QUANTITY, "FC103", Verdict.UPDATE, "It rose.", left, right)
    return views(builders.report(articles, (builders.finding(first, second, Verdict.UPDATE, piece),)))[0]


def shown(view):
    return [next(segment.text for segment in side.segments if segment.marks) for side in view.sides]


def test_an_update_is_read_from_the_earlier_to_the_later_article():
    articles = (builders.FLOOD_EARLY, builders.FLOOD_LATER)
    for pair in ((builders.TOLL_EARLY, builders.TOLL_LATER), (builders.TOLL_LATER, builders.TOLL_EARLY)):
        view = toll(*pair, articles)
        assert view.ordered
        assert shown(view) == ["58", "134"]
        assert view.judgement.evidence[0].left.text == "58"


def undated(claim: Claim, basis: str) -> Claim:
    return replace(claim, time=builders.day(basis, "text"))


def test_without_dates_of_the_articles_those_of_the_claims_decide():
    unknown = builders.article("x.txt", "x").published
    articles = tuple(replace(article, published=unknown) for article in (builders.FLOOD_EARLY, builders.FLOOD_LATER))
    early, late = undated(builders.TOLL_EARLY, "2021-07-16"), undated(builders.TOLL_LATER, "2021-07-22")
    assert shown(toll(late, early, articles)) == ["58", "134"]


def test_an_unknown_order_stays_as_it_is():
    unknown = builders.article("x.txt", "x").published
    articles = tuple(replace(article, published=unknown) for article in (builders.FLOOD_EARLY, builders.FLOOD_LATER))
    early, late = undated(builders.TOLL_EARLY, "XXXX-07-16"), undated(builders.TOLL_LATER, "2021-07-22")
    view = toll(late, early, articles)
    assert not view.ordered
    assert shown(view) == ["134", "58"]
