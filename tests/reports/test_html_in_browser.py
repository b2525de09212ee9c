"""The HTML report as a browser shows it: needs Chromium (Debian: apt-get install chromium)."""

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from factcheck.reports import write_report

from . import builders
from .attacks import ATTACKS, URLS
from .conftest import page_url

pytestmark = pytest.mark.browser

# Text that is clearly below this cannot be read easily (WCAG 2.2, level AA).
LEAST_CONTRAST = 4.5


def visible(page):
    return page.locator(".finding:visible").evaluate_all("found => found.map(each => each.classList[1])")


def unfold(page):
    """Open everything that can be opened."""
    for card in page.locator(".finding:visible").all():
        card.scroll_into_view_if_needed()
        card.locator(".tools").wait_for(state="attached")
    page.locator("details").evaluate_all("found => found.forEach(each => { each.open = true; })")
    page.locator(".waterfall").first.wait_for()


ALL = ["conflict", "conflict", "conflict", "update", "agree", "agree"]


def test_buttons_filter_by_verdict(opened):
    page = opened(builders.full())
    buttons = page.get_by_role("group", name="Filter the findings").get_by_role("button")
    labels = [text.strip() for text in buttons.all_inner_texts()][:4]
    assert labels == ["All 6", "Conflicts 3", "Updates 1", "Agreements 2"]
    assert visible(page) == ALL
    buttons.nth(2).click()
    assert visible(page) == ["update"]
    pressed = [button.get_attribute("aria-pressed") for button in buttons.all()[:4]]
    assert pressed == ["false", "false", "true", "false"]
    expect(page.locator(".shown")).to_have_text("1 of 6 shown")
    assert page.locator(".group h2:visible", has_text="Conflicts").count() == 0
    buttons.first.click()
    assert visible(page) == ALL
    expect(page.locator(".shown")).to_have_text("")


def test_filters_work_with_the_keyboard(opened):
    page = opened(builders.full())
    page.get_by_role("button", name="All", exact=False).first.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert visible(page) == ["conflict"] * 3
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert visible(page) == ["agree"] * 2


def test_words_filter_without_accents_and_case(opened):
    page = opened(builders.full())
    search = page.get_by_role("searchbox")
    search.fill("KOLNER blatt")
    assert visible(page) == ["update"]
    search.fill("المفقودين")
    assert visible(page) == ["conflict"]
    search.press("Escape")
    assert visible(page) == ALL


def test_no_match_offers_the_way_back(opened):
    page = opened(builders.full())
    page.get_by_role("button", name="Updates").click()
    page.get_by_role("searchbox").fill("Berlin")
    assert visible(page) == []
    page.get_by_role("button", name="Show all").click()
    assert visible(page) == ALL
    expect(page.get_by_role("searchbox")).to_be_focused()


def test_a_verdict_without_findings_cannot_be_chosen(opened):
    page = opened(builders.report((builders.FLOOD_EN, builders.FLOOD_DE), (builders.conflict(),)))
    expect(page.get_by_role("button", name="Updates")).to_be_disabled()


def test_a_permalink_leads_to_its_finding(opened):
    last = builders.full().findings[-1].id
    page = opened(builders.full(), anchor=f"#{last}")
    expect(page.locator(f"[id='{last}']")).to_be_in_viewport()
    assert page.locator(".current").get_attribute("id") == last


def test_a_permalink_shows_a_finding_that_a_filter_hides(opened):
    page = opened(builders.full())
    page.get_by_role("button", name="Agreements").click()
    page.locator(f".slots a[href='#{builders.missing().id}']").first.click()
    assert visible(page) == ALL
    expect(page.locator(f"[id='{builders.missing().id}']")).to_be_in_viewport()


def test_a_broken_anchor_breaks_nothing(opened):
    assert visible(opened(builders.full(), anchor="#%E0%A4%A")) == ALL
    assert visible(opened(builders.full(), anchor="#nowhere")) == ALL


def test_without_javascript_everything_is_shown(opened):
    page = opened(builders.full(), java_script_enabled=False)
    assert page.locator(".finding:visible").count() == 6
    assert page.locator(".filters:visible").count() == 0
    assert page.get_by_text("Twelve people", exact=True).first.is_visible()


