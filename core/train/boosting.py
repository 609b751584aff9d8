"""The training of gradient boosting."""

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ..predict.boosting import GradientBoosting
from ..predict.trees import LEAF, Trees
from .recipe import Recipe
from .task import Trained

# Rounds between two looks at whether to go on.
_STEP = 5


@dataclass(frozen=True)
class BoostingRecipe(Recipe):
    """Histogram-based gradient boosting by scikit-learn (Ke et al. 2017, NIPS 30:3146-3154).

    Attributes:
        rounds: how many; each grows a tree for every class, or one for two classes.
        learning_rate: what each tree counts.
        max_leaves, min_samples_leaf: of a tree, and of a leaf.
        max_depth: the most splits from the root to a leaf, or None.
        penalty: of the squared values of the leaves.
    """

    rounds: int = 100
    learning_rate: float = 0.1
    max_leaves: int = 31
    min_samples_leaf: int = 20
    max_depth: Optional[int] = None
    penalty: float = 0.0

    weighs_classes = True

    def candidates(self, task):
        return [replace(self, learning_rate=rate, max_leaves=leaves)
                for rate in (0.05, 0.1, 0.2) for leaves in (15, 31)]

    def fit(self, task, work):
        """Grows the trees.

        Args:
            task: the `Task`.
            work: the `Work`.
        Returns:
            `Trained`
        """
        from sklearn.ensemble import HistGradientBoostingClassifier
        from threadpoolctl import threadpool_limits

        booster = HistGradientBoostingClassifier(
            learning_rate=self.learning_rate, max_leaf_nodes=self.max_leaves, min_samples_leaf=self.min_samples_leaf,
            max_depth=self.max_depth, l2_regularization=self.penalty, early_stopping=False, warm_start=True,
            random_state=task.seed)
        weights = None if task.class_weights is None else task.sample_weights
        done = 0
        while done < self.rounds:
            done = min(done + _STEP, self.rounds)
            booster.set_params(max_iter=done)
            # On a busy machine its own threads wait for each other; the limit is that of this thread alone.
            with threadpool_limits(1, user_api="openmp"):
                booster.fit(task.samples, task.labels, sample_weight=weights)
            work.report(done / self.rounds)
        return Trained(boosting_of(booster))


def boosting_of(estimator):
    """The `GradientBoosting` of a fitted HistGradientBoostingClassifier without categories."""
    parts, leaves = [], []
    for of_round in estimator._predictors:
        for tree in of_round:
            nodes, leaf = tree.nodes, tree.nodes["is_leaf"].astype(bool)
            parts.append((np.where(leaf, LEAF, nodes["feature_idx"].astype(np.int64)),
                          np.where(leaf, 0, nodes["num_threshold"]), np.where(leaf, 0, nodes["left"].astype(np.int64)),
                          np.where(leaf, 0, nodes["right"].astype(np.int64))))
            leaves.append(nodes["value"][leaf])
    return GradientBoosting(Trees.joined(parts), np.concatenate(leaves).astype(np.float64),
                            np.ravel(estimator._baseline_prediction).astype(np.float64), estimator.n_features_in_)
