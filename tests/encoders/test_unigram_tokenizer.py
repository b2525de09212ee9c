import time

import pytest

from factcheck.encoders.carrier import Carrier
from factcheck.encoders.tokenizer import UnigramTokenizer


@pytest.fixture(scope="module")
def vocabulary():
    return Carrier().vocabulary()


@pytest.fixture(scope="module")
def tokenizer(vocabulary):
    return UnigramTokenizer(vocabulary)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        # XLM-RoBERTa's well-known ids, from its documentation and those of models on its vocabulary.
        ("Hello world!", [0, 35378, 8999, 38, 2]),
        ("query: ", [0, 41, 1294, 12, 2]),
        ("", [0, 2]),
        (" \t\n\u3000 ", [0, 2]),
    ],
)
def test_known_ids(tokenizer, text, ids):
    assert tokenizer.ids(text).tolist() == ids


def test_same_as_the_tokenizers_package(tokenizer, vocabulary, sentences):
    from tokenizers import Tokenizer, models, pre_tokenizers

    other = Tokenizer(models.Unigram(list(zip(vocabulary.pieces, vocabulary.scores, strict=True)), unk_id=3))
    other.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="always")
    texts = [*sentences.values(), "x" * 300, "𒀁𒀂 kuş𒀃𒀄", "3.000,50 € (−7 %)", "Straßenbahnhaltestelle " * 40, "12" * 90]
    for text in texts:
        ids = other.encode(tokenizer.normalise(text)).ids
        assert tokenizer.ids(text).tolist() == [0, *ids[:510], 2]


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("ﬁne  ①\u00a0Ａ", "fine 1 A"),
        ("a\x00b\x07c", "abc"),
        ("Cafe\u0301", "Café"),
        ("～", "～"),
        ("x\ud800y", "x y"),
        ("a\u200bb\ufeff", "a b"),
    ],
)
def test_normalisation(tokenizer, text, normal):
    assert tokenizer.normalise(text) == normal


@pytest.mark.parametrize("text", ["<s>", "</s> <pad>", "<mask><unk>"])
def test_control_pieces_are_never_read_from_a_text(tokenizer, text):
    assert not {0, 1, 2, 250001} & set(tokenizer.ids(text)[1:-1].tolist())


def test_run_of_unknown_characters_is_one_piece(tokenizer):
    assert tokenizer.ids("𒀁𒀂𒀃").tolist() == [0, 6, 3, 2]


@pytest.mark.parametrize(
    "text", ["x" * 100_000, "\u0301\u0323" * 50_000, "你好" * 50_000, " a" * 50_000, "\ud800" * 100_000]
)
def test_long_text_is_cut_and_quick(tokenizer, text):
    start = time.process_time()
    ids = tokenizer.ids(text)
    assert 2 <= len(ids) <= 512
    assert (ids[0], ids[-1]) == (0, 2)
    assert time.process_time() - start < 2
