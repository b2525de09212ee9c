"""The whole way on one page: articles -> claims -> facts -> vectors -> pairs -> judgements -> report."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck._version import __version__
from factcheck.articles.language import recognised_language
from factcheck.claims import extract_claims
from factcheck.claims.speaker import speaker_of
from factcheck.clustering import cluster_claims
from factcheck.config import Options
from factcheck.encoders import load_encoder
from factcheck.encoders.calibration import Calibration, calibration_of
from factcheck.entailment import NONE, load_judge
from factcheck.entailment.protocol import Texts
from factcheck.errors import InputError
from factcheck.evidence.counterparts import NAME
from factcheck.evidence.quote import QUOTE
from factcheck.facts import ClaimFacts, read_facts
from factcheck.judging import judge_pair
from factcheck.judging.alone import entailment_of, judge_alone
from factcheck.judging.findings import findings
from factcheck.judging.pairs import PairRow, claims_of
from factcheck.linking import Terms, anchored, candidates, rivals, similarities
from factcheck.models import Article, Candidate, Claim, ClaimKind, Entailment, Judgement, Period, Report, Skipped
from factcheck.policy.selection import Selection

if TYPE_CHECKING:
    from factcheck.encoders.protocol import Encoder, Vectors
    from factcheck.entailment.protocol import Judge

Progress = Callable[[str, int, int], None]

_CHUNK = 256
_CLUSTER_SIMILARITY = 0.4


class Checker:
    """Compares articles and judges pairs with one set of models, loaded when first needed."""

    def __init__(self, options: Options | None = None, progress: Progress | None = None) -> None:
        """Keep the options; `progress` is told the stage, what is done and the total."""
        self.options = options or Options()
        self._progress = progress or (lambda _stage, _done, _total: None)

    @cached_property
    def encoder(self) -> "Encoder":
        """The encoder that the options name; loading it may take seconds."""
        self._progress("loading the encoder", 0, 1)
        encoder = load_encoder(self.options.encoder, batch_size=self.options.batch_size, jobs=self.options.jobs)
        self._progress("loading the encoder", 1, 1)
        return encoder

    @cached_property
    def entailment(self) -> "Judge | None":
        """The entailment judge that the options name, or None; loading it may take seconds."""
        if self.options.judge == NONE:
            return None
        self._progress("loading the judge", 0, 1)
        judge = load_judge(self.options.judge, batch_size=self.options.batch_size, jobs=self.options.jobs)
        self._progress("loading the judge", 1, 1)
        return judge

    @cached_property
    def calibration(self) -> Calibration:
        """What the encoder's cosines mean."""
        return calibration_of(self.encoder)

    def compare(self, articles: Sequence[Article], skipped: Sequence[Skipped] = ()) -> Report:
        """Compare articles claim by claim.

        Raises:
            InputError: Fewer than two articles, unless claims are compared within one.
            ModelError: The encoder cannot be had.
            UsageError: No code begins with what is selected or ignored.
        """
        _require_enough(articles, within=self.options.within)
        selection = Selection(self.options.select, self.options.ignore)
        facts = self._read(articles)
        compared = [fact for fact in facts if fact.claim.kind is ClaimKind.STATEMENT]
        claims = [fact.claim for fact in compared]
        vectors = self._encode([claim.text for claim in claims])
        links = candidates(
            claims,
            vectors,
            self.calibration,
            neighbours=self.options.neighbours,
            min_similarity=self.options.min_similarity,
            within=self.options.within,
            tied=anchored(compared, within=self.options.within),
        )
        judgements = self._judge(compared, links)
        clusters = cluster_claims(claims, vectors, links, min_similarity=_CLUSTER_SIMILARITY)
        shown = findings(selection.of(judgements), clusters, min_confidence=self.options.min_confidence)
        return Report(
            articles=_dated(articles, facts),
            claims=tuple(fact.claim for fact in facts),
            clusters=clusters,
            findings=shown,
            skipped=tuple(skipped),
            tool={
                "name": "factcheck",
                "version": __version__,
                "encoder": self.encoder.name,
                "judge": NONE,  # entailment has no say in a comparison yet
            },
            options=_deciding(self.options),
            stats={
                "articles": len(articles),
                "claims": len(facts),
                "compared_claims": len(claims),
                "candidate_pairs": len(links),
                "judged_pairs": len(judgements),
                **{
                    verdict: sum(f.judgement.verdict == verdict for f in shown)
                    for verdict in ("agree", "conflict", "update")
                },
            },
        )

    def judge(self, rows: Sequence[PairRow]) -> Iterator[Judgement]:
        """Judge given pairs in order, without the gates of retrieval.

        Raises:
            ModelError: The encoder or the entailment judge cannot be had.
        """
        done = 0
        for start in range(0, len(rows), _CHUNK):
            chunk = rows[start : start + _CHUNK]
            for judgement in self._judge_rows(chunk):
                yield judgement
                done += 1
            self._progress("judging", done, len(rows))

    def _read(self, articles: Sequence[Article]) -> list[ClaimFacts]:
        """Claims of all articles with their facts, in canonical order: by article, then by position."""
        facts: list[ClaimFacts] = []
        for done, article in enumerate(articles, start=1):
            facts.extend(read_facts(article.published, extract_claims(article)))
            self._progress("reading facts", done, len(articles))
        return sorted(facts, key=lambda fact: (fact.claim.article, fact.claim.start, fact.claim.end))

    def _encode(self, texts: Sequence[str]) -> "Vectors":
        return self.encoder.encode(texts, lambda done, total: self._progress("encoding claims", done, total))

    def _judge(self, facts: Sequence[ClaimFacts], links: Sequence[Candidate]) -> list[Judgement]:
        linked = {index for link in links for index in (link.left, link.right)}
        terms = self._terms([facts[index] for index in sorted(linked)])
        others = rivals(links, [fact.claim.article for fact in facts])
        judgements = []
        for done, (link, rival) in enumerate(zip(links, others, strict=True), start=1):
            judgements.append(judge_pair(facts[link.left], facts[link.right], link.similarity, terms, rival))
            if done % _CHUNK == 0 or done == len(links):
                self._progress("judging pairs", done, len(links))
        return judgements

    def _judge_rows(self, rows: Sequence[PairRow]) -> Iterator[Judgement]:
        claims = [claims_of(row, recognised_language) for row in rows]
        entailments = self._entailments([(left, right) for (left, _), (right, _) in claims])
        if self.options.judge_only:
            for ((left, _), (right, _)), entailment in zip(claims, entailments, strict=True):
                yield judge_alone(left, right, entailment)
            return
        for judgement, entailment in zip(self._by_facts(claims), entailments, strict=True):
            yield replace(judgement, entailment=entailment)

    def _entailments(self, pairs: Sequence[tuple[Claim, Claim]]) -> Sequence[Entailment | None]:
        if self.entailment is None:
            return [None] * len(pairs)
        texts = [Texts(left.text, right.text, left.language, right.language) for left, right in pairs]
        return [entailment_of(answers) for answers in self.entailment.judge(texts)]

    def _by_facts(self, claims: Sequence[Sequence[tuple[Claim, Period]]]) -> Iterator[Judgement]:
        facts = [tuple(_lone(claim, published) for claim, published in pair) for pair in claims]
        texts = sorted({fact.claim.text for pair in facts for fact in pair})
        place = {text: index for index, text in enumerate(texts)}
        vectors = self.encoder.encode(texts)
        terms = self._terms([fact for pair in facts for fact in pair])
        for left, right in facts:
            one, other = sorted((left.claim, right.claim), key=lambda claim: (claim.text, claim.language))
            similarity = self._similarity(vectors[place[one.text]], vectors[place[other.text]], one, other)
            yield judge_pair(left, right, similarity, terms)

    def _similarity(self, left: "Vectors", right: "Vectors", one: Claim, other: Claim) -> float:
        if not all(any(map(str.isalnum, claim.text)) for claim in (one, other)):
            return 0.0  # two texts without a word are alike in nothing
        return float(similarities(left[None], right[None], [one.language], [other.language], self.calibration)[0, 0])

    def _terms(self, facts: Sequence[ClaimFacts]) -> Terms:
        nouns = {(mention.value.counted, fact.claim.language) for fact in facts for mention in fact.mentions.quantities}
        nouns |= {
            (noun, fact.claim.language)
            for fact in facts
            for mention in fact.mentions.ranks
            for noun in mention.value.nouns
        }
        nouns |= {(mention.text, NAME) for fact in facts for mention in fact.mentions.names}
        if len({fact.claim.language for fact in facts}) > 1:
            nouns |= {(mention.text, QUOTE) for fact in facts for mention in fact.mentions.quotes}
            nouns |= {(fact.claim.speaker or "", NAME) for fact in facts if fact.mentions.quotes}
        return Terms(self.encoder, nouns)


