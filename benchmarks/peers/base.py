"""What the harness knows about a tool: how to run each task, and why a task has no counterpart."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Mapping

JOBS = Path(__file__).resolve().parent.parent / "jobs"
THREADS = 2
RAM_MB = 2048
MIN_SIZE = 12
RADIUS = 2
# Of the one class that is dilated and eroded.
CLASS, REACH = 2, 3
# Training pixels of a class at most, for the learners.
SAMPLES = 2000
FILES = {"scene": ("scene.tif",), "second": ("second.tif",), "west": ("west.tif",), "east": ("east.tif",),
         "bands": tuple(f"band_{number}.tif" for number in range(1, 7)), "map": ("map.tif",), "truth": ("truth.tif",),
         "mask": ("mask.tif",), "polygons": ("polygons.gpkg",)}
NEW_CLASSES = {label: 10 * label for label in range(1, 9)}


class Unavailable(Exception):
    """The tool is not installed here; the message says how to get it."""


@dataclass(frozen=True)
class Data:
    """The inputs of every task, all in one folder."""

    folder: Path

    def __getattr__(self, name):
        return self.paths(name)[0]

    def paths(self, name):
        """Returns the files of an input; only `bands` are several."""
        if name not in FILES:
            raise AttributeError(name)
        return [str(self.folder / file) for file in FILES[name]]

    @property
    def half_extent(self):
        """(left, top, right, bottom) of the middle half of the scene, on whole pixels."""
        import json

        size = json.loads((self.folder / "scene.json").read_text())["size"]
        left, top, pixel = self._corner()
        quarter = size // 4
        return (left + quarter * pixel, top - quarter * pixel, left + 3 * quarter * pixel, top - 3 * quarter * pixel)

    def _corner(self):
        from osgeo import gdal

        left, pixel, _, top, _, _ = gdal.Open(self.scene).GetGeoTransform()
        return left, top, pixel


def band_files(folder, stem):
    """The files of the six bands, numbered from 1."""
    return tuple(folder / f"{stem}{band}.tif" for band in range(1, 7))


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
