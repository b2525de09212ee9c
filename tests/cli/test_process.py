"""What only a process of its own can show: signals, full disks, closed streams, what is imported."""

import json
import os
import pty
import re
import resource
import select
import signal
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest

from .conftest import ROOT, lines, unmeasured

PATIENCE = 120
HEAVY = ("torch", "transformers", "sentence_transformers")
LIBRARIES = ("numpy", "onnxruntime", "sklearn", "scipy", "rich", "jinja2", *HEAVY)


def finished(process):
    output, errors = process.communicate(timeout=PATIENCE)
    assert b"Traceback" not in errors
    assert b"Exception ignored" not in errors
    return process.returncode, output, errors


def imported(*arguments):
    """The modules that a command imports."""
    command = [sys.executable, "-X", "importtime", "-m", "factcheck", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, env=unmeasured(), timeout=PATIENCE, check=True)
    return set(re.findall(r"\| +([\w.]+)$", done.stderr.decode("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("arguments", [("--help",), ("compare", "--help"), ("--version",)], ids=" ".join)
def test_help_imports_no_library_that_takes_its_time(arguments):
    modules = imported(*arguments)
    assert "factcheck.cli.app" in modules
    assert not modules.intersection(LIBRARIES)


def test_help_comes_at_once():
    def once():
        start = time.perf_counter()
        command = [sys.executable, "-m", "factcheck", "--help"]
        subprocess.run(command, capture_output=True, cwd=ROOT, env=unmeasured(), check=True)
        return time.perf_counter() - start

    assert min(once() for _ in range(5)) < 0.3


def test_the_bundled_encoder_needs_no_torch(fires):
    modules = imported("compare", fires)
    assert "onnxruntime" in modules
    assert not modules.intersection(HEAVY)


def long_article(number):
    sentences = [f"On day {day} the committee number {number} heard witness {day * 7 + number}." for day in range(700)]
    return "Committee\n\n" + "\n\n".join(" ".join(sentences[start : start + 5]) for start in range(0, 700, 5))


def test_ctrl_c_while_claims_are_encoded(program, tmp_path):
    for number in (1, 2):
        (tmp_path / f"{number}.txt").write_text(long_article(number), encoding="utf-8")
    master, slave = pty.openpty()  # progress is drawn for people only
    process = program(
        "compare", ".", "-o", "out.json", "--jobs", "1", stderr=slave, env={"TERM": "xterm"}, **interruptible()
    )
    os.close(slave)
    shown = until(master, b"encoding claims")
    process.send_signal(signal.SIGINT)
    shown += until(master, None)
    assert process.wait(timeout=PATIENCE) == 130
    assert b"factcheck: interrupted; nothing was written" in shown
    assert b"Traceback" not in shown
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1.txt", "2.txt"]


def test_ctrl_c_while_pairs_are_judged_keeps_what_was_done(program, tmp_path):
    total = 6000
    row = {"left": "45 people died in Porto on Monday.", "right": "54 people died in Porto on Monday."}
    rows = [json.dumps({"id": number, **row}) for number in range(total)]
    (tmp_path / "pairs.jsonl").write_text("\n".join(rows), encoding="utf-8")
    process = program("judge", "pairs.jsonl", "-o", "out.jsonl", **interruptible())
    part = tmp_path / "out.jsonl.part"
    wait_for(lambda: part.exists() and part.stat().st_size, process)
    process.send_signal(signal.SIGINT)
    status, output, errors = finished(process)
    assert (status, output) == (130, b"")
    (message,) = lines(errors)
    said = re.fullmatch(r"interrupted; ([\d,]+) of 6,000 pairs were judged and are in out\.jsonl\.part", message)
    kept = [json.loads(line) for line in part.read_text("utf-8").splitlines()]
    assert [row["id"] for row in kept] == list(range(len(kept)))
    assert len(kept) - 1 <= int(said[1].replace(",", "")) <= len(kept) < total
    assert not (tmp_path / "out.jsonl").exists()


def test_ctrl_c_while_the_encoder_is_loaded_leaves_nothing(program, tmp_path):
    (tmp_path / "pairs.jsonl").write_text('{"left": "a", "right": "b"}', encoding="utf-8")
    process = program("judge", "pairs.jsonl", "-o", "out.jsonl", **interruptible())
    wait_for((tmp_path / "out.jsonl.part").exists, process)
    process.send_signal(signal.SIGINT)
    status, output, errors = finished(process)
    assert (status, output) == (130, b"")
    assert lines(errors) == ["interrupted before the first pair was judged; nothing was written"]
    assert [path.name for path in tmp_path.iterdir()] == ["pairs.jsonl"]


@pytest.mark.parametrize(
    "arguments",
    [("check", "fires"), ("judge", "pairs.jsonl"), ("info",), ("--help",)],
    ids=" ".join,
)
@pytest.mark.parametrize("state", ["full", "closed", "no reader"])
def test_a_standard_output_that_takes_nothing(program, fires, tmp_path, arguments, state):
    (tmp_path / "pairs.jsonl").write_text('{"left": "a", "right": "b"}', encoding="utf-8")
    keywords = {}
    if state == "closed":
        keywords = {"preexec_fn": lambda: os.close(1)}
    elif state == "full":
        keywords = {"stdout": os.open("/dev/full", os.O_WRONLY)}
    else:
        reader, keywords["stdout"] = os.pipe()
        os.close(reader)
    short = arguments in {("info",), ("--help",)}
    status, _, errors = finished(program(*arguments, measured=short, **keywords))
    if state == "no reader":
        assert errors == b""
        assert status == (3 if arguments != ("--help",) else 1)
        return
    if arguments == ("--help",) and state == "closed":
        assert status in {0, 3}
        return
    assert status == 3
    (message,) = lines(errors)
    reason = "No space left on device; free some space" if state == "full" else "it is closed; open it or write"
    assert message.startswith(f"error: cannot write standard output: {reason}")


def test_a_reader_that_has_seen_enough(program, seeds):
    process = program("compare", seeds, measured=False)
    first = process.stdout.readline()
    process.stdout.close()
    assert first
    assert b"Traceback" not in process.stderr.read()
    assert process.wait(timeout=PATIENCE) in {0, 3}


def test_closed_standard_input_and_error(program, fires):
    closed = program("compare", "-", fires / "a.txt", preexec_fn=lambda: os.close(0), stdin=None)
    status, _, errors = finished(closed)
    assert status == 3
    assert lines(errors)[0].startswith("skipped -: ")
    for arguments, expected in ((("compare", "nosuch"), 3), (("compare", "--nosuch"), 2)):
        assert program(*arguments, preexec_fn=lambda: os.close(2)).wait(timeout=PATIENCE) == expected
    assert program("compare", "nosuch", stderr=os.open("/dev/full", os.O_WRONLY)).wait(timeout=PATIENCE) == 3


@pytest.mark.parametrize(
    "arguments",
    [
        ("compare", "fires", "-o", "out.json"),
        ("check", "fires", "-o", "out.json"),
        ("judge", "pairs.jsonl", "-o", "out.json"),
    ],
    ids=" ".join,
)
def test_a_full_disk_leaves_what_was_there(run, fires, tmp_path, arguments):
    """A limit on the size of files refuses a write in the middle of it, as a full disk does."""
    (tmp_path / "pairs.jsonl").write_text('{"left": "a", "right": "b"}\n' * 100, encoding="utf-8")
    (tmp_path / "out.json").write_text("old", encoding="utf-8")
    assert run(*arguments[:-1], "warm.json").exit_code in {0, 1}
    (tmp_path / "warm.json").unlink()
    with file_size_limited_to(2000):
        result = run(*arguments)
    assert (result.exit_code, result.stdout) == (3, "")
    (message,) = lines(result.stderr)
    assert message.startswith("error: cannot write out.json: File too large; ")
    assert (tmp_path / "out.json").read_text("utf-8") == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fires", "out.json", "pairs.jsonl"]


def test_no_room_for_anything(program, fires, tmp_path):
    limited = {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))}
    status, output, errors = finished(program("compare", fires, "-o", "out.json", measured=False, **limited))
    assert (status, output) == (3, b"")
    (message,) = lines(errors)
    assert message.startswith("error: ")
    assert "File too large" in message
    assert [path.name for path in tmp_path.iterdir()] == ["fires"]


@pytest.mark.parametrize("command", ["check", "judge"])
def test_a_device_is_written_to_and_never_replaced(run, fires, tmp_path, command):
    (tmp_path / "pairs.jsonl").write_text('{"left": "a", "right": "b"}', encoding="utf-8")
    (tmp_path / "full").symlink_to("/dev/full")  # replacing it by mistake harms only the link
    result = run(command, "pairs.jsonl" if command == "judge" else fires, "-o", "full")
    assert result.exit_code == 3
    (message,) = lines(result.stderr)
    assert message == "error: cannot write full: No space left on device; free some space or choose another place"
    assert (tmp_path / "full").is_symlink()
    assert (tmp_path / "full").is_char_device()


def test_a_named_pipe_takes_a_report(program, fires, tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    process = program("compare", fires, "-o", "pipe.json", "-q", measured=False)
    report = json.loads((tmp_path / "pipe.json").read_bytes())
    assert finished(process) == (0, b"", b"")
    assert report["format_version"] == 1
    assert (tmp_path / "pipe.json").is_fifo()


def test_a_terminal_of_another_encoding_gets_the_report(program, seeds):
    status, output, errors = finished(
        program("compare", seeds, env={"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}, measured=False)
    )
    assert (status, errors) == (0, b"")
    assert "„sofortigen Waffenstillstand“" in output.decode("utf-8")


def test_what_nobody_foresaw_is_one_line_and_never_0(program, tmp_path):
    (tmp_path / "sitecustomize.py").write_text(
        "import factcheck.cli.about as about\ndef fail(): raise RuntimeError('odd')\nabout.print_info = fail\n",
        encoding="utf-8",
    )
    paths = {"PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])}
    status, _, errors = finished(program("info", env=paths))
    assert status == 3
    (message,) = lines(errors)
    assert message.startswith("internal error: RuntimeError: odd; run again with FACTCHECK_DEBUG=1")
    process = program("info", env={**paths, "FACTCHECK_DEBUG": "1"})
    assert b"Traceback" in process.communicate(timeout=PATIENCE)[1]
    assert process.returncode == 3


@contextmanager
def file_size_limited_to(size):
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def interruptible():
    """What a process needs that is to take Ctrl-C.

    Whoever runs the tests in the background hands down an ignored Ctrl-C; and coverage locks its data in Python, so
    that an interruption between lock and release blocks the process for good.
    """
    return {"measured": False, "preexec_fn": lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)}


def wait_for(condition, process):
    end = time.monotonic() + PATIENCE
    while not condition():
        assert process.poll() is None, process.stderr.read()
        assert time.monotonic() < end
        time.sleep(0.02)


def until(master, words):
    """What a terminal shows until it shows the words, or until it is left."""
    shown = b""
    end = time.monotonic() + PATIENCE
    while words is None or words not in shown:
        assert time.monotonic() < end, shown
        if select.select([master], [], [], 1)[0]:
            try:
                part = os.read(master, 4096)
            except OSError:  # the other side is closed
                break
            if not part:
                break
            shown += part
    return shown
