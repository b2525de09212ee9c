"""What readers do with the HTML report: filter, sort, walk, copy, judge, print, read in their language."""

import itertools
import json
from dataclasses import replace
from importlib.resources import files

import pytest
from playwright.sync_api import expect

from factcheck.config import load_options
from factcheck.judging.pairs import read_pairs

from . import builders
from .test_html_in_browser import ALL, unfold, visible

pytestmark = pytest.mark.browser

CLIPBOARD = """Object.defineProperty(navigator, "clipboard", {
  value: { writeText: async (text) => { window.copied = text; } },
})"""


@pytest.fixture
def page(opened):
    found = opened(builders.full())
    found.evaluate(CLIPBOARD)
    return found


def choose(page, name, value):
    page.locator("details.more").evaluate("each => { each.open = true; }")
    page.locator(f"select[name={name}]").select_option(value)


def test_findings_are_filtered_by_kind_code_outlet_and_confidence(page):
    choose(page, "kind", "quantity")
    assert visible(page) == ["conflict"] * 3 + ["update"]
    choose(page, "code", "FC103")
    assert visible(page) == ["update"]
    choose(page, "kind", "")
    choose(page, "code", "")
    choose(page, "outlet", "صحيفة الصباح")
    assert visible(page) == ["conflict", "agree"]
    choose(page, "outlet", "")
    page.locator("[name=least]").fill("90")
    assert visible(page) == ["conflict", "agree"]
    expect(page.locator("output")).to_have_text("90%")


def ids(page):
    return page.locator(".finding:visible").evaluate_all("found => found.map(each => each.id)")


def test_findings_are_sorted(page):
    before = ids(page)
    choose(page, "sort", "unsure")
    assert ids(page) == [*before[:3][::-1], before[3], *before[4:][::-1]]
    choose(page, "sort", "")
    assert ids(page) == before
    choose(page, "sort", "outlet")
    assert ids(page)[:2] == before[:1] + before[2:3]


def test_the_address_restores_the_view(opened):
    page = opened(builders.full())
    page.get_by_role("button", name="Conflicts").first.click()
    page.get_by_role("searchbox").fill("Altenahr")
    choose(page, "sort", "unsure")
    page.get_by_role("button", name="Deutsch").click()
    address = page.url
    shown = ids(page)
    assert len(shown) < 3
    page.goto("about:blank")
    page.goto(address)
    assert ids(page) == shown
    assert page.get_by_role("searchbox").input_value() == "Altenahr"
    expect(page.locator("html")).to_have_attribute("lang", "de")
    expect(page.locator("details.more")).to_have_attribute("open", "")


@pytest.mark.parametrize(
    "address", ["?show=nonsense&sort=toString&least=x&between=1&lang=xx", "?q=%3Cscript%3E", "?least=900"]
)
def test_a_broken_address_breaks_nothing(opened, address):
    page = opened(builders.full(), anchor=address)
    assert visible(page) in (ALL, [])
    assert page.locator("script:not([type])").count() == 1


def test_a_field_of_the_heat_map_shows_the_findings_of_two_articles(page):
    button = page.locator(f"[data-between='{builders.FLOOD_EARLY.id} {builders.FLOOD_LATER.id}']")
    expect(button).to_have_attribute("aria-label", "Between Rheinische Abendzeitung and Kölner Blatt: 1 update")
    button.click()
    assert visible(page) == ["update"]
    page.get_by_role("button", name="Between Rheinische Abendzeitung and Kölner Blatt ×").click()
    assert visible(page) == ALL


def test_keys_walk_through_the_findings(page):
    found = ids(page)
    for key, index in (("j", 0), ("j", 1), ("k", 0), ("k", 0)):
        page.keyboard.press(key)
        assert page.locator(".current").get_attribute("id") == found[index]
        expect(page.locator(".current")).to_be_focused()
        expect(page.locator(".current")).to_be_in_viewport()
        assert page.url.endswith(f"#{found[index]}")
    page.get_by_role("button", name="Updates").click()
    page.keyboard.press("j")
    assert page.locator(".current").get_attribute("id") == builders.update().id
    page.keyboard.press("w")
    expect(page.locator(".current .waterfall")).to_be_visible()


def test_keys_reach_search_and_help(page):
    page.keyboard.press("/")
    search = page.get_by_role("searchbox")
    expect(search).to_be_focused()
    page.keyboard.type("j?/")
    assert search.input_value() == "j?/"
    search.press("Escape")
    search.blur()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()


