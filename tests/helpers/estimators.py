"""Fitted scikit-learn estimators as our predictors."""

import numpy as np
from whiskbroom.core.predict.forest import Forest
from whiskbroom.core.predict.kernel_sums import SupportVectors
from whiskbroom.core.predict.neighbours import Neighbours
from whiskbroom.core.predict.one_vs_rest import OneVsRestForest
from whiskbroom.core.predict.svm import SupportVectorMachine
from whiskbroom.core.predict.trees import Trees
from whiskbroom.core.train.forest import tree_parts

KERNELS = {"rbf": "rbf", "linear": "linear", "poly": "polynomial", "sigmoid": "sigmoid"}


def forest_of(estimator):
    """The `Forest` of a RandomForestClassifier or ExtraTreesClassifier."""
    parts = [tree_parts(tree.tree_) for tree in estimator.estimators_]
    return Forest(Trees.joined([nodes for nodes, _ in parts]), np.concatenate([leaves for _, leaves in parts]),
                  estimator.n_features_in_)


def one_vs_rest_of(estimator):
    """The `OneVsRestForest` of a OneVsRestClassifier of random forests."""
    parts = [tree_parts(tree.tree_) for forest in estimator.estimators_ for tree in forest.estimators_]
    leaves = np.concatenate([leaves[:, 1] for _, leaves in parts])
    return OneVsRestForest(Trees.joined([nodes for nodes, _ in parts]), leaves, len(estimator.classes_),
                           estimator.n_features_in_)


def machine_of(estimator):
    """The `SupportVectorMachine` of an SVC, with its probabilities where it has them."""
    sign = -1 if len(estimator.classes_) == 2 else 1
    model = SupportVectors(estimator.support_vectors_.astype(np.float64), tuple(estimator.n_support_.tolist()),
                           sign * estimator.dual_coef_, KERNELS[estimator.kernel], estimator._gamma, estimator.coef0,
                           estimator.degree)
    # The public names are gone in scikit-learn 1.11.
    sigmoids = np.column_stack([estimator._probA, estimator._probB]) if len(estimator._probA) else None
    return SupportVectorMachine(model, sign * estimator.intercept_, sigmoids)


def neighbours_of(estimator):
    """The `Neighbours` of a KNeighborsClassifier with Euclidean distances, in the order of its samples."""
    return Neighbours(np.asarray(estimator._fit_X, np.float64), estimator._y.astype(np.int32),
                      len(estimator.classes_), estimator.n_neighbors, estimator.weights)
