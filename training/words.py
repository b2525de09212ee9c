"""Words that training exchanges, put in and takes out, per language; most come from the project's own tables."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from babel import Locale, UnknownLocaleError

from factcheck.languages import language

UNSPACED = frozenset(("zh", "ja"))
LETTER = r"[\w\u0900-\u0963\u0970-\u097f\u064b-\u065f]"


@dataclass(frozen=True, slots=True)
class Swaps:
    """Words of one sort, each with those that can stand for it.

    Attributes:
        kind: What they are.
        pattern: Finds them.
        others: Word in lower case -> what it may become.
    """

    kind: str
    pattern: re.Pattern[str]
    others: Mapping[str, tuple[str, ...]]


@cache
def swaps(code: str) -> tuple[Swaps, ...]:
    """All sorts of words of a language that have others of their sort."""
    tables = language(code)
    found = {
        "month": _calendar(code, "months"),
        "weekday": _calendar(code, "days"),
        "place": _places(code),
        "number word": _by_value(tables.numbers.cardinals or tables.numbers.spelled),
        "rank": _by_value(tables.ranks.words),
        "bound": _bounds(code),
        "axis": _axes(code),
        "quantifier": _pairs(_QUANTIFIERS.get(code, "")),
        "opposite": _pairs(_OPPOSITES.get(code, "")),
    }
    return tuple(Swaps(kind, _pattern(others, code), others) for kind, others in found.items() if others)


@cache
def negations(code: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Where a denial can be put in: pattern and replacement."""
    return tuple(
        (re.compile(pattern), replacement)
        for pattern, replacement in (line.split(" => ") for line in _PUT_IN.get(code, "").strip().split("\n") if line)
    )


@cache
def denials(code: str) -> re.Pattern[str] | None:
    """Words that deny and can be left out."""
    cues = sorted(language(code).negation.plain or language(code).negation.cues, key=len, reverse=True)
    if code in UNSPACED or code == "ko":
        return re.compile({"zh": "(?:没有|不|未|并非)", "ja": "(?!)", "ko": "(?<= )(?:안|못) "}[code])
    if not cues:
        return None
    return re.compile(rf"(?<!{LETTER})(?:{'|'.join(map(re.escape, cues))})\s", re.IGNORECASE)


def _pattern(others: Mapping[str, object], code: str) -> re.Pattern[str]:
    every = "|".join(re.escape(word) for word in sorted(others, key=len, reverse=True))
    if code in UNSPACED:
        return re.compile(every)
    left, right = rf"(?<!{LETTER})", "" if code == "ko" else rf"(?!{LETTER})"
    return re.compile(f"{left}(?:{every}){right}", re.IGNORECASE)


def _calendar(code: str, table: str) -> dict[str, tuple[str, ...]]:
    """Names of months or weekdays, each inflection among its own."""
    found: dict[str, tuple[str, ...]] = {}
    locale = _locale(code)
    if locale is None:
        return found
    for context in ("stand-alone", "format"):
        names = [str(name) for name in getattr(locale, table)[context]["wide"].values()]
        if not any(name[0].isdigit() for name in names):
            found |= {name.lower(): tuple(other for other in names if other != name) for name in names}
    return found


def _places(code: str) -> dict[str, tuple[str, ...]]:
    locale = _locale(code)
    if locale is None:
        return {}
    names = [str(locale.territories[key]) for key in _COUNTRIES if key in locale.territories]
    cities = [str(zone["city"]) for zone in locale.time_zones.values() if "city" in zone]
    found = {name.lower(): tuple(other for other in names if other != name) for name in names}
    return {name.lower(): tuple(other for other in cities if other != name) for name in cities} | found


def _by_value(table: Mapping[str, float]) -> dict[str, tuple[str, ...]]:
    values = {word: value for word, value in table.items() if word.isalpha() and len(word) > 1}
    return {
        word: tuple(other for other, its in values.items() if its != value and _ending(word, other) >= 0)
        for word, value in values.items()
    }


def _bounds(code: str) -> dict[str, tuple[str, ...]]:
    numbers = language(code).numbers
    lower, upper = (*numbers.at_least, *numbers.more_than), (*numbers.at_most, *numbers.less_than)
    after = (numbers.at_least_after, numbers.at_most_after)
    found = dict.fromkeys(lower, upper) | dict.fromkeys(upper, lower)
    return found | {word: after[1] for word in after[0] if after[1]} | {word: after[0] for word in after[1] if after[0]}