def card(page, finding):
    found = page.locator(f"[id='{finding.id}']")
    found.scroll_into_view_if_needed()
    found.locator(".tools").wait_for(state="attached")
    return found


def press(page, finding, name):
    card(page, finding).get_by_role("button", name=name, exact=True).click()
    return page.evaluate("window.copied")


def test_a_finding_is_copied_as_text(page):
    text = press(page, builders.conflict(), "Copy as text").split("\n")
    assert text[0] == "Conflict, very sure (93%): The number of people who died differs: 12 against 15."
    assert text[1] == "The Morning Courier (15 July 2021; articles/flood-en.txt:3):"
    assert text[2] == f"  “{builders.DEATHS_EN.text}”"
    assert text[5].endswith(f"report.html#{builders.conflict().id}")
    expect(card(page, builders.conflict()).get_by_role("status")).to_have_text("Copied")


def test_a_finding_is_copied_as_json(page):
    found = json.loads(press(page, builders.conflict(), "Copy as JSON"))
    judgement = builders.conflict().judgement
    assert found["fingerprint"] == builders.conflict().fingerprint
    assert found["verdict"] == "conflict"
    assert (found["left"]["text"], found["right"]["text"]) == (builders.DEATHS_EN.text, builders.DEATHS_DE.text)
    assert [(item["code"], item["detail"]) for item in found["evidence"]] == [
        (item.code, item.detail) for item in judgement.evidence
    ]
    assert found["evidence"][0]["left"] == {"text": "Twelve people", "value": "12 people"}
    without = json.loads(press(page, builders.agreement_without_sides(), "Copy as JSON"))
    assert without["evidence"][0]["left"] is None


def test_not_a_conflict_copies_a_suppression_that_the_configuration_takes(page, tmp_path):
    path = tmp_path / "pyproject.toml"
    path.write_text(press(page, builders.conflict(), "Not a conflict"), "utf-8")
    (found,) = load_options({}, path).suppress
    assert found.fingerprint == builders.conflict().fingerprint
    assert "12 against 15" in found.reason
    assert found.until.year > 2025


def test_without_a_clipboard_the_old_way_works(opened):
    page = opened(builders.full())
    page.evaluate('Object.defineProperty(navigator, "clipboard", { value: undefined })')
    page.evaluate("document.execCommand = () => { window.copied = document.activeElement.value; return true; }")
    assert press(page, builders.conflict(), "Copy as text").startswith("Conflict")
    page.evaluate("document.execCommand = () => false")
    press(page, builders.conflict(), "Copy as text")
    expect(card(page, builders.conflict()).get_by_role("status")).to_have_text(
        "The browser does not let this page copy"
    )


def test_marked_findings_are_saved_as_labelled_pairs(page, tmp_path):
    press(page, builders.conflict(), "Not a conflict")
    press(page, builders.update(), "Right")
    press(page, builders.agreement(), "Right")
    press(page, builders.agreement(), "Right")
    expect(page.locator(".marked-count")).to_have_text("2 findings marked")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as labelled pairs").click()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert rows[0] == {
        "id": builders.conflict().fingerprint,
        "left": builders.DEATHS_EN.text,
        "right": builders.DEATHS_DE.text,
        "left_lang": "en",
        "right_lang": "de",
        "left_date": "2021-07-15",
        "right_date": "2021-07-15",
        "label": "compatible",
    }
    assert (rows[1]["label"], rows[1]["right_date"]) == ("update", None)
    with path.open("rb") as stream:
        assert len(list(read_pairs(stream, path.name))) == 2
    page.reload()
    expect(page.locator(".marked-count")).to_have_text("2 findings marked")
    page.get_by_role("button", name="Forget the marks").click()
    expect(page.locator(".marked")).to_be_hidden()


def test_damaged_marks_break_nothing(page):
    page.evaluate("localStorage.setItem(`factcheck:${location.pathname}`, '{broken')")
    page.reload()
    assert visible(page) == ALL
    expect(page.locator(".filters")).to_be_visible()


def test_the_waterfall_shows_what_moved_the_score(page):
    shown = card(page, builders.conflict())
    shown.get_by_text("Why", exact=True).click()
    rows = shown.locator(".waterfall tbody tr")
    assert next(" ".join(row.inner_text().split()) for row in rows.all()) == (
        "number FC101 differs Twelve people read as 12 people 15 Menschen read as 15 people 95% +3.21"
    )
    boxes = [row.locator("rect").bounding_box() for row in rows.all()]
    for left, right in itertools.pairwise(boxes):
        assert left["x"] + left["width"] == pytest.approx(right["x"], abs=1)
    expect(shown.locator(".facts")).to_contain_text(builders.conflict().fingerprint)


