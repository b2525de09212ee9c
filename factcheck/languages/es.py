"""Spanish."""

from factcheck.languages.base import Language, Segmentation, Speech, every, series, sides, words
from factcheck.languages.tables import Eras, Naming, Negation, Numbers, Polarity, Ranks, Scope, TimeWords, Writing

SEGMENTATION = Segmentation(
    abbreviations=words(
        "sr. sra. srta. sres. dr. dra. d. dña. prof. gral. cnel. tte. lic. ing. arq. av. avda. ud. uds. vd. p.ej. ej. "
        "aprox. máx. mín. dpto. depto. excmo. ilmo. mons. sto. sta. fco."
    ),
    before_numbers=words("n.º núm. nº. no. art. pág. págs. p. pp. cap. fig. tel. vol."),
    may_end=words("etc. ee.uu. a.m. p.m. s.a. s.l. jr. a.c. d.c. cía."),
)

SPEECH = Speech(
    verbs=words(
        "dijo dijeron declaró declararon afirmó afirmaron aseguró aseguraron anunció anunciaron explicó explicaron "
        "señaló señalaron indicó indicaron añadió añadieron agregó agregaron informó informaron confirmó confirmaron "
        "subrayó destacó advirtió advirtieron reconoció escribió respondió preguntó insistió sostuvo manifestó "
        "precisó reveló admitió alegó negó dice dicen afirma afirman asegura aseguran señala explica explican "
        "advierte declarado dicho afirmado asegurado anunciado explicado señalado indicado añadido confirmado apuntó "
        "apuntaron recordó recordaron denunció denunciaron lamentó aclaró aclararon detalló detallaron relató comentó "
        "estimó estimaron alertó alertaron enfatizó prometió exigió exigieron sostiene sostienen apunta señalan "
        "indica indican recuerda destaca informa informan denuncia denuncian manifestado precisado denunciado"
    ),
    prepositions=(
        "según",
        "de acuerdo con",
        "de acuerdo a",
        "en palabras de",
        "a juicio de",
        "en opinión de",
        "conforme a",
    ),
    comparisons=words("como"),
    pronouns={"él": words("la una"), "ella": words("el un"), "ellos": frozenset(), "ellas": frozenset()},
    determiners=words("el la los las un una unos unas dos tres varios varias algunos este esta estos su sus otro otra"),
    links=words("de del y"),
    tails=words("en con"),
    stops=words(
        "ningún ninguna nadie que quien cuando donde si porque pero o ni no más a al en por para con sin sobre hacia "
        "contra desde durante antes después entre tras hasta mientras como es son era eran fue fueron ser será sería "
        "ha han había habían haber se lo le les me nos él ella ellos ellas yo ayer hoy mañana ley plan previsiones "
        "previsto esto eso ello así también ante mediante según cual cuyo tarde noche"
    ),
    asides=words(
        "ha han había habían también además luego ayer hoy después posteriormente asimismo ya aún recientemente"
    ),
    denials=words("no nunca nada tampoco"),
)

_UNITS = every(
    {
        "por_ciento porciento %": "percent",
        "puntos_porcentuales punto_porcentual": "percentage-point",
        "dólar dólares us$ dólares_estadounidenses": "USD",
        "euro euros €": "EUR",
        "céntimo céntimos centavo centavos": "cent",
        "libra libras libras_esterlinas £": "GBP",
        "yen yenes ¥": "JPY",
        "yuan yuanes": "CNY",
        "rublo rublos": "RUB",
        "rupia rupias": "INR",
        "lira liras liras_turcas": "TRY",
        "zloty zlotys eslotis": "PLN",
        "coronas_checas": "CZK",
        "coronas_suecas": "SEK",
        "coronas_noruegas": "NOK",
        "coronas_danesas": "DKK",
        "franco francos francos_suizos": "CHF",
        "wones": "KRW",
        "grivna grivnas jrivnias": "UAH",
        "reales": "BRL",
        "bolívares": "VES",
        "pesos_mexicanos": "MXN",
        "pesos_argentinos": "ARS",
        "pesos_chilenos": "CLP",
        "pesos_colombianos": "COP",
        "peso pesos": "peso",
        "km kms kilómetro kilómetros": "kilometer",
        "m metro metros mts": "meter",
        "centímetros": "centimeter",
        "milla millas": "mile",
        "kilo kilos kg kilogramos": "kilogram",
        "gramo gramos": "gram",
        "tonelada toneladas t": "tonne",
        "litro litros": "liter",
        "hectárea hectáreas": "hectare",
        "km2 kilómetros_cuadrados": "square-kilometer",
        "metros_cuadrados m2": "square-meter",
        "metros_cúbicos m3": "cubic-meter",
        "barriles barril": "barrel",
        "grado grados grados_centígrados °c": "celsius",
        "grados_fahrenheit °f": "fahrenheit",
        "km/h kilómetros_por_hora": "kilometer-per-hour",
    }
)

