import csv
import gzip
import math

import numpy as np
import pytest

from whiskbroom.core.classify.classifier import Classifier
from whiskbroom.core.classify.signature import Signature
from whiskbroom.core.classify.statistics import ClassStatistics
from whiskbroom.core.errors import ParameterError


def cube(samples):
    """Samples (n, bands) as an image of one row."""
    return np.ascontiguousarray(np.asarray(samples).T)[:, None, :]


def classify(signatures, samples, **options):
    return Classifier("maximum_likelihood", signatures, **options)(cube(samples))


def labels(signatures, samples, **options):
    return classify(signatures, samples, **options)[0][0].ravel()


def trained(samples, ids):
    statistics = ClassStatistics.of(samples, ids)
    return [Signature.of(class_id, statistics[class_id]) for class_id in statistics.ids]


def random_signatures(classes, bands, seed=0):
    rng = np.random.default_rng(seed)
    factors = rng.normal(size=(classes, bands, bands)) * 50 + np.eye(bands) * 30
    return [Signature(k, rng.uniform(1000, 1500, bands), covariance=np.round(factor @ factor.T, 3))
            for k, factor in enumerate(factors, 1)]


def test_discriminants_are_the_log_densities_of_scipy_without_their_constant():
    stats = pytest.importorskip("scipy.stats")
    signatures = random_signatures(4, 5)
    samples = np.random.default_rng(1).uniform(900, 1600, (300, 5))
    outputs = classify(signatures, samples, signature_rasters=True, priors={1: 1, 2: 2, 3: 3, 4: 4})
    expected = np.array([
        stats.multivariate_normal(signature.mean, signature.covariance).logpdf(samples) + 2.5 * math.log(2 * math.pi)
        + math.log(signature.class_id / 10) for signature in signatures])
    np.testing.assert_allclose([values.ravel() for values, _ in outputs[1:]], expected, rtol=1e-6)
    assert outputs[0][0].ravel().tolist() == (expected.argmax(axis=0) + 1).tolist()


@pytest.mark.parametrize("dtype", ["uint16", "int32", "float32", "float64"])
def test_labels_agree_with_scipy_in_every_type(dtype):
    stats = pytest.importorskip("scipy.stats")
    signatures = random_signatures(6, 4, seed=2)
    samples = np.random.default_rng(1).integers(900, 1600, (20000, 4)).astype(dtype)
    densities = [stats.multivariate_normal(signature.mean, signature.covariance).logpdf(samples)
                 for signature in signatures]
    assert np.array_equal(labels(signatures, samples), np.argmax(densities, axis=0) + 1)


@pytest.mark.parametrize("priors", [None, {1: 0.7, 2: 0.1, 3: 0.2}, {1: 5, 2: 0.001, 3: 1}])
def test_labels_and_confidence_agree_with_scikit_learn(priors):
    analysis = pytest.importorskip("sklearn.discriminant_analysis").QuadraticDiscriminantAnalysis
    rng = np.random.default_rng(4)
    ids = rng.integers(1, 4, 400)
    samples = rng.normal(size=(400, 3)) * (1 + ids[:, None]) + ids[:, None]
    shares = np.ones(3) if priors is None else np.array(list(priors.values()))
    oracle = analysis(priors=shares / shares.sum(), store_covariance=True).fit(samples, ids)
    # Its own covariances, because their divisor is count - 1 or count, depending on the version.
    signatures = [Signature(class_id, mean, covariance=covariance) for class_id, mean, covariance
                  in zip(oracle.classes_, oracle.means_, oracle.covariance_)]
    pixels = rng.normal(size=(2000, 3)) * 4
    outputs = classify(signatures, pixels, priors=priors, confidence=True)
    assert np.array_equal(outputs[0][0].ravel(), oracle.predict(pixels))
    np.testing.assert_allclose(outputs[1][0].ravel(), oracle.predict_proba(pixels).max(axis=1), rtol=1e-6)


def test_the_boundary_of_one_band_with_equal_spread_moves_with_the_priors():
    signatures = [Signature(1, [0], covariance=[[4]]), Signature(2, [10], covariance=[[4]])]
    middle = 5 + 4 * math.log(3) / 10
    samples = [[5 - 1e-9], [5 + 1e-9], [middle - 1e-9], [middle + 1e-9]]
    assert labels(signatures, samples).tolist() == [1, 2, 2, 2]
    assert labels(signatures, samples, priors={1: 3, 2: 1}).tolist() == [1, 1, 1, 2]


def test_the_wider_class_wins_on_both_sides_of_the_narrow_one():
    signatures = [Signature(1, [0], covariance=[[1]]), Signature(2, [0], covariance=[[4]])]
    boundary = math.sqrt(8 * math.log(2) / 3)
    samples = [[-boundary - 1e-9], [-boundary + 1e-9], [boundary - 1e-9], [boundary + 1e-9]]
    assert labels(signatures, samples).tolist() == [2, 1, 1, 2]


