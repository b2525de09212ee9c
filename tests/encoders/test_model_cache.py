import errno
from pathlib import Path

import pytest

from factcheck.encoders import clear_models
from factcheck.encoders.conversion import converted, is_converted, models_directory
from factcheck.errors import ModelError

FILES = {"model.onnx": b"graph" * 100, "words.bin": b"\x00\x01"}


@pytest.fixture(autouse=True)
def own_cache(tmp_path, _own_cache, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


def never():
    raise AssertionError("converted again")


def folders():
    return [path.name for path in models_directory().iterdir() if path.is_dir()]


def test_converts_once():
    assert converted("m", FILES, lambda: FILES) == FILES
    assert converted("m", FILES, never) == FILES
    assert is_converted("m", FILES)
    assert folders() == ["m"]


@pytest.mark.parametrize("name", ["model.onnx", "words.bin", "manifest.json"])
@pytest.mark.parametrize("damage", [b"", b"{}", b"[1]", b'{"files": {}}', b"graph" * 99 + b"grapg", None])
def test_damage_is_mended_silently(name, damage):
    converted("m", FILES, lambda: FILES)
    path = models_directory() / "m" / name
    if damage is None:
        path.unlink()
    else:
        path.write_bytes(damage)
    assert not is_converted("m", FILES)
    assert converted("m", FILES, lambda: FILES) == FILES
    assert converted("m", FILES, never) == FILES
    assert folders() == ["m"]


def test_file_in_the_folders_place_is_replaced():
    models_directory().mkdir(parents=True)
    (models_directory() / "m").write_bytes(b"?")
    assert converted("m", FILES, lambda: FILES) == FILES
    assert is_converted("m", FILES)


def test_cache_below_a_file_names_folder_and_mend(tmp_path, monkeypatch):
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with pytest.raises(ModelError) as raised:
        converted("m", FILES, lambda: FILES)
    assert str(tmp_path / "file") in str(raised.value)
    assert "XDG_CACHE_HOME" in str(raised.value)


def test_full_disk_leaves_nothing(monkeypatch):
    write = Path.write_bytes

    def full(path, content):
        if path.name == "words.bin":
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(ModelError, match="No space left"):
        converted("m", FILES, lambda: FILES)
    assert folders() == []


def test_interrupted_conversion_leaves_nothing(monkeypatch):
    def interrupt(path, content, **_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_text", interrupt)
        with pytest.raises(KeyboardInterrupt):
            converted("m", FILES, lambda: FILES)
    assert folders() == []
    assert converted("m", FILES, lambda: FILES) == FILES


def test_clear_removes_all_and_may_be_repeated():
    converted("m", FILES, lambda: FILES)
    clear_models()
    clear_models()
    assert not models_directory().exists()


def test_clear_says_what_it_cannot_remove(tmp_path, monkeypatch):
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with pytest.raises(ModelError, match="by hand"):
        clear_models()
