"""Names: the same people and places in both claims, or another one in the same role."""

from collections.abc import Iterator

from factcheck.evidence.context import Context, side
from factcheck.evidence.examples import Example
from factcheck.facts import ClaimFacts, same_name
from factcheck.languages import language
from factcheck.models import Evidence, Kind, Verdict
from factcheck.models.mention import Mention, Name

PERSON, PLACE = "FC401", "FC402"
_SAME_SENTENCE = 0.7
_NEAR_TRANSLATION = 0.5
_MOST_SHARED = 4

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
        near = _shared_words(left, right) >= _SAME_SENTENCE
    else:
        near = context.similarity >= _NEAR_TRANSLATION
    yield from _replaced(_without(a, b), _without(b, a), tied=bool(shared), near=near)


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


def _shared_words(left: ClaimFacts, right: ClaimFacts) -> float:
    """Share of the content words in common (Jaccard), names left out."""
    names = {word.lower() for facts in (left, right) for name in facts.mentions.names for word in name.text.split()}
    a, b = left.content - names, right.content - names
    return len(a & b) / len(a | b) if a | b else 0.0


def _replaced(a: _Names, b: _Names, *, tied: bool, near: bool) -> Iterator[Evidence]:
    """One name that only the left has against one that only the right has, in claims that are otherwise the same."""
    if len(a) != 1 or len(b) != 1:
        return
    x, y = a[0], b[0]
    if bool(x.value.place) is not bool(y.value.place) or (x.value.place and not tied):
        return  # a place that nothing else ties to the event makes it another event
    same_role = bool(x.value.title) and (x.value.title, x.value.holder) == (y.value.title, y.value.holder)
    if not near or not (tied or same_role):
        return
    confidence = 0.8 if same_role else 0.65
    detail = f"Another name in the same place: “{x.text}” against “{y.text}”."
    code = PLACE if x.value.place else PERSON
    yield Evidence(Kind.NAME, code, Verdict.CONFLICT, detail, confidence, side(x), side(y))


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
