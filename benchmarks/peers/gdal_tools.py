"""GDAL alone, where it has a counterpart: its own sieve, a kernel-filtered VRT, a histogram."""

import subprocess
import sys

from .base import JOBS, MIN_SIZE, RADIUS, Job, Peer, Unavailable

SCRIPT = str(JOBS / "gdal_scripts.py")


def peer(work):
    asked = subprocess.run((sys.executable, "-c", "from osgeo import gdal; print(gdal.__version__)"),
                           capture_output=True, text=True)
    if asked.returncode:
        raise Unavailable("the GDAL bindings of this Python cannot be imported")
    return Peer(
        title="GDAL",
        version=asked.stdout.strip(),
        jobs={"mean": mean, "sieve": sieve, "report": report},
        absent={"classification": "none", "median": "none: this GDAL's VRT kernels are linear"},
        notes={
            "mean": "VRT with KernelFilteredSource, then gdal.Translate",
            "sieve": "osgeo_utils.gdal_sieve",
            "report": "Band.GetHistogram in a script",
        },
    )


def mean(data, folder):
    output = folder / "mean.tif"
    return Job(((sys.executable, SCRIPT, "mean", data.scene, str(output), str(RADIUS)),), (output,))


def sieve(data, folder):
    output = folder / "sieve.tif"
    return Job(((sys.executable, "-m", "osgeo_utils.gdal_sieve", "-q", "-st", str(MIN_SIZE), "-4", data.map,
                 str(output)),), (output,))


def report(data, folder):
    output = folder / "report.csv"
    return Job(((sys.executable, SCRIPT, "report", data.map, str(output)),), (output,))
