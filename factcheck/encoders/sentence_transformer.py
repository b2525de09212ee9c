"""Any sentence-transformers model as an encoder, by folder or by its name on the Hugging Face hub."""

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from factcheck.encoders import rows
from factcheck.encoders.protocol import Progress, Vectors
from factcheck.errors import ModelError

# What a model of weights in safetensors needs; neither pickles nor Python code are fetched.
_FETCHED = ("*.safetensors", "*.json", "*.txt", "*.model", "*.spm", "*.bpe")
_PICKLES = (".bin", ".ckpt", ".pkl", ".pickle", ".pt", ".pth")


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
        folder = _folder(name)
        _check(name, folder)
        self._model = _load(name, folder)
        self._name = f"{Path(name).name if Path(name).is_dir() else name}@{_revision(folder)}"
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
        with _one_torch_thread():
            return rows.encode_rows(
                self._vector, texts, self._dimension, size=self._batch_size, threads=self._jobs, progress=progress
            )

    def _vector(self, text: str) -> NDArray[np.float32]:
        # Tokenizers cannot read lone surrogates; pairs are joined, the rest become U+FFFD.
        readable = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        output = self._model.encode([readable], batch_size=1, show_progress_bar=False, convert_to_numpy=True)
        vector = np.asarray(output[0], np.float64)
        length = float(np.sqrt((vector * vector).sum()))
        if not np.isfinite(length):
            raise ModelError(f"encoder {self._name} gives no numbers for the text {readable[:40]!r}; use another one")
        if length == 0.0:
            vector, length = np.ones_like(vector), len(vector) ** 0.5
        return (vector / length).astype(np.float32)


def _folder(name: str) -> Path:
    """The folder of a model; one on the hub is fetched unless it is in the hub's cache."""
    if Path(name).exists() or name.startswith((".", "/", "~")) or "\\" in name:
        if not (Path(name) / "config.json").is_file() and not (Path(name) / "modules.json").is_file():
            raise ModelError(f"{name} is no folder with a sentence-transformers model (config.json or modules.json)")
        return Path(name)
    import huggingface_hub

    try:
        repository = name if "/" in name else f"sentence-transformers/{name}"
        return Path(huggingface_hub.snapshot_download(repository, allow_patterns=list(_FETCHED)))
    except Exception as error:
        raise ModelError(
            f"encoder {name!r} is neither a folder nor a model that can be fetched from the hub"
            f" ({_first_line(error)}); give a folder, or leave --encoder out for the bundled one"
        ) from error


def _check(name: str, folder: Path) -> None:
    """Refuse what could run code of the model: pickled weights and modules of its own."""
    for path in sorted(folder.rglob("*")):
        if path.suffix in _PICKLES and not any(path.parent.glob("*.safetensors")):
            raise ModelError(f"{path} is a pickle, which could run code: save the model {name} as safetensors instead")
    if not any(folder.rglob("*.safetensors")):
        raise ModelError(f"model {name} has no weights as safetensors, the only kind that is read; use another one")
    modules = folder / "modules.json"
    if modules.is_file():
        try:
            kinds = [str(module["type"]) for module in json.loads(modules.read_bytes())]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ModelError(f"{modules} cannot be read ({_first_line(error)}); fetch the model again") from error
        for kind in kinds:
            if not kind.startswith("sentence_transformers."):
                raise ModelError(f"model {name} needs code of its own ({kind}), which is never run; use another one")


def _load(name: str, folder: Path) -> Any:  # noqa: ANN401 (the library has no types)
    import transformers
    from sentence_transformers import SentenceTransformer

    transformers.logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        model = SentenceTransformer(
            str(folder),
            device="cpu",
            trust_remote_code=False,
            local_files_only=True,
            model_kwargs={"use_safetensors": True},
        )
    except Exception as error:
        raise ModelError(f"encoder {name} cannot be loaded ({_first_line(error)}); use another one") from error
    return model.eval()


def _revision(folder: Path) -> str:
    """The hub's commit, or for another folder a checksum of its files: 12 hexadecimal digits."""
    if folder.parent.name == "snapshots":
        return folder.name[:12]
    digest = hashlib.sha256(usedforsecurity=False)
    for path in sorted(
        path for path in folder.rglob("*") if path.suffix in {".safetensors", ".json", ".txt", ".model"}
    ):
        digest.update(path.relative_to(folder).as_posix().encode("utf-8", "surrogateescape") + b"\0")
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()[:12]


@contextmanager
def _one_torch_thread() -> Iterator[None]:
    """The number of threads within an operation decides the order of sums: keep it at one."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
