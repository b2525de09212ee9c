"""Time and memory of whole commands, as a user meets them: `--help` and the two seed articles, warm.

    python -m benchmarks.startup            # five runs of each command after one that is not counted

Run from the repository's root, in the environment that `make demo` sets up. Memory is the peak resident set, as the
operating system counted it. The load is printed: on a busy machine the figures say little.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COMMANDS = {
    "--help": ["--help"],
    "compare seeds -o out.json -o out.html": ["compare", "seeds", "-q", "-o", "{out}/out.json", "-o", "{out}/out.html"],
}
WATCHED = ("torch", "transformers", "sentence_transformers")


def main() -> None:
    parser = argparse.ArgumentParser(description="Time and memory of whole commands.")
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    print(f"load {os.getloadavg()[0]:.2f} on {os.cpu_count()} processors")
    print(f"{'command':<40}{'least':>8}{'median':>8}{'most':>8}  seconds   peak MB")
    with tempfile.TemporaryDirectory() as out:
        for name, arguments in COMMANDS.items():
            command = [sys.executable, "-m", "factcheck", *(argument.format(out=out) for argument in arguments)]
            measured = [_run(command) for _ in range(runs + 1)][1:]
            seconds = sorted(second for second, _ in measured)
            peak = max(memory for _, memory in measured)
            print(f"{name:<40}{seconds[0]:8.2f}{statistics.median(seconds):8.2f}{seconds[-1]:8.2f}{peak:19.0f}")
    print(f"imported by compare: {_imported() or 'none'} of {', '.join(WATCHED)}")


def _run(command: list[str]) -> tuple[float, float]:
    """Wall seconds and peak megabytes of one run."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed with {process.returncode}")
    return seconds, usage.ru_maxrss / 1024


def _imported() -> str:
    """Which of the watched libraries a comparison imports."""
    program = (
        "import sys\nfrom factcheck.articles import load_articles\nfrom factcheck.checker import Checker\n"
        "Checker().compare(load_articles(['seeds']).articles)\n"
        f"print(*[name for name in {WATCHED!r} if name in sys.modules])"
    )
    root = Path(__file__).resolve().parent.parent
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True)
    return done.stdout.strip()


if __name__ == "__main__":
    main()
