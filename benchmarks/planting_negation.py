"""Simple negations put in or taken out: one rule or a few per language, applied only where nothing else is negated.

A rule puts a negation at the first finite verb of a main clause, or at the verb that ends the sentence. Sentences with
another negation, a question or words such as "only" are left alone, and so are translations that do not fit: a
negation is put in where the translation has none, and taken out where it has one.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from random import Random

from benchmarks.planting_change import LETTER, Aligned, Change, change_of

# What may be a negation: such a sentence is left alone when one is put in.
_CUES: Mapping[str, str] = {
    "en": r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|unable|den(?:y|ie[sd])"
    r"|refus\w+|fail\w*|lacks?|only)\b|n['’]t\b",
    "de": r"\b(?:nicht\w*|kein\w*|niemals|nie|niemand\w*|ohne|weder|kaum|nirgend\w*|nur|verneint\w*|abgelehnt)\b",
    "fr": r"\b(?:ne|pas|jamais|rien|aucun\w*|sans|ni|non|que?\b.*\bguère|seulement)\b|\bn['’]",
    "es": r"\b(?:no|nunca|jamás|nada|nadie|ning[uú]n\w*|sin|tampoco|ni|solo|sólo|niega|negó)\b",
    "it": r"\b(?:non|mai|nulla|niente|nessun\w*|senza|né|neanche|nemmeno|no|solo)\b",
    "pt": r"\b(?:não|nunca|jamais|nada|ninguém|nenhum\w*|sem|nem|só|apenas|nega|negou)\b",
    "nl": r"\b(?:niet\w*|geen|nooit|niemand|zonder|noch|nergens|nauwelijks|alleen|slechts|ontken\w+)\b",
    "pl": r"\b(?:nie\w*|nigdy|nikt|nikogo|nic|niczego|żad\w+|bez|ani|brak\w*|tylko)\b",
    "cs": r"\b(?:ne\w+|ni\w+|žád\w+|bez|ani|jen|pouze)\b",
    "sv": r"\b(?:inte|ej|aldrig|ingen\w*|inget|inga|utan|varken|knappt|bara|endast|nekar?)\b",
    "ru": r"\b(?:не|нет|ни|ничего|никто|никогда|никак\w*|без|нельзя|только|лишь)\b|\bне\w{4,}",
    "uk": r"\b(?:не|немає|нема|ні|нічого|ніхто|ніколи|жод\w+|без|лише|тільки)\b|\bне\w{4,}",
    "tr": r"\b(?:değil\w*|yok\w*|hiç\w*|asla|sadece|yalnızca)\b|\w(?:siz|sız|suz|süz)\b"
    r"|\wm[aeıiuü](?:d[ıi]|m[ıi]ş|yacak|yecek|yor|yan|yen|dan|den|sı|si|z)\w*",
    "ar": r"(?<!\w)[وف]?(?:لا|لم|لن|ليس\w*|غير|دون|بدون|بلا|عدم|ألا|نفى|نفت|فقط|إلا|ما)(?!\w)",
    "hi": rf"(?<!{LETTER})(?:नहीं|न|ना|मत|बिना|बगैर|कभी|केवल|सिर्फ)(?!{LETTER})",
    "zh": r"[不没無无未非否别莫仅只]",
    "ja": r"な[いかくけ]|ません|ず|ぬ|[無不未非]|だけ|のみ|しか",
    "ko": r"않|못|없|아니|안 |말[고라]|거부|부인|만 ",
}
# What is a negation for certain: the translation must have one when one is taken out.
_CLEAR: Mapping[str, str] = {
    "en": r"\b(?:not|never|cannot)\b|n['’]t\b",
    "de": r"\b(?:nicht|kein\w*|nie|niemals)\b",
    "fr": r"(?:\bne |\bn['’]).*\b(?:pas|jamais)\b",
    "cs": r"\bne(?:ní|jsou|jsem|jsme|byl\w*|bud\w+|ma|má|mají|měl\w*|může\w*|mohl?\w*|chce|chtě\w+|ví|vědě\w+)\b",
    "tr": r"\b(?:değil\w*|yok)\b|\wm[ae](?:d[ıi]|m[ıi]ş|yacak|yecek)\w*|\wm[ıiuü]yor\w*",
    "ja": r"ない|なかった|ません",
    "ko": r"않|못|없|아니",
    "zh": r"不|没有|未",
    "es": r"\bno\b",
    "it": r"\bnon\b",
    "pt": r"\bnão\b",
    "nl": r"\b(?:niet|geen|nooit)\b",
    "pl": r"\bnie\b",
    "sv": r"\b(?:inte|aldrig)\b",
    "ru": r"\bне\b",
    "uk": r"\bне\b",
    "ar": r"(?<!\w)[وف]?(?:لا|لم|لن|ليس\w*)(?!\w)",
    "hi": "नहीं",
}

_DE_AUX = "ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|soll|sollen|muss|müssen|will"
_NL_AUX = "is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|zal|zullen|moet|moeten|wil"
_EN_BEFORE = "that what who which as how where if than when"
_EN_BEHIND = r"(?! (?:to|also|just|still|already|even|almost|now|either|both|that|what|why|how|one of|any))(?= [a-z])"
_FR_BEFORE = "qui que dont y se le la les lui leur leurs en nous vous où nord sud"
_FR_BEHIND = (
    r"(?! (?:également|aussi|déjà|toujours|encore|même|tout|un|une|des|du|de|d['’]|plus|en train|à|la|le|les)\b)(?= )"
)
_FR_VERBS = "a|ont|avait|avaient|est|était|étaient|aura|sont|sera|seront|peut|peuvent|doit|doivent|va|vont|fait"
_AR_VERBS = (  # a word that begins like a future is often a name
    "(?:ي|ت)(?:كون|تم|صبح|ظل|بدأ|ؤدي|واجه|لعب|شارك|علن|حصل|قدم|دلي|توجه|بقى|صل|شمل|ساعد|عقد|ستمر|جري|حضر|خوض|سمح|عمل)"
)
_SV_MAIN = r"(?:(?!\b(?:som|att|om|när|eftersom|där|medan|innan|sedan|vars)\b)[^,:;”\"])*"


def _at_verb(new: str, verbs: str, without: str, behind: str = "(?= )") -> tuple[str, str]:
    """What comes of a verb, unless a relative, a conjunction or a clitic pronoun stands before it."""
    behind_none = "".join(rf"(?<!\b(?i:{word}))" for word in without.split())
    return rf"{behind_none} ({verbs}){behind}", f" {new}"


# Pattern and replacement; the first that fits is taken. Groups are those of `re`.
_PUT_IN: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": (
        _at_verb(r"\1 not", "is|are|was|were|will|can|must", _EN_BEFORE, _EN_BEHIND),
        _at_verb(r"\1 not been", "(?:has|have|had)(?= been )", _EN_BEFORE, " been"),
    ),
    "de": (
        (
            rf"\A([^,:;„“\"]+\b(?:{_DE_AUX}) [^,:;„“\"]+) (\w{{0,5}}(?:ge|be|er|ver|ent|zer)\w+(?:t|en)\.)\Z",
            r"\1 nicht \2",
        ),
        (r"\b(ist|war|wird|hat) (ein(?:e|en)?)\b(?! (?:paar|bisschen|wenig))", r"\1 k\2"),
    ),
    "fr": (
        _at_verb(r"n'\1 pas", "a|ont|avait|avaient|est|était|étaient|aura", _FR_BEFORE, _FR_BEHIND),
        _at_verb(r"ne \1 pas", "sont|sera|seront|peut|peuvent|doit|doivent|va|vont", _FR_BEFORE, _FR_BEHIND),
    ),
    "es": (
        _at_verb(
            r"no \1",
            "es|son|fue|fueron|era|eran|será|serán|está|están|estaba|estaban|ha|han|había|habían|puede|pueden|podrá|debe"
            "|quiere|va|van|tiene|tienen",
            "que se lo la le les los las me te nos quien como donde cual cuando si ya y o",
        ),
    ),
    "it": (
        _at_verb(
            r"non \1",
            "è|sono|era|erano|sarà|saranno|ha|hanno|aveva|avevano|può|possono|deve|devono|vuole|vogliono",
            "che si lo la le li gli mi ti ci vi ne cui dove come chi cosa se e o",
        ),
    ),
    "pt": (
        _at_verb(
            r"não \1",
            "é|são|foi|foram|era|eram|será|serão|está|estão|estava|tem|têm|tinha|pode|podem|vai|vão|deve|quer",
            "que se o a os as lhe me nos quem como onde qual quando já e ou",
        ),
    ),
    "nl": (
        (
            rf"\A([^,:;‘’“”\"]+\b(?:{_NL_AUX}) [^,:;‘’“”\"]+) (\w{{0,5}}(?:ge|be|ver|ont|her)\w+(?:d|t|en)\.)\Z",
            r"\1 niet \2",
        ),
        (r"\b(is|was|wordt|heeft) een\b(?! (?:paar|beetje|van de))", r"\1 geen"),
    ),
    "pl": (
        _at_verb(
            r"nie \1",
            "jest|są|był|była|było|byli|były|będzie|będą|może|mogą|został|została|zostało|zostali|zostały|chce|chcą|zdołał",
            "się który która które którzy że by jak co gdzie gdy to i a czy jeśli",
        ),
    ),
    "cs": (
        _at_verb(
            r"ne\1",
            "jsou|byl|byla|bylo|byli|byly|bude|budou|může|mohou|mají|chce|chtějí",
            "který která které kteří že aby co jak když kde",
        ),
    ),
    "sv": (
        (
            rf"\A({_SV_MAIN}) (är|var|har|hade|kan|ska|kommer|måste|vill)(?= (?!att|också|även|redan|nu|bara))",
            r"\1 \2 inte",
        ),
    ),
    "ru": (
        _at_verb(
            r"не \1",
            "был|была|было|были|будет|будут|может|могут|смог|смогла|смогли|станет|стал|стала|стали|хочет|хотят|намерен"
            "|намерена|намерены|удалось",
            "который которая которое которые что бы ли как если чтобы это где когда",
        ),
    ),
    "uk": (
        _at_verb(
            r"не \1",
            "був|була|було|були|буде|будуть|може|можуть|зміг|змогла|змогли|стане|став|стала|стали|хоче|хочуть|має|мають",
            "який яка яке які що би б чи як якщо щоб це де коли",
        ),
    ),
    "tr": (
        (r"\b(ol|yap|al|kal|başla|kazan|bulun|açıkla|\w+[aı]n)d[ıu]\.\Z", r"\1madı."),
        (r"\b(e|gi)tti\.\Z", r"\1tmedi."),
        (r"\b(yap)tı\.\Z", r"\1madı."),
        (r"\b(\w+(?:[ei]l|[ei]n)|ver|gel)di\.\Z", r"\1medi."),
        (r"\b(\w+ıl)dı\.\Z", r"\1madı."),
        (r"\b(\w+ul)du\.\Z", r"\1madı."),
        (r"\b(\w+ül)dü\.\Z", r"\1medi."),
    ),
    "ar": (
        (r"(?<!\w)سوف ((?:ي|ت)\w+)(?<!ون)(?<!ان)(?!\w)", r"لن \1"),
        (rf"(?<!\w)س({_AR_VERBS})(?!\w)", r"لن \1"),
    ),
    "hi": (
        (r" (\S+ (?:रहा|रही|रहे) (?:है|हैं|था|थी|थे))(?=।)", r" नहीं \1"),
        (r" (\S+ (?:गया|गई|गयी|गए) (?:है|हैं|था|थी|थे))(?=।)", r" नहीं \1"),
    ),
    "zh": (
        (r"将会?(?=在|于|继续|成为|进行|举行|前往|参加|面临|获得|公布|出席)", "将不会"),
        (r"(?<=[^但可就还也总都或如若正于这那，])是一(?=[名位个种场部家])", "不是一"),
    ),
    "ja": (
        (r"(?<!述べ)(?<!語り)(?<!話し)(?<!言い)ました。\Z", "ませんでした。"),
        (r"て(?:いる|います)。\Z", "ていない。"),
        (r"である。\Z", "ではない。"),
        (r"された。\Z", "されなかった。"),
        (r"(?<=[一-龥]{2})した。\Z", "しなかった。"),
        (r"(?<!い)です。\Z", "ではありません。"),
    ),
    "ko": (
        (r"(?<!말)(?<!밝)하고 있다\.\Z", "하고 있지 않다."),
        (r"(?<=[가-힣]{2})했다\.\Z", "하지 않았다."),
        (r"(?:되었|됐)다\.\Z", "되지 않았다."),
        (r"(?<=[가-힣])한다\.\Z", "하지 않는다."),
        (r"(?<=[가-힣])된다\.\Z", "되지 않는다."),
        (r"(?<!말)(?:했|하였)습니다\.\Z", "하지 않았습니다."),
    ),
}
_TAKE_OUT: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": (
        (
            r"\b(is|are|was|were|will|has|have|had|does|did|do|could|would|should|must) not\b(?! (?:only|just|yet))",
            r"\1",
        ),
        (r"\b(is|are|was|were|has|have|had|does|did|do|could|would|should)n['’]t\b(?! (?:only|just|yet))", r"\1"),
        (r"\bcan(?:not|['’]t)\b(?! (?:only|just|yet))", "can"),
    ),
    "de": (
        (r"(?<!noch) nicht((?: \w+)? \w{0,5}(?:ge|be|er|ver|ent|zer)\w+(?:t|en)\b)", r"\1"),
        (r"\b(ist|war|hat|gibt|gab) kein\b", r"\1 ein"),
    ),
    "fr": (
        (rf"\bn['’](est|a|ont|était|avait|aura) pas\b{_FR_BEHIND}", r"\1"),
        (rf"\bne ({_FR_VERBS}) pas\b{_FR_BEHIND}", r"\1"),
    ),
    "es": ((r"\b[Nn]o (es|son|fue|era|será|está|están|ha|han|había|puede|pueden|debe|va|tiene|tienen)\b", r"\1"),),
    "it": ((r"\b[Nn]on (è|sono|era|erano|sarà|ha|hanno|aveva|può|possono|deve|vuole)\b", r"\1"),),
    "pt": ((r"\b[Nn]ão (é|são|foi|foram|era|será|está|estão|tem|têm|pode|podem|vai|deve)\b", r"\1"),),
    "nl": ((r"(?<!nog) niet((?: \w+)? \w{0,5}(?:ge|be|ver|ont|her)\w+(?:d|t|en)\b)", r"\1"),),
    "pl": ((r"\b[Nn]ie (jest|są|był|była|było|były|będzie|będą|może|mogą|został|została|chce)\b", r"\1"),),
    "cs": ((r"\bne(jsou|byl|byla|bylo|byli|byly|bude|budou|může|mohou|mají|chce|chtějí)\b", r"\1"),),
    "sv": ((r"\b(är|var|har|hade|kan|ska|kommer|måste|vill) inte\b(?! (?:bara|längre|ens|heller))", r"\1"),),
    "ru": ((r"\b[Нн]е (был|была|было|были|будет|будут|может|могут|смог|смогли|стал|стала|стали|хочет)\b", r"\1"),),
    "uk": ((r"\b[Нн]е (був|була|було|були|буде|будуть|може|можуть|зміг|змогли|стане|хоче|має|мають)\b", r"\1"),),
    "hi": ((r" नहीं (\S+)", r" \1"),),
}


def negation_changes(pair: Aligned, random: Random) -> Iterator[Change]:
    """One negation put in or taken out, where the rules of the language allow it."""
    del random  # the rules leave no choice
    if re.search(r"[?？؟]", pair.text + pair.other):
        return
    negated, other_negated = (
        _cues(_CUES[language]).search(text)
        for text, language in ((pair.text, pair.language), (pair.other, pair.other_language))
    )
    if not negated and not other_negated:
        yield from _rewritten(pair.text, _PUT_IN[pair.language])
    elif negated and _cues(_CLEAR[pair.other_language]).search(pair.other):
        for change in _rewritten(pair.text, _TAKE_OUT.get(pair.language, ())):
            if not _cues(_CUES[pair.language]).search(change.applied(pair.text)):
                yield change


def _rewritten(text: str, rules: tuple[tuple[str, str], ...]) -> Iterator[Change]:
    for pattern, replacement in rules:
        match = _pattern(pattern).search(text)
        if match:
            yield _smallest(text, match.start(), match.end(), match.expand(replacement))
            return


@cache
def _cues(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _smallest(text: str, start: int, end: int, new: str) -> Change:
    """The change without what stays at both its ends, in whole words, so that something is left to point at."""
    old = text[start:end]
    words_old, words_new = re.findall(r"\s*\S+", old), re.findall(r"\s*\S+", new)
    head = 0
    while head < min(len(words_old), len(words_new)) - 1 and words_old[head] == words_new[head]:
        head += 1
    tail = 0
    while tail < min(len(words_old), len(words_new)) - head - 1 and words_old[-1 - tail] == words_new[-1 - tail]:
        tail += 1
    kept_old = "".join(words_old[head : len(words_old) - tail])
    kept_new = "".join(words_new[head : len(words_new) - tail])
    begin = start + len("".join(words_old[:head]))
    space = len(kept_new) - len(kept_new.lstrip()) if kept_old[:1].isspace() == kept_new[:1].isspace() else 0
    return change_of("negation", text, begin + space, begin + len(kept_old), kept_new[space:])
