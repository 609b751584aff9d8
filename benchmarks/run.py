"""The open benchmark: times Whiskbroom and its peers on one scene, checks their results, writes a table.

    python3 benchmarks/run.py --size 4000 --runs 3 --tools whiskbroom otb --work FOLDER
"""

import argparse
import json
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import table
from peers import EXTRA_NAMES, NAMES, load
from peers.base import Data, Unavailable
from runner import run_task
from tasks import TASKS

HERE = Path(__file__).resolve().parent


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    arguments = parse()
    work = arguments.work or Path(tempfile.mkdtemp(prefix="whiskbroom-benchmark-"))
    data, scene = prepare_scene(work, arguments)
    peers = available(arguments.tools, work)
    results = {
        "date": time.strftime("%Y-%m-%d"),
        "command": shlex.join(["python3", "benchmarks/run.py", *shown(sys.argv[1:])]),
        "note": arguments.note, "machine": asked("machine.py"), "scene": scene,
        "versions": {peer.title: peer.version for peer in peers}, "tasks": {}, "checks": {},
    }
    for task in arguments.tasks:
        rows, outputs = run_task(task, peers, data, work / "out" / task, arguments)
        results["tasks"][task] = rows
        results["checks"][task] = asked("checks.py", task, str(data.folder), json.dumps(outputs))
        write(results, arguments.results)
    print(table.render(results))
    if not arguments.work:
        shutil.rmtree(work)
    sys.exit(any(row["failed"] for rows in results["tasks"].values() for row in rows))


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=4000, metavar="PIXELS", help="edge of the scene")
    parser.add_argument("--runs", type=int, default=3, help="runs of each tool and task; the median counts")
    parser.add_argument("--tools", nargs="+", default=NAMES, choices=NAMES + EXTRA_NAMES)
    parser.add_argument("--only", choices=NAMES + EXTRA_NAMES, help="one tool and the floor")
    parser.add_argument("--tasks", nargs="+", default=list(TASKS), choices=list(TASKS))
    parser.add_argument("--compress", default="LZW", choices=("NONE", "LZW", "DEFLATE"), help="of the input files")
    parser.add_argument("--interleave", default="BAND", choices=("BAND", "PIXEL"), help="of the scene")
    parser.add_argument("--timeout", type=float, default=1800, metavar="SECONDS", help="of one run")
    parser.add_argument("--work", type=Path, metavar="FOLDER", help="keeps inputs, environments and outputs")
    parser.add_argument("--results", type=Path, default=HERE, metavar="FOLDER", help="gets results.md and results.json")
    parser.add_argument("--note", default="", help="a sentence for the head of the results")
    arguments = parser.parse_args()
    if arguments.only:
        arguments.tools = [arguments.only]
    if arguments.work:
        arguments.work = arguments.work.resolve()
    return arguments


def shown(words):
    """The command without the folders and the note, which are nobody else's business."""
    kept, skip = [], False
    for word in words:
        hidden = word.split("=")[0] in ("--work", "--results", "--note")
        if not hidden and not skip:
            kept.append(word)
        skip = hidden and "=" not in word
    return kept


def prepare_scene(work, arguments):
    folder = work / f"scene-{arguments.size}-{arguments.compress}-{arguments.interleave}"
    description = folder / "scene.json"
    if not description.exists():
        subprocess.run((sys.executable, str(HERE / "scene.py"), str(folder), "--size", str(arguments.size),
                        "--compress", arguments.compress, "--interleave", arguments.interleave), check=True)
    return Data(folder), json.loads(description.read_text())


def available(names, work):
    peers = []
    for name in names:
        try:
            peers.append(load(name, work))
        except Unavailable as reason:
            print(f"{name} is left out: {reason}.", file=sys.stderr)
    return peers


def asked(script, *words):
    """Runs a script in its own process, so that this one stays small, and returns the JSON that it prints."""
    printed = subprocess.check_output((sys.executable, str(HERE / script), *words), text=True)
    return json.loads(printed)


def write(results, folder):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "results.md").write_text(table.render(results))
    (folder / "results.json").write_text(json.dumps(results, indent=1) + "\n")


if __name__ == "__main__":
    main()
