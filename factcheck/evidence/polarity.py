"""Polarity: one claim denies what the other says."""

from collections.abc import Iterator

from factcheck.evidence.context import MEMORY, Context, Event, shared_words
from factcheck.evidence.examples import Example
from factcheck.facts import ClaimFacts
from factcheck.languages import language
from factcheck.models import Evidence, Kind, Order, Side, Verdict
from factcheck.models.mention import Denial, Mention

NEGATION = "FC501"
_SAME_SENTENCE = 0.75
_NEAR_TRANSLATION = 0.5


def compare(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """A cue on one side only, in claims whose other words are the same or near translations of each other."""
    if not all(language(facts.claim.language).negation.cues for facts in (left, right)):
        return  # where cues are not known, none found means nothing
    denials = left.mentions.denials, right.mentions.denials
    if len(denials[0]) % 2 == len(denials[1]) % 2 or context.event is Event.OTHER:
        return
    cues = {mention.value.cue for claim_denials in denials for mention in claim_denials}
    if not (
        shared_words(left, right, without=cues) >= _SAME_SENTENCE
        if context.same_language
        else context.similarity >= _NEAR_TRANSLATION
    ):
        return
    cue = (denials[0] or denials[1])[0]
    counterpart = _counterpart(cue, right if denials[0] else left)
    sides = (_side(cue), counterpart) if denials[0] else (counterpart, _side(cue))
    confidence = 0.75 if context.same_language else 0.45
    detail = f"One claim denies by “{cue.text}” what the other one says."
    stance = _stance(context, denied_first=bool(denials[0]) is (context.order is Order.BEFORE))
    yield Evidence(Kind.POLARITY, NEGATION, stance, detail, confidence, *sides)


def _stance(context: Context, *, denied_first: bool) -> Verdict:
    """What was denied may have happened since; what had happened stays so, unless much time has passed."""
    if context.event is Event.SAME or context.order in {Order.SAME, Order.UNKNOWN}:
        return Verdict.CONFLICT
    return Verdict.UPDATE if denied_first or context.gap > MEMORY else Verdict.CONFLICT


def _side(cue: Mention[Denial]) -> Side:
    return Side(cue.text, cue.start, cue.end, "denied")


def _counterpart(cue: Mention[Denial], facts: ClaimFacts) -> Side:
    """The words of the other claim that the cue would deny: from the first to the last word of its scope, else all."""
    text = facts.claim.text
    lower = text.lower()
    spans = [(lower.find(word), len(word)) for word in cue.value.scope]
    hits = [(start, start + length) for start, length in spans if start >= 0]
    start, end = (min(hit[0] for hit in hits), max(hit[1] for hit in hits)) if hits else (0, len(text))
    return Side(text[start:end], start, end, "affirmed")


EXAMPLES = (
    Example("conflict", "The minister has resigned.", "The minister has not resigned."),
    Example(
        "conflict", "Das Werk in Emsdorf wird geschlossen.", "Das Werk in Emsdorf wird nicht geschlossen.", ("de", "de")
    ),
    Example("conflict", "Der Minister ist nicht zurückgetreten.", "The minister has resigned.", ("de", "en")),
    Example("nothing", "The minister has resigned.", "The minister has not only resigned but left the country."),
    Example("nothing", "The minister has resigned.", "No rain is expected on Tuesday."),
    Example("nothing", "Das Werk wird nicht geschlossen.", "Das Werk bleibt offen.", ("de", "de")),
)
