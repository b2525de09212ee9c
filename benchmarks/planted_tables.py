"""Tables of what came of planted conflicts: shares with 95 % intervals, by kind, language and code."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from math import sqrt

import numpy as np

from benchmarks.planted_corpus import ALARMS, Conflict, Outcome, Tried, Untouched
from benchmarks.planting_words import LATIN

_RESAMPLES = 5_000
_Z = 1.96
_THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9)
_SIGNS = "ABCDE"
_GROUPS = ("same language", "both Latin script", "one Latin script", "neither")


def print_tables(outcomes: Sequence[Outcome], *, language_pairs: bool) -> None:
    """All tables over all rounds."""
    tried = [item for outcome in outcomes for item in outcome.tried]
    conflicts = [item for outcome in outcomes for item in outcome.conflicts]
    untouched = [item for outcome in outcomes for item in outcome.untouched]
    _headline(outcomes, tried, conflicts, untouched)
    _recall("kind", tried, lambda item: item.plant.kind)
    _languages(tried, conflicts, untouched)
    _recall("language pair", tried, lambda item: _group(_pair(item)), _GROUPS)
    if language_pairs:
        _recall("language pair", tried, lambda item: "-".join(_pair(item)))
    _alarms(conflicts)
    _thresholds(tried, conflicts)


def _headline(
    outcomes: Sequence[Outcome], tried: Sequence[Tried], conflicts: Sequence[Conflict], untouched: Sequence[Untouched]
) -> None:
    candidates = sum(outcome.candidates for outcome in outcomes)
    true_candidates = sum(outcome.true_candidates for outcome in outcomes)
    true = sum(item.plant is not None for item in conflicts)
    alarms = len(conflicts) - true
    print(
        f"{len(outcomes)} corpora, {sum(outcome.claims for outcome in outcomes)} claims, {candidates} candidate pairs"
    )
    base = true_candidates / max(1, candidates)
    print(f"base rate: {true_candidates} true conflicts among the candidate pairs ({base:.4f})")
    print(f"conflicts reported: {len(conflicts)}, of them {true} planted, {alarms} false alarms")
    rate = 1000 * alarms / max(1, candidates)
    print(f"false alarms per 1,000 candidate pairs: {rate:.2f}\n")
    print(f"{'':<44}{'of':>6}{'share':>8}  95 % interval (bootstrap over documents)")
    _share("precision of conflicts", [(item.document, item.plant is not None) for item in conflicts])
    _share(
        "  found, and the evidence on the spot",
        [(item.document, item.plant is not None and item.pointed) for item in conflicts],
    )
    _share("recall of plants", [(item.story.document, item.confidence > 0) for item in tried])
    _share("  linked at all", [(item.story.document, item.linked) for item in tried])
    _share("  found, and the evidence on the spot", [(item.story.document, item.pointed) for item in tried])
    _share("untouched pairs reported as agree", [(item.story.document, "agree" in item.verdicts) for item in untouched])
    _share(
        "untouched pairs reported as conflict",
        [(item.story.document, "conflict" in item.verdicts) for item in untouched],
    )


def _share(name: str, flags: Sequence[tuple[str, bool]]) -> None:
    low, high = _by_document(flags)
    share = sum(flag for _, flag in flags) / max(1, len(flags))
    print(f"{name:<44}{len(flags):6}{share:8.3f}  {low:.3f} to {high:.3f}")


def _by_document(flags: Sequence[tuple[str, bool]]) -> tuple[float, float]:
    """Percentile bootstrap of a share: whole documents are drawn."""
    names = sorted({document for document, _ in flags})
    if not names:
        return 0.0, 1.0
    index = {name: number for number, name in enumerate(names)}
    sums = np.zeros((len(names), 2))
    for document, flag in flags:
        sums[index[document]] += flag, 1
    draws = np.random.default_rng(0).integers(0, len(names), (_RESAMPLES, len(names)))
    totals = sums[draws].sum(axis=1)
    low, high = np.percentile(totals[:, 0] / totals[:, 1], [2.5, 97.5])
    return float(low), float(high)


def _wilson(hits: int, number: int) -> tuple[float, float]:
    if not number:
        return 0.0, 1.0
    share, spread = hits / number, _Z * _Z / number
    middle = (share + spread / 2) / (1 + spread)
    half = _Z / (1 + spread) * sqrt(share * (1 - share) / number + spread / number / 4)
    return max(0.0, middle - half), min(1.0, middle + half)


def _recall(
    title: str, tried: Sequence[Tried], key: Callable[[Tried], str], order: Iterable[str] | None = None
) -> None:
    groups: dict[str, list[Tried]] = defaultdict(list)
    for item in tried:
        groups[key(item)].append(item)
    print(f"\n{title:<20}{'plants':>7}{'linked':>8}{'found':>7}{'on spot':>9}{'recall':>8}  95 % (Wilson)")
    for name in order or sorted(groups):
        items = groups[name]
        found = sum(item.confidence > 0 for item in items)
        low, high = _wilson(found, len(items))
        print(
            f"{name:<20}{len(items):7}{sum(item.linked for item in items):8}{found:7}"
            f"{sum(item.pointed for item in items):9}{found / max(1, len(items)):8.3f}  {low:.3f} to {high:.3f}"
        )


def _languages(tried: Sequence[Tried], conflicts: Sequence[Conflict], untouched: Sequence[Untouched]) -> None:
    """By language: what concerns it on either side; a pair of two languages counts for both."""
    plants = _per_language((_pair(item), item.confidence > 0) for item in tried)
    reported = _per_language((item.languages, item.plant is not None) for item in conflicts)
    agreed = _per_language(
        ((item.story.left.language, item.story.right.language), "agree" in item.verdicts) for item in untouched
    )
    print(
        f"\n{'language':<10}{'plants':>7}{'recall':>8}  {'95 % (Wilson)':<16}"
        f"{'conflicts':>10}{'precision':>10}  {'95 % (Wilson)':<16}{'untouched':>10}{'agree':>7}"
    )
    for language in sorted(agreed):
        hits, number = plants[language]
        true, all_reported = reported[language]
        yes, pairs = agreed[language]
        print(
            f"{language:<10}{number:7}{_ratio(hits, number)}  {_range(hits, number)}"
            f"{all_reported:10}  {_ratio(true, all_reported)}  {_range(true, all_reported)}{pairs:10}{yes / pairs:7.2f}"
        )


def _per_language(items: Iterable[tuple[tuple[str, str], bool]]) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for languages, flag in items:
        for language in set(languages):
            hits, number = found[language]
            found[language] = hits + flag, number + 1
    return found


def _ratio(hits: int, number: int) -> str:
    return f"{hits / number:8.3f}" if number else f"{'-':>8}"


def _range(hits: int, number: int) -> str:
    low, high = _wilson(hits, number)
    return f"{low:.3f} to {high:.3f}" + " " * 2


def _pair(item: Tried) -> tuple[str, str]:
    return item.story.left.language, item.story.right.language


def _group(pair: tuple[str, str]) -> str:
    return _GROUPS[0] if pair[0] == pair[1] else _GROUPS[3 - sum(language in LATIN for language in pair)]


def _alarms(conflicts: Sequence[Conflict]) -> None:
    """By the code of the evidence that decides: what is right, and where the false alarms are."""
    print("\nfalse alarms: " + "; ".join(f"{sign} {alarm}" for sign, alarm in zip(_SIGNS, ALARMS, strict=True)))
    header = "".join(f"{sign:>8}" for sign in _SIGNS)
    print(f"{'evidence':<22}{'planted':>8}{'alarms':>8}{'precision':>10}   {header}")
    groups: dict[str, list[Conflict]] = defaultdict(list)
    for item in conflicts:
        groups[f"{item.deciding.code} {item.deciding.kind.value}"].append(item)
    for name, items in [*sorted(groups.items()), ("all", list(conflicts))]:
        true = sum(item.plant is not None for item in items)
        places = Counter(item.alarm for item in items)
        counts = "".join(f"{places[alarm]:8}" for alarm in ALARMS)
        print(f"{name:<22}{true:8}{len(items) - true:8}  {_ratio(true, len(items))}   {counts}")


def _thresholds(tried: Sequence[Tried], conflicts: Sequence[Conflict]) -> None:
    print(f"\n{'confidence from':<20}{'conflicts':>10}{'precision':>10}{'recall':>8}")
    for least in _THRESHOLDS:
        kept = [item for item in conflicts if item.judgement.confidence >= least]
        true = sum(item.plant is not None for item in kept)
        recall = sum(item.confidence >= least for item in tried)
        print(f"{least:<20}{len(kept):10}  {_ratio(true, len(kept))}{_ratio(recall, len(tried))}")
