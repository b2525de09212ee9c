"""The two seed articles with their names, months, ordinals and demand exchanged, consistently in both."""

import random
from pathlib import Path

SEEDS = Path(__file__).parent.parent / "seeds"
LATER, EARLIER = "000_fbe89199b4d122ed.txt", "002_b2bf8c8abcda9256.txt"

MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
)  # fmt: skip
RANKS = ("erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt")
# (given name, surname) and two spellings of a Slavic name, as the articles have them.
AMERICANS = (
    ("Lloyd", "Austin"),
    ("Mark", "Esper"),
    ("Ashton", "Carter"),
    ("Robert", "Gates"),
    ("Minh Anh", "Nguyễn"),
    ("Ayşe", "Çelik"),
)
RUSSIANS = (
    ("Sergej", "Schoigu", "Shoigu"),
    ("Anatolij", "Serdjukow", "Serdyukov"),
    ("Andrej", "Beloussow", "Belousov"),
)
DIPLOMATS = (("Gawrilow", "Gavrilov"), ("Rjabkow", "Ryabkov"), ("Antonow", "Antonov"))
SPOKESMEN = ("Kirby", "Ryder", "Barlow", "Whitman")
DEMANDS = (
    ("sofortigen", "Waffenstillstand"),
    ("vollständigen", "Truppenabzug"),
    ("dauerhaften", "Friedensvertrag"),
    ("bedingungslosen", "Gefangenenaustausch"),
    ("vollständigen und bedingungslosen", "Abzug"),
    ("freien", "Zugang"),
)


def varied(seed: int) -> dict[str, str]:
    """Both articles by file name, changed at random; seed 0 changes nothing."""
    texts = {name: (SEEDS / name).read_text(encoding="utf-8") for name in (LATER, EARLIER)}
    if seed == 0:
        return texts
    changes = _changes(random.Random(seed))
    for old, new in changes:
        texts = {name: text.replace(old, new) for name, text in texts.items()}
    return texts


def back(text: str, seed: int) -> str:
    """Words of the original articles as they stand in the changed ones."""
    for old, new in _changes(random.Random(seed)) if seed else ():
        text = text.replace(old, new)
    return text


def _changes(chance: random.Random) -> list[tuple[str, str]]:
    american, russian, diplomat = chance.choice(AMERICANS), chance.choice(RUSSIANS), chance.choice(DIPLOMATS)
    month, rank, demand = chance.randrange(12), chance.randrange(1, len(RANKS)), chance.choice(DEMANDS)
    first, second = RANKS[rank - 1], RANKS[rank]
    return [
        ("das zweite Telefonat", f"das {second}e Telefonat"),
        ("seinem ersten Telefonat", f"seinem {first}en Telefonat"),
        ("es der erste seit", f"es der {first}e seit"),
        ("Februar", "<war>"),
        ("Im Mai ", "Im <call> "),
        ("<war>", MONTHS[month]),
        ("<call>", MONTHS[(month + 3) % 12]),
        ("Lloyd", american[0]),
        ("Austin", american[1]),
        ("Sergej", russian[0]),
        ("Schoigu", russian[1]),
        ("Shoigu", russian[2]),
        ("Gawrilow", diplomat[0]),
        ("Gavrilov", diplomat[1]),
        ("Kirby", chance.choice(SPOKESMEN)),
        ("sofortigen", demand[0]),
        ("Waffenstillstand", demand[1]),
    ]
