"""GDAL alone, where it has a counterpart: its own sieve, a kernel-filtered VRT, a histogram."""

import subprocess
import sys

from tasks import NEAR_INFRARED, RED

from .base import JOBS, MIN_SIZE, RADIUS, Job, Peer, Unavailable, band_files

SCRIPT = str(JOBS / "gdal_scripts.py")


def peer(work):
    asked = subprocess.run((sys.executable, "-c", "from osgeo import gdal; print(gdal.__version__)"),
                           capture_output=True, text=True)
    if asked.returncode:
        raise Unavailable("the GDAL bindings of this Python cannot be imported")
    return Peer(
        title="GDAL",
        version=asked.stdout.strip(),
        jobs={task.__name__: task for task in (mean, sieve, report, calc, stack, split, clip, resample, mosaic,
                                               to_vector, from_vector)},
        absent={"median": "none: this GDAL's VRT kernels are linear"},
        notes={
            "mean": "VRT with KernelFilteredSource, then gdal.Translate",
            "sieve": "osgeo_utils.gdal_sieve",
            "report": "Band.GetHistogram in a script",
            "calc": "osgeo_utils.gdal_calc",
            "stack": "gdal.BuildVRT, then gdal.Translate",
            "split": "gdal.Translate for each band",
            "clip": "gdal.Translate",
            "resample": "gdal.Warp",
            "mosaic": "gdal.BuildVRT, then gdal.Translate",
            "to_vector": "gdal.Polygonize",
            "from_vector": "gdal.Rasterize",
        },
    )


def mean(data, folder):
    return _script("mean", folder / "mean.tif", data.scene, str(RADIUS))


def sieve(data, folder):
    output = folder / "sieve.tif"
    return Job(((sys.executable, "-m", "osgeo_utils.gdal_sieve", "-q", "-st", str(MIN_SIZE), "-4", data.map,
                 str(output)),), (output,))


def report(data, folder):
    return _script("report", folder / "report.csv", data.map)


def calc(data, folder):
    output = folder / "calc.tif"
    return Job(((sys.executable, "-m", "osgeo_utils.gdal_calc", "--quiet", "-A", data.scene,
                 f"--A_band={NEAR_INFRARED}",
                 "-B", data.scene, f"--B_band={RED}", "--calc", "(A.astype(float)-B)/(A.astype(float)+B)",
                 "--type=Float32", f"--outfile={output}"),), (output,))


def stack(data, folder):
    return _script("stack", folder / "stack.tif", *data.paths("bands"))


def split(data, folder):
    outputs = band_files(folder, "band_")
    return Job(((sys.executable, SCRIPT, "split", *map(str, outputs), data.scene),), outputs)


def clip(data, folder):
    return _script("clip", folder / "clip.tif", data.scene, *map(str, data.half_extent))


def resample(data, folder):
    return _script("resample", folder / "coarse.tif", data.scene)


def mosaic(data, folder):
    return _script("mosaic", folder / "mosaic.tif", data.west, data.east)


def to_vector(data, folder):
    return _script("to_vector", folder / "polygons.gpkg", data.truth)


def from_vector(data, folder):
    return _script("from_vector", folder / "polygons.tif", data.polygons, data.scene)


def _script(task, output, *words):
    return Job(((sys.executable, SCRIPT, task, str(output), *words),), (output,))
