"""The ways into CI: their files are read as CI reads them, and their shell commands run with this factcheck."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from factcheck.config import load_options

ROOT = Path(__file__).parents[1]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
GUIDE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
TEXT = """Fire in Porto

A fire in a furniture factory in Porto killed {dead} people on 3 March 2024, the fire brigade said.
"""


@pytest.fixture
def workspace(tmp_path):
    """A repository of two articles that conflict, with `factcheck` and `python` on the path."""
    for name, dead in (("a", 12), ("b", 19)):
        path = tmp_path / "repo" / "articles" / f"{name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT.format(dead=dead), encoding="utf-8")
    (tmp_path / "bin").mkdir()
    for name, command in (("factcheck", "-m factcheck "), ("python", "")):
        script = tmp_path / "bin" / name
        script.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {command}"$@"\n', encoding="utf-8")
        script.chmod(0o755)
    return tmp_path / "repo"


def shell(workspace, script, **variables):
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PATH": f"{workspace.parent / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "GITHUB_STEP_SUMMARY": str(workspace / "summary.md"),
        "GITHUB_OUTPUT": str(workspace / "output"),
        **variables,
    }
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=workspace, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip


def step(name):
    return next(item for item in ACTION["runs"]["steps"] if item["name"] == name)


def run_action(workspace, **inputs):
    """The check of the action with inputs, the others as they are by default."""
    values = {name: str(entry.get("default", "")) for name, entry in ACTION["inputs"].items()} | inputs
    check = step("Check")
    environment = {
        name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda match: values[match[1]], text)
        for name, text in check["env"].items()
    }
    return shell(workspace, check["run"], **environment)


def outputs(workspace):
    return dict(line.split("=", 1) for line in (workspace / "output").read_text(encoding="utf-8").splitlines())


def test_the_action_is_composite_and_complete():
    assert ACTION["runs"]["using"] == "composite"
    assert ACTION["inputs"]["paths"]["required"] is True
    assert all("description" in entry for entry in (*ACTION["inputs"].values(), *ACTION["outputs"].values()))
    for item in ACTION["runs"]["steps"]:
        assert "uses" in item or item["shell"] == "bash"


def test_inputs_come_by_the_environment_and_are_no_part_of_a_script():
    for item in ACTION["runs"]["steps"]:
        assert "${{" not in item.get("run", "")


def test_the_action_installs_what_is_there():
    command = step("Install factcheck")["run"]
    for name in re.findall(r"\$GITHUB_ACTION_PATH/([\w.]+)", command):
        assert (ROOT / name).is_file()
    assert (ROOT / "constraints.txt").read_text(encoding="utf-8").count("torch==2.13.0") == 1


def test_the_action_fails_on_conflicts_and_leaves_its_outputs(workspace):
    result = run_action(workspace, paths="articles\n")
    assert result.returncode == 1, result.stderr
    assert result.stdout.startswith("::error file=articles/")
    assert outputs(workspace) == {"status": "1", "sarif": "./factcheck.sarif"}
    assert (workspace / "factcheck.sarif").is_file()
    assert "# Fact check" in (workspace / "summary.md").read_text(encoding="utf-8")


def test_the_action_takes_paths_and_arguments_a_line_each(workspace):
    result = run_action(
        workspace, paths="articles/a.txt\narticles/b.txt\n", arguments="--ignore=FC1\n", sarif="", junit="j.xml"
    )
    assert result.returncode == 0, result.stderr
    assert outputs(workspace) == {"status": "0"}
    assert (workspace / "j.xml").is_file()
    assert not (workspace / "factcheck.sarif").exists()


def test_what_users_write_is_no_command(workspace):
    result = run_action(workspace, paths="$(touch pwned)\n`touch pwned`\n-o\n", sarif="")
    assert result.returncode == 3
    assert not (workspace / "pwned").exists()


def test_the_hook_runs(workspace):
    (hook,) = HOOKS
    result = shell(workspace, shlex.join([*shlex.split(hook["entry"]), *hook["args"]]))
    assert (result.returncode, result.stdout.startswith("CONFLICT")) == (1, True), result.stderr
    assert hook["pass_filenames"] is False


def test_pre_commit_takes_the_hooks():
    command = [sys.executable, "-m", "pre_commit", "validate-manifest", ".pre-commit-hooks.yaml"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_pre_commit_runs_the_local_hook_of_the_guide(workspace):
    (workspace / ".pre-commit-config.yaml").write_text(blocks("yaml")[3], encoding="utf-8")
    script = "git init -q && git add -A && python -m pre_commit run --all-files --verbose"
    result = shell(workspace, script, PRE_COMMIT_HOME=str(workspace.parent / "home"))
    assert result.returncode == 1, result.stderr
    assert "hook id: factcheck" in result.stdout
    assert "CONFLICT" in result.stdout


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


def test_the_examples_of_the_guide_are_what_they_should_be():
    workflow, gitlab, pre_commit, local = (yaml.safe_load(block) for block in blocks("yaml"))
    (action,) = (item for item in workflow["jobs"]["factcheck"]["steps"] if item.get("id") == "factcheck")
    assert set(action["with"]) <= set(ACTION["inputs"])
    assert gitlab["factcheck"]["artifacts"]["reports"] == {"junit": "factcheck.xml"}
    assert pre_commit["repos"][0]["hooks"][0]["id"] == HOOKS[0]["id"]
    assert local["repos"][0]["hooks"][0]["language"] == "system"


def test_the_gitlab_job_runs(workspace):
    job = yaml.safe_load(blocks("yaml")[1])["factcheck"]
    result = shell(workspace, "\n".join(job["script"]))
    assert result.returncode == 1, result.stderr
    for name in (*job["artifacts"]["paths"], *job["artifacts"]["reports"].values()):
        assert (workspace / name).is_file()


def test_the_configurations_of_the_guide_are_read(tmp_path):
    path = tmp_path / "factcheck.toml"
    for block in blocks("toml"):
        path.write_text(block, encoding="utf-8")
        assert load_options({}, path) != load_options({}, None)
