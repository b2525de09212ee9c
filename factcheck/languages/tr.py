"""Turkish."""

from factcheck.languages.base import Language, Segmentation, Speech, every, series, sides, words
from factcheck.languages.tables import Eras, Naming, Negation, Numbers, Polarity, Ranks, Scope, TimeWords, Writing

SEGMENTATION = Segmentation(
    abbreviations=words(
        "dr. prof. doç. yrd. av. müh. gen. alb. yb. bnb. yzb. org. korg. hz. st. sn. mah. cad. sok. bkz. örn. yak. "
        "öğr. uzm."
    ),
    before_numbers=words("no. nr. s. sf. md. böl. fig. tel."),
    may_end=words("vb. vs. vd. m.ö. m.s. a.ş. ltd. şti."),
)

SPEECH = Speech(
    verbs=words(
        "dedi dediler diyor söyledi söylediler söyledik söylüyor söylemişti belirtti belirttiler belirtiyor sordu "
        "açıkladı açıkladılar açıklıyor duyurdu duyurdular bildirdi bildirdiler bildiriyor kaydetti vurguladı "
        "ekledi aktardı anlattı yazdı yanıtladı cevapladı uyardı uyarıyor doğruladı yalanladı savundu savunuyor"
    ),
    postpositions=words("göre"),
    pronouns={"o": frozenset(), "onlar": frozenset()},
    stops=words(
        "ve ile için gibi kadar sonra önce ama ancak fakat çünkü ki da de bir bu şu daha çok en dün bugün yarın "
        "gazetecilere basına olarak üzere karşı yıla aya döneme güne haftaya önceki ayına yılına"
    ),
    asides=words("ayrıca da de ise dün bugün daha sonra önce yine"),
    denials=words("değil"),
)

_TO_TEN = ("sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on")
_TENS = ("yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan", "yüz")

# Endings that an apostrophe sets apart from a number or a name.
_CASES = words(
    "da de ta te dan den tan ten a e ya ye yı yi yu yü ı i u ü nın nin nun nün ın in un ün na ne nı ni nu nü la le"
)

