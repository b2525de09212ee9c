"""Names: the same people and places in both claims, or another one in the same role."""

import re
from collections.abc import Iterator

from factcheck.evidence.context import Context, Event, shared_words, side
from factcheck.evidence.examples import Example
from factcheck.evidence.slots import are_close, are_near
from factcheck.facts import ClaimFacts, same_name, same_word
from factcheck.facts.geography import is_part
from factcheck.facts.namehood import ascii_form, is_acronym
from factcheck.facts.romanising import is_heard, resembles
from factcheck.models import Evidence, Kind, Side, Verdict
from factcheck.models.mention import Mention, Name

PERSON, PLACE, ELSEWHERE, ABSENT = "FC401", "FC402", "FC403", "FC404"
_HINT = 0.3
_SAME_SENTENCE = 0.7
_MOST_SHARED = 4
_STEM = 4
_LONGEST_EXCHANGED = 40
_SAME_FRAME = 0.5
_PART = 0.5
_LONE, _WELL_TIED = 0.55, 2  # the only name that differs where several facts match
_UNTYPED = 0.38  # below what a conflict needs
_SAME_TEXT = 0.75
_SAME_VECTOR, _OTHER_VECTOR = 0.42, 0.28  # of one name in two languages, of two names
_MOST_CLASHES = 2
_PIECES = re.compile(r"[^\w]+")
_COUNTRY = 2  # letters of a country's code
NAME = "name"  # the language under which names are looked up as terms

_Named = Mention[Name]
_Names = tuple[Mention[Name], ...]


