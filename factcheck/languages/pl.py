"""Polish."""

from factcheck.languages.base import Language, Segmentation, Speech, every, series, sides, words
from factcheck.languages.tables import Eras, Naming, Negation, Numbers, Polarity, Ranks, Scope, TimeWords, Writing

SEGMENTATION = Segmentation(
    abbreviations=words(
        "dr. hab. prof. mgr. inż. gen. płk. kpt. por. ul. al. pl. św. bł. ks. im. os. m.in. np. tzw. tzn. wg. ok. "
        "red. lic. min. maks. woj."
    ),
    before_numbers=words("nr. art. ust. pkt. str. s. poz. tel. rys. tab."),
    may_end=words("itd. itp. r. w. godz. zł. tys. mln. mld. p.n.e. n.e."),
)

SPEECH = Speech(
    verbs=words(
        "powiedział powiedziała powiedzieli powiedziały mówi mówią mówił mówiła dodał dodała dodali dodaje zapytał "
        "zapytała pyta stwierdził stwierdziła stwierdzili stwierdza oświadczył oświadczyła oświadczyli oświadczyło "
        "poinformował poinformowała poinformowali poinformowało informuje informują przekazał przekazała przekazali "
        "przekazało podkreślił podkreśliła podkreślili podkreśla zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła "
        "wyjaśnia potwierdził potwierdziła potwierdzili potwierdziło potwierdza ogłosił ogłosiła ogłosili ogłosiło "
        "podał podała podali podało podaje podają napisał napisała napisali pisze odpowiedział odpowiedziała ostrzegł "
        "ostrzegła ostrzega ocenił oceniła ocenia przyznał przyznała przyznali twierdzi twierdzą tłumaczył tłumaczyła "
        "zapewnił zapewniła zapewnia zapowiedział zapowiedziała relacjonuje uważa wskazał wskazała"
    ),
    prepositions=(
        *("według", "zdaniem", "według danych", "według informacji", "w ocenie", "jak wynika z danych"),
        *("zgodnie z informacjami", "w opinii", "powołując się na"),
    ),
    comparisons=words("jak"),
    pronouns={"on": frozenset(), "ona": frozenset(), "oni": frozenset()},
    links=words("i oraz"),
    tails=words("w z ze"),
    stops=words(
        "w we na z ze do od o po za przed przez dla bez nad pod między wśród podczas ale lub albo a że żeby aby gdy "
        "kiedy jeśli ponieważ bo który która które którzy co kto gdzie nie ani też także również już jeszcze tylko "
        "potem wcześniej później wczoraj dziś dzisiaj jutro mu jej im go ją nam mi się to tego tym jest są był była "
        "było byli będzie będą ma mają może mogą został została zostało zostali dziennikarzom mediach rozmowie prawu "
        "planowi około ponad"
    ),
    asides=words("też także również już jeszcze wcześniej później wczoraj dziś dzisiaj potem następnie"),
    denials=words("nie nic nigdy"),
    verb_second=True,
)

