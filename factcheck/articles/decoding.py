"""Bytes to text: UTF-8 first, then what a byte order mark says, then what the bytes look like."""

import codecs
import re

from factcheck.articles.language import recognised_language
from factcheck.articles.unreadable import UnreadableError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "a program"),
)
_CONTROLS = bytes(sorted(set(range(32)) - set(b"\t\n\v\f\r\x1b")))
_MAX_CONTROL_SHARE = 0.01
_FEW_BAD = 3
_SLIGHT_DAMAGE = 0.001
_WITNESSES = 3
_SAMPLE = 1 << 16
_NEVER_INSIDE = (b"\n", b" ", b",", b".")  # a character of several bytes holds none of them
_REPLACEMENT = "\ufffd"
_UNUSED = re.compile("[\x80-\x9f]")  # control characters that ISO encodings define and no text has
_WESTERN = "cp1252"
_WESTERN_FAMILY = (_WESTERN, "iso8859_15")
_FAMILIES = (
    (frozenset({"bs", "cs", "hr", "hu", "pl", "ro", "sk", "sl", "sq"}), ("cp1250", "iso8859_2", "iso8859_16")),
    (frozenset({"az", "ku", "tr"}), ("cp1254", "iso8859_9")),
    (frozenset({"et", "lt", "lv"}), ("cp1257", "iso8859_13", "iso8859_4")),
    (frozenset({"vi"}), ("cp1258",)),
)
_MAX_LATIN_SHARE = 0.25
_OTHER_SCRIPTS = (
    *("cp1251", "koi8_r", "koi8_u", "cp866", "iso8859_5", "cp1253", "iso8859_7", "cp1255", "iso8859_8"),
    *("cp1256", "cp874", "cp932", "euc_jp", "gb18030", "big5", "cp949", "euc_kr"),
)
_MEND = "save it as UTF-8"


def decode(data: bytes) -> str:
    r"""The text in a file's bytes, with newlines as `\n`.

    Raises:
        UnreadableError: If the bytes are no text, or text whose encoding cannot be told.
    """
    text = _decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip("\ufeff\u200b \t\n\v\f"):
        raise UnreadableError("the file is empty; write an article into it or leave it out")
    return text


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded_as(data[len(mark) :], encoding, len(mark))
    _refuse_binary(data)
    return _decoded_as(data, "utf-8", 0)


def _decoded_as(data: bytes, encoding: str, offset: int) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        bad = error.start + offset
    if encoding == "utf-8":
        mended = _mended(data, trusted=offset > 0)
        if mended is not None:
            return mended
    name = encoding.removesuffix("-le").removesuffix("-be").upper()
    raise UnreadableError(f"the encoding cannot be told: byte {bad} is no {name}; {_MEND}")


def _refuse_binary(data: bytes) -> None:
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise UnreadableError(f"the file is {kind}, not text; save its text as UTF-8")
    if b"\0" in data:
        raise UnreadableError(f"the file is binary (byte {data.index(0)} is NUL), not text; {_MEND}")
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls > _MAX_CONTROL_SHARE * len(data):
        raise UnreadableError(f"the file is binary ({controls} control characters), not text; {_MEND}")


def _mended(data: bytes, *, trusted: bool) -> str | None:
    """Slightly broken UTF-8 with its bad bytes replaced, else the text in a detected encoding, else None.

    Valid sequences of several bytes hardly ever come about by chance: a few of them tell damaged UTF-8 from
    windows-1252 with a few umlauts, which has none.
    """
    replaced = data.decode("utf-8", "replace")
    bad = replaced.count(_REPLACEMENT) - data.count(_REPLACEMENT.encode())
    slight = bad <= max(_FEW_BAD, _SLIGHT_DAMAGE * len(data))
    ascii_count = len(data) - len(data.translate(None, bytes(range(128))))
    witnesses = len(replaced) - bad - ascii_count
    if slight and (trusted or witnesses >= _WITNESSES * bad):
        return replaced
    detected = _detected(data)
    return replaced if detected is None and slight else detected


def _detected(data: bytes) -> str | None:
    sample = _sample(data)
    high = len(sample.translate(None, bytes(range(128))))
    encodings = _detected_by_letters(sample) if high <= _MAX_LATIN_SHARE * len(sample) else _detected_by_shape(sample)
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _UNUSED.search(text) is None:
            return text
    return None


def _detected_by_letters(sample: bytes) -> list[str]:
    """Encodings of a text in Latin letters, best first: its ASCII letters tell the language, that tells the rest."""
    language = recognised_language(sample.decode(_WESTERN, "replace"))
    family = next((family for languages, family in _FAMILIES if language in languages), _WESTERN_FAMILY)

    def strange(encoding: str) -> int:
        return sum(not char.isalpha() for char in sample[:_SAMPLE].decode(encoding, "replace") if char > "\x7f")

    return sorted(family, key=strange)


def _detected_by_shape(sample: bytes) -> list[str]:
    from charset_normalizer import from_bytes  # only files that are not UTF-8 pay for it

    best = from_bytes(sample, cp_isolation=list(_OTHER_SCRIPTS)).best()
    return [] if best is None else [best.encoding]


def _sample(data: bytes) -> bytes:
    """The lines that are not plain ASCII, up to a bounded size; the others tell nothing about the encoding."""
    chosen, size = [], 0
    for line in data.split(b"\n"):
        if not line.isascii():
            chosen.append(line)
            size += len(line) + 1
            if size > _SAMPLE:
                break
    sample = b"\n".join(chosen)
    cut = max(sample.rfind(sign, 0, _SAMPLE) for sign in _NEVER_INSIDE) if len(sample) > 2 * _SAMPLE else -1
    return sample if cut < 0 else sample[:cut]