def _axes(code: str) -> dict[str, tuple[str, ...]]:
    """Words that take sides, with those of the other side whose ending is most like theirs."""
    axes = {word: side for word, side in language(code).polarity.axes.items() if not word.endswith("*")}
    found: dict[str, tuple[str, ...]] = {}
    for word, (axis, sign) in axes.items():
        others = [other for other, side in axes.items() if side == (axis, -sign)]
        best = max((_ending(word, other) for other in others), default=0)
        if others:
            found[word] = tuple(other for other in others if _ending(word, other) == best)
    return found


def _pairs(text: str) -> dict[str, tuple[str, ...]]:
    """`"more/less,fewer"` -> both ways; `_` is a blank."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in text.split():
        one, other = ([word.replace("_", " ") for word in side.split(",")] for side in entry.split("/"))
        for sides in ((one, other), (other, one)):
            for word in sides[0]:
                found[word.lower()] = (*found.get(word.lower(), ()), *sides[1])
    return found


def _ending(word: str, other: str) -> int:
    """How many signs two words end in alike."""
    length = 0
    while length < min(len(word), len(other)) and word[-1 - length] == other[-1 - length]:
        length += 1
    return length


def _listed(text: str) -> tuple[str, ...]:
    return tuple(text.split())


@cache
def _locale(code: str) -> Locale | None:
    try:
        return Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return None


_COUNTRIES = _listed(
    "US GB DE FR IT ES PT NL BE AT CH PL CZ SE NO FI DK RU UA TR GR EG IL IR IQ SY SA IN PK CN JP KR KP AU NZ CA MX BR "
    "AR CL CO VE CU ZA NG KE ET MA DZ TN LY IE HU RO BG RS HR AF ID MY TH VN PH"
)

_QUANTIFIERS = {
    "en": "all/some,none_of_the most/few,hardly_any many/few several/no always/never,sometimes both/neither_of_the every/no",
    "de": "alle/einige,keine viele/wenige mehrere/keine immer/nie,manchmal beide/keine jeder/keiner meisten/wenigsten",
    "fr": "tous/quelques beaucoup/peu plusieurs/aucun toujours/jamais,parfois",
    "es": "todos/algunos muchos/pocos varios/ningún siempre/nunca,a_veces todas/algunas muchas/pocas",
    "it": "tutti/alcuni molti/pochi sempre/mai,a_volte tutte/alcune molte/poche",
    "pt": "todos/alguns muitos/poucos vários/nenhum sempre/nunca,às_vezes todas/algumas muitas/poucas",
    "nl": "alle/sommige veel/weinig altijd/nooit,soms meeste/minste",
    "pl": "wszyscy/niektórzy wszystkie/niektóre zawsze/nigdy,czasami wiele/niewiele",
    "cs": "všichni/někteří všechny/některé vždy/nikdy,někdy mnoho/málo",
    "sv": "alla/några många/få alltid/aldrig,ibland flera/inga",
    "ru": "все/некоторые всегда/никогда,иногда многие/немногие много/мало",
    "uk": "усі/деякі всі/деякі завжди/ніколи,іноді багато/мало",
    "tr": "tüm/bazı bütün/bazı her_zaman/bazen birçok/az",
    "ar": "جميع/بعض كل/بعض دائما/أحيانا",
    "hi": "सभी/कुछ हमेशा/कभी-कभी कई/कुछ_ही",
    "zh": "所有/部分 全部/部分 总是/有时 许多/少数 很多/很少",
    "ja": "すべて/一部 全て/一部 常に/時々 多くの/少数の",
    "ko": "모든/일부 항상/가끔 많은/적은",
}

_OPPOSITES = {
    "en": (
        "more/less,fewer higher/lower high/low large/small big/small larger/smaller good/bad better/worse best/worst "
        "early/late earlier/later before/after first/last old/young,new older/younger strong/weak stronger/weaker "
        "above/below inside/outside north/south east/west left/right rich/poor safe/dangerous legal/illegal "
        "possible/impossible able/unable likely/unlikely public/private true/false success/failure peace/war "
        "support/oppose,reject supported/opposed,rejected supports/opposes,rejects with/without men/women man/woman "
        "son/daughter father/mother brother/sister husband/wife he/she morning/evening day/night summer/winter "
        "increase/decrease increased/decreased,fell increases/decreases allow/forbid,prevent allowed/banned "
        "include/exclude easy/difficult easier/harder popular/unpopular positive/negative agreed/refused "
        "remember/forget love/hate bought/sold buy/sell arrived/left entered/left found/lost won/lost win/lose "
        "begin/end began/ended start/stop started/stopped opened/closed alive/dead survived/died same/different "
        "domestic/foreign official/unofficial guilty/innocent major/minor expensive/cheap fast/slow accepted/rejected"
    ),
    "de": (
        "mehr/weniger höher/niedriger hoch/niedrig groß/klein große/kleine größte/kleinste gut/schlecht besser/schlechter "
        "früh/spät früher/später vor/nach erste/letzte ersten/letzten alt/jung,neu starke/schwache über/unter "
        "innerhalb/außerhalb Norden/Süden Osten/Westen links/rechts reich/arm sicher/gefährlich legal/illegal "
        "möglich/unmöglich öffentliche/private mit/ohne Männer/Frauen Mann/Frau Sohn/Tochter Vater/Mutter Bruder/Schwester "
        "er/sie morgens/abends Tag/Nacht Sommer/Winter leicht/schwer positiv/negativ kaufte/verkaufte gewonnen/verloren "
        "lebend/tot überlebte/starb gleiche/andere schnell/langsam teuer/billig für/gegen erlaubt/verboten"
    ),
    "fr": (
        "plus/moins haut/bas grand/petit grande/petite bon/mauvais bonne/mauvaise meilleur/pire avant/après "
        "premier/dernier première/dernière jeune/vieux fort/faible nord/sud est/ouest gauche/droite riche/pauvre "
        "possible/impossible public/privé avec/sans hommes/femmes homme/femme fils/fille père/mère frère/soeur il/elle "
        "matin/soir jour/nuit été/hiver facile/difficile positif/négatif acheté/vendu gagné/perdu pour/contre "
        "augmentation/baisse autorisé/interdit rapide/lent vivant/mort légal/illégal"
    ),
    "es": (
        "más/menos alto/bajo alta/baja grande/pequeño mayor/menor mejor/peor antes/después primero/último primera/última "
        "joven/viejo fuerte/débil norte/sur este/oeste izquierda/derecha rico/pobre posible/imposible público/privado "
        "con/sin hombres/mujeres hombre/mujer hijo/hija padre/madre hermano/hermana él/ella mañana/noche día/noche "
        "verano/invierno fácil/difícil positivo/negativo comprado/vendido ganado/perdido aumento/descenso a_favor/en_contra "
        "permitido/prohibido rápido/lento vivo/muerto legal/ilegal"
    ),
    "it": (
        "più/meno alto/basso alta/bassa grande/piccolo maggiore/minore migliore/peggiore prima/dopo primo/ultimo "
        "giovane/vecchio forte/debole nord/sud est/ovest sinistra/destra ricco/povero possibile/impossibile "
        "pubblico/privato con/senza uomini/donne uomo/donna figlio/figlia padre/madre fratello/sorella mattina/sera "
        "giorno/notte facile/difficile vinto/perso aumento/calo favore/contro vivo/morto legale/illegale"
    ),
    "pt": (
        "mais/menos alto/baixo alta/baixa grande/pequeno maior/menor melhor/pior antes/depois primeiro/último "
        "jovem/velho forte/fraco norte/sul leste/oeste esquerda/direita rico/pobre possível/impossível público/privado "
        "com/sem homens/mulheres homem/mulher filho/filha pai/mãe irmão/irmã ele/ela manhã/noite dia/noite fácil/difícil "
        "ganhou/perdeu aumento/queda vivo/morto legal/ilegal"
    ),
    "nl": (
        "meer/minder hoger/lager hoog/laag groot/klein grote/kleine goed/slecht beter/slechter vroeg/laat voor/na "
        "eerste/laatste oud/jong sterk/zwak boven/onder noorden/zuiden oosten/westen links/rechts rijk/arm met/zonder "
        "mannen/vrouwen man/vrouw zoon/dochter vader/moeder broer/zus hij/zij dag/nacht gemakkelijk/moeilijk winst/verlies"
    ),
    "ru": (
        "больше/меньше более/менее выше/ниже лучше/хуже до/после первый/последний раньше/позже молодой/старый "
        "север/юг восток/запад с/без мужчины/женщины мужчина/женщина сын/дочь отец/мать брат/сестра он/она утром/вечером "
        "днем/ночью летом/зимой легко/трудно победил/проиграл рост/падение за/против внутри/вне"
    ),
    "uk": (
        "більше/менше вище/нижче краще/гірше до/після перший/останній раніше/пізніше північ/південь схід/захід з/без "
        "чоловіки/жінки син/дочка батько/мати брат/сестра він/вона вранці/ввечері за/проти зростання/падіння"
    ),
    "pl": (
        "więcej/mniej bardziej/mniej wyższy/niższy lepszy/gorszy przed/po pierwszy/ostatni wcześniej/później "
        "mężczyźni/kobiety syn/córka ojciec/matka brat/siostra on/ona rano/wieczorem za/przeciw wzrost/spadek z/bez"
    ),
    "cs": (
        "více/méně vyšší/nižší lepší/horší před/po první/poslední dříve/později muži/ženy syn/dcera otec/matka "
        "bratr/sestra ráno/večer pro/proti růst/pokles s/bez nahoru/dolů"
    ),
    "sv": (
        "mer/mindre högre/lägre hög/låg stor/liten bättre/sämre före/efter första/sista gammal/ung stark/svag norr/söder "
        "öster/väster vänster/höger rik/fattig med/utan män/kvinnor man/kvinna son/dotter far/mor bror/syster han/hon "
        "dag/natt lätt/svår ökning/minskning för/emot"
    ),
    "tr": (
        "fazla/az yüksek/düşük büyük/küçük iyi/kötü önce/sonra ilk/son genç/yaşlı kuzey/güney doğu/batı sağ/sol "
        "erkekler/kadınlar erkek/kadın oğlu/kızı babası/annesi sabah/akşam gündüz/gece kolay/zor artış/düşüş"
    ),
    "ar": "أكثر/أقل أعلى/أدنى أكبر/أصغر أفضل/أسوأ قبل/بعد الأول/الأخير شمال/جنوب شرق/غرب الرجال/النساء مع/ضد صباح/مساء",
    "hi": "अधिक/कम ज्यादा/कम बड़ा/छोटा बड़े/छोटे बेहतर/बदतर पहले/बाद पहली/आखिरी उत्तर/दक्षिण पूर्व/पश्चिम पुरुष/महिला बेटा/बेटी पिता/माता सुबह/शाम दिन/रात",
    "zh": (
        "更多/更少 上升/下降 增加/减少 增长/下降 高于/低于 最大/最小 最高/最低 之前/之后 以前/以后 男性/女性 男子/女子 "
        "儿子/女儿 父亲/母亲 早上/晚上 白天/夜间 支持/反对 成功/失败 允许/禁止 进口/出口 北部/南部 东部/西部 首次/最后一次 他/她"
    ),
    "ja": (
        "増加/減少 上昇/下落 上回/下回 最大/最小 最高/最低 以前/以後 前に/後に 男性/女性 息子/娘 父/母 朝/夜 支持/反対 成功/失敗 "
        "許可/禁止 輸入/輸出 北部/南部 東部/西部 初めて/最後に 勝利/敗北 賛成/反対 彼/彼女"
    ),
    "ko": (
        "증가/감소 상승/하락 최대/최소 최고/최저 이전/이후 남성/여성 남자/여자 아들/딸 아버지/어머니 아침/저녁 지지/반대 성공/실패 "
        "허용/금지 수입/수출 북부/남부 동부/서부 처음/마지막"
    ),
}

_PUT_IN = {
    "en": r"""
