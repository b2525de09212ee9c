"""Ordinals and series: "the second call since February" against "the first since 18 February"."""

from collections.abc import Iterator
from itertools import product

from factcheck.evidence.context import Context, Located, continuing, side
from factcheck.evidence.examples import Example
from factcheck.evidence.slots import are_close, are_near, pair_off, without
from factcheck.facts import ClaimFacts
from factcheck.facts.scopes import names_first, place_of_first
from factcheck.models import Evidence, Kind, Side, Verdict
from factcheck.models.mention import Mention, Rank

SERIES, RANK = "FC301", "FC302"
_SAME_TERM = 0.3
_SAME_FRAME = 0.6
_OCCASION = 0.8
_LEFT_OVER = 0.75
_AROUND = 30  # characters beside an ordinal in which the superlative stands that it qualifies
_SAME_START = 0.85  # series of related things that start on one day are one series


def compare(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """Evidence on ordinals that count the same series; the surest pairing of each mention.

    Two that are left over in claims which say the same otherwise count in one series, too.
    """
    ones, others = list(left.mentions.ranks), list(right.mentions.ranks)
    equal = pair_off(ones, others, lambda a, b: _of_equal(a.value, b.value, left, right, context))
    yield from (_evidence(a, b, sure, context) for sure, a, b in equal)
    ones, others = without(ones, [a for _, a, _ in equal]), without(others, [b for _, _, b in equal])
    pairs = pair_off(ones, others, lambda a, b: _sureness(a.value, b.value, left, right, context))
    yield from (_evidence(a, b, sure, context) for sure, a, b in pairs)
    ones, others = without(ones, [a for _, a, _ in pairs]), without(others, [b for _, _, b in pairs])
    if not are_close(context):
        return
    yield from _against_first(ones, others, left, right, context)
    if len(ones) != 1 or len(others) != 1:
        return
    frame = not context.same_language or context.overlap >= _SAME_FRAME
    if (frame or _may_be_one(ones[0].value, others[0].value)) and _same_start(
        ones[0].value, others[0].value, left, right, context
    ):
        yield _evidence(ones[0], others[0], _LEFT_OVER, context)


def _against_first(
    ones: list[Mention[Rank]], others: list[Mention[Rank]], left: ClaimFacts, right: ClaimFacts, context: Context
) -> Iterator[Evidence]:
    """A later place in a ranking against the first one: "the second highest value" and "the highest value"."""
    if len(ones) + len(others) != 1 or (context.same_language and context.overlap < _SAME_FRAME):
        return
    rank, own, other = (ones[0], left, right) if ones else (others[0], right, left)
    around = own.claim.text[max(0, rank.start - _AROUND) : rank.end + _AROUND]
    first = place_of_first(other.claim.text, other.claim.language)
    if rank.value.number < 2 or first is None or not names_first(around, own.claim.language):
        return
    whole = Side(other.claim.text[slice(*first)], *first, "1.")
    detail = f"Different places in one ranking: “{rank.text}” against “{whole.text}”."
    sides = (side(rank), whole) if ones else (whole, side(rank))
    yield Evidence(Kind.ORDINAL, RANK, Verdict.CONFLICT, detail, _LEFT_OVER, *sides)


def _of_equal(a: Rank, b: Rank, left: ClaimFacts, right: ClaimFacts, context: Context) -> float:
    if a.number != b.number and (min(a.number, b.number) or max(a.number, b.number) < 2):
        return 0.0
    sure = _sureness(a, b, left, right, context)
    return sure or (_LEFT_OVER if are_near(context) and _may_be_one(a, b) else 0.0)


def _same_start(a: Rank, b: Rank, left: ClaimFacts, right: ClaimFacts, context: Context) -> bool:
    """Whether two series may count from one day."""
    if a.since is None or b.since is None:
        return True
    line = context.on_one_line(Located.of(left, a.since), Located.of(right, b.since))
    return line is None or line[0].overlaps(line[1])


def _may_be_one(a: Rank, b: Rank) -> bool:
    """Whether two ordinals may count one series: the nouns of both are known or both stand for an occasion."""
    return bool((a.nouns or a.is_occasion) and (b.nouns or b.is_occasion))


def _sureness(a: Rank, b: Rank, left: ClaimFacts, right: ClaimFacts, context: Context) -> float:
    """How surely two ordinals count in one series, 0 to 1: the same noun, counted from the same day."""
    nouns = _same_noun(a, b, (left.claim.language, right.claim.language), context)
    if (a.is_occasion or b.is_occasion) and are_near(context):
        nouns = max(nouns, _OCCASION)
    if not nouns:
        return 0.0
    if not _same_start(a, b, left, right, context):
        return 0.0
    if a.since is not None and b.since is not None:
        line = context.on_one_line(Located.of(left, a.since), Located.of(right, b.since))
        return 0.95 * max(nouns, _SAME_START) if line is not None else 0.8 * nouns
    if a.alone or b.alone:
        return 0.0  # a bare "the first" without its start may count anything
    return (0.85 if are_close(context) else 0.65) * nouns


def _same_noun(a: Rank, b: Rank, languages: tuple[str, str], context: Context) -> float:
    """1 for the same lemma, less for terms near in meaning; for a pronoun any noun before it may be meant."""
    pairs = product(((noun, languages[0]) for noun in a.nouns), ((noun, languages[1]) for noun in b.nouns))
    best = max((context.terms(x, y) for x, y in pairs), default=0.0)
    return 0.5 + best / 2 if best >= _SAME_TERM else 0.0


def _evidence(a: Mention[Rank], b: Mention[Rank], sureness: float, context: Context) -> Evidence:
    code = SERIES if a.value.since is not None or b.value.since is not None else RANK
    if a.value.number == b.value.number or (
        not min(a.value.number, b.value.number) and a.value.number + b.value.number > 1
    ):
        detail = f"Both count the same place in the series: “{a.text}” and “{b.text}”."
        return Evidence(Kind.ORDINAL, code, Verdict.AGREE, detail, round(0.8 * sureness, 4), side(a), side(b))
    stance, factor = continuing(context, 1 if b.value.number > a.value.number else -1)
    reason = "the series went on in the meantime" if stance is Verdict.UPDATE else "the times do not explain it"
    detail = f"Different places in one series, “{a.text}” against “{b.text}”: {reason}."
    return Evidence(Kind.ORDINAL, code, stance, detail, round(0.95 * sureness * factor, 4), side(a), side(b))


EXAMPLES = (
    Example(
        "update",
        "It was the second call between the two since the election in March.",
        "The call was the first since 3 March, officials said.",
        dates=("2023-09-01", "2023-05-02"),
    ),
    Example(
        "conflict",
        "It was the second call between the two since the election in March.",
        "The call was the first since 3 March, officials said.",
        dates=("2023-05-02", "2023-05-02"),
    ),
    Example(
        "conflict",
        "Es war das dritte Treffen der Minister seit Januar.",
        "Es war das zweite Treffen der Minister seit Januar.",
        ("de", "de"),
        ("2023-05-02", "2023-06-02"),
    ),
    Example(
        "update",
        "Es war das dritte Treffen der Minister seit Januar.",
        "It was the second meeting of the ministers since January.",
        ("de", "en"),
        ("2023-07-02", "2023-06-02"),
    ),
    Example(
        "agree",
        "Es war das dritte Treffen der Minister seit Januar.",
        "It was the third meeting of the ministers since January.",
        ("de", "en"),
        ("2023-06-02", "2023-06-02"),
    ),
    Example("conflict", "It is her third title.", "It is her fourth title."),
    Example("nothing", "It was the first large city to fall.", "It was the second call since March."),
    Example("nothing", "The second round begins.", "He came third in the race."),
    Example(
        "nothing",
        "Es war das zweite Treffen seit dem Krieg im Jahr 1999.",
        "Es war das dritte Treffen seit dem Beitritt im Jahr 2010.",
        ("de", "de"),
    ),
)
