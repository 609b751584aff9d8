"""Lets the tools take turns at one task and keeps what each run took."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import asdict, replace
from functools import partial

from measure import in_turn, measure
from peers.base import JOBS, Job, Peer
from tasks import TASKS

FLOOR = str(JOBS / "floor.py")


def run_task(task, peers, data, folder, arguments):
    """Lets the tools take turns, the floor last; returns the rows of the table and the outputs by tool."""
    floor = Peer("Floor", "", {task: partial(floor_job, task, folder)} if TASKS[task].floor else {},
                 absent={} if TASKS[task].floor else {task: "none: the output lies on another grid"})
    runs = {peer.title: [] for peer in (*peers, floor)}
    failed, outputs = {}, {}
    read_once(data)
    for _ in range(arguments.runs):
        for peer in (*peers, floor):
            if task not in peer.jobs or peer.title in failed:
                continue
            if peer is floor and not outputs:
                continue
            measurement, files = run_once(task, peer, data, folder / peer.title.replace(" ", "_"), arguments.timeout)
            print(f"{task:15} {peer.title:32} {measurement.wall:8.2f} s {measurement.peak_mb:7.0f} MB", file=sys.stderr)
            if measurement.status:
                failed[peer.title] = f"FAILED, status {measurement.status}"
                outputs.pop(peer.title, None)
                continue
            runs[peer.title].append(measurement)
            outputs[peer.title] = [str(path) for path in files]
            if peer is not floor:
                keep_floor(task, folder, outputs)
    rows = [row(task, peer, runs[peer.title], failed.get(peer.title), outputs) for peer in (*peers, floor)]
    outputs.pop(floor.title, None)
    return rows, outputs


def run_once(task, peer, data, folder, timeout):
    """Runs the job in an empty folder; a missing output is a failure, whatever the exit status."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    job = peer.jobs[task](data, folder)
    environment = {**os.environ, **peer.environment}
    os.sync()
    with open(folder / "log.txt", "w") as log:
        measurement = in_turn([measure(command, environment, log, timeout) for command in job.commands])
    if not all(path.exists() for path in job.outputs):
        measurement = replace(measurement, status=measurement.status or 1)
    return measurement, job.outputs


def floor_job(task, kept, data, folder):
    sources = [[path, bands] for name, bands in TASKS[task].reads for path in data.paths(name)]
    run = (sys.executable, FLOOR, "run", json.dumps(sources))
    if TASKS[task].table:
        return Job((run,), ())
    output = folder / "floor.tif"
    return Job(((*run, str(kept / "content"), str(output)),), (output,))


def keep_floor(task, folder, outputs):
    """Keeps the pixels of the first tool that has run for the floor to write."""
    if TASKS[task].floor and not TASKS[task].table and len(outputs) == 1:
        files = next(iter(outputs.values()))
        subprocess.run((sys.executable, FLOOR, "keep", *files, str(folder / "content")), check=True)


def read_once(data):
    """Brings the inputs into the page cache."""
    for path in data.folder.iterdir():
        with open(path, "rb") as file:
            while file.read(1 << 22):
                pass


def row(task, peer, runs, failure, outputs):
    files = outputs.get(peer.title, ())
    return {
        "tool": peer.title, "runs": [asdict(run) for run in runs], "failed": bool(failure),
        "output_mb": sum(os.path.getsize(path) for path in files) / 1e6,
        "how": failure or (peer.notes.get(task, "") if task in peer.jobs else peer.absent.get(task, "none")),
    }
