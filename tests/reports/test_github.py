import re

import pytest

from factcheck.reports import render

from . import builders
from .attacks import ATTACKS, CONTROLS

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def commands(report):
    *found, last = render(report, "github").splitlines()
    assert not last.startswith("::")
    return [COMMAND.fullmatch(line).groups() for line in found]


def test_a_command_for_each_conflict_and_update():
    found = commands(builders.full())
    assert [level for level, _, _ in found] == ["error", "warning", "warning", "notice"]
    _, properties, message = found[0]
    assert properties == "file=articles/flood-en.txt,line=3,endLine=3,title=Conflict FC101%2C very sure (93%25)"
    lines = message.split("%0A")
    assert lines[0] == "The number of people who died differs: 12 against 15."
    assert lines[2].startswith("articles/flut-de.txt:3: In Altenahr starben in der Nacht")
    assert lines[3] == f"Fingerprint: {builders.conflict().fingerprint}"


def test_the_last_line_counts():
    assert render(builders.full(), "github").endswith(
        "\n5 articles, 23 claims, 31 pairs: 3 conflicts, 1 update, 2 agreements\n"
    )
    assert render(builders.empty(), "github", "None.") == "None.\n"


@pytest.mark.parametrize(
    "attack", [*ATTACKS, "x\n::error::pwned", "a,line=9::pwned", "100%0Apwned", "::stop-commands::x"]
)
def test_article_text_is_no_command(attack):
    text = render(builders.hostile(attack, path=attack), "github")
    assert not any(control in text for control in CONTROLS)
    assert len(text.splitlines()) == 2
    ((_, properties, message),) = commands(builders.hostile(attack, path=attack))
    assert [item.partition("=")[0] for item in properties.split(",")] == ["file", "line", "endLine", "title"]
    assert len(message.split("%0A")) == 4
