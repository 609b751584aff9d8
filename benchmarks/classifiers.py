"""Our prediction beside scikit-learn's own, on the same pixels and by the same models: speed, labels, probabilities.

    python3 benchmarks/classifiers.py [--pixels 1000000] [--runs 3] [--threads 2] [--only forest …]

Ours runs over blocks on threads, as the driver runs it; scikit-learn gets the whole array and as many threads where it
knows how to use them. Both take turns in one process, and the ratio is that of the medians. `--bits 8` gives pixels of
8 bits, of which many are equal.
"""

import argparse
import statistics
import sys
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "scripts"))
sys.path.append(str(ROOT / "tests"))

from render_docs import load_package  # noqa: E402

BLOCK = 65536
BANDS, CLASSES, SAMPLES = 6, 6, 10_000


def main(arguments=None):
    """Prints a table with a row for each classifier."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pixels", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--bits", type=int, default=16)
    parser.add_argument("--only", nargs="*", default=[])
    options = parser.parse_args(arguments)
    load_package()
    warnings.simplefilter("ignore")
    pixels, samples, labels = scene(options.pixels, options.bits)
    print(f"{options.pixels} pixels, {BANDS} bands, {CLASSES} classes, {options.threads} threads, medians of "
          f"{options.runs} turns\n")
    print("| classifier | ours [s] | scikit-learn [s] | ratio | equal labels | with probabilities: ours [s] | "
          "scikit-learn [s] | ratio | largest difference |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|")
    for name, make in classifiers(options.threads):
        if options.only and not any(word in name for word in options.only):
            continue
        predictor, estimator, normalised = make(samples, labels)
        print(row(name, predictor, estimator, normalised(pixels), options), flush=True)


def scene(number, bits):
    """(pixels (bands, n), samples, labels): overlapping classes with correlated bands."""
    random = np.random.default_rng(0)
    spectra = random.uniform(300, 4000, (CLASSES, BANDS))
    mixing = random.normal(0, 0.5, (BANDS, BANDS)) + np.eye(BANDS)

    def draw(classes):
        spread = random.normal(0, 400, (len(classes), BANDS)) @ mixing * (1 + spectra[classes] / 4000)
        values = (spectra[classes] + spread).clip(1, 20000)
        return (values / 32).clip(0, 255).astype(np.uint8) if bits == 8 else values.astype(np.uint16)

    labels = random.integers(0, CLASSES, SAMPLES)
    return np.ascontiguousarray(draw(random.integers(0, CLASSES, number)).T), draw(labels), labels


def classifiers(threads):
    """(name, function of samples and labels) of each; the function gives predictor, estimator and normalisation."""
    from helpers.estimators import forest_of, machine_of, neighbours_of
    from sklearn.ensemble import ExtraTreesClassifier, HistGradientBoostingClassifier, RandomForestClassifier
    from sklearn.neighbors import KNeighborsClassifier
    from sklearn.neural_network import MLPClassifier
    from sklearn.svm import SVC
    from whiskbroom.core.predict.normalisation import Normalisation
    from whiskbroom.core.train.boosting import boosting_of
    from whiskbroom.core.train.mlp import perceptron_of

    def prepared(estimator, convert, kind):
        def make(samples, labels):
            normalisation = Normalisation.of(kind, samples)
            estimator.fit(np.ascontiguousarray(normalisation(samples.T).T), labels)
            return convert(estimator), estimator, normalisation

        return make

    parallel = {"random_state": 0, "n_jobs": threads}
    return [
        ("forest, 100 deep trees", prepared(RandomForestClassifier(100, **parallel), forest_of, "none")),
        ("forest, 100 trees, leaves of 5", prepared(RandomForestClassifier(100, min_samples_leaf=5, **parallel),
                                                    forest_of, "none")),
        ("extra trees, 100 deep", prepared(ExtraTreesClassifier(100, **parallel), forest_of, "none")),
        ("svm, radial", prepared(SVC(probability=True, random_state=0), machine_of, "z_score")),
        ("svm, linear", prepared(SVC(kernel="linear", probability=True, random_state=0), machine_of, "z_score")),
        ("svm, polynomial", prepared(SVC(kernel="poly", probability=True, random_state=0), machine_of, "z_score")),
        ("svm, sigmoid", prepared(SVC(kernel="sigmoid", probability=True, random_state=0), machine_of, "z_score")),
        ("network, 100 units", prepared(MLPClassifier((100,), max_iter=30, random_state=0), perceptron_of, "z_score")),
        ("network, 100 and 100 units", prepared(MLPClassifier((100, 100), max_iter=15, random_state=0), perceptron_of,
                                                "z_score")),
        ("network, 100 units, tanh", prepared(MLPClassifier((100,), activation="tanh", max_iter=30, random_state=0),
                                              perceptron_of, "z_score")),
        ("neighbours, 5", prepared(KNeighborsClassifier(5, n_jobs=threads), neighbours_of, "z_score")),
        ("neighbours, 5, by distance", prepared(KNeighborsClassifier(5, weights="distance", n_jobs=threads),
                                                neighbours_of, "z_score")),
        ("boosting, 100 rounds", prepared(HistGradientBoostingClassifier(early_stopping=False, random_state=0),
                                          boosting_of, "none")),
    ]


def row(name, predictor, estimator, pixels, options):
    """A row of the table."""
    rows = np.ascontiguousarray(pixels.T)
    ours, theirs = turns(lambda: decided(predictor, pixels, False, options.threads),
                         lambda: estimator.predict(rows), options.runs)
    our_shares, their_shares = turns(lambda: decided(predictor, pixels, True, options.threads),
                                     lambda: estimator.predict_proba(rows), options.runs)
    equal = (estimator.classes_[ours.result] == theirs.result).mean()
    difference = np.abs(our_shares.result.T - their_shares.result).max()
    return (f"| {name} | {ours.seconds:.2f} | {theirs.seconds:.2f} | {theirs.seconds / ours.seconds:.1f} | "
            f"{100 * equal:.4f} % | {our_shares.seconds:.2f} | {their_shares.seconds:.2f} | "
            f"{their_shares.seconds / our_shares.seconds:.1f} | {difference:.0e} |")


def decided(predictor, pixels, shares, threads):
    """Labels, or probabilities (classes, n), by blocks on threads."""
    blocks = [pixels[:, start:start + BLOCK] for start in range(0, pixels.shape[1], BLOCK)]
    with ThreadPoolExecutor(threads) as pool:
        outcomes = list(pool.map(lambda block: predictor.decide(block, shares), blocks))
    if shares:
        return np.concatenate([outcome.shares for outcome in outcomes], axis=1)
    return np.concatenate([outcome.winners for outcome in outcomes])


@dataclass(frozen=True)
class Timed:
    """What a function gave, and the median of its times."""

    result: np.ndarray
    seconds: float


def turns(first, second, runs):
    """Two functions, one after the other in every turn, as `Timed`."""
    seconds, results = ([], []), [None, None]
    for _ in range(runs):
        for place, function in enumerate((first, second)):
            started = time.perf_counter()
            results[place] = function()
            seconds[place].append(time.perf_counter() - started)
    return [Timed(result, statistics.median(taken)) for result, taken in zip(results, seconds)]


if __name__ == "__main__":
    main()
