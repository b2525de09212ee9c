"""The encoder that comes with the package: multilingual-e5-small on ONNX Runtime, offline."""

import importlib.metadata
import os
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from factcheck.encoders import conversion, graph, rows
from factcheck.encoders.carrier import PACKAGE, SHA256, Carrier
from factcheck.encoders.protocol import Progress, Vectors
from factcheck.encoders.tokenizer import UnigramTokenizer
from factcheck.errors import ModelError

NAME = f"multilingual-e5-small-{SHA256[:12]}-f{graph.FORMAT}"
PREFIX = "query: "
_GRAPH = "model.onnx"


class BundledEncoder:
    """multilingual-e5-small (Wang et al. 2024, https://arxiv.org/abs/2402.05672): 100 languages, 384 numbers per text.

    A text is read up to 512 tokens. Each text is one run of the network on one thread, without padding, so its vector
    is the same bit for bit whatever else is encoded, in whatever batches, on however many threads.

    Args:
        batch_size: Texts that a thread takes at once.
        jobs: Threads; None for one per processor.

    Raises:
        ModelError: The carrier file is missing or damaged, or the cache cannot be written.
    """

    def __init__(self, *, batch_size: int = 16, jobs: int | None = None) -> None:
        carrier = Carrier()
        files = conversion.converted(NAME, [_GRAPH], lambda: {_GRAPH: graph.build(carrier)})
        shape = carrier.shape
        self._session = session_of(files[_GRAPH])
        self._tokenizer = UnigramTokenizer(carrier.vocabulary(), shape.positions)
        self._words = carrier.blocks("emb.word", shape.hidden)
        types = carrier.floats("emb.type").reshape(shape.types, shape.hidden)
        self._positions = carrier.floats("emb.pos").reshape(shape.positions, shape.hidden) + types[0]
        self._dimension = shape.hidden
        self._batch_size = batch_size
        self._jobs = jobs or os.cpu_count() or 1

    @property
    def name(self) -> str:
        """Model, checksum of its weights and version of the conversion."""
        return NAME

    @property
    def dimension(self) -> int:
        """Width of the vectors."""
        return self._dimension

    def encode(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        """Encode texts; equal texts are encoded once.

        Args:
            texts: In any language; an empty text gives a vector too, and so does one with broken characters.
            progress: Called in the caller's thread with (done, total) as the work goes on.

        Returns:
            float32 of shape (len(texts), dimension), every row of unit length and independent of the other rows.
        """
        return rows.encode_rows(
            self._vector, texts, self._dimension, size=self._batch_size, threads=self._jobs, progress=progress
        )

    def _vector(self, text: str) -> NDArray[np.float32]:
        ids = self._tokenizer.ids(PREFIX + text)
        embeddings = self._words.rows(ids) + self._positions[: len(ids)]
        (vector,) = self._session.run([graph.OUTPUT], {graph.INPUT: embeddings})
        return np.asarray(vector, np.float32)


def describe_bundled() -> dict[str, str]:
    """Name, carrier, checksum, place in the cache and state of the bundled encoder, for people; loads nothing."""
    try:
        carrier = f"{PACKAGE} {importlib.metadata.version(PACKAGE)}"
    except importlib.metadata.PackageNotFoundError:
        carrier = f"{PACKAGE} is missing"
    return {
        "name": NAME,
        "carrier": carrier,
        "sha256": SHA256,
        "cache": str(conversion.models_directory() / NAME),
        "converted": "yes" if conversion.is_converted(NAME, [_GRAPH]) else "no",
    }


def session_of(model: bytes, what: str = "the bundled encoder") -> Any:  # noqa: ANN401 (the library has no types)
    """A graph ready to run, each run on one thread.

    Raises:
        ModelError: ONNX Runtime cannot load it.
    """
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    # One thread per run: sums are added in one order, and the texts share the processors.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise ModelError(f"onnxruntime {onnxruntime.__version__} cannot load {what}: {error}") from error