def test_the_interface_speaks_the_language_of_the_browser(opened):
    page = opened(builders.full(), locale="de-AT")
    expect(page.locator("h1")).to_have_text("3 Widersprüche in 5 Artikeln")
    shown = card(page, builders.conflict())
    expect(shown.locator(".sure")).to_have_text("Zahl · sehr sicher, 93%")
    expect(shown.locator(".date").first).to_have_text("15. Juli 2021")
    expect(shown.get_by_role("button", name="Kein Widerspruch")).to_be_visible()
    expect(shown.locator("h3")).to_have_attribute("lang", "en")
    page.get_by_role("button", name="English").click()
    expect(page.locator("h1")).to_have_text("3 conflicts in 5 articles")
    expect(shown.locator(".sure")).to_have_text("number · very sure, 93%")
    expect(shown.get_by_role("button", name="Not a conflict")).to_be_visible()
    assert "lang=en" in page.url
    assert opened(builders.full(), locale="fr").locator("h1").inner_text() == "3 conflicts in 5 articles"


def test_nothing_german_stays_english(opened):
    page = opened(builders.full(), locale="de")
    unfold(page)
    words = page.evaluate("document.body.innerText")
    for english in ("Conflict", "Agreement", "Value", "Outlets", "Search", "independent", "undated", "Copy", "read as"):
        assert english not in words, english


AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 320)])
def test_axe_finds_no_violation(opened, scheme, width):
    page = opened(builders.full(), color_scheme=scheme, viewport={"width": width, "height": 900})
    unfold(page)
    page.evaluate(AXE)
    found = page.evaluate("axe.run()")["violations"]
    assert [(each["id"], [node["html"][:120] for node in each["nodes"]][:3]) for each in found] == []


def test_print_unfolds_what_matters_and_hides_the_controls(page):
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    for hidden in (".filters", ".controls", ".tools >> nth=0"):
        expect(page.locator(hidden)).to_be_hidden()
    assert page.locator(".slot:visible").count() == 3
    assert page.locator(".finding:visible").count() == 6
    assert page.pdf().startswith(b"%PDF")


def test_hostile_words_stay_words_in_what_the_script_makes(opened):
    attack = "</script><img src=x onerror='window.pwned=1'>\u202e"
    page = opened(builders.hostile(attack, path="a.txt"), locale="de")
    unfold(page)
    page.keyboard.press("j")
    page.keyboard.press("x")
    assert page.evaluate("window.pwned") is None
    assert page.locator("img").count() == 0
    assert "\u202e" not in page.content()


def many(number):
    """Findings on claims of their own, as in a large corpus."""
    first, second = builders.FLOOD_EN, builders.FLOOD_DE
    findings = []
    for index in range(number):
        left = replace(builders.DEATHS_EN, id=f"{builders.DEATHS_EN.id}-{index}")
        right = replace(builders.DEATHS_DE, id=f"{builders.DEATHS_DE.id}-{index}")
        made = builders.conflict()
        pair = replace(made.judgement.pair, left=left, right=right)
        findings.append(replace(made, id=f"p{index:012x}", judgement=replace(made.judgement, pair=pair)))
    return replace(builders.report((first, second), findings), clusters=(builders.CLUSTER,))


def test_five_thousand_findings_filter_smoothly(opened):
    page = opened(many(5000))
    page.get_by_role("searchbox").fill("x")  # reads all texts once
    for words in ("altenahr", "nothing at all", ""):
        seconds = page.evaluate(
            """async (words) => {
              const search = document.querySelector("[type=search]");
              const start = performance.now();
              search.value = words;
              search.dispatchEvent(new Event("input"));
              await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
              return (performance.now() - start) / 1000;
            }""",
            words,
        )
        assert seconds < 1.5  # on a loaded machine; about 0.1 on an idle one
    page.get_by_role("searchbox").blur()
    page.keyboard.press("j")
    first = page.locator(".current")
    expect(first.locator(".path").first).to_have_text("articles/flood-en.txt:3")
    expect(first.locator(".headline").last).to_have_text("Flut im Ahrtal: Zahl der Toten steigt")
