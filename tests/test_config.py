from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from factcheck.config import Options, cache_directory, load_options, parse_date, parse_published
from factcheck.errors import UsageError


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def config(text, name="factcheck.toml"):
    Path(name).write_text(text, encoding="utf-8")


def test_without_a_file_the_defaults_hold():
    assert load_options({}) == Options()
    assert load_options({"jobs": None, "within": None}) == Options()


def test_what_is_given_comes_before_the_file_and_the_file_before_the_default():
    config("jobs = 3\nmin-confidence = 0.7\nwithin = true\n")
    options = load_options({"jobs": 2})
    assert (options.jobs, options.min_confidence, options.within, options.neighbours) == (2, 0.7, True, 8)


def test_what_is_given_mends_nothing_in_the_file():
    config("jobs = 0")
    with pytest.raises(UsageError, match=r"factcheck\.toml: jobs is 0; write 1 or more"):
        load_options({"jobs": 2})
    config("jobs = 3")
    with pytest.raises(UsageError, match=r"^jobs is 0; write 1 or more"):
        load_options({"jobs": 0})


def test_dashes_and_underscores_are_the_same():
    config("min_confidence = 0.7\nfail-confidence = 0.8")
    assert load_options({}).min_confidence == 0.7
    assert load_options({}).fail_confidence == 0.8


def test_a_whole_number_is_a_number():
    config("min-confidence = 1")
    assert isinstance(load_options({}).min_confidence, float)


def test_every_option_can_be_configured():
    values = {
        "encoder": '"x"', "judge": '"bundled"', "language": '"de"', "since": "2022-01-01", "until": '"2022-02-01"',
        "within": "true", "min_confidence": "0.1", "fail_confidence": "0.2", "neighbours": "4",
        "min_similarity": "0.3", "batch_size": "2", "jobs": "1", "judge_only": "true",
        "select": '["FC1"]', "ignore": '["fc301"]', "baseline": '"known.json"',
        "suppress": '[{ code = "FC1", reason = "old" }]', "published": '{ "a.txt" = 2022-01-02 }',
    }  # fmt: skip
    assert set(values) == {field.name for field in fields(Options)}
    config("\n".join(f"{name} = {value}" for name, value in values.items()))
    options = load_options({})
    assert options != Options()
    assert (options.since, options.until) == ("2022-01-01", "2022-02-01")


def test_pyproject(tmp_path):
    config("[project]\nname = 'other'\n[tool.factcheck]\njobs = 5\n", "pyproject.toml")
    assert load_options({}).jobs == 5
    config("jobs = 6")
    assert load_options({}).jobs == 6


def test_the_file_is_found_above(tmp_path, monkeypatch):
    config("jobs = 5")
    (tmp_path / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "a" / "b")
    config("[tool.other]", "pyproject.toml")
    assert load_options({}).jobs == 5


def test_a_table_of_its_own_is_ours():
    config("[tool.factcheck.published]\n'a.txt' = 2022-01-02\n", "pyproject.toml")
    assert [day for _, day in load_options({}).published] == ["2022-01-02"]


def test_files_with_dates_are_named_as_seen_from_the_configuration(tmp_path):
    (tmp_path / "corpus").mkdir()
    config('[published]\n"a.txt" = "2022-01-02"\n', "corpus/own.toml")
    options = load_options({"published": (("b.txt", "2022-01-03"),)}, Path("corpus/own.toml"))
    assert options.published == ((str(Path("corpus", "a.txt")), "2022-01-02"), ("b.txt", "2022-01-03"))


