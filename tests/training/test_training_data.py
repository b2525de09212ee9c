import gzip
import json

import pytest

from benchmarks.planting import split_of
from training.data import MEASURED, MEASURED_FRAMES, TRAINED, faithful_twins, read_corpus

from .conftest import row


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("data")
    news = {
        "ntrex": [{"id": f"n{i}", "document": f"d{i // 2}", "sentence": i, "en": "A.", "de": "B."} for i in range(40)],
        "wmt21": [
            {
                "id": f"wmt21-de-en-{3 * i}",
                "source_lang": "de",
                "target_lang": "en",
                "source": "S",
                "renderings": list("abcd"),
            }
            for i in range(20)
        ],
    }
    files = {f"pairs/{name}": [row(i, "neutral", source=name) for i in range(40)] for name in (*MEASURED, *TRAINED)}
    for name, rows in (files | {f"news/{name}": rows for name, rows in news.items()}).items():
        file = path / f"{name}.jsonl.gz"
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))
    gold = path / "gold.jsonl"
    gold.write_text("".join(json.dumps(row(i, "agree", group=g)) + "\n" for i, g in enumerate(("heat", "fire"))))
    return path


def test_what_is_measured_is_never_trained_on(folder):
    corpus = read_corpus(folder, folder / "gold.jsonl")
    for name, rows in corpus.measured.items():
        groups = {item["group"] for item in rows}
        assert groups
        assert groups.isdisjoint(item["group"] for item in corpus.trained.get(name, ()))
    assert set(MEASURED).isdisjoint(corpus.trained)
    assert {item["group"] for item in corpus.measured["gold"]} <= MEASURED_FRAMES
    assert len(corpus.measured["lingnli"]) == 4
    assert len(corpus.measured["demetr"]) == 20


def test_documents_of_the_planted_results_are_left_out(folder):
    corpus = read_corpus(folder, folder / "gold.jsonl")
    for documents in (corpus.translated, corpus.reworded):
        assert 0 < len(documents) < 20
        assert {split_of(document.name) for document in documents} == {"dev"}


def test_every_file_is_recorded_with_its_checksum(folder):
    checksums = read_corpus(folder, folder / "gold.jsonl").checksums
    assert len(checksums) == len(MEASURED) + len(TRAINED) + 3
    assert all(len(value) == 64 for value in checksums.values())


def test_two_renderings_of_one_source_agree():
    rows = [
        row(1, "conflict", id="d-1-e", left="ref", right="bad"),
        row(2, "agree", id="d-1-a", left="src", right="good"),
    ]
    (twin,) = faithful_twins(rows)
    assert (twin["left"], twin["right"], twin["label"], twin["id"]) == ("ref", "good", "agree", "d-1-t")
