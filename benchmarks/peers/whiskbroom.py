"""Whiskbroom by its command line, from this checkout."""

import os
import sys
from pathlib import Path

from .base import MIN_SIZE, RADIUS, RAM_MB, THREADS, Job, Peer, Unavailable

ROOT = Path(__file__).resolve().parent.parent.parent
TOOL = (sys.executable, "-m", "whiskbroom")
LIMITS = ("--n-processes", str(THREADS), "--available-ram", str(RAM_MB))


def peer(work):
    if not (ROOT / "__main__.py").exists():
        raise Unavailable("the checkout has no command line yet")
    return Peer(
        title="Whiskbroom",
        version=_version(),
        jobs={"classification": classification, "mean": mean, "median": median, "sieve": sieve, "report": report},
        environment={"PYTHONPATH": _importable(work)},
    )


def classification(data, folder):
    return _run("band_classification", folder / "classes.tif", "--input", data.scene, "--training", data.polygons,
                "--class-field", "class", "--method", "maximum_likelihood")


def mean(data, folder):
    return _neighbours("mean", data, folder)


def median(data, folder):
    return _neighbours("median", data, folder)


def _neighbours(statistic, data, folder):
    return _run("band_neighbor_pixels", folder / f"{statistic}.tif", "--input", data.scene, "--statistic", statistic,
                "--radius", str(RADIUS), "--shape", "square")


def sieve(data, folder):
    return _run("band_sieve", folder / "sieve.tif", "--input", data.map, "--min-size", str(MIN_SIZE),
                "--connectivity", "4")


def report(data, folder):
    return _run("raster_report", folder / "report.csv", "--input", data.map)


def _run(tool, output, *arguments):
    return Job(((*TOOL, tool, *arguments, "--output", str(output), *LIMITS),), (output,))


def _importable(work):
    """Makes the checkout importable as `whiskbroom` whatever its folder is called."""
    links = work / "import"
    links.mkdir(parents=True, exist_ok=True)
    link = links / "whiskbroom"
    if not link.exists():
        os.symlink(ROOT, link)
    return os.pathsep.join(filter(None, (str(links), os.environ.get("PYTHONPATH"))))


def _version():
    lines = (ROOT / "metadata.txt").read_text().splitlines() if (ROOT / "metadata.txt").exists() else ()
    return next((line.split("=", 1)[1].strip() for line in lines if line.startswith("version=")), "this checkout")
