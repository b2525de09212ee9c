"""A tiny corpus, a tiny network on the real embeddings, and options of a short run."""

import pytest

from factcheck.encoders.carrier import Carrier
from factcheck.encoders.tokenizer import UnigramTokenizer
from training import batches
from training.data import Corpus, Document
from training.model import Network, Plan
from training.run import Options

TEXTS = {
    "en": ("On Monday 45 people died in Porto, police said.", "The minister, who is 61, has resigned."),
    "de": ("Am Montag starben in Porto 45 Menschen, sagte die Polizei.", "Der Minister, der 61 ist, ist nicht da."),
    "zh": ("警方称，周一波尔图有45人死亡。", "现年61岁的部长已辞职。"),
}


def row(number, label, **fields):
    return {
        "id": f"r{number}", "left": f"There are {number} cats.", "right": f"There are {number + number % 2} cats.",
        "kind": "", "label": label, "left_lang": "en", "right_lang": "en", "source": "x", "group": f"g{number}",
        **fields,
    }  # fmt: skip


@pytest.fixture(scope="session")
def carrier():
    return Carrier()


@pytest.fixture(scope="session")
def tokenizer(carrier):
    return UnigramTokenizer(carrier.vocabulary())


@pytest.fixture(scope="session")
def corpus():
    labels = ("entailment", "neutral", "contradiction", "agree", "conflict", "update", "4.8", "mixed")
    rows = tuple(row(number, labels[number % len(labels)]) for number in range(16))
    sentences = tuple(zip(*[[(code, text) for text in texts] for code, texts in TEXTS.items()], strict=True))
    renderings = tuple((("de", one), ("en", two), ("en", two.upper())) for (_, two), (_, one), _ in sentences)
    return Corpus(
        {"lingnli": rows, "gold": rows}, {}, (Document("n", sentences),), (Document("w", renderings),), {"x": "0"}
    )


@pytest.fixture
def network():
    import torch

    def make(apart=0, frozen=0):
        torch.manual_seed(1)
        return Network(Plan(apart=apart, frozen=frozen, layers=2, intermediate=64)).eval()

    return make


@pytest.fixture
def options(monkeypatch):
    monkeypatch.setattr(batches, "POOL", 16)
    return Options(pairs=60, tokens=96, warmup=10)
