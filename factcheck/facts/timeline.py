"""When what a claim tells of happened."""

from dataclasses import dataclass

from factcheck.facts.dating import Dating, Sentence, is_future
from factcheck.facts.days import PLACEHOLDER_YEAR, Days, absolute, first_after, latest_before, nearest, weekday_before
from factcheck.languages import language
from factcheck.models.mention import DateValue, Form, Mention, Role
from factcheck.models.time import UNKNOWN_PERIOD, Period


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim in time.

    Attributes:
        period: For people.
        days: The same as day numbers, in the frame of the article's dating; None if unknown.
        by: The date in the claim that says so; None if it is the article's own time.
        resolved: The days of each date of the claim.
    """

    period: Period
    days: Days | None
    by: Mention[DateValue] | None
    resolved: tuple[Days | None, ...]


def place_claims(dating: Dating, sentences: list[Sentence]) -> list[Placed]:
    """Give each claim its time: its own date, else that of the sentence that it takes up, else the article's."""
    placed: list[Placed] = []
    reference: Days | None = None
    for sentence in sentences:
        resolved = tuple(resolve(mention, sentence, dating, reference) for mention in sentence.dates)
        by, days = _own_date(sentence, resolved)
        if days is None and reference is not None and _takes_up_time(sentence):
            days, basis = reference, "the sentence before"
        else:
            basis = f"“{by.text}”" if by else "the article's own time"
            days = days or dating.days
        reference = days if by is not None or basis == "the sentence before" else None
        placed.append(Placed(_period(days, dating, basis), days, by, resolved))
    return placed


def _own_date(sentence: Sentence, resolved: tuple[Days | None, ...]) -> tuple[Mention[DateValue] | None, Days | None]:
    """The date on which a sentence places its event, resolved if possible: the first that could be, else the first."""
    own = [
        (mention, days)
        for mention, days in zip(sentence.dates, resolved, strict=True)
        if mention.value.role is Role.ON
        and not _belongs_to_noun(sentence, mention)
        and (days is not None or mention.value.form in {Form.WEEKDAY, Form.RELATIVE})
    ]
    return next((item for item in own if item[1] is not None), own[0] if own else (None, None))


def _belongs_to_noun(sentence: Sentence, mention: Mention[DateValue]) -> bool:
    """Whether a date tells when its noun was, not the sentence: "nach der Katastrophe vom Dienstag"."""
    index = sentence.tokens.at(mention.start)
    words = language(sentence.tokens.language).time.belonging
    return index > 0 and sentence.tokens.lowers[index - 1] in words


def resolve(
    mention: Mention[DateValue], sentence: Sentence, dating: Dating, reference: Days | None = None
) -> Days | None:
    """The days of a date, against the article's day; None if that must be known and is not."""
    value, now = mention.value, dating.days
    if value.form is Form.ABSOLUTE:
        return _absolute(mention, sentence, now)
    if now is None:
        return None
    match value.form:
        case Form.WEEKDAY:
            return weekday_before(value.weekday or 0, now)
        case Form.RELATIVE:
            return _relative(value, now)
        case Form.AGO:
            slack = 0.5 if value.unit != "day" else 0.0
            return now.moved(-value.high - slack, -value.low + slack, value.unit)
        case Form.LATER:
            if reference is None:
                return None
            return reference.moved(value.low - 1.0, value.high + 0.5, value.unit)
        case _:
            return None


def _absolute(mention: Mention[DateValue], sentence: Sentence, now: Days | None) -> Days | None:
    value = mention.value
    if value.year is not None:
        return absolute(value, value.year)
    if value.month is None:
        return None
    if now is None:
        return absolute(value, PLACEHOLDER_YEAR)
    if now.is_open:
        return nearest(value, now.first)
    ahead = value.direction > 0 or (value.direction == 0 and is_future(sentence.tokens, mention))
    return first_after(value, now) if ahead else latest_before(value, now)


def _relative(value: DateValue, now: Days) -> Days:
    slack = 0.5 if value.unit != "day" else 0.0
    return now.moved(value.low - slack, value.high + slack, value.unit)


def _takes_up_time(sentence: Sentence) -> bool:
    lowers = sentence.tokens.lowers
    text = " ".join(lowers[:8])
    return any(phrase in text for phrase in language(sentence.tokens.language).time.same_time)


def _period(days: Days | None, dating: Dating, basis: str) -> Period:
    if days is None:
        return UNKNOWN_PERIOD
    if basis == "the article's own time":
        return Period(dating.published.earliest, dating.published.latest, f"article ({dating.published.basis})")
    earliest, latest = days.calendar_days(floating=dating.floating)
    return Period(earliest, latest, basis)
