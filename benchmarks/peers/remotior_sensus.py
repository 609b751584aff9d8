"""Remotior Sensus in an environment of its own, which sees the system's GDAL, NumPy and SciPy."""

import json
import subprocess
import sys
import venv
from dataclasses import replace
from functools import partial
from importlib.metadata import version

from tasks import BLUE, GREEN, NEAR_INFRARED, RED

from .base import (
    CLASS,
    JOBS,
    MIN_SIZE,
    NEW_CLASSES,
    RADIUS,
    RAM_MB,
    REACH,
    THREADS,
    Job,
    Peer,
    Unavailable,
    band_files,
)

VERSION = "0.8.0"
SCRIPT = str(JOBS / "remotior.py")
HELD = ("numpy", "scipy")
LEARNERS = {"forest": "random forest", "svm": "support vector machine", "network": "multi-layer perceptron"}
ONE_FILE_PER_BAND = "writes one file per band"
BANDS_AS_FILES = "from bands as VRT files: of files with several it takes the first for all"


def peer(work, dissolve=True):
    python = _environment(work)
    run = partial(_run, python)
    note = "polygons dissolved per class first: one signature per class" if dissolve else \
        "polygons as they are: 120 signatures, each with its own covariance matrix"
    jobs = {"classification": partial(classification, run, dissolve, "maximum likelihood")}
    if dissolve:
        jobs.update(
            {task.__name__: partial(task, run) for task in (
                sieve, report, calc, index, stack, split, clip, mask, resample, mosaic, pca, distance,
                reclassification, combination, cross, edit, label, to_vector, from_vector, zonal, signatures)},
            mean=partial(neighbours, run, "Mean"), median=partial(neighbours, run, "Median"),
            dilation=partial(morphology, run, "dilation"), erosion=partial(morphology, run, "erosion"),
            **{task: partial(classification, run, True, name) for task, name in LEARNERS.items()})
    return Peer(
        title="Remotior Sensus" if dissolve else "Remotior Sensus, 120 signatures",
        version=VERSION,
        jobs=jobs,
        notes={"classification": note, **dict.fromkeys(LEARNERS, "trains with all pixels of the polygons"),
               "index": "three calls of its calculator in one session", "edit": "edits a copy of the map in place",
               "distance": BANDS_AS_FILES, "mosaic": f"{BANDS_AS_FILES}; {ONE_FILE_PER_BAND}",
               **dict.fromkeys(("mean", "median", "clip", "mask", "resample", "pca"), ONE_FILE_PER_BAND)},
    )


def classification(run, dissolve, algorithm, data, folder):
    output = folder / "classes.tif"
    return run("classification", (output,), scene=data.scene, polygons=data.polygons, output=str(output),
               dissolve=dissolve, algorithm=algorithm)


def neighbours(run, statistic, data, folder):
    return run("neighbours", _bands(folder), scene=data.scene, output=str(folder), statistic=statistic, radius=RADIUS,
               kind="Float32")


def sieve(run, data, folder):
    output = folder / "sieve.tif"
    return run("sieve", (output,), class_map=data.map, output=str(output), min_size=MIN_SIZE)


def report(run, data, folder):
    output = folder / "report.csv"
    return run("report", (output,), class_map=data.map, output=str(output))


def calc(run, data, folder):
    return _calculate(run, data, folder, {"calc": _difference(NEAR_INFRARED, RED)})


def index(run, data, folder):
    blue, red, nir = map(_band, (BLUE, RED, NEAR_INFRARED))
    return _calculate(run, data, folder, {
        "ndvi": _difference(NEAR_INFRARED, RED), "gndvi": _difference(NEAR_INFRARED, GREEN),
        "evi": f"2.5 * ({nir} - {red}) / ({nir} + 6 * {red} - 7.5 * {blue} + 10000)"})


def _calculate(run, data, folder, formulas):
    outputs = tuple(folder / f"{name}.tif" for name in formulas)
    return run("calc", outputs, scene=data.scene, outputs=list(map(str, outputs)), expressions=list(formulas.values()))


def _difference(first, second):
    return f"({_band(first)} - {_band(second)}) / ({_band(first)} + {_band(second)})"


def _band(number):
    return f'"bandset1b{number}"'


def stack(run, data, folder):
    output = folder / "stack.tif"
    return run("stack", (output,), bands=data.paths("bands"), output=str(output))


