"""Keeps converted models in the user's cache: written once, whole or not at all, and checked whenever they are read."""

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from factcheck.config import cache_directory
from factcheck.errors import ModelError

_MANIFEST = "manifest.json"
_PATIENCE = 600.0


def models_directory() -> Path:
    """The folder of all converted models."""
    return cache_directory() / "models"


def clear_models() -> None:
    """Remove all converted models; the next use converts them again.

    Raises:
        ModelError: The folder cannot be removed.
    """
    try:
        shutil.rmtree(models_directory())
    except FileNotFoundError:
        return
    except OSError as error:
        raise ModelError(f"{models_directory()} cannot be removed ({error.strerror}); remove it by hand") from error


def is_converted(name: str, names: Collection[str]) -> bool:
    """Whether the cache holds a sound model of this name with these files."""
    return _read(models_directory() / name, names) is not None


def converted(name: str, names: Collection[str], convert: Callable[[], Mapping[str, bytes]]) -> dict[str, bytes]:
    """The files of a converted model, from the cache if it holds them unharmed.

    Two processes that ask at once convert once. What a crash, a full disk or a careless hand left behind is never
    used: a folder appears with one rename, and each file must match the size and SHA-256 in the manifest.

    Args:
        name: Folder in the cache; it must change whenever the content would.
        names: The files that the model is made of.
        convert: Makes them: name to content.

    Raises:
        ModelError: The cache cannot be written.
    """
    from filelock import FileLock

    folder = models_directory() / name
    files = _read(folder, names)
    if files is not None:
        return files
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(folder.with_name(f"{name}.lock"), timeout=_PATIENCE):
            files = _read(folder, names)
            if files is None:
                files = dict(convert())
                _write(folder, files)
    except OSError as error:
        reason = error.strerror or error
        raise ModelError(
            f"the converted model cannot be written to {folder} ({reason}); set XDG_CACHE_HOME to a folder with room"
        ) from error
    return files


def _read(folder: Path, names: Collection[str]) -> dict[str, bytes] | None:
    """The files of a model, or None unless all are there and match the manifest."""
    try:
        manifest = json.loads((folder / _MANIFEST).read_bytes())
        files = {name: (folder / name).read_bytes() for name in names}
        sound = all(_entry(content) == manifest["files"][name] for name, content in files.items())
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return files if sound else None


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    temporary = Path(tempfile.mkdtemp(prefix=f"{folder.name}.", dir=folder.parent))
    try:
        for name, content in files.items():
            (temporary / name).write_bytes(content)
        manifest = {"files": {name: _entry(content) for name, content in files.items()}}
        (temporary / _MANIFEST).write_text(json.dumps(manifest, indent=1, sort_keys=True), encoding="utf-8")
        if folder.is_dir():
            shutil.rmtree(folder)
        else:
            folder.unlink(missing_ok=True)
        os.rename(temporary, folder)  # noqa: PTH104 (the one call that is atomic, named as such)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise


def _entry(content: bytes) -> dict[str, object]:
    return {"size": len(content), "sha256": hashlib.sha256(content, usedforsecurity=False).hexdigest()}