\b(is|are|was|were|will|would|can|could|should|must)(?= [a-z]) => \1 not
\b(has|have|had)(?= (?:been|become|made|[a-z]+ed)\b) => \1 not
\b(he|she|it|they|we|who|which) (wants|needs|likes|says|plays|works|lives) => \1 never \2
(?<=[a-z] )(said|announced|confirmed|reported|won|killed|signed|bought|received|reached|began|found|approved) => never \1
""",
    "de": r"""
\b(ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|soll|sollen|muss|will) (?!ein|nicht|kein) => \1 nicht 
\b(ist|war|hat|hatte|wird|gibt|gab) (ein(?:e|en|er)?)(?= ) => \1 k\2
(?<=[a-zäöüß]) (\w*ge\w+(?:t|en))(?=[.,]|$) =>  nicht \1
""",
    "fr": r"""
\b(est|a|était|avait|ont|avaient|aurait|aura) => n'\1 pas
\b(sont|sera|seront|peut|peuvent|doit|doivent|va|vont|fait|reste) => ne \1 pas
""",
    "es": r"""
(?<!que )\b(es|son|fue|fueron|era|será|está|están|ha|han|había|puede|pueden|debe|tiene|tienen|va|van|quiere|dijo) => no \1
""",
    "it": r"""
\b(è|sono|era|erano|sarà|ha|hanno|aveva|può|possono|deve|vuole|viene|va|fa) => non \1
""",
    "pt": r"""
