"""Typed facts of claims: what they count, date, rank, name, quote and deny, and when it was."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.facts.dates import date_tokens, find_dates
from factcheck.facts.dating import Dating, Sentence, date_article, year_shift
from factcheck.facts.days import Days
from factcheck.facts.denials import content_words, find_denials
from factcheck.facts.names import article_names, find_names
from factcheck.facts.numerals import find_numerals
from factcheck.facts.polarity import find_directions, find_doubts, find_stages
from factcheck.facts.quantities import find_quantities
from factcheck.facts.quotes import find_quotes
from factcheck.facts.ranks import find_ranks
from factcheck.facts.timeline import Placed, place_claims
from factcheck.facts.tokens import Tokens, tokenize
from factcheck.facts.variants import same_name, same_word
from factcheck.models import Claim, Period
from factcheck.models.mention import DateValue, Mention, Mentions

__all__ = [
    "ClaimFacts",
    "Dating",
    "Days",
    "Placed",
    "find_mentions",
    "read_facts",
    "same_name",
    "same_word",
    "year_shift",
]


@dataclass(frozen=True, slots=True)
class ClaimFacts:
    """A claim with everything that comparators read.

    Attributes:
        claim: Its time is set.
        mentions: By kind.
        placed: The claim in time.
        dating: The article in time.
        content: Lemmas of its content words.
        words: All its words in lower case, as the tables list them.
    """

    claim: Claim
    mentions: Mentions
    placed: Placed
    dating: Dating
    content: frozenset[str]
    words: tuple[str, ...] = ()


def read_facts(published: Period, claims: Sequence[Claim]) -> tuple[ClaimFacts, ...]:
    """Read all claims of one article.

    Args:
        published: When the article was published, as far as it was given.
        claims: All claims of the article, in order.

    Returns:
        One for each claim, in the same order, placed in time.
    """
    tokens = [tokenize(claim.text, claim.language) for claim in claims]
    known, surnames = article_names(tokens)
    mentions = [find_mentions(item, known, surnames) for item in tokens]
    sentences = [Sentence(item, found.dates) for item, found in zip(tokens, mentions, strict=True)]
    dating = date_article(published, sentences)
    places = place_claims(dating, sentences)
    return tuple(
        ClaimFacts(
            replace(claim, time=placed.period), found, placed, dating, frozenset(content_words(item)), item.lowers
        )
        for claim, item, found, placed in zip(claims, tokens, mentions, places, strict=True)
    )


def find_mentions(
    tokens: Tokens, known_names: frozenset[str] = frozenset(), surnames: frozenset[str] = frozenset()
) -> Mentions:
    """All mentions of a claim; `known_names` are names elsewhere in its article, `surnames` those that end one."""
    numerals = find_numerals(tokens)
    dates: tuple[Mention[DateValue], ...] = find_dates(tokens, numerals)
    names = find_names(tokens, known_names, surnames)
    denials = find_denials(tokens)
    in_dates = frozenset(date_tokens(tokens, dates))
    return Mentions(
        quantities=find_quantities(tokens, numerals, in_dates),
        dates=dates,
        ranks=find_ranks(tokens, numerals, dates, names),
        names=names,
        quotes=find_quotes(tokens.text, tokens.language),
        denials=denials,
        directions=find_directions(tokens, denials),
        stages=find_stages(tokens),
        doubts=find_doubts(tokens, in_dates),
    )
