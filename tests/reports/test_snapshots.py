"""How the report looks, compared coarsely: small pictures, so that fonts may differ a little but not the layout.

`FACTCHECK_SNAPSHOTS=write pytest tests/reports/test_snapshots.py` writes them anew; look at them before you commit.
"""

import base64
import os
from pathlib import Path

import pytest

from . import builders

pytestmark = pytest.mark.browser

FOLDER = Path(__file__).parent / "snapshots"
MOST_DIFFERENCE = 4  # of 255, on average over all pixels; a table that moves by a line makes 6 and more
DIFFERENCE = """async (pictures) => {
  const pixels = await Promise.all(pictures.map(async (source) => {
    const image = new Image();
    image.src = "data:image/png;base64," + source;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: 160, height: 120 });
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0, 160, 120);
    return context.getImageData(0, 0, 160, 120).data;
  }));
  return pixels[0].reduce((sum, value, index) => sum + Math.abs(value - pixels[1][index]), 0) / pixels[0].length;
}"""


@pytest.mark.parametrize(
    ("name", "scheme", "width", "place"),
    [
        ("top-light", "light", 1280, ".masthead"),
        ("cards-dark", "dark", 1280, ".filters"),
        ("top-narrow", "light", 320, ".masthead"),
        ("cards-narrow", "dark", 320, ".filters"),
    ],
)
def test_the_report_looks_as_it_should(opened, browser, name, scheme, width, place):
    viewport = {"width": width, "height": 900}
    page = opened(builders.full(), color_scheme=scheme, viewport=viewport, device_scale_factor=0.5, locale="en")
    page.evaluate(f"document.querySelector('{place}').scrollIntoView()")
    if place == ".filters":
        page.locator(".finding .tools").first.wait_for(state="attached")
    now = page.screenshot()
    path = FOLDER / f"{name}.png"
    if os.environ.get("FACTCHECK_SNAPSHOTS") == "write":
        FOLDER.mkdir(exist_ok=True)
        path.write_bytes(now)
    other = browser.new_page()
    pictures = [base64.b64encode(each).decode() for each in (path.read_bytes(), now)]
    difference = other.evaluate(DIFFERENCE, pictures)
    other.close()
    assert difference <= MOST_DIFFERENCE, f"{name} looks different; if it should, see the top of this file"
