"""The judge on ONNX Runtime, with a small network of random weights on the real embeddings."""

import numpy as np
import pytest
import torch
from safetensors.numpy import save_file

from factcheck.encoders.carrier import Carrier
from factcheck.entailment.bundled import BundledJudge
from factcheck.entailment.protocol import Texts
from factcheck.errors import ModelError
from training.export import about, tensors_of
from training.measure import judge_with
from training.model import Network, Plan

PAIRS = [
    ("45 people died in Porto.", "54 people died in Porto."),
    ("Am Montag starben 45 Menschen.", "45 people died on Monday."),
    ("", "x"),
    ("\ud800", "警方称有45人死亡。"),
    ("same", "same"),
    ("word " * 700, "short"),
]


@pytest.fixture(scope="module", params=[0, 1, 2], ids=lambda apart: f"{apart} layers apart")
def network(request):
    torch.manual_seed(3)
    found = Network(Plan(apart=request.param, layers=2, intermediate=128))
    with torch.no_grad():
        for value in found.parameters():
            if value.ndim > 1:
                value.normal_(std=0.06)
    return found.eval()


@pytest.fixture(scope="module")
def file(network, tmp_path_factory):
    path = tmp_path_factory.mktemp("judge") / "judge.safetensors"
    save_file(tensors_of(network), path, about(network))
    return path


@pytest.fixture(scope="module")
def judge(file, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield BundledJudge(path=file, jobs=2, batch_size=3)


def answers(judge, pairs=PAIRS):
    return judge.judge([Texts(left, right, "en", "en") for left, right in pairs])


def test_answers_are_probabilities(judge):
    found = answers(judge)
    assert found.shape == (len(PAIRS), 2, 3)
    assert np.allclose(found.sum(-1), 1)
    assert np.ptp(found, axis=0).max() > 0.01
    assert answers(judge, []).shape == (0, 2, 3)


def test_a_pair_s_answers_depend_on_nothing_else(judge, file):
    found = answers(judge)
    alone = np.concatenate([answers(judge, [pair]) for pair in PAIRS])
    assert np.array_equal(found, alone)
    assert np.array_equal(found, answers(judge, PAIRS[::-1])[::-1])
    assert np.array_equal(found, answers(BundledJudge(path=file, jobs=1, batch_size=1)))


def test_swapping_the_sides_swaps_the_directions(judge):
    swapped = answers(judge, [(right, left) for left, right in PAIRS])
    assert np.array_equal(answers(judge), swapped[:, ::-1])


def test_the_shipped_form_is_near_the_trained_one(judge, network, monkeypatch):
    monkeypatch.setattr(judge, "_temperatures", {})
    exact = judge_with(network, Carrier())([Texts(*pair) for pair in PAIRS])
    shipped = answers(judge)
    same = [pair[0] == pair[1] for pair in PAIRS]
    exact[same] = exact[same].mean(1, keepdims=True)
    assert np.abs(exact - shipped).max() < 0.06


def test_temperatures_go_by_languages(judge, monkeypatch):
    monkeypatch.setattr(judge, "_temperatures", {"english": 1.0, "one language": 1e3, "two languages": 1.0})
    left, right = PAIRS[0]
    english, german = judge.judge([Texts(left, right, "en", "en"), Texts(left, right, "de", "de")])
    assert np.allclose(german, 1 / 3, atol=0.01)
    assert not np.allclose(english, 1 / 3, atol=0.01)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda path: path.unlink(), "cannot be read"),
        (lambda path: path.write_bytes(b"no"), "is no entailment judge that this version can read"),
        (lambda path: save_file({"a": np.zeros(1)}, path, {"format": "9"}), "its format is 9, not 1"),
        (
            lambda path: save_file({"a": np.zeros(1)}, path, {"format": "1", "carrier": "x"}),
            "belongs to another encoder",
        ),
    ],
)
def test_a_damaged_file_is_named_with_its_mend(tmp_path, change, says):
    path = tmp_path / "judge.safetensors"
    path.write_bytes(b"")
    change(path)
    with pytest.raises(ModelError, match=says) as error:
        BundledJudge(path=path)
    assert str(path) in str(error.value)
    assert "install factcheck again" in str(error.value)
