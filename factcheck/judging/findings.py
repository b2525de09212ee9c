"""From judgements to what a report shows: ids, fingerprints, severity, order."""

import hashlib
from collections.abc import Iterable, Sequence
from unicodedata import normalize

from factcheck.models import Claim, Cluster, Finding, Judgement, Verdict

_ORDER = (Verdict.CONFLICT, Verdict.UPDATE, Verdict.AGREE)
_BETWEEN_SOURCES = frozenset({"FC701"})  # the words are the same, only their speaker differs


def findings(
    judgements: Iterable[Judgement], clusters: Sequence[Cluster], *, min_confidence: float
) -> tuple[Finding, ...]:
    """Agreements, conflicts and updates of at least a confidence: conflicts first, the surest first, then by id."""
    home = {claim: cluster.id for cluster in clusters for claim in cluster.claims}
    found = [
        _finding(judgement, home)
        for judgement in judgements
        if judgement.verdict is not Verdict.UNRELATED and judgement.confidence >= min_confidence
    ]
    return tuple(sorted(found, key=lambda f: (_ORDER.index(f.judgement.verdict), -f.judgement.confidence, f.id)))


def fingerprint(left: Claim, right: Claim) -> str:
    """A name of the pair that holds as long as the words of both claims stay, wherever they stand."""
    texts = sorted(" ".join(normalize("NFC", claim.text).split()) for claim in (left, right))
    return _digest("\n".join(texts), 16)


def _finding(judgement: Judgement, home: dict[str, str]) -> Finding:
    left, right = judgement.pair.left, judgement.pair.right
    cluster = home.get(left.id)
    return Finding(
        id="p" + _digest("\n".join(sorted((left.id, right.id))), 12),
        fingerprint=fingerprint(left, right),
        judgement=judgement,
        severity=_severity(judgement),
        cluster=cluster if cluster == home.get(right.id) else None,
    )


def _severity(judgement: Judgement) -> str:
    """How bad it is if it is so; how surely it is so is the confidence's business."""
    if judgement.verdict is not Verdict.CONFLICT:
        return "note"
    return "warning" if _between_sources(judgement) else "error"


def _between_sources(judgement: Judgement) -> bool:
    """Whether each side only reports what somebody else says, as far as one language can tell."""
    left, right = judgement.pair.left, judgement.pair.right
    if _BETWEEN_SOURCES.issuperset(judgement.codes):
        return True
    if not left.speaker or not right.speaker or left.language != right.language:
        return False
    return left.speaker.casefold() != right.speaker.casefold()


def _digest(text: str, length: int) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]
