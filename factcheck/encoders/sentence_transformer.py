"""Any sentence-transformers model as an encoder, by folder or by its name on the Hugging Face hub."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from factcheck.encoders import rows
from factcheck.encoders.hub import first_line, folder_of, one_torch_thread, readable, refuse_code, revision
from factcheck.encoders.protocol import Progress, Vectors
from factcheck.errors import ModelError

_WHAT = "a sentence-transformers model"


class SentenceTransformerEncoder:
    """A sentence-transformers model (Reimers and Gurevych 2019, https://arxiv.org/abs/1908.10084).

    Weights are read as safetensors only and no code of the model is run. Every text is a batch of its own on one
    thread, so its vector is the same bit for bit whatever else is encoded, in whatever batches, on however many
    threads.

    Args:
        name: A folder; or a name on the hub, looked up there and in its cache.
        batch_size: Texts that a thread takes at once.
        jobs: Threads; None for one per processor.

    Raises:
        ModelError: The model cannot be found or loaded, or has no weights as safetensors.
    """

    def __init__(self, name: str, *, batch_size: int = 16, jobs: int | None = None) -> None:
        folder = folder_of(name, _WHAT, "leave --encoder out for the bundled one", home="sentence-transformers")
        refuse_code(name, folder)
        self._model = _load(name, folder)
        self._name = f"{Path(name).name if Path(name).is_dir() else name}@{revision(folder)}"
        self._batch_size = batch_size
        self._jobs = jobs or os.cpu_count() or 1
        self._dimension = len(self._vector("a"))

    @property
    def name(self) -> str:
        """The model's name with its revision on the hub, or a checksum of its files."""
        return self._name

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

        Raises:
            ModelError: The model gives no numbers for a text.
        """
        with one_torch_thread():
            return rows.encode_rows(
                self._vector, texts, self._dimension, size=self._batch_size, threads=self._jobs, progress=progress
            )

    def _vector(self, text: str) -> NDArray[np.float32]:
        output = self._model.encode([readable(text)], batch_size=1, show_progress_bar=False, convert_to_numpy=True)
        vector = np.asarray(output[0], np.float64)
        length = float(np.sqrt((vector * vector).sum()))
        if not np.isfinite(length):
            raise ModelError(f"encoder {self._name} gives no numbers for the text {text[:40]!r}; use another one")
        if length == 0.0:
            vector, length = np.ones_like(vector), len(vector) ** 0.5
        return (vector / length).astype(np.float32)


def _load(name: str, folder: Path) -> Any:  # noqa: ANN401 (the library has no types)
    import transformers
    from sentence_transformers import SentenceTransformer

    transformers.logging.disable_progress_bar()
    try:
        model = SentenceTransformer(
            str(folder),
            device="cpu",
            trust_remote_code=False,
            local_files_only=True,
            model_kwargs={"use_safetensors": True},
        )
    except Exception as error:
        raise ModelError(f"encoder {name} cannot be loaded ({first_line(error)}); use another one") from error
    return model.eval()