NUMBERS = Numbers(
    goals=words("gol golle"),
    spelled={"yarım": 0.5},
    units_before={"yüzde": "percent"},
    clock_before=("saat",),
    cardinals={
        **{word: float(value) for value, word in enumerate(_TO_TEN)},
        **{word: 10.0 * value for value, word in enumerate(_TENS, start=2)},
        **every({"dördü": 4.0, "yedisi": 7.0}),
    },
    vague=words("onlarca yüzlerce binlerce milyonlarca milyarlarca düzinelerce onbinlerce yüzbinlerce"),
    minus=words("eksi"),
    scales=every({"bin": 1e3, "milyon mn mln": 1e6, "milyar mlr mlyr": 1e9, "trilyon trn": 1e12, "düzine": 12.0}),
    shares=every(
        {
            "üçte_biri üçte_birini üçte_birinin": 1 / 3,
            "üçte_ikisi üçte_ikisini": 2 / 3,
            "dörtte_biri dörtte_birini": 0.25,
            "dörtte_üçü dörtte_üçünü": 0.75,
            "beşte_biri beşte_birini": 0.2,
            "onda_biri onda_birini": 0.1,
            "yarısı yarısını yarısına yarısının yarısından yarısında yarım": 0.5,
            "çeyrek çeyreği çeyreğini": 0.25,
        }
    ),
    whole_shares=words("yarısı yarısını yarısına yarısının yarısından yarısında")
    | {
        "üçte biri",
        "üçte ikisi",
        "dörtte biri",
        "dörtte üçü",
        "beşte biri",
        "onda biri",
        "üçte birini",
        "dörtte birini",
    },
    and_shares={"buçuk": 0.5, "çeyrek": 0.25},
    articles=words("bir"),
    approximate=every(
        {
            "yaklaşık aşağı_yukarı ortalama takriben": (0.9, 1.1),
            "tahminen": (0.85, 1.15),
            "neredeyse hemen_hemen": (0.83, 1.0),
        }
    ),
    at_least=("en az", "en azından", "asgari", "minimum"),
    at_most=("en fazla", "en çok", "azami", "maksimum"),
    approximate_after={
        **every({"civarında civarı dolayında dolaylarında kadar": (0.9, 1.1)}),
        **every({"a_yakın e_yakın ya_yakın ye_yakın yakın": (0.83, 1.0)}),
    },
    at_least_after=(
        *(
            "üzerine",
            "üzerinde",
            "üzerindeki",
            "üstünde",
            "üstüne",
            "aştı",
            "aşan",
            "aştığını",
            "geçti",
            "ı aştı",
            "i aştı",
        ),
        *("den fazla", "dan fazla", "ten fazla", "tan fazla", "fazla", "den çok", "dan çok", "ten çok", "tan çok"),
        *("i aşkın", "ı aşkın", "u aşkın", "ü aşkın", "yi aşkın", "yı aşkın", "aşkın", "i aşan", "ı aşan", "u aşan"),
        *("ü aşan", "yi aşan", "yı aşan", "aşan", "in üzerinde", "ın üzerinde", "un üzerinde", "ün üzerinde"),
        *("nin üzerinde", "nın üzerinde", "üzerinde", "üstünde", "den yüksek", "dan yüksek"),
    ),
    at_most_after=(
        *("den az", "dan az", "ten az", "tan az", "az", "in altında", "ın altında", "un altında", "ün altında"),
        *("nin altında", "nın altında", "altında", "a kadar", "e kadar", "ya kadar", "ye kadar", "den düşük"),
        *("dan düşük", "ten düşük", "tan düşük"),
    ),
    ranges={"ila": "", "ile": ""},
    units=every(
        {
            "yaşındaki yaşında yaşındayken": "year",
            "yüzde % yüzdesi": "percent",
            "puan yüzde_puan puanlık": "percentage-point",
            "dolar doları doların dolara dolarlık $ abd_doları": "USD",
            "euro euroluk avro avroluk eurodan avrodan €": "EUR",
            "lira liraya liranın lirayı liradan liralık tl ₺ türk_lirası": "TRY",
            "sterlin sterlinlik £": "GBP",
            "yen ¥": "JPY",
            "yuan yuanlık": "CNY",
            "ruble rublelik ₽": "RUB",
            "rupi rupilik ₹": "INR",
            "frangı frank isviçre_frangı": "CHF",
            "zloti": "PLN",
            "grivna hrivnya ₴": "UAH",
            "won": "KRW",
            "riyal riyali": "SAR",
            "kuruş sent": "cent",
            "derece dereceye dereceyi derecenin dereceden santigrat °c": "celsius",
            "fahrenhayt °f": "fahrenheit",
            "kilometrelik kilometreye kilometreyi kilometreden kilometrede": "kilometer",
            "m metrelik metreye metreyi metreden": "meter",
            "santim": "centimeter",
            "kilo kiloluk kilogramlık": "kilogram",
            "tonluk tonu tona": "tonne",
            "litrelik": "liter",
            "hektarlık": "hectare",
            "dönüm dönümlük": "dunam",
            "metrekare metrekarelik": "square-meter",
            "metreküp metreküplük": "cubic-meter",
            "kilometrekarelik": "square-kilometer",
            "km/s kilometre_hızla": "kilometer-per-hour",
            "varil varillik": "barrel",
        }
    )
    | {
        "fahrenheit": "fahrenheit",
        "derece fahrenheit": "fahrenheit",
        "fahrenhayt derece": "fahrenheit",
        "fahrenheit derece": "fahrenheit",
        "santigrat derece": "celsius",
        "derece santigrat": "celsius",
        "derecelik": "celsius",
        "derecede": "celsius",
        "dereceyle": "celsius",
        "dereceler": "celsius",
        "dereceydi": "celsius",
        "selsiyus": "celsius",
        "celsius": "celsius",
    },
    connectors=words("yeni diğer başka ek daha adet tane fazla az aşkın yakın kadar civarında") | _CASES,
    counters=words("adet tane kişi"),
    labels=words(
        "madde maddesi no numara sayfa bölüm kanal oda kapı hat faz seviye sınıf blok daire paragraf saat saati saatler"
    ),
    clock=words("sularında sıralarında"),
    outcomes=every(
        {
            "öldü* ölü ölü* ölen* ölmüş* hayatını_kaybetti hayatını_kaybeden hayatını_kaybedenlerin "
            "hayatını_kaybedenler hayatını_kaybettiği hayatını_kaybettiğini hayatını_kaybederken yaşamını_yitirdi "
            "yaşamını_yitiren* yaşamını_yitirdiği yaşamını_yitirdiğini can_verdi can_kaybı şehit* katled* katlet* "
            "boğuldu boğulan boğularak hayatlarını_kaybetti hayatından_oldu": "killed",
            "yaralı* yarala* sakatlan*": "injured",
            "tutukla* gözaltı* yakalandı yakalanan yakaladı tutuklu*": "arrested",
            "kayıp* kaybol* haber_alınamıyor haber_alınamayan": "missing",
            "enfekte virüs_bulaşan virüs_bulaştı hastalığa_yakalandı": "infected",
            "tahliye": "evacuated",
            "kurtar* kurtarılan": "rescued",
            "yerinden_edildi yerinden_edilen yerinden_edilmiş evsiz evinden_oldu yerinden_oldu": "displaced",
            "hastaneye_kaldırıldı hastaneye_kaldırılan hastanelik hastaneye_sevk hastaneye_yatırıldı": "hospitalized",
            "işten_çıkardı işten_çıkarıldı işten_çıkarılan işten_çıkaracak işten_çıkarılacak görevden_alındı "
            "görevden_alınan ihraç_edildi ihraç_edilen kovuldu": "dismissed",
        }
    ),
    totals=(
        "toplam",
        "toplamda",
        "toplamı",
        "dünya genelinde",
        "dünya çapında",
        "ülke genelinde",
        "ülke çapında",
        "tüm ülkede",
        "bütün ülkede",
        "tüm dünyada",
        "yurt genelinde",
        "hepsi birlikte",
        "yıl boyunca",
        "tüm yıl",
        "genel olarak",
        "yıl genelinde",
    ),
    remaining=("hâlâ", "hala", "halen", "kalan"),
    persons=words(
        "kişi kişinin kişiyi kişiye kişiden kişide kişiyle insan* adam kadın* erkek* sivil* vatandaş* çocuk* "
        "kurban* sakin* yolcu* asker* polis* kişilik"
    ),
)

_MONTHS = (
    *("ocakta ocaktan ocağı ocağın", "şubatta şubattan şubatı", "martta marttan", "nisanda nisandan"),
    *("mayısta mayıstan", "haziranda hazirandan", "temmuzda temmuzdan", "ağustosta ağustostan"),
    *("eylülde eylülden", "ekimde ekimden", "kasımda kasımdan", "aralıkta aralıktan"),
)
_WEEKDAYS = (
    *("pazartesi pazartesiye pazartesiden pzt", "salı salıya salıdan", "çarşamba çarşambaya çarşambadan"),
    *("perşembe perşembeye perşembeden", "cuma cumaya cumadan cumaları", "cumartesi cumartesiye cumartesiden"),
    "pazar pazara pazardan pazarları",
)

