"""Names: the same people and places in both claims, or another one in the same role."""

from collections.abc import Iterator

from factcheck.evidence.context import Context, Event, shared_words, side
from factcheck.evidence.counterparts import (
    NAME,
    OTHER_VECTOR,
    SAME_VECTOR,
    Named,
    are_part_and_whole,
    is_latin,
    is_person,
    is_spelled_only,
    is_word,
    matched,
    possible,
    share_a_beginning,
    telling,
    with_possible,
)
from factcheck.evidence.examples import Example
from factcheck.evidence.slots import are_close, are_near
from factcheck.facts import ClaimFacts
from factcheck.facts.geography import is_country
from factcheck.facts.namehood import ascii_form, is_acronym
from factcheck.facts.romanising import can_be_heard, may_sound_alike
from factcheck.models import Evidence, Kind, Side, Verdict
from factcheck.models.mention import Mention, Name

PERSON, PLACE, ELSEWHERE, ABSENT = "FC401", "FC402", "FC403", "FC404"
_HINT = 0.3
_SAME_SENTENCE = 0.7
_MOST_SHARED = 4
_LONGEST_EXCHANGED = 40
_SAME_FRAME = 0.5
_PART = 0.5
_LONE, _WELL_TIED, _FAST_TIED = 0.55, 2, 3  # the only name that differs where several facts match
_UNTYPED = 0.38  # below what a conflict needs
_SAME_TEXT = 0.75
_ALIKE = 0.5  # of claims in two languages
_MOST_CLASHES = 2
_MOST_NUMBERS = 2


