"""`compare`: what goes where, and that nothing but the articles decides the report."""

import json
import shutil
from pathlib import Path

import pytest

from .conftest import ROOT, lines

SEEDS = sorted(path.name for path in (ROOT / "seeds").iterdir())


def report_of(run, *arguments):
    result = run("compare", *arguments, "-o", "out.json", "-q")
    assert result.exit_code == 0, result.stderr
    return Path("out.json").read_bytes()


def test_the_table_goes_to_standard_output_and_nothing_else(run, fires):
    result = run("compare", fires)
    assert result.exit_code == 0
    assert result.stdout.startswith("CONFLICT")
    assert result.stderr == ""


def test_reports_go_to_files_and_only_words_to_standard_error(run, fires, tmp_path):
    result = run("compare", fires, "-o", "a.json", "-o", "deep/b.html", "-o", "c.md")
    assert (result.exit_code, result.stdout) == (0, "")
    assert lines(result.stderr) == ["wrote a.json", "wrote deep/b.html", "wrote c.md", "1 conflict in 2 articles"]
    assert json.loads((tmp_path / "a.json").read_text("utf-8"))["format_version"] == 1
    assert (tmp_path / "deep" / "b.html").read_text("utf-8").startswith("<!")
    assert not list(tmp_path.rglob("*.tmp"))


def test_quiet(run, fires):
    result = run("compare", fires, "-o", "a.json", "--quiet")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")


def test_statistics_go_to_standard_error(run, fires):
    result = run("compare", fires, "--stats", "--quiet")
    counts, *seconds = lines(result.stderr)
    assert counts.startswith("counts: articles 2, claims 6, ")
    assert [line.split(" s ")[1] for line in seconds] == [
        "reading articles",
        "reading facts",
        "loading the encoder",
        "encoding claims",
        "judging pairs",
        "putting the report together",
    ]
    assert all(float(line.split(" s ")[0]) >= 0 for line in seconds)
    assert "seconds" not in result.stdout


@pytest.fixture(scope="module")
def expected(tmp_path_factory):
    from typer.testing import CliRunner

    from factcheck.cli import app

    path = tmp_path_factory.mktemp("expected") / "seeds.json"
    assert CliRunner().invoke(app, ["compare", str(ROOT / "seeds"), "-o", str(path)]).exit_code == 0
    return path.read_bytes()


@pytest.mark.parametrize(("option", "value"), [(o, v) for o in ("--jobs", "--batch-size") for v in (1, 3, 64)])
def test_how_it_is_computed_changes_no_byte(run, seeds, expected, option, value):
    assert report_of(run, seeds, option, value) == expected


def test_the_order_of_paths_changes_no_byte(run, seeds, expected):
    first, second = (seeds / name for name in SEEDS)
    assert report_of(run, second, first) == expected
    assert report_of(run, first, seeds, second) == expected


def test_file_names_change_nothing_but_the_paths(run, seeds, expected, tmp_path):
    names = ("z.txt", "a.txt")  # the other way round in the alphabet
    for name, old in zip(names, SEEDS, strict=True):
        shutil.copy(seeds / old, tmp_path / name)
    found = report_of(run, *names).decode("utf-8")
    for name, old in zip(names, SEEDS, strict=True):
        found = found.replace(f'"{name}"', f'"{seeds / old}"')
    assert found.encode("utf-8") == expected


def test_a_date_given_by_hand(run, fires, tmp_path):
    (fires / "b.txt").rename(fires / "b=1.txt")
    report = json.loads(report_of(run, "fires", "--published", f"{tmp_path}/fires/../fires/b=1.txt=2024-03-04"))
    published = {article["path"]: article["published"] for article in report["articles"]}
    assert published["fires/b=1.txt"] == {"earliest": "2024-03-04", "latest": "2024-03-04", "basis": "--published"}


def test_a_configuration_may_know_more_articles_than_are_compared(run, fires, tmp_path):
    (tmp_path / "factcheck.toml").write_text(
        '[published]\n"fires/a.txt" = 2024-03-04\n"fires/other.txt" = 2024-03-05\n', encoding="utf-8"
    )
    report = json.loads(report_of(run, fires, "--published", "fires/b.txt=2024-03-06"))
    assert [article["published"]["latest"] for article in sorted(report["articles"], key=lambda a: a["path"])] == [
        "2024-03-04",
        "2024-03-06",
    ]


def test_articles_outside_the_range_are_left_out_and_named(run, fires, tmp_path):
    dates = ("--published", "fires/a.txt=2024-03-04", "--published", "fires/b.txt=2024-03-06")
    result = run("compare", fires, *dates, "--since", "2024-03-05")
    assert result.exit_code == 3
    first, last = lines(result.stderr)
    assert first.endswith("a.txt: published 2024-03-04, before --since 2024-03-05")
    assert last.startswith("error: only one article")
    inside = run("compare", fires, *dates, "--since", "2024-03-04", "--until", "2024-03-06", "--strict")
    assert (inside.exit_code, inside.stderr) == (0, "")
    younger = run("compare", fires, *dates, "--until", "2024-03-05")
    assert lines(younger.stderr)[0].endswith("b.txt: published 2024-03-06, after --until 2024-03-05")


def test_a_report_that_cannot_be_written_does_not_cost_the_others(run, fires, tmp_path, monkeypatch):
    from factcheck import reports
    from factcheck.errors import OutputError

    whole = reports.write_report

    def full(report, path):
        if path.name == "a.json":
            raise OutputError(f"cannot write {path}: No space left on device; free some space")
        whole(report, path)

    monkeypatch.setattr(reports, "write_report", full)
    result = run("compare", fires, "-o", "a.json", "-o", "b.json")
    assert result.exit_code == 3
    assert lines(result.stderr)[0] == "wrote b.json"
    assert lines(result.stderr)[1].startswith("error: cannot write a.json")
    assert (tmp_path / "b.json").exists()


def test_an_encoder_that_is_none(run, fires):
    result = run("compare", fires, "--encoder", "/nosuch/model")
    assert result.exit_code == 3
    (message,) = lines(result.stderr)
    assert message.startswith("error: /nosuch/model is no folder with a sentence-transformers model")


def test_a_cache_that_cannot_be_written(run, fires, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    result = run("compare", fires)
    assert result.exit_code == 3
    (message,) = lines(result.stderr)
    assert message.endswith("set XDG_CACHE_HOME to a folder with room")
