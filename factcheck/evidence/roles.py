"""Roles: who beat, sold, lent or attacked whom, by who is named first in the clause of the verb."""

from collections.abc import Iterator, Mapping

from factcheck.evidence.context import Context, Event, side
from factcheck.evidence.counterparts import is_person, same_entity
from factcheck.facts import ClaimFacts
from factcheck.facts.geography import is_country
from factcheck.languages import language
from factcheck.models import Evidence, Kind, Order, Verdict
from factcheck.models.mention import Direction, Mention, Name

ROLES = "FC503"
AXES_OF_ROLES = frozenset({"win", "attack", "buy", "lend", "export"})  # "A beat B" is "B lost to A"
_AGENTS = frozenset({"by", "par", "przez", "tarafından"})
_AGAINST = frozenset({
    "against", "over", "gegen", "contra", "contre", "tegen", "mot", "över", "przeciw", "przeciwko", "nad", "proti",
    "над", "против", "проти", "ضد", "على",
})  # fmt: skip
# What stands behind a name that is no subject.
_OBJECTS: Mapping[str, tuple[str, ...]] = {
    "ja": ("を", "に", "へ", "から", "戦", "との"),
    "ko": ("를", "을", "에게", "에 ", "와의", "과의", "전", "로부터", "으로부터", "상대"),
    "hi": ("को", "से", "के खिलाफ", "के ख़िलाफ़"),
    "tr": ("'yi", "'yı", "'yu", "'yü", "'i", "'ı", "'u", "'ü", "'ya", "'ye", "'a", "'e", "'dan", "'den", "karşısında"),
}  # fmt: skip
_VERB_LAST = frozenset({"hi", "ja", "ko", "tr"})  # a comma may part the subject from its verb
_PARTING = frozenset(",;:،؛、，；：")
_REACH = 20
_NEXT = 25  # characters between a phrase and the name of one who is replaced
_BY_PLACE = frozenset({"buy", "export", "lend"})  # "the museum in Cairo lent"
_CONFIDENCE = 0.55

_Name = Mention[Name]
_Twins = tuple[_Name, _Name]
_Word = Mention[Direction]


def exchanged(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """Two who are named by both claims, one of whom does in one claim what the other does in the other one."""
    for axis in sorted(AXES_OF_ROLES):
        if not all(any(word.value.axis == axis for word in facts.mentions.directions) for facts in (left, right)):
            continue
        twins = _actors(left, right, context, axis)
        if len(twins) < 2 or set(twins[0][0].value.parts) & set(twins[1][0].value.parts):
            continue  # "PCB" and "PCB Whites" may be one
        one = _subject(left, [x for x, _ in twins], axis)
        other = _subject(right, [y for _, y in twins], axis)
        if one is None or other is None:
            continue
        (x, a), (y, b) = one, other
        same = any(a is twin and b is its for twin, its in twins)
        if same is (x.value.sign != y.value.sign):
            detail = f"The roles are exchanged: “{a.text}” {x.text} against “{b.text}” {y.text}."
            yield Evidence(Kind.POLARITY, ROLES, _stance(context), detail, _CONFIDENCE, side(a), side(b))
        return


def replaced(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """Who is replaced by whom: two people of both claims, another one of whom leaves."""
    a, b = _replaced(left), _replaced(right)
    if a is None or b is None or same_entity(a, b, left, right, context):
        return
    crossed = any(same_entity(a, name, left, right, context) for name in right.mentions.names)
    if crossed and any(same_entity(name, b, left, right, context) for name in left.mentions.names):
        detail = f"The roles are exchanged: “{a.text}” is replaced, and “{b.text}”."
        yield Evidence(Kind.POLARITY, ROLES, _stance(context), detail, _CONFIDENCE, side(a), side(b))


def _replaced(facts: ClaimFacts) -> _Name | None:
    """The name beside a phrase such as "replacing": behind it, or before it where the verb goes last."""
    text, code = facts.claim.text.lower(), facts.claim.language
    names = [name for name in facts.mentions.names if not name.value.place]
    for phrase in language(code).polarity.replaces:
        start = text.find(phrase)
        if start < 0:
            continue
        end = start + len(phrase)
        ahead = [name for name in names if 0 <= name.start - end <= _NEXT]
        behind = [name for name in names if 0 <= start - name.end <= _NEXT]
        after = min(ahead, key=lambda name: name.start, default=None)
        before = max(behind, key=lambda name: name.end, default=None)
        return (before or after) if code in _VERB_LAST else (after or before)
    return None


def _stance(context: Context) -> Verdict:
    later = context.order in {Order.BEFORE, Order.AFTER} and context.event is not Event.SAME and context.gap > 1
    return Verdict.UPDATE if later else Verdict.CONFLICT


def _actors(left: ClaimFacts, right: ClaimFacts, context: Context, axis: str) -> list[_Twins]:
    """The countries of both claims if there are two, else the people, else two houses by their places."""
    found: list[_Twins] = []
    for x in left.mentions.names:
        y = next((y for y in right.mentions.names if same_entity(x, y, left, right, context)), None)
        if y is not None and not any(x is one or y is other for one, other in found):
            found.append((x, y))
    countries = [pair for pair in found if all(map(_is_country, pair))]
    people = [pair for pair in found if any(map(is_person, pair)) and not any(name.value.place for name in pair)]
    for actors in (countries, people):
        if len(actors) > 1:
            return actors[:2]
    lone = [pair for pair in found if not any(name.value.place for name in pair)]
    if len(lone) == 2 and people:
        return lone
    named = [pair for pair in found if not any(name.value.is_people for name in pair)]
    places = [pair for pair in named if all(name.value.place for name in pair)]
    houses = next((pairs for pairs in (named, places) if len(pairs) == 2), [])
    return houses if axis in _BY_PLACE else []


def _is_country(name: _Name) -> bool:
    return is_country(name.value.place) and not name.value.is_people


def _subject(facts: ClaimFacts, actors: list[_Name], axis: str) -> tuple[_Word, _Name] | None:
    """The first word of an axis that has a subject: the first of the actors in its clause that may be it."""
    text, code = facts.claim.text, facts.claim.language
    if any(_marked(name, text, code, _AGENTS, {}) for name in actors):
        return None  # "was beaten by"
    subjects = [name for name in actors if not _marked(name, text, code, _AGAINST, _OBJECTS)]
    for word in facts.mentions.directions:
        if word.value.axis == axis and not word.value.is_denied:
            here = [name for name in actors if code in _VERB_LAST or not _apart(text, name, word)]
            fit = [name for name in here if name in subjects and (name.start < word.start or code == "ar")]
            fit = fit or [name for name in subjects if name.start < word.start] or subjects
            if fit:
                return word, min(fit, key=lambda name: name.start)
    return None


def _apart(text: str, name: _Name, word: _Word) -> bool:
    """Whether a sign that parts clauses stands between a name and a word."""
    between = text[min(name.end, word.end) : max(name.start, word.start)]
    return any(sign in between for sign in _PARTING)


def _marked(name: _Name, text: str, code: str, before: frozenset[str], behind: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a word before a name or an ending behind it shows what it is not."""
    words = text[max(0, name.start - _REACH) : name.start].lower().split()
    if words and words[-1].strip("'’") in before:
        return True
    rest = text[name.end :].lstrip().lstrip("氏さん팀队隊군씨").lstrip()
    return rest.startswith(behind.get(code, ("\0",)))
