"""Orfeo ToolBox by its command line, with its defaults for the output files."""

import re
import shutil
import subprocess

from tasks import BLUE, GREEN, NEAR_INFRARED, RED

from .base import RADIUS, RAM_MB, SAMPLES, THREADS, Job, Peer, Unavailable

WIDTH = 2 * RADIUS + 1
RAM = ("-ram", str(RAM_MB))


def peer(work):
    if not shutil.which("otbcli_ImageClassifier"):
        raise Unavailable("otbcli_ImageClassifier is not on the path; Debian has it in otb-bin")
    return Peer(
        title="Orfeo ToolBox",
        version=_version(),
        jobs={task.__name__: task for task in (
            classification, mean, median, report, calc, index, stack, clip, mosaic, pca, from_vector, zonal, forest,
            svm, network)},
        absent={"sieve": "none: it has a majority filter (ClassificationMapRegularization) but no sieve by size"},
        notes={
            "classification": "TrainImagesClassifier (bayes, all pixels), then ImageClassifier: two processes in a row",
            "forest": "rf, trees of depth 30 at most, the deepest that it takes",
            "svm": "libsvm",
            "network": "ann, which gives no class here",
            "mean": "Smoothing",
            "median": "BandMathX",
            "report": "ZonalStatistics of the map over itself: counts, no areas",
            "calc": "BandMath",
            "index": "BandMathX",
            "stack": "ConcatenateImages",
            "clip": "ExtractROI",
            "mosaic": "Mosaic",
            "from_vector": "Rasterization",
            "pca": "DimensionalityReduction",
            "zonal": "ZonalStatistics, of all six bands",
        },
        environment={"ITK_GLOBAL_DEFAULT_NUMBER_OF_THREADS": str(THREADS), "OTB_LOGGER_LEVEL": "WARNING"},
    )


def classification(data, folder):
    """Normal Bayes is maximum likelihood with one Gaussian per class; every training pixel is used."""
    return _classifier(data, folder, -1, "bayes")


def forest(data, folder):
    return _classifier(data, folder, SAMPLES, "rf", "-classifier.rf.max", "30", "-classifier.rf.min", "2",
                       "-classifier.rf.nbtrees", "100", "-classifier.rf.acc", "0")


def svm(data, folder):
    """The gamma is what 1 / (bands x variance) comes to on six normalised bands."""
    return _classifier(data, folder, SAMPLES, "libsvm", "-classifier.libsvm.k", "rbf", "-classifier.libsvm.gamma",
                       "0.1666", normalised=True)


def network(data, folder):
    return _classifier(data, folder, SAMPLES, "ann", "-classifier.ann.sizes", "100", normalised=True)


def _classifier(data, folder, samples, name, *settings, normalised=False):
    model, output, statistics = folder / "trained.model", folder / "classes.tif", folder / "statistics.xml"
    count = ("otbcli_ComputeImagesStatistics", "-il", data.scene, "-out.xml", str(statistics), *RAM)
    train = ("otbcli_TrainImagesClassifier", "-io.il", data.scene, "-io.vd", data.polygons, "-sample.vfn", "class",
             "-sample.vtr", "0", "-sample.mt", str(samples), "-sample.mv", "-1", "-sample.bm", "0", "-classifier", name,
             *settings, *(("-io.imstat", str(statistics)) if normalised else ()), "-io.out", str(model), *RAM)
    predict = ("otbcli_ImageClassifier", "-in", data.scene, "-model", str(model), "-out", str(output), "uint8", *RAM,
               *(("-imstat", str(statistics)) if normalised else ()))
    return Job((*((count,) if normalised else ()), train, predict), (output,))


def mean(data, folder):
    output = folder / "mean.tif"
    return Job((("otbcli_Smoothing", "-in", data.scene, "-type", "mean", "-type.mean.radius", str(RADIUS),
                 "-out", str(output), "float", *RAM),), (output,))


def median(data, folder):
    output = folder / "median.tif"
    windows = ",".join(f"im1b{band}N{WIDTH}x{WIDTH}" for band in range(1, 7))
    return Job((("otbcli_BandMathX", "-il", data.scene, "-exp", f"median({windows})", "-out", str(output), "float",
                 *RAM),), (output,))


def report(data, folder):
    output = folder / "report.xml"
    return Job((("otbcli_ZonalStatistics", "-in", data.map, "-inzone", "labelimage", "-inzone.labelimage.in",
                 data.map, "-out", "xml", "-out.xml.filename", str(output), *RAM),), (output,))


def calc(data, folder):
    output = folder / "calc.tif"
    nir, red = f"im1b{NEAR_INFRARED}", f"im1b{RED}"
    return Job((("otbcli_BandMath", "-il", data.scene, "-exp", f"({nir} - {red}) / ({nir} + {red})", "-out",
                 str(output), "float", *RAM),), (output,))


def index(data, folder):
    output = folder / "indices.tif"
    blue, green, red, nir = (f"im1b{band}" for band in (BLUE, GREEN, RED, NEAR_INFRARED))
    formulas = (f"({nir} - {red}) / ({nir} + {red})", f"({nir} - {green}) / ({nir} + {green})",
                f"2.5 * ({nir} - {red}) / ({nir} + 6 * {red} - 7.5 * {blue} + 10000)")
    return Job((("otbcli_BandMathX", "-il", data.scene, "-exp", ";".join(formulas), "-out", str(output), "float",
                 *RAM),), (output,))


def stack(data, folder):
    output = folder / "stack.tif"
    return Job((("otbcli_ConcatenateImages", "-il", *data.paths("bands"), "-out", str(output), "uint16", *RAM),),
               (output,))


def clip(data, folder):
    output = folder / "clip.tif"
    left, top, right, bottom = data.half_extent
    return Job((("otbcli_ExtractROI", "-in", data.scene, "-mode", "extent", "-mode.extent.unit", "phy",
                 "-mode.extent.ulx", str(left), "-mode.extent.uly", str(top), "-mode.extent.lrx", str(right),
                 "-mode.extent.lry", str(bottom), "-out", str(output), "uint16", *RAM),), (output,))


def mosaic(data, folder):
    output = folder / "mosaic.tif"
    return Job((("otbcli_Mosaic", "-il", data.west, data.east, "-interpolator", "nn", "-out", str(output), "uint16",
                 *RAM),), (output,))


def from_vector(data, folder):
    output = folder / "polygons.tif"
    return Job((("otbcli_Rasterization", "-in", data.polygons, "-im", data.scene, "-mode", "attribute",
                 "-mode.attribute.field", "class", "-out", str(output), "uint8", *RAM),), (output,))


def pca(data, folder):
    output = folder / "pca.tif"
    return Job((("otbcli_DimensionalityReduction", "-in", data.scene, "-method", "pca", "-out", str(output), "float",
                 *RAM),), (output,))


def zonal(data, folder):
    output = folder / "zonal.xml"
    return Job((("otbcli_ZonalStatistics", "-in", data.scene, "-inzone", "vector", "-inzone.vector.in", data.polygons,
                 "-out", "xml", "-out.xml.filename", str(output), *RAM),), (output,))


def _version():
    text = subprocess.run(("otbcli_ImageClassifier", "-help"), capture_output=True, text=True)
    found = re.search(r"version (\S+)", text.stdout + text.stderr)
    return found.group(1).rstrip(",") if found else "unknown"
