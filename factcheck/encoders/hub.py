"""Models of the Hugging Face kind, from a folder or the hub: weights as safetensors only, no code of theirs is run."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from factcheck.errors import ModelError

# What a model of weights in safetensors needs; neither pickles nor Python code are fetched.
_FETCHED = ("*.safetensors", "*.json", "*.txt", "*.model", "*.spm", "*.bpe")
_PICKLES = (".bin", ".ckpt", ".pkl", ".pickle", ".pt", ".pth")


def folder_of(name: str, what: str, instead: str, *, home: str = "") -> Path:
    """The folder of a model; one on the hub is fetched unless it is in the hub's cache.

    Args:
        name: A folder, or a name on the hub.
        what: What it should be: "a sentence-transformers model".
        instead: What to do without it.
        home: Whose models have names of one word.

    Raises:
        ModelError: It is neither.
    """
    if Path(name).exists() or name.startswith((".", "/", "~")) or "\\" in name:
        if not (Path(name) / "config.json").is_file() and not (Path(name) / "modules.json").is_file():
            raise ModelError(f"{name} is no folder with {what} (config.json or modules.json)")
        return Path(name)
    import huggingface_hub

    try:
        repository = name if "/" in name or not home else f"{home}/{name}"
        return Path(huggingface_hub.snapshot_download(repository, allow_patterns=list(_FETCHED)))
    except Exception as error:
        raise ModelError(
            f"{name!r} is neither a folder nor {what} that can be fetched from the hub"
            f" ({first_line(error)}); give a folder, or {instead}"
        ) from error


def refuse_code(name: str, folder: Path) -> None:
    """Refuse what could run code of the model: pickled weights and modules of its own.

    Raises:
        ModelError: There is such.
    """
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
            raise ModelError(f"{modules} cannot be read ({first_line(error)}); fetch the model again") from error
        for kind in kinds:
            if not kind.startswith("sentence_transformers."):
                raise ModelError(f"model {name} needs code of its own ({kind}), which is never run; use another one")


def revision(folder: Path) -> str:
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


def readable(text: str) -> str:
    """A text that tokenizers can read: they refuse lone surrogates. Pairs are joined, the rest become U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


@contextmanager
def one_torch_thread() -> Iterator[None]:
    """The number of threads within an operation decides the order of sums: keep it at one."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def first_line(error: BaseException) -> str:
    """The first line of an error's message, or its kind."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