def test_suppressions_know_where_they_stand():
    config(
        "[[ suppress ]]\ncode = 'fc1'\nreason = ' old '\nuntil = 2024-05-01\n\n"
        "# [[suppress]]\n[[suppress]]\npath = 'a/*'\nfingerprint = '0123456789ABCDEF'\nreason = 'new'\n"
    )
    first, second = load_options({}).suppress
    assert (first.code, first.reason, first.until) == ("FC1", "old", date(2024, 5, 1))
    assert Path(first.place).name == "factcheck.toml:1"
    assert (second.path, second.fingerprint, second.until) == ("a/*", "0123456789abcdef", None)
    assert Path(second.place).name == "factcheck.toml:7"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("neigbours = 3", 'unknown key "neigbours"; did you mean "neighbours"?'),
        ("quux = 3", 'unknown key "quux"; known keys: encoder, '),
        ("jobs = true", '"jobs" is True; a whole number is needed'),
        ("jobs = 1.5", '"jobs" is 1.5; a whole number is needed'),
        ("within = 1", '"within" is 1; true or false is needed'),
        ("encoder = 1", '"encoder" is 1; text in quotation marks is needed'),
        ("min-confidence = 'high'", "\"min-confidence\" is 'high'; a number is needed"),
        ("min-confidence = true", '"min-confidence" is True; a number is needed'),
        ("since = 2022", '"since" is 2022; text in quotation marks is needed'),
        ("since = 'May'", 'since: "May" is not a date'),
        ("published = ['a.txt']", '"published" must be a table of files and dates'),
        ("published = { 'a.txt' = 3 }", '"published" must be a table of files and dates'),
        ("published = { 'a.txt' = 'May' }", 'published a.txt: "May" is not a date'),
        ("jobs = [", "is not TOML"),
        ("select = 'FC1'", '\'FC1\' is no list of codes; write them like ["FC1", "FC301"]'),
        ("ignore = [1]", "[1] is no list of codes"),
        ("ignore = ['X1']", 'ignore: "X1" is no code; write it like FC101'),
        ("baseline = 3", '"baseline" is 3; text in quotation marks is needed'),
        ("suppress = 'FC1'", '"suppress" must be tables: [[suppress]] with a reason and code, path or fingerprint'),
        ("[suppress]\ncode = 'FC1'", '"suppress" must be tables'),
        ("jobs = 1\n\n[[suppress]]\ncode = 'FC1'", "factcheck.toml:3: a suppression needs a reason; write one like"),
        ("[[suppress]]\nreason = 'x'", "factcheck.toml:1: a suppression needs a code, a path or a fingerprint"),
        ("[[suppress]]\nreason = ' '\ncode = 'FC1'", "factcheck.toml:1: \"reason\" is ' '; text in quotation"),
        ("[[suppress]]\nreason = 'x'\ncode = 'C1'", '"C1" is no code; write it like FC101, or FC1 for all'),
        ("[[suppress]]\nreason = 'x'\nfingerprint = 'p1'", '"p1" is no fingerprint; copy its 16 signs from a report'),
        ("[[suppress]]\nreason = 'x'\npath = 'a'\nuntil = 'May'", 'factcheck.toml:1: until: "May" is not a date'),
        ("[[suppress]]\nreson = 'x'", 'unknown key "reson" of a suppression; did you mean "reason"?'),
        ("suppress = [{ code = 'FC1' }]", "factcheck.toml: a suppression needs a reason"),
        ("judge = ' '", 'judge is empty; write "bundled", "none", or the name or folder of an NLI model'),
        ("judge-only = true", "judge-only needs a judge; write --judge bundled"),
    ],
)
def test_mistakes_name_the_file_and_the_mend(text, says):
    config(text)
    with pytest.raises(UsageError) as error:
        load_options({})
    assert "factcheck.toml" in str(error.value)
    assert says in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("text", ["tool = 3", "[tool]\nfactcheck = 3"])
def test_a_table_that_is_none(text):
    config(text, "pyproject.toml")
    if "factcheck" in text:
        with pytest.raises(UsageError, match=r"tool\.factcheck is no table"):
            load_options({}, Path("pyproject.toml"))
    else:
        assert load_options({}, Path("pyproject.toml")) == Options()


def test_a_file_that_cannot_be_read(tmp_path):
    with pytest.raises(UsageError, match=r"configuration no\.toml does not exist"):
        load_options({}, Path("no.toml"))
    with pytest.raises(UsageError, match="cannot be read"):
        load_options({}, tmp_path)
    Path("own.toml").write_bytes(b"encoder = '\xff'")
    with pytest.raises(UsageError, match="is not TOML"):
        load_options({}, Path("own.toml"))


def test_a_foreign_pyproject_that_cannot_be_read_is_passed_over(monkeypatch):
    config("[tool.factcheck]\njobs = 5", "pyproject.toml")

    def refuse(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert load_options({}) == Options()


def test_a_folder_that_was_removed(tmp_path, monkeypatch):
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert load_options({}) == Options()


def test_published_is_split_at_the_last_sign():
    assert parse_published(["a=b.txt=2022-05-13", "c.txt=2022-05-14"]) == (
        ("a=b.txt", "2022-05-13"),
        ("c.txt", "2022-05-14"),
    )


@pytest.mark.parametrize("text", ["", "May", "2022-5-1", "20220501", "2022-W18-1", "2022-02-30", "2022-05-01T00:00"])
def test_only_whole_dates_are_dates(text):
    with pytest.raises(UsageError, match="write it like 2022-05-13"):
        parse_date(text, "since")
    assert parse_date("2022-05-01", "since") == date(2022, 5, 1)


def test_the_cache_follows_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_directory() == tmp_path / "factcheck"
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert cache_directory().name == "factcheck"
