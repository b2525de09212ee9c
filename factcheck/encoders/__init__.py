"""Turn texts of any language into vectors whose dot product is their cosine similarity.

`load_encoder()` gives the bundled encoder, which runs offline; `load_encoder("name or path")` any sentence-transformers
model. Loading is when the heavy libraries are imported: importing this package costs none of them.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.encoders.protocol import Encoder

__all__ = ["clear_models", "describe_bundled", "load_encoder"]


def load_encoder(name: str | None = None, *, batch_size: int = 16, jobs: int | None = None) -> "Encoder":
    """Load an encoder.

    Args:
        name: None for the bundled one; else a folder with a sentence-transformers model, or a model's name on the
            Hugging Face hub, which is fetched unless it is in the hub's cache.
        batch_size: Texts that a thread takes at once; never changes a vector.
        jobs: Threads; None for one per processor; never changes a vector.

    Raises:
        ModelError: The model cannot be had, is damaged or of the wrong kind.
    """
    if name is None:
        from factcheck.encoders.bundled import BundledEncoder

        return BundledEncoder(batch_size=batch_size, jobs=jobs)
    from factcheck.encoders.sentence_transformer import SentenceTransformerEncoder

    return SentenceTransformerEncoder(name, batch_size=batch_size, jobs=jobs)


def describe_bundled() -> dict[str, str]:
    """What `factcheck info` says of the bundled encoder: name, carrier, sha256, cache, converted."""
    from factcheck.encoders import bundled

    return bundled.describe_bundled()


def clear_models() -> None:
    """Remove all converted models from the cache; the next use converts them again.

    Raises:
        ModelError: The folder cannot be removed.
    """
    from factcheck.encoders import conversion

    conversion.clear_models()
