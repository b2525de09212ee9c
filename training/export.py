"""From a checkpoint to the file that is shipped: matrices in 8-bit integers, the rest in few bytes."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file

from factcheck.encoders.carrier import SHA256
from factcheck.encoders.onnx_graph import quantise
from factcheck.entailment.weights import FORMAT
from training.model import Network
from training.run import load_network

LARGEST = 25_000_000
_HALF = ("positions",)


def export(checkpoint: Path, file: Path) -> int:
    """Write a checkpoint's network as safetensors; gives the file's size.

    Raises:
        ValueError: The file would be too large to be shipped.
    """
    network = load_network(checkpoint)
    file.parent.mkdir(parents=True, exist_ok=True)
    save_file(tensors_of(network), file, about(network))
    size = file.stat().st_size
    if size > LARGEST:
        raise ValueError(f"{file} has {size:,} bytes, more than {LARGEST:,}")
    return size


def tensors_of(network: Network) -> dict[str, NDArray[np.generic]]:
    """The tensors of a network as they are shipped."""
    found: dict[str, NDArray[np.generic]] = {}
    for name, value in network.state_dict().items():
        numbers = value.numpy()
        stem, _, kind = name.rpartition(".")
        if kind == "weight" and numbers.ndim == 2 and (name.startswith("layers.") or stem == "mixed"):
            found[f"{stem}.integers"], found[f"{stem}.scales"] = quantise(numbers)
        else:
            found[name] = numbers.astype(np.float16) if name in _HALF else numbers
    return found


def about(network: Network) -> dict[str, str]:
    """What the reader of the file must know besides."""
    plan = network.plan
    return {
        "format": FORMAT,
        "carrier": SHA256,
        "apart": str(plan.apart),
        "layers": str(plan.layers),
        "heads": str(plan.heads),
        "epsilon": repr(network.norm.eps),
    }
