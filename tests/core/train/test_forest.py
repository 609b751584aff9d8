import numpy as np
import pytest

from whiskbroom.core.predict.one_vs_rest import OneVsRestForest
from whiskbroom.core.train.forest import ForestRecipe
from whiskbroom.core.train.task import Work

pytest.importorskip("sklearn")


def test_a_forest_is_as_good_as_that_of_scikit_learn(task, fresh):
    from sklearn.ensemble import RandomForestClassifier

    samples, (pixels, labels) = task(), fresh()
    trained = ForestRecipe(60).fit(samples, Work())
    theirs = RandomForestClassifier(60, random_state=0, oob_score=True).fit(samples.samples, samples.labels)
    ours = (trained.predictor.decide(pixels).winners == labels).mean()
    assert ours == pytest.approx(theirs.score(pixels.T, labels), abs=0.02)
    assert trained.facts["out_of_bag_accuracy"] == pytest.approx(theirs.oob_score_, abs=0.03)
    np.testing.assert_allclose(trained.facts["importances"], theirs.feature_importances_, atol=0.05)


def test_the_out_of_bag_accuracy_is_near_that_on_new_pixels(task, fresh):
    trained = ForestRecipe(60).fit(task(noise=1), Work())
    pixels, labels = fresh(noise=1)
    accuracy = (trained.predictor.decide(pixels).winners == labels).mean()
    assert trained.facts["out_of_bag_accuracy"] == pytest.approx(accuracy, abs=0.04)
    assert trained.facts["out_of_bag_samples"] == 600


def test_a_single_tree_judges_only_the_samples_that_it_has_not_seen(task):
    facts = ForestRecipe(1).fit(task(1000), Work()).facts
    assert facts["out_of_bag_samples"] == pytest.approx(1000 / np.e, abs=40)
    assert facts["out_of_bag_accuracy"] < 1


def test_the_seed_decides_and_not_who_does_the_work(task):
    def backwards(function, jobs):
        return reversed([function(job) for job in reversed(jobs)])

    def leaves(seed, work=Work()):
        return ForestRecipe(5).fit(task(200, seed=seed), work).predictor.trees.threshold.tolist()

    assert leaves(1) == leaves(1) == leaves(1, Work(run=backwards)) != leaves(2)


def test_limits_of_the_trees_are_kept(task):
    trees = ForestRecipe(5, max_depth=2).fit(task(), Work()).predictor.trees
    assert np.diff(trees.starts).max() <= 7
    few = ForestRecipe(5, min_samples_leaf=50).fit(task(), Work()).predictor
    assert few.trees.leaves < 5 * 600 / 50
    split = ForestRecipe(5, min_samples_split=300).fit(task(), Work()).predictor
    assert split.trees.leaves < ForestRecipe(5).fit(task(), Work()).predictor.trees.leaves / 4


def test_a_forest_for_each_class_against_the_rest(task, fresh):
    trained = ForestRecipe(20, one_vs_rest=True).fit(task(), Work())
    pixels, labels = fresh()
    assert isinstance(trained.predictor, OneVsRestForest) and len(trained.predictor.trees) == 60
    assert (trained.predictor.decide(pixels).winners == labels).mean() > 0.8
    assert trained.facts["out_of_bag_accuracy"] == pytest.approx(
        (trained.predictor.decide(pixels).winners == labels).mean(), abs=0.05)


def test_two_classes_need_one_forest_against_the_rest(task):
    assert len(ForestRecipe(3, one_vs_rest=True).fit(task(classes=2), Work()).predictor.trees) == 3


def test_random_splits_grow_on_all_samples_and_leave_none_out_of_the_bag(task, fresh):
    trained = ForestRecipe(30, random_splits=True).fit(task(), Work())
    pixels, labels = fresh()
    assert "out_of_bag_accuracy" not in trained.facts
    assert (trained.predictor.decide(pixels).winners == labels).mean() > 0.8


def test_weights_draw_the_border_towards_the_other_classes(task, fresh):
    pixels, _ = fresh(noise=1.5)
    counts = [np.bincount(ForestRecipe(20, min_samples_leaf=5).fit(task(noise=1.5, class_weights=weights), Work())
                          .predictor.decide(pixels).winners, minlength=3)[0]
              for weights in (None, np.array([10.0, 1.0, 1.0]))]
    assert counts[1] > 1.3 * counts[0]


def test_a_class_that_a_bootstrap_sample_lacks_keeps_its_place(task):
    few = task(40, classes=4)
    chosen = np.concatenate([np.flatnonzero(few.labels != 1), np.flatnonzero(few.labels == 1)[:1]])
    part, _ = few.part(chosen)
    predictor = ForestRecipe(8).fit(part, Work()).predictor
    assert predictor.classes == 4
    assert predictor.decide(part.samples.T, shares=True).shares.shape == (4, 31)
