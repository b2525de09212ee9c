import json

import numpy as np
import pytest
import torch

from training.batches import collate, encode
from training.labels import AGREES, CLASH, FOLLOWS, Target
from training.mixture import Example
from training.model import from_encoder, loss_of
from training.run import Run, load_network


def start(options, corpus, folder, carrier, network, **kinds):
    return Run(options, corpus, folder, carrier=carrier, network=network(**kinds))


def tensors(run):
    return {name: value.clone() for name, value in run.network.state_dict().items()}


@pytest.mark.parametrize("apart", [0, 1])
def test_a_resumed_run_is_the_same_as_one_that_was_never_stopped(options, corpus, carrier, network, tmp_path, apart):
    whole = start(options, corpus, tmp_path / "whole", carrier, network, apart=apart)
    whole.train(every=20)
    first = start(options, corpus, tmp_path / "parts", carrier, network, apart=apart)
    first.train(until=30, every=20)
    second = start(options, corpus, tmp_path / "parts", carrier, network, apart=apart)
    second.resume(tmp_path / "parts" / "last")
    assert second.seen == first.seen
    second.train(every=20)
    for name, value in tensors(whole).items():
        assert torch.equal(value, second.network.state_dict()[name]), name
    assert whole.seen == second.seen >= options.pairs


def test_a_run_leaves_a_curve_a_record_and_a_checkpoint_before_the_fall(options, corpus, carrier, network, tmp_path):
    start(options, corpus, tmp_path, carrier, network).train(every=15)
    curve = [json.loads(line) for line in (tmp_path / "curve.jsonl").read_text().splitlines()]
    assert [line["seen"] for line in curve] == sorted(line["seen"] for line in curve)
    assert curve[-1]["seen"] >= options.pairs
    (record,) = map(json.loads, (tmp_path / "record.jsonl").read_text().splitlines())
    assert record["data"] == {"x": "0"}
    assert record["options"]["seed"] == 0
    stable = json.loads((tmp_path / "stable" / "state.json").read_text())
    assert stable["seen"] <= 0.7 * options.pairs + 15
    assert load_network(tmp_path / "last").plan.layers == 2
    assert not list(tmp_path.glob("*.part"))


def test_other_options_cannot_go_on(options, corpus, carrier, network, tmp_path):
    from dataclasses import replace

    run = start(options, corpus, tmp_path, carrier, network)
    run.save("last")
    other = start(replace(options, rate=1.0, pairs=999), corpus, tmp_path, carrier, network)
    with pytest.raises(ValueError, match="other options: rate"):
        other.resume(tmp_path / "last")


def test_frozen_layers_keep_their_weights(options, corpus, carrier, network, tmp_path):
    run = start(options, corpus, tmp_path, carrier, network, apart=1, frozen=1)
    before = tensors(run)
    run.train(until=10)
    changed = {name for name, value in run.network.state_dict().items() if not torch.equal(value, before[name])}
    assert not any(name.startswith(("layers.0.", "positions", "norm.")) for name in changed)
    assert any(name.startswith("layers.1.") for name in changed)


def batch_of(*examples):
    class Tokenizer:
        def ids(self, text):
            return np.array([0, *map(ord, text), 2])

    return collate([encode(example, Tokenizer(), 16) for example in examples])


def test_the_loss_is_of_what_is_known_only():
    batch = batch_of(Example("a", "b", Target()))
    loss, _ = loss_of(torch.randn(1, 2, 3), torch.zeros(6), batch, marks_weight=0.5)
    assert loss == 0
    sure = torch.tensor([[[9.0, 0, 0], [0, 9.0, 0]]])
    for target, good in ((FOLLOWS, True), (CLASH, False), (AGREES, True)):
        loss, _ = loss_of(sure, torch.zeros(6), batch_of(Example("a", "b", target)), marks_weight=0.0)
        assert bool(loss < 0.1) is good


def test_the_encoder_s_first_layers_give_the_encoder_s_states(carrier):
    """The lower layers of a network that was not trained are the bundled encoder."""
    from factcheck.encoders import load_encoder
    from factcheck.encoders.tokenizer import UnigramTokenizer
    from training.run import Words

    network = from_encoder(carrier, apart=12).eval()
    tokenizer = UnigramTokenizer(carrier.vocabulary())
    text = "query: The minister resigned."
    batch = collate([encode(Example(text, "query: Ja.", CLASH), tokenizer, 64)])
    with torch.inference_mode():
        states = network.joined(Words(carrier)(batch), batch)
    mean = states[batch.claims == 0].mean(0).numpy()
    vector = load_encoder().encode([text.removeprefix("query: ")])[0]
    assert vector @ mean / np.linalg.norm(mean) > 0.99
