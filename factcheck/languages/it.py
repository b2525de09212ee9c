"""Italian."""

from factcheck.languages.base import Language, Segmentation, Speech, every, series, sides, words
from factcheck.languages.tables import Eras, Naming, Negation, Numbers, Polarity, Ranks, Scope, TimeWords, Writing

SEGMENTATION = Segmentation(
    abbreviations=words(
        "sig. sigg. sig.ra sig.na dott. dott.ssa prof. prof.ssa avv. ing. arch. on. sen. gen. col. cap. mons. s. ss. "
        "p.es. es. ca. cfr. st. geom. rag. egr. gent. dr."
    ),
    before_numbers=words("n. nn. art. artt. pag. pagg. p. pp. cap. fig. tel. vol."),
    may_end=words("ecc. etc. s.p.a. s.r.l. a.c. d.c. u.s.a. jr."),
)

SPEECH = Speech(
    verbs=words(
        "detto dichiarato affermato annunciato spiegato aggiunto sottolineato riferito confermato scritto avvertito "
        "ammesso risposto ribadito precisato sostenuto osservato comunicato assicurato disse dissero dichiarò affermò "
        "annunciò spiegò aggiunse rispose chiese dice dicono afferma affermano spiega spiegano aggiunge sottolinea "
        "sostiene avverte riferisce conferma scrive annuncia ricordato ricorda denunciato denuncia evidenziato "
        "evidenzia ribadisce commentato commenta assicura replicato replica precisa ammette rivelato rivela stimato "
        "stima sostengono riferiscono sottolineò confermò concluso promesso"
    ),
    prepositions=("secondo", "stando a", "a detta di", "a parere di", "a giudizio di", "nelle parole di", "in base a"),
    comparisons=words("come"),
    pronouns={
        "lui": words("la una"),
        "lei": words("il un"),
        "egli": words("la una"),
        "ella": words("il un"),
        "loro": frozenset(),
    },
    determiners=words("il lo la i gli le un uno una due tre alcuni alcune diversi questo questa suo sua suoi"),
    links=words("di del dello della dei degli delle e da dal"),
    tails=words("in a nel nella con"),
    stops=words(
        "nessun nessuna nessuno che chi cui quando dove se perché ma o né non più a al alla ai agli alle in nel nella "
        "nei con su sul sulla per tra fra da contro durante prima dopo verso fino mentre come è sono era erano fu "
        "stato stata essere sarà ha hanno aveva avevano avere si ci vi ne lui lei loro io noi ieri oggi domani legge "
        "piano previsioni ciò così anche inoltre poi già ancora quanto trimestre semestre turno posto tempo mandato "
        "round"
    ),
    asides=words("ha hanno aveva avevano anche inoltre poi ieri oggi già ancora infine quindi successivamente"),
    denials=words("non mai nulla niente"),
)

_UNITS = every(
    {
        "per_cento percento %": "percent",
        "punti_percentuali punto_percentuale": "percentage-point",
        "dollaro dollari us$": "USD",
        "euro €": "EUR",
        "centesimo centesimi": "cent",
        "sterlina sterline £": "GBP",
        "yen": "JPY",
        "yuan": "CNY",
        "rublo rubli": "RUB",
        "rupia rupie": "INR",
        "lire_turche lira_turca": "TRY",
        "lire": "ITL",
        "zloty": "PLN",
        "corone_ceche": "CZK",
        "corone_svedesi": "SEK",
        "corone_norvegesi": "NOK",
        "corone_danesi": "DKK",
        "franco franchi franchi_svizzeri": "CHF",
        "won": "KRW",
        "grivnia grivnie hryvnia": "UAH",
        "km chilometro chilometri": "kilometer",
        "m metro metri": "meter",
        "centimetri": "centimeter",
        "miglia_nautiche": "nautical-mile",
        "chilo chili kg chilogrammi": "kilogram",
        "grammo grammi": "gram",
        "tonnellata tonnellate t": "tonne",
        "quintale quintali": "quintal",
        "litro litri": "liter",
        "ettaro ettari": "hectare",
        "kmq km2 chilometri_quadrati chilometri_quadri": "square-kilometer",
        "metri_quadrati metri_quadri mq m2": "square-meter",
        "metri_cubi mc m3": "cubic-meter",
        "barile barili": "barrel",
        "grado gradi gradi_celsius gradi_centigradi °c": "celsius",
        "gradi_fahrenheit °f": "fahrenheit",
        "km/h chilometri_orari chilometri_all_ora": "kilometer-per-hour",
    }
)

