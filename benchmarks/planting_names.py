"""Countries, cities and persons in 18 languages, for planting other names: the planter's own, shared with nobody.

Each block of the table is one sort of names that are inflected alike in a language, so that each can stand for each
other: language, sort and endings (`|` between them, `-` for none), below it what is named (a key over languages) and
its stems; the first stem is planted, the others are recognised. `_` is a space.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from benchmarks.planting_words import words


@dataclass(frozen=True, slots=True)
class Forms:
    """Names of one sort that are inflected alike in one language.

    Attributes:
        sort: Country, city or person.
        endings: What may follow the stem.
        stems: What is named -> its stems.
    """

    sort: str
    endings: tuple[str, ...]
    stems: Mapping[str, tuple[str, ...]]


# Names that contain each other: none of them is planted for another one.
RELATED = (frozenset(("britain", "england", "scotland")), frozenset(("china", "beijing")))

MEN = frozenset(
    words("""
    Adam Adrian Alan Alexander Andreas Andrew Anthony Antonio Armin Benjamin Bernard Bernd Boris Brett Brian Carlos
    Charles Chris Christian Christopher Cristiano Daniel David Dennis Dirk Dominik Donald Edward Emmanuel Eric
    Florian Frank François Frédéric Gavin George Gordon Graham Greg Gérald Günter Hans Harry Heiko Henry Horst Jack
    Jacob James Jan Jason Jay Jean Jeff Jens Jeremy Jim Joachim Joe Johannes John Jon Jonas Jonathan Joseph José
    Juan Julian Justin Kanye Karl Keith Kevin Klaus Larry Leo Lewis Louis Luis Luke Manuel Marc Marco Mario Mark
    Markus Martin Matthew Matthias Max Michael Michel Mike Nicolas Nigel Olaf Oliver Olivier Oscar Patrick Paul
    Pedro Peter Philipp Philippe Pierre Ralf Richard Robert Robin Rod Roger Rowan Rudolf Ryan Scott Sebastian Sergio
    Simon Stefan Stephan Stephen Steve Steven Sven Thomas Tim Tobias Tom Tony Uwe Victor Walter Wayde Werner William
    Wolfgang Xavier Zoran
    """)
)
WOMEN = frozenset(
    words("""
    Alice Amanda Amy Andrea Angela Anita Anja Anna Annalena Anne Annegret Barbara Beate Brigitte Camille Carla
    Caroline Catherine Charlotte Chelsea Christina Christine Claire Claudia Diana Diane Dianne Eilidh Elena
    Elisabeth Elizabeth Ella Emily Emma Eva Franziska Hannah Heather Helen Hillary Ines Isabelle Jana Jane Janet
    Jennifer Jessica Joan Judith Julia Julie Kamala Karen Karin Kate Katharina Katja Kirstjen Laura Lena Linda Lisa
    Lucy Manuela Margaret Maria Marie Marine Martina Mary Maxine Melania Melissa Michelle Monika Nancy Nicola Nicole
    Nina Olivia Patricia Petra Rachel Rebecca Sabine Sandra Sara Sarah Silvia Simone Sophie Stefanie Stephanie Susan
    Susanne Svenja Theresa Ursula Valérie Vanessa Victoria
    """)
)
OTHER_MEN = words("""
    Anton Conrad Hugo Lennart Marius Ruben Theodor Vincent
""")
OTHER_WOMEN = words("""
    Agnes Celine Frida Helena Ingrid Leonie Miriam Rosalind
""")
OTHER_SURNAMES = words("""
    Albrook Brandvold Castellane Delacourt Ferrande Halvorsen Kessling Lindmark Marchetti Norwood Okonjo Pellerin
    Rothwell Santorini Tennberg Vandermeer Westergard Zielonka
""")

_TABLE = """
de country |s
  russia=Russland germany=Deutschland france=Frankreich china=China mexico=Mexiko britain=Großbritannien
  indonesia=Indonesien greece=Griechenland spain=Spanien italy=Italien india=Indien japan=Japan canada=Kanada
  australia=Australien scotland=Schottland england=England syria=Syrien sweden=Schweden northkorea=Nordkorea
de city |s
  london=London washington=Washington moscow=Moskau berlin=Berlin brussels=Brüssel pyongyang=Pjöngjang
  tokyo=Tokio madrid=Madrid beijing=Peking
de person |s
  trump=Trump macron=Macron obama=Obama reagan=Reagan nixon=Nixon biden=Biden
