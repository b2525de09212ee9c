"""Speakers where a particle, the word order or a sign marks them: no capital letters and no clause grammar needed.

Japanese "X は … と述べた", Korean "X은 … 말했다", Hindi "X ने कहा", Chinese "X说，", Arabic "قال X إن",
Turkish "X, “…” dedi".
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from factcheck.languages.base import Speech
from factcheck.languages.quotation import Quotation

ALL_MARKED = frozenset({"ja", "ko", "hi", "zh"})  # languages that mark every speaker so
_HIDDEN = "\ue000"  # stands for every sign of a quotation
_EDGES = " \t\u3000,،、，:：;；-–—"
_MOST_WORDS = 8
_LONGEST = 30
_SUBJECT = re.compile(r"[^\W\d](?:은|는|이|가|께서)$")
_ADNOMINAL = re.compile(
    r"(?:하|되|있|없|다|라|같|받|사는|않|시키|했|됐|려|려는|지|오|주|알|였|았|었|같이|만이|많)(?:은|는)$|같이$|많이$|없이$"
)
_ZH_TOLD = re.compile(r"(?:对|對|向|在|于|於|通过|通過)[^，]{1,15}$")
_ZH_LEADING = re.compile(r"(?:[”’」』]|但是|但|并且|并|並|而|同时|同時|不过|不過|此外|另外|因此|也就是)*")
_ZH_WHEN = re.compile(
    r"(?:也|还|還|则|則|曾|近日|今天|昨天|昨日|随后|隨後|当天|當天|(?:周|週|星期)[一二三四五六日天]|\d+日)+$"
)
_ZH_NOBODY = re.compile(r"^(?:一直|可以|就|也|还|這|这)|(?:据|據|小|传|傳|可以|所)$")
_SIGN = r"[，,：:。；;\ue000]"

Found = tuple[int, int]


def marked_speaker(sentence: str, code: str, speech: Speech, quotations: Sequence[Quotation]) -> Found | None:
    """Where the words for the speaker stand, or None if nothing marks one.

    Args:
        sentence: One sentence.
        code: ISO 639-1 code of its language.
        speech: The tables of the language.
        quotations: What is quoted in the sentence.
    """
    reader = _READERS.get(code)
    if reader is None:
        return None
    hidden = sentence
    for quotation in quotations:
        size = quotation.end - quotation.start
        hidden = hidden[: quotation.start] + _HIDDEN * size + hidden[quotation.end :]
    for start, end in reader(hidden, speech):
        while start < end and hidden[start] in _EDGES:
            start += 1
        while end > start and hidden[end - 1] in _EDGES:
            end -= 1
        if start < end and _HIDDEN not in hidden[start:end]:
            return start, end
    return None


@cache
def _any(words: frozenset[str] | tuple[str, ...]) -> str:
    return "|".join(sorted(map(re.escape, sorted(words)), key=len, reverse=True))


def _japanese(text: str, speech: Speech) -> Iterator[Found]:
    for match in re.finditer(rf"([^、。,\ue000]{{1,{_LONGEST}}}?)(?:{_any(speech.postpositions)})", text):
        yield match.span(1)
    said = re.search(rf"(?:{_any(speech.verbs)})[^、。]{{0,3}}。?\s*$", text)
    if not said:
        return
    before = text[: said.start()]
    if not re.search(r"(?:と|\ue000|[はがも])[、，]?$", before.rstrip()) and _HIDDEN not in text:
        return
    for match in re.finditer(rf"(?:^|[、。，\ue000]と?、?)([^、。，\ue000はが]{{1,{_LONGEST}}})([はが])", before):
        told = match[2] == "は" or re.fullmatch(r"、?\ue000*と?、?", before[match.end() :])
        if told and not re.search(r"(?:[でにとへ]|から|まで|これ|それ|今回|今後)$", match[1]):
            yield match.span(1)


def _korean(text: str, speech: Speech) -> Iterator[Found]:
    for match in re.finditer(rf"([^,.\ue000]{{1,{_LONGEST}}}?)에 (?:{_any(speech.postpositions)})", text):
        yield _trimmed(text, match.start(1), match.end(1), speech)
    words = list(re.finditer(r"[^\s,\ue000]+", text))
    last = words[-1].group().rstrip(".!?。") if words else ""
    if last not in speech.verbs and f"{last.removesuffix('습니다')}다" not in speech.verbs:
        return
    reported = len(words) > 1 and re.search(r"(?:고|며|면서)$", words[-2].group())
    if not reported and _HIDDEN not in text:
        return
    start = 0
    order: list[Found] = []
    for index, word in enumerate(words[:-1]):
        if index and re.search(r"[,\ue000]", text[words[index - 1].end() : word.start()]):
            start = index
        if _SUBJECT.search(word.group()) and not _ADNOMINAL.search(word.group()) and index - start < _MOST_WORDS:
            end = word.end() - (2 if word.group().endswith("께서") else 1)
            order.append(_trimmed(text, words[start].start(), end, speech))
            start = index + 1
    yield from order[-1:] if order and _HIDDEN in text[: order[0][0]] else order[:1]


def _trimmed(text: str, start: int, end: int, speech: Speech) -> Found:
    """Without the words at the beginning that tell when or connect: "이날", "30일 (현지시간)"."""
    leading = re.compile(rf"(?:(?:{_any(speech.asides | speech.stops)}|[\d(][^\s]*|라고|고)\s+)+")
    match = leading.match(text, start, end)
    return (match.end() if match else start), end


def _hindi(text: str, speech: Speech) -> Iterator[Found]:
    after = _any(speech.postpositions)
    for pattern in (rf"\s(?:के|की)\s+(?:{after})(?![^\s,।:])", r"\sका\s+कहना(?!\S)", r"\s(?:ने)(?!\S)"):
        for match in re.finditer(pattern, text):
            rest = text[match.end() :]
            if pattern.endswith(r"ने)(?!\S)") and not any(
                word.strip("।,:;") in speech.verbs for word in rest.replace(_HIDDEN, " ").split()
            ):
                continue
            yield _behind_stop(text, match.start(), speech)


def _behind_stop(text: str, end: int, speech: Speech) -> Found:
    """The words before an offset, back to a sign or to a word that is part of no name for somebody."""
    start = end
    for count, word in enumerate(re.findall(r"\S+\s*$|\S+", text[:end])[::-1]):
        at = text.rindex(word, 0, start)
        bare = word.strip()
        if bare in speech.stops or bare[-1] in ",।:;\ue000”\"'" or count >= _MOST_WORDS:
            break
        start = at
    return start, end


def _chinese(text: str, speech: Speech) -> Iterator[Found]:
    source = r"(?:的?(?:报道|報道|报导|報導|消息|数据|數據|说法|說法|统计|統計)|称|稱|说|說|透露|表示|介绍|介紹)"
    for match in re.finditer(rf"(?:{_any(speech.prepositions)})([^，。、,\ue000]{{2,20}}?){source}[，,]", text):
        yield match.span(1)
    pronoun = r"他们|她们|他們|她們|他|她"
    pattern = (
        rf"(?:^|[，。；;,！!？?\ue000]|的是)\s*"
        rf"(?:({pronoun})(?:{_any(speech.verbs)})|([^，。；：,;\ue000\s]{{1,{_LONGEST}}}?)(?:{_any(speech.verbs)})(?=\s*(?:{_SIGN}|$)))"
    )
    for match in re.finditer(pattern, text):
        start, end = match.span(1 if match[1] else 2)
        end = _cut(_ZH_TOLD, text, start, end)
        start += len(_ZH_LEADING.match(text[start:end] + " ")[0])  # type: ignore[index]
        end = _cut(_ZH_WHEN, text, start, end)
        denied = re.search(rf"(?:{_any(speech.denials)})$", text[start:end])
        if not denied and not _ZH_NOBODY.search(text[start:end]):
            yield start, end


def _cut(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    found = pattern.search(text[start:end])
    return start + found.start() if found else end


def _arabic(text: str, speech: Speech) -> Iterator[Found]:
    pattern = rf"(?<![^\s،.\ue000])(?:و|ف)?(?:{_any(speech.verbs)})\s+([^،.:;\ue000]{{2,80}})"
    for match in re.finditer(pattern, text):
        before = text[: match.start()].split()
        if before and before[-1] in speech.denials:
            continue
        end = match.start(1)
        for word in re.finditer(r"\S+", match[1]):
            if word.group() in speech.stops or word.group() in speech.asides:
                break
            end = match.start(1) + word.end()
        told = text[end:].lstrip()
        opens = re.match(r"[:،\ue000]?\s*(?:ب?[إأ]ن|\ue000|:)", told) is not None or _HIDDEN in text[: match.start()]
        if opens and len(text[match.start(1) : end].split()) <= _MOST_WORDS:
            yield match.start(1), end


def _turkish(text: str, speech: Speech) -> Iterator[Found]:
    said = _any(speech.verbs)
    for pattern in (
        rf"^([^,:\ue000]{{2,80}})[,:]\s*\ue000+[,.]?\s*(?:diye\s+)?(?:{said})[.!]?\s*$",
        rf"^([^,:\ue000]{{2,80}}),\s.*(?:[ıiuü]n[ıiuü]|diye)\s+(?:{said})[.!]?\s*$",
    ):
        match = re.match(pattern, text)
        if match and match[1][0].isupper() and len(match[1].split()) <= _MOST_WORDS:
            yield match.span(1)


_READERS: Mapping[str, Callable[[str, Speech], Iterator[Found]]] = {
    "ja": _japanese,
    "ko": _korean,
    "hi": _hindi,
    "zh": _chinese,
    "ar": _arabic,
    "tr": _turkish,
}