def test_of_equal_signatures_the_lowest_class_id_wins():
    signatures = [Signature(class_id, [5, 5], covariance=np.eye(2)) for class_id in (9, 2, 4)]
    for dtype in ("uint8", "float64"):
        assert set(labels(signatures, np.array([[5, 5], [1, 9], [0, 0]], dtype))) == {2}


def test_a_class_with_prior_0_never_wins_and_the_others_share_the_confidence():
    signatures = [Signature(1, [0], covariance=[[4]]), Signature(2, [10], covariance=[[4]])]
    for dtype in ("uint8", "float64"):
        assert labels(signatures, np.array([[10], [0]], dtype), priors={1: 1, 2: 0}).tolist() == [1, 1]
    outputs = classify(signatures, [[10.0]], priors={1: 1, 2: 0}, confidence=True, signature_rasters=True)
    assert [values.item() for values, _ in outputs[1:]] == [1, pytest.approx(-12.5 - math.log(2)), -np.inf]


def test_confidence_is_the_posterior_of_the_macroclass_where_labels_are_macroclasses():
    signatures = [Signature(class_id, [mean], macroclass_id=macroclass, covariance=[[1]])
                  for class_id, mean, macroclass in ((1, 0, 7), (2, 1, 8), (3, -1, 7))]
    densities = np.exp([0, -0.5, -0.5])
    (single, share), (macro, together) = ([values.ravel()[0] for values, _ in classify(
        signatures, [[0.0]], confidence=True, macroclass=macroclass)] for macroclass in (False, True))
    assert (single, macro) == (1, 7)
    assert share == pytest.approx(densities[0] / densities.sum())
    assert together == pytest.approx((densities[0] + densities[2]) / densities.sum())


def test_far_from_all_classes_the_confidence_is_still_a_probability():
    signatures = random_signatures(3, 2)
    (_, _), (confidence, _) = classify(signatures, np.full((1, 2), 1e8), confidence=True)
    assert confidence.ravel()[0] == 1


@pytest.mark.parametrize("bands", [2, 6])
@pytest.mark.parametrize("distance", [1.0, 2.0, 3.0])
def test_the_error_of_two_gaussian_classes_is_that_of_theory(bands, distance):
    rng = np.random.default_rng(int(distance * 10 + bands))
    factor = np.tril(rng.normal(size=(bands, bands))) + 3 * np.eye(bands)
    direction = rng.normal(size=bands)
    shift = factor @ (direction / np.linalg.norm(direction)) * distance
    count = 100_000
    samples = rng.normal(size=(2 * count, bands)) @ factor.T
    samples[count:] += shift
    ids = np.repeat([1, 2], count)
    training = rng.permutation(2 * count)[:20_000]
    wrong = np.mean(labels(trained(samples[training], ids[training]), samples) != ids)
    theory = math.erfc(distance / 2 / math.sqrt(2)) / 2
    assert abs(wrong - theory) < 0.01 * theory + 3 * math.sqrt(theory * (1 - theory) / (2 * count))


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("bands", [1, 3, 6])
@pytest.mark.parametrize("percent", [0.1, 5, 50])
def test_the_threshold_p_rejects_p_percent_of_a_gaussian_class(dtype, bands, percent):
    rng = np.random.default_rng(8)
    factor = np.tril(rng.normal(size=(bands, bands))) * 20 + 30 * np.eye(bands)
    signature = Signature(1, np.full(bands, 1000), covariance=factor @ factor.T if bands > 1 else factor**2)
    samples = (1000 + rng.normal(size=(100_000, bands)) @ factor.T).astype(dtype)
    rejected = np.mean(labels([signature], samples, thresholds=percent) == 0)
    share = percent / 100
    assert abs(rejected - share) < 3 * math.sqrt(share * (1 - share) / 100_000)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_the_threshold_is_the_chi_square_quantile_of_the_squared_mahalanobis_distance(dtype):
    # 5 % of chi-square with 2 degrees of freedom lie above -2 ln 0.05.
    signature = Signature(1, [0, 0], covariance=[[4, 0], [0, 9]])
    edge = math.sqrt(-2 * math.log(0.05))
    samples = np.array([[2 * edge * 0.99999, 0], [2 * edge * 1.00001, 0], [0, 3 * edge * 0.99999],
                        [0, 3 * edge * 1.00001]], dtype)
    assert labels([signature], samples, thresholds=5).tolist() == [1, 0, 1, 0]


def test_threshold_0_rejects_nothing_and_100_all_but_the_mean():
    signature = Signature(1, [0, 0], covariance=np.eye(2))
    samples = np.array([[1e6, 0], [0, 0], [1e-3, 0]])
    assert labels([signature], samples, thresholds=0).tolist() == [1, 1, 1]
    assert labels([signature], samples, thresholds=100).tolist() == [0, 1, 0]