\b(é|são|foi|foram|era|será|está|estão|tem|têm|tinha|pode|podem|vai|vão|deve|quer|disse) => não \1
""",
    "nl": r"""
\b(is|zijn|was|waren|wordt|werd|werden|heeft|hebben|had|kan|kunnen|zal|zullen|moet|wil)(?= (?!een|niet|geen)) => \1 niet
\b(is|was|heeft|had|wordt) een(?= ) => \1 geen
""",
    "pl": r"""
\b(jest|są|był|była|było|byli|były|będzie|będą|może|mogą|ma|mają|został|została|zostały|chce|powiedział|stwierdził|zapowiedział|otrzymał|zdobył) => nie \1
""",
    "cs": r"""
\b(jsou|byl|byla|bylo|byli|byly|bude|budou|může|mohou|má|mají|chce|řekl|uvedl|získal|dostal) => ne\1
\bje(?= ) => není
""",
    "sv": r"""
\b(är|var|har|hade|kan|ska|kommer|måste|vill|blev|fick|får)(?= (?!inte)) => \1 inte
""",
    "ru": r"""
\b(был|была|было|были|будет|будут|может|могут|смог|стал|стала|стали|хочет|сказал|сказала|заявил|заявила|сообщил|получил|имеет|является|решил) => не \1
""",
    "uk": r"""
