"""Reports as large as those of a real corpus: made by chance, the same every time."""

import random
from collections import defaultdict
from dataclasses import replace

from factcheck.models import Claim, Cluster, Kind, Report, Verdict

from . import builders
from .builders import day, evidence, side

_SENTENCES, _WORDS, _PER_CLUSTER = 20, 22, 12
_VERDICTS = (Verdict.CONFLICT, Verdict.UPDATE, Verdict.AGREE)


def large_report(number):
    """As many findings, on sentences of 26 words, with three pieces of evidence each."""
    chance = random.Random(1)
    told = [_article(chance, index) for index in range(max(2, number // 25))]
    findings = [_finding(chance, told, index, number) for index in range(number)]
    members = defaultdict(set)
    for each in findings:
        members[each.cluster] |= {each.judgement.pair.left.id, each.judgement.pair.right.id}
    texts = {claim.id: claim.text for _, claims in told for claim in claims}
    clusters = tuple(Cluster(name, tuple(sorted(ids)), texts[min(ids)]) for name, ids in sorted(members.items()))
    findings.sort(key=lambda each: (_VERDICTS.index(each.judgement.verdict), -each.judgement.confidence))
    claims = tuple(claim for _, found in told for claim in found)
    stats = {"claims": len(claims), "judged_pairs": number * 4}
    articles = tuple(article for article, _ in told)
    return Report(articles, claims, clusters, tuple(findings), (), dict(builders.TOOL), {}, stats)


def _article(chance, index):
    words = [word.strip(".,") for each in builders.full().articles[:4] for word in each.text.split()]
    number = index % 97
    sentences = [
        f"{' '.join(chance.choice(words) for _ in range(_WORDS))} {number + each} Menschen starben in Altenahr."
        for each in range(_SENTENCES)
    ]
    article = builders.article(
        f"articles/2024/outlet-{index % 40}/article-{index}.txt",
        "A headline of usual length on what happened in the valley\n\n" + " ".join(sentences),
        source=f"Outlet number {index % 40}",
        url=f"https://outlet{index % 40}.example/{index}",
        language="de",
        published=day(f"2024-05-{index % 28 + 1:02}"),
        origin=f"o-{index}",
    )
    claims, position = [], 0
    for sentence in sentences:
        start = article.text.index(sentence, position)
        position = start + len(sentence)
        speaker = "die Feuerwehr" if chance.random() < 0.3 else None
        time = day("2024-05-02", "article (front matter)")
        claims.append(Claim(f"c{article.id}{start}", article.id, sentence, start, position, "de", speaker, time=time))
    return article, claims


def _finding(chance, told, index, number):
    (_, left), (_, right) = chance.sample(told, 2)
    left, right = chance.choice(left), chance.choice(right)
    verdict = _VERDICTS[0 if index < number // 4 else 1 if index < number // 3 else 2]
    dead = [" ".join(claim.text.rsplit(" ", 5)[1:3]) for claim in (left, right)]
    sides = [
        side(claim, words, f"{words.split()[0]} mensch killed")
        for claim, words in zip((left, right), dead, strict=True)
    ]
    detail = f"Different numbers for killed: “{dead[0]}” against “{dead[1]}”."
    pieces = [
        evidence(Kind.QUANTITY, "FC101", verdict, detail, *sides),
        evidence(
            Kind.NAME, "FC402", Verdict.AGREE, "Both name “Altenahr”.", side(left, "Altenahr"), side(right, "Altenahr")
        ),
        evidence(
            Kind.POLARITY, "FC502", Verdict.AGREE, "Both say “starben”.", side(left, "starben"), side(right, "starben")
        ),
    ]
    found = builders.finding(left, right, verdict, *pieces, confidence=0.5 + chance.random() / 2)
    return replace(found, id=f"p{index:012x}", cluster=f"k{index % max(1, number // _PER_CLUSTER):05}")
