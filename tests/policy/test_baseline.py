import json
from dataclasses import replace

import pytest

from factcheck.errors import UsageError
from factcheck.judging.findings import fingerprint
from factcheck.policy import baseline_text, read_baseline, verdict_of
from factcheck.policy.baseline import split
from tests.reports import builders

REPORT = builders.full()
ENTRY = '{"fingerprint": "a", "verdict": "conflict", "count": 1}'
MEND = "; restore it, or write it anew by --update-baseline"


@pytest.fixture
def baseline(tmp_path):
    """Writes what a report's conflicts make of a baseline, and reads it."""
    path = tmp_path / "known.json"

    def write(report, **options):
        result = verdict_of(report, **{"fail_on": "conflict", "fail_confidence": 0.6, **options})
        path.write_text(baseline_text(report, result.acceptable), encoding="utf-8")
        return read_baseline(path)

    return write


def check(report, entries, **options):
    return verdict_of(report, **{"fail_on": "conflict", "fail_confidence": 0, "known": entries, **options})


def test_what_it_knows_does_not_fail(baseline):
    result = check(REPORT, baseline(REPORT))
    assert (result.failing, result.unsure, result.stale, result.exit_status) == ((), (), (), 0)
    assert len(result.known) == 3


def test_what_is_new_fails(baseline):
    known = baseline(replace(REPORT, findings=REPORT.findings[1:]))
    result = check(REPORT, known)
    assert result.failing == REPORT.findings[:1]
    assert result.exit_status == 1


def test_findings_too_unsure_to_fail_are_known_so_that_a_threshold_is_no_place_to_fail(baseline):
    least = min(f.judgement.confidence for f in REPORT.findings)
    assert least < 0.6
    assert check(REPORT, baseline(REPORT), fail_confidence=least).exit_status == 0


def test_what_is_gone_is_stale(baseline):
    known = baseline(REPORT)
    result = check(replace(REPORT, findings=REPORT.findings[1:]), known)
    (entry,) = result.stale
    assert entry.fingerprint == REPORT.findings[0].fingerprint
    assert entry.label.startswith(f"FC101 {entry.fingerprint} “In Altenahr starben")
    assert result.exit_status == 0


def test_findings_are_counted():
    first = REPORT.findings[0]
    copies = [replace(first, id=f"p-{number}") for number in range(3)]
    text = baseline_text(REPORT, copies[:2])
    (entry,) = json.loads(text)["known"]
    assert entry["count"] == 2


def test_a_third_copy_is_new(baseline, tmp_path):
    copies = tuple(replace(REPORT.findings[0], id=f"p-{number}") for number in range(3))
    known = baseline(replace(REPORT, findings=copies[:2]))
    assert split(copies, known).new == copies[2:]
    assert split(copies[:1], known).stale == known


def test_an_accepted_update_is_no_accepted_conflict(baseline):
    known = baseline(REPORT, fail_on="update")
    assert len(known) == 4
    (update,) = (f for f in REPORT.findings if f.judgement.verdict == "update")
    turned = replace(update, judgement=replace(update.judgement, verdict=builders.Verdict.CONFLICT))
    assert check(replace(REPORT, findings=(turned,)), known).failing == (turned,)


def test_updates_of_a_stricter_check_are_not_stale_in_a_milder_one(baseline):
    assert check(REPORT, baseline(REPORT, fail_on="update")).stale == ()


def test_it_is_readable_and_sorted():
    document = json.loads(baseline_text(REPORT, REPORT.findings[:3]))
    assert list(document) == ["format_version", "known"]
    fingerprints = [entry["fingerprint"] for entry in document["known"]]
    assert fingerprints == sorted(fingerprints)
    entry = next(e for e in document["known"] if e["fingerprint"] == REPORT.findings[0].fingerprint)
    assert list(entry) == ["fingerprint", "verdict", "codes", "count", "sentences"]
    assert entry["codes"] == ["FC101"]
    assert [side["outlet"] for side in entry["sentences"]] == ["Rheinische Abendzeitung", "The Morning Courier"]


def test_long_sentences_are_shortened():
    long = builders.article("a.txt", "T\n\n" + "word " * 200 + "end.")
    claim = builders.claim(long, long.text[3:])
    finding = builders.finding(claim, builders.DEATHS_DE, builders.Verdict.CONFLICT)
    text = baseline_text(builders.report((long, builders.FLOOD_DE), (finding,)), [finding])
    sentence = next(s for s in json.loads(text)["known"][0]["sentences"] if s["outlet"] == "a.txt")
    assert len(sentence["text"]) <= 160
    assert sentence["text"].endswith("…")


