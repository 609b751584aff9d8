"""The training of multi-layer perceptrons."""

from dataclasses import dataclass, replace
from typing import Optional, Tuple

import numpy as np

from ..predict.layers import Layers
from ..predict.mlp import Perceptron
from .folds import polygon_folds, random_folds
from .recipe import Recipe
from .task import Trained

_SMALLEST_SHARE = 1e-15


@dataclass(frozen=True)
class PerceptronRecipe(Recipe):
    """A network by scikit-learn, trained in rounds over all samples (Kingma & Ba 2015, arXiv:1412.6980).

    Training ends when the loss, with samples held out the loss on these, has not got better by ``tolerance`` for more
    than ``patience`` rounds in a row; the weights are those of the best round.

    Attributes:
        hidden: the number of units of each hidden layer.
        activation: "relu", "tanh", "logistic" or "identity".
        penalty: the alpha, of the squared weights.
        learning_rate: of the first step.
        rounds: how many at most.
        batch: samples of a step; None is the smaller of 200 and all.
        held_out: share of the training features, or without several of each class of the samples, held out to tell when
            to end; 0 for none.
        patience, tolerance: see above.
    """

    hidden: Tuple[int, ...] = (100,)
    activation: str = "relu"
    penalty: float = 1e-4
    learning_rate: float = 1e-3
    rounds: int = 200
    batch: Optional[int] = None
    held_out: float = 0.1
    patience: int = 10
    tolerance: float = 1e-4

    def candidates(self, task):
        return [replace(self, hidden=hidden, penalty=penalty) for hidden in ((50,), (100,), (100, 50))
                for penalty in (1e-4, 1e-2)]

    def fit(self, task, work):
        """Trains a network.

        Args:
            task: the `Task`.
            work: the `Work`.
        Returns:
            `Trained`
        """
        from sklearn.neural_network import MLPClassifier

        held = self._held_out(task)
        samples, labels = task.samples[~held], task.labels[~held]
        # One generator for all rounds: a seed would begin each round with the same order.
        network = MLPClassifier(
            self.hidden, activation=self.activation, alpha=self.penalty, learning_rate_init=self.learning_rate,
            batch_size=min(self.batch or 200, len(labels)), random_state=np.random.RandomState(task.seed))
        best, least, waited, rounds = None, np.inf, 0, 0
        while rounds < self.rounds and waited <= self.patience:
            network.partial_fit(samples, labels, classes=np.arange(task.classes))
            rounds += 1
            loss = network.loss_
            if held.any():
                shares = network.predict_proba(task.samples[held])[np.arange(held.sum()), task.labels[held]]
                loss = -np.log(np.maximum(shares, _SMALLEST_SHARE)).mean()
            waited = 0 if loss < least - self.tolerance else waited + 1
            if best is None or loss < least:
                best, least = perceptron_of(network), min(loss, least)
            work.report(rounds / self.rounds)
        return Trained(best, {"rounds": rounds})

    def _held_out(self, task):
        """Bool (n,)."""
        if not self.held_out:
            return np.zeros(len(task.labels), bool)
        number = max(2, round(1 / self.held_out))
        folds = polygon_folds(task.labels, task.groups, number, task.seed)
        if len(np.unique(task.labels[folds >= 0])) < task.classes:
            folds = random_folds(task.labels, number, task.seed)
        return folds == 0


def perceptron_of(estimator):
    """The `Perceptron` of a fitted MLPClassifier."""
    return Perceptron(Layers(tuple(weights.T.astype(np.float64) for weights in estimator.coefs_),
                             tuple(biases.astype(np.float64) for biases in estimator.intercepts_),
                             estimator.activation))
