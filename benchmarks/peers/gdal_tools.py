"""GDAL alone, where it has a counterpart: its own sieve, a kernel-filtered VRT, a histogram."""

import subprocess
import sys

from .base import JOBS, MIN_SIZE, NEAR_INFRARED, RADIUS, RED, Job, Peer, Unavailable

SCRIPT = str(JOBS / "gdal_scripts.py")


def peer(work):
    asked = subprocess.run((sys.executable, "-c", "from osgeo import gdal; print(gdal.__version__)"),
                           capture_output=True, text=True)
    if asked.returncode:
        raise Unavailable("the GDAL bindings of this Python cannot be imported")
    return Peer(
        title="GDAL",
        version=asked.stdout.strip(),
        jobs={"mean": mean, "sieve": sieve, "report": report, "calc": calc, "clip": clip,
              "resample": resample},
        absent={"median": "none: this GDAL's VRT kernels are linear", **dict.fromkeys(
            ("classification", "pca", "reclassification", "combination", "dilation", "erosion", "zonal",
             "forest", "svm", "network", "signatures"), "none")},
        notes={
            "mean": "VRT with KernelFilteredSource, then gdal.Translate",
            "sieve": "osgeo_utils.gdal_sieve",
            "report": "Band.GetHistogram in a script",
            "calc": "osgeo_utils.gdal_calc",
            "clip": "gdal.Translate",
            "resample": "gdal.Warp",
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


def calc(data, folder):
    output = folder / "calc.tif"
    return Job(((sys.executable, "-m", "osgeo_utils.gdal_calc", "--quiet", "-A", data.scene,
                 f"--A_band={NEAR_INFRARED}",
                 "-B", data.scene, f"--B_band={RED}", "--calc", "(A.astype(float)-B)/(A.astype(float)+B)",
                 "--type=Float32", f"--outfile={output}"),), (output,))


def clip(data, folder):
    output = folder / "clip.tif"
    return Job(((sys.executable, SCRIPT, "clip", data.scene, str(output), *map(str, data.half_extent)),), (output,))


def resample(data, folder):
    output = folder / "coarse.tif"
    return Job(((sys.executable, SCRIPT, "resample", data.scene, str(output)),), (output,))
