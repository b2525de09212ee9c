"""Polarity: one claim denies what the other says, says the opposite, swaps the roles, or leaves it open."""

import re
from collections.abc import Iterator

from factcheck.evidence.context import MEMORY, Context, Event, shared_words, side
from factcheck.evidence.examples import Example
from factcheck.evidence.roles import AXES_OF_ROLES, ROLES, exchanged, replaced
from factcheck.evidence.slots import are_close, are_near
from factcheck.facts import ClaimFacts, same_name
from factcheck.facts.tokens import CLAUSE_SIGNS
from factcheck.languages import language
from factcheck.models import Evidence, Kind, Order, Side, Verdict
from factcheck.models.mention import Denial, Direction, Mention, Name, Role, Stage

NEGATION, DIRECTION, MODALITY, STAGE = "FC501", "FC502", "FC504", "FC505"
_Denials = tuple[Mention[Denial], ...]
_SAME_SENTENCE = 0.75
_NEVER = frozenset(
    "never ever nie niemals jamais nunca mai nooit aldrig nigdy nikdy никогда ніколи asla hiç أبدا قط कभी".split()  # noqa: SIM905
)
_SURE = 0.45  # what a conflict needs
_Name = Mention[Name]
_PLAIN, _PLAIN_ACROSS = 0.8, 0.42
_MOST_SIGNS = 5  # a full stop, and two asides or pairs of quotation marks
_LONGER = 1.7  # a claim that is longer by more says more than the other one
_WORDS = re.compile(r"\0|[^\W\d_]+|\d+")
_SMALL_WORD, _STEM = 3, 3
_SAME_FRAME = 0.6
# What happens to a thing; the other axes are of words that say as much of anything else in the sentence.
_TELLING_AXES = frozenset({
    "accept", "alive", "allow", "approve", "confirm", "convict", "create", "export", "find", "free",
    "hire", "hold", "hot", "launch", "lend", "near", "open", "praise", "raise", "rise", "stay", "succeed", "support",
    "win",
})  # fmt: skip
# Axes whose words stand for each other: jobs are created or cut, a strike begins or is called off.
_KIN = frozenset(
    map(
        frozenset,
        (
            ("rise", "raise"), ("create", "raise"), ("begin", "hold"), ("accept", "approve"), ("allow", "approve"),
            ("hire", "stay"), ("hold", "launch"), ("convict", "free"),
            ("create", "hire"), ("begin", "open"), ("accept", "confirm"), ("create", "hold"),
        ),
    )
)  # fmt: skip
_TURNED = frozenset({frozenset(("convict", "free"))})  # convicted is as much as not set free
# Which side follows the other in time: who was in office resigns, what was not launched is.
# What changes one way and back: a later report that says the other side is no conflict.
_CHANGEABLE = frozenset({"allow", "enter", "hot", "near", "open", "public", "raise", "rise", "safe", "strong"})
_COURSE = {"stay": -1, "launch": 1, "find": 1, "alive": -1, "confirm": 1, "begin": -1, "free": 1}