en country -
  russia=Russia germany=Germany france=France china=China mexico=Mexico britain=Britain indonesia=Indonesia
  greece=Greece spain=Spain italy=Italy india=India japan=Japan canada=Canada australia=Australia
  scotland=Scotland england=England syria=Syria sweden=Sweden iran=Iran turkey=Turkey northkorea=North_Korea
en city -
  london=London washington=Washington moscow=Moscow paris=Paris berlin=Berlin brussels=Brussels
  pyongyang=Pyongyang tokyo=Tokyo madrid=Madrid beijing=Beijing
en person -
  trump=Trump macron=Macron obama=Obama reagan=Reagan nixon=Nixon biden=Biden
fr country -
  germany=Allemagne india=Inde indonesia=Indonésie scotland=Écosse england=Angleterre spain=Espagne italy=Italie
  australia=Australie
fr country -
  russia=Russie france=France china=Chine britain=Grande-Bretagne greece=Grèce syria=Syrie turkey=Turquie
  sweden=Suède northkorea=Corée_du_Nord
fr country -
  mexico=Mexique japan=Japon canada=Canada
fr city -
  london=Londres washington=Washington moscow=Moscou paris=Paris berlin=Berlin brussels=Bruxelles
  pyongyang=Pyongyang tokyo=Tokyo madrid=Madrid beijing=Pékin
fr person -
  trump=Trump macron=Macron reagan=Reagan nixon=Nixon biden=Biden
es country -
  russia=Rusia germany=Alemania france=Francia china=China mexico=México britain=Gran_Bretaña
  indonesia=Indonesia greece=Grecia spain=España italy=Italia japan=Japón canada=Canadá australia=Australia
  scotland=Escocia england=Inglaterra syria=Siria turkey=Turquía iran=Irán northkorea=Corea_del_Norte
  sweden=Suecia
es city -
  london=Londres washington=Washington moscow=Moscú paris=París berlin=Berlín brussels=Bruselas
  pyongyang=Pyongyang|Pionyang tokyo=Tokio madrid=Madrid beijing=Pekín
es person -
  trump=Trump macron=Macron obama=Obama reagan=Reagan nixon=Nixon biden=Biden
it country -
  russia=Russia france=Francia china=Cina germany=Germania britain=Gran_Bretagna greece=Grecia syria=Siria
  turkey=Turchia spain=Spagna scotland=Scozia northkorea=Corea_del_Nord
it country -
  italy=Italia india=India indonesia=Indonesia australia=Australia england=Inghilterra
it country -
  mexico=Messico japan=Giappone canada=Canada
it city -
  london=Londra washington=Washington moscow=Mosca paris=Parigi berlin=Berlino brussels=Bruxelles
  pyongyang=Pyongyang tokyo=Tokyo madrid=Madrid beijing=Pechino
it person -
  trump=Trump macron=Macron reagan=Reagan nixon=Nixon biden=Biden
pt country -
  russia=Rússia germany=Alemanha france=França china=China britain=Grã-Bretanha indonesia=Indonésia
  greece=Grécia spain=Espanha italy=Itália india=Índia scotland=Escócia england=Inglaterra syria=Síria
  turkey=Turquia australia=Austrália sweden=Suécia northkorea=Coreia_do_Norte
pt country -
  mexico=México japan=Japão canada=Canadá
pt city -
  london=Londres washington=Washington moscow=Moscovo|Moscou paris=Paris berlin=Berlim brussels=Bruxelas
  pyongyang=Pyongyang tokyo=Tóquio madrid=Madrid beijing=Pequim
pt person -
  trump=Trump macron=Macron obama=Obama reagan=Reagan nixon=Nixon biden=Biden
nl country -
  russia=Rusland germany=Duitsland france=Frankrijk china=China mexico=Mexico britain=Groot-Brittannië
  indonesia=Indonesië greece=Griekenland spain=Spanje italy=Italië india=India japan=Japan canada=Canada
  australia=Australië scotland=Schotland england=Engeland syria=Syrië turkey=Turkije sweden=Zweden iran=Iran
  northkorea=Noord-Korea
nl city -
  london=Londen washington=Washington moscow=Moskou paris=Parijs berlin=Berlijn brussels=Brussel
  pyongyang=Pyongyang tokyo=Tokio madrid=Madrid beijing=Peking
nl person -
  trump=Trump macron=Macron obama=Obama reagan=Reagan nixon=Nixon biden=Biden
sv country |s
  russia=Ryssland germany=Tyskland china=Kina mexico=Mexiko|Mexico britain=Storbritannien indonesia=Indonesien
  greece=Grekland spain=Spanien italy=Italien india=Indien japan=Japan canada=Kanada australia=Australien
  scotland=Skottland england=England syria=Syrien iran=Iran northkorea=Nordkorea
