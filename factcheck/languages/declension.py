"""The cases of place names in Slavic languages, whose tables list the nominative only: "Praha", "v Praze"."""

from collections.abc import Iterator, Mapping

# Ending of a nominative to the endings that replace it, in all cases; the first rule that fits is taken. Forms that no
# writer uses are harmless: they are only looked up.
_RULES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "ru": (
        ("ия", "ии ию ией"), ("ья", "ьи ье ью ьей"), ("я", "и е ю ей"), ("га", "ги ге гу гой"),
        ("ка", "ки ке ку кой"), ("ха", "хи хе ху хой"), ("ча", "чи че чу чей"), ("ша", "ши ше шу шей"),
        ("а", "ы е у ой"), ("ий", "ия ию ием ии"), ("й", "я ю ем е"), ("ень", "ня ню нем не ени енью"),
        ("ь", "я ю ем е и ью"), ("ины", "ин инам инах инами"), ("ы", "ам ах ами"),
    ),
    "uk": (
        ("ія", "ії ію ією"), ("я", "і ї ю ею єю"), ("га", "ги зі гу гою"), ("ка", "ки ці ку кою"),
        ("ха", "хи сі ху хою"), ("ша", "ші шу шею"), ("ча", "чі чу чею"), ("а", "и і у ою"),
        ("ень", "ня ню нем ні"), ("ель", "еля елю елем елі ля лю лем лі"), ("ь", "я ю ем і"), ("й", "я ю єм ї"),
        ("ів", "ова ову овом ові ева еву евом еві"), ("їв", "єва єву євом єві"), ("ини", "ин инам инах инами"),
        ("и", "ам ах ами"), ("о", "а у ом і"),
    ),
    "cs": (
        ("ie", "ii ií"), ("ha", "hy ze hu hou"), ("ga", "gy ze gu gou"), ("ka", "ky ce ku kou"), ("ra", "ry ře ru rou"),
        ("la", "ly le lu lou"), ("sa", "sy se su sou"), ("ša", "ši še šu šou"), ("za", "zy ze zu zou"),
        ("a", "y ě e u ou"), ("eň", "ně ni ní eni"), ("aň", "aně ani aní"), ("ň", "ně ni ní"), ("ež", "eže eži eží"),
        ("ky", "ek kám kách kami"), ("any", "an anům anech"), ("y", "ám ách ami ech"), ("o", "a u em ě"),
        ("ec", "ce ci cem"), ("ek", "ku kem"),
    ),
    "pl": (
        ("ia", "ii ię ią"), ("ja", "ji ję ją"), ("ga", "gi dze gę gą"), ("ka", "ki ce kę ką"), ("ra", "ry rze rę rą"),
        ("ta", "ty cie tę tą"), ("da", "dy dzie dę dą"), ("ła", "ły le łę łą"), ("la", "li lę lą"),
        ("wa", "wy wie wę wą"), ("na", "ny nie nę ną"), ("sa", "sy sie sę są"), ("za", "zy zie zę zą"),
        ("ma", "my mie mę mą"), ("ba", "by bie bę bą"), ("pa", "py pie pę pą"), ("a", "y i e ę ą"),
        ("eń", "nia niu niem"), ("ań", "ania aniu aniem"), ("ń", "nia niu niem"), ("ów", "owa owie owem owu"),
        ("ki", "ek kach kami kom"), ("ny", "n nach nami nom"), ("y", "ach ami om"), ("o", "a u em ie"),
        ("t", "tu tem cie"), ("d", "du dem dzie"), ("r", "ru rem rze ra"), ("ł", "łu łem le"), ("k", "ku kiem ka"),
        ("g", "gu giem ga"), ("ż", "ża żu żem"), ("sz", "szu szem sza"), ("l", "lu lem la"),
    ),
}  # fmt: skip
# What a noun that ends in a consonant takes.
_HARD: Mapping[str, str] = {"ru": "а у ом е", "uk": "а у ом і ові", "cs": "a u em ě e", "pl": "u a em ie"}
_VOWELS = frozenset("аеёиіїоуыэюяєaeiouyáéíóúůýěąęó")
_SHORTEST = 4


def with_cases(places: Mapping[str, str], code: str) -> Mapping[str, str]:
    """Names of places in lower case with all their cases; what is listed itself goes first.

    Args:
        places: Nominatives to what they mean.
        code: The language; those without cases in their names stay as they are.
    """
    if code not in _RULES:
        return places
    found: dict[str, str] = {}
    for name, key in places.items():
        if len(name) >= _SHORTEST and " " not in name and name.isalpha():
            for form in _cases(name, code):
                found.setdefault(form, key)
    return {**found, **places}


def _cases(name: str, code: str) -> Iterator[str]:
    for ending, others in _RULES[code]:
        if name.endswith(ending):
            stem = name.removesuffix(ending)
            yield from (stem + other for other in others.split() if len(stem + other) >= _SHORTEST)
            return
    if name[-1] not in _VOWELS:
        yield from (name + ending for ending in _HARD[code].split())
