"""Which language a text is in."""

import pytest

from factcheck.articles.language import normalised_language, recognised_language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Der Minister ist am Freitag zurückgetreten.", "de"),
        ("The minister resigned on Friday.", "en"),
        ("El ministro dimitió el viernes.", "es"),
        ("Le ministre a démissionné.", "fr"),
        ("Ministeren gikk av fredag.", "no"),
        ("Ministeren gik af fredag.", "da"),
        ("Министр подал в отставку", "ru"),
        ("Міністр подав у відставку", "uk"),
        ("部长周五辞职", "zh"),
        ("首相は金曜日に辞任した", "ja"),
        ("استقال الوزير يوم الجمعة", "ar"),
        ("", "en"),
        ("10 – 20 !", "en"),
    ],
)
def test_recognised(text, code):
    assert recognised_language(text) == code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("de", "de"),
        ("de-AT", "de"),
        ("de_AT", "de"),
        ("DE", "de"),
        ("deu", "de"),
        ("ger", "de"),
        ("German", "de"),
        (" deutsch ", "de"),
        ("Français", "fr"),
        ("zh-Hans", "zh"),
        ("nb-NO", "no"),
        ("iw", "he"),
        ("Filipino", "tl"),
    ],
)
def test_normalised(name, code):
    assert normalised_language(name) == code


@pytest.mark.parametrize("name", ["", "xx", "Klingon", "tlh", "gsw", "-", "de en"])
def test_no_language(name):
    assert normalised_language(name) is None
