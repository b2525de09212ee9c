"""Which names of two claims are one, and which stand without a counterpart."""

import re

from factcheck.evidence.context import Context
from factcheck.facts import ClaimFacts, same_name, same_word
from factcheck.facts.geography import is_country, is_part
from factcheck.facts.known_names import has_word_of
from factcheck.facts.lemmas import is_dictionary_word
from factcheck.facts.namehood import ascii_form, place_of
from factcheck.facts.possible_names import possible_names
from factcheck.facts.romanising import can_be_heard, is_heard, likeness, resembles
from factcheck.models.mention import Mention, Name

NAME = "name"  # the language under which names are looked up as terms
SAME_VECTOR, OTHER_VECTOR = 0.42, 0.28  # of one name in two languages, of two names
_SPELLED, _HEARD, _MEANT = 3, 2, 1
_STEM = 4
_BEGINNING = 3
_HALF, _SURE_VECTOR = 0.55, 0.65
_PIECES = re.compile(r"[^\w]+")

Named = Mention[Name]


def matched(
    left: ClaimFacts, right: ClaimFacts, context: Context
) -> tuple[list[tuple[Named, Named]], list[Named], list[Named]]:
    """The names that both claims have, and those that only the left or only the right one has.

    What is spelled alike or has one code goes first. What only sounds alike or is near in meaning is one only if
    neither has a better counterpart: "Peter Kollár" is no "Marta Novotna" where the other claim has her, too.
    """
    a, b = (_distinct([name for name in facts.mentions.names if len(name.text) > 1]) for facts in (left, right))
    graded = [(_sameness(x, y, left, right, context), x, y) for x in a for y in b]
    same = [(x, y) for grade, x, y in graded if grade[0] == _SPELLED]
    weak = sorted(
        (item for item in graded if 0 < item[0][0] < _SPELLED),
        key=lambda item: (item[0], -abs(a.index(item[1]) - b.index(item[2]))),
        reverse=True,
    )
    taken = {id(name) for pair in same for name in pair}
    for _, x, y in weak:
        if id(x) not in taken and id(y) not in taken:
            same.append((x, y))
            taken |= {id(x), id(y)}
    # What another name of the claim is made of does not mention a second one.
    left_text, right_text = _without(left, [x for x, _ in same]), _without(right, [y for _, y in same])
    mine = [x for x in a if id(x) not in taken and not _is_in(x, right_text, right, left)]
    others = [y for y in b if id(y) not in taken and not _is_in(y, left_text, left, right)]
    return sorted(same, key=lambda pair: (pair[0].start, pair[1].start)), mine, others


def names_apart(left: ClaimFacts, right: ClaimFacts, context: Context) -> tuple[list[Named], list[Named]]:
    """The names that only one of the claims has: those of the left, those of the right."""
    return matched(left, right, context)[1:]


def same_entity(x: Named, y: Named, left: ClaimFacts, right: ClaimFacts, context: Context) -> bool:
    """Whether two names may be one, whatever else the claims name."""
    return _sameness(x, y, left, right, context)[0] > 0


def clashing(mine: list[Named], others: list[Named], context: Context) -> int:
    """How many names of two lists are surely two of one sort: two places, two people, that do not mean the same."""
    sorts = (lambda name: bool(name.value.place) and not name.value.is_people, is_person)
    return sum(
        min(
            sum(sort(x) and all(_are_two(x, y, context) for y in others if sort(y)) for x in mine),
            sum(sort(y) and all(_are_two(x, y, context) for x in mine if sort(x)) for y in others),
        )
        for sort in sorts
    )


def is_person(name: Named) -> bool:
    """Whether a name stands behind a title or has several parts, and is no known place or organisation."""
    return not name.value.place and (bool(name.value.title) or len(name.value.parts) > 1)


def are_part_and_whole(x: Named, y: Named) -> bool:
    """Whether one is a city and the other its country."""
    return is_part(x.value.place, y.value.place) or is_part(y.value.place, x.value.place)


def is_spelled_only(name: Named, code: str) -> bool:
    """Whether a name of several words could not be translated, so that its sound is all that it has."""
    if name.value.place or len(name.value.parts) < 2 or not can_be_heard(name.value):
        return False
    if name.value.title:
        return True
    words = [word for word in _PIECES.split(name.text) if len(word) >= _STEM]
    return not any(place_of(word, code) for word in words) and not all(
        is_dictionary_word(w.lower(), code) for w in words
    )


def is_mentioned(name: Named, other: ClaimFacts, own: ClaimFacts) -> bool:
    """Whether a name stands in the other claim in some form that was not recognised as a name there."""
    return _is_in(name, other.claim.text, other, own)


def _without(facts: ClaimFacts, names: list[Named]) -> str:
    """The text of a claim with blanks where some names stand."""
    text = facts.claim.text
    for name in names:
        text = text[: name.start] + " " * (name.end - name.start) + text[name.end :]
    return text


def _is_in(name: Named, text: str, other: ClaimFacts, own: ClaimFacts) -> bool:
    if name.value.place and has_word_of(name.value.place, text, other.claim.language):
        return True  # "Munich" in "munichois"
    if is_country(name.value.place):
        return False  # the tables of all languages know it
    words = [ascii_form(word) for word in text.split()]
    parts = _telling_parts(name, own.claim.language)
    if any(word.startswith(part[:_STEM]) for part in parts if len(part) >= _STEM for word in words):
        return True
    if name.text in _PIECES.split(text):
        return True  # "US" in "US-Senat"
    if own.claim.language == other.claim.language:
        return name.text in text
    if name.text[0].isascii() and text.isascii():
        return False
    if is_latin(name.text) and is_latin(text):
        return any(same_word(part, word) for part in parts if len(part) >= _STEM for word in words)
    return is_heard(parts, text, other.claim.language)