NUMBERS = Numbers(
    goals=words("gol rete reti"),
    score_links=words("a"),
    ages=words("enne enni"),
    spelled=every({"mezzo mezza mezz": 0.5}),
    counters=words("persona"),
    clock_before=("alle", "all", "alle ore", "ore"),
    evening=("di sera", "del pomeriggio", "di notte"),
    words="it",
    vague=words("centinaia migliaia milioni miliardi decine dozzine"),
    minus=words("meno"),
    scales=every(
        {
            "mila": 1e3,
            "migliaio migliaia": 1e3,
            "milione milioni mln": 1e6,
            "miliardo miliardi mld": 1e9,
            "bilione bilioni": 1e12,
            "decina decine": 10.0,
            "dozzina dozzine": 12.0,
            "quindicina": 15.0,
            "ventina": 20.0,
            "trentina": 30.0,
            "quarantina": 40.0,
            "cinquantina": 50.0,
            "sessantina": 60.0,
            "settantina": 70.0,
            "ottantina": 80.0,
            "novantina": 90.0,
            "centinaio centinaia": 100.0,
        }
    ),
    shares=every(
        {
            "metà": 0.5,
            "terzo terzi": 1 / 3,
            "quarto quarti": 0.25,
            "quinto quinti": 0.2,
            "sesto sesti": 1 / 6,
            "decimo decimi": 0.1,
        }
    ),
    whole_shares=words("metà"),
    # "metà di maggio" is no share.
    of_words=words("del della dello dei delle degli dell"),
    and_shares={"e mezzo": 0.5, "e mezza": 0.5},
    articles=words("un una uno"),
    approximate={
        **every(
            {
                "circa attorno_a attorno_ai attorno_alle all_incirca grosso_modo": (0.9, 1.1),
                "intorno_a intorno_ai intorno_alle": (0.9, 1.1),
                "approssimativamente più_o_meno un_qualche": (0.9, 1.1),
                "si_stima_che_siano stimati_in": (0.85, 1.15),
                "quasi pressoché": (0.83, 1.0),
                "vicino_a vicino_ai vicino_alle prossimo_a": (0.88, 1.05),
                "poco_più_di poco_più_che poco_oltre appena_più_di": (1.0, 1.1),
                "poco_meno_di appena_meno_di": (0.9, 1.0),
                "ben_più_di": (1.0, 1.5),
            }
        )
    },
    at_least=(
        *("almeno", "come minimo", "un minimo di", "minimo di", "non meno di", "per lo meno", "quantomeno"),
        *("almeno altri", "almeno altre"),
    ),
    at_most=(
        *("al massimo", "massimo", "un massimo di", "fino a", "fino ai", "fino alle", "non più di", "tutt al più"),
        *("non oltre", "sino a"),
    ),
    more_than=(
        "più della",
        "più del",
        "più dei",
        "più delle",
        "oltre la",
        *("più di", "più d", "oltre", "oltre i", "oltre le", "oltre gli", "oltre il", "oltre la", "oltre l", "più del"),
        *("superiore a", "superiore al", "superiori a", "supera i", "supera le", "superano i", "superano le"),
        *("superato i", "superato le", "superato quota", "al di sopra di", "al di sopra dei", "sopra i", "sopra le"),
    ),
    less_than=(
        *("meno di", "meno del", "inferiore a", "inferiore al", "inferiori a", "al di sotto di", "al di sotto dei"),
        *("al di sotto del", "sotto i", "sotto le", "sotto il", "meno d"),
    ),
    approximate_after={"circa": (0.9, 1.1), "all incirca": (0.9, 1.1), "più o meno": (0.9, 1.1)},
    at_least_after=("almeno", "o più", "come minimo", "in su"),
    at_most_after=("al massimo", "o meno"),
    ranges={"a": "", "ai": "", "e": "tra", "ed": "fra"},
    change_from=words("da dal dai dalle dall"),
    units={**_UNITS, **{f"{of} {word}": unit for word, unit in _UNITS.items() for of in ("di", "d")}},
    connectors=words("di d altri altre nuovi nuove nuovo nuova ulteriori dei degli delle più"),
    labels=words(
        "articolo articoli pagina capitolo numero n sezione paragrafo comma volo strada autostrada autobus linea "
        "canale sala gruppo fase livello versione protocollo risoluzione porta binario titolo tomo boeing airbus "
        "apollo ore classe serie"
    ),
    clock=words("gmt utc a.m p.m"),
    outcomes=every(
        {
            "morto morti morta morte morirono morì muore muoiono morire morendo uccis* uccide uccidono "
            "uccidendo uccidere deceduto deceduti deceduta decedute decesso decessi assassinat* perit* "
            "ammazzat* annegat* vittima vittime la_vita senza_vita mortale mortali": "killed",
            "ferito feriti ferita ferite ferendo ferisce feriscono ferì ferirono ferimento": "injured",
            "arrestat* arresto arresti arresta arrestano arrestò arrestarono fermato fermati fermata "
            "fermate catturat* manette incarcerat*": "arrested",
            "disperso dispersi dispersa disperse scomparso scomparsi scomparsa scomparse": "missing",
            "infettat* contagiat* contagio contagi infezione infezioni positivi": "infected",
            "evacuat* evacuazione evacua evacuano": "evacuated",
            "salvato salvati salvata salvate salvataggio salvataggi": "rescued",
            "sfollato sfollati sfollata sfollate": "displaced",
            "ricoverat* ospedalizzat* ricovero ricoveri": "hospitalized",
            "licenziat* licenziamento licenziamenti": "dismissed",
        }
    ),
    totals=(
        "in totale",
        "un totale di",
        "complessivamente",
        "nel complesso",
        "in tutto",
        "totale di",
        "in tutto il mondo",
        "nel mondo",
        "a livello mondiale",
        "a livello nazionale",
        "in tutto il paese",
        "in tutta italia",
        "in tutta",
        "tutti insieme",
        "insieme",
        "tutto l anno",
        "nell intero anno",
        "nell intero paese",
        "sommati",
        "globalmente",
        "totale",
        "su tutto il territorio",
    ),
    remaining=("ancora", "tuttora", "restano", "resta", "rimangono", "rimane"),
    persons=words(
        "persona persone gente uomo uomini donna donne bambino bambini bambina minori civile civili cittadino "
        "cittadini abitante abitanti vittima vittime passeggero passeggeri soldato soldati militari agenti poliziotti "
        "residenti migranti profughi rifugiati manifestanti giovani pazienti individui lavoratori connazionali"
    ),
)