SCOPE = Scope(
    groups=every(
        {
            "kadın kadınlar kız": "women",
            "erkek erkekler": "men",
            "çocuk çocuklar bebek ergen": "children",
            "polis polisler": "police",
            "asker askerler": "soldiers",
            "yabancı yabancılar turist turistler": "foreigners",
            "öğrenci öğrenciler": "students",
            "itfaiyeci itfaiyeciler": "rescuers",
        }
    ),
    interim=(
        "şimdiye kadar",
        "şu ana kadar",
        "şimdilik",
        "geçici",
        "ön sonuç*",
        "ilk sonuç*",
        "sayıldıktan sonra",
        "sayıldığında",
        "sayılan",
        "sayımı",
        "sandık çıkış anket*",
        "tahmin*",
        "başlangıçta",
        "kısmi",
    ),
    wholes=(
        "bütün dünyada",
        "bütün yıl",
        "bütün ülkede",
        "bütün … havaliman*",
        "bütününde",
        "dört bir yanında",
        "dünyada",
        "genelinde",
        "her yerinde",
        "küresel olarak",
        "küresel çapta",
        "sezon boyunca",
        "tamamında",
        "tüm dünyada",
        "tüm yıl",
        "tüm ülkede",
        "tüm … bölge*",
        "tüm … fabrika*",
        "tüm … hastane*",
        "tüm … havaliman*",
        "tüm … il*",
        "tüm … istasyon*",
        "tüm … kent*",
        "tüm … mağaza*",
        "tüm … ülke*",
        "tüm … şehir*",
        "yıl boyunca",
        "yıl genelinde",
        "yılın tamamında",
        "çapında",
    ),
    parts=(
        "acil servis*",
        "banliyö*",
        "batı kanadı*",
        "belde*",
        "bir günde",
        "bir haftada",
        "bu hafta",
        "devre arası*",
        "devre arasında",
        "doğu kanadı*",
        "doğumhane*",
        "dördüncü çeyre*",
        "eski kentte",
        "fabrikasında",
        "günlük",
        "haftada",
        "haftanın başından beri",
        "ikinci yarı*",
        "ikinci çeyre*",
        "ilk gün*",
        "ilk hafta*",
        "ilk saat*",
        "ilk yarı*",
        "ilk yarıda",
        "ilk çeyre*",
        "ilçe*",
        "ilçesi",
        "ilçesinde",
        "köy*",
        "köyünde",
        "mahalle*",
        "mahallesinde",
        "semt*",
        "servisinde",
        "serviste",
        "tek başına",
        "tek bir",
        "tesisinde",
        "yoğun bakım*",
        "yılın ilk yarısında",
        "üçüncü çeyre*",
    ),
    among=(
        "aralarında",
        "bunlar arasında",
        "bunlardan",
        "bunların",
        "içlerinden",
        "onlardan",
    ),
)

TIME = TimeWords(
    relative_days=every(
        {"bugün bugünkü bugüne": 0, "dün dünkü": -1, "yarın yarınki": 1, "evvelsi evvelsi_gün evvelki_gün": -2}
    ),
    ago_after=words("önce evvel önceki"),
    later_after=words("sonra sonraki"),
    since_after=words("beri itibaren yana buyana"),
    until_after=words("kadar dek değin"),
    edges=words(
        "bu gün günü gününden gününe ay ayı ayından ayına yıl yılı yılından yılına yılının ayının sonu sonuna sonundan "
        "başı başından başına ortası ortasına ortasından akşamı akşamına akşamından sabahı sabahına sabahından"
    ),
    same_time=("o sırada", "o sıralarda", "aynı zamanda", "o dönemde", "o tarihte", "o zamanlar"),
    present=words("var ediyor oluyor bulunuyor yapıyor ediliyor yapılıyor sürüyor ediyorlar istiyor"),
    past=words("idi vardı yoktu olmuştu etmişti edilmişti yapılmıştı vermişti almıştı olmuşlardı"),
    future=words(
        "olacak edecek edilecek yapılacak yapacak verecek alacak gelecekte bekleniyor planlanıyor planlıyor "
        "gerçekleştirilecek düzenlenecek olacaklar"
    ),
    last=words("geçen geçtiğimiz son önceki geçmiş"),
    next=words("gelecek önümüzdeki ertesi gelecekteki"),
    spans=words("haftalarda aylarda yıllarda günlerde haftada ayda yılda günde"),
    months={form: month for month, forms in enumerate(_MONTHS, start=1) for form in forms.split()},
    weekdays={form: day for day, forms in enumerate(_WEEKDAYS) for form in forms.split()},
    list_words=words("ve ile ila veya"),
    durations=every(
        {
            "saniyede saniyelik saniyeye": "second",
            "dakikada dakikalık dakikadan dakikaya dakikanın": "minute",
            "saatte saatlik saatten saate saatin saattir saatlerce": "hour",
            "günde günlük günden güne günün gündür günü günler günlerde": "day",
            "haftada haftalık haftadan haftaya haftanın haftadır haftalar haftalarda": "week",
            "ay ayda aylık aydan aya ayın aydır ayı ayında ayından ayının aylar aylarda": "month",
            "yılda yıllık yıldan yıla yılın yıldır yılı yılında yılından yılının yıllar yıllarda yıllarda sene "
            "senede senelik senedir": "year",
            "on_yıllık": "decade",
            "asır asırda asırlık yüzyılda yüzyıllık yüzyılın": "century",
        }
    ),
    month_is_word=words("ocak mart ekim kasım aralık ara mar may kas tem haz nis eki oca eyl"),
    in_words=words(
        "geçen geçtiğimiz önümüzdeki gelecek bu ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim "
        "kasım aralık"
    ),
)

_RANKS = (
    *("birinci birincisi ilk", "ikinci ikincisi", "üçüncü üçüncüsü", "dördüncü dördüncüsü", "beşinci beşincisi"),
    *("altıncı altıncısı", "yedinci yedincisi", "sekizinci", "dokuzuncu", "onuncu", "onbirinci", "onikinci"),
    *("onüçüncü", "ondördüncü", "onbeşinci", "onaltıncı", "onyedinci", "onsekizinci", "ondokuzuncu", "yirminci"),
)

ERAS = Eras(
    after=words(
        "lar larda lardan ların larla ler lerde lerden lerin li lı lu lü "
        "lı_yıllar lı_yıllarda lı_yılların li_yıllar li_yıllarda li_yılların"
    ),
)

RANKS = Ranks(
    superlatives=(
        "en *",
        "rekor*",
    ),
    words={form: rank for rank, forms in enumerate(_RANKS, start=1) for form in forms.split()},
    suffixes=("inci", "ıncı", "uncu", "üncü", "nci", "ncı", "ncu", "ncü"),
    times=words("kez kere defa"),
    again=frozenset({"yeniden", "tekrar", "yine", "gene", "bir daha", "bir kez daha"}),
    dot=True,
    idioms=(
        *("ilk başta", "ilk önce", "ilk bakışta", "ilk etapta", "ilk yardım", "ilk olarak", "ikinci dünya savaşı"),
        "birinci dünya savaşı",
    ),
    each=words("her"),
)