NUMBERS = Numbers(
    goals=words("gol goles tanto tantos"),
    score_links=words("a por"),
    counters=words("persona"),
    clock_before=("a las", "a la"),
    evening=("de la tarde", "de la noche"),
    words="es",
    spelled={"veintiún": 21, "medio": 0.5, "media": 0.5},
    vague=words("tercer cientos miles millones decenas docenas centenares millares centenas"),
    scales=every(
        {
            "mil": 1e3,
            "millón millones mill mln": 1e6,
            "billón billones": 1e12,
            "decena decenas": 10.0,
            "docena docenas": 12.0,
            "quincena": 15.0,
            "veintena": 20.0,
            "treintena": 30.0,
            "cuarentena": 40.0,
            "cincuentena": 50.0,
            "centenar centenares centena": 100.0,
            "millar millares": 1e3,
        }
    ),
    shares=every(
        {
            "mitad": 0.5,
            "tercio tercios": 1 / 3,
            "cuarto cuartos": 0.25,
            "quinto quintos": 0.2,
            "sexto": 1 / 6,
            "décimo décimos": 0.1,
        }
    ),
    whole_shares=words("mitad"),
    of_words=words("de del"),
    and_shares={"y medio": 0.5, "y media": 0.5, "y cuarto": 0.25},
    articles=words("un una unos unas"),
    approximate={
        **every(
            {
                "unos unas alrededor_de aproximadamente cerca_de en_torno_a en_torno_al rondando_los aprox": (0.9, 1.1),
                "alrededor_de_unos alrededor_de_unas alrededor_del cerca_del más_o_menos a_eso_de": (0.9, 1.1),
                "se_estima_que se_calcula_que un_estimado_de": (0.85, 1.15),
                "casi prácticamente casi_unos": (0.83, 1.0),
                "cerca_de_los cerca_de_las próximo_a próxima_a": (0.88, 1.05),
                "algo_más_de poco_más_de un_poco_más_de": (1.0, 1.1),
                "algo_menos_de poco_menos_de un_poco_menos_de": (0.9, 1.0),
                "mucho_más_de bastante_más_de": (1.0, 1.5),
            }
        )
    },
    at_least=(
        *("al menos", "por lo menos", "como mínimo", "un mínimo de", "mínimo de", "no menos de", "cuando menos"),
        *("al menos unos", "al menos unas", "por lo menos unas", "por lo menos unos"),
    ),
    at_most=(
        "hasta un",
        "hasta unos",
        "hasta unas",
        "de hasta",
        "a hasta",
        "con hasta",
        "como máximo",
        "como mucho",
        "un máximo de",
        "máximo de",
        "no más de",
        "a lo sumo",
    ),
    more_than=(
        "más de la",
        "más del",
        "más de los",
        "más de las",
        *("más de", "más de un", "más de unos", "por encima de", "por encima del", "superior a", "superiores a"),
        *("supera los", "supera las", "superan los", "superan las", "superó los", "superó las", "superaron los"),
        *("superior al", "más del", "mayor a", "mayor de", "mayores de", "por encima de los"),
    ),
    less_than=(
        *("menos de", "menos del", "por debajo de", "por debajo del", "inferior a", "inferior al", "inferiores a"),
        *("menor a", "menor de", "menores de", "por debajo de los"),
    ),
    approximate_after={"aproximadamente": (0.9, 1.1), "más o menos": (0.9, 1.1)},
    at_least_after=("como mínimo", "o más", "al menos", "por lo menos"),
    at_most_after=("como máximo", "como mucho", "o menos", "a lo sumo"),
    ranges={"a": "", "y": "entre"},
    change_from=words("de del desde"),
    units={**_UNITS, **{f"de {word}": unit for word, unit in _UNITS.items()}},
    connectors=words("de los las más otros otras nuevos nuevas adicionales nuevo nueva"),
    labels=words(
        "artículo artículos página capítulo número núm nº sección párrafo vuelo ruta carretera autopista autobús "
        "línea canal sala grupo fase nivel versión protocolo resolución puerta andén título tomo boeing airbus apolo"
    ),
    clock=words("h hrs a.m a.m. p.m p.m. am pm gmt utc"),
    outcomes=every(
        {
            "muert* fallecid* asesinad* murió murieron muere mueren morir murieran falleció fallecieron "
            "fallece fallecen fallecer mató mataron mata matan matando matar mataba asesinó asesinaron "
            "asesinar abatid* abatió abatieron ahogad* ahogó ahogaron deceso decesos fallecimiento "
            "fallecimientos fusilad* calcinad* mortal mortales la_vida sin_vida": "killed",
            "herid* lesionad* hirió hirieron hiriendo hiere lesión lesiones lesionó malherid*": "injured",
            "detenid* arrestad* detuvo detuvieron detiene detienen detención detenciones arrestó "
            "arrestaron arresto arrestos capturad* capturó capturaron apresad* aprehendid* encarcelad*": "arrested",
            "desaparecid* desapareció desaparecieron desaparición desapariciones": "missing",
            "infectad* contagiad* contagió contagiaron contagio contagios infección infecciones infectó": "infected",
            "evacuad* evacuó evacuaron evacuación evacuaciones evacuar desalojad* desalojó desalojaron": "evacuated",
            "rescatad* rescató rescataron rescate rescates rescatar": "rescued",
            "desplazad* damnificad*": "displaced",
            "hospitalizad* ingresad* hospitalizó": "hospitalized",
            "despedid* despidió despidieron despido despidos cesad* destituid*": "dismissed",
        }
    ),
    totals=(
        "en total",
        "un total de",
        "en conjunto",
        "total de",
        "globalmente",
        "en su totalidad",
        "en todo el mundo",
        "a nivel mundial",
        "mundial",
        "a nivel nacional",
        "en todo el país",
        "todo el país",
        "todos juntos",
        "en su conjunto",
        "todo el año",
        "en todo el año",
        "juntos",
        "sumados",
        "entre todos",
        "a nivel global",
        "el total",
    ),
    remaining=("todavía", "aún", "siguen", "sigue", "permanecen", "permanece", "continúan", "quedan"),
    persons=words(
        "persona personas gente hombre hombres mujer mujeres niño niños niña niñas menores civil civiles ciudadano "
        "ciudadanos habitante habitantes víctima víctimas pasajero pasajeros soldado soldados militares policías "
        "vecinos residentes trabajadores migrantes refugiados manifestantes jóvenes pacientes individuos"
    ),
)

