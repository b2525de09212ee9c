import json
import shutil

import numpy as np
import pytest

from factcheck.encoders import load_encoder
from factcheck.errors import ModelError


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A randomly initialised model of two layers that reads letters."""
    import torch
    from tokenizers import Tokenizer, models, pre_tokenizers, processors
    from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

    path = tmp_path_factory.mktemp("models") / "tiny"
    letters = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *"abcdefghijklmnopqrstuvwxyz"]
    tokenizer = Tokenizer(models.WordLevel({letter: index for index, letter in enumerate(letters)}, "[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Split("", "isolated")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token="[PAD]", unk_token="[UNK]", cls_token="[CLS]", sep_token="[SEP]",
        model_max_length=64,
    )  # fmt: skip
    fast.save_pretrained(path)
    torch.manual_seed(0)
    sizes = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 64}
    config = BertConfig(vocab_size=len(letters), max_position_embeddings=64, **sizes)
    BertModel(config).save_pretrained(path)
    return path


@pytest.fixture
def copy(folder, tmp_path):
    return shutil.copytree(folder, tmp_path / "copy")


def test_rows_are_unit_length_and_independent(folder):
    texts = ["abc", "", "hello world", "abc", "\ud800 x\udfff", "z" * 10_000]
    model = load_encoder(str(folder), batch_size=2, jobs=2)
    vectors = model.encode(texts)
    assert model.dimension == 32
    assert vectors.shape == (6, 32)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)
    alone = load_encoder(str(folder), batch_size=1, jobs=1)
    assert np.array_equal(vectors, np.concatenate([alone.encode([text]) for text in texts]))


def test_encoding_gives_torch_its_threads_back(folder):
    import torch

    before = torch.get_num_threads()
    load_encoder(str(folder)).encode(["a", "b"])
    assert torch.get_num_threads() == before


def test_name_follows_the_content_not_the_place(folder, copy):
    name = load_encoder(str(folder)).name
    assert name.startswith("tiny@")
    assert load_encoder(str(copy)).name.split("@")[1] == name.split("@")[1]
    config = json.loads((copy / "config.json").read_text())
    (copy / "config.json").write_text(json.dumps(config | {"layer_norm_eps": 1e-5}))
    assert load_encoder(str(copy)).name.split("@")[1] != name.split("@")[1]


def test_pickled_weights_are_refused(copy):
    import torch

    (copy / "model.safetensors").unlink()
    torch.save({}, copy / "pytorch_model.bin")
    with pytest.raises(ModelError, match=r"pytorch_model\.bin is a pickle"):
        load_encoder(str(copy))


def test_pickled_weights_of_a_later_module_are_refused(copy):
    (copy / "2_Dense").mkdir()
    (copy / "2_Dense" / "pytorch_model.bin").write_bytes(b"")
    with pytest.raises(ModelError, match="is a pickle"):
        load_encoder(str(copy))


def test_model_without_weights_is_refused(copy):
    (copy / "model.safetensors").unlink()
    with pytest.raises(ModelError, match="no weights as safetensors"):
        load_encoder(str(copy))


def test_code_of_the_model_is_never_run(copy):
    (copy / "modeling_own.py").write_text("raise SystemExit('run')")
    modules = [{"idx": 0, "name": "0", "path": "", "type": "modeling_own.Own"}]
    (copy / "modules.json").write_text(json.dumps(modules))
    with pytest.raises(ModelError, match=r"code of its own \(modeling_own\.Own\)"):
        load_encoder(str(copy))


@pytest.mark.parametrize("content", ["{", "[1]", "{}"])
def test_damaged_list_of_modules(copy, content):
    (copy / "modules.json").write_text(content)
    with pytest.raises(ModelError):
        load_encoder(str(copy))


def test_damaged_weights_are_a_model_error_in_one_line(copy):
    (copy / "model.safetensors").write_bytes(b"broken")
    with pytest.raises(ModelError) as raised:
        load_encoder(str(copy))
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("name", ["./absent", "/absent/model"])
def test_missing_folder(name):
    with pytest.raises(ModelError, match="no folder with a sentence-transformers model"):
        load_encoder(name)


def test_name_that_cannot_be_fetched(monkeypatch):
    import huggingface_hub

    def offline(repository, **_):
        raise OSError(f"no network for {repository}")

    monkeypatch.setattr(huggingface_hub, "snapshot_download", offline)
    with pytest.raises(ModelError, match="no network for sentence-transformers/some-model") as raised:
        load_encoder("some-model")
    assert "leave --encoder out" in str(raised.value)


def test_name_on_the_hub_is_fetched_without_pickles_or_code(monkeypatch, folder, tmp_path):
    import huggingface_hub

    snapshot = shutil.copytree(folder, tmp_path / "snapshots" / "0123456789abcdef")
    asked = {}

    def fetch(repository, allow_patterns):
        asked[repository] = allow_patterns
        return str(snapshot)

    monkeypatch.setattr(huggingface_hub, "snapshot_download", fetch)
    assert load_encoder("somebody/model").name == "somebody/model@0123456789ab"
    assert not {"*.bin", "*.py", "*"} & set(asked["somebody/model"])


def test_numbers_that_are_none_are_refused(folder, monkeypatch):
    model = load_encoder(str(folder))
    monkeypatch.setattr(model._model, "encode", lambda *_, **__: np.full((1, 32), np.nan))
    with pytest.raises(ModelError, match="no numbers"):
        model.encode(["a"])
    monkeypatch.setattr(model._model, "encode", lambda *_, **__: np.zeros((1, 32)))
    assert np.linalg.norm(model.encode(["a"])) == pytest.approx(1)