NUMBERS = Numbers(
    compound_units={
        "letni": "year",
        "letnie": "year",
        "letnia": "year",
        "dniow": "day",
        "godzinn": "hour",
        "miesięczn": "month",
        "minutow": "minute",
        "tygodniow": "week",
        "procentow": "percent",
    },
    compound_numbers={
        "jedno": 1,
        "dwu": 2,
        "trzy": 3,
        "cztero": 4,
        "pięcio": 5,
        "sześcio": 6,
        "siedmio": 7,
        "ośmio": 8,
        "dziewięcio": 9,
        "dziesięcio": 10,
        "jedenasto": 11,
        "dwunasto": 12,
        "trzynasto": 13,
        "czternasto": 14,
        "piętnasto": 15,
        "szesnasto": 16,
        "siedemnasto": 17,
        "osiemnasto": 18,
        "dziewiętnasto": 19,
        "dwudziesto": 20,
        "trzydziesto": 30,
        "czterdziesto": 40,
        "pięćdziesięcio": 50,
        "sześćdziesięcio": 60,
        "siedemdziesięcio": 70,
        "osiemdziesięcio": 80,
        "dziewięćdziesięcio": 90,
        "stu": 100,
    },
    goals=words("gol gole goli golami bramka bramki bramek bramkami"),
    score_links=words("do przeciwko"),
    spelled={"pół": 0.5},
    ages=words("letni* latk*"),
    clock_before=("godz", "godz .", "godzinie", "godzina", "godziny"),
    clock_at=("o",),
    evening=("wieczorem", "po południu"),
    cardinals=every(
        {
            "zero zera": 0,
            "jeden jedna jedno jednego jednej jednemu jednym jedną": 1,
            "dwa dwie dwóch dwu dwaj dwom dwóm dwoma dwiema dwoje dwojga": 2,
            "trzy trzej trzech trzem trzema troje trojga": 3,
            "cztery czterej czterech czterem czterema czworo czworga": 4,
            "pięć pięciu pięcioma pięcioro pięciorga": 5,
            "sześć sześciu sześcioma sześcioro": 6,
            "siedem siedmiu siedmioma siedmioro": 7,
            "osiem ośmiu ośmioma ośmioro": 8,
            "dziewięć dziewięciu dziewięcioma dziewięcioro": 9,
            "dziesięć dziesięciu dziesięcioma dziesięcioro": 10,
            "jedenaście jedenastu": 11,
            "dwanaście dwunastu": 12,
            "trzynaście trzynastu": 13,
            "czternaście czternastu": 14,
            "piętnaście piętnastu": 15,
            "szesnaście szesnastu": 16,
            "siedemnaście siedemnastu": 17,
            "osiemnaście osiemnastu": 18,
            "dziewiętnaście dziewiętnastu": 19,
            "dwadzieścia dwudziestu dwudziestoma": 20,
            "trzydzieści trzydziestu": 30,
            "czterdzieści czterdziestu": 40,
            "pięćdziesiąt pięćdziesięciu": 50,
            "sześćdziesiąt sześćdziesięciu": 60,
            "siedemdziesiąt siedemdziesięciu": 70,
            "osiemdziesiąt osiemdziesięciu": 80,
            "dziewięćdziesiąt dziewięćdziesięciu": 90,
            "sto stu": 100,
            "dwieście dwustu": 200,
            "trzysta trzystu": 300,
            "czterysta czterystu": 400,
            "pięćset pięciuset": 500,
            "sześćset sześciuset": 600,
            "siedemset siedmiuset": 700,
            "osiemset ośmiuset": 800,
            "dziewięćset dziewięciuset": 900,
            "półtora półtorej": 1.5,
        }
    ),
    vague=words(
        "setki setek setkom setkami dziesiątki dziesiątek dziesiątkami tysiące tysięcy tysiącom tysiącami tysiącach "
        "miliony milionów milionami miliardy miliardów miliardami biliony bilionów kilka kilku kilkadziesiąt "
        "kilkudziesięciu kilkaset kilkuset"
    ),
    minus=words("minus"),
    scales=every(
        {
            "tysiąc tysiąca tysiące tysięcy tysiącowi tysiącom tysiącem tysiącami tysiącach tys": 1e3,
            "milion miliona miliony milionów milionowi milionom milionem milionami milionach mln": 1e6,
            "miliard miliarda miliardy miliardów miliardom miliardem miliardami miliardach mld": 1e9,
            "bilion biliona biliony bilionów bilionem bilionami bln": 1e12,
            "tuzin tuzina tuziny tuzinów": 12.0,
        }
    ),
    shares=every(
        {
            "połowa połowy połowie połowę połową": 0.5,
            "jedna_trzecia": 1 / 3,
            "trzecia trzecie trzecich": 1 / 3,
            "ćwierć ćwierci czwarta czwarte czwartych": 0.25,
            "piąta piąte piątych": 0.2,
            "dziesiąta dziesiąte dziesiątych": 0.1,
        }
    ),
    whole_shares=words("połowa połowy połowie połowę połową"),
    and_shares={"i pół": 0.5, "z połową": 0.5, "i ćwierć": 0.25},
    approximate=every(
        {
            "około ok mniej_więcej w_przybliżeniu circa szacunkowo w_granicach": (0.9, 1.1),
            "prawie niemal blisko bez_mała niespełna": (0.83, 1.0),
            "nieco_ponad nieco_więcej_niż trochę_ponad": (1.0, 1.1),
            "nieco_mniej_niż nieco_poniżej": (0.9, 1.0),
        }
    ),
    at_least=(
        *("co najmniej", "przynajmniej", "nie mniej niż", "minimum", "minimalnie", "conajmniej"),
        *("najmniej",),
    ),
    at_most=("najwyżej", "co najwyżej", "maksymalnie", "nie więcej niż", "nawet do", "nawet", "aż do", "maksimum"),
    more_than=(
        *("ponad", "więcej niż", "przeszło", "powyżej", "przekroczył", "przekroczyła", "przekroczyło", "przekracza"),
        *("przekroczyły",),
    ),
    less_than=("mniej niż", "poniżej"),
    ranges={"do": "od", "a": "między", "i": "pomiędzy"},
    change_from=words("z ze"),
    units=every(
        {
            "procent procenta procenty procentów procentom procentami procentach proc %": "percent",
            "punkt_procentowy punkty_procentowe punktów_procentowych punktu_procentowego pkt_proc p.p pp": (
                "percentage-point"
            ),
            "pkt_._proc": "percentage-point",
            "dolar* usd $": "USD",
            "dolar*_kanadyjsk*": "CAD",
            "dolar*_australijsk*": "AUD",
            "euro eur €": "EUR",
            "cent centa centy centów centami": "cent",
            "rubel rubla ruble rubli rublami ₽": "RUB",
            "funt funta funty funtów funtom funtami funtów_szterlingów funty_szterlingi £": "GBP",
            "jen jena jeny jenów": "JPY",
            "juan juana juany juanów": "CNY",
            "rupia rupii rupie": "INR",
            "lira liry lir lirów": "TRY",
            "złoty złotego złote złotych złotym złotymi złotówek zł pln": "PLN",
            "grosz grosza grosze groszy": "grosz",
            "korona korony koron koronami koron_czeskich korony_czeskie": "CZK",
            "koron_szwedzk* korony_szwedzk*": "SEK",
            "koron_norwesk* korony_norwesk*": "NOK",
            "koron_duńsk* korony_duńsk*": "DKK",
            "frank franka franki franków frankami": "CHF",
            "wonów": "KRW",
            "hrywna hrywny hrywien hrywnę": "UAH",
            "forint forinta forinty forintów": "HUF",
            "kilometr* km": "kilometer",
            "km_kw kilometr*_kwadratow*": "square-kilometer",
            "km_/_h km/h kilometr*_na_godzinę": "kilometer-per-hour",
            "metra metrem metrze metrom metrami metrach m": "meter",
            "centymetr*": "centimeter",
            "milimetr*": "millimeter",
            "milę milach milami": "mile",
            "kilogram* kilo kg": "kilogram",
            "grama gramem gramach gramami": "gram",
            "tonę tonie toną tonach tonami tonom": "tonne",
            "litra litrem litrach litrami": "liter",
            "hektar* ha": "hectare",
            "stopień stopnia stopnie stopni stopniach stopniami °_c °": "celsius",
            "st_._c": "celsius",
        }
    )
    | {
        "fahrenheita": "fahrenheit",
        "stopni fahrenheita": "fahrenheit",
        "stopnie fahrenheita": "fahrenheit",
        "stopnia fahrenheita": "fahrenheit",
        "stopień fahrenheita": "fahrenheit",
        "stopni celsjusza": "celsius",
        "stopnie celsjusza": "celsius",
        "stopień celsjusza": "celsius",
        "stopnia celsjusza": "celsius",
        "stopniom": "celsius",
        "stopniu": "celsius",
        "°f": "fahrenheit",
        "°c": "celsius",
    },
    connectors=words(
        "nowych nowe nowego innych inne inni kolejnych kolejne kolejni dodatkowych dodatkowe jeszcze z ze"
    ),
    labels=words(
        "artykuł artykułu art paragraf punkt punktu ustęp rozdział numer nr dom lot lotu rejs linia linii autobus "
        "tramwaj droga drogi trasa trasy szkoła grupa kanał strona stronie tom rezolucja rezolucji peron sala pokój "
        "boeing airbus formuła"
    ),
    clock=words("rano gmt utc cest cet"),
    outcomes=every(
        {
            "zginął zginęła zginęło zginęły zginęli ginie giną zabit* zabił zabiła zabiło zabiły zabili "
            "zmarł zmarła zmarło zmarły zmarli zmarłych śmierć śmierci śmiertelnych śmiertelne zabójstw* "
            "utonął utonęła utonęło utonęły utonęli martwych martwe poległ* ofiara ofiary ofiar ofiarami "
            "ofiarom ofiarę życie_straciło życie_straciły życie_stracił życie_straciła poniosło_śmierć "
            "poniosły_śmierć": "killed",
            "rannych rannego ranny ranna ranne ranni rannymi rannym ranił raniło raniła raniły zranion* "
            "poszkodowan* obrażen* kontuzj*": "injured",
            "aresztow* zatrzyman* zatrzymał zatrzymała zatrzymali zatrzymało": "arrested",
            "zaginął zaginęła zaginęło zaginęli zaginion*": "missing",
            "zakażon* zakażeń zakaził* zaraził* zarażon* zachorował*": "infected",
            "ewakuow* ewakuac*": "evacuated",
            "uratow*": "rescued",
            "przesiedl* wysiedl*": "displaced",
            "hospitaliz* do_szpitala": "hospitalized",
            "zwolnion* zwolnił zwolniła zwolnili zwolnień": "dismissed",
        }
    ),
    totals=(
        "łącznie",
        "w sumie",
        "ogółem",
        "razem",
        "w całości",
        "ogólnie",
        "na całym świecie",
        "na świecie",
        "w całym kraju",
        "w kraju",
        "w skali kraju",
        "na terenie kraju",
        "na terenie całego kraju",
        "w całej",
        "w całym",
        "wszyscy razem",
        "wszystkie razem",
        "cały rok",
        "przez cały rok",
        "w całym roku",
        "łączna liczba",
        "globalnie",
    ),
    remaining=("nadal", "wciąż", "pozostaje", "pozostają", "jeszcze"),
    persons=words(
        "osoba osoby osób osobę osobom osobami człowiek człowieka ludzi ludzie ludziom ludźmi mężczyzn* kobieta "
        "kobiety kobiet kobietę kobietom dzieci dziecko dziecka dzieciom cywilów cywile cywil mieszkań* mieszkan* "
        "obywatel* pasażer* ofiara ofiary ofiar ofiarami ofiarom ofiarę żołnierz* uczestnik* pracownik* poszkodowan* "
        "rannych"
    ),
)

