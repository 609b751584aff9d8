"""scikit-learn in a script with GDAL, for the learners."""

import sys
from functools import partial
from importlib.metadata import PackageNotFoundError, version

from .base import JOBS, SAMPLES, THREADS, Job, Peer, Unavailable


def peer(work):
    try:
        found = version("scikit-learn")
    except PackageNotFoundError:
        raise Unavailable("scikit-learn is not installed") from None
    methods = ("forest", "svm", "network")
    return Peer(
        title="scikit-learn",
        version=found,
        jobs={method: partial(classification, method) for method in methods},
        notes=dict.fromkeys(methods, "a script that reads and writes strips of 256 rows with GDAL"),
    )


def classification(method, data, folder):
    output = folder / "classes.tif"
    command = (sys.executable, str(JOBS / "scikit.py"), method, data.scene, data.polygons, str(output), str(SAMPLES),
               str(THREADS))
    return Job((command,), (output,))
