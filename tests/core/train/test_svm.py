import numpy as np
import pytest

from whiskbroom.core.predict.kernel_sums import KernelSums, SupportVectors
from whiskbroom.core.train.svm import SvmRecipe, folded
from whiskbroom.core.train.task import Work

pytest.importorskip("sklearn")
KERNELS = {"rbf": "rbf", "linear": "linear", "polynomial": "poly", "sigmoid": "sigmoid"}


@pytest.mark.parametrize("weights", [None, np.array([1.0, 5.0, 0.3])], ids=["equal", "weighted"])
@pytest.mark.parametrize("kernel", KERNELS)
def test_machines_of_pairs_make_the_machine_of_scikit_learn(task, fresh, kernel, weights):
    from sklearn.svm import SVC

    samples, (pixels, _) = task(shares=False, class_weights=weights), fresh(500)
    machine = SvmRecipe(2.0, kernel, coefficient=0.5, degree=2).fit(samples, Work()).predictor
    theirs = SVC(C=2.0, kernel=KERNELS[kernel], coef0=0.5, degree=2, decision_function_shape="ovo",
                 class_weight=None if weights is None else dict(enumerate(weights)))
    theirs.fit(samples.samples, samples.labels)
    np.testing.assert_allclose(machine.decisions(pixels), theirs.decision_function(pixels.T).T, atol=1e-9)
    assert (machine.decide(pixels).winners == theirs.predict(pixels.T)).all()


def test_gamma_may_be_given(task):
    assert SvmRecipe(gamma=0.7).fit(task(shares=False), Work()).predictor.model.gamma == 0.7
    constant = task(30, classes=2, shares=False)
    constant = type(constant)(**{**vars(constant), "samples": np.ones((30, 4))})
    assert SvmRecipe().fit(constant, Work()).predictor.model.gamma == 1


def test_probabilities_fit_what_happens(task, fresh):
    """Of the pixels that are given a class with a probability of about p, about the share p belongs to it."""
    machine = SvmRecipe().fit(task(noise=1.2), Work()).predictor
    pixels, labels = fresh(20_000, noise=1.2)
    outcome = machine.decide(pixels, shares=True)
    confidence = outcome.shares.max(axis=0)
    right = outcome.shares.argmax(axis=0) == labels
    for chosen in np.array_split(np.argsort(confidence), 5):
        assert right[chosen].mean() == pytest.approx(confidence[chosen].mean(), abs=0.06)
    assert confidence.min() < 0.6 < 0.9 < confidence.max()


def test_without_probabilities_no_sigmoid_is_fitted(task):
    assert not SvmRecipe().fit(task(shares=False), Work()).predictor.has_shares
    assert SvmRecipe().fit(task(60), Work()).predictor.sigmoids.shape == (3, 2)


def test_probabilities_are_there_even_where_each_class_has_one_feature(task):
    samples = task(60, features=1)
    assert np.isfinite(SvmRecipe().fit(samples, Work()).predictor.sigmoids).all()


def test_a_linear_machine_is_folded_to_a_vector_for_each_sum():
    random = np.random.default_rng(0)
    model = SupportVectors(random.normal(size=(50, 4)), (20, 25, 5), random.normal(size=(2, 50)), "linear")
    small = folded(model)
    pixels = random.normal(size=(4, 30))
    assert small.vectors.shape == (6, 4) and small.counts == (2, 2, 2)
    np.testing.assert_allclose(KernelSums(small)(pixels)[0], KernelSums(model)(pixels)[0], atol=1e-12)


def test_progress_reaches_the_end(task):
    heard = []
    SvmRecipe().fit(task(90), Work(report=heard.append))
    assert heard == sorted(heard) and heard[-1] == pytest.approx(1)