SCOPE = Scope(
    groups=every(
        {
            "kobieta kobiet kobiety dziewczynka dziewczynek": "women",
            "mężczyzna mężczyzn mężczyźni chłopiec chłopców": "men",
            "dziecko dzieci nieletni nieletnich niemowlę nastolatek nastolatków": "children",
            "policjant policjanci policjantów funkcjonariusz funkcjonariuszy": "police",
            "żołnierz żołnierze żołnierzy": "soldiers",
            "cudzoziemiec cudzoziemców obcokrajowiec turysta turystów": "foreigners",
            "uczeń uczniowie uczniów student studentów": "students",
            "strażak strażacy strażaków ratownik ratowników": "rescuers",
        }
    ),
    interim=(
        "dotychczas",
        "jak dotąd",
        "na razie",
        "wstępn*",
        "cząstkow*",
        "częściow*",
        "po przeliczeniu",
        "przeliczono",
        "przeliczonych",
        "pierwsze wyniki",
        "sondaż exit poll",
        "exit poll",
        "szacunk*",
        "początkowo",
    ),
    wholes=(
        "całego roku",
        "cały rok",
        "globalnie",
        "na całej",
        "na całym",
        "na terenie całego",
        "na terenie całej",
        "na terenie kraju",
        "na wszystkich",
        "na wszystkich … lotniskach",
        "na świecie",
        "ogólnokrajow*",
        "ogólnopolsk*",
        "po całej",
        "po całym",
        "przez cały rok",
        "w całej",
        "w całej grupie",
        "w całości",
        "w całym",
        "w skali europy",
        "w skali kraju",
        "w skali roku",
        "w skali świata",
        "we wszystkich",
    ),
    parts=(
        "do przerwy",
        "dzielnic*",
        "dzielnica",
        "dziennie",
        "gmin*",
        "gmina",
        "intensywnej terapii",
        "jednego dnia",
        "jedynie w",
        "każdego dnia",
        "na dobę",
        "na oddziale",
        "na starym mieście",
        "od początku tygodnia",
        "oddział ratunkowy",
        "oddział* intensywnej terapii",
        "oiom*",
        "osiedl*",
        "pierwsz* połow*",
        "pierwszego dnia",
        "po pierwszej połowie",
        "porodówc*",
        "powiat",
        "przedmieści*",
        "tygodniowo",
        "tylko w",
        "w ciągu tygodnia",
        "w czwartym kwartale",
        "w drugim kwartale",
        "w dzielnicy",
        "w gminie",
        "w jeden dzień",
        "w pierwszym kwartale",
        "w pierwszym półroczu",
        "w pierwszym tygodniu",
        "w powiecie",
        "w prowincji",
        "w przerwie",
        "w regionie",
        "w samej",
        "w samym",
        "w swoim zakładzie",
        "w swojej fabryce",
        "w trzecim kwartale",
        "w tydzień",
        "w województwie",
        "we wsi",
        "wschodni* skrzyd*",
        "wsi",
        "zachodni* skrzyd*",
    ),
    among=(
        "spośród nich",
        "w tym",
        "wśród nich",
        "wśród ofiar",
        "wśród rannych",
        "z czego",
        "z których",
        "z nich",
    ),
)

TIME = TimeWords(
    since_of_place=words("od"),
    relative_days=every(
        {
            "dziś dzisiaj dzisiejsz*": 0,
            "wczoraj wczorajsz*": -1,
            "przedwczoraj": -2,
            "jutro jutrzejsz*": 1,
            "pojutrze": 2,
        }
    ),
    relative_units={
        **dict.fromkeys(("zeszłoroczn*", "ubiegłoroczn*"), ("year", -1)),
        "tegoroczn*": ("year", 0),
        "przyszłoroczn*": ("year", 1),
    },
    ago_after=words("temu"),
    later_before=words("po"),
    later_after=words("później potem"),
    earlier_than=words("przed wcześniej"),
    since=words("od począwszy"),
    until=words("do"),
    same_time=("w tym czasie", "w tamtym czasie", "w tym samym czasie", "wówczas", "wtedy", "w tym momencie"),
    present=words("jest są ma mają"),
    past=words("był była było byli były został została zostało zostali zostały"),
    future=words("będzie będą ma zamierza zamierzają planuje planują zostanie zostaną"),
    belonging=words("z"),
    last=words(
        "zeszły zeszłego zeszłym zeszłej zeszłą zeszłemu ubiegły ubiegłego ubiegłym ubiegłej ubiegłą miniony "
        "minionego minionym minionej minioną poprzedni poprzedniego poprzednim poprzedniej poprzednią ostatni "
        "ostatniego ostatnim ostatniej ostatnią"
    ),
    next=words(
        "następny następnego następnym następnej następną przyszły przyszłego przyszłym przyszłej przyszłą kolejny "
        "kolejnego kolejnym kolejną nadchodząc* najbliższy najbliższego najbliższym najbliższą"
    ),
    spans=words("tygodnie tygodni tygodniach miesiące miesięcy miesiącach lata lat latach dni dniach"),
    months=every(
        {
            "styczniu styczniem": 1,
            "lutym lutemu": 2,
            "marcu marcem": 3,
            "kwietniu kwietniem": 4,
            "maju majem": 5,
            "czerwcu czerwcem": 6,
            "lipcu lipcem": 7,
            "sierpniu sierpniem": 8,
            "wrześniu wrześniem": 9,
            "październiku październikiem": 10,
            "listopadzie listopadem": 11,
            "grudniu grudniem": 12,
        }
    ),
    weekdays=every(
        {
            "poniedziałku poniedziałkiem poniedziałkow*": 0,
            "wtorku wtorkiem wtorkow*": 1,
            "środę środy środą środow*": 2,
            "czwartku czwartkiem czwartkow*": 3,
            "piątku piątkiem piątkow*": 4,
            "sobotę soboty sobocie sobotą sobotni sobotniego sobotniej sobotnim sobotnią": 5,
            "niedzielę niedzieli niedzielą niedzielny niedzielnego niedzielnej niedzielnym niedzielną": 6,
        }
    ),
    list_words=words("i oraz do a lub albo"),
    durations=every(
        {
            "sekundę sekundzie sekundą sekundom sekundami sekundach": "second",
            "minutę minucie minutą minutom minutami minutach": "minute",
            "godzinę godzinie godziną godzinom godzinami godzinach": "hour",
            "dnia dniu dniem dniom dniami dniach doba doby dobę dób": "day",
            "tygodnia tygodniu tygodniem tygodniom tygodniami tygodniach": "week",
            "miesiąca miesiącu miesiącem miesiącom miesiącami miesiącach": "month",
            "roku rokiem rokowi latom latami latach r": "year",
            "dekadę dekadzie dekadą dekadach dziesięciolecie dziesięciolecia dziesięcioleci": "decade",
            "wieku wiekiem wiekach stulecie stulecia stuleciu stuleci": "century",
        }
    ),
    in_words=words(
        "w we z ze od do po przed między około początku początek końca koniec końcu połowie połowy latem zimą "
        "jesienią wiosną na pod koniec zeszłego ubiegłego minionego przyszłego tego tym bieżącego dopiero roku rok"
    ),
)

