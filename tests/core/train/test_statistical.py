import numpy as np
import pytest

from whiskbroom.core.errors import ParameterError
from whiskbroom.core.train.statistical import StatisticalRecipe
from whiskbroom.core.train.task import Task, Work


def test_signatures_are_means_and_covariances_with_divisor_n_less_1(task):
    samples = task(90)
    predictor = StatisticalRecipe("maximum_likelihood").fit(samples, Work()).predictor
    for place, signature in enumerate(predictor.signatures):
        own = samples.samples[samples.labels == place]
        np.testing.assert_allclose(signature.mean, own.mean(axis=0), rtol=1e-12)
        np.testing.assert_allclose(signature.covariance, np.cov(own.T), rtol=1e-9)
        assert signature.count == 30


def test_signatures_of_published_pixels_have_their_published_statistics(shared_data):
    """reference_values.md, M2: GRASS's test of i.gensig, 5 x 5 pixels of two bands."""
    rows = [path.read_text().splitlines()[7:12] for path in (
        shared_data("small_grids") / f"grass_gensig_{name}.ascii" for name in ("b1", "b2", "train"))]
    *bands, classes = [np.array([text.split() for text in grid]) for grid in rows]
    taught = classes != "n"
    samples = np.column_stack([band[taught].astype(float) for band in bands])
    ids, labels = np.unique(classes[taught].astype(int), return_inverse=True)
    predictor = StatisticalRecipe("minimum_distance").fit(
        Task(samples, labels, labels, 3, ids=tuple(ids)), Work()).predictor
    found = predictor.signatures
    assert [signature.class_id for signature in found] == [1, 6, 9] and [s.count for s in found] == [4, 4, 3]
    np.testing.assert_allclose([signature.mean for signature in found],
                               [(2.975, 7.0), (8.95, 1.5), (6.7333333, 8.3333333)], atol=1e-7)
    np.testing.assert_allclose([np.diag(signature.covariance) for signature in found],
                               [(.0358333, .6666667), (.0033333, .3333333), (.0433333, .3333333)], atol=1e-7)


def test_priors_reach_the_rule_in_the_order_of_the_classes(task):
    samples = task(90, ids=(5, 7, 9))
    recipe = StatisticalRecipe("maximum_likelihood", {9: 1, 5: 2, 7: 3})
    recipe.check(samples)
    assert recipe.fit(samples, Work()).predictor.priors == (2, 3, 1)
    part, _ = samples.part(np.flatnonzero(samples.labels != 1))
    assert recipe.fit(part, Work()).predictor.priors == (2, 1)


@pytest.mark.parametrize("priors, message", [({5: 1, 7: 1}, "there is none for class 9"),
                                             ({5: 1, 7: 1, 9: 1, 4: 1}, "class 4"),
                                             ({5: -1, 7: 1, 9: 1}, "at least 0")])
def test_priors_that_do_not_fit_the_classes_are_refused(task, priors, message):
    with pytest.raises(ParameterError, match=message):
        StatisticalRecipe("maximum_likelihood", priors).check(task(90, ids=(5, 7, 9), names=("a", "b", "")))


def test_a_class_with_too_few_samples_is_named_as_the_user_knows_it(task):
    few = task(90, ids=(5, 7, 9), names=("Water", "Wood", "Town"))
    part, _ = few.part(np.concatenate([np.flatnonzero(few.labels != 1), np.flatnonzero(few.labels == 1)[:4]]))
    with pytest.raises(ParameterError, match=r"class 7 \(Wood\) has 4"):
        StatisticalRecipe("maximum_likelihood").fit(part, Work())
