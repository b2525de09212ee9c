"""When an article was published: given, or inferred from what it says, with the phrases that say so."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.facts.days import OPEN_END, PLACEHOLDER_YEAR, Days, absolute, latest_before, nearest
from factcheck.facts.tokens import Tokens
from factcheck.languages import language
from factcheck.models.mention import DateValue, Form, Mention, Role
from factcheck.models.time import UNKNOWN_PERIOD, CalendarDay, Period

_MEMORY = 4  # sentences after which "six months later" no longer counts from a date
_YEAR_DAYS = 365
_COUNTED = frozenset({"day", "week", "month"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """What dating reads of a claim."""

    tokens: Tokens
    dates: tuple[Mention[DateValue], ...]


@dataclass(frozen=True, slots=True)
class Dating:
    """Where an article stands in time.

    Attributes:
        published: For people: first and last possible day, and the basis.
        days: The same as day numbers, or None if unknown.
        floating: Whether the year is unknown, so that only the position within the year counts.
        anchors: Past dates that the article names by month or day, resolved in the same frame.
    """

    published: Period
    days: Days | None
    floating: bool
    anchors: tuple[Days, ...] = ()


def date_article(published: Period, sentences: Sequence[Sentence]) -> Dating:
    """Place an article in time.

    Args:
        published: As given by metadata; unknown if nothing was given.
        sentences: All of the article's, in order.

    Returns:
        The given period, or an inferred one. Inference uses (1) "almost three months ago" said of an event that is
        dated elsewhere in the text, (2) "six months later" in the present tense after a date, (3) months and days told
        as past, which lie within the last year before publication, and such as are told as to come. Without a year the
        result floats.
    """
    if published.earliest is not None and published.earliest.year is not None:
        days = Days(_ordinal(published.earliest), _ordinal(published.latest) if published.latest else OPEN_END)
        return Dating(published, days, floating=False, anchors=_place(_past_dates(sentences), days))
    return _after_a_full_date(sentences) or _infer_floating(sentences)


def year_shift(left: Dating, right: Dating) -> int | None:
    """By how many years the right article's frame must move so that both lie on one line; None if nothing tells.

    Two floating articles are aligned by the dates they share: both name February, or one was published in the month
    that the other tells of. The shift with the most such meetings wins; a tie tells nothing. Antisymmetric.
    """
    if not left.floating and not right.floating:
        return 0
    candidates = sorted({a - b for a in _years(left) for b in _years(right)})
    votes = [(_meetings(left, right, shift), shift) for shift in candidates]
    best = max((count for count, _ in votes), default=0)
    winners = [shift for count, shift in votes if count == best]
    return winners[0] if best and len(winners) == 1 else None


def _ordinal(day: CalendarDay) -> int:
    return date(day.year or PLACEHOLDER_YEAR, day.month, day.day).toordinal()


def _past_dates(sentences: Iterable[Sentence]) -> Iterator[tuple[int, Mention[DateValue]]]:
    """Absolute dates with a month but no year, told as past, with the index of their sentence."""
    for index, sentence in enumerate(sentences):
        for mention in sentence.dates:
            if _is_yearless(mention) and mention.value.direction <= 0 and not is_future(sentence.tokens, mention):
                yield index, mention


def _future_dates(sentences: Iterable[Sentence]) -> Iterator[Mention[DateValue]]:
    """The same, told as to come."""
    for sentence in sentences:
        for mention in sentence.dates:
            if _is_yearless(mention) and mention.value.direction >= 0 and is_future(sentence.tokens, mention):
                yield mention


def _is_yearless(mention: Mention[DateValue]) -> bool:
    value = mention.value
    return value.form is Form.ABSOLUTE and value.month is not None and value.year is None


def is_future(tokens: Tokens, mention: Mention[DateValue]) -> bool:
    """Whether the clause around a date speaks of what is to come, and nothing in it of the past.

    Of a clause in which somebody said something then, only what was said is to come.
    """
    words = language(tokens.language)
    at = tokens.at(mention.start)
    clause = tokens.clause(at)
    lowers = tokens.lowers[clause.start : clause.stop]
    if words.time.future.isdisjoint(lowers) or not words.time.past.isdisjoint(lowers):
        return False
    return words.speech.verbs.isdisjoint(tokens.lowers[clause.start : at])


def _is_present(tokens: Tokens, mention: Mention[DateValue]) -> bool:
    """Whether the clause of a date, or the next one if it has no verb ("six months on, ..."), tells of the present."""
    words = language(tokens.language).time
    clause = tokens.clause(tokens.at(mention.start))
    if not any(tokens.lowers[index] in words.present | words.past | words.future for index in clause):
        clause = tokens.clause(clause.stop + 1) if clause.stop + 1 < len(tokens) else clause
    return any(tokens.lowers[index] in words.present for index in clause)


def _after_a_full_date(sentences: Sequence[Sentence]) -> Dating | None:
    """Published no earlier than the last date with year and month that is told as past."""
    full = [
        (days, mention)
        for sentence in sentences
        for mention in sentence.dates
        if mention.value.year is not None
        and mention.value.month is not None
        and not is_future(sentence.tokens, mention)
        if (days := absolute(mention.value, mention.value.year)) is not None
    ]
    if not full:
        return None
    latest, mention = max(full, key=lambda item: item[0].first)
    first = latest.calendar_days(floating=False)[0]
    period = Period(first, None, f"inferred: not before “{mention.text}”")
    return Dating(period, Days(latest.first, OPEN_END), floating=False, anchors=tuple(days for days, _ in full))


def _infer_floating(sentences: Sequence[Sentence]) -> Dating:
    past = list(_past_dates(sentences))
    found = [*_counted_back(sentences, past), *_counted_on(sentences, past)]
    days, basis = _agreed(found) if found else _largest_gap(past, list(_future_dates(sentences)))
    if days is None:
        return Dating(UNKNOWN_PERIOD, None, floating=True, anchors=_unplaced(past))
    earliest, latest = days.calendar_days(floating=True)
    return Dating(Period(earliest, latest, f"inferred: {basis}"), days, floating=True, anchors=_place(past, days))


_Inferred = tuple[Days, str]
_Past = Sequence[tuple[int, Mention[DateValue]]]


def _counted_back(sentences: Sequence[Sentence], past: _Past) -> Iterator[_Inferred]:
    """(1) "Since the war began almost three months ago": the event's date plus three months."""
    for index, sentence in enumerate(sentences):
        for mention in sentence.dates:
            value = mention.value
            if value.form is not Form.AGO or value.unit not in _COUNTED:
                continue
            days, words = None, []
            for place, date_mention in past:
                together = place == index and value.role is Role.ON
                if not together and not (value.role is Role.SINCE and date_mention.value.role is Role.SINCE):
                    continue
                for event in _event_days(sentences[place], date_mention):
                    counted = event.moved(*_spread(value), value.unit)
                    days = counted if days is None else days.hull(counted)
                words.append(date_mention.text)
            if days is not None:
                yield days, f"“{mention.text}” counted from “{words[0]}”"


