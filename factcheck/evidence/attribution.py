"""Attribution: who is said to have said it."""

from collections.abc import Iterator

from factcheck.evidence.context import Context
from factcheck.evidence.counterparts import NAME, names_apart, same_entity
from factcheck.evidence.examples import Example
from factcheck.evidence.quote import WORDING
from factcheck.evidence.quote import compare as compare_quotes
from factcheck.facts import ClaimFacts
from factcheck.models import Evidence, Kind, Side, Verdict
from factcheck.models.mention import Mention, Name

SPEAKER = "FC701"
_OTHER_SPEAKER = 0.42  # of the words for two speakers whose names are not found
_OTHER_NAME = 0.15  # of short names that are two
_UNSURE = 0.35  # below what a conflict needs
_CAPITALS_TELL = "cs de en es fr it nl pl pt ru sv tr uk".split()  # noqa: SIM905

_Voices = tuple[Side, Side]


def compare(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """The speakers of both claims: the same one, or two for the same quoted words, translated or not."""
    a, b = _named_speaker(left), _named_speaker(right)
    if a is not None and b is not None and same_entity(a, b, left, right, context):
        yield Evidence(Kind.ATTRIBUTION, SPEAKER, Verdict.AGREE, f"Both quote “{a.text}”.", 0.05, _side(a), _side(b))
        return
    if not left.mentions.quotes or not right.mentions.quotes or not _is_quoted_alike(left, right, context):
        return
    voices = _named(a, b, left, right, context) or _unnamed(left, right, context)
    if voices is not None:
        detail = f"The same words are put into two mouths: “{voices[0].text}” against “{voices[1].text}”."
        sure = context.same_language or context.is_given or _are_tied(a, b, left, right, context)
        yield Evidence(Kind.ATTRIBUTION, SPEAKER, Verdict.CONFLICT, detail, 0.65 if sure else _UNSURE, *voices)


def _are_tied(
    a: Mention[Name] | None, b: Mention[Name] | None, left: ClaimFacts, right: ClaimFacts, context: Context
) -> bool:
    """Whether two full names speak in claims that share another one: of found pairs most quote two occasions."""
    if a is None or b is None or min(len(a.value.parts), len(b.value.parts)) < 2:
        return False
    return any(same_entity(x, y, left, right, context) for x in left.mentions.names for y in right.mentions.names)


def _named(
    a: Mention[Name] | None, b: Mention[Name] | None, left: ClaimFacts, right: ClaimFacts, context: Context
) -> _Voices | None:
    """Two named speakers, unless one of them stands in the other claim, too, so that the reading may have erred."""
    if a is None or b is None:
        return None
    known = any(same_entity(a, name, left, right, context) for name in right.mentions.names) or any(
        same_entity(name, b, left, right, context) for name in left.mentions.names
    )
    alone = not context.same_language and min(len(a.value.parts), len(b.value.parts)) < 2
    return None if known or (alone and _sound_near(a, b, context)) else (_side(a), _side(b))


def _sound_near(a: Mention[Name], b: Mention[Name], context: Context) -> bool:
    """Whether two short names of two languages may be one: "Гейл", "Hale"."""
    return context.terms((a.text, NAME), (b.text, NAME)) > _OTHER_NAME


def _is_quoted_alike(left: ClaimFacts, right: ClaimFacts, context: Context) -> bool:
    found = compare_quotes(left, right, context)
    return any(item.code == WORDING and item.stance is Verdict.AGREE for item in found)


def _unnamed(left: ClaimFacts, right: ClaimFacts, context: Context) -> _Voices | None:
    """Two who are not known to speak: the only people beside the quotation that differ, or words for two speakers."""
    mine, others = (
        [name for name in names if _may_speak(name, facts)]
        for names, facts in zip(names_apart(left, right, context), (left, right), strict=True)
    )
    if mine and others:
        alone = min(len(name.value.parts) for name in (mine[0], others[0])) < 2
        if alone and not context.same_language and _sound_near(mine[0], others[0], context):
            return None
        return _side(mine[0]), _side(others[0])
    voices = _voice(left, mine), _voice(right, others)
    if voices[0] is None or voices[1] is None:
        return None
    words = [set(voice.text.lower().split()) for voice in voices if voice is not None]
    if words[0] & words[1] or min(map(len, words)) < 2:
        return None
    if context.same_language and any(_stands(voice, facts) for voice, facts in zip(voices, (right, left), strict=True)):
        return None
    if not context.same_language:
        sound = context.terms((voices[0].text, NAME), (voices[1].text, NAME))
        return (voices[0], voices[1]) if sound < _OTHER_SPEAKER else None
    return voices[0], voices[1]


def _stands(voice: Side | None, facts: ClaimFacts) -> bool:
    """Whether half the words for a speaker stand in the other claim, so that he may speak there, too."""
    words = voice.text.lower().split() if voice else []
    return 2 * sum(word in facts.claim.text.lower() for word in words) >= len(words)


def _may_speak(name: Mention[Name], facts: ClaimFacts) -> bool:
    quoted = any(quote.start <= name.start < quote.end for quote in facts.mentions.quotes)
    return not quoted and not name.value.place and (len(name.value.parts) > 1 or bool(name.value.title))


def _voice(facts: ClaimFacts, names: list[Mention[Name]]) -> Side | None:
    """One who is not known to speak, or the words for the speaker where a script does not show which are a name."""
    if names:
        return _side(names[0])
    speaker = facts.claim.speaker
    start = facts.claim.text.find(speaker) if speaker else -1
    if not speaker or start < 0 or facts.claim.language in _CAPITALS_TELL:
        return None
    return Side(speaker, start, start + len(speaker), speaker)


def _side(name: Mention[Name]) -> Side:
    return Side(name.text, name.start, name.end, str(name.value))


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
        "conflict",
        "«Esta reforma nos roba la jubilación», dijo la dirigente sindical Marta Ibarra en la plaza.",
        "“This reform steals our retirement,” opposition politician John Webber said on the square.",
        ("es", "en"),
    ),
    Example(
        "agree",
        "«Esta reforma nos roba la jubilación», dijo la dirigente sindical Marta Ibarra en la plaza.",
        "“This reform steals our retirement,” union leader Marta Ibarra said on the square.",
        ("es", "en"),
    ),
    Example(
        "nothing", "“It rains a lot,” said Minister Petra Hollweg.", "“The sun shines,” said Senator Jan Obermoor."
    ),
)
