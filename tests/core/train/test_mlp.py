import numpy as np
import pytest

from whiskbroom.core.errors import Cancelled
from whiskbroom.core.train.mlp import PerceptronRecipe
from whiskbroom.core.train.task import Work

pytest.importorskip("sklearn")


def test_it_ends_by_the_rule_of_scikit_learn_and_learns_as_much(task, fresh):
    """Samples come in another order than in its own training, so the rounds differ a little."""
    from sklearn.neural_network import MLPClassifier

    samples, (pixels, labels) = task(), fresh()
    trained = PerceptronRecipe((20,), held_out=0, patience=3, tolerance=5e-3).fit(samples, Work())
    theirs = MLPClassifier((20,), n_iter_no_change=3, tol=5e-3, random_state=0).fit(samples.samples, samples.labels)
    assert trained.facts["rounds"] == pytest.approx(theirs.n_iter_, rel=0.2)
    ours = (trained.predictor.decide(pixels).winners == labels).mean()
    assert ours == pytest.approx(theirs.score(pixels.T, labels), abs=0.03)


def test_it_ends_before_all_rounds_are_used_and_keeps_the_best_round(task, fresh):
    pixels, labels = fresh()
    trained = PerceptronRecipe(rounds=400, learning_rate=0.01).fit(task(), Work())
    assert (trained.predictor.decide(pixels).winners == labels).mean() > 0.78
    assert 10 < trained.facts["rounds"] < 400


@pytest.mark.parametrize("activation", ["relu", "tanh", "logistic", "identity"])
def test_layers_and_activation_are_as_asked_for(task, activation):
    layers = PerceptronRecipe((7, 5), activation, rounds=2).fit(task(90), Work()).predictor.layers
    assert [weights.shape for weights in layers.weights] == [(7, 4), (5, 7), (3, 5)] and layers.activation == activation


def test_the_held_out_samples_are_whole_features(task):
    samples = task(features=10)
    held = PerceptronRecipe(held_out=0.2)._held_out(samples)
    assert held.sum() == 120
    assert not set(samples.groups[held]) & set(samples.groups[~held])
    alone = task(features=1)
    assert PerceptronRecipe(held_out=0.2)._held_out(alone).sum() == 120, "or samples, where features are too few"


def test_a_batch_larger_than_the_samples_is_all_of_them(task):
    PerceptronRecipe(batch=5000, rounds=1).fit(task(30), Work())


def test_it_ends_within_a_round_when_asked_to(task):
    heard = []

    def stop(fraction):
        heard.append(fraction)
        raise Cancelled()

    with pytest.raises(Cancelled):
        PerceptronRecipe().fit(task(), Work(report=stop))
    assert heard == [1 / 200]
