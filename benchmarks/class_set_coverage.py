"""How often class sets hold the true class of pixels in polygons that neither trained nor calibrated, as the tables of
docs/uncertainty.md: calibrated by polygon, beside the usual calibration by single pixels on the same draws.

    python3 benchmarks/class_set_coverage.py DATA

DATA holds the folder sentinel2_aberystwyth; without it the simulation alone is made.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "scripts"))

from render_docs import load_package  # noqa: E402

SPLITS, DRAWS = 200, 4000
# Of the polygons of a class, those that train and those that are held out, at least one; the others calibrate.
TRAINING, HELD = 0.3, 0.15
CLASSES = ("Forest", "Grass", "Urban", "Water")


@dataclass(frozen=True)
class Found:
    """Coverages of the held-out polygons of one class, over all splits.

    Attributes:
        by_polygon, by_pixel: the mean coverage, 0 to 1, calibrated by polygon and by single pixels.
        size: mean number of classes in the sets that were calibrated by polygon.
        polygons, pixels: how many were held out, counted in each split.
    """

    by_polygon: float
    by_pixel: float
    size: float
    polygons: int
    pixels: int

    def error(self, level, units):
        """The binomial standard error of a coverage over so many units."""
        return np.sqrt(level * (1 - level) / units)


def simulated(groups, level, correlation, draws, seed=1):
    """Mean coverage of the pixels of a new polygon, (by polygon, by single pixels).

    The probabilities of a class in polygons of 5 to 400 pixels have normal log odds, whose variance is shared to that
    part (0 to 1) by the pixels of a polygon.
    """
    from whiskbroom.core.conformal.thresholds import threshold

    random, found = np.random.default_rng(seed), []
    for _ in range(draws):
        sizes = np.rint(np.exp(random.uniform(np.log(5), np.log(400), groups + 1))).astype(int)
        places = np.repeat(np.arange(groups + 1), sizes)
        odds = (np.sqrt(correlation) * random.normal(size=groups + 1)[places]
                + np.sqrt(1 - correlation) * random.normal(size=len(places)))
        new = places == groups
        found.append([(odds[new] >= threshold(odds[~new], by, level)).mean()
                      for by in (places[~new], np.arange(len(places) - sizes[-1]))])
    return np.mean(found, axis=0)


def aberystwyth(data):
    """(samples (n, bands), labels (n,), polygons (n,)) of all training polygons."""
    from whiskbroom.core.context import Context
    from whiskbroom.core.raster.sample import sample
    from whiskbroom.core.raster.stack import RasterStack
    from whiskbroom.core.vector.read import read_features
    from whiskbroom.core.vector.training import training_layer

    image = str(data / "aber_s2_20210527_10band.tif")
    stack = RasterStack([image])
    polygons = read_features(str(data / "training_polygons.gpkg"))
    layer = training_layer(polygons, {"class": "class_id"}, stack.grid, image)
    with sample(stack, layer.shapes, Context()) as pieces:
        parts = [(piece.values, piece.classes - 1, piece.owners) for piece in pieces]
    values, labels, polygons = map(np.concatenate, zip(*parts))
    return values.astype(float), labels.astype(np.intp), polygons


def divided(labels, polygons, random):
    """For each pixel 0 where its polygon trains, 1 where it calibrates, 2 where it is held out."""
    parts = np.empty(len(labels), int)
    for label in np.unique(labels):
        own = random.permutation(np.unique(polygons[labels == label]))
        train, held = (max(1, round(share * len(own))) for share in (TRAINING, HELD))
        for part, chosen in enumerate((own[:train], own[train + held:], own[train:train + held])):
            parts[np.isin(polygons, chosen)] = part
    return parts


def held_out(recipe, pixels, levels, splits=SPLITS, each_class=True, seed=1):
    """What the sets of held-out polygons hold.

    Args:
        recipe: the `Recipe` to train.
        pixels: (samples, labels, polygons).
        levels: the coverages to ask for.
        splits: how many divisions of the polygons.
        each_class: as for `thresholds`.
        seed: of the divisions.
    Returns:
        {(level, class): `Found`}, with None in place of the class for all classes.
    """
    from whiskbroom.core.conformal.thresholds import CalibrationPixels, sets, thresholds
    from whiskbroom.core.train.task import Task, Work

    samples, labels, polygons = pixels
    random, gathered = np.random.default_rng(seed), {}
    for _ in range(splits):
        part = divided(labels, polygons, random)
        task = Task(samples[part == 0], labels[part == 0], polygons[part == 0], int(labels.max()) + 1)
        predictor = recipe.fit(task, Work()).predictor
        shares = predictor.decide(np.ascontiguousarray(samples.T), shares=True).shares
        chosen, held = part == 1, np.flatnonzero(part == 2)
        by_polygon = CalibrationPixels(shares[:, chosen], labels[chosen], polygons[chosen])
        by_pixel = CalibrationPixels(shares[:, chosen], labels[chosen], np.flatnonzero(chosen))
        for level in levels:
            inside = [sets(shares[:, held], thresholds(by, level, each_class)) for by in (by_polygon, by_pixel)]
            right = [found[labels[held], np.arange(len(held))] for found in inside]
            for polygon in np.unique(polygons[held]):
                own = polygons[held] == polygon
                row = [*[found[own].mean() for found in right], inside[0].sum(axis=0)[own].mean(), own.sum()]
                for key in (int(labels[held][own][0]), None):
                    gathered.setdefault((level, key), []).append(row)
    return {key: Found(*np.mean(rows, axis=0)[:3], len(rows), int(np.sum(rows, axis=0)[3]))
            for key, rows in gathered.items()}


def print_simulation():
    """The table of the simulation."""
    _head("Polygons", "Correlation", "Stated", "By polygon", "By single pixels")
    for groups, level in ((9, 0.9), (12, 0.9), (20, 0.9), (50, 0.9), (5, 0.8), (12, 0.8)):
        for correlation in (0.1, 0.5, 0.9):
            shares = simulated(groups, level, correlation, DRAWS)
            _row(groups, correlation, f"{100 * level:g}", *[f"{100 * share:.1f}" for share in shares])


def print_aberystwyth(pixels):
    """The tables of the scene: of each class with its own threshold, and of all classes with one."""
    from whiskbroom.core.train.forest import ForestRecipe
    from whiskbroom.core.train.neighbours import NeighboursRecipe
    from whiskbroom.core.train.statistical import StatisticalRecipe

    recipes = {"maximum likelihood": StatisticalRecipe("maximum_likelihood"),
               "nearest neighbours": NeighboursRecipe(25), "random forest": ForestRecipe(50)}
    _head("Method", "Stated", "Class", "By polygon", "By single pixels", "Classes in a set", "Polygons", "Pixels")
    for name, recipe in recipes.items():
        found = held_out(recipe, pixels, (0.75, 0.8))
        for level in (0.75, 0.8):
            for place, label in enumerate(CLASSES):
                one = found[level, place]
                _row(name, f"{100 * level:g}", label, f"{100 * one.by_polygon:.1f}", f"{100 * one.by_pixel:.1f}",
                     f"{one.size:.2f}", one.polygons, one.pixels)
    _head("Method", "Stated", "All", *CLASSES, "Classes in a set")
    for name, recipe in recipes.items():
        found = held_out(recipe, pixels, (0.8, 0.9), each_class=False)
        for level in (0.8, 0.9):
            shares = [found[level, key].by_polygon for key in (None, *range(len(CLASSES)))]
            _row(name, f"{100 * level:g}", *[f"{100 * share:.1f}" for share in shares],
                 f"{found[level, None].size:.2f}")


def _head(*names):
    print()
    _row(*names)
    print("|" + "---|" * len(names))


def _row(*cells):
    print("| " + " | ".join(map(str, cells)) + " |", flush=True)


def main(data=None):
    """Prints the tables."""
    load_package()
    print_simulation()
    if data is not None:
        print_aberystwyth(aberystwyth(Path(data) / "sentinel2_aberystwyth"))


if __name__ == "__main__":
    main(*sys.argv[1:2])
