"""One command from the data folder to weights.

python -m training train RUN --apart 6 --pairs 30000    # a run; the folder RUN gets checkpoints and a curve
python -m training train RUN --resume                   # goes on where it stopped
python -m training measure RUN/last                     # figures on the sets that are never trained on
"""

import argparse
import json
from dataclasses import fields
from pathlib import Path

import torch

from factcheck.entailment.temperature import FILE as TEMPERATURES
from factcheck.entailment.weights import bundled_file
from training.run import Options


def main() -> None:
    """Do what the command line says."""
    arguments = _arguments()
    torch.set_num_threads(arguments.threads)
    arguments.work(arguments)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description="Trains the entailment judge.")
    parser.add_argument("--threads", type=int, default=2)
    commands = parser.add_subparsers(required=True)
    train = commands.add_parser("train", help="train, or go on training")
    train.set_defaults(work=_train)
    train.add_argument("folder", type=Path, help="of the run")
    train.add_argument("--resume", nargs="?", const="", metavar="CHECKPOINT", help="go on from it; default: the newest")
    train.add_argument("--weights", type=Path, metavar="FILE.safetensors", help="trained weights to start from")
    train.add_argument("--until", type=int, help="stop after so many pairs")
    train.add_argument("--every", type=int, default=2_000, help="pairs between checkpoints")
    for item in fields(Options):
        train.add_argument(f"--{item.name.replace('_', '-')}", type=type(item.default))
    measure = commands.add_parser("measure", help="figures of a checkpoint or of a shipped file")
    measure.set_defaults(work=_measure)
    measure.add_argument("source", type=Path)
    measure.add_argument("--limit", type=int, default=0, help="rows of a set, at most; 0: all")
    measure.add_argument("-o", "--output", type=Path, metavar="FILE.json")
    export = commands.add_parser("export", help="write the file that is shipped, and its temperatures")
    export.set_defaults(work=_export)
    export.add_argument("checkpoint", type=Path)
    export.add_argument("-o", "--output", type=Path, default=bundled_file(), metavar="FILE.safetensors")
    export.add_argument("--limit", type=int, default=0, help="rows of a set for the temperatures; 0: all")
    return parser.parse_args()


def _train(arguments: argparse.Namespace) -> None:
    from training.data import read_corpus
    from training.run import Run

    given = {item.name: getattr(arguments, item.name) for item in fields(Options)}
    chosen = {name: value for name, value in given.items() if value is not None}
    checkpoint: Path | None = None
    if arguments.resume is not None:
        checkpoint = Path(arguments.resume) if arguments.resume else _newest(arguments.folder)
        chosen = {**json.loads((checkpoint / "state.json").read_text("utf-8"))["options"], **chosen}
    run = Run(Options(**chosen), read_corpus(), arguments.folder, weights=arguments.weights)
    if checkpoint is not None:
        run.resume(checkpoint)
    run.train(until=arguments.until, every=arguments.every)


def _newest(folder: Path) -> Path:
    found = [folder / name for name in ("stable", "last") if (folder / name / "state.json").exists()]
    return max(found, key=lambda path: json.loads((path / "state.json").read_text("utf-8"))["seen"])


def _measure(arguments: argparse.Namespace) -> None:
    from training.measure import measure, print_figures

    figures = measure(arguments.source, limit=arguments.limit)
    print_figures(figures)
    if arguments.output:
        arguments.output.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


def _export(arguments: argparse.Namespace) -> None:
    from training.calibrate import calibrate
    from training.export import export

    size = export(arguments.checkpoint, arguments.output)
    found = calibrate(arguments.output, arguments.output.with_name(TEMPERATURES), limit=arguments.limit)
    print(f"{arguments.output}: {size:,} bytes; temperatures {dict(found)}")


if __name__ == "__main__":
    main()
