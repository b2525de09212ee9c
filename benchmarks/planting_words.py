"""Months and weekdays in 18 languages, for planting others: the planter's own, shared with nobody.

Nothing of the data sets stands here, and nothing of factcheck is read: a word that factcheck does not know is planted
all the same. In the lists `_` is a space.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

A_NUMBER = "#"  # stands for a number as the word before


def words(text: str) -> tuple[str, ...]:
    """The words of a list."""
    return tuple(text.split())


LANGUAGES = words("de en fr es it pt nl pl cs sv ru uk tr ar hi zh ja ko")
LATIN = frozenset(words("de en fr es it pt nl pl cs sv tr"))
UNSPACED = frozenset(words("zh ja"))


@dataclass(frozen=True, slots=True)
class Series:
    """The words of a closed series (months, weekdays) in one language.

    Attributes:
        rows: One row of words for each inflection or spelling, all in the order of the series.
        groups: Which of them can stand for each other without a change around them (gender).
        behind: Word before (lower case) -> row of its case, and which of the series can stand behind it.
        open_end: Letters may follow, as in "Freitagabend".
    """

    rows: tuple[tuple[str, ...], ...]
    groups: tuple[frozenset[int], ...]
    behind: Mapping[str, tuple[int, frozenset[int]]] = field(default_factory=dict)
    open_end: bool = False


def _series(
    *rows: str, groups: str = "", behind: Mapping[str, tuple[int, str]] | None = None, open_end: bool = False
) -> Series:
    """Groups and members are written as digits in base 12: `"013 245"`."""
    parsed = tuple(tuple(word.replace("_", " ") for word in row.split()) for row in rows)
    everything = frozenset(range(len(parsed[0])))
    return Series(
        parsed,
        tuple(frozenset(int(member, 12) for member in group) for group in groups.split()) or (everything,),
        {
            word: (row, frozenset(int(member, 12) for member in members) or everything)
            for word, (row, members) in (behind or {}).items()
        },
        open_end,
    )


_GENITIVE = {A_NUMBER: (1, "")}

MONTHS: Mapping[str, Series] = {
    "de": _series("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    "en": _series("January February March April May June July August September October November December"),
    "fr": _series("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "es": _series("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    "it": _series("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    "pt": _series("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    "nl": _series("januari februari maart april mei juni juli augustus september oktober november december"),
    "sv": _series("januari februari mars april maj juni juli augusti september oktober november december"),
    "tr": _series("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
    "pl": _series(
        "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu",
        behind={**_GENITIVE, "w": (2, "012345679ab"), "we": (2, "8")},
    ),
    "cs": _series(
        "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci",
        behind={**_GENITIVE, "v": (2, "")},
    ),
    "ru": _series(
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
        behind={**_GENITIVE, "в": (2, "")},
    ),
    "uk": _series(
        "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні",
        behind={**_GENITIVE, "у": (2, ""), "в": (2, "")},
    ),
    "ar": _series(
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
    ),
    "hi": _series(
        "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
        "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्तूबर नवम्बर दिसम्बर",
    ),
    "zh": _series(" ".join(f"{number}月" for number in range(1, 13))),
    "ja": _series(" ".join(f"{number}月" for number in range(1, 13))),
    "ko": _series(" ".join(f"{number}월" for number in range(1, 13))),
}

# Words that are no months in other places: these need a number or such a word beside them.
AMBIGUOUS_MONTHS: Mapping[str, frozenset[int]] = {"en": frozenset((2, 4, 7)), "hi": frozenset((4,))}
BEFORE_AMBIGUOUS = frozenset(words("in since until last next of by late early mid this from"))

# Monday first.
WEEKDAYS: Mapping[str, Series] = {
    "de": _series("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag", open_end=True),
    "en": _series("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    "fr": _series("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "es": _series("lunes martes miércoles jueves viernes sábado domingo"),
    "it": _series("lunedì martedì mercoledì giovedì venerdì sabato domenica", groups="012345"),
    "pt": _series("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo", groups="01234 56"),
    "nl": _series("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", open_end=True),
    "sv": _series("måndag tisdag onsdag torsdag fredag lördag söndag", open_end=True),
    "tr": _series(
        "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar",
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    ),
    "pl": _series(
        "poniedziałek wtorek środa czwartek piątek sobota niedziela",
        "poniedziałek wtorek środę czwartek piątek sobotę niedzielę",
        "poniedziałku wtorku środy czwartku piątku soboty niedzieli",
        groups="0134 256",
        behind={"w": (1, "023456")},
    ),
    "cs": _series(
        "pondělí úterý středa čtvrtek pátek sobota neděle",
        "pondělí úterý středu čtvrtek pátek sobotu neděli",
        "pondělí úterý středy čtvrtka pátku soboty neděle",
        groups="01 34 256",
        behind={"v": (1, "01456"), "ve": (1, "23")},
    ),
    "ru": _series(
        "понедельник вторник среда четверг пятница суббота воскресенье",
        "понедельник вторник среду четверг пятницу субботу воскресенье",
        "понедельника вторника среды четверга пятницы субботы воскресенья",
        groups="013 245",
        behind={"в": (1, "023456")},
    ),
    "uk": _series(
        "понеділок вівторок середа четвер п'ятниця субота неділя",
        "понеділок вівторок середу четвер п'ятницю суботу неділю",
        "понеділка вівторка середи четверга п'ятниці суботи неділі",
        groups="013 2456",
        behind={"у": (1, ""), "в": (1, "")},
    ),
    "ar": _series(
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد", "الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"
    ),
    "hi": _series("सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार", "सोमवार मंगलवार बुधवार गुरूवार शुक्रवार शनिवार रविवार"),
    "zh": _series(
        "周一 周二 周三 周四 周五 周六 周日",
        "星期一 星期二 星期三 星期四 星期五 星期六 星期日",
        "星期一 星期二 星期三 星期四 星期五 星期六 星期天",
    ),
    "ja": _series("月曜 火曜 水曜 木曜 金曜 土曜 日曜"),
    "ko": _series("월요일 화요일 수요일 목요일 금요일 토요일 일요일"),
}
