from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from whiskbroom.core.train.division import Division
from whiskbroom.core.train.neighbours import NeighboursRecipe
from whiskbroom.core.train.recipe import Recipe
from whiskbroom.core.train.statistical import StatisticalRecipe
from whiskbroom.core.train.task import Task, Trained, Work
from whiskbroom.core.train.validation import best_recipe, cross_validate, validate


def features_that_are_alike(classes=2, features=12, pixels=25, seed=0):
    """Features differ more than their pixels, and as much between classes as within: nothing can be learnt."""
    random = np.random.default_rng(seed)
    groups = np.repeat(np.arange(classes * features), pixels)
    centres = random.normal(0, 1, (classes * features, 3))
    samples = centres[groups] + random.normal(0, 0.05, (len(groups), 3))
    return Task(samples, groups % classes, groups, classes)


def test_where_nothing_can_be_learnt_whole_features_tell_it_and_single_pixels_do_not():
    """Random cross-validation of alike neighbours is near 100 %, whatever the classifier is worth elsewhere."""
    task = features_that_are_alike()
    found = validate(NeighboursRecipe(1), task, 5, Work())
    assert found.at_random.accuracy > 0.97
    assert abs(found.by_feature.accuracy - 0.5) < 0.2
    assert found.optimism == found.at_random.accuracy - found.by_feature.accuracy > 0.3
    elsewhere = features_that_are_alike(seed=1)
    predictor = NeighboursRecipe(1).fit(task, Work()).predictor
    accuracy = (predictor.decide(np.ascontiguousarray(elsewhere.samples.T)).winners == elsewhere.labels).mean()
    assert abs(found.by_feature.accuracy - accuracy) < 0.25


def test_every_sample_is_judged_once_by_what_the_others_teach(task):
    @dataclass(frozen=True)
    class Remembering(Recipe):
        """Knows the samples that it was taught, and takes the next class for all others."""

        seen: Any

        def fit(self, part, work):
            self.seen.append({tuple(sample) for sample in part.samples})

            class Predictor:
                def decide(self_, pixels):
                    assert not {tuple(pixel) for pixel in pixels.T} & self.seen[-1]
                    return type("Outcome", (), {"winners": np.zeros(pixels.shape[1], int)})

            return Trained(Predictor())

    samples = task(90)
    recipe = Remembering([])
    found = cross_validate(recipe, samples, Division(np.arange(90) % 4), Work())
    assert found.folds == 4 and found.matrix.total == 90
    assert found.matrix.counts.tolist() == [[30, 30, 30], [0, 0, 0], [0, 0, 0]]


def test_the_matrix_has_predictions_in_rows_and_the_ids_of_the_classes(task):
    samples = task(300, ids=(4, 8, 15))
    found = cross_validate(StatisticalRecipe("minimum_distance"), samples, Division(np.arange(300) // 30), Work())
    predictor = StatisticalRecipe("minimum_distance").fit(samples, Work()).predictor
    assert found.matrix.labels == (4, 8, 15)
    assert found.matrix.counts.sum(axis=0).tolist() == [100, 100, 100]
    whole = (predictor.decide(np.ascontiguousarray(samples.samples.T)).winners == samples.labels).mean()
    assert found.accuracy == pytest.approx(whole, abs=0.05)


def test_samples_whose_class_nobody_teaches_meanwhile_are_not_judged_and_their_class_keeps_its_place(task):
    samples = task(60)
    folds = np.where(samples.labels == 1, 0, np.arange(60) % 2)
    found = cross_validate(StatisticalRecipe("minimum_distance"), samples, Division(folds), Work())
    assert found.unjudged == (2,) and found.matrix.counts[:, 1].sum() == 0
    assert ((found.found < 0) == (samples.labels == 1)).all() and found.matrix.total == 40
    assert found.matrix.counts[1].sum() > 0, "the class taught in the other fold, and was found there"


def test_where_one_class_alone_teaches_nothing_is_judged():
    task = Task(np.arange(8.0)[:, None], np.array([0, 0, 0, 0, 1, 1, 0, 0]), np.arange(8), 2)
    found = cross_validate(NeighboursRecipe(1), task, Division(np.array([0, 0, 0, 0, 0, 0, 1, 1])), Work())
    assert found.matrix.total == 2 and (found.found[:6] == -1).all()


def test_samples_without_a_fold_teach_and_are_not_judged(task):
    samples = task(90)
    folds = np.where(samples.labels == 2, -1, np.arange(90) // 3 % 3)
    found = cross_validate(StatisticalRecipe("minimum_distance"), samples, Division(folds), Work())
    assert found.unjudged == (3,) and found.matrix.counts[:, 2].sum() == 0 and found.matrix.total == 60


def test_a_sample_that_gets_no_class_counts_as_wrong():
    samples = np.array([[1.0, 0], [1, 0.1], [0, 1], [0.1, 1], [0, 0], [0, 0]])
    task = Task(samples, np.array([0, 0, 1, 1, 0, 1]), np.arange(6), 2)
    found = cross_validate(StatisticalRecipe("spectral_angle"), task, Division(np.array([0, 1, 0, 1, 0, 1])), Work())
    assert found.matrix.counts.tolist() == [[2, 1], [1, 2]]


def test_where_each_class_has_one_feature_there_is_no_validation_by_features(task):
    found = validate(NeighboursRecipe(1), task(60, features=1), 3, Work())
    assert found.by_feature is None and np.isnan(found.optimism) and found.at_random.accuracy > 0.3


def test_the_best_candidate_is_the_one_with_the_highest_mean_accuracy_of_the_classes():
    @dataclass(frozen=True)
    class Choosing(Recipe):
        neighbours: int = 1

        def candidates(self, task):
            return [Choosing(1), Choosing(9), Choosing(400)]

        def fit(self, task, work):
            return NeighboursRecipe(self.neighbours).fit(task, work)

    random = np.random.default_rng(0)
    labels = np.arange(600) % 2
    task = Task(random.normal(0, 1, (600, 2)) + 1.5 * labels[:, None], labels, np.arange(600) // 2, 2)
    heard = []
    best, scores = best_recipe(Choosing(), task, 3, Work(report=heard.append))
    assert best == Choosing(9) and [candidate for candidate, _ in scores] == Choosing().candidates(task)
    assert scores[1][1] == max(score for _, score in scores) and heard[-1] == pytest.approx(1)
