import json
import shutil

import numpy as np
import pytest

from factcheck.entailment import load_judge
from factcheck.entailment.hugging_face import class_order
from factcheck.entailment.protocol import Texts
from factcheck.errors import ModelError

from .tiny_nli import save_tiny


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return save_tiny(tmp_path_factory.mktemp("models") / "nli")


PAIRS = [Texts("abc", "abd"), Texts("", "x"), Texts("z" * 500, "a"), Texts("\ud800", "b")]


def test_both_directions_and_no_pair_depends_on_another(folder):
    judge = load_judge(str(folder), jobs=2, batch_size=2)
    found = judge.judge(PAIRS)
    assert found.shape == (len(PAIRS), 2, 3)
    assert np.allclose(found.sum(-1), 1)
    assert np.allclose(found, np.concatenate([judge.judge([pair]) for pair in PAIRS]), atol=1e-6)
    assert np.array_equal(judge.judge([pair.swapped() for pair in PAIRS]), found[:, ::-1])
    assert judge.name.startswith("nli@")


def test_classes_are_found_by_name(folder):
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    model = AutoModelForSequenceClassification.from_pretrained(folder).eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    with torch.inference_mode():
        contradiction, entailment, neutral = model(**tokenizer("abc", "abd", return_tensors="pt")).logits.softmax(-1)[0]
    expected = [entailment, neutral, contradiction]
    assert np.allclose(load_judge(str(folder)).judge(PAIRS[:1])[0, 0], expected, atol=1e-5)


@pytest.mark.parametrize(
    "labels",
    [
        {0: "LABEL_0", 1: "LABEL_1", 2: "LABEL_2"},
        {0: "entailment", 1: "not_entailment"},
        {0: "entailment", 1: "neutral", 2: "neutral"},
    ],
)
def test_other_classes_are_refused(labels):
    with pytest.raises(ModelError, match=r"use an NLI model whose config\.json names them in id2label"):
        class_order("m", labels)


def test_what_is_no_model_is_refused_with_a_mend(folder, tmp_path):
    with pytest.raises(ModelError, match="no folder with an NLI model"):
        load_judge(str(tmp_path))
    broken = shutil.copytree(folder, tmp_path / "broken")
    (broken / "model.safetensors").write_bytes(b"no")
    with pytest.raises(ModelError, match=r'cannot be loaded.*"bundled" or "none"'):
        load_judge(str(broken))
    pickled = tmp_path / "pickled"
    pickled.mkdir()
    (pickled / "config.json").write_text(json.dumps({"model_type": "bert"}))
    (pickled / "pytorch_model.bin").write_bytes(b"")
    with pytest.raises(ModelError, match="is a pickle, which could run code"):
        load_judge(str(pickled))


def test_none_is_no_judge():
    assert load_judge("none") is None
