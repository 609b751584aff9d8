"""Remotior Sensus in an environment of its own, which sees the system's GDAL, NumPy and SciPy."""

import json
import subprocess
import sys
import venv
from functools import partial
from importlib.metadata import version

from .base import (
    CLASS,
    JOBS,
    MIN_SIZE,
    NEAR_INFRARED,
    NEW_CLASSES,
    RADIUS,
    RAM_MB,
    REACH,
    RED,
    THREADS,
    Job,
    Peer,
    Unavailable,
)

VERSION = "0.8.0"
SCRIPT = str(JOBS / "remotior.py")
HELD = ("numpy", "scipy")
LEARNERS = {"forest": "random forest", "svm": "support vector machine", "network": "multi-layer perceptron"}
ONE_FILE_PER_BAND = "writes one file per band"


def peer(work, dissolve=True):
    python = _environment(work)
    run = partial(_run, python)
    note = "polygons dissolved per class first: one signature per class" if dissolve else \
        "polygons as they are: 120 signatures, each with its own covariance matrix"
    jobs = {"classification": partial(classification, run, dissolve, "maximum likelihood")}
    if dissolve:
        jobs.update(mean=partial(neighbours, run, "Mean"), median=partial(neighbours, run, "Median"),
                    sieve=partial(sieve, run), report=partial(report, run), calc=partial(calc, run),
                    clip=partial(clip, run), resample=partial(resample, run), pca=partial(pca, run),
                    reclassification=partial(reclassification, run), combination=partial(combination, run),
                    dilation=partial(morphology, run, "dilation"), erosion=partial(morphology, run, "erosion"),
                    zonal=partial(zonal, run), signatures=partial(signatures, run),
                    **{task: partial(classification, run, True, name) for task, name in LEARNERS.items()})
    return Peer(
        title="Remotior Sensus" if dissolve else "Remotior Sensus, 120 signatures",
        version=VERSION,
        jobs=jobs,
        notes={"classification": note, **dict.fromkeys(LEARNERS, "trains with all pixels of the polygons"),
               **dict.fromkeys(("mean", "median", "clip", "resample", "pca"), ONE_FILE_PER_BAND)},
    )


def classification(run, dissolve, algorithm, data, folder):
    output = folder / "classes.tif"
    return run("classification", (output,), scene=data.scene, polygons=data.polygons, output=str(output),
               dissolve=dissolve, algorithm=algorithm)


def neighbours(run, statistic, data, folder):
    outputs = tuple(folder / f"out_scene_{band}.tif" for band in range(1, 7))
    return run("neighbours", outputs, scene=data.scene, output=str(folder), statistic=statistic, radius=RADIUS,
               kind="Float32")


def sieve(run, data, folder):
    output = folder / "sieve.tif"
    return run("sieve", (output,), class_map=data.map, output=str(output), min_size=MIN_SIZE)


def report(run, data, folder):
    output = folder / "report.csv"
    return run("report", (output,), class_map=data.map, output=str(output))


def calc(run, data, folder):
    output = folder / "calc.tif"
    nir, red = (f'"bandset1b{band}"' for band in (NEAR_INFRARED, RED))
    return run("calc", (output,), scene=data.scene, output=str(output), expression=f"({nir} - {red}) / ({nir} + {red})")


def clip(run, data, folder):
    return run("clip", _bands(folder), scene=data.scene, output=str(folder), extent=data.half_extent)


def resample(run, data, folder):
    return run("resample", _bands(folder), scene=data.scene, output=str(folder))


def pca(run, data, folder):
    return run("pca", (), scene=data.scene, output=str(folder / "pca"))


def reclassification(run, data, folder):
    output = folder / "classes.tif"
    return run("reclassification", (output,), class_map=data.map, output=str(output),
               table=[list(pair) for pair in NEW_CLASSES.items()])


def combination(run, data, folder):
    output = folder / "combination.tif"
    return run("combination", (output,), maps=[data.map, data.truth], output=str(output))


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
    return tuple(folder / f"out_scene_{band}.tif" for band in range(1, 7))


def _run(python, task, outputs, **arguments):
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
