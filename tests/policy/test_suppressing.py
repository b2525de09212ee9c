from datetime import date

import pytest

from factcheck.errors import UsageError
from factcheck.models import Kind, Suppression, Verdict
from factcheck.policy import Suppressions, verdict_of
from tests.reports import builders

REPORT = builders.full()
TODAY = date(2024, 5, 3)
FIRST = REPORT.findings[0]


def covered(*given, report=REPORT):
    at_work = Suppressions(given, TODAY)
    return at_work.covered(report.findings, report.articles), list(at_work.remarks())


def suppression(**known):
    return Suppression(**{"reason": "corrected", "place": "factcheck.toml:3", **known})


def test_by_fingerprint():
    ids, remarks = covered(suppression(fingerprint=FIRST.fingerprint))
    assert (ids, remarks) == ({FIRST.id}, [])


def test_by_code():
    ids, remarks = covered(suppression(code="FC101"))
    assert (ids, remarks) == ({f.id for f in REPORT.findings if f.judgement.codes == ("FC101",)}, [])
    assert len(ids) == 2
    assert len(covered(suppression(code="FC1"))[0]) == 4  # three conflicts and an update


def test_by_path():
    ids, _ = covered(suppression(path="articles/flood-en.txt"))
    assert ids == {FIRST.id, REPORT.findings[2].id}


def test_all_that_is_named_must_fit():
    assert covered(suppression(code="FC102", path="articles/flood-en.txt"))[0] == {REPORT.findings[2].id}
    assert covered(suppression(code="FC102", fingerprint=FIRST.fingerprint))[0] == set()


def finding_of(*codes):
    pieces = [builders.evidence(Kind.QUANTITY, code, Verdict.CONFLICT, code) for code in codes]
    return builders.finding(builders.DEATHS_EN, builders.DEATHS_DE, Verdict.CONFLICT, *pieces)


def test_a_finding_on_two_codes_is_suppressed_where_both_are():
    report = builders.report((builders.FLOOD_EN, builders.FLOOD_DE), (finding_of("FC101", "FC401"),))
    number, name = suppression(code="FC1"), suppression(code="FC4")
    assert covered(number, report=report) == (set(), [])
    assert len(covered(number, name, report=report)[0]) == 1


def test_agreements_need_none():
    agreement = builders.agreement()
    report = builders.report((builders.FLOOD_EN, builders.FLOOD_DE), (agreement,))
    ids, remarks = covered(suppression(fingerprint=agreement.fingerprint), report=report)
    assert ids == set()
    assert len(remarks) == 1


def test_until_is_the_last_day():
    assert covered(suppression(fingerprint=FIRST.fingerprint, until=TODAY))[0] == {FIRST.id}
    ids, (remark,) = covered(suppression(fingerprint=FIRST.fingerprint, until=date(2024, 5, 2)))
    assert ids == set()
    assert remark == (
        "factcheck.toml:3: this suppression expired on 2024-05-02 (corrected); remove it or set a later date"
    )


def test_one_that_fits_nothing_is_reported():
    ids, remarks = covered(suppression(code="FC6"), suppression(code="FC101"))
    assert len(ids) == 2
    assert remarks == ["factcheck.toml:3: this suppression fits no finding (corrected); remove it"]


def test_a_code_that_is_none_is_refused():
    with pytest.raises(UsageError, match=r'^factcheck\.toml:3: no code begins with "FC8"; there are'):
        covered(suppression(code="FC8"))


@pytest.mark.parametrize(
    ("glob", "fits"),
    [
        ("articles/a.txt", True),
        ("./articles/a.txt", True),
        ("articles/*.txt", True),
        ("*.txt", True),
        ("a.txt", True),
        ("a.???", True),
        ("**/a.txt", True),
        ("articles/**", True),
        ("articles/", True),
        ("**", True),
        ("*/a.txt", True),
        ("articles/*/a.txt", False),
        ("articles", False),
        ("rticles/a.txt", False),
        ("articles/a.tx", False),
        ("articles/a?txt.txt", False),
        ("articles/[ab].txt", False),
        ("Articles/a.txt", False),
    ],
)
def test_globs(glob, fits):
    article = builders.article("articles/a.txt", builders.FLOOD_EN.text)
    claim = builders.claim(article, builders.DEATHS_EN.text)
    finding = builders.finding(claim, builders.DEATHS_DE, Verdict.CONFLICT)
    report = builders.report((article, builders.FLOOD_DE), (finding,))
    assert bool(covered(suppression(path=glob), report=report)[0]) is fits


def test_paths_are_as_seen_from_the_configuration_too(tmp_path, monkeypatch):
    (tmp_path / "corpus").mkdir()
    monkeypatch.chdir(tmp_path / "corpus")
    at_home = suppression(path="corpus/articles/flood-en.txt", folder=str(tmp_path))
    assert len(covered(at_home)[0]) == 2


def test_what_is_suppressed_neither_fails_nor_belongs_to_a_baseline():
    at_work = Suppressions([suppression(code="FC101")], TODAY)
    result = verdict_of(REPORT, fail_on="conflict", fail_confidence=0, suppressions=at_work)
    assert result.failing == REPORT.findings[2:3]
    assert result.suppressed == REPORT.findings[:2]
    assert result.acceptable == result.failing
