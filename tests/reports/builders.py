"""Reports as a comparison would give them, made by hand from a few articles in several languages."""

import hashlib
from dataclasses import replace

from factcheck.models import (
    UNKNOWN_PERIOD,
    Article,
    CalendarDay,
    Claim,
    Cluster,
    Evidence,
    Finding,
    Judgement,
    Kind,
    Pair,
    Period,
    Report,
    Scores,
    Side,
    Skipped,
    Verdict,
)

TOOL = {"name": "factcheck", "version": "0.1.0", "encoder": "multilingual-e5-small", "judge": "none"}


def day(text, basis="front matter"):
    year, month, number = text.split("-")
    found = CalendarDay(None if year == "XXXX" else int(year), int(month), int(number))
    return Period(found, found, basis)


def between(earliest, latest, basis):
    return Period(day(earliest).earliest, day(latest).latest, basis)


def article(path, text, **known):
    """An article whose first line is its title."""
    digest = hashlib.sha256(f"{path}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()
    values = {
        "title": text.partition("\n")[0],
        "source": None,
        "url": None,
        "language": "en",
        "published": UNKNOWN_PERIOD,
    }
    return Article(
        id=f"a-{digest[:10]}", path=path, text=text, title_span=None, body=(), sha256=digest, **{**values, **known}
    )


def claim(found, text, **known):
    start = found.text.index(text)
    end = start + len(text)
    identity = f"c-{found.id[2:]}-{start}"
    return Claim(identity, found.id, text, start, end, language=found.language, **known)


def claims_of(found):
    """The title and every sentence, split at line ends and full stops followed by a blank."""
    claims, position = [], 0
    for number, line in enumerate(found.text.split("\n")):
        for sentence in line.replace(". ", ".\ue000").split("\ue000"):
            if sentence.strip():
                start = found.text.index(sentence, position)
                position = start + len(sentence)
                identity = f"c-{found.id[2:]}-{start}"
                claims.append(
                    Claim(identity, found.id, sentence, start, position, found.language, is_title=number == 0)
                )
    return claims


def side(found, text, value=None):
    start = found.text.index(text)
    return Side(text, start, start + len(text), text if value is None else value)


def evidence(kind, code, stance, detail, left=None, right=None, confidence=0.9, weight=2.0):
    return Evidence(kind, code, stance, detail, confidence, left, right, weight)


def finding(left, right, verdict, *pieces, confidence=0.9123456, cluster=None, severity=None, similarity=0.87654321):
    rest = (1 - confidence) / 3
    scores = Scores(**{each.value: confidence if each is verdict else rest for each in Verdict})
    judgement = Judgement(Pair(left, right, similarity), verdict, confidence, scores, tuple(pieces))
    digest = hashlib.sha256(f"{left.id}{right.id}".encode("utf-8", "surrogatepass")).hexdigest()
    severity = severity or ("error" if verdict is Verdict.CONFLICT else "note")
    return Finding(f"p-{digest[:10]}", digest[10:26], judgement, severity, cluster)


def report(articles, findings, **known):
    claims = [each for found in articles for each in claims_of(found)]
    values = {
        "clusters": (),
        "skipped": (),
        "tool": dict(TOOL),
        "options": {"within": False, "min_confidence": 0.5, "published": (("b.txt", "2022-05-13"),)},
        "stats": {"claims": len(claims), "candidate_pairs": 48, "judged_pairs": 31},
    }
    return Report(tuple(articles), tuple(claims), findings=tuple(findings), **{**values, **known})


FLOOD_EN = article(
    "articles/flood-en.txt",
    "At least 12 people dead as floods hit the Ahr valley\n\n"
    "Heavy rain has caused severe flooding in the west of Germany. Twelve people died in the town of Altenahr on "
    "Wednesday night, the fire service said. More than 200 people are still missing.\n\n"
    "The river rose by four metres within hours. Chancellor Angela Merkel will visit the region on Sunday.",
    source="The Morning Courier",
    url="https://news.example/floods?id=1&lang=en",
    published=day("2021-07-15"),
    origin="o-1",
)
FLOOD_DE = article(
    "articles/flut-de.txt",
    "Flut im Ahrtal: Zahl der Toten steigt\n\n"
    "Nach dem Starkregen ist die Lage im Ahrtal weiter dramatisch. In Altenahr starben in der Nacht zum Donnerstag 15 "
    "Menschen, teilte die Feuerwehr mit. Rund 1.300 Menschen gelten als vermisst.\n\n"
    "Bundeskanzlerin Angela Merkel besucht die Region am Sonntag.",
    source="Rheinische Abendzeitung",
    url="https://zeitung.example/flut",
    language="de",
    published=day("2021-07-15", "file name"),
    origin="o-2",
)
FLOOD_LATER = article(
    "articles/flut-bilanz-de.txt",
    "Bilanz der Flut\n\n"
    "Eine Woche nach der Flut ziehen die Behörden Bilanz. Die Zahl der Toten im Ahrtal ist auf 134 gestiegen. "
    "Kanzlerin Merkel besuchte am Sonntag das zerstörte Dorf Schuld.",
    source="Kölner Blatt",
    language="de",
    published=between("2021-07-20", "2021-07-31", "inferred: “Eine Woche nach der Flut”"),
    origin="o-3",
)
FLOOD_EARLY = article(
    "articles/flut-frueh-de.txt",
    "Tote im Ahrtal\n\nDas Hochwasser trifft die Eifel mit voller Wucht. Die Zahl der Toten im Ahrtal liegt bei 58, "
    "sagte Innenminister Roger Lewentz am Freitag. Viele Orte sind ohne Strom.",
    source="Rheinische Abendzeitung",
    language="de",
    published=day("2021-07-16"),
    origin="o-4",
)
FLOOD_AR = article(
    "articles/فيضانات.txt",
    "فيضانات في غرب ألمانيا\n\n"
    "تسببت الأمطار الغزيرة في فيضانات واسعة غرب ألمانيا. قال رئيس الإطفاء إن ١٢ شخصا لقوا حتفهم في بلدة ألتنار. "
    "وما زال العشرات في عداد المفقودين.",
    source="صحيفة الصباح",
    url="https://sabah.example/فيضانات",
    language="ar",
    origin="o-5",
)

DEATHS_EN = claim(
    FLOOD_EN,
    "Twelve people died in the town of Altenahr on Wednesday night, the fire service said.",
    speaker="the fire service",
)
DEATHS_DE = claim(
    FLOOD_DE,
    "In Altenahr starben in der Nacht zum Donnerstag 15 Menschen, teilte die Feuerwehr mit.",
    speaker="die Feuerwehr",
)
DEATHS_AR = claim(FLOOD_AR, "قال رئيس الإطفاء إن ١٢ شخصا لقوا حتفهم في بلدة ألتنار.", speaker="رئيس الإطفاء")
TOLL_EARLY = claim(
    FLOOD_EARLY,
    "Die Zahl der Toten im Ahrtal liegt bei 58, sagte Innenminister Roger Lewentz am Freitag.",
    speaker="Innenminister Roger Lewentz",
    time=day("2021-07-16", "“am Freitag”"),
)
TOLL_LATER = claim(FLOOD_LATER, "Die Zahl der Toten im Ahrtal ist auf 134 gestiegen.")
VISIT_EN = claim(FLOOD_EN, "Chancellor Angela Merkel will visit the region on Sunday.")
VISIT_DE = claim(FLOOD_DE, "Bundeskanzlerin Angela Merkel besucht die Region am Sonntag.")
RAIN_EN = claim(FLOOD_EN, "Heavy rain has caused severe flooding in the west of Germany.")
RAIN_AR = claim(FLOOD_AR, "تسببت الأمطار الغزيرة في فيضانات واسعة غرب ألمانيا.")
MISSING_EN = claim(FLOOD_EN, "More than 200 people are still missing.")
MISSING_DE = claim(FLOOD_DE, "Rund 1.300 Menschen gelten als vermisst.")

CLUSTER = Cluster("k-deaths", (DEATHS_AR.id, DEATHS_DE.id, DEATHS_EN.id), DEATHS_EN.text)


def conflict():
    return finding(
        DEATHS_EN,
        DEATHS_DE,
        Verdict.CONFLICT,
        evidence(
            Kind.QUANTITY,
            "FC101",
            Verdict.CONFLICT,
            "The number of people who died differs: 12 against 15.",
            side(DEATHS_EN, "Twelve people", "12 people"),
            side(DEATHS_DE, "15 Menschen", "15 people"),
            confidence=0.95,
            weight=3.21049,
        ),
        evidence(
            Kind.NAME,
            "FC401",
            Verdict.AGREE,
            "Both name the same place: Altenahr.",
            side(DEATHS_EN, "Altenahr"),
            side(DEATHS_DE, "Altenahr"),
            confidence=0.99,
            weight=0.4,
        ),
        evidence(
            Kind.DATE,
            "FC201",
            Verdict.AGREE,
            "Both speak of the night from 14 to 15 July 2021.",
            side(DEATHS_EN, "Wednesday night", "2021-07-14"),
            side(DEATHS_DE, "in der Nacht zum Donnerstag", "2021-07-14/2021-07-15"),
            confidence=0.8,
            weight=0.2,
        ),
        confidence=0.93456,
        cluster=CLUSTER.id,
    )


def conflict_between_scripts():
    return finding(
        DEATHS_AR,
        DEATHS_DE,
        Verdict.CONFLICT,
        evidence(
            Kind.QUANTITY,
            "FC101",
            Verdict.CONFLICT,
            "The number of people who died differs: 12 against 15.",
            side(DEATHS_AR, "١٢ شخصا", "12 people"),
            side(DEATHS_DE, "15 Menschen", "15 people"),
        ),
        confidence=0.71,
        cluster=CLUSTER.id,
        severity="warning",
    )


def missing():
    return finding(
        MISSING_EN,
        MISSING_DE,
        Verdict.CONFLICT,
        evidence(
            Kind.QUANTITY,
            "FC102",
            Verdict.CONFLICT,
            "More than 200 people are missing in one article, about 1,300 in the other.",
            side(MISSING_EN, "More than 200 people", ">200 people"),
            side(MISSING_DE, "Rund 1.300 Menschen", "~1300 people"),
            confidence=0.6,
        ),
        confidence=0.561,
        severity="warning",
    )


def update():
    return finding(
        TOLL_EARLY,
        TOLL_LATER,
        Verdict.UPDATE,
        evidence(
            Kind.QUANTITY,
            "FC103",
            Verdict.UPDATE,
            "The number of dead rose from 58 (16 July) to 134 (later in July).",
            side(TOLL_EARLY, "58", "58"),
            side(TOLL_LATER, "auf 134 gestiegen", "134"),
        ),
        confidence=0.88,
    )


def agreement():
    return finding(
        VISIT_EN,
        VISIT_DE,
        Verdict.AGREE,
        evidence(
            Kind.NAME,
            "FC401",
            Verdict.AGREE,
            "Both name Angela Merkel.",
            side(VISIT_EN, "Chancellor Angela Merkel", "Angela Merkel"),
            side(VISIT_DE, "Bundeskanzlerin Angela Merkel", "Angela Merkel"),
        ),
        evidence(
            Kind.DATE,
            "FC201",
            Verdict.AGREE,
            "Both speak of Sunday, 18 July 2021.",
            side(VISIT_EN, "on Sunday", "2021-07-18"),
            side(VISIT_DE, "am Sonntag", "2021-07-18"),
            weight=1.0,
        ),
        confidence=0.991,
    )


def agreement_without_sides():
    return finding(
        RAIN_AR,
        RAIN_EN,
        Verdict.AGREE,
        evidence(Kind.ENTAILMENT, "FC901", Verdict.AGREE, "Each sentence follows from the other.", weight=1.5),
        confidence=0.8,
    )


def full():
    """Every verdict, three languages, two scripts, a skipped file."""
    return report(
        (FLOOD_EN, FLOOD_DE, FLOOD_LATER, FLOOD_EARLY, FLOOD_AR),
        (conflict(), conflict_between_scripts(), missing(), update(), agreement(), agreement_without_sides()),
        clusters=(CLUSTER,),
        skipped=(Skipped("articles/scan.pdf", "not a text: PDF files are not read"),),
    )


def empty():
    """Two articles that share nothing."""
    return report((FLOOD_EN, FLOOD_AR), ())


def none_at_all():
    return Report((), (), (), (), (), dict(TOOL), {}, {"claims": 0, "candidate_pairs": 0, "judged_pairs": 0})


def hostile(text, url=None, path=None):
    """A report that carries a text wherever an article, a file or a comparator can put one."""
    carried = f"Before it. {text} and 12 dead. After it {text}."
    left = article(
        path or f"{text}.txt", f"{text}\n\n{carried}", source=text, url=url, published=day("2021-07-15", text)
    )
    right = replace(article("b.txt", "Title\n\nIn all 15 dead."), title=text, origin=text)
    first = claim(left, f"{text} and 12 dead.", speaker=text)
    second = claim(right, "In all 15 dead.", speaker=text)
    found = finding(
        first,
        second,
        Verdict.CONFLICT,
        evidence(Kind.QUANTITY, "FC101", Verdict.CONFLICT, text, side(first, text, text), side(second, "15", text)),
        evidence(Kind.QUOTE, "FC601", Verdict.AGREE, text, side(first, f"{text} and 12", text), None),
        cluster="k-1",
    )
    return report(
        (left, right),
        (found,),
        clusters=(Cluster("k-1", (first.id, second.id), text),),
        skipped=(Skipped(text, text),),
        tool={**TOOL, "judge": text},
        options={"encoder": text, text: text},
    )
