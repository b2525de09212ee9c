"""Names: the same people and places in both claims, or another one in the same role."""

from collections.abc import Iterator

from factcheck.evidence.context import Context, Event, shared_words, side
from factcheck.evidence.examples import Example
from factcheck.facts import ClaimFacts, same_name
from factcheck.facts.namehood import ascii_form
from factcheck.languages import language
from factcheck.models import Evidence, Kind, Verdict
from factcheck.models.mention import Mention, Name

PERSON, PLACE = "FC401", "FC402"
_SAME_SENTENCE = 0.7
_NEAR_TRANSLATION = 0.5
_MOST_SHARED = 4
_STEM = 4

_Names = tuple[Mention[Name], ...]


def compare(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """Shared names speak for one event; another name in the same slot is a conflict; an absent name is nothing."""
    a, b = _distinct(left.mentions.names), _distinct(right.mentions.names)
    shared = [(x, y) for x in a for y in b if same_name(x.value, y.value)][:_MOST_SHARED]
    for x, y in shared:
        spelled = "" if x.text == y.text else f" and “{y.text}”"
        code = PLACE if x.value.place else PERSON
        yield Evidence(Kind.NAME, code, Verdict.AGREE, f"Both name “{x.text}”{spelled}.", 0.05, side(x), side(y))
    if not all(language(facts.claim.language).naming.function_words for facts in (left, right)):
        return  # names of these languages are found by capital letters alone: too little to miss one
    if context.same_language:
        names = {word.lower() for facts in (left, right) for name in facts.mentions.names for word in name.text.split()}
        near = shared_words(left, right, without=names) >= _SAME_SENTENCE
    else:
        near = context.similarity >= _NEAR_TRANSLATION
    if near and context.event is not Event.OTHER:
        tied = bool(shared) or context.event is Event.SAME or _same_number(left, right)
        only_left = tuple(name for name in _without(a, b) if not _is_mentioned(name, right))
        only_right = tuple(name for name in _without(b, a) if not _is_mentioned(name, left))
        yield from _replaced(only_left, only_right, left, right, tied=tied)


def shared_names(left: ClaimFacts, right: ClaimFacts) -> int:
    """How many names of the left claim the right one has, too."""
    others = _distinct(right.mentions.names)
    return sum(any(same_name(x.value, y.value) for y in others) for x in _distinct(left.mentions.names))


def _distinct(names: _Names) -> _Names:
    kept: list[Mention[Name]] = []
    for name in names:
        if not any(same_name(name.value, other.value) for other in kept):
            kept.append(name)
    return tuple(kept)


def _without(names: _Names, others: _Names) -> _Names:
    return tuple(name for name in names if not any(same_name(name.value, other.value) for other in others))


def _same_number(left: ClaimFacts, right: ClaimFacts) -> bool:
    numbers = [{mention.value.nominal for mention in facts.mentions.quantities} for facts in (left, right)]
    return bool(numbers[0] & numbers[1])


def _is_mentioned(name: Mention[Name], other: ClaimFacts) -> bool:
    """Whether a name stands in the other claim in some form that was not recognised as a name there."""
    words = [ascii_form(word) for word in other.claim.text.split()]
    return any(part[:_STEM] in word for part in name.value.parts if len(part) >= _STEM for word in words)


def _replaced(a: _Names, b: _Names, left: ClaimFacts, right: ClaimFacts, *, tied: bool) -> Iterator[Evidence]:
    """One name that only the left has against one that only the right has, in claims that are otherwise the same."""
    if len(a) != 1 or len(b) != 1:
        return
    x, y = a[0], b[0]
    same_role = bool(x.value.title) and (x.value.title, x.value.holder) == (y.value.title, y.value.holder)
    same_slot = left.claim.language == right.claim.language and _word_before(x, left) == _word_before(y, right) != ""
    comparable = (bool(x.value.place) and bool(y.value.place)) or (_is_person(x) and _is_person(y)) or same_slot
    if not comparable or not (tied or same_role):
        return  # a place that nothing else ties to the event makes it another event
    confidence = 0.8 if same_role or same_slot else 0.65
    detail = f"Another name in the same place: “{x.text}” against “{y.text}”."
    code = PLACE if x.value.place or y.value.place else PERSON
    yield Evidence(Kind.NAME, code, Verdict.CONFLICT, detail, confidence, side(x), side(y))


def _is_person(name: Mention[Name]) -> bool:
    return not name.value.place and (bool(name.value.title) or len(name.value.parts) > 1)


def _word_before(name: Mention[Name], facts: ClaimFacts) -> str:
    words = facts.claim.text[: name.start].split()
    return words[-1].lower() if words else ""


EXAMPLES = (
    Example(
        "agree", "Verteidigungsminister Sergej Schoigu rief an.", "Defence Minister Sergei Shoigu called.", ("de", "en")
    ),
    Example("agree", "Der Diplomat Konstantin Gawrilow sprach.", "Der Diplomat Gavrilov sprach.", ("de", "de")),
    Example("agree", "Das Treffen fand in Kiew statt.", "The meeting took place in Kyiv.", ("de", "en")),
    Example(
        "conflict",
        "Trainer Karl Brandner lobte das Team nach dem Sieg.",
        "Trainer Uwe Zellmann lobte das Team nach dem Sieg.",
        ("de", "de"),
    ),
    Example(
        "conflict",
        "Senator Mary Bolton signed the bill on water rights.",
        "Senator Peter Quillen signed the bill on water rights.",
    ),
    Example(
        "nothing",
        "Senator Mary Bolton signed the bill on water rights.",
        "The senator signed the bill on water rights.",
    ),
    Example("nothing", "A blast shook Vienna overnight.", "A blast shook Madrid overnight."),
)