def _lone(claim: Claim, published: Period) -> ClaimFacts:
    """Facts of a claim that stands for a whole article."""
    speaker = speaker_of(claim.text, claim.language)
    return read_facts(published, (replace(claim, speaker=speaker.name if speaker else None),))[0]


def _require_enough(articles: Sequence[Article], *, within: bool) -> None:
    if len(articles) >= (1 if within else 2):
        return
    if not articles:
        raise InputError("no article could be read; name files, folders or patterns with .txt or .md articles")
    raise InputError(
        f"only one article ({articles[0].path}): nothing to compare it with; "
        "add another one, or compare it with itself by --within"
    )


def _dated(articles: Sequence[Article], facts: Sequence[ClaimFacts]) -> tuple[Article, ...]:
    """The articles with the time that was inferred for those that gave none."""
    dating = {fact.claim.article: fact.dating.published for fact in facts}
    return tuple(replace(article, published=dating.get(article.id, article.published)) for article in articles)


def _deciding(options: Options) -> dict[str, object]:
    """The options that decide the result; how it is computed (batch size, threads) is none of the report's business."""
    return {
        "encoder": options.encoder or "bundled",
        "judge": NONE,
        "language": options.language,
        "published": dict(options.published),
        "since": options.since,
        "until": options.until,
        "within": options.within,
        "min_confidence": options.min_confidence,
        "select": options.select,
        "ignore": options.ignore,
        "neighbours": options.neighbours,
        "min_similarity": options.min_similarity,
    }
