"""Mistakes on the command line and in the configuration: status 2, one line that says how to mend it."""

import pytest

from .conftest import lines


@pytest.fixture(autouse=True)
def _no_long_work(monkeypatch):
    """All of these are found before the encoder is loaded."""

    def load(*_, **__):
        raise AssertionError("the long work began")

    monkeypatch.setattr("factcheck.checker.load_encoder", load)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--published", "foo"], '--published: "foo" is not FILE=DATE; write it like articles/one.txt=2022-05-13'),
        (["--published", "=2022-05-13"], '--published: "=2022-05-13" is not FILE=DATE'),
        (
            ["--published", "fires/a.txt=soon"],
            '--published fires/a.txt: "soon" is not a date; write it like 2022-05-13',
        ),
        (["--published", "fires/a.txt=2022-02-30"], '"2022-02-30" is not a date'),
        (["--published", "x=y.txt=2022-05-13"], "--published: x=y.txt is none of the articles; name a file that is"),
        (["--since", "never"], 'since: "never" is not a date; write it like 2022-05-13'),
        (["--until", "20220513"], 'until: "20220513" is not a date'),
        (["--since", "2023-01-01", "--until", "2022-01-01"], "since (2023-01-01) is after until (2022-01-01)"),
        (["--min-confidence", "7"], "min-confidence is 7.0; write a number from 0 to 1"),
        (["--min-confidence", "nan"], "min-confidence is nan; write a number from 0 to 1"),
        (["--jobs", "0"], "jobs is 0; write 1 or more"),
        (["--batch-size", "-1"], "batch-size is -1; write 1 or more"),
        (["--judge", ""], 'judge is empty; write "bundled", "none", or the name or folder of an NLI model'),
        (["--language", "klingonisch"], 'language "klingonisch" is not known; write its code, such as de'),
        (["--select", "FC8"], 'select: no code begins with "FC8"; there are FC101, '),
        (["--ignore", "FC1,FC999"], 'ignore: no code begins with "FC999"; there are FC101, '),
        (["--ignore", "numbers"], 'ignore: "NUMBERS" is no code; write it like FC101, or FC1 for all that begin so'),
        (["--config", "nosuch.toml"], "configuration nosuch.toml does not exist"),
        (
            ["-o", "report.doc"],
            "cannot tell the format of report.doc by its suffix; use one of .html, .json, .md, .sarif, .xml",
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_option(run, fires, options, says):
    result = run("compare", fires, *options)
    assert result.exit_code == 2, result.stderr
    assert result.stdout == ""
    (message,) = lines(result.stderr)
    assert message.startswith("error: ")
    assert says in message


@pytest.mark.parametrize(
    "arguments",
    [
        ("compare",),
        ("nosuch",),
        ("compare", "fires", "--nosuch"),
        ("compare", "fires", "--min-confidence", "much"),
        ("check", "fires", "--format", "pdf"),
        ("check", "fires", "--fail-on", "agree"),
        ("judge",),
        ("cache", "burn"),
        (),
    ],
    ids=" ".join,
)
def test_a_command_line_that_is_none(run, arguments):
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Usage: " in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("min-confidense = 0.5", 'factcheck.toml: unknown key "min-confidense"; did you mean "min-confidence"?'),
        ("jobs = 'two'", "factcheck.toml: \"jobs\" is 'two'; a whole number is needed"),
        ("jobs = ", "factcheck.toml is not TOML"),
        ("min-confidence = 7", "factcheck.toml: min-confidence is 7.0; write a number from 0 to 1"),
    ],
)
def test_a_wrong_configuration(run, fires, tmp_path, text, says):
    (tmp_path / "factcheck.toml").write_text(text, encoding="utf-8")
    result = run("compare", fires)
    assert result.exit_code == 2
    (message,) = lines(result.stderr)
    assert says in message


@pytest.mark.parametrize("command", ["compare", "check", "judge"])
@pytest.mark.parametrize("place", ["file/report.json", "folder.json"])
def test_an_output_that_cannot_be_written_is_found_before_the_work(run, fires, tmp_path, command, place):
    (tmp_path / "file").touch()
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "pairs.jsonl").write_text('{"left": "a", "right": "b"}', encoding="utf-8")
    result = run(command, "pairs.jsonl" if command == "judge" else fires, "-o", place)
    assert result.exit_code == 3
    (message,) = lines(result.stderr)
    assert message.startswith(f"error: cannot write {place}: ")
    assert "; choose another " in message


def test_every_option_has_a_help_text(run):
    for command in ("compare", "check", "judge", "info", "cache clear"):
        result = run(*command.split(), "--help")
        assert result.exit_code == 0
    import typer

    from factcheck.cli import app

    group = typer.main.get_command(app)
    for command in group.commands.values():
        for parameter in command.params:
            assert getattr(parameter, "help", None), (command.name, parameter.name)