def _event_days(sentence: Sentence, mention: Mention[DateValue]) -> Iterator[Days]:
    """The date itself, and the event told right behind it: "18 February, six days before the attack"."""
    days = absolute(mention.value, PLACEHOLDER_YEAR)
    if days is None:
        return
    yield days
    for other in sentence.dates:
        if other.value.form is Form.BEFORE_EVENT and other.start > mention.start:
            yield days.moved(other.value.low, other.value.high, other.value.unit)


def _spread(value: DateValue) -> tuple[float, float]:
    """Units that an amount of time means; a round number of them is exact to half a unit only."""
    slack = 0.5 if value.low == value.high and value.unit != "day" else 0.0
    return value.low - slack, value.high + slack


def _counted_on(sentences: Sequence[Sentence], past: _Past) -> Iterator[_Inferred]:
    """(2) "In May ... Six months later Ukraine has pushed back": now is six months after May."""
    for index, sentence in enumerate(sentences):
        for mention in sentence.dates:
            value = mention.value
            if value.form is not Form.LATER or value.unit not in _COUNTED or not _is_present(sentence.tokens, mention):
                continue
            nearest = next(
                (
                    found
                    for place, found in reversed(past)
                    if found.value.role is Role.ON
                    and (index - _MEMORY <= place < index or _stands_before(place, found, index, mention))
                ),
                None,
            )
            days = absolute(nearest.value, PLACEHOLDER_YEAR) if nearest else None
            if nearest is not None and days is not None:
                low, high = _spread(value)
                early = 0.5 if value.unit == "month" else 0.0
                yield days.moved(low - early, high, value.unit), f"“{mention.text}” counted from “{nearest.text}”"