SCOPE = Scope(
    groups=every(
        {
            "donna donne ragazza ragazze": "women",
            "uomo uomini ragazzo ragazzi": "men",
            "bambino bambini minore minori minorenne minorenni neonato": "children",
            "poliziotto poliziotti agente agenti carabiniere carabinieri": "police",
            "soldato soldati militare militari": "soldiers",
            "straniero stranieri turista turisti": "foreigners",
            "studente studenti alunno alunni": "students",
            "pompiere pompieri soccorritore soccorritori": "rescuers",
        }
    ),
    interim=(
        "finora",
        "per ora",
        "al momento",
        "provvisori*",
        "preliminar*",
        "risultati parziali",
        "parzial*",
        "scrutinat*",
        "dopo lo scrutinio",
        "spoglio",
        "primi risultati",
        "exit poll",
        "proiezion*",
        "stima",
        "stime",
        "inizialmente",
    ),
    wholes=(
        "a livello globale",
        "a livello mondiale",
        "a livello nazionale",
        "anno intero",
        "di tutta",
        "globalmente",
        "in ogni parte",
        "in tutta",
        "in tutti gli",
        "in tutto",
        "in tutto il mondo",
        "l'insieme",
        "l'intero anno",
        "nel complesso",
        "nel mondo",
        "nell intero",
        "nell'intera",
        "nell'intero",
        "per tutto l'anno",
        "su tutto il territorio",
        "tutte le … città",
        "tutte le … fabbriche",
        "tutte le … province",
        "tutte le … regioni",
        "tutte le … sedi",
        "tutte le … stazioni",
        "tutti gli … aeroporti",
        "tutti gli … ospedali",
        "tutti gli … stabilimenti",
        "tutti gli … stati",
        "tutti i … comuni",
        "tutti i … negozi",
        "tutti i … paesi",
        "tutto l anno",
        "tutto l'anno",
    ),
    parts=(
        "al giorno",
        "ala est",
        "ala ovest",
        "all intervallo",
        "all'intervallo",
        "alla settimana",
        "centro storico",
        "comune",
        "distretto",
        "fine primo tempo",
        "finora questa settimana",
        "frazione",
        "giornaliere",
        "giornalieri",
        "in un giorno",
        "in un solo",
        "in un unico",
        "in un'unica",
        "in una settimana",
        "in una sola",
        "nel comune di",
        "nel distretto di",
        "nel quartiere",
        "nel reparto",
        "nel suo stabilimento",
        "nel villaggio",
        "nella provincia di",
        "nella regione",
        "nella sua fabbrica",
        "prima giornata",
        "prima ora",
        "prima settimana",
        "primo giorno",
        "primo semestre",
        "primo tempo",
        "primo trimestre",
        "pronto soccorso",
        "quartiere",
        "quarto trimestre",
        "questa settimana",
        "reparto maternità",
        "rianimazione",
        "secondo semestre",
        "secondo trimestre",
        "sobborgo",
        "solo a",
        "solo in",
        "solo nel",
        "solo nella",
        "soltanto a",
        "soltanto in",
        "terapia intensiva",
        "terzo trimestre",
        "villaggio",
    ),
    among=(
        "comprese",
        "compresi",
        "dei quali",
        "delle quali",
        "di cui",
        "di essi",
        "di loro",
        "di questi",
        "fra cui",
        "fra questi",
        "incluse",
        "inclusi",
        "tra cui",
        "tra loro",
        "tra questi",
    ),
)

TIME = TimeWords(
    since_of_place=words("da dal dall"),
    relative_days=every(
        {"oggi stasera stamattina stamani stanotte": 0, "ieri": -1, "altroieri": -2, "domani": 1, "dopodomani": 2}
    ),
    ago_after=frozenset({"fa", "or sono", "addietro"}),
    later_before=frozenset({"fra", "tra", "entro", "nel giro di"}),
    later_after=frozenset({"dopo", "più tardi"}),
    earlier_than=words("prima"),
    since=words("da dal dall partire decorrere"),
    until=words("fino sino entro finché"),
    same_time=(
        *("in quel momento", "a quel tempo", "all epoca", "in quel periodo", "allora", "nello stesso momento"),
        *("nel frattempo", "contemporaneamente", "quel giorno", "in quell occasione"),
    ),
    present=words("è sono ha hanno resta restano può possono sia siano abbia abbiano sta stanno"),
    past=words("era erano fu furono aveva avevano stava stavano ebbe ebbero"),
    future=words(
        "sarà saranno avrà avranno verrà verranno dovrà dovranno potrà potranno farà faranno andrà andranno prevede "
        "prevedono intende intendono sarebbe sarebbero dovrebbe dovrebbero"
    ),
    belonging=words("del dello dell della"),
    last=words("scorso scorsa passato passata ultimo ultima precedente"),
    next=words("prossimo prossima venturo"),
    spans=words("giorni settimane mesi anni decenni secoli ore minuti"),
    months={"sett": 9, "genn": 1, "febbr": 2},
    weekdays=every(
        {"lunedi": 0, "martedi": 1, "mercoledi": 2, "giovedi": 3, "venerdi": 4, "sabati": 5, "domeniche": 6}
    ),
    list_words=words("e ed o al a"),
    day_links=words("di del dello ° º"),
    durations=every({"decennio decenni": "decade", "giornata giornate": "day"}),
    in_words=words(
        "in nel nell del dell dello dal dall fino sino al all entro tra fra dopo prima il lo l di per verso durante "
        "inizio inizi fine metà mese anno estate inverno autunno primavera scorso prossimo da partire stagione della "
        "fin questo corso decorrere quel sul"
    ),
)

ERAS = Eras(
    before=words("anni") | {"decennio"},
)

RANKS = Ranks(
    superlatives=(
        "più",
        "maggiore",
        "maggior",
        "minore",
        "minor",
        "migliore",
        "peggiore",
        "peggior",
        "record",
        "massimo",
        "massima",
    ),
    words=every(
        {
            "primo prima primi prime": 1,
            "secondo seconda secondi seconde": 2,
            "terzo terza terze": 3,
            "quarto quarta quarte": 4,
            "quinto quinta": 5,
            "sesto sesta": 6,
            "settimo settima": 7,
            "ottavo ottava": 8,
            "nono nona": 9,
            "decimo decima": 10,
            "undicesimo undicesima": 11,
            "dodicesimo dodicesima": 12,
            "tredicesimo tredicesima": 13,
            "quattordicesimo quattordicesima": 14,
            "quindicesimo quindicesima": 15,
            "sedicesimo sedicesima": 16,
            "diciassettesimo diciassettesima": 17,
            "diciottesimo diciottesima": 18,
            "diciannovesimo diciannovesima": 19,
            "ventesimo ventesima": 20,
        }
    ),
    suffixes=("º", "ª", "°", "esimo", "esima"),
    times=words("volta occasione"),
    again=frozenset({"nuovamente", "di nuovo", "ancora una volta", "un altra volta"}),
    idioms=(
        *("primo ministro", "prima ministra", "primi ministri", "in primo luogo", "in secondo luogo", "prima dama"),
        *(
            "prima vista",
            "prima linea",
            "prima guerra mondiale",
            "seconda guerra mondiale",
            "primo piano",
            "prima mano",
        ),
        *(
            "seconda mano",
            "terza età",
            "terzo mondo",
            "primo soccorso",
            "prime ore",
            "prima di",
            "prima che",
            "prima del",
        ),
        *(
            "prima della",
            "prima dell",
            "prima dei",
            "prima delle",
            "prima degli",
            "prima dello",
            "prima d",
            "mai prima",
        ),
        *("giorni prima", "anni prima", "mesi prima", "ore prima", "settimane prima", "anno prima", "giorno prima"),
        *("mese prima", "settimana prima", "poco prima", "prima ancora", "ora prima", "minuti prima", "come prima"),
        *(
            "secondo il",
            "secondo la",
            "secondo lo",
            "secondo l",
            "secondo i",
            "secondo gli",
            "secondo le",
            "secondo un",
        ),
        *("secondo una", "secondo quanto", "secondo fonti", "secondo alcuni", "secondo alcune", "secondo cui"),
        *(
            "secondo quello",
            "secondo me",
            "secondo lui",
            "secondo lei",
            "secondo dati",
            "secondo questo",
            "secondo questa",
        ),
        *(
            "per secondo",
            "al secondo",
            "prima necessità",
            "prima pagina",
            "in prima istanza",
            "seconda delle",
            "a seconda",
        ),
        *("primo cittadino", "prima serata", "terze parti", "in prima persona"),
    ),
    each=words("ogni ciascun per"),
)

