"""The accuracy of every classifier, as the tables of docs/classifiers.md.

    python3 benchmarks/classifier_accuracy.py DATA

DATA holds the folders sentinel2_aberystwyth and landsat7_chiapas_two_dates; without it the demo scene alone is used.
"""

import csv
import gzip
import math
import sys
import tempfile
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "scripts"))

from render_docs import load_package  # noqa: E402

# The tools by their names, what their trainings are called, and what differs from their defaults.
METHODS = {"minimum_distance": ("minimum distance", {}), "spectral_angle": ("spectral angle", {}),
           "maximum_likelihood": ("maximum likelihood", {}), "knn": ("nearest neighbours", {}),
           "svm": ("support vector machine", {}), "mlp": ("neural network", {}),
           "random_forest": ("random forest, 500 trees", {"trees": 500}),
           "gradient_boosting": ("gradient boosting", {})}
KINDS = ("forest", "grass", "urban", "water")


def main(data=None):
    """Prints a table for each scene."""
    load_package()
    import whiskbroom

    with tempfile.TemporaryDirectory() as folder, whiskbroom.Session(progress_callback=None) as session:
        of_demo(session, Path(folder))
        if data is not None:
            of_aberystwyth(session, Path(data) / "sentinel2_aberystwyth", Path(folder))
            of_chiapas(session, Path(data) / "landsat7_chiapas_two_dates", Path(folder))


def of_demo(session, folder):
    """Of a map, beside what its validations promise, where every pixel is known."""
    from osgeo import gdal
    from whiskbroom.demo.scene import make_scene

    scene = make_scene(folder / "demo", 1000)
    truth = gdal.OpenEx(str(scene.truth)).ReadAsArray()
    _head("The demo scene", "the map itself", "by training features", "by single pixels")
    for method in METHODS:
        result = _trained(session, method, folder, scene.image, scene.training, "class_id")
        mapped = session.classify(input=str(scene.image), model=result.path, output=str(folder / "map.tif"))
        labels = gdal.OpenEx(mapped.path).ReadAsArray()
        _row(method, 100 * (labels == truth)[truth > 0].mean(), result.accuracy, result.accuracy_at_random)


def of_aberystwyth(session, data, folder):
    """Of published test samples, by the published training samples."""
    taught, tested = _samples(data, "train"), _samples(data, "test")
    _head("Sentinel-2, Aberystwyth", "published test samples", "by training features", "by single pixels")
    for method in METHODS:
        result = _trained(session, method, folder, data / "aber_s2_20210527_10band.tif",
                          data / "training_polygons.gpkg", "class_id")
        _row(method, 100 * _accuracy(method, taught, tested), result.accuracy, result.accuracy_at_random)


def of_chiapas(session, data, folder):
    """Of the training features, by others, by single pixels and out of bag; without the band of its cloud mask."""
    from osgeo import gdal

    image = folder / "landsat.tif"
    gdal.Translate(str(image), str(data / "LE70220491999322EDC01_stack.gtif"), bandList=range(1, 8))
    _head("Landsat 7, Chiapas", "by training features", "by single pixels", "out of bag")
    for method in METHODS:
        result = _trained(session, method, folder, image, data / "training_data.shp", "id", all_touched=True)
        _row(method, result.accuracy, result.accuracy_at_random, result.numbers.get("out_of_bag_accuracy", math.nan))


def _trained(session, method, folder, image, training, field, **options):
    return getattr(session, "train_" + method)(
        input=str(image), training=str(training), class_field=field, output_model=str(folder / "model.wbmodel"),
        **METHODS[method][1], **options)


def _samples(data, part):
    """Published samples and the places of their classes."""
    found = []
    for kind in KINDS:
        with gzip.open(data / "samples_csv" / f"{kind}_bal_{part}.csv.gz", "rt") as file:
            found.append(np.array(list(csv.reader(file))[1:], float))
    return np.concatenate(found), np.repeat(np.arange(len(KINDS)), list(map(len, found)))


def _accuracy(method, taught, tested):
    """Share of the tested samples that a training on the others gets right, by the defaults of the tool."""
    from whiskbroom.algorithms import ALL
    from whiskbroom.core.predict.normalisation import Normalisation
    from whiskbroom.core.train.task import Task, Work

    normalization = ALL["train_" + method].parameter("normalization")
    normalisation = Normalisation.of(normalization.default if normalization else "none", taught[0])
    samples = np.ascontiguousarray(normalisation(taught[0].T).T)
    task = Task(samples, taught[1], np.arange(len(samples)), len(KINDS), shares=False)
    predictor = _recipe(method).fit(task, Work()).predictor
    winners = predictor.decide(np.ascontiguousarray(normalisation(tested[0].T))).winners
    return (winners == tested[1]).mean()


def _recipe(method):
    from whiskbroom.core.train.boosting import BoostingRecipe
    from whiskbroom.core.train.forest import ForestRecipe
    from whiskbroom.core.train.mlp import PerceptronRecipe
    from whiskbroom.core.train.neighbours import NeighboursRecipe
    from whiskbroom.core.train.statistical import StatisticalRecipe
    from whiskbroom.core.train.svm import SvmRecipe

    learned = {"knn": NeighboursRecipe, "svm": SvmRecipe, "mlp": PerceptronRecipe, "random_forest": ForestRecipe,
               "gradient_boosting": BoostingRecipe}
    return learned[method](**METHODS[method][1]) if method in learned else StatisticalRecipe(method)


def _head(title, *columns):
    print(f"\n{title}\n\n| | {' | '.join(columns)} |\n|---|{'---:|' * len(columns)}")


def _row(method, *accuracies):
    shown = ["" if math.isnan(accuracy) else f"{accuracy:.1f}" for accuracy in accuracies]
    print(f"| {METHODS[method][0]} | {' | '.join(shown)} |", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
