"""The real bundled encoder, converted once into a cache of this test run, and a tiny carrier file."""

import struct

import numpy as np
import pytest

from factcheck.encoders import load_encoder

SENTENCES = {
    "en": "The minister resigned on Monday after twelve years in office.",
    "de": "Der Minister trat am Montag nach zwölf Jahren im Amt zurück.",
    "fr": "Le ministre a démissionné lundi après douze ans en fonction.",
    "es": "El ministro dimitió el lunes tras doce años en el cargo.",
    "pl": "Minister podał się w poniedziałek do dymisji po dwunastu latach urzędowania.",
    "ru": "Министр ушёл в отставку в понедельник после двенадцати лет работы.",
    "tr": "Bakan, on iki yıllık görevinin ardından pazartesi günü istifa etti.",
    "ar": "استقال الوزير يوم الاثنين بعد اثني عشر عامًا في منصبه.",
    "zh": "这位部长在任职十二年后于周一辞职。",
    "ja": "大臣は12年間の在任の後、月曜日に辞任した。",
}


@pytest.fixture(scope="session")
def sentences():
    return SENTENCES


@pytest.fixture(scope="session")
def cache(tmp_path_factory):
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def _own_cache(cache, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))


@pytest.fixture(scope="session")
def encoder(cache):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(cache))
        return load_encoder(batch_size=4, jobs=2)


def tiny_carrier() -> bytes:
    """A carrier in the real format: six pieces, one float tensor of three numbers, one matrix of two blocks."""
    pieces = ["<s>", "<pad>", "</s>", "<unk>", "▁a", "ß"]
    blob = "".join(pieces).encode()
    offsets = np.cumsum([0, *(len(piece.encode()) for piece in pieces)])
    data = b"E5S1" + struct.pack("<I7ifi", 1, 32, 1, 2, 64, 6, 8, 2, 1e-12, 32)
    data += struct.pack("<5iQ", len(pieces), 0, 2, 1, 3, len(blob))
    data += struct.pack("<7I", *offsets) + struct.pack("<6f", 0, 0, 0, 0, -1.5, -2.5) + blob
    table = struct.pack("<IBI", 0xA0, 1, 0x20) + struct.pack("<IB", 1, 0)
    data += struct.pack("<iI", 2, len(table)) + table
    floats = struct.pack("<3f", 1, 2, 3)
    blocks = b"".join(struct.pack("<e16B", scale, *range(0, 256, 16)) for scale in (0.5, 2.0))
    names = [(b"bias", 0, 3, floats), (b"matrix", 1, 64, blocks)]
    offset = len(data) + 4 + sum(2 + len(name) + 21 for name, *_ in names)
    data += struct.pack("<i", len(names))
    for name, kind, count, content in names:
        data += struct.pack("<H", len(name)) + name + struct.pack("<BIQQ", kind, count, offset, len(content))
        offset += len(content)
    return data + floats + blocks


@pytest.fixture(scope="session")
def carrier_bytes():
    return tiny_carrier()