def compare(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """Shared names speak for one event; another name in the same slot is a conflict; an absent name is nothing.

    A place or a name that nothing else ties to the event makes it another event: evidence that the pair is unrelated.
    """
    shared, only_left, only_right = _matched(left, right, context)
    for x, y in shared[:_MOST_SHARED]:
        spelled = "" if x.text == y.text else f" and “{y.text}”"
        code = PLACE if x.value.place else PERSON
        yield Evidence(Kind.NAME, code, Verdict.AGREE, f"Both name “{x.text}”{spelled}.", 0.05, side(x), side(y))
    if not _is_comparable(left, right, context):
        return
    ties = len(shared) + (context.event is Event.SAME) + _same_number(left, right)
    if context.same_language and bool(only_left) is not bool(only_right):
        only_left, only_right = _exchanged(only_left, only_right, left, right)
    lone = len(only_left) == len(only_right) == 1
    yield from _replaced(only_left, only_right, left, right, context, ties=ties + (lone and _other_facts(left, right)))


def names_apart(left: ClaimFacts, right: ClaimFacts, context: Context) -> tuple[list[_Named], list[_Named]]:
    """The names that only one of the claims has: those of the left, those of the right."""
    return _matched(left, right, context)[1:]


def _matched(
    left: ClaimFacts, right: ClaimFacts, context: Context
) -> tuple[list[tuple[_Named, _Named]], list[_Named], list[_Named]]:
    """The names that both claims have, and those that only the left or only the right one has."""
    a, b = _distinct(left.mentions.names), _distinct(right.mentions.names)
    same = [(x, y) for x in a for y in b if same_entity(x, y, left, right, context)]
    mine = [x for x in a if not any(x is one for one, _ in same) and not _is_mentioned(x, right, left)]
    others = [y for y in b if not any(y is one for _, one in same) and not _is_mentioned(y, left, right)]
    return same, mine, others


def clashing(mine: list[_Named], others: list[_Named], context: Context) -> int:
    """How many names of two lists are surely two of one sort: two places, two people, that do not mean the same."""
    sorts = (lambda name: bool(name.value.place) and not name.value.is_people, is_person)
    return sum(
        min(
            sum(sort(x) and all(_are_two(x, y, context) for y in others if sort(y)) for x in mine),
            sum(sort(y) and all(_are_two(x, y, context) for x in mine if sort(x)) for y in others),
        )
        for sort in sorts
    )


def _are_two(x: _Named, y: _Named, context: Context) -> bool:
    if _are_part_and_whole(x, y):
        return False
    if context.same_language or (x.value.place and y.value.place):
        return True
    return context.terms((x.text, NAME), (y.text, NAME)) <= _OTHER_VECTOR


def same_entity(x: _Named, y: _Named, left: ClaimFacts, right: ClaimFacts, context: Context) -> bool:
    """Whether two names are one: by its code, its spelling, or across languages by its meaning ("Praha", "Prague")."""
    if x.value.place and y.value.place:
        return x.value.place == y.value.place
    if same_name(x.value, y.value):
        return True
    if left.claim.language == right.claim.language:
        return False
    return resembles(x.value, y.value) or context.terms((x.text, NAME), (y.text, NAME)) >= _SAME_VECTOR


def _is_comparable(left: ClaimFacts, right: ClaimFacts, context: Context) -> bool:
    if context.event is Event.OTHER and not are_close(context):
        return False
    if not context.same_language:
        return are_near(context)
    names = {word.lower() for facts in (left, right) for name in facts.mentions.names for word in name.text.split()}
    return are_near(context) or shared_words(left, right, without=names) >= _SAME_SENTENCE


def _distinct(names: _Names) -> _Names:
    kept: list[Mention[Name]] = []
    for name in names:
        if not any(same_name(name.value, other.value) for other in kept):
            kept.append(name)
    return tuple(kept)


def _same_number(left: ClaimFacts, right: ClaimFacts) -> bool:
    numbers = [{mention.value.nominal for mention in facts.mentions.quantities} for facts in (left, right)]
    return bool(numbers[0] & numbers[1])


def _is_mentioned(name: _Named, other: ClaimFacts, own: ClaimFacts) -> bool:
    """Whether a name stands in the other claim in some form that was not recognised as a name there."""
    words = [ascii_form(word) for word in other.claim.text.split()]
    if any(word.startswith(part[:_STEM]) for part in name.value.parts if len(part) >= _STEM for word in words):
        return True
    if name.text in _PIECES.split(other.claim.text):
        return True  # "US" in "US-Senat"
    if own.claim.language == other.claim.language:
        return name.text in other.claim.text
    if name.text[0].isascii() and other.claim.text.isascii():
        return False
    if _is_latin(name.text) and _is_latin(other.claim.text):
        return any(same_word(part, word) for part in name.value.parts if len(part) >= _STEM for word in words)
    return is_heard(name.value, other.claim.text, other.claim.language)


def _is_latin(text: str) -> bool:
    """Whether the first letter of a text is a Latin one."""
    letter = next((sign for sign in text if sign.isalpha()), "")
    return letter < "\u0250"


def _replaced(
    a: list[_Named], b: list[_Named], left: ClaimFacts, right: ClaimFacts, context: Context, *, ties: int
) -> Iterator[Evidence]:
    """One name that only the left has against one that only the right has, in claims that are otherwise the same."""
    if not a or not b or len(a) > _MOST_CLASHES or len(b) > _MOST_CLASHES:
        yield from _absent(a, b, left, right)
        return
    pairs = sorted(
        ((_slot(x, y, left, right, context), -abs(a.index(x) - b.index(y)), x, y) for x in a for y in b),
        key=lambda item: (-item[0], -item[1], *sorted((item[2].start, item[3].start)), item[2].start),
    )
    confidence, _, x, y = pairs[0]
    if confidence == _UNTYPED and len(a) == len(b) == 1 and ties >= _WELL_TIED and _alike(x, y):
        confidence = _LONE
    if not confidence:
        yield from _absent(a, b, left, right)
        return
    if _are_part_and_whole(x, y):
        detail = f"Part and whole: “{x.text}” and “{y.text}”."
        yield Evidence(Kind.NAME, ELSEWHERE, Verdict.UNRELATED, detail, 0.5, side(x), side(y))
        return
    if not context.is_given and not _is_sure(x, y, left, right, context, ties):
        confidence = min(confidence, _UNTYPED)
    code = PLACE if x.value.place or y.value.place else PERSON
    if not ties and not (_same_role(x, y) or _one_frame(left, right, context)):
        detail = f"Nothing but their wording ties “{x.text}” and “{y.text}” to one event."
        yield Evidence(Kind.NAME, code, Verdict.UNRELATED, detail, confidence, side(x), side(y))
        return
    detail = f"Another name in the same place: “{x.text}” against “{y.text}”."
    yield Evidence(Kind.NAME, code, Verdict.CONFLICT, detail, confidence, side(x), side(y))


def _absent(a: list[_Named], b: list[_Named], left: ClaimFacts, right: ClaimFacts) -> Iterator[Evidence]:
    """A name that the other claim does not have is no conflict, but a reason against agreement."""
    for names, other, mirrored in ((a, right, False), (b, left, True)):
        if not names:
            continue
        whole = Side(other.claim.text, 0, len(other.claim.text), "not named")
        detail = f"“{names[0].text}” has no counterpart in the other claim."
        sides = (whole, side(names[0])) if mirrored else (side(names[0]), whole)
        yield Evidence(Kind.NAME, ABSENT, Verdict.UNRELATED, detail, _HINT, *sides)


def _exchanged(
    mine: list[_Named], others: list[_Named], left: ClaimFacts, right: ClaimFacts
) -> tuple[list[_Named], list[_Named]]:
    """The words that stand where the other claim has a name, in claims that are one text otherwise: a name as well."""
    texts = left.claim.text, right.claim.text
    start = _shared_start(*texts)
    end = min(_shared_start(texts[0][::-1], texts[1][::-1]), *(len(text) - start for text in texts))
    named, other = (mine, right.claim) if mine else (others, left.claim)
    own = texts[0] if mine else texts[1]
    name = named[0]
    if len(named) != 1 or not (name.start <= start and len(own) - end <= name.end):
        return mine, others
    first, last = name.start, len(other.text) - (len(own) - name.end)
    words = other.text[first:last]
    if not 0 < last - first <= _LONGEST_EXCHANGED or words != words.strip() or any(map(str.isdigit, words)):
        return mine, others
    if name.text[0].isupper() is not words[0].isupper():
        return mine, others
    found = Mention(words, first, last, Name(tuple(ascii_form(words).split())))
    return (mine, [found]) if mine else ([found], others)


def _shared_start(a: str, b: str) -> int:
    """How many characters two texts have in common from the first one on."""
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _other_facts(left: ClaimFacts, right: ClaimFacts) -> int:
    """How many dates and ordinals both claims have in the same words of value."""
    dates = [{str(mention.value) for mention in facts.mentions.dates} for facts in (left, right)]
    ranks = [{mention.value.number for mention in facts.mentions.ranks} - {0} for facts in (left, right)]
    return len(dates[0] & dates[1]) + len(ranks[0] & ranks[1])


def _slot(x: _Named, y: _Named, left: ClaimFacts, right: ClaimFacts, context: Context) -> float:
    """How surely two names fill one slot, 0 to 1."""
    if _same_role(x, y):
        return 0.8 if x.value.is_people is y.value.is_people else 0.0
    if _are_of_two_sorts(x, y):
        return 0.0
    if _are_part_and_whole(x, y):
        return _PART
    known = bool(x.value.place and y.value.place)
    alike = known or (is_person(x) and is_person(y))
    if context.same_language:
        if context.overlap < _SAME_FRAME and context.similarity < _SAME_TEXT:
            return 0.0
        return 0.8 if _word_before(x, left) == _word_before(y, right) != "" else 0.65 if alike else 0.5
    if not are_close(context):
        return 0.0
    # Two codes are two places, however near the encoder has them.
    if not known and not _are_latin_people(x, y) and context.terms((x.text, NAME), (y.text, NAME)) > _OTHER_VECTOR:
        return 0.0
    return 0.7 if alike else _UNTYPED


def _are_of_two_sorts(x: _Named, y: _Named) -> bool:
    """Whether two names cannot stand for each other: a country and its people, a person and a place, an acronym."""
    if x.value.place and y.value.place:
        if x.value.is_people is not y.value.is_people:
            return True
        return _level(x) != _level(y) and not _are_part_and_whole(x, y)
    if bool(x.value.place) is not bool(y.value.place) and (x.value.title or y.value.title):
        return True
    return is_acronym(x.text) is not is_acronym(y.text)


def _are_latin_people(x: _Named, y: _Named) -> bool:
    """Whether two people are both written in Latin letters, so that their spelling alone tells them apart."""
    return is_person(x) and is_person(y) and all(ascii_form(name.text[0]) == name.text[0].lower() for name in (x, y))


def _is_sure(x: _Named, y: _Named, left: ClaimFacts, right: ClaimFacts, context: Context, ties: int) -> bool:
    """Whether two names of a pair that was found are of one sort, with the same words around them or well tied."""
    alike = bool(x.value.place and y.value.place) or (is_person(x) and is_person(y)) or _same_role(x, y)
    same_text = context.same_language and context.overlap >= _SAME_SENTENCE
    return (alike and ties >= _WELL_TIED) or (same_text and _word_before(x, left) == _word_before(y, right) != "")


def _are_part_and_whole(x: _Named, y: _Named) -> bool:
    """Whether one is a city and the other its country."""
    return is_part(x.value.place, y.value.place) or is_part(y.value.place, x.value.place)


def _level(name: _Named) -> tuple[bool, bool]:
    """Whether a known name is an organisation, and whether it is a country."""
    return name.value.is_organisation, len(name.value.place) == _COUNTRY


def _alike(x: _Named, y: _Named) -> bool:
    """Whether two names are of one make: as many words, neither of a people."""
    return len(x.value.parts) == len(y.value.parts) and not x.value.is_people and not y.value.is_people


def _same_role(x: _Named, y: _Named) -> bool:
    return bool(x.value.title) and (x.value.title, x.value.holder) == (y.value.title, y.value.holder)


def _one_frame(left: ClaimFacts, right: ClaimFacts, context: Context) -> bool:
    """Whether a fact besides names ties two close claims: the same quoted words or the same ordinal."""
    ranks = [{mention.value.number for mention in facts.mentions.ranks} - {0} for facts in (left, right)]
    quotes = [{mention.value.words for mention in facts.mentions.quotes} for facts in (left, right)]
    return are_close(context) and bool(ranks[0] & ranks[1] or quotes[0] & quotes[1])


def is_person(name: _Named) -> bool:
    """Whether a name stands behind a title or has several parts, and is no known place or organisation."""
    return not name.value.place and (bool(name.value.title) or len(name.value.parts) > 1)


def _word_before(name: _Named, facts: ClaimFacts) -> str:
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
    Example("conflict", "The deal was signed in Vienna on Sunday.", "The deal was signed in Geneva on Sunday."),
    Example("nothing", "A blast shook Vienna overnight.", "A blast shook Madrid overnight."),
    Example("nothing", "The ministers met in Paris on Monday.", "The ministers met in France on Monday."),
)