\b(був|була|було|були|буде|будуть|може|можуть|зміг|став|стала|стали|хоче|сказав|сказала|заявив|заявила|повідомив|отримав|має|є|вирішив) => не \1
""",
    "tr": r"""
\b(\w+)(?:edi|etti)(?=[.,]|$) => \1etmedi
\b(\w{3,})d[ıi](?=[.]|$) => \1madı
\b(\w{3,})yor(?=[.]|$) => \1miyor
""",
    "ar": r"""
(?<!\w)(يمكن|يكون|تكون|يتم|تتم|يعتقد|تعتبر|يعتبر|يجب|تستطيع|يستطيع|يعرف|يوجد|توجد) => لا \1
(?<!\w)(كان|كانت|قال|قالت|أعلن|أعلنت|أكد|أكدت|وصل|حصل|فاز) => ما \1
""",
    "hi": r"""
(?<= )(है|हैं|था|थे|थी)(?=[ ।,]|$) => नहीं \1
(?<= )(किया|कहा|दिया|हुआ|गया|मिला|लिया) => नहीं \1
""",
    "zh": r"""
(是|会|能|可以|将|应该|愿意)(?!不) => 不\1
(?<=[\u4e00-\u9fff])(获得|发现|参加|宣布|达成|造成|收到|完成|批准|逮捕) => 没有\1
""",
    "ja": r"""
した(?=[。、]|$) => しなかった
された(?=[。、]|$) => されなかった
している(?=[。、]|$) => していない
する(?=[。]|$) => しない
である(?=[。]|$) => ではない
だった(?=[。]|$) => ではなかった
いた(?=[。]|$) => いなかった
""",
    "ko": r"""
했다(?=[.]|$) => 하지 않았다
됐다(?=[.]|$) => 되지 않았다
하고 있다(?=[.]|$) => 하고 있지 않다
이다(?=[.]|$) => 이 아니다
였다(?=[.]|$) => 가 아니었다
한다(?=[.]|$) => 하지 않는다
습니다(?=[.]|$) => 지 않습니다
""",
    "el": r"""
(?<!\w)(είναι|ήταν|έχει|έχουν|είχε|μπορεί|μπορούν|πρέπει|θα) => δεν \1
""",
    "fi": r"""
\bon(?= ) => ei ole
\boli(?= ) => ei ollut
\bvoi(?= ) => ei voi
""",
}
