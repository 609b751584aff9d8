"""What the harness knows about a tool: how to run each task, and why a task has no counterpart."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Mapping

JOBS = Path(__file__).resolve().parent.parent / "jobs"
THREADS = 2
RAM_MB = 2048
MIN_SIZE = 12
RADIUS = 2


class Unavailable(Exception):
    """The tool is not installed here; the message says how to get it."""


@dataclass(frozen=True)
class Data:
    """The inputs of every task, all in one folder."""

    folder: Path

    def __getattr__(self, name):
        files = {"scene": "scene.tif", "map": "map.tif", "truth": "truth.tif", "polygons": "polygons.gpkg"}
        if name not in files:
            raise AttributeError(name)
        return str(self.folder / files[name])


@dataclass(frozen=True)
class Job:
    """The commands of one task, run one after the other, and the files they leave."""

    commands: tuple
    outputs: tuple


@dataclass(frozen=True)
class Peer:
    """One tool under test.

    Attributes:
        title: its name in the tables.
        version: what it says of itself.
        jobs: task name to a function of `Data` and the output folder that returns a `Job`.
        absent: task name to one sentence on why there is no counterpart.
        notes: task name to one sentence on how the task is done.
        environment: variables added to the environment of its commands.
    """

    title: str
    version: str
    jobs: Mapping[str, Callable]
    absent: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)