ERAS = Eras(
    names=every(
        {
            "dwudzieste dwudziestych": 20,
            "trzydzieste trzydziestych": 30,
            "czterdzieste czterdziestych": 40,
            "pięćdziesiąte pięćdziesiątych": 50,
            "sześćdziesiąte sześćdziesiątych": 60,
            "siedemdziesiąte siedemdziesiątych": 70,
            "osiemdziesiąte osiemdziesiątych": 80,
            "dziewięćdziesiąte dziewięćdziesiątych": 90,
        }
    ),
    before=words("lata latach latami latom"),
)

RANKS = Ranks(
    superlatives=(
        "naj*",
        "rekord*",
        "co do wielkości",
        "pod względem",
    ),
    words=every(
        {
            "pierwszy pierwsza pierwsze pierwszego pierwszej pierwszemu pierwszym pierwszą pierwsi pierwszych": 1,
            "drugi druga drugie drugiego drugiej drugiemu drugim drugą drudzy drugich": 2,
            "trzeci trzecia trzecie trzeciego trzeciej trzeciemu trzecim trzecią trzecich": 3,
            "czwarty czwarta czwarte czwartego czwartej czwartemu czwartym czwartą czwartych": 4,
            "piąty piąta piąte piątego piątej piątemu piątym piątą piątych": 5,
            "szósty szósta szóste szóstego szóstej szóstemu szóstym szóstą": 6,
            "siódmy siódma siódme siódmego siódmej siódmemu siódmym siódmą": 7,
            "ósmy ósma ósme ósmego ósmej ósmemu ósmym ósmą": 8,
            "dziewiąty dziewiąta dziewiąte dziewiątego dziewiątej dziewiątym dziewiątą": 9,
            "dziesiąty dziesiąta dziesiąte dziesiątego dziesiątej dziesiątym dziesiątą dziesiątych": 10,
            "jedenasty jedenasta jedenaste jedenastego jedenastej jedenastym jedenastą": 11,
            "dwunasty dwunasta dwunaste dwunastego dwunastej dwunastym dwunastą": 12,
            "trzynasty trzynasta trzynaste trzynastego trzynastej trzynastym trzynastą": 13,
            "czternasty czternasta czternaste czternastego czternastej czternastym czternastą": 14,
            "piętnasty piętnasta piętnaste piętnastego piętnastej piętnastym piętnastą": 15,
            "szesnasty szesnasta szesnaste szesnastego szesnastej szesnastym szesnastą": 16,
            "siedemnasty siedemnasta siedemnaste siedemnastego siedemnastej siedemnastym": 17,
            "osiemnasty osiemnasta osiemnaste osiemnastego osiemnastej osiemnastym": 18,
            "dziewiętnasty dziewiętnasta dziewiętnaste dziewiętnastego dziewiętnastej dziewiętnastym": 19,
            "dwudziesty dwudziesta dwudzieste dwudziestego dwudziestej dwudziestym dwudziestą": 20,
        }
    ),
    suffixes=("szy", "gi", "ci", "ty", "my"),
    times=words("raz razu"),
    again=words("ponownie znowu znów powtórnie"),
    dot=True,
    idioms=(
        *("pierwszy rzut", "pierwsza dama", "pierwszej damy", "pierwszą damę", "pierwszej kolejności"),
        *("pierwsza pomoc", "pierwszej pomocy", "pierwszą pomoc", "pierwszym rzędzie", "pierwszej ręki"),
        *("drugiej strony", "drugiej ręki", "ii wojny", "drugiej wojny światowej", "druga wojna światowa"),
        *("pierwszej wojny światowej", "pierwsza wojna światowa", "trzeciej strony", "osób trzecich", "po pierwsze"),
        *("po drugie", "po trzecie", "pierwszym miejscu pod"),
    ),
    each=words("każdy każda każde każdego każdej każdemu każdym każdą co"),
)

NEGATION = Negation(
    plain=words("nie"),
    concord=True,
    cues=words(
        "nie ani nikt nikogo nikomu nikim nigdy nic niczego niczemu niczym nigdzie żaden żadna żadne żadnego żadnej "
        "żadnemu żadnym żadną żadnych żadnymi bez brak brakuje"
    ),
    idioms=(
        *("nie tylko", "nie mniej niż", "nie więcej niż", "nie później niż", "nie wcześniej niż", "nie inaczej"),
        *("nie wyklucz*", "nie raz"),
        *("nie ma wątpliwości", "nie ulega wątpliwości", "bez wątpienia", "bez mała", "bez względu", "bez wyjątku"),
        *("nie licząc", "nie lada", "nie mówiąc", "nic innego jak", "nie kto inny", "nie bez"),
    ),
    refusals=words(
        "odmówił odmówiła odmówili odmówiło odmawia odmawiają odrzucił odrzuciła odrzucili odrzuciło odrzuca "
        "odrzuciły zaprzeczył zaprzeczyła zaprzeczyli zaprzecza zaprzeczają zdementował zdementowała zdementowali "
        "dementuje"
    ),
)

