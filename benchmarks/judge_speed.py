"""The bundled judge against a plain cross-encoder (float32 on torch) of the same backbone, side by side.

    python -m benchmarks.judge_speed                              # needs no data: sentences of its own
    python -m benchmarks.judge_speed --threads 2 --rounds 9

Run from the repository's root. Both judge the same distinct pairs of about 40 and 40 tokens in both directions: the
bundled judge in one pass a pair, the cross-encoder, as such models are used, in one pass a direction, in batches of 32
of like length on all threads. The two take turns, so that whatever else runs on the machine slows both; medians of the
rounds and their ratio are printed. A busy machine does not slow both alike: torch's threads wait for each other at
every operation. Quote a ratio from an otherwise idle machine only; the load is printed.
"""

import argparse
import itertools
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import psutil

from benchmarks.encoder_speed import stock_model
from factcheck.encoders.background import SENTENCES
from factcheck.encoders.carrier import Carrier
from factcheck.encoders.tokenizer import UnigramTokenizer
from factcheck.entailment.bundled import BundledJudge
from factcheck.entailment.protocol import Texts

TOKENS = 40
BATCH = 32


def main() -> None:
    parser = argparse.ArgumentParser(description="Speed of the bundled judge against a float32 cross-encoder.")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pairs", type=int, default=128)
    arguments = parser.parse_args()
    pairs = texts(arguments.pairs)
    before = memory()
    bundled = BundledJudge(jobs=arguments.threads)
    bundled.judge(pairs)
    used = memory() - before
    plain = cross_encoder(pairs, arguments.threads)
    runs: dict[str, Callable[[], object]] = {
        "bundled judge (onnxruntime, int8), one pass": lambda: bundled.judge(pairs),
        "cross-encoder (torch, fp32), two passes": plain,
    }
    seconds: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(arguments.rounds):
        for name, run in runs.items():
            start = time.perf_counter()
            run()
            seconds[name].append(time.perf_counter() - start)
    print(f"{len(pairs)} pairs of {TOKENS} + {TOKENS} tokens, {arguments.threads} threads, {arguments.rounds} rounds")
    print(f"load {os.getloadavg()[0]:.1f}; the bundled judge takes {used / 1e6:.0f} MB")
    medians = {name: statistics.median(times) for name, times in seconds.items()}
    for name, median in medians.items():
        print(f"{name:<46}{len(pairs) / median:7.1f} pairs/s")
    ours, theirs = medians.values()
    print(f"ratio {theirs / ours:.2f}")


def texts(number: int) -> list[Texts]:
    """Distinct pairs of texts of 40 tokens, each pair in one language."""
    tokenizer = UnigramTokenizer(Carrier().vocabulary())
    found = []
    for code, sentences in SENTENCES.items():
        cut = [_cut(" ".join(sentences[i:] + sentences[:i]), code, tokenizer) for i in range(len(sentences))]
        found += [Texts(one, other, code, code) for one, other in itertools.permutations(cut, 2)]
    step = max(1, len(found) // number)
    return found[::step][:number]


def cross_encoder(pairs: Sequence[Texts], threads: int) -> Callable[[], None]:
    """What runs a plain cross-encoder over all pairs in both directions."""
    import torch

    torch.set_num_threads(threads)
    with tempfile.TemporaryDirectory() as folder:
        model = stock_model(Path(folder))[0].auto_model.eval()
    head = torch.nn.Linear(model.config.hidden_size, 3)
    tokenizer = UnigramTokenizer(Carrier().vocabulary())

    def run() -> None:
        both = [pair for each in pairs for pair in (each, each.swapped())]
        ids = sorted(([*tokenizer.ids(pair.left), *tokenizer.ids(pair.right)] for pair in both), key=len)
        with torch.inference_mode():
            for start in range(0, len(ids), BATCH):
                rows = ids[start : start + BATCH]
                longest = max(map(len, rows))
                padded = torch.tensor([[*row, *[1] * (longest - len(row))] for row in rows])
                mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in rows])
                head(model(padded, attention_mask=mask).last_hidden_state[:, 0]).softmax(-1)

    return run


def memory() -> int:
    """Bytes that this process holds in memory."""
    return int(psutil.Process().memory_info().rss)


def _cut(text: str, code: str, tokenizer: UnigramTokenizer) -> str:
    """The first 40 tokens of a text."""
    sign = "" if code in ("zh", "ja") else " "
    words = list(text) if not sign else text.split()
    while len(tokenizer.ids(sign.join(words))) > TOKENS:
        words.pop()
    return sign.join(words)


if __name__ == "__main__":
    main()
