"""Bytes to text."""

import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.articles.decoding import decode
from factcheck.articles.unreadable import UnreadableError

GERMAN = (
    "Der Präsident führte am Freitag Gespräche über die Lage. Die Bevölkerung müsse geschützt werden, sagte er. " * 3
)
FRENCH = "Le président a été reçu à l’Élysée. « Nous n’avons pas d’autre choix », a-t-il déclaré à la presse. " * 3
SPANISH = "El presidente declaró que la situación será difícil mañana, según informó el ministerio español. " * 3
POLISH = "Prezydent powiedział, że sytuacja jest bardzo poważna i wymaga szybkich działań całej społeczności. " * 3
TURKISH = "Cumhurbaşkanı cuma günü yaptığı açıklamada görüşmelerin başarılı geçtiğini ve süreceğini söyledi. " * 3
RUSSIAN = "Министр обороны заявил в пятницу, что переговоры прошли успешно и будут продолжены. " * 3
JAPANESE = "国防長官は金曜日にロシアの国防相と電話会談を行った。会談は約一時間続いたと国防総省が発表した。" * 3
CHINESE = "美国国防部长周五与俄罗斯国防部长通了电话。五角大楼表示，通话持续了大约一个小时。" * 3


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "windows-1252"),
        (GERMAN, "iso-8859-1"),
        (FRENCH, "windows-1252"),
        (SPANISH, "windows-1252"),
        (POLISH, "windows-1250"),
        (POLISH, "iso-8859-2"),
        (TURKISH, "windows-1254"),
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "iso-8859-5"),
        (JAPANESE, "shift_jis"),
        (CHINESE, "gb18030"),
    ],
)
def test_legacy_encodings_are_told_apart(text, encoding):
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_with_and_without_mark(encoding):
    assert decode(GERMAN.encode(encoding)) == GERMAN


def test_big_endian_marks():
    assert decode(codecs.BOM_UTF16_BE + GERMAN.encode("utf-16-be")) == GERMAN
    assert decode(codecs.BOM_UTF32_BE + GERMAN.encode("utf-32-be")) == GERMAN


def test_newlines_become_one_kind_and_nothing_else_changes():
    assert decode("e\u0301ins\r\nzwei\rdrei\u2028\u00a0vier".encode()) == "e\u0301ins\nzwei\ndrei\u2028\u00a0vier"


def test_slightly_damaged_utf8_keeps_its_other_letters():
    data = GERMAN.encode()
    broken = data.replace("ü".encode(), b"\xff", 1)
    assert decode(broken) == GERMAN.replace("ü", "\ufffd", 1)
    assert decode(data[: data.rindex("ü".encode()) + 1]).endswith("\ufffd")


def test_a_text_with_one_legacy_umlaut_is_not_damaged_utf8():
    text = "Der Minister sagte am Freitag, dass die Regierung bald über das neue Gesetz beraten will."
    assert decode(text.encode("windows-1252")) == text


def test_damaged_text_with_a_mark_is_mended_when_slight():
    assert decode(codecs.BOM_UTF8 + b"The minister said \xff so on Friday.") == "The minister said \ufffd so on Friday."


def test_a_byte_that_no_legacy_encoding_has_is_replaced():
    assert "\ufffd" in decode(b"The minister said\x81 so on Friday.")


def test_a_bounded_sample_decides_for_long_lines():
    assert decode(("Der Präsident sagte es. " * 9000).encode("cp1252")).startswith("Der Präsident")
    assert decode(JAPANESE.encode("shift_jis") * 2000).startswith(JAPANESE)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n", "PNG"),
        (b"PK\x03\x04abc", "zip"),
        (b"text\0text", "byte 4 is NUL"),
        (b"\x01\x02\x03\x04abcdefgh", "control characters"),
        (b"", "empty"),
        (b" \n\t \r\n", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8a\x00", "byte 2 is no UTF-16"),
        (b"abc " + bytes(range(128, 256)) * 9, "byte 4 is no UTF-8"),
    ],
)
def test_what_is_no_text_says_why_and_how_to_mend(data, said):
    with pytest.raises(UnreadableError, match=said):
        decode(data)


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_unreadable(data):
    with contextlib.suppress(UnreadableError):
        assert "\r" not in decode(data)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip))
def test_utf8_round_trip(text):
    assert decode(f"Text {text}".encode()) == f"Text {text}"