sv city |s
  london=London washington=Washington moscow=Moskva berlin=Berlin brussels=Bryssel pyongyang=Pyongyang
  tokyo=Tokyo madrid=Madrid beijing=Peking
sv person |s
  trump=Trump macron=Macron obama=Obama reagan=Reagan nixon=Nixon biden=Biden
pl country a|i|ę|ą
  russia=Rosj france=Francj turkey=Turcj greece=Grecj sweden=Szwecj spain=Hiszpani japan=Japoni
  australia=Australi indonesia=Indonezj scotland=Szkocj england=Angli syria=Syri
pl city |u|owi|em|ie
  london=Londyn washington=Waszyngton beijing=Pekin tehran=Teheran
pl person |a|owi|em
  trump=Trump macron=Macron reagan=Reagan nixon=Nixon biden=Biden
cs country o|a|u|em
  russia=Rusk germany=Německ greece=Řeck spain=Španělsk turkey=Tureck sweden=Švédsk mexico=Mexik japan=Japonsk
  scotland=Skotsk
cs country ie|ii|ií
  france=Franc britain=Britán india=Ind italy=Itál australia=Austrál indonesia=Indonés england=Angl syria=Sýr
cs person |a|ovi|em
  trump=Trump macron=Macron reagan=Reagan nixon=Nixon biden=Biden
ru country я|и|ю|ей
  russia=Росси germany=Германи france=Франци italy=Итали spain=Испани india=Инди japan=Япони
  britain=Великобритани|Британи turkey=Турци indonesia=Индонези australia=Австрали greece=Греци
  scotland=Шотланди england=Англи syria=Сири sweden=Швеци
ru country |а|у|ом|е
  iran=Иран iraq=Ирак vietnam=Вьетнам
ru country й|я|ю|ем|е
  china=Кита
ru country а|и|е|у|ой
  mexico=Мексик
ru city |а|у|ом|е
  london=Лондон washington=Вашингтон pyongyang=Пхеньян berlin=Берлин beijing=Пекин madrid=Мадрид
ru city а|ы|е|у|ой
  moscow=Москв
ru person |а|у|ом|е
  trump=Трамп macron=Макрон reagan=Рейган nixon=Никсон biden=Байден
ru person -
  kavanaugh=Кавано
uk country я|ї|ю|єю
  russia=Росі france=Франці italy=Італі spain=Іспані india=Інді japan=Японі britain=Британі indonesia=Індонезі
  australia=Австралі greece=Греці scotland=Шотланді england=Англі syria=Сирі sweden=Швеці
uk country а|и|і|у|ою
  germany=Німеччин turkey=Туреччин
uk city |а|у|ом|і
  london=Лондон washington=Вашингтон pyongyang=Пхеньян berlin=Берлін beijing=Пекін madrid=Мадрид
uk person |а|у|ом|і
  trump=Трамп macron=Макрон reagan=Рейган nixon=Ніксон biden=Байден
uk person -
  kavanaugh=Кавано
tr country |'nın|'ya|'yı|'da|'dan
  russia=Rusya germany=Almanya spain=İspanya italy=İtalya japan=Japonya indonesia=Endonezya australia=Avustralya
  scotland=İskoçya britain=Britanya
tr country -
  china=Çin mexico=Meksika india=Hindistan greece=Yunanistan canada=Kanada france=Fransa england=İngiltere
  northkorea=Kuzey_Kore iran=İran
tr city -
  london=Londra washington=Washington moscow=Moskova paris=Paris berlin=Berlin brussels=Brüksel tokyo=Tokyo
  madrid=Madrid beijing=Pekin
tr person -
  trump=Trump macron=Macron obama=Obama reagan=Reagan nixon=Nixon biden=Biden
ar country -
  russia=روسيا germany=ألمانيا france=فرنسا indonesia=إندونيسيا britain=بريطانيا italy=إيطاليا spain=إسبانيا
  australia=أستراليا scotland=اسكتلندا england=إنجلترا canada=كندا turkey=تركيا syria=سوريا iran=إيران
ar country -
  china=الصين japan=اليابان mexico=المكسيك india=الهند
ar city -
  london=لندن washington=واشنطن moscow=موسكو paris=باريس berlin=برلين brussels=بروكسل tokyo=طوكيو madrid=مدريد
  beijing=بكين