NEGATION = Negation(
    plain=words("non"),
    concord=True,
    cues=words("non no né mai nessun nessuno nessuna niente nulla neanche nemmeno neppure senza"),
    idioms=(
        *("non solo", "non soltanto", "non solamente", "non meno di", "non più di", "non oltre", "non a caso"),
        *("senza dubbio", "senza precedenti", "senza alcun dubbio", "senza sosta", "senza fissa dimora", "senza tetto"),
        *(
            "non c è dubbio",
            "non appena",
            "non governative",
            "non governativa",
            "non stop",
            "senza esclusione",
            "mai così",
        ),
        *(
            "mai come",
            "senza tregua",
            "non da ultimo",
            "mai più",
            "non senza",
            "senza confini",
            "nulla di più",
            "senza che",
        ),
        # The second word of these denies already.
        *(
            f"non {verb} {word}"
            for verb in (
                "ha",
                "hanno",
                "è",
                "sono",
                "aveva",
                "era",
                "c è",
                "ci sono",
                "risulta",
                "risultano",
                "vi è",
                "ho",
            )
            for word in ("mai", "nessun", "nessuna", "nessuno", "nulla", "niente", "neanche", "nemmeno")
        ),
    ),
    refusals=words(
        "negato nega negano negava negò rifiutato rifiuta rifiutano rifiutò respinto respinge respingono respinse "
        "smentito smentisce smentiscono smentì bocciato boccia declinato rigettato rigetta"
    ),
)