def test_priors_do_not_move_the_threshold():
    signatures = [Signature(1, [0], covariance=[[1]]), Signature(2, [100], covariance=[[25]])]
    samples = [[1.95], [1.97], [100 + 5 * 1.95], [100 + 5 * 1.97]]
    for priors in (None, {1: 1e-6, 2: 1}):
        assert labels(signatures, samples, thresholds=5, priors=priors).tolist() == [1, 0, 2, 0]


def test_the_published_confusion_matrix_of_the_aberystwyth_samples(shared_data):
    names = ("forest", "grass", "urban", "water")

    def samples(part):
        tables = []
        for name in names:
            with gzip.open(shared_data("sentinel2_aberystwyth") / "samples_csv" / f"{name}_bal_{part}.csv.gz",
                           "rt") as file:
                tables.append(np.array(list(csv.reader(file))[1:], np.float64))
        return np.concatenate(tables), np.repeat([1, 2, 3, 4], [len(table) for table in tables])

    pixels, truth = samples("test")
    found = labels(trained(*samples("train")), pixels)
    confusion = [[np.count_nonzero((truth == row) & (found == column)) for column in range(1, 5)]
                 for row in range(1, 5)]
    assert confusion == [[501, 0, 0, 0], [0, 501, 0, 0], [0, 0, 501, 0], [0, 0, 12, 489]]
    assert np.mean(found == truth) == pytest.approx(0.994012, abs=5e-7)


def test_too_few_pixels_are_refused_with_the_class_and_the_counts():
    samples = np.random.default_rng(0).normal(size=(3, 3))
    signature = Signature.of(3, ClassStatistics.of(samples, np.full(3, 3))[3], name="Water")
    with pytest.raises(ParameterError, match=r"with 3 bands needs at least 4 training pixels in each class, and "
                                             r"class 3 \(Water\) has 3; draw more polygons"):
        Classifier("maximum_likelihood", [signature])


def test_one_pixel_more_than_bands_is_enough():
    samples = np.random.default_rng(0).normal(size=(4, 3))
    assert labels(trained(samples, np.ones(4, int)), samples).tolist() == [1] * 4


@pytest.mark.parametrize("third", [lambda a, b: a + b, lambda a, b: np.full_like(a, 7), lambda a, b: a])
@pytest.mark.parametrize("dtype", ["uint16", "float32", "float64"])
def test_a_band_that_is_constant_or_follows_from_the_others_is_refused_by_class(third, dtype):
    first, second = np.random.default_rng(0).integers(1, 1000, (2, 50)).astype(dtype)
    samples = np.stack([first, second, third(first, second)], axis=1)
    with pytest.raises(ParameterError, match="covariance of class 3 from 50 training pixels cannot be inverted"):
        Classifier("maximum_likelihood", trained(samples, np.full(50, 3)))


def test_a_matrix_that_is_not_positive_definite_is_refused():
    for covariance in ([[1, 2], [2, 1]], [[-1, 0], [0, 1]]):
        with pytest.raises(ParameterError, match="class 3 from an unknown number of training pixels cannot"):
            Classifier("maximum_likelihood", [Signature(3, [0, 0], covariance=covariance)])


@pytest.mark.parametrize("correlation, accepted", [(1 - 1e-11, True), (-1 + 1e-11, True), (1 - 1e-13, False),
                                                   (-1 + 1e-13, False)])
def test_bands_that_all_but_follow_from_each_other_leave_no_digits_and_are_refused(correlation, accepted):
    signature = Signature(3, [0, 0], covariance=[[4, 6 * correlation], [6 * correlation, 9]])
    if accepted:
        assert labels([signature], [[1.0, 1.0]]).tolist() == [3]
    else:
        with pytest.raises(ParameterError, match="cannot be inverted"):
            Classifier("maximum_likelihood", [signature])


def test_bands_of_very_different_units_are_no_reason_for_refusal():
    signatures = [Signature(k, [mean, mean * 1e9], covariance=[[1e-8, 0], [0, 1e12]]) for k, mean in ((1, 0), (2, 1))]
    assert labels(signatures, [[0.0, 0.0], [1.0, 1e9]]).tolist() == [1, 2]


def test_a_signature_without_covariance_is_refused():
    with pytest.raises(ParameterError, match="Maximum likelihood needs a covariance, and class 3 has none"):
        Classifier("maximum_likelihood", [Signature(3, [0, 0])])


@pytest.mark.parametrize("threshold", [-0.1, 100.1])
def test_a_threshold_that_is_no_percentage_is_refused(threshold):
    with pytest.raises(ParameterError, match="threshold of class 1 must be a probability of 0 to 100 percent; got"):
        Classifier("maximum_likelihood", [Signature(1, [0], covariance=[[1]])], thresholds=threshold)