ar person -
  trump=ترامب|ترمب macron=ماكرون reagan=ريغان nixon=نيكسون obama=أوباما biden=بايدن kavanaugh=كافانو
hi country -
  russia=रूस germany=जर्मनी france=फ्रांस|फ़्रांस china=चीन mexico=मेक्सिको|मैक्सिको britain=ब्रिटेन
  indonesia=इंडोनेशिया greece=ग्रीस spain=स्पेन italy=इटली india=भारत japan=जापान canada=कनाडा
  australia=ऑस्ट्रेलिया scotland=स्कॉटलैंड england=इंग्लैंड iran=ईरान syria=सीरिया turkey=तुर्की
  northkorea=उत्तर_कोरिया
hi city -
  london=लंदन washington=वाशिंगटन|वॉशिंगटन moscow=मॉस्को|मास्को paris=पेरिस berlin=बर्लिन brussels=ब्रसेल्स
  pyongyang=प्योंगयांग tokyo=टोक्यो madrid=मैड्रिड beijing=बीजिंग
hi person -
  trump=ट्रम्प|ट्रंप macron=मैक्रों reagan=रीगन nixon=निक्सन obama=ओबामा biden=बाइडन kavanaugh=कैवनौघ|कैवनॉ
zh country -
  russia=俄罗斯 germany=德国 france=法国 china=中国 mexico=墨西哥 britain=英国 indonesia=印度尼西亚|印尼
  greece=希腊 spain=西班牙 italy=意大利 india=印度 japan=日本 canada=加拿大 australia=澳大利亚 scotland=苏格兰
  england=英格兰 iran=伊朗 syria=叙利亚 turkey=土耳其 northkorea=朝鲜 sweden=瑞典
zh city -
  london=伦敦 washington=华盛顿 moscow=莫斯科 paris=巴黎 berlin=柏林 brussels=布鲁塞尔 pyongyang=平壤
  tokyo=东京 madrid=马德里 beijing=北京
zh person -
  trump=特朗普|川普 macron=马克龙 reagan=里根 nixon=尼克松 obama=奥巴马 biden=拜登 kavanaugh=卡瓦诺
ja country -
  russia=ロシア germany=ドイツ france=フランス china=中国 mexico=メキシコ britain=英国|イギリス indonesia=インドネシア
  greece=ギリシャ spain=スペイン italy=イタリア india=インド japan=日本 canada=カナダ australia=オーストラリア
  scotland=スコットランド england=イングランド iran=イラン syria=シリア turkey=トルコ northkorea=北朝鮮
  sweden=スウェーデン
ja city -
  london=ロンドン washington=ワシントン moscow=モスクワ paris=パリ berlin=ベルリン brussels=ブリュッセル
  pyongyang=平壌 tokyo=東京 madrid=マドリード beijing=北京
ja person -
  trump=トランプ macron=マクロン reagan=レーガン nixon=ニクソン obama=オバマ biden=バイデン
  kavanaugh=カヴァノー|カバノー
ko country -
  russia=러시아 france=프랑스 mexico=멕시코 greece=그리스 italy=이탈리아 canada=캐나다 indonesia=인도네시아
  australia=호주 scotland=스코틀랜드 england=잉글랜드 syria=시리아 turkey=터키
ko country -
  germany=독일 china=중국 northkorea=북한 britain=영국 spain=스페인 japan=일본 iran=이란 sweden=스웨덴
ko city -
  tokyo=도쿄 paris=파리 moscow=모스크바 madrid=마드리드
ko city -
  london=런던 washington=워싱턴 berlin=베를린 brussels=브뤼셀 pyongyang=평양 beijing=베이징
ko person -
  trump=트럼프 obama=오바마 kavanaugh=캐버노 carter=카터 kennedy=케네디
"""


def _blocks(table: str) -> Iterator[tuple[str, Forms]]:
    header, stems = "", dict[str, tuple[str, ...]]()
    for line in [*table.strip().split("\n"), ""]:
        if line.startswith(" "):
            for item in line.split():
                key, _, spellings = item.partition("=")
                stems[key] = tuple(spellings.replace("_", " ").split("|"))
            continue
        if header:
            language, sort, endings = header.split(" ")
            yield language, Forms(sort, tuple(endings.removeprefix("-").split("|")), stems)
        header, stems = line, {}


def _by_language(table: str) -> Mapping[str, tuple[Forms, ...]]:
    found: dict[str, tuple[Forms, ...]] = {}
    for language, forms in _blocks(table):
        found[language] = (*found.get(language, ()), forms)
    return found


NAMES = _by_language(_TABLE)