NAMING = Naming(
    noun_endings=("zione", "zioni", "mente", "ndosi"),
    common=words(
        "governo ministero parlamento senato camera congresso assemblea corte tribunale commissione "
        "comitato consiglio polizia esercito chiesa stato repubblica internet web partito lega coppa "
        "borsa hotel museo università nord sud est ovest costituzione legge tesoro banca federazione "
        "conferenza comune regione provincia paese procura carabinieri marina amministrazione presidenza "
        "dipartimento agenzia natale pasqua dio"
    ),
    titles=tuple(
        sorted(
            words(
                "presidente presidentessa ex-presidente vicepresidente vice-presidente ministro ministra viceministro "
                "premier vicepremier cancelliere cancelliera portavoce capo capa generale segretario segretaria "
                "sottosegretario sottosegretaria re regina principe principessa papa pontefice giudice procuratore "
                "procuratrice pm gip senatore senatrice deputato deputata onorevole signor signora signore sig dr "
                "dott dottor dottore dottoressa professor professore professoressa prof ambasciatore ambasciatrice "
                "sindaco sindaca governatore governatrice direttore direttrice allenatore allenatrice ct tecnico "
                "commissario commissaria prefetto questore capitano colonnello tenente comandante ammiraglio "
                "maresciallo sergente leader diplomatico analista vescovo arcivescovo cardinale padre don monsignor "
                "monsignore suor avvocato avvocata avvocatessa esperto esperta ricercatore ricercatrice giornalista "
                "attivista imprenditore imprenditrice patron ad esteri difesa interno interni giustizia economia "
                "consiglio repubblica infrastrutture salute assessore assessora consigliere consigliera capogruppo "
                "candidato candidata eurodeputato eurodeputata emiro sultano ayatollah rabbino imam imperatore "
                "omologo responsabile delegato attaccante difensore portiere centrocampista storico politologo "
                "coordinatore"
            )
        )
    ),
    determiners=words(
        "il lo la l i gli le un uno una questo questa questi queste quel quello quella quei quelle quegli suo sua "
        "suoi sue loro mio mia nostro nostra vostro ogni tutto tutta tutti tutte alcuni alcune qualche altro altra "
        "altri altre al allo alla all ai agli alle del dello della dell dei degli delle nel nella nello nell nei "
        "nelle sul sulla sull sui sulle dal dalla dallo dall dai dalle nessun nessuna entrambi entrambe"
    ),
    particles=words("di del della dello dell dei delle degli d da de van von der al bin ibn el ben la"),
    function_words=words(
        "a ad affinché agli ai al alcun alcuna alcune alcuni all alla alle allo allora altra altre altri altro "
        "altrove anche ancora anzi appena attraverso attualmente avanti avere aveva avevano benché c che chi chiunque "
        "ci ciascun cinque ciò cioè circa coi col come comunque con contro così cosa cui d da dagli dai dal dall "
        "dalla dalle dallo davanti de degli dei del dell della delle dello dentro di dietro dieci diversi diverse "
        "dopo dove dovrebbe due dunque durante e è ecco ed egli ella entrambi entro era erano essa esse essere essi "
        "esso fa fino fra fu fuori furono già gli grazie ha hanno i ieri il in infatti infine inoltre insieme invece "
        "io l la laddove le lei li lo loro lui lungo ma mai malgrado me mediante meno mentre mi mia mio molta molte "
        "molti molto ne né neanche negli nei nel nell nella nelle nello nemmeno neppure nessun nessuna nessuno niente "
        "no noi non nonostante nostra nostro nove nulla o od oggi ogni ognuno oltre oppure ora ormai otto ovvero per "
        "perché perciò però più piuttosto poca poche pochi poco poi poiché possono presso prima propria proprio può "
        "pure purtroppo qual quale quali qualche qualcosa qualcuno qualora quando quanti quanto quasi quattro quegli "
        "quei quel quella quelle quello questa queste questi questo qui quindi salvo se sebbene sei sembra sempre "
        "senza sette si sì sia siccome solo soltanto sono soprattutto sopra sotto sta stata state stati stato stesso "
        "su sua successivamente sue sugli sui sul sull sulla sulle sullo suo suoi tale tali tanto tra tramite tranne "
        "tre troppo tu tutta tutte tutti tuttavia tutto un una uno vari varie verso vi via vicino voi vostro "
        "recentemente intanto stamattina stasera stanotte domani sarà saranno cento mille quarant addirittura "
        "altrimenti finora forse eppure finalmente dinanzi"
    ),
    places={
        **every(
            {
                "macedonia": "MK",
                "usa u.s.a stati_uniti_d_america america": "US",
                "gran_bretagna inghilterra scozia galles": "GB",
                "turchia türkiye": "TR",
                "repubblica_ceca": "CZ",
                "olanda": "NL",
                "birmania myanmar": "MM",
                "costa_d_avorio": "CI",
                "hong_kong": "HK",
                "irak": "IQ",
                "palestina cisgiordania": "PS",
                "belarus": "BY",
                "vaticano santa_sede": "VA",
                "congo repubblica_democratica_del_congo": "CD",
                "federazione_russa": "RU",
                "emirati": "AE",
                "kyiv": "europe/kiev",
                "striscia_di_gaza": "asia/gaza",
                "nuova_york": "america/new_york",
                "cairo": "africa/cairo",
                "avana": "america/havana",
                "nuova_delhi delhi": "asia/calcutta",
            }
        )
    },
    nations=every(
        {
            "slovacco slovacca slovacchi": "SK",
            "bulgaro bulgara bulgari": "BG",
            "croato croata croati": "HR",
            "giordano giordana giordani": "JO",
            "sudanese sudanesi": "SD",
            "etiope etiopi": "ET",
            "keniano keniana keniota": "KE",
            "neozelandese neozelandesi": "NZ",
            "thailandese thailandesi": "TH",
            "armeno armena armeni": "AM",
            "azero azera azeri": "AZ",
            "estone estoni": "EE",
            "lettone lettoni": "LV",
            "lituano lituana": "LT",
            "emiratino emiratina": "AE",
            "malese malesi": "MY",
            "birmano birmana": "MM",
            "bengalese bengalesi": "BD",
            "algerino algerina algerini": "DZ",
            "somalo somala somali": "SO",
            "kazako kazaka": "KZ",
            "macedone macedoni": "MK",
            "statunitens* american*": "US",
            "britannic* inglese inglesi scozzese scozzesi gallese": "GB",
            "russo russa russi russe": "RU",
            "ucraino ucraini ucraine": "UA",
            "cinese cinesi": "CN",
            "giapponese giapponesi nipponico nipponici": "JP",
            "tedesco tedesca tedeschi tedesche": "DE",
            "francese francesi transalpin*": "FR",
            "italiano italiana italiani italiane": "IT",
            "spagnolo spagnola spagnoli spagnole": "ES",
            "portoghese portoghesi": "PT",
            "polacco polacca polacchi polacche": "PL",
            "turco turca turchi turche": "TR",
            "israelian*": "IL",
            "iraniano iraniana iraniani iraniane": "IR",
            "irachen*": "IQ",
            "siriano siriana siriani siriane": "SY",
            "egizian*": "EG",
            "saudita sauditi": "SA",
            "indiano indiana indiani indiane": "IN",
            "pakistano pakistana pakistani pachistan*": "PK",
            "afgano afgana afgani afghano afghana afghani": "AF",
            "nordcorean* nord-corean*": "KP",
            "sudcorean* sud-corean*": "KR",
            "brasilian*": "BR",
            "messicano messicana messicani": "MX",
            "canadese canadesi": "CA",
            "australian*": "AU",
            "olandese olandesi": "NL",
            "belga belgi": "BE",
            "svizzero svizzera svizzeri svizzere elvetico": "CH",
            "austriaco austriaca austriaci": "AT",
            "svedese svedesi": "SE",
            "greco greca greci greche ellenico": "GR",
            "venezuelan*": "VE",
            "colombian*": "CO",
            "argentino argentina argentini": "AR",
            "cileno cilena cileni": "CL",
            "cubano cubana cubani": "CU",
            "peruviano peruviana peruviani": "PE",
            "sudafrican*": "ZA",
            "nigeriano nigeriana nigeriani": "NG",
            "palestinese palestinesi": "PS",
            "libanese libanesi": "LB",
            "yemenita yemeniti": "YE",
            "libico libica libici": "LY",
            "bielorusso bielorussa bielorussi": "BY",
            "ceco ceca cechi": "CZ",
            "ungherese ungheresi": "HU",
            "rumeno rumena rumeni romeno": "RO",
            "serbo serba serbi": "RS",
            "finlandese finlandesi": "FI",
            "norvegese norvegesi": "NO",
            "danese danesi": "DK",
            "irlandese irlandesi": "IE",
            "filippino filippina filippini": "PH",
            "indonesian*": "ID",
            "vietnamita vietnamiti": "VN",
            "taiwanese taiwanesi": "TW",
            "qatariota qatarioti": "QA",
            "albanese albanesi": "AL",
            "tunisino tunisina tunisini": "TN",
            "marocchino marocchina marocchini": "MA",
            "georgian*": "GE",
        }
    ),
    organisations=every(
        {
            "casa_bianca": "WHITE_HOUSE",
            "parlamento_europeo europarlamento": "EUROPEAN_PARLIAMENT",
            "commissione_europea": "EUROPEAN_COMMISSION",
            "onu nazioni_unite organizzazione_delle_nazioni_unite": "UN",
            "unhcr acnur": "UNHCR",
            "unicef": "UNICEF",
            "oms organizzazione_mondiale_della_sanità": "WHO",
            "nato alleanza_atlantica": "NATO",
            "ue unione_europea": "EU",
            "fmi fondo_monetario_internazionale": "IMF",
            "banca_mondiale": "WORLD_BANK",
            "omc wto organizzazione_mondiale_del_commercio": "WTO",
            "aiea agenzia_internazionale_per_l_energia_atomica": "IAEA",
            "opec opec+": "OPEC",
            "cpi corte_penale_internazionale": "ICC",
            "croce_rossa cicr": "RED_CROSS",
            "fifa": "FIFA",
            "cio comitato_olimpico_internazionale": "IOC",
            "uefa": "UEFA",
            "fed federal_reserve": "FED",
            "bce banca_centrale_europea": "ECB",
            "nasa": "NASA",
            "fbi": "FBI",
            "cia": "CIA",
            "unione_africana": "AU",
            "asean": "ASEAN",
        }
    ),
)

