"""Attribution: who is said to have said it."""

from collections.abc import Iterator

from factcheck.evidence.context import Context
from factcheck.evidence.examples import Example
from factcheck.evidence.quote import WORDING
from factcheck.evidence.quote import compare as compare_quotes
from factcheck.facts import ClaimFacts, same_name
from factcheck.models import Evidence, Kind, Side, Verdict
from factcheck.models.mention import Mention, Name

SPEAKER = "FC701"


def compare(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """The speakers of both claims by name: the same one, or two for the same quoted words."""
    a, b = _named_speaker(left), _named_speaker(right)
    if a is None or b is None:
        return
    sides = (Side(a.text, a.start, a.end, str(a.value)), Side(b.text, b.start, b.end, str(b.value)))
    if same_name(a.value, b.value):
        yield Evidence(Kind.ATTRIBUTION, SPEAKER, Verdict.AGREE, f"Both quote “{a.text}”.", 0.05, *sides)
    elif any(found.code == WORDING and found.stance is Verdict.AGREE for found in compare_quotes(left, right, context)):
        detail = f"The same words are put into two mouths: “{a.text}” against “{b.text}”."
        yield Evidence(Kind.ATTRIBUTION, SPEAKER, Verdict.CONFLICT, detail, 0.65, *sides)


def _named_speaker(facts: ClaimFacts) -> Mention[Name] | None:
    """The person's name inside the words of the speaker, if the claim itself names him."""
    speaker = facts.claim.speaker
    start = facts.claim.text.find(speaker) if speaker else -1
    if not speaker or start < 0:
        return None
    end = start + len(speaker)
    inside = (name for name in facts.mentions.names if start <= name.start and name.end <= end and not name.value.place)
    return max(inside, key=lambda name: (len(name.value.parts), name.start), default=None)


EXAMPLES = (
    Example(
        "conflict",
        "„Wir brauchen einen neuen Anfang“, sagte Ministerin Petra Hollweg.",
        "„Wir brauchen einen neuen Anfang“, sagte Senator Jan Terbrügg.",
        ("de", "de"),
    ),
    Example("agree", "“We need a new start,” said Minister Petra Hollweg.", "Mrs Hollweg said the house would burn."),
    Example(
        "nothing", "“We need a new start,” said Minister Petra Hollweg.", "“We need a new start,” the paper wrote."
    ),
    Example(
        "nothing", "“It rains a lot,” said Minister Petra Hollweg.", "“The sun shines,” said Senator Jan Obermoor."
    ),
)