def _stands_before(place: int, found: Mention[DateValue], index: int, mention: Mention[DateValue]) -> bool:
    return place == index and found.start < mention.start


def _agreed(found: list[_Inferred]) -> tuple[Days | None, str]:
    """What all inferences have in common, as far as they meet; each is moved into the year of the first."""
    days, basis = found[0]
    for other, reason in found[1:]:
        meeting = next(filter(None, (days.within(other.shifted_years(years)) for years in (0, 1, -1))), None)
        if meeting is not None:
            days = meeting
            basis = basis if reason in basis else f"{basis}, {reason}"
    return days, basis


def _largest_gap(past: _Past, future: Sequence[Mention[DateValue]]) -> tuple[Days | None, str]:
    """(3) Past months lie on the circle of the year; now is in the largest gap behind one of them.

    The first month behind it that is told as to come closes the gap early.
    """
    placed = sorted({(days.first, mention.text) for _, mention in past if (days := _in_frame(mention)) is not None})
    if not placed:
        return None, ""
    starts = [first for first, _ in placed]
    gaps = [(starts[(i + 1) % len(starts)] - start) % _YEAR_DAYS or _YEAR_DAYS for i, start in enumerate(starts)]
    widest = max(range(len(gaps)), key=lambda i: (gaps[i], -starts[i]))
    first, text = placed[widest]
    gap, basis = Days(first, first + gaps[widest] - 1), f"within the year after “{text}”, told as past"
    ahead = [(days, mention.text) for mention in future if (days := _in_frame(mention)) is not None]
    ends = sorted((days.last + (0 if days.last >= first else _YEAR_DAYS), words) for days, words in ahead)
    if ends and ends[0][0] < gap.last:
        return Days(first, ends[0][0]), f"{basis}, and before the end of “{ends[0][1]}”, told as to come"
    return gap, basis


def _in_frame(mention: Mention[DateValue]) -> Days | None:
    return absolute(mention.value, PLACEHOLDER_YEAR)


def _place(past: Iterable[tuple[int, Mention[DateValue]]], now: Days) -> tuple[Days, ...]:
    found = (
        nearest(mention.value, now.first) if now.is_open else latest_before(mention.value, now) for _, mention in past
    )
    return _in_order(found)


def _unplaced(past: _Past) -> tuple[Days, ...]:
    return _in_order(absolute(mention.value, PLACEHOLDER_YEAR) for _, mention in past)


def _in_order(found: Iterable[Days | None]) -> tuple[Days, ...]:
    return tuple(sorted({days for days in found if days is not None}, key=lambda days: (days.first, days.last)))


def _years(dating: Dating) -> set[int]:
    spans = [*dating.anchors, *([dating.days] if dating.days else [])]
    return {date.fromordinal(min(max(end, 1), OPEN_END)).year for span in spans for end in (span.first, span.last)}


def _meetings(left: Dating, right: Dating, shift: int) -> int:
    anchors = [days.shifted_years(shift) for days in right.anchors]
    count = sum(any(a.overlaps(b) for b in anchors) for a in left.anchors)
    count += sum(any(b.overlaps(a) for a in left.anchors) for b in anchors)
    if right.days is not None:
        count += sum(days.overlaps(right.days.shifted_years(shift)) for days in left.anchors)
    if left.days is not None:
        count += sum(days.overlaps(left.days) for days in anchors)
    return count