def compare(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """Shared names speak for one event; another name in the same slot is a conflict; an absent name is nothing.

    A place or a name that nothing else ties to the event makes it another event: evidence that the pair is unrelated.
    """
    shared, *unmatched = matched(left, right, context)
    only_left, only_right = (_unspoken(names, facts) for names, facts in zip(unmatched, (left, right), strict=True))
    for x, y in shared[:_MOST_SHARED]:
        spelled = "" if x.text == y.text else f" and “{y.text}”"
        code = PLACE if x.value.place else PERSON
        yield Evidence(Kind.NAME, code, Verdict.AGREE, f"Both name “{x.text}”{spelled}.", 0.05, side(x), side(y))
    ties = len(shared) + (context.event is Event.SAME) + _same_numbers(left, right) + _other_facts(left, right)
    if not _is_comparable(left, right, context, ties):
        return
    if context.same_language and ties >= _FAST_TIED and not (only_left or only_right):
        only_left, only_right = _in_one_place(possible(left, right), possible(right, left), left, right)
    if context.same_language and bool(only_left) is not bool(only_right):
        only_left, only_right = _exchanged(only_left, only_right, left, right)
    if not context.same_language:
        only_left, only_right = telling(only_left, left.claim.language), telling(only_right, right.claim.language)
    if ties >= _FAST_TIED and not (only_left and only_right):
        found = with_possible(only_left, only_right, left, right)
        placed = _in_one_place(*found, left, right) if context.same_language else found
        only_left, only_right = placed if all(placed) else (only_left, only_right)
    yield from _replaced(only_left, only_right, left, right, context, ties=ties)


def _unspoken(names: list[Named], facts: ClaimFacts) -> list[Named]:
    """Names without words of headlines that say what happened ("700 Dead") and of units ("Fahrenheit")."""
    told = {word.start for word in facts.mentions.directions}
    measures = [(number.start, number.end) for number in facts.mentions.quantities]
    return [
        name
        for name in names
        if name.start not in told and not any(start < name.start < end for start, end in measures)
    ]


def _in_one_place(
    a: list[Named], b: list[Named], left: ClaimFacts, right: ClaimFacts
) -> tuple[list[Named], list[Named]]:
    """Words that may be names, of one claim; of both only where they stand behind the same word."""
    if not a or not b:
        return a, b
    same = [(x, y) for x in a for y in b if _word_before(x, left) == _word_before(y, right) != ""]
    return ([same[0][0]], [same[0][1]]) if len(same) == 1 else ([], [])


def _is_comparable(left: ClaimFacts, right: ClaimFacts, context: Context, ties: int) -> bool:
    if context.event is Event.OTHER and not are_close(context):
        return False
    if context.is_given and ties > _FAST_TIED:
        return True
    if not context.same_language:
        return are_near(context)
    names = {word.lower() for facts in (left, right) for name in facts.mentions.names for word in name.text.split()}
    return are_near(context) or shared_words(left, right, without=names) >= _SAME_SENTENCE


def _same_numbers(left: ClaimFacts, right: ClaimFacts) -> int:
    """How many numbers both claims have, two at most."""
    numbers = [{mention.value.nominal for mention in facts.mentions.quantities} for facts in (left, right)]
    return min(len(numbers[0] & numbers[1]), _MOST_NUMBERS)


def _replaced(
    a: list[Named], b: list[Named], left: ClaimFacts, right: ClaimFacts, context: Context, *, ties: int
) -> Iterator[Evidence]:
    """One name that only the left has against one that only the right has, in claims that are otherwise the same."""
    if len(a) > _MOST_CLASHES or len(b) > _MOST_CLASHES:
        a, b = ([name for name in names if name.value.place] for names in (a, b))
    if not a or not b or len(a) > _MOST_CLASHES or len(b) > _MOST_CLASHES:
        yield from _absent(a, b, left, right)
        return
    pairs = sorted(
        (
            (_slot(x, y, left, right, context, ties), (_make(x) is _make(y)) - abs(a.index(x) - b.index(y)), x, y)
            for x in a
            for y in b
        ),
        key=lambda item: (-item[0], -item[1], *sorted((item[2].start, item[3].start)), item[2].start),
    )
    confidence, _, x, y = pairs[0]
    if confidence == _UNTYPED and _are_last(x, y, a, b) and _are_lone(x, y, ties, context):
        confidence = _LONE
    if not confidence:
        yield from _absent(a, b, left, right)
        return
    if are_part_and_whole(x, y):
        detail = f"Part and whole: “{x.text}” and “{y.text}”."
        yield Evidence(Kind.NAME, ELSEWHERE, Verdict.UNRELATED, detail, 0.5, side(x), side(y))
        return
    if _is_place_of_a_topic(x, y, left, right, context):
        confidence = min(confidence, _UNTYPED)
    if not context.is_given and not _is_sure(x, y, left, right, context, ties):
        confidence = min(confidence, _UNTYPED)
    code = PLACE if x.value.place or y.value.place else PERSON
    if not ties and not (_same_role(x, y) or _one_frame(left, right, context)):
        detail = f"Nothing but their wording ties “{x.text}” and “{y.text}” to one event."
        yield Evidence(Kind.NAME, code, Verdict.UNRELATED, detail, confidence, side(x), side(y))
        return
    detail = f"Another name in the same place: “{x.text}” against “{y.text}”."
    yield Evidence(Kind.NAME, code, Verdict.CONFLICT, detail, confidence, side(x), side(y))


def _absent(a: list[Named], b: list[Named], left: ClaimFacts, right: ClaimFacts) -> Iterator[Evidence]:
    """A name that the other claim does not have is no conflict, but a reason against agreement."""
    for names, other, mirrored in ((a, right, False), (b, left, True)):
        if not names:
            continue
        whole = Side(other.claim.text, 0, len(other.claim.text), "not named")
        detail = f"“{names[0].text}” has no counterpart in the other claim."
        sides = (whole, side(names[0])) if mirrored else (side(names[0]), whole)
        yield Evidence(Kind.NAME, ABSENT, Verdict.UNRELATED, detail, _HINT, *sides)


def _exchanged(
    mine: list[Named], others: list[Named], left: ClaimFacts, right: ClaimFacts
) -> tuple[list[Named], list[Named]]:
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
    return len(dates[0] & dates[1]) + len(_shared_ranks(left, right))


def _shared_ranks(left: ClaimFacts, right: ClaimFacts) -> set[int]:
    ranks = [{mention.value.number for mention in facts.mentions.ranks} - {0} for facts in (left, right)]
    return ranks[0] & ranks[1]


def _slot(x: Named, y: Named, left: ClaimFacts, right: ClaimFacts, context: Context, ties: int) -> float:
    """How surely two names fill one slot, 0 to 1."""
    if _same_role(x, y):
        return 0.8 if x.value.is_people is y.value.is_people else 0.0
    if _are_of_two_sorts(x, y, context, ties):
        return 0.0
    if are_part_and_whole(x, y):
        return _PART
    known = bool(x.value.place and y.value.place)
    alike = known or (is_person(x) and is_person(y))
    if context.same_language:
        if context.overlap < _SAME_FRAME and context.similarity < _SAME_TEXT:
            return 0.0 if ties < _FAST_TIED else 0.65 if alike else _UNTYPED if context.is_given else 0.0
        return 0.8 if _word_before(x, left) == _word_before(y, right) != "" else 0.65 if alike else 0.5
    if not are_close(context) and ties < _FAST_TIED:
        return 0.0
    # Two codes are two places and two sounds two people, however near the encoder has them.
    if not known and not (is_latin(x.text) and is_latin(y.text)) and may_sound_alike(x.value, y.value):
        return 0.0
    # Of several words the dictionary may know all, and yet they are a person: "Karin Holmberg".
    words = [not _make(name) and is_word(name, own.claim.language) for name, own in ((x, left), (y, right))]
    if words[0] is not words[1] and is_person(x if words[1] else y):
        return 0.0
    by_form = known or is_spelled_only(x, left.claim.language) or is_spelled_only(y, right.claim.language)
    most = SAME_VECTOR if ties >= _FAST_TIED else OTHER_VECTOR
    if not by_form and context.terms((x.text, NAME), (y.text, NAME)) > most:
        return 0.0
    return 0.7 if alike else _UNTYPED


def _are_of_two_sorts(x: Named, y: Named, context: Context, ties: int) -> bool:
    """Whether two names cannot stand for each other: a country and its people, a person and a place, an acronym."""
    if x.value.place and y.value.place:
        if context.same_language and x.value.is_people is not y.value.is_people:
            return True
        if are_part_and_whole(x, y):
            return False
        return x.value.is_organisation is not y.value.is_organisation or _are_of_two_levels(x, y, context, ties)
    if bool(x.value.place) is not bool(y.value.place) and (is_person(x) or is_person(y) or share_a_beginning(x, y)):
        return True
    return is_acronym(x.text) is not is_acronym(y.text)


def _is_sure(x: Named, y: Named, left: ClaimFacts, right: ClaimFacts, context: Context, ties: int) -> bool:
    """Whether two names of a pair that was found are of one sort, with the same words around them or well tied."""
    alike = bool(x.value.place and y.value.place) or (is_person(x) and is_person(y)) or _same_role(x, y)
    same_text = context.same_language and context.overlap >= _SAME_SENTENCE
    return (alike and ties >= _WELL_TIED) or (same_text and _word_before(x, left) == _word_before(y, right) != "")


def _is_place_of_a_topic(x: Named, y: Named, left: ClaimFacts, right: ClaimFacts, context: Context) -> bool:
    """Whether only names tie two claims that are not alike: people of one topic are in many places."""
    if context.same_language or context.similarity >= _ALIKE or not (x.value.place and y.value.place):
        return False
    return not (context.event is Event.SAME or _same_numbers(left, right) or _other_facts(left, right))


def _are_of_two_levels(x: Named, y: Named, context: Context, ties: int) -> bool:
    """Whether one is a city and the other a country; "Tunis" is both in some languages."""
    if is_country(x.value.place) is is_country(y.value.place):
        return False
    spelled_alike = context.is_given and not context.same_language and ties >= _WELL_TIED
    return not spelled_alike or x.value.is_people or y.value.is_people


def _are_last(x: Named, y: Named, a: list[Named], b: list[Named]) -> bool:
    """Whether no other name of their make, of one word or of several, is left on either side."""
    makes = [[name for name in names if _make(name) is _make(own)] for own, names in ((x, a), (y, b))]
    return len(a) == len(b) == 1 or (len(makes[0]) == len(makes[1]) == 1 and _make(x) is _make(y))


def _make(name: Named) -> bool:
    return len(name.value.parts) > 1


def _are_lone(x: Named, y: Named, ties: int, context: Context) -> bool:
    """Whether several facts tie the claims but for two names of one make: as many words, neither of a people."""
    if x.value.is_people or y.value.is_people:
        return False
    if not context.same_language and not all(name.value.place or can_be_heard(name.value) for name in (x, y)):
        return False
    return ties >= _FAST_TIED or (ties >= _WELL_TIED and len(x.value.parts) == len(y.value.parts))


def _same_role(x: Named, y: Named) -> bool:
    return bool(x.value.title) and (x.value.title, x.value.holder) == (y.value.title, y.value.holder)


def _one_frame(left: ClaimFacts, right: ClaimFacts, context: Context) -> bool:
    """Whether a fact besides names ties two close claims: the same quoted words or the same ordinal."""
    quotes = [{mention.value.words for mention in facts.mentions.quotes} for facts in (left, right)]
    return are_close(context) and bool(_shared_ranks(left, right) or quotes[0] & quotes[1])


def _word_before(name: Named, facts: ClaimFacts) -> str:
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