LONG = replace(
    builders.FLOOD_LATER,
    source="Donaudampfschifffahrtsgesellschaftskapitänsbotschafterzeitungsverlagsgesellschaft",
    path="articles/" + "a_very_long_file_name_without_any_blank" * 4 + ".txt",
    url="https://" + "long." * 30 + "example/",
)


@pytest.mark.parametrize("width", [320, 768, 1400])
def test_nothing_scrolls_sideways(opened, width):
    report = builders.full()
    articles = tuple(LONG if article.id == LONG.id else article for article in report.articles)
    page = opened(replace(report, articles=articles), viewport={"width": width, "height": 900})
    unfold(page)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    beyond = "found => found.filter(each => each.getBoundingClientRect().right > innerWidth + 1).length"
    assert page.locator("body *:not(.scroll *):not(symbol *):not(svg *):not(option)").evaluate_all(beyond) == 0


def test_both_sentences_stand_side_by_side_or_one_below_the_other(opened):
    page = opened(builders.full())
    left, right = (page.locator(".side").nth(number) for number in (0, 1))
    assert left.bounding_box()["y"] == right.bounding_box()["y"]
    page.set_viewport_size({"width": 320, "height": 900})
    assert left.bounding_box()["y"] + left.bounding_box()["height"] < right.bounding_box()["y"]


def test_arabic_runs_from_the_right(opened):
    page = opened(builders.full())
    quote = page.locator("blockquote[lang=ar]").first
    assert quote.evaluate("each => getComputedStyle(each).direction") == "rtl"
    assert page.locator("blockquote[lang=de]").first.evaluate("each => getComputedStyle(each).direction") == "ltr"


TEXTS = "h1, h2, h3, p, a, mark, button:enabled, summary, dt, dd, td, th, li"
CONTRASTS = """found => found.filter(each => each.innerText.trim()).map(each => {
  const numbers = (color) => color.match(/[\\d.]+/g).map(Number)
    .map((v, i) => color.startsWith("color(srgb") && i < 3 ? v * 255 : v);
  const bright = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  let behind = each;
  while (behind.parentElement && (numbers(getComputedStyle(behind).backgroundColor)[3] ?? 1) === 0) {
    behind = behind.parentElement;
  }
  const [light, dark] = [bright(numbers(getComputedStyle(each).color)),
    bright(numbers(getComputedStyle(behind).backgroundColor))].sort((a, b) => b - a);
  return [(light + 0.05) / (dark + 0.05), each.className + ': ' + each.innerText.slice(0, 40)];
})"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_can_be_read(opened, scheme):
    page = opened(builders.full(), color_scheme=scheme)
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (int(ground[4:].split(",")[0]) < 60) == (scheme == "dark")
    unfold(page)
    contrasts = page.locator(
        f"{TEXTS}, .quiet, .date, .context, .word, .tally span, .value, .heat td span, label"
    ).evaluate_all(CONTRASTS)
    assert len(contrasts) > 100
    assert min(contrasts)[0] >= LEAST_CONTRAST, min(contrasts)


def test_print_shows_the_findings_without_the_controls(opened):
    page = opened(builders.full())
    page.emulate_media(media="print")
    assert page.locator(".filters").is_hidden()
    assert page.locator(".finding:visible").count() == 6


@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_text_is_only_text(opened, attack):
    page = opened(builders.hostile(attack, url=attack, path="a.txt"))
    assert page.evaluate("window.pwned") is None
    assert page.locator("script:not([type])").count() == 1
    assert page.locator("iframe, img, base, link, textarea, plaintext").count() == 0
    page.get_by_role("searchbox").fill("dead")
    assert visible(page) == ["conflict"]


@pytest.mark.parametrize("url", URLS)
def test_hostile_addresses_are_no_links(opened, url):
    page = opened(builders.hostile("harmless", url=url))
    protocols = page.locator("a").evaluate_all("found => found.map(each => new URL(each.href).protocol)")
    assert set(protocols) == {"file:"}


def test_the_policy_stops_what_would_slip_in(opened, browser, tmp_path):
    path = tmp_path / "slipped.html"
    write_report(builders.full(), path)
    text = path.read_text("utf-8")
    path.write_text(text.replace("<main>", "<main><script>window.pwned = 1</script><p onclick='x()'>"), "utf-8")
    context = browser.new_context()
    page = context.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(page_url(path))
    assert page.evaluate("window.pwned") is None
    assert any("Content Security Policy" in complaint for complaint in complaints)
    context.close()
