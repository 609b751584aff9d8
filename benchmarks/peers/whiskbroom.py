"""Whiskbroom by its command line, from this checkout."""

import os
import sys
from dataclasses import replace
from pathlib import Path

from tasks import BLUE, GREEN, NEAR_INFRARED, RED

from .base import (
    CLASS,
    MIN_SIZE,
    NEW_CLASSES,
    RADIUS,
    RAM_MB,
    REACH,
    SAMPLES,
    THREADS,
    Job,
    Peer,
    Unavailable,
    band_files,
)

ROOT = Path(__file__).resolve().parent.parent.parent
TOOL = (sys.executable, "-m", "whiskbroom")
LIMITS = ("--n-processes", str(THREADS), "--available-ram", str(RAM_MB))


def peer(work):
    if not (ROOT / "__main__.py").exists():
        raise Unavailable("the checkout has no command line yet")
    return Peer(
        title="Whiskbroom",
        version=_version(),
        jobs={task.__name__: task for task in (
            classification, mean, median, sieve, report, calc, index, stack, split, clip, mask, resample, mosaic, pca,
            distance, reclassification, combination, cross, edit, label, to_vector, from_vector, dilation, erosion,
            signatures, forest, svm, network, zonal)},
        environment={"PYTHONPATH": _importable(work)},
    )


def classification(data, folder):
    return _run("band_classification", folder / "classes.tif", "--input", data.scene, "--training", data.polygons,
                "--class-field", "class", "--method", "maximum_likelihood")


def forest(data, folder):
    return _learner("random_forest", data, folder)


def svm(data, folder):
    return _learner("svm", data, folder, "--no-probability")


def network(data, folder):
    return _learner("mlp", data, folder)


def signatures(data, folder):
    return _run("signatures", folder / "signatures.json", "--input", data.scene, "--training", data.polygons,
                "--class-field", "class", "--by", "feature")


def _learner(family, data, folder, *settings):
    model, output = folder / "model.wbmodel", folder / "classes.tif"
    train = (*TOOL, f"train_{family}", "--input", data.scene, "--training", data.polygons, "--class-field", "class",
             "--max-samples", str(SAMPLES), "--folds", "0", *settings, "--output-model", str(model), *LIMITS)
    predict = (*TOOL, "classify", "--input", data.scene, "--model", str(model), "--output", str(output), *LIMITS)
    return Job((train, predict), (output,))


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


def calc(data, folder):
    nir, red = f"b{NEAR_INFRARED}", f"b{RED}"
    return _run("band_calc", folder / "calc.tif", "--input", data.scene, "--expression",
                f"({nir} - {red}) / ({nir} + {red})")


def index(data, folder):
    roles = f"blue={BLUE},green={GREEN},red={RED},nir={NEAR_INFRARED}"
    return _run("spectral_index", folder / "indices.tif", "--input", data.scene, "--indices", "NDVI", "GNDVI", "EVI",
                "--scale-factor", "0.0001", "--band-roles", roles)


def stack(data, folder):
    return _run("band_stack", folder / "stack.tif", "--input", *data.paths("bands"))


def split(data, folder):
    job = _run("raster_split", folder, "--input", data.scene, "--prefix", "band_")
    return replace(job, outputs=band_files(folder, "band_"))


def clip(data, folder):
    left, top, right, bottom = data.half_extent
    return _run("band_clip", folder / "clip.tif", "--input", data.scene, "--extent", f"{left},{right},{bottom},{top}")


def mask(data, folder):
    return _run("band_mask", folder / "masked.tif", "--input", data.scene, "--mask", data.map, "--mask-values",
                str(CLASS), "--nodata-value", "0")


def resample(data, folder):
    return _run("band_resample", folder / "coarse.tif", "--input", data.scene, "--factor", "2", "--resampling",
                "average")


def mosaic(data, folder):
    return _run("mosaic", folder / "mosaic.tif", "--input", data.west, data.east)


def pca(data, folder):
    return _run("band_pca", folder / "pca.tif", "--input", data.scene)


def distance(data, folder):
    return _run("band_spectral_distance", folder / "angle.tif", "--input", data.scene, "--reference", data.second,
                "--distance", "spectral_angle")


def reclassification(data, folder):
    table = "|".join(f"{old};{new};" for old, new in NEW_CLASSES.items())
    return _run("raster_reclassification", folder / "classes.tif", "--input", data.map, "--table", table)


def combination(data, folder):
    return _run("band_combination", folder / "combination.tif", "--input", data.map, data.truth, "--output-table",
                str(folder / "combination.csv"))


def cross(data, folder):
    return _run("cross_classification", folder / "cross.tif", "--input", data.map, "--reference", data.truth,
                "--output-table", str(folder / "pairs.csv"), "--output-matrix", str(folder / "matrix.csv"))


def edit(data, folder):
    return _run("raster_edit", folder / "edited.tif", "--input", data.map, "--areas", data.polygons, "--constant", "9")


def label(data, folder):
    return _run("raster_label", folder / "patches.tif", "--input", data.mask, "--label", "size", "--no-apart")


def to_vector(data, folder):
    return _run("raster_to_vector", folder / "polygons.gpkg", "--input", data.truth)


def from_vector(data, folder):
    return _run("vector_to_raster", folder / "polygons.tif", "--input", data.polygons, "--field", "class",
                "--align-raster", data.scene, "--no-minimum-extent", "--nodata-value", "0")


def dilation(data, folder):
    return _run("band_dilation", folder / "dilated.tif", "--input", data.map, "--values", str(CLASS), "--radius",
                str(REACH), "--shape", "square")


def erosion(data, folder):
    return _run("band_erosion", folder / "eroded.tif", "--input", data.map, "--values", str(CLASS), "--radius",
                str(REACH), "--shape", "square")


def zonal(data, folder):
    return _run("raster_zonal_stats", folder / "zonal.csv", "--input", data.scene, "--bands", "1", "--zones",
                data.polygons, "--field", "class", "--statistics", "count", "mean", "standard_deviation")


def _run(tool, output, *arguments):
    return Job(((*TOOL, tool, *arguments, "--output", str(output), *LIMITS),), (output,))


def _importable(work):
    """Makes the checkout importable as `whiskbroom` whatever its folder is called."""
    links = work / "import"
    links.mkdir(parents=True, exist_ok=True)
    link = links / "whiskbroom"
    if link.resolve() != ROOT:
        # The folder may be that of another checkout.
        link.unlink(missing_ok=True)
        os.symlink(ROOT, link)
    return os.pathsep.join(filter(None, (str(links), os.environ.get("PYTHONPATH"))))


def _version():
    lines = (ROOT / "metadata.txt").read_text().splitlines() if (ROOT / "metadata.txt").exists() else ()
    return next((line.split("=", 1)[1].strip() for line in lines if line.startswith("version=")), "this checkout")
