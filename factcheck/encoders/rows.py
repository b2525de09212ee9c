"""Encodes texts one by one on several threads, so that no text can touch another's vector."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from factcheck.encoders.protocol import Progress, Vectors

_CHUNKS_PER_THREAD = 4

T = TypeVar("T")


def encode_rows(
    vector: Callable[[T], NDArray[np.float32]],
    texts: Sequence[T],
    dimension: int,
    *,
    size: int,
    threads: int,
    progress: Progress | None,
) -> Vectors:
    """The vectors of texts, or of what else can be compared; equal ones are encoded once.

    Args:
        vector: Encodes one text: float32 of shape (dimension,); called from several threads.
        texts: What to encode.
        dimension: Width of the vectors.
        size: Most texts that a thread takes at once.
        threads: How many work at the same time.
        progress: Called in this thread with (done, total), done growing.

    Returns:
        float32 of shape (len(texts), dimension).
    """
    places: dict[T, list[int]] = {}
    for index, text in enumerate(texts):
        places.setdefault(text, []).append(index)
    result = np.empty((len(texts), dimension), np.float32)
    step = max(1, min(size, -(-len(places) // (threads * _CHUNKS_PER_THREAD))))
    distinct = list(places)
    chunks = [distinct[start : start + step] for start in range(0, len(distinct), step)]
    stopped = threading.Event()

    def fill(chunk: list[T]) -> int:
        for text in chunk:
            if stopped.is_set():
                break
            result[places[text]] = vector(text)
        return sum(len(places[text]) for text in chunk)

    pool = ThreadPoolExecutor(threads, "encoder")
    try:
        done = 0
        for future in as_completed([pool.submit(fill, chunk) for chunk in chunks]):
            done += future.result()
            if progress is not None:
                progress(done, len(texts))
    finally:
        # After an interruption no thread begins another text.
        stopped.set()
        pool.shutdown(cancel_futures=True)
    return result