def with_possible(
    a: list[Named], b: list[Named], left: ClaimFacts, right: ClaimFacts
) -> tuple[list[Named], list[Named]]:
    """The names without a counterpart; where a side has none, words of its claim that may be one.

    Args:
        a: Of the left claim.
        b: Of the right claim, or none where the left has some.
        left: The claim.
        right: The other claim.
    """
    a_sure = [name for name in a if not is_word(name, left.claim.language)]
    b_sure = [name for name in b if not is_word(name, right.claim.language)]
    mine = a_sure or (possible(left, right) if not a else [])
    others = b_sure or (possible(right, left) if not b else [])
    return (mine, others) if mine and others else (a, b)


def telling(names: list[Named], code: str) -> list[Named]:
    """The names but for common nouns that only a capital makes look like one, and short ones, where others are left."""
    kept = [name for name in names if not _is_compound(name)]
    known = any(name.value.place for name in kept)
    return [name for name in kept if not _is_doubtful(name, code, known=known)] or kept


def _is_doubtful(name: Named, code: str, *, known: bool) -> bool:
    """Whether a name may be none: words of the dictionary, the first word of the claim, a sound too short to know."""
    if name.value.place or name.value.title:
        return False
    single = len(name.value.parts) == 1
    if is_word(name, code) and (known or not single):
        return True
    return (single and not name.start) or not (is_latin(name.text) or can_be_heard(name.value))


def is_word(name: Named, code: str) -> bool:
    """Whether a name without a title or a place has only words of the dictionary: "Finanzas", "Buitenlandse Zaken"."""
    if name.value.place or name.value.title:
        return False
    return len(name.text) == 1 or all(is_dictionary_word(word.lower(), code) for word in name.text.split())


def _is_compound(name: Named) -> bool:
    """Whether it is a common noun with an acronym before it: "WK-kwalificatie"."""
    halves = name.text.split("-")
    return len(halves) == 2 and halves[0].isupper() and halves[1][:1].islower()


def possible(own: ClaimFacts, other: ClaimFacts) -> list[Named]:
    """Words of a claim that may be names and have no counterpart in the other one."""
    taken = own.mentions.names
    return [
        name
        for name in possible_names(own.claim.text, own.claim.language)
        if not any(name.start < one.end and one.start < name.end for one in taken)
        and not is_mentioned(name, other, own)
    ]


def share_a_beginning(x: Named, y: Named) -> bool:
    """Whether two names begin alike, as a country and its people do: "Dánsko", "Dánům"."""
    return any(a[:_BEGINNING] == b[:_BEGINNING] for a in x.value.parts for b in y.value.parts if len(a) >= _BEGINNING)


def _telling_parts(name: Named, code: str) -> tuple[str, ...]:
    """The parts of a name that tell it from others: of a person the last one, since many share a given name."""
    return name.value.parts[-1:] if is_spelled_only(name, code) else name.value.parts


def _are_two(x: Named, y: Named, context: Context) -> bool:
    if are_part_and_whole(x, y):
        return False
    if context.same_language or (x.value.place and y.value.place):
        return True
    return context.terms((x.text, NAME), (y.text, NAME)) <= OTHER_VECTOR


def _sameness(x: Named, y: Named, left: ClaimFacts, right: ClaimFacts, context: Context) -> tuple[int, float]:
    """How two names are one: by code or spelling, by sound, or across languages by meaning ("Praha", "Prague")."""
    if x.value.place and y.value.place:
        return (_SPELLED, 1.0) if x.value.place == y.value.place else (0, 0.0)
    if same_name(x.value, y.value) or "".join(x.value.parts) == "".join(y.value.parts):
        return _SPELLED, 1.0
    if context.same_language:
        return 0, 0.0
    near = context.terms((x.text, NAME), (y.text, NAME))
    if resembles(x.value, y.value):
        return _HEARD, near
    by_sound = is_spelled_only(x, left.claim.language) or is_spelled_only(y, right.claim.language)
    latin = is_latin(x.text) and is_latin(y.text)
    if near < SAME_VECTOR or (by_sound and latin):
        return 0, 0.0
    sure = near >= _SURE_VECTOR and not by_sound
    one_word = len(x.value.parts) == len(y.value.parts) == 1
    return (_MEANT, near) if sure or not (by_sound or (latin and one_word)) or _half_alike(x, y) else (0, 0.0)


def _half_alike(x: Named, y: Named) -> bool:
    """Whether two names sound half alike, as exonyms mostly do: "Donau", "Danube", but not "Sulawesi", "Sumatra"."""
    return likeness(x.value, y.value) >= _HALF


def _distinct(names: list[Named]) -> tuple[Named, ...]:
    kept: list[Named] = []
    for name in names:
        if not any(same_name(name.value, other.value) for other in kept):
            kept.append(name)
    return tuple(kept)


def is_latin(text: str) -> bool:
    """Whether the first letter of a text is a Latin one."""
    letter = next((sign for sign in text if sign.isalpha()), "")
    return letter < "\u0250"
