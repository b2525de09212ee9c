"""Says of two texts whether one follows from the other, contradicts it, or neither: both ways.

`load_judge("bundled")` gives the project's own judge, which runs offline; `load_judge("name or path")` any NLI model of
the Hugging Face kind. Loading is when the heavy libraries are imported: importing this package costs none of them.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.entailment.protocol import Judge

__all__ = ["BUNDLED", "NONE", "describe_bundled", "load_judge"]

BUNDLED = "bundled"
NONE = "none"


def load_judge(name: str, *, batch_size: int = 16, jobs: int | None = None) -> "Judge | None":
    """Load a judge.

    Args:
        name: `bundled`; `none`, which gives None; else a folder with an NLI model, or a model's name on the Hugging
            Face hub, which is fetched unless it is in the hub's cache.
        batch_size: Pairs that a thread takes at once; never changes an answer.
        jobs: Threads; None for one per processor; never changes an answer.

    Raises:
        ModelError: The model cannot be had, is damaged or of the wrong kind.
    """
    if name == NONE:
        return None
    if name == BUNDLED:
        from factcheck.entailment.bundled import BundledJudge

        return BundledJudge(batch_size=batch_size, jobs=jobs)
    from factcheck.entailment.hugging_face import HuggingFaceJudge

    return HuggingFaceJudge(name, batch_size=batch_size, jobs=jobs)


def describe_bundled() -> dict[str, str]:
    """What `factcheck info` says of the bundled judge: name, sha256, size."""
    from factcheck.entailment import weights

    return weights.describe_bundled()