def split(run, data, folder):
    return run("split", band_files(folder, "band"), scene=data.scene, output=str(folder))


def clip(run, data, folder):
    return run("clip", _bands(folder), scene=data.scene, output=str(folder), extent=data.half_extent)


def mask(run, data, folder):
    return run("mask", _bands(folder), scene=data.scene, mask=data.map, value=CLASS, output=str(folder))


def resample(run, data, folder):
    return run("resample", _bands(folder), scene=data.scene, output=str(folder))


def pca(run, data, folder):
    return run("pca", (), scene=data.scene, output=str(folder / "pca"))


def mosaic(run, data, folder):
    outputs = tuple(folder / f"mosaic{band}.tif" for band in range(6))
    return run("mosaic", outputs, scenes=[data.west, data.east], output=str(folder))


def distance(run, data, folder):
    output = folder / "angle.tif"
    return run("distance", (output,), scenes=[data.scene, data.second], output=str(output))


def reclassification(run, data, folder):
    output = folder / "classes.tif"
    return run("reclassification", (output,), class_map=data.map, output=str(output),
               table=[list(pair) for pair in NEW_CLASSES.items()])


def combination(run, data, folder):
    output = folder / "combination.tif"
    return run("combination", (output,), maps=[data.map, data.truth], output=str(output))


def cross(run, data, folder):
    output = folder / "cross.tif"
    return run("cross", (output,), class_map=data.map, reference=data.truth, output=str(output))


def edit(run, data, folder):
    """The copy is part of the measured time; it takes a hundredth of a second."""
    output = folder / "edited.tif"
    edited = run("edit", (output,), class_map=str(output), polygons=data.polygons, value=9)
    return replace(edited, commands=(("cp", data.map, str(output)), *edited.commands))


def label(run, data, folder):
    output = folder / "patches.tif"
    return run("label", (output,), mask=data.mask, output=str(output))


def to_vector(run, data, folder):
    output = folder / "polygons.gpkg"
    return run("to_vector", (output,), class_map=data.truth, output=str(output))


def from_vector(run, data, folder):
    output = folder / "polygons.tif"
    return run("from_vector", (output,), polygons=data.polygons, scene=data.scene, output=str(output))


def morphology(run, kind, data, folder):
    output = folder / f"{kind}.tif"
    return run(kind, (output,), class_map=data.map, output=str(output), value=CLASS, size=REACH)


def signatures(run, data, folder):
    output = folder / "signatures.scpx"
    return run("signatures", (output,), scene=data.scene, polygons=data.polygons, output=str(output))


def zonal(run, data, folder):
    output = folder / "zonal.csv"
    return run("zonal", (output,), scene=data.scene, polygons=data.polygons, output=str(output))


def _bands(folder):
    return band_files(folder, "out_scene_")


def _run(python, task, outputs, /, **arguments):
    session = {"n_processes": THREADS, "available_ram": RAM_MB}
    return Job(((python, SCRIPT, task, json.dumps(session), json.dumps(arguments)),), outputs)


def _environment(work):
    """Makes the environment once and returns its interpreter.

    The GDAL bindings of the system are built against its NumPy, so NumPy and SciPy are held at its versions.
    """
    folder = work / f"remotior-sensus-{VERSION}"
    python = folder / "bin" / "python"
    constraints = work / "constraints.txt"
    if _installed(python):
        return str(python)
    work.mkdir(parents=True, exist_ok=True)
    constraints.write_text("".join(f"{name}=={version(name)}\n" for name in HELD))
    venv.create(folder, system_site_packages=True, with_pip=True)
    install = (str(python), "-m", "pip", "install", "--quiet", "--constraint", str(constraints),
               f"remotior-sensus=={VERSION}")
    if subprocess.run(install, stdout=sys.stderr).returncode or not _installed(python):
        raise Unavailable(f"pip could not install remotior-sensus {VERSION}")
    return str(python)


def _installed(python):
    """Whether the interpreter has the package; the package itself is not imported, for that takes seconds."""
    code = f"import sys; from importlib.metadata import version; sys.exit(version('remotior_sensus') != '{VERSION}')"
    return python.exists() and subprocess.run((str(python), "-c", code), stderr=subprocess.DEVNULL).returncode == 0