def test_order_and_other_findings_change_nothing_of_an_entry():
    text = baseline_text(REPORT, REPORT.findings[:3])
    assert text == baseline_text(REPORT, REPORT.findings[2::-1])
    alone = json.loads(baseline_text(REPORT, REPORT.findings[:1]))["known"][0]
    assert alone in json.loads(text)["known"]


def test_fingerprints_come_from_the_words_and_not_from_where_they_stand():
    here, there = builders.DEATHS_EN, replace(builders.DEATHS_EN, id="c-x", article="a-x", start=3, end=9)
    assert fingerprint(here, builders.DEATHS_DE) == fingerprint(builders.DEATHS_DE, there)
    spaced = replace(here, text=here.text.replace(" ", "\n  "))
    assert fingerprint(spaced, builders.DEATHS_DE) == fingerprint(here, builders.DEATHS_DE)
    other = replace(here, text=here.text.replace("Twelve", "Thirteen"))
    assert fingerprint(other, builders.DEATHS_DE) != fingerprint(here, builders.DEATHS_DE)


def test_numbers_that_differ_between_machines_change_nothing(baseline):
    known = baseline(REPORT)
    other = []
    for finding in REPORT.findings:
        judgement = replace(finding.judgement, confidence=finding.judgement.confidence + 0.001)
        other.append(replace(finding, judgement=judgement))
    result = check(replace(REPORT, findings=tuple(reversed(other))), known)
    assert (result.failing, result.stale) == ((), ())


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "known.json:1: the baseline is not JSON (Expecting value)"),
        ('{\n"format_version": 1,\n<<<<<<< HEAD\n', "known.json:3: the baseline is not JSON"),
        ("[]", "is no baseline: format_version is missing"),
        ("[" * 100_000, "is not JSON"),
        ('{"known": []}', "format_version is missing"),
        ('{"format_version": 2, "known": []}', "format_version 2 is not known here, 1 is"),
        ('{"format_version": 1}', 'the list "known" is missing'),
        ('{"format_version": 1, "known": ["x"]}', "known.json:1: 'x' is no table"),
        ('{"format_version": 1, "known": [{}]}', "known.json:1: fingerprint is missing"),
        (
            '{"format_version": 1, "known": [{"fingerprint": "a", "verdict": "agree", "count": 1}]}',
            "verdict is 'agree'",
        ),
        (
            '{"format_version": 1, "known": [{"fingerprint": "a", "verdict": "conflict", "count": 0}]}',
            "count is 0, not",
        ),
        (
            '{"format_version": 1, "known": [{"fingerprint": "a", "verdict": "conflict", "count": true}]}',
            "count is True, not a number from 1",
        ),
        (f'{{"format_version": 1, "known": [\n{ENTRY},\n\n{ENTRY}\n]}}', "known.json:4: a is listed twice"),
        (f'{{"format_version": 1, "known": [\n{ENTRY},\n{{}}]}}', "known.json:3: fingerprint is missing"),
        ('{"x": {"known": []}, "format_version": 1, "known": [{}]}', "known.json: entry 1: fingerprint is missing"),
    ],
)
def test_a_damaged_one_is_an_error(tmp_path, content, says):
    path = tmp_path / "known.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UsageError) as error:
        read_baseline(path)
    assert says in str(error.value)
    assert str(error.value).endswith(MEND)
    assert "\n" not in str(error.value)
    assert error.value.exit_status == 2


def test_one_that_cannot_be_read_is_an_error(tmp_path):
    with pytest.raises(UsageError, match=r"does not exist; check its name, or write it by --update-baseline"):
        read_baseline(tmp_path / "none.json")
    with pytest.raises(UsageError, match="cannot be read"):
        read_baseline(tmp_path)
    (tmp_path / "latin.json").write_bytes(b'{"format_version": "\xff"}')
    with pytest.raises(UsageError, match="is not JSON in UTF-8"):
        read_baseline(tmp_path / "latin.json")


@pytest.mark.parametrize("rest", ['"codes": 3', '"sentences": "x"', '"sentences": [3, {"text": null}]'])
def test_what_is_there_for_people_may_be_anything(tmp_path, rest):
    path = tmp_path / "known.json"
    entry = f'{{"fingerprint": "a", "verdict": "conflict", "count": 1, {rest}}}'
    path.write_text(f'{{"format_version": 1, "known": [{entry}]}}', encoding="utf-8")
    assert read_baseline(path)[0].label == "a"