NEGATION = Negation(
    plain=words("değil"),
    concord=True,
    cues=words("değil değil* yok yoktu yoktur yokmuş olmaksızın olmadan olmaz olmazdı"),
    endings=tuple(
        sorted(
            words(
                "amaz amazdı amazlar emez emezdi emezler madı madık madıklarını madılar madım madınız madığı "
                "madığına madığını mamaktadır mamalı maması mamasına mamasını mamasının mamış mamıştı mamıştır "
                "mayacağım meyeceğim "
                "mayacak mayacaklar mayacağı mayacağını mayacağız mayan mayanlar mayınca mayız medi medik "
                "mediklerini mediler medim mediniz mediği mediğine mediğini memektedir memeli memesi memesine "
                "memesini memesinin memiş memişler memişti memiştir meyecek meyecekler meyeceği meyeceğini "
                "meyeceğiz meyen meyenler meyince meyiz miyor miyordu miyorlar miyorum miyoruz muyor muyordu "
                "muyorlar muyorum muyoruz müyor müyorlar müyorum müyoruz mıyor mıyordu mıyorlar mıyorum mıyoruz"
            )
        )
    ),
    idioms=(
        *(
            "değil aynı zamanda",
            "değil , aynı zamanda",
            "değil mi",
            "olmadan önce",
            "yok etti",
            "yok eden",
            "yok ederek",
        ),
        *("komedi", "umuyor", "umuyordu", "umuyorum", "umuyoruz", "umuyorlar", "namaz", "memiş", "mamak"),
        *("yok etmek", "yok edildi", "yok oldu", "yok ediyor", "olmaz olmaz", "yok edilmesi", "yok olan", "yok etme"),
    ),
    refusals=words("reddet* redded* inkar inkâr yalanladı yalanlayan yalanlandı yalanlıyor"),
)