NAMING = Naming(
    noun_endings=("ne", "nych", "nego", "nej", "nie", "ość", "ości", "liśmy", "ąc", "ących"),
    common=words(
        "rząd ministerstwo parlament sejm senat kongres zgromadzenie sąd trybunał komisja komitet rada "
        "policja wojsko armia kościół państwo rzeczpospolita internet sieć partia liga puchar giełda "
        "hotel muzeum uniwersytet północ południe wschód zachód konstytucja ustawa bank federacja "
        "konferencja prezydent premier minister izba urząd departament agencja stan celsjusz umiejętność "
        "bóg wówczas niezależny niezwłocznie niezwłoczny najważniejszy sądowy nauka zdrowie obrona"
    ),
    titles=tuple(
        sorted(
            words(
                "prezydent prezydenta prezydentowi prezydentem prezydencie prezydentka minister ministra ministrowi "
                "ministrem ministrze ministerka ministry premier premiera premierowi premierem premierze wicepremier "
                "wicepremiera wiceminister wiceministra sekretarz sekretarza sekretarzem rzecznik rzecznika "
                "rzecznikiem rzeczniczka rzeczniczki generał generała generałem pułkownik pułkownika major majora "
                "kapitan kapitana porucznik admirał admirała mer mera merem burmistrz burmistrza burmistrzem "
                "burmistrzyni gubernator gubernatora wojewoda wojewody marszałek marszałka marszałkiem król króla "
                "królem królowa królowej królową książę księcia księżna księżnej kanclerz kanclerza kanclerzem pan "
                "pana panu panem pani panią doktor doktora dr profesor profesora prof trener trenera trenerem "
                "trenerka sędzia sędziego sędzią biskup biskupa arcybiskup arcybiskupa kardynał kardynała patriarcha "
                "papież papieża papieżem ksiądz księdza dyrektor dyrektora dyrektorem dyrektorka prezes prezesa "
                "prezesem prezeska szef szefa szefem szefowa szefowej szefową przewodniczący przewodniczącego "
                "przewodniczącym przewodnicząca przewodniczącej komisarz komisarza senator senatora poseł posła "
                "posłanka posłanki ambasador ambasadora ambasadorem dyplomata lider lidera liderem liderka mecenas "
                "adwokat adwokata prokurator prokuratora prokuratorem analityk analityka ekspert eksperta ekspertka "
                "dziennikarz dziennikarza dziennikarka polityk polityka biznesmen dowódca dowódcy dowódcą komendant "
                "komendanta rzecznika cesarz cesarza"
            )
        )
    ),
    determiners=words(
        "ten ta to ci te tego tej temu tym tą tych tamten tamta każdy każda każde wszystkie wszyscy wszystkich cały "
        "cała jego jej ich nasz nasza nasze swój swoja swoje swojego swojej swoich nowy nowa nowe nowi"
    ),
    particles=words("de da di van von der den la le al el bin ibn dos del"),
    function_words=words(
        "a aby albo ale ależ ani aż bardziej bardzo bez bo bowiem bowiem by być był była było były byli będzie będą "
        "chce choć chociaż chyba ci co coraz coś czasem czego czemu czy czyli dalej dla dlaczego dlatego do dobrze "
        "dodatkowo dokąd dopiero dość dotąd dotychczas dużo dwa dwaj dwie dwóch dziesięć dzięki dziś dzisiaj gdy "
        "gdyby gdyż gdzie go i ich ile im inne inni innych innym iż ja jak jaka jaki jakie jako jakby je jeden jedna "
        "jednak jedno jego jej jemu jest jestem jeszcze jeśli jeżeli już każdy każda każde kiedy kilka kim kolejny "
        "kolejna kto która które którego której który którym których którzy ku lecz lub łącznie ma mają między mimo "
        "mnie może można mu my na nad nadal najpierw nam nami nas nasz nasza natomiast nawet nią niby nic nich nie "
        "nigdy nikt nim niż no nowa nowe nowy o obecnie obok od ok około on ona one oni oprócz oraz oto pan pani panu "
        "państwo po pod podczas podobno pomimo pomiędzy ponad ponadto ponieważ poprzez potem powyżej poza pod później "
        "prawie przeciw przeciwko przed przede przez przy raz razem również są sam sama się skąd sobie sposób spośród "
        "strony swoje szczególnie ta tak taka taki takie także tam te tego tej ten teraz też tę to tobie trzeba trzy "
        "tu tutaj tuż twoja twój ty tych tylko tym tymczasem u w wam wczoraj wciąż we wbrew wcześniej wedle według "
        "wewnątrz wiele wielu więc więcej wkrótce właśnie wobec wokół wraz wreszcie wskutek wszyscy wszystkie "
        "wszystko wśród wtedy wzdłuż z za zaledwie zamiast zanim zaraz zatem zawsze zbyt ze znów żadna żadne żaden że "
        "żeby policja msz mon władze jutro ostatecznie oczywiście niestety niedługo niemal naprawdę nadto cztery pięć "
        "sześć siedem osiem zgodnie ostatnio zdaniem"
    ),
    places=every(
        {
            "szkocja szkocji szkocję szkocją walia walii": "GB",
            "macedonia macedonii macedonię": "MK",
            "usa stany_zjednoczone stanów_zjednoczonych stanach_zjednoczonych stanom_zjednoczonym ameryka "
            "ameryki ameryce amerykę ameryką": "US",
            "wielkiej_brytanii wielką_brytanię wielką_brytanią brytania brytanii brytanię brytanią anglia "
            "anglii anglię anglią zjednoczone_królestwo": "GB",
            "rosji rosję rosją federacja_rosyjsk* federacji_rosyjsk*": "RU",
            "ukrainy ukrainie ukrainę ukrainą": "UA",
            "niemiec niemczech niemcom niemcami rfn": "DE",
            "francji francję francją": "FR",
            "włoch włoszech włochom": "IT",
            "hiszpanii hiszpanię hiszpanią": "ES",
            "polska polski polsce polskę polską": "PL",
            "białorusi białorusią": "BY",
            "chin chinach chinom chinami": "CN",
            "japonii japonię japonią": "JP",
            "turcji turcję turcją": "TR",
            "izraela izraelowi izraelem izraelu": "IL",
            "iranu iranowi iranem iranie": "IR",
            "iraku irakiem": "IQ",
            "syrii syrię syrią": "SY",
            "indii indiach indiom": "IN",
            "pakistanu pakistanem pakistanie": "PK",
            "afganistanu afganistanem afganistanie": "AF",
            "egiptu egiptem egipcie": "EG",
            "arabii_saudyjsk* arabia_saudyjsk* arabię_saudyjsk* arabią_saudyjsk*": "SA",
            "zea emiraty emiratów emiratach": "AE",
            "korea_południow* korei_południow* koreę_południow* koreą_południow*": "KR",
            "korea_północn* korei_północn* koreę_północn* koreą_północn*": "KP",
            "kazachstanu kazachstanem kazachstanie": "KZ",
            "armenii armenię armenią": "AM",
            "azerbejdżanu azerbejdżanem azerbejdżanie": "AZ",
            "gruzji gruzję gruzją": "GE",
            "mołdawii mołdawię mołdawią": "MD",
            "litwy litwie litwę litwą": "LT",
            "łotwy łotwie łotwę łotwą": "LV",
            "estonii estonię estonią": "EE",
            "finlandii finlandię finlandią": "FI",
            "szwecji szwecję szwecją": "SE",
            "norwegii norwegię norwegią": "NO",
            "danii danię danią": "DK",
            "węgier węgrzech węgrom węgrami": "HU",
            "czech czechach czechom czechami": "CZ",
            "słowacja słowacji słowację słowacją": "SK",
            "rumunia rumunii rumunię rumunią": "RO",
            "bułgaria bułgarii bułgarię bułgarią": "BG",
            "serbia serbii serbię serbią": "RS",
            "grecji grecję grecją": "GR",
            "austrii austrię austrią": "AT",
            "szwajcarii szwajcarię szwajcarią": "CH",
            "holandii holandię holandią niderlandy niderlandów niderlandach": "NL",
            "belgii belgię belgią": "BE",
            "kanady kanadzie kanadę kanadą": "CA",
            "meksyku meksykiem": "MX",
            "brazylii brazylię brazylią": "BR",
            "argentyny argentynie argentynę argentyną": "AR",
            "wenezueli wenezuelę wenezuelą": "VE",
            "australii australię australią": "AU",
            "palestyna palestyny palestynie palestynę palestyną": "PS",
            "libanu libanem libanie": "LB",
            "rpa": "ZA",
            "mjanma mjanmy mjanmie birma birmy birmie": "MM",
            "moskwy moskwie moskwę moskwą": "europe/moscow",
            "kijów kijowa kijowie kijowowi kijowem": "europe/kiev",
            "mińska mińsku mińskiem": "europe/minsk",
            "berlina berlinie berlinowi berlinem": "europe/berlin",
            "paryża paryżu paryżowi paryżem": "europe/paris",
            "londyn londynu londynie londynowi londynem": "europe/london",
            "rzymu rzymie rzymem": "europe/rome",
            "madrytu madrycie madryt": "europe/madrid",
            "wiednia wiedniu wiedniem": "europe/vienna",
            "pragi pradze pragę pragą": "europe/prague",
            "warszawy warszawie warszawę warszawą": "europe/warsaw",
            "budapesztu budapeszcie budapeszt": "europe/budapest",
            "brukseli brukselę brukselą bruksela": "europe/brussels",
            "stambułu stambule": "europe/istanbul",
            "jerozolima jerozolimy jerozolimie jerozolimę": "asia/jerusalem",
            "teheranu teheranie teheranem": "asia/tehran",
            "bagdadu bagdadzie": "asia/baghdad",
            "damaszku damaszkiem": "asia/damascus",
            "bejrut bejrutu bejrucie": "asia/beirut",
            "kairu kairze": "africa/cairo",
            "gaza gazy gazie gazę": "asia/gaza",
            "kabulu": "asia/kabul",
            "seulu seul": "asia/seoul",
            "tokio": "asia/tokyo",
            "szanghaju": "asia/shanghai",
            "hongkongu hongkong": "asia/hong_kong",
            "nowy_jork nowego_jorku nowym_jorku": "america/new_york",
            "rygi rydze rygę": "europe/riga",
            "wilno wilna wilnie": "europe/vilnius",
            "helsinek helsinkach helsinki": "europe/helsinki",
            "sztokholm sztokholmu sztokholmie": "europe/stockholm",
            "kopenhaga kopenhagi kopenhadze": "europe/copenhagen",
            "ateny aten atenach": "europe/athens",
            "lizbona lizbony lizbonie": "europe/lisbon",
        }
    ),
    nations=every(
        {
            "portugalsk* portugalczy*": "PT",
            "chorwack* chorwat*": "HR",
            "irlandzk* irlandczy*": "IE",
            "jordańsk*": "JO",
            "jemeńsk*": "YE",
            "libijsk*": "LY",
            "sudańsk*": "SD",
            "etiopsk*": "ET",
            "kenijsk* kenijczy*": "KE",
            "nigeryjsk*": "NG",
            "południowoafrykańsk*": "ZA",
            "kolumbijsk*": "CO",
            "wenezuelsk*": "VE",
            "kubańsk*": "CU",
            "nowozelandzk*": "NZ",
            "tajwańsk*": "TW",
            "filipińsk*": "PH",
            "indonezyjsk*": "ID",
            "tajsk* tajlandzk*": "TH",
            "wietnamsk*": "VN",
            "katarsk*": "QA",
            "malezyjsk*": "MY",
            "banglijsk*": "BD",
            "chilijsk*": "CL",
            "peruwiańsk*": "PE",
            "marokańsk*": "MA",
            "algiersk*": "DZ",
            "tunezyjsk*": "TN",
            "somalijsk*": "SO",
            "macedońsk* macedończy*": "MK",
            "szkock* szkot* brytyjczy* angielsk* anglik* anglicy": "GB",
            "amerykańsk* amerykan*": "US",
            "brytyjsk* brytyjczy* angielsk* anglik anglika anglicy anglików": "GB",
            "rosyjsk* rosjan*": "RU",
            "ukraińsk* ukraińc* ukrainiec ukraink*": "UA",
            "niemieck* niemka": "DE",
            "francusk* francuz*": "FR",
            "włosk* włoszka": "IT",
            "hiszpańsk* hiszpan hiszpanie hiszpanów": "ES",
            "polskie polskiego polskiej polskiemu polskim polskich polskimi polscy polak* polacy": "PL",
            "białorusk* białorusin*": "BY",
            "chińsk* chińczy*": "CN",
            "japońsk* japończy*": "JP",
            "tureck* turek turcy turków": "TR",
            "izraelsk* izraelczy*": "IL",
            "irańsk* irańczy*": "IR",
            "irack* irakijczy*": "IQ",
            "syryjsk* syryjczy*": "SY",
            "indyjsk*": "IN",
            "pakistańsk* pakistańczy*": "PK",
            "afgańsk* afgańczy*": "AF",
            "egipsk* egipcjan*": "EG",
            "saudyjsk*": "SA",
            "południowokoreańsk*": "KR",
            "północnokoreańsk*": "KP",
            "kazachsk* kazachstańsk*": "KZ",
            "armeńsk* ormian* ormiańsk*": "AM",
            "azerbejdżańsk*": "AZ",
            "gruzińsk* gruzin*": "GE",
            "mołdawsk*": "MD",
            "litewsk* litwin*": "LT",
            "łotewsk* łotysz*": "LV",
            "estońsk* estończy*": "EE",
            "fińsk* finowie finów": "FI",
            "szwedzk* szwed szwedzi szwedów": "SE",
            "norwesk* norweg norwegowie norwegów": "NO",
            "duńsk* duńczy*": "DK",
            "węgiersk* węgrzy węgrów": "HU",
            "czeski czeska czeskie czeskiego czeskiej czeskim czeską czeskich czescy czesi czechów": "CZ",
            "słowack* słowaków słowacy": "SK",
            "rumuńsk* rumuni rumunów": "RO",
            "bułgarsk* bułgarzy bułgarów": "BG",
            "serbsk* serbowie serbów": "RS",
            "greck* grecy greków": "GR",
            "austriack* austriac* austriak*": "AT",
            "szwajcarsk* szwajcarzy szwajcarów": "CH",
            "holendersk* holendr* niderlandzk*": "NL",
            "belgijsk* belgowie belgów": "BE",
            "kanadyjsk* kanadyjczy*": "CA",
            "meksykańsk* meksykan*": "MX",
            "brazylijsk* brazylijczy*": "BR",
            "argentyńsk* argentyńczy*": "AR",
            "australijsk* australijczy*": "AU",
            "palestyńsk* palestyńczy*": "PS",
            "libańsk* libańczy*": "LB",
        }
    ),
    organisations=every(
        {
            "biały_dom białego_domu białym_domu białemu_domowi": "WHITE_HOUSE",
            "parlament_europejski parlamentu_europejskiego parlamencie_europejskim": "EUROPEAN_PARLIAMENT",
            "komisja_europejska komisji_europejskiej komisję_europejską": "EUROPEAN_COMMISSION",
            "onz organizacja_narodów_zjednoczonych organizacji_narodów_zjednoczonych": "UN",
            "unhcr": "UNHCR",
            "unicef unicefu": "UNICEF",
            "who światowa_organizacja_zdrowia światowej_organizacji_zdrowia światową_organizację_zdrowia": "WHO",
            "nato sojusz_północnoatlantycki sojuszu_północnoatlantyckiego": "NATO",
            "ue unia_europejska unii_europejskiej unię_europejską unią_europejską": "EU",
            "mfw międzynarodowy_fundusz_walutowy międzynarodowego_funduszu_walutowego": "IMF",
            "bank_światowy banku_światowego": "WORLD_BANK",
            "wto światowa_organizacja_handlu światowej_organizacji_handlu": "WTO",
            "maea międzynarodowa_agencja_energii_atomowej międzynarodowej_agencji_energii_atomowej": "IAEA",
            "opec opec+": "OPEC",
            "mtk międzynarodowy_trybunał_karny międzynarodowego_trybunału_karnego": "ICC",
            "czerwony_krzyż czerwonego_krzyża czerwonemu_krzyżowi": "RED_CROSS",
            "fifa fify": "FIFA",
            "mkol międzynarodowy_komitet_olimpijski międzynarodowego_komitetu_olimpijskiego": "IOC",
            "uefa uefy": "UEFA",
            "fed fedu rezerwa_federalna rezerwy_federalnej": "FED",
            "ebc europejski_bank_centralny europejskiego_banku_centralnego": "ECB",
            "nasa": "NASA",
            "fbi": "FBI",
            "cia": "CIA",
            "unia_afrykańska unii_afrykańskiej": "AU",
            "asean": "ASEAN",
        }
    ),
)

