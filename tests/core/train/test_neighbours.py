import numpy as np

from whiskbroom.core.train.neighbours import NeighboursRecipe
from whiskbroom.core.train.task import Work


def test_all_samples_are_kept_in_an_order_drawn_at_random(task):
    samples = task(100)
    predictor = NeighboursRecipe(3, "distance").fit(samples, Work()).predictor
    order = np.lexsort(predictor.samples.T)
    assert (predictor.samples[order] == samples.samples[np.lexsort(samples.samples.T)]).all()
    assert (predictor.labels[order] == samples.labels[np.lexsort(samples.samples.T)]).all()
    assert (predictor.labels != samples.labels).any()
    assert (predictor.neighbours, predictor.weights) == (3, "distance")


def test_no_more_neighbours_are_asked_for_than_there_are(task):
    assert NeighboursRecipe(50).fit(task(12), Work()).predictor.neighbours == 12


def test_it_knows_its_own_samples(task):
    samples = task(100)
    predictor = NeighboursRecipe(1).fit(samples, Work()).predictor
    assert (predictor.decide(np.ascontiguousarray(samples.samples.T)).winners == samples.labels).all()
