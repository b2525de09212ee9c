"""How fast facts are read, per language: claims a second on one core, and how the time grows with a text's length.

    python -m benchmarks.facts_speed                    # goal: 3,000 claims/s and more, warm
    python -m benchmarks.facts_speed --languages de zh  # some languages only

Run from the repository's root. The data are the 1,044 sentences of news/ntrex.jsonl.gz in each language, below
`FACTCHECK_DATA` (default `../shared/data`). Each language is measured in a fresh process that is bound to one core, in
seconds of that process on the processor, so that other work on the machine counts little.

Columns: `cold`, the first pass of `find_mentions(tokenize(text, code))` over all sentences, with dictionaries and
tables loaded by one sentence before; `warm`, the median of three further passes; `articles`, whole documents by
`read_facts`, warm; `load`, seconds to load dictionaries and tables; `MB`, the memory of the process at its largest;
`growth`, the largest exponent among text patterns of 1, 10 and 100 kB in one claim, by least squares on logarithms (1
is linear, 2 is quadratic), with its pattern.
"""

import argparse
import gc
import os
import resource
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from statistics import median
from time import process_time

import numpy as np

from benchmarks.retrieval import rows
from factcheck.facts import find_mentions, read_facts
from factcheck.facts.tokens import tokenize
from factcheck.languages import known_languages
from factcheck.models import UNKNOWN_PERIOD, Claim

GOAL = 3000
PASSES = 3
SIZES = (1_000, 10_000, 100_000)
LEAST_SECONDS = 0.02  # of a measurement; shorter ones are repeated
PATTERNS = {
    "digits": "1 000 ",
    "numbers": "12,5-13.05.2022 3:4 ",
    "capitals": "Aa Bb-Cc ",
    "letters": "a",
    "quotes": "„a “b' ",
    "signs": "- . ",
    "han": "三百五十",
    "hangul": "이천",
}


@dataclass(frozen=True, slots=True)
class Speed:
    """The figures of one language; speeds in claims a second."""

    code: str
    cold: float
    warm: float
    articles: float
    load: float
    megabytes: float
    exponent: float
    pattern: str


def main() -> None:
    parser = argparse.ArgumentParser(description="Speed of reading facts.")
    parser.add_argument("--languages", nargs="*", default=known_languages(), help="default: all")
    codes: list[str] = list(parser.parse_args().languages)
    print(f"{'':4}{'cold/s':>8}{'warm/s':>8}{'articles/s':>12}{'load s':>8}{'MB':>6}  growth")
    speeds = []
    for code in codes:
        with ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=bind) as pool:
            speed = pool.submit(measured, code).result()
        speeds.append(speed)
        print(
            f"{code:4}{speed.cold:8.0f}{speed.warm:8.0f}{speed.articles:12.0f}{speed.load:8.2f}{speed.megabytes:6.0f}"
            f"  {speed.exponent:.2f} ({speed.pattern})",
            flush=True,
        )
    for name in ("cold", "warm", "articles"):
        slow = [speed.code for speed in speeds if getattr(speed, name) < GOAL]
        print(f"{name}: {len(speeds) - len(slow)} of {len(speeds)} reach {GOAL:,} claims/s", *slow)


def bind() -> None:
    """Bind the process to one core."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def measured(code: str) -> Speed:
    """Measure one language in this process."""
    data = rows("ntrex")
    texts = [str(row[code]) for row in data]
    longest = max(texts, key=len)  # touches the most tables
    load = seconds(lambda: read_facts(UNKNOWN_PERIOD, [Claim("", "", f"{longest} 12", 0, 0, code)]))

    def read_all() -> None:
        for text in texts:
            find_mentions(tokenize(text, code))

    gc.collect()
    cold = seconds(read_all)
    warm = median(seconds(read_all) for _ in range(PASSES))
    articles = claims_by_document(code, data)

    def read_articles() -> None:
        for claims in articles:
            read_facts(UNKNOWN_PERIOD, claims)

    read_articles()
    whole = median(seconds(read_articles) for _ in range(PASSES))
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    gc.freeze()  # what the caches hold is not searched for garbage in each of the short measurements
    exponent, pattern = growth(code, texts)
    count = len(texts)
    return Speed(code, count / cold, count / warm, count / whole, load, megabytes, exponent, pattern)


def seconds(work: Callable[[], object]) -> float:
    """Seconds of this process on the processor."""
    start = process_time()
    work()
    return process_time() - start


def claims_by_document(code: str, data: Sequence[dict[str, object]]) -> list[list[Claim]]:
    documents: dict[str, list[Claim]] = {}
    for row in data:
        name, text = str(row["document"]), str(row[code])
        claims = documents.setdefault(name, [])
        claims.append(Claim(f"{name}-{len(claims)}", name, text, 0, len(text), code))
    return list(documents.values())


def growth(code: str, texts: Sequence[str]) -> tuple[float, str]:
    """The largest growth exponent, and the pattern that has it; the language's own sentences are one of them."""
    patterns = {"sentences": " ".join(texts), **PATTERNS}
    return max((exponent(code, pattern), name) for name, pattern in patterns.items())


def exponent(code: str, pattern: str) -> float:
    """The slope of the time over the length, on logarithms."""
    times = []
    for size in SIZES:
        text = (pattern * (size // len(pattern) + 1))[:size]
        times.append(repeated(partial(find_whole, text, code)))
    return float(np.polyfit(np.log(SIZES), np.log(times), 1)[0])


def find_whole(text: str, code: str) -> None:
    find_mentions(tokenize(text, code))


def repeated(work: Callable[[], object]) -> float:
    """Seconds of one call, as the least of several; the first one fills caches."""
    work()
    best, total = seconds(work), 0.0
    while total < LEAST_SECONDS:
        taken = seconds(work)
        best, total = min(best, taken), total + taken
    return best


if __name__ == "__main__":
    main()
