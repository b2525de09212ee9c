"""The bundled encoder against stock sentence-transformers (float32 on torch) on the same weights, side by side.

    python -m benchmarks.encoder_speed                              # needs no data: sentences of its own
    python -m benchmarks.encoder_speed --threads 2 --rounds 9

Run from the repository's root. The stock model is written to a temporary folder (0.5 GB) from the same carrier file and
encodes in batches of 32 on all threads, as it does by default. The two take turns, so that whatever else runs on the
machine slows both; medians of the rounds and their ratio are printed, with the cosine between the two's vectors.
A busy machine does not slow both alike: torch's threads wait for each other at every operation, the bundled encoder's
never do. Quote a ratio from an otherwise idle machine only; the load is printed.
"""

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from factcheck.encoders import load_encoder
from factcheck.encoders.background import SENTENCES
from factcheck.encoders.bundled import PREFIX
from factcheck.encoders.carrier import Carrier
from factcheck.encoders.tokenizer import UnigramTokenizer

if TYPE_CHECKING:
    from collections.abc import Callable

    from sentence_transformers import SentenceTransformer

# The place of each of the carrier's matrices in BERT.
LINEAR = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "fi": "intermediate.dense",
    "fo": "output.dense",
}
NORMS = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}


def main() -> None:
    parser = argparse.ArgumentParser(description="Speed of the bundled encoder against sentence-transformers.")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    # Three background sentences at a time have the length of a news sentence: 45 tokens.
    texts = [" ".join(of[i : i + 3]) for of in SENTENCES.values() for i in range(len(of) - 2)]
    import torch

    torch.set_num_threads(arguments.threads)
    bundled = load_encoder(jobs=arguments.threads)
    with tempfile.TemporaryDirectory() as folder:
        stock = stock_model(Path(folder))
        normalise = UnigramTokenizer(Carrier().vocabulary()).normalise
        prefixed = [normalise(PREFIX + text) for text in texts]
        runs: dict[str, Callable[[], np.ndarray]] = {
            "bundled (onnxruntime, int8)": lambda: bundled.encode(texts),
            "sentence-transformers (torch, fp32)": lambda: stock.encode(prefixed, normalize_embeddings=True),
        }
        vectors = [run() for run in runs.values()]
        seconds: dict[str, list[float]] = {name: [] for name in runs}
        for _ in range(arguments.rounds):
            for name, run in runs.items():
                start = time.perf_counter()
                run()
                seconds[name].append(time.perf_counter() - start)
    tokens = np.mean([len(ids) for ids in stock.tokenizer(prefixed)["input_ids"]])
    print(
        f"{len(texts)} texts of {tokens:.0f} tokens on average, {arguments.threads} threads, {arguments.rounds} rounds"
    )
    medians = {name: statistics.median(times) for name, times in seconds.items()}
    for name, median in medians.items():
        print(f"{name:<38}{len(texts) / median:7.1f} texts/s")
    ours, theirs = medians.values()
    cosines = (vectors[0] * vectors[1]).sum(axis=1)
    print(f"ratio {theirs / ours:.2f}; cosine between the two: mean {cosines.mean():.5f}, least {cosines.min():.5f}")


def stock_model(folder: Path) -> "SentenceTransformer":
    """The carrier's weights, unpacked, as a sentence-transformers model."""
    import torch
    from sentence_transformers import SentenceTransformer
    from tokenizers import Tokenizer, models, pre_tokenizers, processors
    from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

    carrier = Carrier()
    shape, vocabulary = carrier.shape, carrier.vocabulary()
    tokenizer = Tokenizer(
        models.Unigram(list(zip(vocabulary.pieces, vocabulary.scores, strict=True)), vocabulary.unknown)
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="always")
    ends = [("<s>", vocabulary.beginning), ("</s>", vocabulary.end)]
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A </s>", special_tokens=ends)
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token="<pad>", unk_token="<unk>", model_max_length=shape.positions
    ).save_pretrained(folder)
    config = BertConfig(
        vocab_size=shape.vocabulary,
        hidden_size=shape.hidden,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        intermediate_size=shape.intermediate,
        layer_norm_eps=shape.epsilon,
    )
    model = BertModel(config, add_pooling_layer=False)
    state = {name: torch.tensor(values) for name, values in weights(carrier).items()}
    _, unexpected = model.load_state_dict(state, strict=False)
    assert not unexpected, unexpected
    model.save_pretrained(folder)
    return SentenceTransformer(str(folder), device="cpu", local_files_only=True)


def weights(carrier: Carrier) -> dict[str, np.ndarray]:
    """The carrier's tensors under the names of transformers' BertModel."""
    hidden = carrier.shape.hidden
    found = {
        "embeddings.word_embeddings.weight": carrier.blocks("emb.word", hidden).matrix(),
        "embeddings.position_embeddings.weight": carrier.floats("emb.pos").reshape(-1, hidden),
        "embeddings.token_type_embeddings.weight": carrier.floats("emb.type").reshape(-1, hidden),
        "embeddings.LayerNorm.weight": carrier.floats("emb.ln.w"),
        "embeddings.LayerNorm.bias": carrier.floats("emb.ln.b"),
    }
    for layer in range(carrier.shape.layers):
        for ours, theirs in (LINEAR | NORMS).items():
            source, target = f"l{layer}.{ours}", f"encoder.layer.{layer}.{theirs}"
            columns = carrier.shape.intermediate if ours == "fo" else hidden
            is_norm = ours in NORMS
            found[f"{target}.weight"] = (
                carrier.floats(f"{source}.w") if is_norm else carrier.blocks(f"{source}.w", columns).matrix()
            )
            found[f"{target}.bias"] = carrier.floats(f"{source}.b")
    return found


if __name__ == "__main__":
    main()