POLARITY = Polarity(
    replaces=(
        "zastąpi",
        "zastąpił",
        "zastąpiła",
        "zastępuje",
        "zastępując",
        "miejsce",
        "następca",
        "następczyni",
    ),
    axes=sides(
        {
            "rise": (
                (
                    "wzrósł wzrosła wzrosło wzrosły wzrośli rośnie rosną wzrost wzrostu wzrostem wzrasta "
                    "zwiększył*_się się_zwiększył* podrożał* zdrożał* rosł* wzrost* zwiększen* wzrast* "
                    "podroże*"
                ),
                (
                    "spadł spadła spadło spadły spadli spada spadają spadek spadku spadkiem zmalał* "
                    "obniżył*_się się_obniżył* zmniejszył*_się się_zmniejszył* potaniał* staniał* spadk* "
                    "zmniejszeni* spadając* obniżen*"
                ),
            ),
            "approve": (
                (
                    "zatwierdz* ratyfik* uchwalił* uchwalon* uchwalen* przyjęto przyjęta przyjęty przyjęte "
                    "przyjął przyjęła przyjęło przyjęli zaaprobow* przyjęcie uchwala"
                ),
                ("odrzucił odrzuciła odrzucili odrzuciło odrzuciły odrzuca odrzucon* zawetow* weto zablokow* odrzuc*"),
            ),
            "convict": (
                (
                    "skazan* skazał skazała skazali winn* wyrok* skazuj* uznan*_za_winn* uznany_za_winnego "
                    "skazał* skazuje wyrok_skazujący winny winna winnym"
                ),
                "uniewinn* niewinn* oczyszczon* niewinny niewinna",
            ),
            "win": (
                "wygra* zwycięż* zwycięstw* pokona* zwycięzc* pokonał pokonała pokonali ograł ograła",
                (
                    "przegra* poraż* porażk* ulegl* uległ uległa został_pokonany została_pokonana "
                    "zostali_pokonani doznał_porażki"
                ),
            ),
            "open": (
                "otworzy* otwar* otwiera*",
                "zamkn* zamknię* zamyka*",
            ),
            "begin": (
                (
                    "rozpocz* zacz* wystartow* uruchom* ruszył ruszyła ruszyło ruszyły wznow* wznawia* "
                    "zaczęli zaczął zaczęła rozpoczęli rozpoczęła rozpoczął rozpoczęło rozpoczęły"
                ),
                "zakończ* skończ* wstrzym* przerwał* przerwan* zaprzesta* zawies* przerwano wstrzyma*",
            ),
            "accept": (
                "zgodził* zgodzili zaakceptow* zgadza zgadzają",
                "odmówił odmówiła odmówili odmówiło odmawia odmawiają odmowa odmowę",
            ),
            "confirm": (
                (
                    "potwierdz* przyznał przyznała przyznali przyznał_się przyznała_się przyznali_się "
                    "przyznaje przyznają przyznani* przyznanie_się przyznał*_się przyznanie"
                ),
                (
                    "zaprzeczył zaprzeczyła zaprzeczyli zaprzecza zaprzeczają zdementował zdementowała "
                    "zdementowali dementuje zaprzecz* zdementow* dementi wyparł* nie_przyznał* "
                    "odrzucił_zarzut* odrzuciła_zarzut* nie_przyznaje wypiera zaprzeczał*"
                ),
            ),
            "support": (
                "poparł* poparci* popiera* wsparł* wsparci* wspiera*",
                "sprzeciw* przeciw przeciwko przeciwny",
            ),
            "allow": (
                "zezwol* pozwol* pozwala* zalegaliz* dopuści* zezwal* dopuszcz* pozwal* dopuścił*",
                "zakaz* zabron* zabrania* zabrania zabroniono",
            ),
            "enter": (
                "przyby* przyjecha* przylecia* wszedł weszła weszli weszło wstąpi* dołączy* wjecha*",
                ("opuści* wyjecha* odszedł odeszła odeszli wycofa* wystąpił wystąpiła odlecia* wyszedł wyszła wyszli"),
            ),
            "hire": (
                "mianow* powołany powołana powołano powołali_na zatrudnił* zatrudnion*",
                "zwolnion* zwolnił zwolniła zwolnili odwoła* dymisj*",
            ),
            "succeed": (
                "sukces* udało powiodł* powiodła powodzeni* udał udała udały udany udana udane",
                "niepowodz* klęsk* fiask* nieudan*",
            ),
            "praise": (
                "pochwalił* chwali pochwał* pogratul*",
                "skrytykow* krytyk* potępi*",
            ),
            "strong": (
                "umocni* wzmocni* popraw* lepsz* lepiej",
                "osłab* pogorsz* gorsz* gorzej",
            ),
            "alive": (
                "przeży* żyje żyją żywy żywa żywi ocala* uratow* ocalon*",
                (
                    "zginął zginęła zginęło zginęły zginęli ginie giną zabit* zmarł zmarła zmarło zmarły "
                    "zmarli poległ* martwych martwe utonął utonęła utonęło utonęli utoną* śmierć"
                ),
            ),
            "more": (
                "więcej ponad powyżej wyższ*",
                "mniej poniżej niższ*",
            ),
            "buy": (
                "kupi* zakupi* naby*",
                "sprzeda*",
            ),
            "free": (
                "uwolni* wypuści* wypuszcz* zwolnion*_z_więzienia na_wolność na_wolności",
                "aresztow* zatrzyman* zatrzymał zatrzymała zatrzymali zatrzymało zatrzymuj* ujęt* uwięzi*",
            ),
            "find": (
                (
                    "znalazł znalazła znaleźli znaleziono znaleziony odnalezion* odkry* odnalazł odnaleziono "
                    "znaleziona znalezione znalezieni znajduje odnaleźli odnaleźć odnalazła wykry*"
                ),
                "zaginął zaginęła zaginęło zaginęli zaginion* znikn* zaginięci*",
            ),
            "raise": (
                (
                    "podniósł podniosła podnieśli podniosło podwyższ* podwyżk* zwiększył* zwiększyli podnosi "
                    "podnoszą podniesien* podnieść podniesie podwyższy"
                ),
                (
                    "obniżył* obniżyli obniżk* zmniejszył* zmniejszyli ograniczył* ścię* obniża obniżają "
                    "obniżon* obciął obcięła obcięli cięci* zredukował* obniży zmniejszy ograniczy zetnie"
                ),
            ),
            "safe": (
                "bezpieczny bezpieczna bezpieczne bezpieczni nieszkodliw*",
                "niebezpieczn* groźn* ryzykown*",
            ),
            "early": (
                "wcześnie wcześniejsz* przedterminow*",
                "późno późniejsz* spóźni* spóźnion*",
            ),
            "long": (
                "długi długa długie długo duży duża duże ogromn* przedłuż* wydłuż*",
                "krótk* mały mała małe niewielk* skróc* skrac*",
            ),
            "possible": (
                "możliwy możliwa możliwe legaln* zgodny_z_prawem",
                "niemożliw* nielegaln* bezprawn* niekonstytucyjn*",
            ),
            "true": (
                "prawda prawdziw* prawidłow*",
                "fałsz* nieprawd* błędn*",
            ),
            "public": (
                "publiczn* jawn*",
                "tajn* poufn* niejawn*",
            ),
            "same": (
                "identyczn* podobn* jednakow*",
                "różne różnych różny odmienn* różni",
            ),
            "many": (
                "wiele wielu często większość większości",
                "mało rzadko niewiel* mniejszość mniejszości",
            ),
            "attack": (
                "atak* zaatakow* napad* ostrzel* najecha*",
                "obroni* odpar*",
            ),
            "hold": (
                (
                    "odbył odbyła odbyło odbyły odbyli odbędzie odbędą odbywa przeprowadz* zgodnie_z_planem "
                    "jak_planow* zgodnie_z_zapowiedzi* doszło_do_skutku przystąpili przystąpiły przystąpiono "
                    "rozpoczęli_zgodnie przeprowadzili"
                ),
                (
                    "odwołano odwołanie przełoż* odłoż* anulow* nie_odbył* nie_odbędzie odwołane odwołana "
                    "odwołał odwołała odwołali odwołały odwołują odwoła odwołan* zawiesili zawiesiły "
                    "zrezygnowali odwołali_strajk odwołał_strajk odwołano_strajk odwołali_zaplanowany "
                    "odwołali_zaplanowaną odwołał_zaplanowany odwołali_protest odwołano_protest "
                    "odwołał_wizytę odwołali_mecz odwołano_mecz odwołali_planowany odwołali_demonstrację"
                ),
            ),
            "create": (
                (
                    "stworz* tworzy tworzą utworz* zbudow* powstanie powstaną powstał* wybudow* stwarza "
                    "utworzy zatrudni zatrudnienie_nowych"
                ),
                (
                    "zlikwid* likwid* zniszcz* zburz* redukc* zredukow* skasow* zwolni zwolnienia_grupowe "
                    "zlikwiduje likwiduje redukuje skasuje"
                ),
            ),
            "lend": (
                (
                    "wypożyczył* przekazał przekazała przekazali przekazan* przekazuje wręczył* podarow* "
                    "pożyczył pożyczyła pożyczyli użyczył* wypożycza pożyczyło"
                ),
                (
                    "pożyczył*_od pożyczył_od pożyczyła_od pożyczyli_od otrzymał_od otrzymała_od otrzymali_od "
                    "dostał_od pożyczyło_od wypożyczyło_od wypożyczył*_od otrzymało otrzymało_od "
                    "wypożyczone_z użyczone_od"
                ),
            ),
            "stay": (
                (
                    "pozostaje pozostają pozostanie pozostał_na pozostała_na zostaje_na_stanowisku "
                    "zostanie_na_stanowisku pozostaje_na_stanowisku zachowa_stanowisko utrzyma_stanowisko "
                    "pozostanie_na_stanowisku"
                ),
                (
                    "zrezygnow* ustąpił ustąpiła ustąpili ustępuje ustąpieni* rezygn* podał_się_do_dymisji "
                    "podała_się_do_dymisji złożył_rezygnację zrezygnował zrezygnowała ustąpił* "
                    "podał*_się_do_dymisji rezygnacj*"
                ),
            ),
            "near": (
                "bliżej bliższ*",
                "dalej_od najdals* dalszy_od",
            ),
            "export": (
                "eksport* wywóz wywoz*",
                "import* przywóz",
            ),
            "hot": (
                "najgoręt* najcieplejsz* cieplej cieplejsz* najwyższ* rekordowo_wysok* maksymaln*",
                "najzimniejsz* najchłodniejsz* zimniej chłodniej najniższ* rekordowo_nisk* minimaln*",
            ),
            "launch": (
                "poderwał* oderwał*_się",
                "uziemion* nie_wystartow* start_przełożono",
            ),
        }
    ),
    possible=words(
        "może mogą mógł mogła mogło mogli mogłoby mogłaby mógłby możliwe prawdopodobnie rzekomo podobno ponoć "
        "przypuszczalnie domniemany domniemanego domniemana domniemanej być_może"
    ),
    stages=series(
        {
            "custody": (
                "poszukiwan* poszukuje poszukują wciąż_poszukuje nadal_poszukuje ściga ścigany",
                ("aresztow* zatrzyman* zatrzymał zatrzymała zatrzymali zatrzymało ujęła złapała"),
                "oskarż* zarzut* postawiono_zarzut* usłyszał_zarzut* czeka_na_proces",
                "proces procesie procesu",
                "skazan* skazał skazała skazali wyrok* uznany_za_winnego",
            ),
            "search": (
                "zaginął zaginęła zaginęło zaginęli zaginion*",
                "znalazł znalazła znaleźli znaleziono znaleziony odnalezion* odnalazł odnaleziono uratow*",
            ),
            "plan": (
                "planow* zaplanow* planuje planują zapowiedzi* zapowiada*",
                "rozpocz* zacz* wystartow* ruszył ruszyła ruszyło ruszyły",
                "zakończ* skończ*",
            ),
            "law": (
                "projekt_ustawy projektu_ustawy zapropon* proponuj*",
                (
                    "uchwalił* uchwalon* uchwalen* przyjęto przyjęta przyjęty przyjęte przyjął przyjęła "
                    "przyjęło przyjęli zatwierdz*"
                ),
                "podpisał podpisała podpisali wszedł_w_życie weszła_w_życie weszło_w_życie wchodzi_w_życie",
            ),
            "deal": (
                "negocj* rozmowy rozmów",
                "porozumien* uzgodni* uzgodnion*",
                "podpisan* zawar*",
            ),
            "fire": (
                "płonie płoną pali szaleje",
                "opanowan* opanował*",
                "ugasz* ugasił* dogasz*",
            ),
            "office": (
                "kandydat* kandyduj* ubiega",
                "wybran* wybrał wybrała wybrali",
                "zaprzysięż* zaprzysięg* objął objęła",
            ),
            "travel": (
                "wylecia* odlecia* wyrusz* wyjecha*",
                "przyby* przylecia* wylądow* przyjecha*",
            ),
            "health": (
                "rannych ranny ranna ranne ranni hospitaliz*",
                "wyzdrowi* ozdrowi* wypisan* wypisał*",
            ),
            "strike": (
                "strajkują strajkuje w_strajku",
                ("zakończ*_strajk zakończ*_swój_strajk koniec_strajku znów_pracują wrócili_do_pracy"),
            ),
            "liftoff": (
                "nie_został_jeszcze_wystrzelony jeszcze_nie_wystartow* nie_wystartow* czeka_na_start",
                "wystrzelono wystrzelony został_wystrzelony wyniosła_na_orbitę",
            ),
            "works": (
                ("w_budowie w_remoncie nadal_zamknię* wciąż_zamknię* pozostaje_zamknię* "),
                "ponownie_otwar* ponownie_otworzy* zainaugurowano znów_otwar*",
            ),
        }
    ),
    moved=(
        "wzrosła do",
        "wzrósł do",
        "wzrosło do",
        "wzrosły do",
        "zwiększył* się do",
        "spadła do",
        "spadł do",
        "spadło do",
        "tymczasem",
        "w międzyczasie",
        "według najnowszych danych",
        "według ostatnich danych",
        "najnowszy bilans",
        "nowy bilans",
        "bilans wzrósł",
        "wzrośli do",
        "spadły do",
        "zmniejszył* się do",
        "wzrosła już do",
        "wzrosło już do",
        "podniesiono do",
        "obniżon* do",
        "zwiększono do",
        "zmniejszono do",
        "skorygowano do",
        "skorygowano w górę",
        "skorygowano w dół",
        "wynosi teraz",
        "wynosi obecnie",
        "urosła do",
        "urósł do",
        "podrożał* do",
    ),
)

WRITING = Writing()

LANGUAGE = Language(
    "pl",
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