SCOPE = Scope(
    groups=every(
        {
            "mujer mujeres niña niñas": "women",
            "hombre hombres varón varones": "men",
            "niño niños menor menores bebé bebés adolescente adolescentes": "children",
            "policía policías agente agentes": "police",
            "soldado soldados militar militares": "soldiers",
            "extranjero extranjeros turista turistas": "foreigners",
            "alumno alumnos estudiante estudiantes": "students",
            "bombero bomberos rescatista rescatistas": "rescuers",
        }
    ),
    interim=(
        "hasta ahora",
        "hasta el momento",
        "por ahora",
        "provisional*",
        "preliminar*",
        "resultados parciales",
        "parcial*",
        "escrutados",
        "escrutadas",
        "escrutado",
        "escrutada",
        "tras el recuento",
        "recuento",
        "primeros resultados",
        "sondeo a pie de urna",
        "estimaci*",
        "proyeccion*",
        "en un primer momento",
        "inicialmente",
    ),
    wholes=(
        "a lo largo de todo",
        "a lo largo del año",
        "a nivel global",
        "a nivel mundial",
        "a nivel nacional",
        "año completo",
        "de toda",
        "de todo",
        "el año entero",
        "en el conjunto",
        "en el mundo",
        "en la totalidad",
        "en su conjunto",
        "en toda",
        "en todo",
        "en todo el mundo",
        "globalmente",
        "mundialmente",
        "por toda",
        "por todo el",
        "todas las … ciudades",
        "todas las … estaciones",
        "todas las … fábricas",
        "todas las … plantas",
        "todas las … provincias",
        "todas las … regiones",
        "todas las … tiendas",
        "todo el año",
        "todo el país",
        "todos los … aeropuertos",
        "todos los … centros",
        "todos los … estados",
        "todos los … hospitales",
        "todos los … municipios",
        "todos los … países",
    ),
    parts=(
        "al descanso",
        "al día",
        "ala este",
        "ala oeste",
        "aldea",
        "barrio",
        "cuarto trimestre",
        "cuidados intensivos",
        "diarias",
        "diarios",
        "distrito",
        "el barrio",
        "el descanso",
        "el distrito",
        "en el distrito de",
        "en el municipio de",
        "en el pueblo",
        "en la provincia de",
        "en la región de",
        "en lo que va de semana",
        "en su fábrica",
        "en su planta",
        "en un día",
        "en un solo",
        "en un único",
        "en una semana",
        "en una sola",
        "en una única",
        "esta semana",
        "la provincia",
        "maternidad",
        "medio tiempo",
        "municipio",
        "pedanía",
        "por día",
        "por semana",
        "por sí sola",
        "por sí solo",
        "primer día",
        "primer semestre",
        "primer tiempo",
        "primer trimestre",
        "primera hora",
        "primera jornada",
        "primera mitad",
        "primera semana",
        "provincia",
        "pueblo",
        "segundo semestre",
        "segundo trimestre",
        "solamente en",
        "solo en",
        "suburbio",
        "sólo en",
        "tan solo en",
        "tercer trimestre",
        "uci",
        "urgencias",
        "únicamente en",
    ),
    among=(
        "de ellas",
        "de ellos",
        "de estas",
        "de estos",
        "de las cuales",
        "de los cuales",
        "entre ellas",
        "entre ellos",
        "entre las que",
        "entre los que",
        "incluidas",
        "incluidos",
    ),
)

TIME = TimeWords(
    since_of_place=words("desde"),
    relative_days=every({"hoy": 0, "ayer anoche": -1, "anteayer antier antenoche": -2}),
    ago_before=frozenset({"hace", "hace ya", "hacía", "desde hace"}),
    ago_after=words("atrás"),
    later_before=frozenset({"al cabo de", "dentro de", "pasados", "pasadas"}),
    later_after=frozenset({"después", "más tarde", "posteriormente"}),
    earlier_than=words("antes"),
    since=words("desde partir"),
    until=words("hasta para"),
    same_time=(
        *("en ese momento", "en aquel momento", "en ese entonces", "en aquel entonces", "por entonces", "entonces"),
        *("al mismo tiempo", "en aquella época", "en ese tiempo", "para entonces", "ese mismo día", "en aquel tiempo"),
    ),
    present=words("es son está están ha han hay tiene tienen sigue siguen permanece permanecen haya hayan sea sean"),
    past=words("era eran fue fueron estaba estaban estuvo estuvieron había habían hubo tenía tenían tuvo tuvieron"),
    future=words(
        "será serán va van irá irán estará estarán habrá habrán tendrá tendrán podrá podrán deberá deberán hará harán "
        "prevé prevén planea planean piensa espera esperan sería serían"
    ),
    belonging=words("del"),
    last=words("pasado pasada último última anterior"),
    next=words("próximo próxima entrante venidero"),
    spans=words("días semanas meses años décadas siglos horas minutos"),
    months={"setiembre": 9, "septbre": 9},
    weekdays={"miercoles": 2, "sabado": 5, "sábados": 5, "domingos": 6},
    list_words=words("y e o u a al"),
    day_links=words("de del"),
    durations=every(
        {"seg segs": "second", "mins": "minute", "centuria centurias": "century", "decenio decenios": "decade"}
    ),
    in_words=words(
        "en de del desde hasta el este ese para durante hacia tras entre principios comienzos inicios mediados "
        "finales fines final fin inicio mes año antes después pasado próximo último verano invierno otoño primavera "
        "partir enero-diciembre temporada curso ejercicio"
    ),
)

ERAS = Eras(
    before=words("años década") | {"década de", "década de los", "años de"},
)