NAMING = Naming(
    noun_endings=("yor", "yorlar", "ları", "leri", "mesi", "ması", "arak", "erek"),
    common=words(
        "hükümet hükümeti bakanlık bakanlığı parlamento meclis meclisi senato kongre mahkeme mahkemesi "
        "komisyon komisyonu komite komitesi konsey polis ordu kilise devlet cumhuriyet cumhuriyeti "
        "internet parti partisi lig kupa borsa otel müze üniversite kuzey güney doğu batı anayasa banka "
        "federasyon konferans cumhurbaşkanı başbakan bakan başkan vali belediye bağımsız yeni kötü isim "
        "çocuk su düzen tsunami izle ebeveyn ocak cumhuriyetçi demokrat fen teknoloji mühendislik "
        "matematik"
    ),
    titles=tuple(
        sorted(
            words(
                "başkan başkanı cumhurbaşkanı başbakan başbakanı bakan bakanı sözcü sözcüsü general generali "
                "orgeneral korgeneral tümgeneral tuğgeneral amiral oramiral albay yarbay binbaşı yüzbaşı teğmen "
                "komutan komutanı vali valisi kaymakam kaymakamı milletvekili vekil vekili kral kralı kraliçe "
                "kraliçesi prens prensi prenses prensesi şansölye şansölyesi papa piskopos başpiskopos patrik "
                "patriği bay bayan sayın dr prof doç av op avukat avukatı hakim hâkim yargıç savcı savcısı "
                "başsavcı başsavcısı direktör direktörü antrenör antrenörü müdür müdürü sekreter sekreteri lider "
                "lideri büyükelçi büyükelçisi elçi elçisi senatör senatörü yönetmen yönetmeni profesör doktor şef "
                "şefi temsilci temsilcisi danışman danışmanı sultan sultanı şeyh ayetullah imam emir emiri muhtar "
                "rektör rektörü genelkurmay ceo uzman uzmanı analist yazar yazarı gazeteci eşbaşkanı aday adayı"
            )
        )
    ),
    titles_after=words("bey hanım efendi paşa hoca"),
    determiners=words("bir bu şu o her bazı birçok birkaç hiçbir tüm bütün"),
    particles=words("bin bint ibn al el ul ül de van von der da di del la le"),
    function_words=words(
        "acaba adeta ait alarak altın altında altından alınan ama ancak arada aralarında arası arasında arasındaki "
        "arasından ardından artık asla aslında aynı ayrıca açıkça açısından bana bazen bazı bazıları başka başta "
        "belki ben bende benden beni benim beşte bile bina binada binalar binanın binası bine bira biraz birbirine "
        "birbirini birde birden biri birinde birinden birine birini birinin birisi birkaç birle birlikte birçok "
        "birçoğu biz bizde bize bizi bizim bizler boyunca bu bulunan buna bunda bundan bunlar bunlara bunları "
        "bunların bunu bunun burada buradan buraya böyle böylece böylelikle bütün da daha dahi dahil dair de "
        "defalarca diye diğer diğerleri dolayı dolayısıyla doğru doğrudan doğrultusunda dörtte dünya dünyada "
        "dünyadaki dünyanın dünyası dünyaya dışı dışında edebilir eden ederek edilen en esnasında etmek etrafında "
        "etti ettiği eğer fakat feda genellikle gerek gerekiyor gerekçesiyle geri gibi giderek göre güney hakkında "
        "halde hangi hani hatta hem hemen henüz hep hepsi her herhangi herkes herkese herkesi hiç hiçbir hiçbiri "
        "hukuk ilgili ilişkin ise itibarıyla içeren için içinde içinden içine işte kadar karşı karşılık karşın "
        "kendi kendine kendini kendisi kendisine kendisini kez ki kim kimi kimin kimse kimseye komedi korkmaz "
        "kısmen martı medikal mi mu musun mü mı namaz nasıl ne neden nedeniyle neler nerede nereye neye niye niçin "
        "o olan olanlar olarak oldu olduğu olduğunu olmak olması olsa olup olur on ona onda ondan onlar onlara "
        "onlardan onları onların onu onun ora orada oradan oranı oranında oysa rağmen saatlerde sadece sanki sayı "
        "sayıda sayılar sayısı sayısında sayısını sayısının sen seni senin siz size sizi sizin sona sonra sonrası "
        "sonrasında sonu sonuna sonunda sonuç sonuçta sürece süresince sırasında tabii takdirde tarafından tüm "
        "tümü türkü umuyor umuyordu umuyorlar umuyorum umuyoruz var ve veya ya yada yalnız yalnızca yani yanı "
        "yanına yanında yanından yanıt yaptığı yapılan yer yerinde yerine yetkililer yoksa yoksul yoksulluk "
        "yönelik yüzden yüze yüzey yüzü yüzünden yıllarca yılmaz zaman zamanda zaten zira çerçevesinde çok çoktan "
        "çoğu çünkü öbür önce öncelikle öne önünde önünden öte ötürü öyle özellikle ücretsiz üzere üzerinde "
        "üzerinden üzerine üçte şey şeyi şeyler şimdi şu şuna şunda şunlar şunu şöyle"
    )
    | _CASES
    | SPEECH.verbs,
    places={
        **every(
            {
                "iskoçya galler": "GB",
                "abd amerika amerika_birleşik_devletleri birleşik_devletler": "US",
                "ingiltere britanya birleşik_krallık": "GB",
                "bae birleşik_arap_emirlikleri": "AE",
                "arabistan suudi_arabistan": "SA",
                "filistin": "PS",
                "bosna bosna_hersek": "BA",
                "çek_cumhuriyeti çekya": "CZ",
                "makedonya kuzey_makedonya": "MK",
                "myanmar": "MM",
                "kıbrıs": "CY",
                "burma": "MM",
                "güney_kore": "KR",
                "kuzey_kore": "KP",
                "new_york": "america/new_york",
            }
        ),
        **dict(
            pair.split("=")
            for pair in words(
                "türkiye=TR rusya=RU ukrayna=UA almanya=DE fransa=FR italya=IT ispanya=ES çin=CN japonya=JP "
                "hindistan=IN iran=IR irak=IQ suriye=SY israil=IL mısır=EG lübnan=LB ürdün=JO libya=LY "
                "yunanistan=GR bulgaristan=BG romanya=RO polonya=PL macaristan=HU avusturya=AT isviçre=CH isveç=SE "
                "norveç=NO danimarka=DK finlandiya=FI hollanda=NL belçika=BE portekiz=PT irlanda=IE izlanda=IS "
                "sırbistan=RS hırvatistan=HR arnavutluk=AL kosova=XK azerbaycan=AZ ermenistan=AM gürcistan=GE "
                "kazakistan=KZ özbekistan=UZ afganistan=AF pakistan=PK brezilya=BR arjantin=AR meksika=MX "
                "kanada=CA avustralya=AU katar=QA kuveyt=KW yemen=YE sudan=SD tunus=TN cezayir=DZ fas=MA "
                "kırgızistan=KG türkmenistan=TM moskova=europe/moscow kiev=europe/kiev kiyiv=europe/kiev "
                "londra=europe/london paris=europe/paris berlin=europe/berlin roma=europe/rome "
                "madrid=europe/madrid viyana=europe/vienna brüksel=europe/brussels atina=europe/athens "
                "istanbul=europe/istanbul varşova=europe/warsaw bükreş=europe/bucharest sofya=europe/sofia "
                "şam=asia/damascus belgrad=europe/belgrade bağdat=asia/baghdad tahran=asia/tehran "
                "beyrut=asia/beirut kudüs=asia/jerusalem gazze=asia/gaza kabil=asia/kabul bakü=asia/baku "
                "kahire=africa/cairo trablus=africa/tripoli riyad=asia/riyadh tokyo=asia/tokyo "
                "şanghay=asia/shanghai seul=asia/seoul lefkoşa=asia/nicosia tiflis=asia/tbilisi dubai=asia/dubai "
                "karaçi=asia/karachi erivan=asia/yerevan"
            )
        ),
    },
    nations={
        **every(
            {
                "slovak slovaklar": "SK",
                "irlandalı irlandalılar": "IE",
                "belaruslu belaruslular": "BY",
                "ürdünlü": "JO",
                "sudanlı": "SD",
                "etiyopyalı": "ET",
                "kenyalı": "KE",
                "nijeryalı": "NG",
                "kolombiyalı": "CO",
                "venezuelalı": "VE",
                "kübalı": "CU",
                "tayvanlı": "TW",
                "filipinli": "PH",
                "endonezyalı": "ID",
                "taylandlı": "TH",
                "vietnamlı": "VN",
                "estonyalı": "EE",
                "letonyalı": "LV",
                "litvanyalı litvan": "LT",
                "katarlı": "QA",
                "malezyalı": "MY",
                "bangladeşli": "BD",
                "şilili": "CL",
                "perulu": "PE",
                "faslı": "MA",
                "cezayirli": "DZ",
                "tunuslu": "TN",
                "somalili": "SO",
                "makedon makedonlar": "MK",
                "iskoç iskoçlar britanyalı": "GB",
                "güney_koreli*": "KR",
                "kuzey_koreli*": "KP",
            }
        ),
        **dict(
            pair.split("=")
            for pair in words(
                "türk=TR türkler=TR türklerin=TR türkiyeli=TR türkçe=TR rus=RU ruslar=RU rusların=RU ruslara=RU "
                "rusça=RU ukraynalı*=UA alman=DE almanlar=DE almanların=DE almanca=DE fransız*=FR ingiliz*=GB "
                "britanyalı*=GB amerikan=US amerikalı*=US italyan*=IT ispanyol*=ES portekizli*=PT yunan=GR "
                "yunanlı*=GR yunanlar=GR yunanca=GR bulgar=BG bulgarlar=BG rumen=RO romanyalı*=RO polonyalı*=PL "
                "leh=PL macar=HU macarlar=HU avusturyalı*=AT isviçreli*=CH isveçli*=SE norveçli*=NO "
                "danimarkalı*=DK finlandiyalı*=FI finli*=FI hollandalı*=NL belçikalı*=BE çek=CZ çekler=CZ "
                "çekyalı*=CZ sırp=RS sırplar=RS sırbistanlı*=RS hırvat=HR hırvatlar=HR boşnak=BA boşnaklar=BA "
                "bosnalı*=BA arnavut=AL arnavutlar=AL çinli*=CN çince=CN japon=JP japonlar=JP japonyalı*=JP "
                "japonca=JP koreli*=KR hintli*=IN hindistanlı*=IN pakistanlı*=PK afgan=AF afganlar=AF "
                "afganistanlı*=AF iranlı*=IR ıraklı*=IQ iraklı*=IQ suriyeli*=SY israilli*=IL filistinli*=PS "
                "lübnanlı*=LB mısırlı*=EG suudi=SA suudiler=SA yemenli*=YE libyalı*=LY azerbaycanlı*=AZ azeri=AZ "
                "azeriler=AZ ermeni=AM ermeniler=AM ermenistanlı*=AM gürcü=GE gürcüler=GE kazak=KZ kazaklar=KZ "
                "özbek=UZ özbekler=UZ brezilyalı*=BR arjantinli*=AR meksikalı*=MX kanadalı*=CA avustralyalı*=AU"
            )
        ),
    },
    organisations=every(
        {
            "beyaz_saray": "WHITE_HOUSE",
            "avrupa_parlamentosu": "EUROPEAN_PARLIAMENT",
            "avrupa_komisyonu": "EUROPEAN_COMMISSION",
            "bm birleşmiş_milletler": "UN",
            "bmmyk bm_mülteciler_yüksek_komiserliği unhcr": "UNHCR",
            "unicef": "UNICEF",
            "dsö dünya_sağlık_örgütü": "WHO",
            "nato kuzey_atlantik_antlaşması_örgütü": "NATO",
            "ab avrupa_birliği": "EU",
            "imf uluslararası_para_fonu": "IMF",
            "dünya_bankası": "WORLD_BANK",
            "dtö dünya_ticaret_örgütü": "WTO",
            "uaea uluslararası_atom_enerjisi_ajansı uluslararası_atom_enerjisi_kurumu": "IAEA",
            "opec petrol_ihraç_eden_ülkeler_örgütü": "OPEC",
            "ucm uluslararası_ceza_mahkemesi": "ICC",
            "kızılhaç uluslararası_kızılhaç_komitesi": "RED_CROSS",
            "fifa": "FIFA",
            "ioc uluslararası_olimpiyat_komitesi": "IOC",
            "uefa": "UEFA",
            "fed abd_merkez_bankası": "FED",
            "ecb amb avrupa_merkez_bankası": "ECB",
            "nasa": "NASA",
            "fbi federal_soruşturma_bürosu": "FBI",
            "cia": "CIA",
            "afrika_birliği": "AU",
            "asean güneydoğu_asya_uluslar_birliği": "ASEAN",
        }
    ),
)