POLARITY = Polarity(
    replaces=(
        "al posto di",
        "sostituisce",
        "sostituire",
        "sostituzione di",
        "succede a",
        "succedere a",
        "subentra a",
        "prende il posto di",
    ),
    axes=sides(
        {
            "rise": (
                (
                    "aumentato aumentata aumentati aumenta aumentano aumentò aumento salito salita saliti "
                    "sale salgono salì cresciuto cresciuta cresce crescono crebbe crescita incremento balzo "
                    "balzato rialzo aumentare aumenti salire crescere rialzi impennata impennato balza "
                    "aumentate salite cresciute"
                ),
                (
                    "calato calata cala calano calò calo sceso scesa scesi scende scendono scese diminuito "
                    "diminuisce diminuì diminuzione crollato crolla crollo flessione ribasso calare cali "
                    "scendere diminuire diminuiscono diminuita ribassi crollati crollano calate diminuite"
                ),
            ),
            "approve": (
                (
                    "approvato approvata approvati approva approvano approvò approvazione ratificato ratifica "
                    "adottato adottata varato approvate approvare approvazioni ratificata adotta adottati "
                    "varata vara"
                ),
                (
                    "bocciato bocciata boccia bocciatura veto respinto respinta respinge respingono respinse "
                    "respinti bocciati bocciano bocciò rigetto"
                ),
            ),
            "convict": (
                (
                    "condannato condannata condannati condanna condannò colpevole colpevoli condanne "
                    "condannate condannare condannano colpevolezza giudicato_colpevole ritenuto_colpevole"
                ),
                (
                    "assolto assolta assolti assoluzione prosciolto prosciolta prosciolti innocente innocenti "
                    "scagionat* assolte assolve assolvono assolvere assoluzioni innocenza prosciolte "
                    "non_colpevole assolse scagionato"
                ),
            ),
            "win": (
                (
                    "vinto vinta vince vincono vinse vittoria battuto batte sconfitto sconfigge trionfo "
                    "trionfato vincitore vincere vinti vittorie battuti trionfa vincitrice sconfiggere"
                ),
                (
                    "perso persa perde perdono perse sconfitta sconfitte perdente perdere perduto persi "
                    "sconfitto_da battuto_da è_stato_sconfitto stato_battuto battuta_da stato_sconfitto "
                    "stata_sconfitta stati_sconfitti stato_battuta stata_battuta stati_battuti "
                    "è_stato_battuto uscito_sconfitto uscita_sconfitta"
                ),
            ),
            "open": (
                ("aperto aperta aperti apre aprono aprì apertura riaperto riaperta riapre riapertura inaugurato"),
                "chiuso chiusa chiusi chiude chiudono chiuse chiusura",
            ),
            "begin": (
                (
                    "iniziato iniziata iniziati inizia iniziano iniziò cominciato comincia cominciò avviato "
                    "avviata avvio lanciato ripreso riprende ripresa"
                ),
                (
                    "terminato terminata termina terminò finito finita finisce finì concluso conclusa "
                    "conclude cessato cessa interrotto interrotta sospeso sospesa sospende"
                ),
            ),
            "accept": (
                "accettato accettata accetta accettano accettò accolto acconsentito",
                "rifiutato rifiuta rifiutano rifiutò rifiuto declinato rigettato rigetta",
            ),
            "confirm": (
                (
                    "confermato confermata conferma confermano confermò ammesso ammette ammettono ammise "
                    "ammissione ammettere confessato confessa confessò confessano confessione riconosciuto "
                    "riconosce dichiarato_colpevole ha_confessato ammettendo confessare "
                    "si_è_dichiarato_colpevole"
                ),
                (
                    "smentito smentita smentisce smentiscono smentì negato nega negano negava negò negare "
                    "smentire respinto_le_accuse respinge_le_accuse respinto_l_accusa nega_di negando "
                    "respinge_l_accusa contesta contestato si_è_dichiarato_innocente"
                ),
            ),
            "support": (
                ("sostenuto sostiene sostengono sostegno appoggiato appoggia appoggio favorevole favorevoli a_favore"),
                "opposto opposta oppone oppongono opposizione contrario contraria contrari",
            ),
            "allow": (
                (
                    "permesso permette permettono consentito consentita consente consentono autorizzato "
                    "autorizzata autorizza legalizzato permettere permessa consentire consentiti autorizzare "
                    "autorizzazione legalizza legalizzazione autorizzati"
                ),
                (
                    "vietato vietata vieta vietano divieto proibito proibita proibisce bandito vietare "
                    "vietati divieti proibire proibiti proibizione"
                ),
            ),
            "enter": (
                (
                    "entrato entrata entrati entra entrano entrò arrivato arrivata arrivati arriva arrivano "
                    "arrivò aderito adesione tornato tornati rientrati rientrato"
                ),
                (
                    "lasciato lascia lasciano lasciò abbandonato abbandona ritirato ritirata ritira ritiro "
                    "uscito uscita esce evacuat* fuggiti ritirati"
                ),
            ),
            "hire": (
                (
                    "assunto assunta assunti assume assunzione assunzioni nominato nominata nomina nominò "
                    "ingaggiato designat*"
                ),
                "licenziat* licenziamento licenziamenti rimosso rimossa esonerato destituit* silurato",
            ),
            "succeed": (
                (
                    "riuscito riuscita riesce riescono riuscì successi riuscite riusciti con_successo "
                    "un_successo grande_successo il_successo"
                ),
                (
                    "fallito fallita fallisce falliscono fallì fallimento falliti fallimenti insuccesso "
                    "insuccessi fallire"
                ),
            ),
            "praise": (
                "elogiato elogia elogiano lodato loda applaudito plauso apprezzato",
                "criticato critica criticano criticò critiche deplorato denunciato biasimato",
            ),
            "strong": (
                (
                    "rafforzato rafforza rafforzano rafforzamento migliorato migliora migliorano "
                    "miglioramento migliore meglio"
                ),
                ("indebolito indebolisce peggiorato peggiora peggiorano peggioramento peggio peggiore deteriorato"),
            ),
            "alive": (
                (
                    "sopravvissuto sopravvissuti sopravvissuta sopravvissute superstite superstiti vivo vivi "
                    "viva vive illeso salvato salvata salvati salvate salva salvano soccors* tratto_in_salvo "
                    "tratti_in_salvo"
                ),
                (
                    "morto morti morta morte morì morirono muore muoiono deceduto deceduti deceduta decedute "
                    "decesso perso_la_vita perde_la_vita perdono_la_vita perdere_la_vita annegat* annega "
                    "uccis*"
                ),
            ),
            "more": (
                "più maggiore maggiori superiore superiori superato",
                "meno minore inferiore inferiori",
            ),
            "buy": (
                (
                    "acquistato acquistata acquista acquistano acquisto comprato compra comprano acquisito "
                    "acquisizione rilevato"
                ),
                "venduto venduta vende vendono vendita ceduto cessione",
            ),
            "free": (
                (
                    "liberat* liberano liberazione rilasciat* rilascio scarcerat* liberare rilasciare "
                    "rilascia scarcerazione rimesso_in_libertà"
                ),
                (
                    "arrestat* arresto arresta arrestano arrestò catturat* detenuto detenuti detenuta "
                    "incarcerat* arrestare arresti cattura catturare fermato fermati fermata incarcerazione"
                ),
            ),
            "find": (
                (
                    "trovato trovata trovati ritrovato ritrovata ritrovati rinvenuto rinvenuta rinvenuti "
                    "scoperto scoperta trovare trova trovano ritrovare scoperte scopre scoprire rinvenimento"
                ),
                (
                    "scomparso scomparsi scomparsa scomparse disperso dispersi sparito spariti introvabile "
                    "scompare scomparire dispersa disperse"
                ),
            ),
            "raise": (
                (
                    "alzato alza alzano innalzato innalzamento rincaro rincari alzare alzò alzata rialzato "
                    "innalza innalzare alzerà aumenterà alzeranno"
                ),
                (
                    "ridotto ridotta riduce riducono riduzione tagliato taglia taglio tagli abbassato abbassa "
                    "ridurre ridotti ridusse tagliare tagliata abbassare abbassamento taglierà taglieranno "
                    "ridurrà ridurranno abbasserà abbasseranno tagliano ridotte"
                ),
            ),
            "safe": (
                "sicuro sicura sicuri sicure innocuo al_sicuro",
                "pericoloso pericolosa pericolosi pericolose pericolo rischioso rischio rischi",
            ),
            "early": (
                "presto anticipato anticipata anticipo precoce",
                "tardi tardivo ritardo rinviato rinvio",
            ),
            "long": (
                "lungo lunga lunghi lunghe grande grandi ampio vasto prolungato prolungata prorogato proroga",
                "corto breve brevi piccolo piccola piccoli piccole accorciato accorciata abbreviato",
            ),
            "possible": (
                "possibile possibili legale legali capace capaci lecito",
                "impossibile impossibili illegale illegali incapace incapaci illecito incostituzionale",
            ),
            "true": (
                "vero vera veri vere verità esatto corretto corretta",
                "falso falsa falsi false menzogna errato errata scorretto infondato infondata bufala",
            ),
            "public": (
                "pubblico pubblica pubblici pubbliche",
                "segreto segreta segreti segrete privato privata privati riservato",
            ),
            "same": (
                "stesso stessa stessi stesse identico identica uguale uguali simile simili",
                "diverso diversa differente differenti",
            ),
            "many": (
                "molti molte molto maggioranza spesso numerosi numerose",
                "pochi poche poco raramente minoranza scarso scarsi",
            ),
            "hold": (
                (
                    "svolto svolta svolti svolge svolgerà si_è_tenuto si_è_tenuta si_terrà avrà_luogo svolte "
                    "svolgono si_sono_tenuti ha_avuto_luogo ha_luogo come_previsto come_programmat* "
                    "come_annunciato hanno_scioperato confermato_lo_sciopero portato_avanti mantenuto "
                    "hanno_attuato effettuato attuato"
                ),
                (
                    "annullato annullata annullati annulla annullamento rinviato rinviata rinviati rinvio "
                    "posticipat* rimandato rinviate rinvia rinviare annullate annullare disdetto disdetta "
                    "cancellato cancellata cancella cancellati sospensione revocato revocata revocano revoca "
                    "revocare hanno_revocato disdire annullano"
                ),
            ),
            "create": (
                (
                    "creato creata creati crea creano creazione costruito costruita costruiti fondato creare "
                    "creerà creeranno creando costruire costruisce genera genererà assumerà assumere "
                    "nuovi_posti"
                ),
                (
                    "eliminato eliminata eliminati elimina distrutto distrutta distrutti distruzione "
                    "soppresso demolit* eliminare eliminerà elimineranno distruggere taglia_posti "
                    "taglierà_posti sopprime sopprimere esuberi licenzierà licenziare sopprimerà "
                    "sopprimeranno tagliare_posti taglio_di_posti"
                ),
            ),
            "attack": (
                ("attaccato attacca attaccano attaccò attacco attacchi invaso invade invasione offensiva assalto"),
                "difeso difende difendono",
            ),
            "lend": (
                (
                    "prestato prestata presta prestano prestò consegnato consegnata consegna consegnò "
                    "ceduto_a donato prestate dato_in_prestito ha_dato_in_prestito in_prestito_al"
                ),
                (
                    "ricevuto_da ricevuta_da preso_in_prestito prende_in_prestito ricevuto_in_prestito "
                    "ottenuto_in_prestito avuto_in_prestito in_prestito_dal ricevuto…prestito "
                    "ottenuto…prestito avuto…prestito"
                ),
            ),
            "stay": (
                "resta_in_carica rimane_in_carica restano_in_carica rimarrà resterà rimasto_in_carica",
                (
                    "dimesso dimessa dimessi dimissioni dimette si_dimette si_dimise lascia_la_carica "
                    "lasciato_la_carica lascia_l_incarico dimettersi"
                ),
            ),
            "near": (
                "più_vicino più_vicina più_vicini",
                "più_lontano più_lontana più_distante",
            ),
            "export": (
                "esport*",
                (
                    "importato importata importati importate importa_da importano importare importazione "
                    "importazioni importatore importatori"
                ),
            ),
            "hot": (
                "più_caldo più_calda più_alto più_alta più_alti più_alte",
                "più_freddo più_fredda più_basso più_bassa più_bassi più_basse",
            ),
            "launch": (
                "decollato decollata decollati decolla decollano decollo decollò",
                "a_terra non_ancora_lanciato lancio_rinviato",
            ),
        }
    ),
    possible=words(
        "potrebbe potrebbero può possono forse probabilmente possibilmente presumibilmente presunto presunta presunti "
        "presunte apparentemente sarebbe sarebbero avrebbe avrebbero eventuale eventualmente sospettato sospettati "
        "probabile potenzialmente sembra sembrerebbe pare dovrebbe dovrebbero"
    ),
    stages=series(
        {
            "custody": (
                (
                    "ricercato ricercati latitante latitanti in_fuga cerca_ancora cercano_ancora "
                    "sta_cercando continua_a_cercare continuano_a_cercare alla_ricerca_di"
                ),
                "arrestat* arrestò arresta catturat* fermato fermati ha_arrestat* hanno_arrestat* ",
                (
                    "incriminat* accusato accusati indagat* imputato imputati a_giudizio "
                    "è_stato_incriminat* accusato_di rinviato_a_giudizio in_attesa_di_processo "
                    "in_attesa_del_processo attende_il_processo"
                ),
                "processo processato processati alla_sbarra",
                "condannato condannata condannati condannò ha_condannato giudicato_colpevole",
            ),
            "search": (
                "scomparso scomparsi scomparsa scomparse disperso dispersi",
                "trovato trovata trovati ritrovato ritrovata ritrovati rinvenuto salvato salvati localizzat*",
            ),
            "plan": (
                (
                    "previsto prevista previsti previste prevede prevedono programmat* pianificat* "
                    "annunciato si_terrà si_terranno"
                ),
                "iniziato iniziata inizia cominciato comincia avviato avviata in_corso",
                "terminato terminata concluso conclusa completat* finito ultimat*",
            ),
            "law": (
                "proposto propone propongono proposta bozza",
                "approvato approvata approva adottato adottata varato ratificato",
                "promulgat* vigore",
            ),
            "deal": (
                "negozia negoziano negoziati negoziato trattative trattativa colloqui",
                "concordato concordata accordo accordato intesa",
                "firmato firmata firmati firma firmano siglato siglata sottoscritto",
            ),
            "fire": (
                "brucia bruciano fiamme divampa divampato divampano",
                "circoscritt* sotto_controllo",
                "spento spenti domat* estint*",
            ),
            "office": (
                "candidato candidata candidati candidatura",
                "eletto eletta eletti elegge rieletto rieletta",
                "giurato giuramento insediato insediata insediamento insedia",
            ),
            "travel": (
                "decollato salpato in_viaggio",
                "arrivato arrivata arrivati arriva arrivano atterrato approdat*",
            ),
            "health": (
                "ferito feriti ferita ricoverat* ospedale malato",
                "guarit* dimesso_dall dimessa",
            ),
            "strike": (
                "in_sciopero scioperano sono_in_sciopero proseguono_lo_sciopero",
                (
                    "terminato_lo_sciopero concluso_lo_sciopero fine_allo_sciopero "
                    "terminato_il_loro_sciopero interrotto_lo_sciopero revocato_lo_sciopero "
                    "tornati_al_lavoro ripreso_il_lavoro"
                ),
            ),
            "liftoff": (
                "non_è_ancora_stato_lanciato non_ancora_lanciato in_attesa_del_lancio attende_il_lancio",
                "è_decollato è_stato_lanciato decollò messo_in_orbita",
            ),
            "works": (
                (
                    "in_costruzione in_ristrutturazione ancora_chiusa ancora_chiuso resta_chiusa "
                    "resta_chiuso rimane_chiusa"
                ),
                "riaperto riaperta ha_riaperto riapre riapertura inaugurato inaugurata",
            ),
        }
    ),
    moved=(
        "salito a",
        "saliti a",
        "salita a",
        "sale a",
        "salgono a",
        "è salito a",
        "sono saliti a",
        "è salita a",
        "aumentato a",
        "aumentati a",
        "aumenta a",
        "è aumentato a",
        "sceso a",
        "scesa a",
        "scende a",
        "ridotto a",
        "nel frattempo",
        "intanto",
        "ora è di",
        "ora sono",
        "rivisto al rialzo",
        "rivisto al ribasso",
        "nuovo bilancio",
        "ultimo bilancio",
        "bilancio aggiornato",
        "bilancio provvisorio",
        "passato da",
        "passata da",
        "si aggrava",
        "da allora",
        "ha raggiunto",
        "è aumentata a",
        "sono aumentati a",
        "è sceso a",
        "è scesa a",
        "scesi a",
        "cresciuto a",
        "salite a",
        "portato a",
        "portata a",
        "alzato a",
        "abbassato a",
        "ora è salito a",
        "rivisto a",
        "balzato a",
        "crollato a",
        "è passato da",
        "è passato a",
        "sale ora a",
    ),
)

WRITING = Writing(splits_apostrophe=True)

LANGUAGE = Language(
    "it",
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