RANKS = Ranks(
    superlatives=(
        "más",
        "mayor",
        "menor",
        "mejor",
        "peor",
        "récord",
        "máximo",
        "máxima",
        "mínimo",
        "mínima",
    ),
    words=every(
        {
            "primer primero primera primeros primeras 1er": 1,
            "segundo segunda segundas": 2,
            "tercer tercero tercera terceros terceras": 3,
            "cuarto cuarta cuartas": 4,
            "quinto quinta quintas": 5,
            "sexto sexta": 6,
            "séptimo séptima": 7,
            "octavo octava": 8,
            "noveno novena": 9,
            "décimo décima": 10,
            "undécimo undécima decimoprimero decimoprimer decimoprimera": 11,
            "duodécimo duodécima decimosegundo decimosegunda": 12,
            "decimotercero decimotercer decimotercera": 13,
            "decimocuarto decimocuarta": 14,
            "decimoquinto decimoquinta": 15,
            "decimosexto decimosexta": 16,
            "decimoséptimo decimoséptima": 17,
            "decimoctavo decimoctava": 18,
            "decimonoveno decimonovena": 19,
            "vigésimo vigésima": 20,
        }
    ),
    suffixes=("º", "ª", "er", "ro", "ra", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no", "na"),
    times=words("vez ocasión oportunidad"),
    again=frozenset({"nuevamente", "de nuevo", "otra vez", "una vez más", "reiteradamente"}),
    idioms=(
        *("primer ministro", "primera ministra", "primeros ministros", "primer lugar", "segundo lugar", "tercer lugar"),
        *("primera dama", "a primera vista", "primera línea", "primera guerra mundial", "segunda guerra mundial"),
        *("primeras horas", "primera hora", "a primeras", "segunda mano", "primera mano", "tercera edad"),
        *("tercer mundo", "terceras personas", "primeros auxilios", "tercera parte", "cuarta parte", "quinta parte"),
        *("décima parte", "en primera instancia", "por segundo", "primera necesidad", "primera plana"),
    ),
    each=words("cada por"),
)

NEGATION = Negation(
    plain=words("no"),
    concord=True,
    cues=words("no ni nunca jamás nadie nada ningún ninguna ninguno tampoco sin"),
    idioms=(
        *("no solo", "no sólo", "no solamente", "no únicamente", "no menos de", "no más de", "no obstante"),
        *("sin embargo", "sin duda", "sin lugar a dudas", "sin precedentes", "sin duda alguna", "no en vano"),
        *(
            "nada más",
            "nada menos",
            "no cabe duda",
            "no hay duda",
            "no es de extrañar",
            "sin techo",
            "sin hogar",
        ),
        *(
            "sin parar",
            "sin cesar",
            "sin falta",
            "sin más",
            "no gubernamental",
            "no gubernamentales",
            "no sin",
            "nunca más",
        ),
        # The second word of these denies already.
        *(
            f"no {verb} {word}"
            for verb in (
                "hay",
                "hubo",
                "había",
                "tiene",
                "tienen",
                "existe",
                "ha habido",
                "dijo",
                "ha dicho",
                "habrá",
                "sabe",
            )
            for word in ("ningún", "ninguna", "nada", "nadie", "ni")
        ),
        *(f"no ha {verb}" for verb in ("hecho nada", "pasado nada", "sido ni")),
    ),
    refusals=words(
        "negó negaron niega niegan negado rechazó rechazaron rechaza rechazan rechazado rehusó rehusaron desmintió "
        "desmintieron desmiente denegó denegaron"
    ),
)

NAMING = Naming(
    noun_endings=("ción", "ciones", "mente", "ándose", "ándome", "aron", "ieron", "áis"),
    common=words(
        "gobierno ministerio parlamento senado congreso asamblea corte tribunal comisión comité consejo "
        "policía ejército iglesia estado república internet web partido liga copa bolsa hotel museo "
        "universidad norte sur este oeste constitución ley tesoro banco federación conferencia ciencia "
        "empleo esquina filtro miembro sección secretaría fiscalía alcaldía ayuntamiento presidencia "
        "ejecutivo legislativo guardia armada administración justicia salud educación navidad dios"
    ),
    titles=tuple(
        sorted(
            words(
                "presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra "
                "exministro exministra viceministro viceministra canciller portavoz vocero vocera jefe jefa general "
                "secretario secretaria rey reina príncipe princesa papa juez jueza fiscal senador senadora diputado "
                "diputada señor señora sr sra dr dra doctor doctora profesor profesora prof embajador embajadora "
                "alcalde alcaldesa gobernador gobernadora director directora entrenador entrenadora técnico "
                "seleccionador comisario comisaria comisionado capitán capitana coronel teniente almirante comandante "
                "sargento líder diplomático analista obispo arzobispo cardenal padre don doña abogado abogada experto "
                "experta investigador investigadora periodista activista empresario delantero defensa interior "
                "exteriores hacienda sanidad excanciller intendente consejero consejera lehendakari premier asesor "
                "asesora congresista legislador legisladora monarca emperador sultán emir ayatolá rabino"
            )
        )
    ),
    determiners=words(
        "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos su sus mi mis "
        "nuestro nuestra nuestros cada todo toda todos todas otro otra otros otras al del algún alguna algunos "
        "algunas ningún ninguna cualquier varios varias ambos ambas dicho dicha lo"
    ),
    particles=words("de del la las los von van der da di al bin ibn el ben"),
    function_words=words(
        "a acaso además adónde ahora ahí al algo alguien algún alguna algunas alguno algunos allí ambos anoche ante "
        "anteayer antes apenas aquel aquella aquellas aquello aquellos aquí así asimismo atrás aun aún aunque ayer "
        "bajo bastante bien buena buenas bueno cada casi cerca cierto claro como cómo con conforme contra cual cuál "
        "cuales cualquier cuando cuándo cuanto cuánto cuántos cuatro cuya cuyo cuyos de debajo debe deben debido del "
        "delante demás dentro desde después detrás dicha dicho diez donde dónde dos durante e el él ella ellas ellos "
        "empero en encima enfrente entonces entre era eran es esa esas ese eso esos esta está están estas este esto "
        "estos excepto finalmente frente fue fueron gracias ha haber había habían han hasta hay hace hacia hoy igual "
        "igualmente incluso inicialmente jamás junto la las le les lo los luego más mañana mas me mediante mejor "
        "menos mi mientras mis mismo mucha muchas mucho muchos muy nada nadie ni ningún ninguna ninguno no nos "
        "nosotros nuestra nuestro nueve nunca o ocho os otra otras otro otros para parece pero poca pocas poco pocos "
        "por porque posteriormente previamente primero pronto pues que qué quien quién quienes quizá quizás respecto "
        "salvo se según seis sea ser si sí sido siempre siete siguen sin sino sobre solamente solo sólo son su sus "
        "tal tales también tampoco tan tanto tantos tarde te tenía tiene tienen toda todas todavía todo todos tras "
        "tres tu tus un una unas uno unos usted ustedes varias varios veces vez vosotros ya yo cinco mil cien ocurrió "
        "mientras tanto actualmente recientemente precisamente realmente hubo será serán debería puede pueden podría "
        "podrían estaba estaban"
    ),
    places={
        **every(
            {
                "macedonia": "MK",
                "eeuu ee.uu ee uu usa u.s.a estados_unidos_de_américa norteamérica": "US",
                "gran_bretaña inglaterra escocia gales": "GB",
                "corea_de_norte": "KP",
                "turquia türkiye": "TR",
                "república_checa checa": "CZ",
                "holanda": "NL",
                "birmania myanmar": "MM",
                "costa_de_marfil": "CI",
                "hong_kong": "HK",
                "qatar": "QA",
                "iraq": "IQ",
                "arabia_saudita": "SA",
                "palestina cisjordania": "PS",
                "belarús belarus": "BY",
                "viet_nam": "VN",
                "rumania": "RO",
                "vaticano santa_sede": "VA",
                "congo república_democrática_del_congo": "CD",
                "federación_rusa": "RU",
                "república_popular_china": "CN",
                "malí": "ML",
                "emiratos": "AE",
                "kyiv kíiv": "europe/kiev",
                "nueva_delhi": "asia/calcutta",
                "franja_de_gaza": "asia/gaza",
                "cdmx": "america/mexico_city",
                "shanghai": "asia/shanghai",
                "habana": "america/havana",
                "cairo": "africa/cairo",
            }
        )
    },
    nations=every(
        {
            "eslovaco eslovaca eslovacos eslovacas": "SK",
            "búlgaro búlgara búlgaros búlgaras": "BG",
            "croata croatas": "HR",
            "jordano jordana jordanos": "JO",
            "sudanés sudanesa sudaneses": "SD",
            "etíope etíopes": "ET",
            "keniano keniana kenianos keniata keniatas": "KE",
            "neozelandés neozelandesa neozelandeses": "NZ",
            "tailandés tailandesa tailandeses": "TH",
            "armenio armenia armenios": "AM",
            "azerbaiyano azerbaiyana": "AZ",
            "estonio estonia estonios": "EE",
            "letón letona letones": "LV",
            "lituano lituana lituanos": "LT",
            "emiratí emiratíes": "AE",
            "malasio malasia malasios": "MY",
            "birmano birmana": "MM",
            "bangladesí bangladesíes": "BD",
            "marroquí marroquíes": "MA",
            "argelino argelina argelinos": "DZ",
            "tunecino tunecina tunecinos": "TN",
            "somalí somalíes": "SO",
            "kazajo kazaja": "KZ",
            "macedonio macedonios": "MK",
            "nigeriano nigeriana nigerianos": "NG",
            "estadounidense estadounidenses norteamerican*": "US",
            "británic* inglés inglesa ingleses inglesas escocés escocesa escoceses galés": "GB",
            "ruso rusa rusos rusas": "RU",
            "ucranian*": "UA",
            "chino chinos chinas": "CN",
            "japonés japonesa japoneses japonesas nipón nipona nipones": "JP",
            "alemán alemana alemanes alemanas germano": "DE",
            "francés francesa franceses francesas galo galos": "FR",
            "italian*": "IT",
            "español española españoles españolas": "ES",
            "portugués portuguesa portugueses portuguesas luso": "PT",
            "polaco polaca polacos polacas": "PL",
            "turco turca turcos turcas": "TR",
            "israelí israelíes": "IL",
            "iraní iraníes": "IR",
            "iraquí iraquíes": "IQ",
            "sirio siria sirios sirias": "SY",
            "egipcio egipcia egipcios egipcias": "EG",
            "saudí saudíes saudita sauditas": "SA",
            "indio indios hindú": "IN",
            "paquistaní paquistaníes pakistaní pakistaníes": "PK",
            "afgano afgana afganos afganas": "AF",
            "norcorean*": "KP",
            "surcorean*": "KR",
            "brasileñ*": "BR",
            "mexicano mexicana mexicanos mexicanas": "MX",
            "canadiense canadienses": "CA",
            "australian*": "AU",
            "neerlandés neerlandesa neerlandeses neerlandesas holandés holandesa holandeses": "NL",
            "belga belgas": "BE",
            "suizo suiza suizos suizas": "CH",
            "austriac* austríac*": "AT",
            "sueco sueca suecos suecas": "SE",
            "griego griega griegos griegas": "GR",
            "venezolan*": "VE",
            "colombiano colombiana colombianos colombianas": "CO",
            "argentino argentina argentinos argentinas": "AR",
            "chileno chilena chilenos chilenas": "CL",
            "cubano cubana cubanos cubanas": "CU",
            "peruano peruana peruanos peruanas": "PE",
            "ecuatorian*": "EC",
            "bolivian*": "BO",
            "uruguayo uruguaya uruguayos": "UY",
            "paraguayo paraguaya paraguayos": "PY",
            "sudafrican*": "ZA",
            "nigerian*": "NG",
            "palestino palestina palestinos palestinas": "PS",
            "libanés libanesa libaneses": "LB",
            "yemení yemeníes": "YE",
            "libio libia libios": "LY",
            "bielorrus*": "BY",
            "checo checa checos checas": "CZ",
            "húngaro húngara húngaros": "HU",
            "rumano rumana rumanos": "RO",
            "serbio serbia serbios": "RS",
            "finlandés finlandesa finlandeses": "FI",
            "noruego noruega noruegos": "NO",
            "danés danesa daneses": "DK",
            "irlandés irlandesa irlandeses": "IE",
            "filipino filipina filipinos": "PH",
            "indonesio indonesios": "ID",
            "vietnamita vietnamitas": "VN",
            "taiwanés taiwanesa taiwaneses": "TW",
            "catarí qatarí": "QA",
            "georgian*": "GE",
        }
    ),
    organisations=every(
        {
            "casa_blanca": "WHITE_HOUSE",
            "parlamento_europeo eurocámara": "EUROPEAN_PARLIAMENT",
            "comisión_europea": "EUROPEAN_COMMISSION",
            "onu naciones_unidas organización_de_las_naciones_unidas": "UN",
            "acnur": "UNHCR",
            "unicef": "UNICEF",
            "oms organización_mundial_de_la_salud": "WHO",
            "otan alianza_atlántica nato": "NATO",
            "ue unión_europea": "EU",
            "fmi fondo_monetario_internacional": "IMF",
            "banco_mundial": "WORLD_BANK",
            "omc organización_mundial_del_comercio": "WTO",
            "oiea organismo_internacional_de_energía_atómica": "IAEA",
            "opep opep+": "OPEC",
            "cpi corte_penal_internacional": "ICC",
            "cruz_roja cicr": "RED_CROSS",
            "fifa": "FIFA",
            "coi comité_olímpico_internacional": "IOC",
            "uefa": "UEFA",
            "fed reserva_federal": "FED",
            "bce banco_central_europeo": "ECB",
            "nasa": "NASA",
            "fbi": "FBI",
            "cia": "CIA",
            "unión_africana": "AU",
            "asean": "ASEAN",
        }
    ),
)

POLARITY = Polarity(
    replaces=(
        "sustitución de",
        "sustituye a",
        "sustituir a",
        "sustituyendo a",
        "reemplaza a",
        "reemplazo de",
        "lugar de",
        "sucede a",
        "suceder a",
        "releva a",
        "relevo de",
    ),
    axes=sides(
        {
            "rise": (
                (
                    "subió subieron sube suben subido subida aumentó aumentaron aumenta aumentan aumentado "
                    "aumento creció crecieron crece crecen crecido crecimiento incrementó incremento repuntó "
                    "alza disparó ascendió subidas aumentar aumentos crecer incrementa incrementaron repunte "
                    "repunta alzas dispararon"
                ),
                (
                    "bajó bajaron baja bajan bajado cayó cayeron cae caen caído caída disminuyó disminuyeron "
                    "disminuye descendió descendieron descenso desciende retrocedió decreció desplomó "
                    "desplome disminución bajar bajada bajadas caer caídas disminuir disminuyen disminuido "
                    "descienden descendido desploma desplomaron se_redujo se_redujeron"
                ),
            ),
            "approve": (
                (
                    "aprobó aprobaron aprueba aprueban aprobad* aprobación ratificó ratificaron aprobar "
                    "ratifica ratificado ratificación"
                ),
                (
                    "vetó vetaron veto tumbó vetado vetada rechazo rechazó rechazaron rechazado rechazada "
                    "rechazaba rechaza rechazan vetar veta tumbaron"
                ),
            ),
            "convict": (
                (
                    "condenó condenaron condenad* condena culpable culpables condenar condenan condenas "
                    "culpabilidad sentenciad* sentenció declarado_culpable declarada_culpable"
                ),
                (
                    "absolvió absolvieron absuelt* absolución inocente inocentes exculpad* sobreseyó absuelve "
                    "absuelven inocencia exculpó exculparon no_culpable exonerad*"
                ),
            ),
            "win": (
                (
                    "ganó ganaron gana ganan ganado ganar venció vencieron derrotó derrotaron triunfó triunfo "
                    "victoria batió ganadora ganador vencedor vencedora victorias triunfos triunfa derrotan"
                ),
                (
                    "perdió perdieron pierde pierden perdido derrota derrotad* perder perdedor derrotas "
                    "fue_derrotado fue_derrotada fueron_derrotados cayó_ante fue_vencido fue_vencida "
                    "fueron_vencidos fue_superado"
                ),
            ),
            "open": (
                "abrió abrieron abre abren abiert* reabrió reabrieron reabre apertura inauguró",
                "cerró cerraron cierra cierran cerrad* cierre clausuró clausurad*",
            ),
            "begin": (
                (
                    "comenzó comenzaron comienza comienzan empezó empezaron empieza inició iniciaron inicia "
                    "iniciado inicio arrancó lanzó lanzaron reanudó reanudaron reanuda reanudad*"
                ),
                (
                    "terminó terminaron termina terminado acabó acabaron finalizó finalizaron finaliza "
                    "concluyó concluyeron cesó detenerse interrumpió interrumpieron interrumpid* paralizó"
                ),
            ),
            "accept": (
                "aceptó aceptaron acepta aceptan aceptado accedió",
                "rehusó rehusaron denegó denegaron",
            ),
            "confirm": (
                (
                    "confirmó confirmaron confirma confirman confirmad* admitió admitieron admite admiten "
                    "admitido reconoció reconocieron reconoce reconocen reconocido confesó confesaron "
                    "confiesa confesado confesión se_declaró_culpable se_confesó admitir reconocer confesar "
                    "confesaba"
                ),
                (
                    "negó negaron niega niegan negado desmintió desmintieron desmiente negar negaba "
                    "desmentido desmienten desmentir rechazó_las_acusaciones rechazó_la_acusación "
                    "se_declaró_inocente se_declaró_no_culpable niega_haber negó_haber ha_negado "
                    "rechaza_haber se_declara_inocente"
                ),
            ),
            "support": (
                "apoyó apoyaron apoya apoyan apoyo respaldó respaldaron respalda respaldo favor",
                "opuso opusieron opone oponen opuesto oposición",
            ),
            "allow": (
                (
                    "permitió permitieron permite permiten permitido autorizó autorizaron autoriza autorizad* "
                    "legalizó permitir permitida permitidos autorización autorizar legaliza legalizar "
                    "legalización permitid*"
                ),
                (
                    "prohibió prohibieron prohíbe prohíben prohibid* prohibición ilegalizó prohibir "
                    "prohibiciones veda vedado impide impidió"
                ),
            ),
            "enter": (
                (
                    "entró entraron entra entran ingresó ingresaron llegó llegaron llega llegan llegada unió "
                    "adhesión regresó regresaron volvió volvieron"
                ),
                (
                    "salió salieron sale salen salida abandonó abandonaron abandona retiró retiraron retirada "
                    "partió marchó evacuó evacuaron evacuad* huyó huyeron"
                ),
            ),
            "hire": (
                ("contrató contrataron contratad* nombró nombraron nombrad* nombramiento designó designad* fichó"),
                "despidió despidieron despedid* despido despidos destituyó destituid* destitución cesad* cesó",
            ),
            "succeed": (
                (
                    "logró lograron logra éxito exitos* consiguió consiguieron éxitos logrado conseguido "
                    "logran consigue consiguen"
                ),
                "fracasó fracasaron fracasa fracaso falló fallaron fallid* fracasos fracasado fracasan",
            ),
            "praise": (
                "elogió elogiaron elogia elogio alabó aplaudió aplaudieron felicitó",
                "criticó criticaron critica critican críticas repudió censuró arremetió denunció denunciaron",
            ),
            "strong": (
                "reforzó reforzaron fortaleció fortalece mejoró mejoraron mejora mejoran mejorado mejor",
                "debilitó debilitaron debilita empeoró empeoraron empeora peor deterioró deterioro",
            ),
            "alive": (
                (
                    "sobrevivió sobrevivieron superviviente supervivientes sobreviviente sobrevivientes vivo "
                    "vivos viva vivas rescató rescataron rescatad* rescatan salvó salvaron salvad*"
                ),
                (
                    "murió murieron muere mueren muert* fallecid* falleció fallecieron fallece perdió_la_vida "
                    "perdieron_la_vida perdido_la_vida perder_la_vida ahogad* ahogó ahogaron mató mataron "
                    "asesinad*"
                ),
            ),
            "more": (
                "más mayor mayores superior superiores superó superaron encima",
                "menos menor inferior inferiores debajo",
            ),
            "buy": (
                "compró compraron compra compran comprado adquirió adquirieron adquisición",
                "vendió vendieron vende venden vendido venta",
            ),
            "free": (
                (
                    "liberó liberaron liberad* liberación excarcelad* en_libertad liberar libera liberan "
                    "liberando puesto_en_libertad puesta_en_libertad puestos_en_libertad excarcelación"
                ),
                (
                    "detuvo detuvieron detenid* arrestó arrestaron arrestad* encarceló encarcelad* detención "
                    "apresad* preso detenciones detiene detienen arresta arrestan arresto arrestos encarcela "
                    "encarcelaron detener"
                ),
            ),
            "find": (
                (
                    "encontró encontraron encontrad* halló hallaron hallad* hallazgo descubrió descubrieron "
                    "encontrar encuentra encuentran hallar halla descubre descubierto descubierta localizad* "
                    "localizaron"
                ),
                "desapareció desaparecieron desaparecid* desaparición desaparece desaparecer",
            ),
            "raise": (
                ("elevó elevaron eleva elevan encareció subirá elevar elevado elevada subió_el elevará elevarán"),
                (
                    "recortó recortaron recorta recorte redujo redujeron reduce reducen rebajó rebaja "
                    "reducción recortar recortado recortes reducir reducido reducida rebajar rebajas rebajado "
                    "recortarán reducirá reducirán rebajará bajó_el"
                ),
            ),
            "safe": (
                "seguro segura seguros seguras inofensiv* a_salvo ileso ilesos",
                "peligros* riesgo riesgos arriesgad* inseguro peligro",
            ),
            "early": (
                "temprano temprana anticipad* adelantó",
                "tardí* retrasó retraso aplazó aplazaron aplazad*",
            ),
            "long": (
                ("largo larga largos largas grande grandes extenso prolongó prolongad* amplió prorrogó prórroga"),
                "corto corta cortos cortas pequeñ* breve breves acortó acortad* abrevió",
            ),
            "possible": (
                "posible posibles legal legales capaz capaces viable lícito constitucional",
                "imposible imposibles ilegal ilegales incapaz incapaces inviable ilícito inconstitucional",
            ),
            "true": (
                "cierto cierta verdad verdader* correct* verídico",
                "falso falsa falsos falsas mentira incorrect* erróne* bulo",
            ),
            "public": (
                "públic*",
                "secreto secreta secretos secretas privad* confidencial",
            ),
            "same": (
                "mismo misma mismos mismas idéntic* igual similar similares",
                "diferente diferentes distinto distinta",
            ),
            "many": (
                "muchos muchas mucho mucha mayoría frecuentemente numeros*",
                "pocos pocas poco poca escas* minoría raramente",
            ),
            "hold": (
                (
                    "celebrará celebrarán celebró celebraron celebrado celebrada tuvo_lugar tendrá_lugar "
                    "realizó realizará celebradas se_celebra tuvieron_lugar realizaron se_llevó_a_cabo "
                    "según_lo_previsto como_estaba_previsto como_previsto siguió_adelante siguieron_adelante "
                    "siguen_adelante mantuvieron mantuvo mantienen llevaron_a_cabo llevó_a_cabo secundaron"
                ),
                (
                    "canceló cancelaron cancelad* suspendid* pospuso pospusieron pospuest* cancelación aplazó "
                    "aplazaron aplazad* aplaza aplazará aplazamiento cancela cancelan cancelar suspendió "
                    "suspendieron suspensión pospone posponer desconvocaron desconvocó desconvocan "
                    "desconvocad* desconvocar suspenden cancelarán"
                ),
            ),
            "create": (
                (
                    "creó crearon crea crean cread* construyó construyeron construid* fundó crear creará "
                    "crearán creando añadir generó genera generará contratará contratar contratación"
                ),
                (
                    "eliminó eliminaron eliminad* destruyó destruyeron destruid* destrucción suprimió "
                    "demolid* eliminar eliminará elimina suprime suprimirá supresión recorte_de_empleos "
                    "destruir despedirá recortará recortar_empleos recorte_de_plantilla suprimirán eliminarán "
                    "despedir reducirá_su_plantilla destruirá"
                ),
            ),
            "attack": (
                "atacó atacaron ataca atacan atacad* ataque ataques invadió invadieron invasión ofensiva",
                "defendió defendieron defiende defienden repelió repelieron",
            ),
            "lend": (
                (
                    "prestó prestaron presta prestado entregó entregaron entrega entregado donó donaron "
                    "prestado_al cedió cedido cede ceden cedieron en_préstamo_al"
                ),
                (
                    "recibió_de recibieron_de tomó_prestado tomó_prestada pidió_prestado pidió_prestada "
                    "recibido_en_préstamo tomado_prestada tomado_prestado "
                    "recibió_prestada recibió_en_préstamo en_préstamo_del recibió…préstamo recibido…préstamo "
                    "tomó…préstamo tomado…préstamo obtuvo…préstamo"
                ),
            ),
            "stay": (
                (
                    "permanece permanecerá permaneció sigue_en_el_cargo seguirá_en_el_cargo "
                    "continúa_en_el_cargo continuará_en_el_cargo se_mantiene_en_el_cargo se_queda se_quedará"
                ),
                (
                    "dimitió dimitieron dimite dimisión dimitido renunció renunciaron renuncia dejó_el_cargo "
                    "deja_el_cargo abandonó_el_cargo renuncia_al"
                ),
            ),
            "near": (
                "más_cerca más_cercano más_cercana más_próximo",
                "más_lejos más_lejano más_lejana más_alejado",
            ),
            "export": (
                "export*",
                (
                    "importó importaron importa_de importan_de importado importada importados importadas "
                    "importaciones importación importar importador importadores"
                ),
            ),
            "hot": (
                ("más_caluroso más_calurosa más_cálido más_cálida más_alto más_alta más_altos más_altas récord_máximo"),
                "más_frío más_fría más_bajo más_baja más_bajos más_bajas",
            ),
            "launch": (
                "despegó despegaron despega despegue despegado",
                "en_tierra sin_despegar lanzamiento_aplazado",
            ),
        }
    ),
    possible=words(
        "podría podrían puede pueden pudo quizá quizás posiblemente probablemente presuntamente presunto presunta "
        "presuntos presuntas supuestamente supuesto supuesta aparentemente habría habrían eventual potencialmente "
        "probable sospecha sospechan acaso pudiera debería"
    ),
    stages=series(
        {
            "custody": (
                (
                    "buscad* fugitiv* prófug* fuga busca_a buscan_a sigue_buscando siguen_buscando "
                    "continúa_buscando en_busca_de en_paradero_desconocido"
                ),
                ("detenid* arrestad* detuvo detuvieron arrestó arrestaron capturad* apresad* ha_detenid* capturó "),
                (
                    "imputad* acusad* procesad* imputó imputaron acusó ha_sido_acusad* fue_acusad* "
                    "acusad*_de espera_el_juicio espera_su_juicio a_la_espera_de_juicio "
                ),
                "juicio juzgad* banquillo enjuiciad*",
                ("condenad* condenó condenaron sentenciad* sentenció declarado_culpable encarcelad*"),
            ),
            "search": (
                "desaparecid* desapareció desaparecieron",
                "encontrad* encontró encontraron hallad* hallaron rescatad* rescató rescataron localizad*",
            ),
            "plan": (
                "planea planean prevé prevén prevista previsto previstas previstos planificad* celebrará celebrarán",
                "comenzó comenzaron comienza empezó empezaron inició iniciaron iniciado marcha curso",
                "terminó terminaron finalizó finalizaron concluyó concluyeron completó completad* terminado culminó",
            ),
            "law": (
                "propuso propusieron propone proponen propuesta propuesto borrador anteproyecto",
                "aprobó aprobaron aprobad* aprueba ratificó ratificaron",
                "promulgó promulgad* vigor vigente sancionó",
            ),
            "deal": (
                "negocia negocian negociaciones negociación negociaban negociando conversaciones diálogo",
                "acordó acordaron acordad* pactó pactaron acuerdan pacto",
                "firmó firmaron firmad* suscribió suscribieron firman",
            ),
            "fire": (
                "arde arden ardiendo descontrolad* quema",
                "controlad* contenid* estabilizad* perimetrad*",
                "extinguid* sofocad* apagad* extinguió apagaron",
            ),
            "office": (
                "candidato candidata candidatura aspirante postula candidatos",
                "elegid* electo electa eligió eligieron",
                "juramentó juró asumió investidura posesión investid*",
            ),
            "travel": (
                "partió partieron zarpó despegó rumbo",
                "llegó llegaron llega aterrizó aterrizaron arribó arribaron llegada",
            ),
            "health": (
                "herid* hospitalizad* ingresad* convaleciente enfermó",
                "recuperad* recuperó de_alta restablecid*",
            ),
            "strike": (
                "en_huelga están_en_huelga siguen_en_huelga huelguistas en_paro",
                (
                    "han_puesto_fin_a_su_huelga puesto_fin_a_la_huelga fin_a_la_huelga fin_a_su_huelga "
                    "terminado_la_huelga desconvocado vuelto_al_trabajo vuelven_a_trabajar "
                    "volvieron_al_trabajo"
                ),
            ),
            "liftoff": (
                (
                    "aún_no_ha_sido_lanzado todavía_no_ha_sido_lanzado no_ha_sido_lanzado "
                    "espera_el_lanzamiento a_la_espera_de_lanzamiento"
                ),
                "ha_despegado despegaron fue_lanzado ha_sido_puesto_en_órbita",
            ),
            "works": (
                ("en_construcción en_obras en_reformas sigue_cerrad* continúa_cerrad* permanece_cerrad* "),
                "reabrió ha_reabierto reabierto reabierta reapertura inaugurado inauguró",
            ),
        }
    ),
    moved=(
        "subió a",
        "aumentó a",
        "ascendió a",
        "asciende a",
        "ascienden a",
        "se elevó a",
        "se eleva a",
        "ha subido a",
        "ha aumentado a",
        "han aumentado a",
        "aumenta a",
        "sube a",
        "suben a",
        "bajó a",
        "cayó a",
        "se redujo a",
        "mientras tanto",
        "entretanto",
        "ya son",
        "ya suman",
        "suman ya",
        "sumaban",
        "ahora se sitúa en",
        "se sitúa ahora en",
        "fue revisado",
        "fue revisada",
        "revisó la cifra",
        "actualizó la cifra",
        "último balance",
        "nuevo balance",
        "balance actualizado",
        "desde entonces",
        "ha caído a",
        "ha bajado a",
        "han subido a",
        "subieron a",
        "aumentaron a",
        "se incrementó a",
        "se ha elevado a",
        "ahora asciende a",
        "creció a",
        "fue revisado a",
        "se revisó a",
        "fue revisado al alza",
        "fue revisado a la baja",
        "elevó a",
        "rebajó a",
        "escaló a",
    ),
)

WRITING = Writing()

LANGUAGE = Language(
    "es",
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
