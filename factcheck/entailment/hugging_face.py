"""Any NLI model of the Hugging Face kind as a judge, by folder or by its name on the hub."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from factcheck.encoders import rows
from factcheck.encoders.hub import first_line, folder_of, one_torch_thread, readable, refuse_code, revision
from factcheck.entailment.protocol import Answers, Progress, Texts
from factcheck.entailment.temperature import probabilities
from factcheck.errors import ModelError

_CLASSES = ("entail", "neutral", "contradict")
_LONGEST = 512
_INSTEAD = 'write "bundled" or "none"'


class HuggingFaceJudge:
    """A model that classifies pairs of texts into entailment, neutral and contradiction.

    Weights are read as safetensors only and no code of the model is run. Which of its classes is which is read from the
    names in its config. Each direction of a pair is a batch of its own on one thread, so its answers are the same
    whatever else is judged.

    Args:
        name: A folder; or a name on the hub, looked up there and in its cache.
        batch_size: Pairs that a thread takes at once.
        jobs: Threads; None for one per processor.

    Raises:
        ModelError: The model cannot be found or loaded, is no NLI model, or has no weights as safetensors.
    """

    def __init__(self, name: str, *, batch_size: int = 16, jobs: int | None = None) -> None:
        folder = folder_of(name, "an NLI model", _INSTEAD)
        refuse_code(name, folder)
        self._tokenizer, self._model = _load(name, folder)
        self._order = class_order(name, self._model.config.id2label)
        self._longest = min(_LONGEST, self._tokenizer.model_max_length)
        self._name = f"{Path(name).name if Path(name).is_dir() else name}@{revision(folder)}"
        self._batch_size = batch_size
        self._jobs = jobs or os.cpu_count() or 1

    @property
    def name(self) -> str:
        """The model's name with its revision on the hub, or a checksum of its files."""
        return self._name

    def judge(self, pairs: Sequence[Texts], progress: Progress | None = None) -> Answers:
        """Judge pairs; see `Judge`.

        Raises:
            ModelError: The model gives no numbers for a pair.
        """
        texts = [(readable(pair.left), readable(pair.right)) for pair in pairs]
        both = [direction for left, right in texts for direction in ((left, right), (right, left))]
        with one_torch_thread():
            found = rows.encode_rows(
                self._answers, both, len(_CLASSES), size=self._batch_size, threads=self._jobs, progress=None
            )
        if progress is not None:
            progress(len(pairs), len(pairs))
        return probabilities(found, 1.0).reshape(len(pairs), 2, len(_CLASSES))

    def _answers(self, texts: tuple[str, str]) -> NDArray[np.float32]:
        import torch

        inputs = self._tokenizer(*texts, truncation=True, max_length=self._longest, return_tensors="pt")
        with torch.inference_mode():
            answers = self._model(**inputs).logits[0, self._order].numpy()
        if not np.isfinite(answers).all():
            raise ModelError(f"judge {self._name} gives no numbers for the text {texts[0][:40]!r}; use another one")
        return np.asarray(answers, np.float32)


def class_order(name: str, labels: Mapping[int, str]) -> list[int]:
    """Places of entailment, neutral and contradiction among a model's classes, by their names.

    Raises:
        ModelError: Its classes are others.
    """
    found = [[place for place, label in labels.items() if str(label).lower().startswith(start)] for start in _CLASSES]
    if len(labels) != len(_CLASSES) or any(len(places) != 1 for places in found):
        names = ", ".join(str(label) for label in labels.values())
        raise ModelError(
            f"judge {name} has the classes {names}, not entailment, neutral and contradiction;"
            " use an NLI model whose config.json names them in id2label"
        )
    return [places[0] for places in found]


def _load(name: str, folder: Path) -> tuple[Any, Any]:
    import transformers

    transformers.logging.disable_progress_bar()
    given = {"local_files_only": True, "trust_remote_code": False}
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(str(folder), **given)
        model = transformers.AutoModelForSequenceClassification.from_pretrained(
            str(folder), use_safetensors=True, **given
        )
    except Exception as error:
        raise ModelError(
            f"judge {name} cannot be loaded ({first_line(error)}); use another one, or {_INSTEAD}"
        ) from error
    return tokenizer, model.eval()