POLARITY = Polarity(
    replaces=(
        "yerine",
        "yerini",
    ),
    axes=sides(
        {
            "rise": (
                (
                    "arttı artıyor artış* artan artacak yükseldi yüksel* büyüdü büyüyor büyüme tırmandı "
                    "sıçradı çoğaldı artmış artması artıran tırmanıyor büyüyen arttığını arttığı"
                ),
                (
                    "azal* düştü düşüyor düşüş* düşen düşecek gerile* geriliyor küçüldü küçülme daraldı "
                    "düşmesi küçülüyor azaldığını azaldığı azalan"
                ),
            ),
            "approve": (
                "onayla* kabul_edildi yasalaştı onay onayı kabul_edilen kabul_edilmesi geçti_meclisten",
                "veto* geri_çevrildi veto_etti veto_edildi geri_çevrilen",
            ),
            "convict": (
                (
                    "mahkum mahkûm suçlu_bulundu suçlu mahkûmiyet mahkum_edildi mahkûm_edildi mahkum_oldu "
                    "mahkumiyet hapse_mahkum suçlu_bulunan suçlu_bulunmuş hüküm_giydi ceza_aldı "
                    "hapis_cezasına mahkum_etti mahkûm_etti hapis_cezası"
                ),
                (
                    "beraat* aklandı suçsuz beraat_etti aklanan aklanması suçsuz_bulundu masum beraat_ettirdi "
                    "beraatine beraatini"
                ),
            ),
            "win": (
                (
                    "kazandı kazanan kazandığı kazanıyor yendi yenen galip zafer zaferi galibiyet mağlup_etti "
                    "kazanır kazandılar kazanmak yendiler mağlup_eden yenmesi zafere mağlup_ettiğini"
                ),
                (
                    "kaybetti kaybeden kaybediyor yenildi yenilgi mağlup mağlubiyet yenildiler kaybetmek "
                    "kaybedenler mağlup_oldu yenik mağlubiyeti mağlup_olan yenilen yenilgiye_uğradı"
                ),
            ),
            "open": (
                "açıldı açtı açılış açılışı açılan açılıyor açılacak",
                "kapandı kapat* kapanan kapalı",
            ),
            "begin": (
                "başla* başladı başlıyor başlayacak yeniden_başla* sürdürüyor",
                (
                    "bitti bitir* sona_erdi sona_erdirdi durdu durdurdu durduruldu sona_eren sonlandırdı "
                    "sonlandırıldı ara_verdi askıya_al* askıya_alındı son_verdi"
                ),
            ),
            "accept": (
                "kabul_etti kabul_eden kabul_ediyor razı",
                "reddet* redded* geri_çevirdi",
            ),
            "confirm": (
                (
                    "doğrula* doğruladı doğruluyor teyit itiraf itiraf_etti itiraf_eden kabullendi "
                    "suçunu_kabul itiraf_ettiğini itiraf_ediyor itirafta"
                ),
                (
                    "yalanladı yalanlayan yalanlandı yalanlıyor inkar inkâr inkar_etti inkâr_etti yalanlama "
                    "yalanladılar suçlamaları_reddet* iddiaları_reddet* suçlamayı_reddet* inkar_ettiğini "
                    "inkâr_ettiğini inkar_ediyor inkâr_ediyor reddettiğini yalanladığını"
                ),
            ),
            "support": (
                "destekle* destek desteği desteğini",
                "karşı_çıktı karşı_çıkan karşı_çıkıyor karşıtı aleyhine muhalif",
            ),
            "allow": (
                (
                    "izin_verdi izin_verildi izin_verecek izin_veren serbestleştirdi yasallaştı izin_veriyor "
                    "izin izne izin_verdiğini izin_verildiğini izin_vermesi serbest_bırakılması onay_verdi"
                ),
                ("yasakla* yasak yasağı yasağını menedildi yasaklıyor yasakladı yasaklandı yasaklanan yasaklama*"),
            ),
            "enter": (
                "girdi giren katıl* ulaştı ulaşan",
                "ayrıl* terk_etti terk_eden çekil*",
            ),
            "hire": (
                "atandı atadı atanan atama atandığı göreve_getirildi işe_alındı",
                (
                    "kovuldu kovdu görevden_alındı görevden_aldı görevden_alınan işten_çıkardı "
                    "işten_çıkarıldı işten_çıkarılan azledildi"
                ),
            ),
            "succeed": (
                (
                    "başardı başarılı başarı başarısı başarıyla başarılı_oldu başaran başarıya başarıyı "
                    "başarması başarılar başarıyla_gerçekleş* başarılı_olduğunu"
                ),
                ("başarısız* başaramadı başarısız_oldu başaramayan fiyasko sonuçsuz başarısız_olduğunu başarısızlık*"),
            ),
            "praise": (
                "övdü övgü takdir memnuniyetle alkışladı tebrik",
                "eleştir* kınadı kınayan kınıyor kınandı suçladı suçlayan",
            ),
            "strong": (
                "güçlen* iyileş* güçlü daha_iyi",
                "zayıfla* kötüleş* ağırlaştı zayıf zayıflıyor daha_kötü",
            ),
            "alive": (
                (
                    "hayatta_kaldı sağ_kurtuldu kurtuldu kurtulan kurtul* hayatta_kalan hayatta sağ_kurtulan "
                    "kurtar* kurtarılan"
                ),
                (
                    "öldü* ölü ölü* ölen* ölmüş* hayatını_kaybetti hayatını_kaybeden hayatını_kaybedenlerin "
                    "hayatını_kaybedenler yaşamını_yitirdi yaşamını_yitiren* can_verdi şehit* boğul* boğulan "
                    "boğuldu boğularak"
                ),
            ),
            "more": (
                "daha_fazla daha_çok daha_yüksek",
                "daha_az daha_düşük",
            ),
            "buy": (
                "satın_aldı satın_alan satın_alacak satın_alıyor alım",
                "sattı satıl* satan satış* satıyor",
            ),
            "free": (
                (
                    "serbest_bırak* salıver* özgür tahliye_edildi serbest_kaldı serbest_bırakıldı "
                    "serbest_bıraktı tahliye tahliye_edilen özgürlüğüne serbest_bırakılan"
                ),
                (
                    "tutukla* gözaltı* tutuklu* hapse hapis yakalandı yakaladı yakalanan alıkonuldu cezaevine "
                    "hapsedildi yakalandılar"
                ),
            ),
            "find": (
                "buldu bulmuş keşfet* keşfed* ortaya_çıkardı bulunmuş bulundu bulunan",
                "kayıp* kaybol*",
            ),
            "raise": (
                "artır* arttır* yükselt* zam zammı zam_yaptı zamlandı",
                "indir* düşür* azalt* kıstı",
            ),
            "safe": (
                "güvenli zararsız",
                "tehlikeli riskli zararlı tehlike",
            ),
            "early": (
                "erken erkenden",
                "geç gecikmeli gecikti gecikme",
            ),
            "long": (
                "uzun büyük uzattı uzatıldı uzatıyor uzatılması",
                "kısa küçük kısalttı kısaltıldı kısaltılması",
            ),
            "possible": (
                "mümkün yasal yasal_olduğunu",
                "imkansız imkânsız yasa_dışı yasadışı yasadışı_olduğunu hukuka_aykırı anayasaya_aykırı",
            ),
            "true": (
                "gerçek",
                "yanlış yalan yalanlar asılsız sahte",
            ),
            "public": (
                "kamuya_açık alenen",
                "gizli gizlice",
            ),
            "same": (
                "benzer özdeş",
                "farklı değişik",
            ),
            "many": (
                "çoğu birçok sık sıkça çoğunluk çoğunluğu",
                "nadir nadiren azınlık azınlığı",
            ),
            "attack": (
                "saldır* işgal bombala*",
                "savundu savunan savunuyor",
            ),
            "hold": (
                (
                    "düzenlendi düzenleniyor düzenlenecek gerçekleşti gerçekleştirildi planla*_gibi "
                    "planla*_şekilde duyurulduğu_gibi grevi_gerçekleştir* gerçekleştir* greve_gitti "
                    "greve_çıktı hayata_geçirdi sürdürdü"
                ),
                (
                    "iptal iptal_edildi iptal_etti iptal_edilen iptali ertelendi ertele* vazgeçti vazgeçtiler "
                    "vazgeçen iptal_ettiler iptal_ediyor iptal_edecek grevi_iptal"
                ),
            ),
            "create": (
                (
                    "oluştur* yarat* istihdam_edecek inşa_etti inşa_edildi istihdam_sağlayacak yeni_istihdam "
                    "istihdam_yaratacak"
                ),
                (
                    "yok_etti yok_edildi imha_etti yıktı yıkıldı işten_çıkaracak işten_çıkarma kaldıracak "
                    "ortadan_kaldırdı tasfiye işten_çıkar* kişiyi_çıkaracak azaltacak kişilik_kadroyu "
                    "kadro_azalt* istihdamı_azalt* istihdam_kesintisi"
                ),
            ),
            "lend": (
                (
                    "borç_verdi ödünç_verdi devretti teslim_etti hediye_etti bağışladı ödünç_veren "
                    "ödünç_verecek ödünç_vermiş ödünç_verdiğini"
                ),
                ("ödünç_aldı borç_aldı borçlandı teslim_aldı ödünç_alan ödünç_alacak ödünç_almış ödünç_aldığını"),
            ),
            "stay": (
                (
                    "görevde_kalıyor görevde_kalacak görevinde_kalacak görevinde_kalıyor "
                    "görevine_devam_ediyor görevini_sürdürüyor görevini_sürdürecek görevini_korudu "
                    "kalıyor_görevde görevde_kaldı"
                ),
                (
                    "istifa istifa_etti istifa_eden istifa_ediyor istifasını istifası görevi_bıraktı "
                    "görevinden_ayrıldı görevden_ayrıldı çekildi_görevinden istifa_ettiğini istifasını_sundu "
                    "istifa_edeceğini"
                ),
            ),
            "near": (
                "daha_yakın en_yakın yaklaştı yaklaşıyor",
                "daha_uzak en_uzak uzaklaştı",
            ),
            "export": (
                "ihraç ihracat* ihraç_etti",
                "ithal ithalat* ithal_etti",
            ),
            "hot": (
                "en_sıcak en_yüksek daha_sıcak",
                "en_soğuk en_düşük daha_soğuk",
            ),
            "launch": (
                "havalandı kalkış* fırlatıldı",
                "yerde_kaldı fırlatılmadı havalanamadı",
            ),
        }
    ),
    possible=words(
        "belki edebilir gelebilir gerekebilir güya iddia iddialar iddiası iddiaya ihtimal ihtimali kalabilir "
        "muhtemel muhtemelen olabileceği olabileceğini olabilir olabilirdi olası söyleniyor sözde verebilir "
        "yapabilir"
    ),
    stages=series(
        {
            "custody": (
                "aranan aranıyor firari firarda kaçak arıyor aramaya_devam hâlâ_arıyor hala_arıyor peşinde kaçıyor",
                "yakalandı yakaladı yakalanan gözaltı* tutukla* tutuklu* gözaltı*_aldı ele_geçirildi ",
                ("suçlan* itham iddianame iddianamesi dava_açıldı yargılan*_bekliyor duruşma_bekliyor dava_bekliyor"),
                "yargılan* hakim_karşısına duruşma duruşması",
                (
                    "mahkum mahkûm hapis_cezasına çarptırıldı çarptırılan cezaya_çarptırıldı mahkum_etti "
                    "mahkûm_etti hapis_ceza hapse_mahkum hapse_mahkûm hapis_ceza_verdi"
                ),
            ),
            "search": (
                "kayıp* kaybol*",
                "kurtarılan buldu bulmuş sağ_bulundu ölü_bulundu kurtar*",
            ),
            "plan": (
                "planlıyor planlanıyor planla* başlayacak düzenlenecek yapılacak gerçekleştirilecek hazırlanıyor",
                "başladı başla* başlıyor sürüyor devam_ediyor",
                "tamamla* sona_erdi bitti bitir* sonuçlandı",
            ),
            "law": (
                "tasarı tasarısı taslak taslağı yasa_teklifi teklif_edildi",
                "yasalaştı kabul_edildi onayla*",
                "yürürlüğe_girdi yürürlükte yürürlüğe",
            ),
            "deal": (
                "müzakere müzakereler müzakereleri müzakerelerde pazarlık görüşmeler görüşmeleri",
                "anlaştı anlaştılar anlaşmaya_vardı uzlaştı anlaşma_sağlandı mutabık",
                "imzala*",
            ),
            "fire": (
                "yanıyor alevler alev_aldı kontrolden_çıktı",
                "kontrol_altına kontrol_altında",
                "söndür*",
            ),
            "office": (
                "aday adayı adaylığını",
                "seçil*",
                "yemin_etti göreve_başladı yemin",
            ),
            "travel": (
                "yola_çıktı hareket_etti havalandı kalktı",
                "ulaştı indi iniş_yaptı",
            ),
            "health": (
                "yaralı* yarala* hastaneye_kaldırıldı hastaneye_kaldırılan hastanede",
                "iyileş* taburcu",
            ),
            "strike": (
                "grevde grevdeler iş_bıraktı greve_devam",
                (
                    "grevi_sona_erdirdi grevlerini_sona_erdirdi grev_sona_erdi grevi_bitir* işbaşı_yaptı "
                    "yeniden_çalışıyor"
                ),
            ),
            "liftoff": (
                "henüz_fırlatılmadı fırlatılmadı fırlatılmayı_bekliyor",
                "fırlatıldı kalkış*_yaptı fırlatılan uzaya_gönderildi",
            ),
            "works": (
                "yapım_aşamasında inşa_halinde tadilatta hâlâ_kapalı hala_kapalı kapalı_durumda",
                "yeniden_açtı yeniden_açıldı yeniden_açılan hizmete_açıldı",
            ),
        }
    ),
    moved=(
        "e yükseldi",
        "a yükseldi",
        "ye yükseldi",
        "ya yükseldi",
        "e çıktı",
        "a çıktı",
        "ye çıktı",
        "ya çıktı",
        "bu arada",
        "şu anda",
        "şu ana kadar",
        "son verilere göre",
        "son bilgilere göre",
        "e düştü",
        "a düştü",
        "revize edildi",
        "e ulaştı",
        "e çıkarıldı",
        "a çıkarıldı",
        "e düşür*",
        "a düşür*",
        "ye düştü",
        "ya düştü",
        "e gerile*",
        "a gerile*",
        "ye gerile*",
        "a ulaştı",
        "e revize edildi",
        "a revize edildi",
        "e yükselt*",
        "a yükselt*",
        "e arttı",
        "a arttı",
    ),
)

WRITING = Writing(
    splits_apostrophe=True,
    suffixes=tuple(
        sorted(
            words(
                "lar ler ları leri ların lerin larda lerde lardan lerden lara lere larını lerini larının lerinin "
                "larına lerine da de ta te dan den tan ten daki deki taki teki ya ye yı yi yu yü a e ı i u ü nın "
                "nin nun nün ın in un ün na ne nda nde ndan nden nı ni nu nü sı si su sü sını sini sunu sünü yla "
                "yle dır dir dur dür tır tir lık lik luk lük "
                "ını ini unu ünü ının inin unun ünün ına ine una üne ında inde unda ünde ından inden undan ünden"
            )
        )
    ),
)

LANGUAGE = Language(
    "tr",
    segmentation=SEGMENTATION,
    speech=SPEECH,
    numbers=NUMBERS,
    scope=SCOPE,
    time=TIME,
    eras=ERAS,
    ranks=RANKS,
    negation=NEGATION,
    naming=NAMING,
    polarity=POLARITY,
    writing=WRITING,
)