def compare(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """A denial on one side only, opposite words, exchanged roles, another stage, and words that leave it open."""
    if context.event is Event.OTHER and not are_close(context):
        return
    stages = list(_stages(left, right, context))
    opposite = list(_directions(left, right, context, stages))
    yield from opposite
    if not any(item.stance is not Verdict.AGREE and item.confidence >= _SURE for item in opposite):
        if not _is_turned(left, right):  # "allowed" and "did not ban" are the same
            yield from _negation(left, right, context)
        yield from _roles(left, right, context)
    yield from stages
    yield from _modality(left, right, context)


def _negation(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """A cue on one side only, in claims whose other words are the same or near translations of each other."""
    if not all(language(facts.claim.language).negation.cues for facts in (left, right)):
        return  # where cues are not known, none found means nothing
    denials = left.mentions.denials, right.mentions.denials
    if bool(denials[0]) is bool(denials[1]) and (not context.same_language or _even(denials, left)):
        return
    cues = {mention.value.cue for claim_denials in denials for mention in claim_denials}
    same_words = context.same_language and shared_words(left, right, without=cues) >= _SAME_SENTENCE
    if not same_words and not are_close(context):
        return
    own = denials[0] or denials[1]
    cue = own[0]
    self_evident = _is_plain(own, left if denials[0] else right, context)
    counterpart = _counterpart(cue, right if denials[0] else left)
    sides = (_side(cue), counterpart) if denials[0] else (counterpart, _side(cue))
    confidence = 0.75 if same_words else 0.5 if self_evident and context.is_given else 0.3
    detail = f"One claim denies by “{cue.text}” what the other one says."
    stance = _stance(context, denied_first=bool(denials[0]) is (context.order is Order.BEFORE))
    yield Evidence(Kind.POLARITY, NEGATION, stance, detail, confidence, *sides)


def _is_turned(left: ClaimFacts, right: ClaimFacts) -> bool:
    """Whether a word of an axis explains the denial: the other side of the axis stands in the other claim."""
    denied = _denies(left) is not _denies(right)
    return any(
        x.value.axis == y.value.axis
        and (x.value.is_denied or y.value.is_denied or _is_refusal(x, left) or _is_refusal(y, right))
        and _sign(x, denied) == _sign(y, denied)
        for x in left.mentions.directions
        for y in right.mentions.directions
    )


def _denies(facts: ClaimFacts) -> bool:
    """Whether a claim denies by more than a word of an axis, as "failed" is one."""
    words = facts.mentions.directions
    return any(not any(_is_at(word, denial) for word in words) for denial in facts.mentions.denials)


def _is_at(word: Mention[Direction], denial: Mention[Denial]) -> bool:
    return word.start <= denial.start < word.end


def _is_refusal(word: Mention[Direction], facts: ClaimFacts) -> bool:
    """Whether a word of an axis is a denial itself: "refused"."""
    return any(_is_at(word, denial) for denial in facts.mentions.denials)


def _is_plain(denials: _Denials, facts: ClaimFacts, context: Context) -> bool:
    """Whether one cue denies what else is told alike: a denial may hang on any clause of a long sentence."""
    words = language(facts.claim.language).negation
    if context.length_ratio > _LONGER or any(date.value.role is Role.SINCE for date in facts.mentions.dates):
        return False  # "not so high since 1950" denies nothing
    if context.same_language:
        alike = context.overlap >= _SAME_FRAME and denials[0].value.cue in words.plain
        return len(denials) == 1 and (alike or context.similarity >= _PLAIN)
    if not _NEVER.isdisjoint(facts.words):
        return False  # "never so high" is the highest
    simple = sum(word in CLAUSE_SIGNS for word in facts.words) <= _MOST_SIGNS
    once = len(denials) == 1 or (words.concord and denials[0].value.scope == denials[-1].value.scope)
    return simple and once and context.similarity >= _PLAIN_ACROSS


def _even(denials: tuple[_Denials, _Denials], facts: ClaimFacts) -> bool:
    """Whether both claims deny alike; several cues deny once where a language lets them agree ("nikt nie ...")."""
    if language(facts.claim.language).negation.concord:
        return True
    return len(denials[0]) % 2 == len(denials[1]) % 2


def _directions(left: ClaimFacts, right: ClaimFacts, context: Context, stages: list[Evidence]) -> Iterator[Evidence]:
    """Words of one axis: the same side in both claims, or opposite ones and nowhere the same.

    Words that already tell a stage are left out, and so are those whose sense hangs on who is named first.
    """
    taken = {
        (at, item.start)
        for stage in stages
        if stage.stance is not Verdict.UNRELATED
        for at, item in (("l", stage.left), ("r", stage.right))
        if item
    }
    if not are_near(context):
        return
    ones = [m for m in left.mentions.directions if ("l", m.start) not in taken]
    others = [m for m in right.mentions.directions if ("r", m.start) not in taken]
    denied = _denies(left) is not _denies(right)
    told: set[str] = set()
    for a, b in sorted(
        {(x.value.axis, y.value.axis) for x in ones for y in others}, key=lambda axes: (axes[0] != axes[1], axes)
    ):
        if a != b and (frozenset((a, b)) not in _KIN or {a, b} & told):
            continue
        pairs = [(x, y) for x in ones for y in others if (x.value.axis, y.value.axis) == (a, b)]
        turned = -1 if frozenset((a, b)) in _TURNED else 1
        equal = next(((x, y) for x, y in pairs if _sign(x, denied) == turned * _sign(y, denied)), None)
        if equal is None and a in AXES_OF_ROLES and _has_roles(left, right):
            continue
        if a == b:
            told.add(a)
        elif equal is not None:
            continue
        x, y = equal or pairs[0]
        yield from _direction(x, y, context, agree=equal is not None)


def _has_roles(left: ClaimFacts, right: ClaimFacts) -> bool:
    """Whether a claim names two, so that who wins and who loses is told by their places as well."""
    return any(len(facts.mentions.names) > 1 for facts in (left, right))


def _comes_first(x: Mention[Direction], y: Mention[Direction], context: Context) -> bool:
    """Whether the earlier report tells what naturally comes first: what is denied, or one side of the axis."""
    if context.order not in {Order.BEFORE, Order.AFTER}:
        return False
    earlier, later = (x, y) if context.order is Order.BEFORE else (y, x)
    if earlier.value.is_denied is not later.value.is_denied:
        return earlier.value.is_denied
    return later.value.axis in _CHANGEABLE or _COURSE.get(later.value.axis) == later.value.sign


def _sign(mention: Mention[Direction], denied: bool) -> int:  # noqa: FBT001
    """The side that a word takes; a denial turns it if only one of the claims denies anything."""
    return -mention.value.sign if denied and mention.value.is_denied else mention.value.sign


def _direction(x: Mention[Direction], y: Mention[Direction], context: Context, *, agree: bool) -> Iterator[Evidence]:
    if agree:
        detail = f"Both say the same direction: “{x.text}” and “{y.text}”."
        yield Evidence(Kind.POLARITY, DIRECTION, Verdict.AGREE, detail, 0.2, side(x), side(y))
        return
    frame = context.same_language and context.overlap >= _SAME_FRAME
    stance = _stance(context, denied_first=_comes_first(x, y, context))
    detail = f"Opposite words: “{x.text}” against “{y.text}”."
    confidence = 0.75 if frame or (are_close(context) and _TELLING_AXES & {x.value.axis, y.value.axis}) else 0.3
    yield Evidence(Kind.POLARITY, DIRECTION, stance, detail, confidence, side(x), side(y))


def _roles(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """Names that have changed places while all other words have stayed: "A beat B" against "B beat A"."""
    if context.same_language and (moved := _moved(left, right)) is not None:
        a, b, c = moved
        detail = f"The roles are exchanged: “{a.text}” against “{b.text}”, and the other way round with “{c.text}”."
        yield Evidence(Kind.POLARITY, ROLES, _stance(context, denied_first=False), detail, 0.75, side(a), side(b))
    elif are_near(context):
        yield from exchanged(left, right, context)
        yield from replaced(left, right, context)


def _moved(left: ClaimFacts, right: ClaimFacts) -> tuple[_Name, _Name, _Name] | None:
    if len(left.mentions.names) != len(right.mentions.names):
        return None
    ones, others = left.mentions.names, right.mentions.names
    if not _are_one_frame(_around(left), _around(right)):
        return None
    moved = [(x, y) for x, y in zip(ones, others, strict=True) if not same_name(x.value, y.value)]
    if len(moved) != 2 or not all(any(same_name(x.value, y.value) for _, y in moved) for x, _ in moved):
        return None
    (a, b), (c, _) = moved
    return a, b, c


def _around(facts: ClaimFacts) -> list[str]:
    """The words of the claim with a sign for each name."""
    text, pieces, at = facts.claim.text, [], 0
    for name in facts.mentions.names:
        pieces += [text[at : name.start], " \0 "]
        at = name.end
    return _WORDS.findall("".join((*pieces, text[at:])).lower())


def _are_one_frame(left: list[str], right: list[str]) -> bool:
    """Whether two lists of words are one but for endings and small words that agree with the name beside them."""
    if len(left) != len(right):
        return False
    return all(a == b or (a != "\0" != b and _agree(a, b)) for a, b in zip(left, right, strict=True))


def _agree(a: str, b: str) -> bool:
    if max(len(a), len(b)) <= _SMALL_WORD:
        return True
    return a[:_STEM] == b[:_STEM] and min(len(a), len(b)) > _STEM


def _stages(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """Another stage of one series: later and further is an update, the wrong way round in time a conflict."""
    if not are_near(context):
        return
    for series in sorted(
        {m.value.series for m in left.mentions.stages} & {m.value.series for m in right.mentions.stages}
    ):
        x, y = _furthest(left, series), _furthest(right, series)
        if x.value.step == y.value.step:
            continue
        further = y.value.step > x.value.step
        known = context.order in {Order.BEFORE, Order.AFTER}
        if known and further is (context.order is Order.BEFORE):
            detail = f"It has gone on in the meantime: “{x.text}” and “{y.text}”."
            yield Evidence(Kind.POLARITY, STAGE, Verdict.UPDATE, detail, 0.8, side(x), side(y))
        elif known:
            detail = f"The later report is behind the earlier one: “{x.text}” and “{y.text}”."
            yield Evidence(Kind.POLARITY, STAGE, Verdict.CONFLICT, detail, 0.7, side(x), side(y))
        else:
            detail = f"Different stages of one thing: “{x.text}” and “{y.text}”; their order in time is not known."
            yield Evidence(Kind.POLARITY, STAGE, Verdict.UNRELATED, detail, 0.4, side(x), side(y))


def _furthest(facts: ClaimFacts, series: str) -> Mention[Stage]:
    own = [mention for mention in facts.mentions.stages if mention.value.series == series]
    return max(own, key=lambda mention: (mention.value.step, -mention.start))


def _modality(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """What one claim tells as a fact and the other leaves open is neither the same nor a contradiction."""
    ones, others = ([m for m in facts.mentions.doubts if not m.value.moved] for facts in (left, right))
    if bool(ones) is bool(others) or not are_near(context):
        return
    cue = (ones or others)[0]
    other = right if ones else left
    counterpart = Side(other.claim.text, 0, len(other.claim.text), "told as a fact")
    sides = (side(cue), counterpart) if ones else (counterpart, side(cue))
    detail = f"One claim leaves open by “{cue.text}” what the other one tells as a fact."
    yield Evidence(Kind.POLARITY, MODALITY, Verdict.UNRELATED, detail, 0.65, *sides)


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
    Example("conflict", "Exports rose sharply in the spring.", "Exports fell sharply in the spring."),
    Example(
        "conflict",
        "Das Parlament in Wien billigte am Dienstag den Haushalt.",
        "Parliament in Vienna rejected the budget on Tuesday.",
        ("de", "en"),
    ),
    Example("conflict", "Norway beat Sweden in the final.", "Sweden beat Norway in the final."),
    Example("agree", "Exports rose sharply in the spring.", "Die Exporte stiegen im Frühjahr stark.", ("en", "de")),
    Example(
        "update",
        "The man was arrested over the fire in Brakel.",
        "The man was convicted over the fire in Brakel.",
        dates=("2024-03-01", "2024-06-01"),
    ),
    Example(
        "conflict",
        "Der Mann wurde wegen des Brandes verurteilt.",
        "Der Mann wurde wegen des Brandes festgenommen.",
        ("de", "de"),
        ("2024-03-01", "2024-06-01"),
    ),
    Example("conflict", "The police know who owns the boat.", "The police do not know who owns the boat."),
    Example("nothing", "The minister may resign.", "The minister has resigned."),
    Example("conflict", "The minister has resigned.", "The minister has not resigned."),
    Example(
        "conflict", "Das Werk in Emsdorf wird geschlossen.", "Das Werk in Emsdorf wird nicht geschlossen.", ("de", "de")
    ),
    Example("conflict", "Der Minister ist nicht zurückgetreten.", "The minister has resigned.", ("de", "en")),
    Example(
        "conflict",
        "The ferry was overloaded, the transport minister said.",
        "Die Fähre war nicht überladen, sagte der Verkehrsminister.",
        ("en", "de"),
    ),
    Example(
        "conflict",
        "Dänemark besiegte Ungarn am Samstag in Kopenhagen.",
        "Hungary beat Denmark in Copenhagen on Saturday.",
        ("de", "en"),
    ),
    Example("nothing", "The minister has resigned.", "The minister has not only resigned but left the country."),
    Example("nothing", "The minister has resigned.", "No rain is expected on Tuesday."),
    Example("nothing", "Das Werk wird nicht geschlossen.", "Das Werk bleibt offen.", ("de", "de")),
)
