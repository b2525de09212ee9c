"""Quotes: the same quoted words, or the same quotation with changed words."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import product

from factcheck.evidence.context import MEMORY, Context, Event, side
from factcheck.evidence.examples import Example
from factcheck.facts import ClaimFacts
from factcheck.facts.namehood import ascii_form
from factcheck.facts.tokens import Token, tokenize
from factcheck.languages import language
from factcheck.models import Evidence, Kind, Side, Verdict
from factcheck.models.mention import Mention, Quote

WORDING = "FC601"
_FEWEST_WORDS = 2
_SHORT, _LONG = 3, 5
_LONG_WORD = 5
_HALF_SAME, _NEARLY_SAME = 0.5, 0.7
_MOST_CHANGED = 3
_SAME_STEM = 4
_SHORTEST = 3
_SAME_TEXT = 0.75
QUOTE = "quote"  # the language under which quotations are looked up as terms
_TRANSLATION = 0.7  # of translated quotations 94 % are nearer, of unrelated ones 1 % (18 languages)
_FEWEST_TRANSLATED = 3
_TRANSLATED = 0.35  # two outlets that word all else differently may each have translated what was said


def compare(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """Quotes are compared word by word within one language only: a translated quote is not a changed one."""
    if not context.same_language:
        yield from _translations(left, right, context)
        return
    for a, b in product(left.mentions.quotes, right.mentions.quotes):
        yield from _quotes(a, b, left, right, context)
    if not (left.mentions.quotes and right.mentions.quotes) or not _any_shared(left, right):
        yield from _taken_up(left, right)
        yield from (evidence.mirrored() for evidence in _taken_up(right, left))


def _translations(left: ClaimFacts, right: ClaimFacts, context: Context) -> Iterator[Evidence]:
    """Quotations of two languages that mean the same, by their vectors alone."""
    for a, b in product(left.mentions.quotes, right.mentions.quotes):
        if min(len(a.value.words), len(b.value.words)) < _FEWEST_TRANSLATED:
            continue
        alike = context.terms((a.text, QUOTE), (b.text, QUOTE))
        if alike >= _TRANSLATION:
            detail = f"The same quotation in two languages: “{a.text}”."
            yield Evidence(Kind.QUOTE, WORDING, Verdict.AGREE, detail, round(0.6 * alike, 3), side(a), side(b))


def _is_telling(words: tuple[str, ...]) -> bool:
    """Whether quoted words say something by themselves: two words, or one long enough to be no particle."""
    return len(words) >= _FEWEST_WORDS or (len(words) == 1 and len(words[0]) >= _LONG_WORD)


def _any_shared(left: ClaimFacts, right: ClaimFacts) -> bool:
    return any(
        _contains(a.value.words, b.value.words) or _contains(b.value.words, a.value.words)
        for a, b in product(left.mentions.quotes, right.mentions.quotes)
    )


def _quotes(
    a: Mention[Quote], b: Mention[Quote], left: ClaimFacts, right: ClaimFacts, context: Context
) -> Iterator[Evidence]:
    x, y = a.value.words, b.value.words
    shorter, longer = sorted((x, y), key=len)
    if _is_telling(shorter) and _contains(longer, shorter):
        yield _agreement(a, b)
    elif _one_occasion(context):
        beside = context.is_given and context.overlap >= _SAME_TEXT  # all else is the same, so little must be here
        least, alike = (_SHORT, _HALF_SAME) if beside else (_LONG, _NEARLY_SAME)
        changed = _changed(x, y, alike) if len(shorter) >= least else None
        if changed is not None and _is_telling_change(*changed, left.claim.language):
            detail = f"The quotation differs in its words: “{changed[0]}” against “{changed[1]}”."
            sure = context.overlap >= _SAME_TEXT and (context.is_given or _is_opposed(a, b, left, right))
            confidence = 0.6 if sure else _TRANSLATED
            yield Evidence(Kind.QUOTE, WORDING, Verdict.CONFLICT, detail, confidence, side(a), side(b))


def _is_opposed(a: Mention[Quote], b: Mention[Quote], left: ClaimFacts, right: ClaimFacts) -> bool:
    """Whether opposite words, another number or a denial make the difference, and no other word for the same."""
    axes = [
        {(m.value.axis, m.value.sign) for m in facts.mentions.directions if quote.start <= m.start < quote.end}
        for quote, facts in ((a, left), (b, right))
    ]
    if any((axis, -sign) in axes[1] and (axis, sign) not in axes[1] for axis, sign in axes[0]):
        return True
    digits = [{word for word in quote.value.words if any(map(str.isdigit, word))} for quote in (a, b)]
    denied = [
        any(quote.start <= m.start < quote.end for m in facts.mentions.denials)
        for quote, facts in ((a, left), (b, right))
    ]
    return digits[0] != digits[1] or denied[0] is not denied[1]


def _one_occasion(context: Context) -> bool:
    """Whether both may quote what was said once: not if their times exclude it, or much time lies between them."""
    return context.event is not Event.OTHER and (context.event is Event.SAME or context.gap <= MEMORY)


def _agreement(a: Mention[Quote], b: Mention[Quote]) -> Evidence:
    words = min((a, b), key=lambda mention: (len(mention.text), mention.text)).text
    length = len(words.split())
    confidence = 0.9 if length >= _LONG else 0.8 if length > 1 else 0.55
    return Evidence(
        Kind.QUOTE, WORDING, Verdict.AGREE, f"The same quoted words: “{words}”.", confidence, side(a), side(b)
    )


def _contains(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    """Whether the shorter run of words occurs in the longer one."""
    return bool(shorter) and _find(longer, shorter) is not None


def _changed(x: tuple[str, ...], y: tuple[str, ...], alike: float) -> tuple[str, str] | None:
    """The words that were exchanged in otherwise the same quotation; None if it is not otherwise the same."""
    x, y, swapped = (x, y, False) if x <= y else (y, x, True)
    matcher = SequenceMatcher(None, x, y, autojunk=False)
    if matcher.ratio() < alike:
        return None
    replaced = [code for code in matcher.get_opcodes() if code[0] == "replace"]
    words = sum(max(code[2] - code[1], code[4] - code[3]) for code in replaced)
    if not replaced or words > _MOST_CHANGED:
        return None
    pair = (" ".join(x[replaced[0][1] : replaced[0][2]]), " ".join(y[replaced[0][3] : replaced[0][4]]))
    return (pair[1], pair[0]) if swapped else pair


def _is_telling_change(one: str, other: str, code: str) -> bool:
    """Whether words of meaning were put for others: neither endings, small words nor ways of saying the same."""
    if not language(code).writing.spaced:
        return True
    empty = {word for word in language(code).naming.function_words if len(word) <= _SAME_STEM}
    ones, others = ([word for word in text.split() if word not in empty] for text in (one, other))
    if not ones or not others or any(a[:_SAME_STEM] == b[:_SAME_STEM] for a in ones for b in others):
        return False
    return min(map(len, ones[-1:] + others[-1:])) >= _SHORTEST


def _taken_up(quoting: ClaimFacts, other: ClaimFacts) -> Iterator[Evidence]:
    """Words that one claim quotes and the other uses, inside a longer quote or in its own voice."""
    tokens = [
        token for token in tokenize(other.claim.text, other.claim.language).items if token.is_word or token.is_number
    ]
    words = tuple(ascii_form(token.text) for token in tokens)
    for quote in quoting.mentions.quotes:
        if not _is_telling(quote.value.words):
            continue
        where = _find(words, quote.value.words)
        if where is not None:
            found = _side_of(tokens[where : where + len(quote.value.words)], other.claim.text)
            detail = f"“{quote.text}” is quoted in one claim and stands in the other."
            confidence = 0.7 if len(quote.value.words) > 1 else 0.5
            yield Evidence(Kind.QUOTE, WORDING, Verdict.AGREE, detail, confidence, side(quote), found)


def _find(words: tuple[str, ...], run: tuple[str, ...]) -> int | None:
    return next((i for i in range(len(words) - len(run) + 1) if words[i : i + len(run)] == run), None)


def _side_of(tokens: list[Token], text: str) -> Side:
    start, end = tokens[0].start, tokens[-1].end
    return Side(text[start:end], start, end, " ".join(ascii_form(token.text) for token in tokens))


EXAMPLES = (
    Example(
        "agree",
        "Sie forderte einen „vollständigen Abzug“ der Truppen.",
        "Es gehe um einen „vollständigen Abzug“, sagte sie.",
        ("de", "de"),
    ),
    Example(
        "agree", "He asked for an “immediate ceasefire”.", "“We demand an immediate ceasefire in the region,” he said."
    ),
    Example(
        "conflict",
        "“We will never leave this city to its fate,” she said.",
        "“We will soon leave this city to its fate,” she said.",
    ),
    Example(
        "nothing",
        "„Wir werden diese Stadt niemals verlassen“, sagte sie.",
        "“We will never leave this city,” she said.",
        ("de", "en"),
    ),
    Example("nothing", "“It is over,” she said.", "“The talks were good and open,” she said."),
)
