"""The codes of findings and what they mean."""

from dataclasses import dataclass

from factcheck.evidence import attribution, date, name, ordinal, polarity, quantity, quote, roles
from factcheck.evidence.examples import Example
from factcheck.models import Kind


@dataclass(frozen=True, slots=True)
class Code:
    """One code: its kind and one sentence."""

    code: str
    kind: Kind
    meaning: str

    @property
    def examples(self) -> tuple[Example, ...]:
        """The examples of the comparator that gives the code, which are its first tests."""
        return _EXAMPLES[self.kind]


_EXAMPLES = {
    Kind.QUANTITY: quantity.EXAMPLES,
    Kind.DATE: date.EXAMPLES,
    Kind.ORDINAL: ordinal.EXAMPLES,
    Kind.NAME: name.EXAMPLES,
    Kind.POLARITY: polarity.EXAMPLES,
    Kind.QUOTE: quote.EXAMPLES,
    Kind.ATTRIBUTION: attribution.EXAMPLES,
}

CODES: dict[str, Code] = {
    entry.code: entry
    for entry in (
        Code(quantity.COUNT, Kind.QUANTITY, "How many people or things."),
        Code(quantity.MONEY, Kind.QUANTITY, "An amount of money."),
        Code(quantity.SHARE, Kind.QUANTITY, "A percentage."),
        Code(quantity.MEASURE, Kind.QUANTITY, "A length, weight, duration or other measure."),
        Code(quantity.OTHER_SLOT, Kind.QUANTITY, "Numbers that are not known to be of one thing."),
        Code(date.EVENT_DAY, Kind.DATE, "The day of the event."),
        Code(date.PERIOD, Kind.DATE, "The start or the end of a period."),
        Code(ordinal.SERIES, Kind.ORDINAL, "A place in a series that counts from a date."),
        Code(ordinal.RANK, Kind.ORDINAL, "A place in a series or a ranking."),
        Code(name.PERSON, Kind.NAME, "A person or an organisation."),
        Code(name.PLACE, Kind.NAME, "A place."),
        Code(name.ABSENT, Kind.NAME, "A name that the other claim does not have: no conflict by itself."),
        Code(name.ELSEWHERE, Kind.NAME, "A part and its whole: a city and its country."),
        Code(polarity.NEGATION, Kind.POLARITY, "One claim denies what the other says."),
        Code(polarity.DIRECTION, Kind.POLARITY, "Opposite words: rose and fell, approved and rejected."),
        Code(roles.ROLES, Kind.POLARITY, "Two names have exchanged their roles."),
        Code(polarity.MODALITY, Kind.POLARITY, "One claim leaves open what the other one tells as a fact."),
        Code(polarity.STAGE, Kind.POLARITY, "How far something has got: wanted, arrested, convicted."),
        Code(quote.WORDING, Kind.QUOTE, "The words of a quotation."),
        Code(attribution.SPEAKER, Kind.ATTRIBUTION, "Who is said to have said it."),
    )
}
