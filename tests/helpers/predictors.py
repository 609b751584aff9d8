"""Predictors of every family from arrays drawn at random, without scikit-learn."""

import numpy as np
from whiskbroom.core.predict.boosting import GradientBoosting
from whiskbroom.core.predict.forest import Forest
from whiskbroom.core.predict.kernel_sums import SupportVectors
from whiskbroom.core.predict.layers import Layers
from whiskbroom.core.predict.mlp import Perceptron
from whiskbroom.core.predict.neighbours import Neighbours
from whiskbroom.core.predict.one_vs_rest import OneVsRestForest
from whiskbroom.core.predict.svm import SupportVectorMachine
from whiskbroom.core.predict.trees import LEAF, Trees


def random_tree(random, inner, bands, values=None):
    """(feature, threshold, left, right) of a tree with so many inner nodes, grown at leaves drawn at random."""
    feature, threshold, left, right = [LEAF], [0.0], [0], [0]
    leaves = [0]
    for _ in range(inner):
        node = leaves.pop(random.integers(len(leaves)))
        feature[node] = int(random.integers(bands))
        threshold[node] = float(random.normal() if values is None else random.choice(values))
        left[node], right[node] = len(feature), len(feature) + 1
        leaves += [left[node], right[node]]
        for column, value in ((feature, LEAF), (threshold, 0.0), (left, 0), (right, 0)):
            column += [value, value]
    return tuple(map(np.array, (feature, threshold, left, right)))


def random_trees(seed, trees, inner, bands, values=None):
    random = np.random.default_rng(seed)
    sizes = inner if isinstance(inner, (list, tuple)) else [inner] * trees
    return Trees.joined([random_tree(random, size, bands, values) for size in sizes])


def random_machine(kernel, classes=3, bands=4, vectors=30, seed=0, sigmoids=True):
    random = np.random.default_rng(seed)
    pairs = classes * (classes - 1) // 2
    counts = (vectors,) * (classes - 1) + (vectors + 7,)
    model = SupportVectors(random.normal(size=(sum(counts), bands)), counts,
                           random.normal(size=(classes - 1, sum(counts))), kernel, 0.3, 0.2, 3)
    slopes = np.column_stack([random.uniform(-2, -0.5, pairs), random.normal(0, 0.1, pairs)])
    return SupportVectorMachine(model, random.normal(size=pairs), slopes if sigmoids else None)


def random_perceptron(activation, sizes=(4, 30, 12, 3), seed=0):
    random = np.random.default_rng(seed)
    weights = [random.normal(size=(outputs, inputs)) / np.sqrt(inputs) for inputs, outputs in zip(sizes, sizes[1:])]
    # What a unit gives for 0, so that the outputs lie around 0 and each class wins somewhere.
    middle = 0.5 if activation == "logistic" else 0.0
    biases = [0.1 * random.normal(size=len(matrix)) - (middle * matrix.sum(axis=1) if place else 0)
              for place, matrix in enumerate(weights)]
    return Perceptron(Layers(tuple(weights), tuple(biases), activation))


def _leaves(seed, number, classes, pure):
    random = np.random.default_rng(seed)
    if pure:
        return np.eye(classes)[random.integers(classes, size=number)]
    shares = random.uniform(size=(number, classes))
    return shares / shares.sum(axis=1, keepdims=True)


def every_predictor():
    """By name, a predictor of four bands and three classes (two where the name says so)."""
    random = np.random.default_rng(5)
    trees = random_trees(1, 18, [0, 1, 5, 90, 200, 3] * 3, 4)
    found = {
        "forest": Forest(trees, _leaves(2, trees.leaves, 3, False), 4),
        "forest of pure leaves": Forest(trees, _leaves(2, trees.leaves, 3, True), 4),
        "one against the rest": OneVsRestForest(trees, random.uniform(size=trees.leaves), 3, 4),
        "boosting": GradientBoosting(trees, random.normal(size=trees.leaves), np.array([0.1, 0.2, -0.3]), 4),
        "boosting of two": GradientBoosting(trees, random.normal(size=trees.leaves), np.array([0.1]), 4),
        "network of two": random_perceptron("relu", (4, 20, 1)),
        "machine of two": random_machine("rbf", 2),
    }
    for kernel in ("rbf", "linear", "polynomial", "sigmoid"):
        found[f"machine {kernel}"] = random_machine(kernel)
    for activation in ("relu", "tanh", "logistic", "identity"):
        found[f"network {activation}"] = random_perceptron(activation)
    for weights in ("uniform", "distance"):
        samples = random.normal(size=(300, 4))
        found[f"neighbours {weights}"] = Neighbours(samples, random.integers(0, 3, 300).astype(np.int32), 3, 7, weights)
    return found
