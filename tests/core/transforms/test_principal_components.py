import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whiskbroom.core.bands.band import Band
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.transforms.principal_components import PrincipalComponents, correlation_of

TEXTBOOK = np.array([[2, 2], [4, 3], [5, 4], [5, 5], [3, 4], [2, 3]], float)


def of(samples, matrix="covariance"):
    samples = np.asarray(samples, float)
    bands = [Band(f"b{number}") for number in range(1, samples.shape[1] + 1)]
    return PrincipalComponents.of(bands, len(samples), samples.mean(axis=0), np.cov(samples.T), matrix)


def scores(components, samples, number=None):
    matrix, before, after = components.to_components(number or samples.shape[1])
    return (samples + before) @ matrix.T + after


def random_samples(seed=1, bands=4):
    random = np.random.default_rng(seed)
    return random.normal(size=(60, bands)) @ random.normal(size=(bands, bands)) * 100 + random.normal(size=bands) * 1000


def test_the_textbook_example_of_richards_and_jia():
    """reference_values M1: remote sensing digital image analysis, chapter 6."""
    found = of(TEXTBOOK)
    assert found.values == pytest.approx([2.67046999, 0.32953001], abs=1e-8)
    assert found.vectors == pytest.approx(np.array([[0.81906748, 0.57369719], [-0.57369719, 0.81906748]]), abs=1e-8)
    assert found.shares[0] == pytest.approx(89.0, abs=0.05)


def test_the_scores_have_the_eigenvalues_as_variances_and_no_correlation():
    for matrix in ("covariance", "correlation"):
        samples = random_samples()
        found = of(samples, matrix)
        covariance = np.cov(scores(found, samples).T)
        np.testing.assert_allclose(covariance, np.diag(found.values), atol=1e-9 * found.values[0])
        assert (np.diff(found.values) <= 0).all()


def test_scikit_learn_finds_the_same_components():
    decomposition = pytest.importorskip("sklearn.decomposition")
    samples = random_samples(3)
    theirs, ours = decomposition.PCA().fit(samples), of(samples)
    np.testing.assert_allclose(ours.values, theirs.explained_variance_, rtol=1e-9)
    np.testing.assert_allclose(ours.shares, 100 * theirs.explained_variance_ratio_, rtol=1e-9)
    np.testing.assert_allclose(np.abs(scores(ours, samples)), np.abs(theirs.transform(samples)), atol=1e-8)


def test_by_correlation_the_units_of_the_bands_do_not_matter():
    samples = random_samples(4)
    one, other = of(samples, "correlation"), of(samples * [1, 1000, 1e-4, 5] + [0, 1, 2, 3], "correlation")
    np.testing.assert_allclose(one.values, other.values, rtol=1e-9)
    np.testing.assert_allclose(one.vectors, other.vectors, atol=1e-7)
    assert one.values.sum() == pytest.approx(4)


@settings(max_examples=30)
@given(st.integers(0, 2**32), st.integers(1, 6), st.sampled_from(["covariance", "correlation"]))
def test_all_components_give_the_bands_back(seed, bands, matrix):
    samples = random_samples(seed, bands).reshape(60, bands)
    covariance = np.atleast_2d(np.cov(samples.T))
    found = PrincipalComponents.of([Band("b")] * bands, 60, samples.mean(axis=0), covariance, matrix)
    matrix, before, after = found.to_bands(range(bands))
    back = (scores(found, samples) + before) @ matrix.T + after
    np.testing.assert_allclose(back, samples, rtol=1e-7, atol=1e-7 * np.abs(samples).max())


def test_the_bands_of_the_first_components_are_the_closest_there_are():
    """Eckart and Young: the squared differences add up to the variances that were left out."""
    samples = random_samples(5)
    found = of(samples)
    for number in (1, 2, 3):
        matrix, before, after = found.to_bands(range(number))
        back = (scores(found, samples, number) + before) @ matrix.T + after
        assert ((back - samples) ** 2).sum() / 59 == pytest.approx(found.values[number:].sum(), rel=1e-9)


def test_the_greatest_entry_of_each_vector_is_positive():
    for seed in range(20):
        vectors = of(random_samples(seed)).vectors
        assert (vectors[np.arange(4), np.abs(vectors).argmax(axis=1)] > 0).all()


def test_of_equally_great_entries_that_of_the_first_band_is_positive():
    found = of([[1, 1], [3, 3], [1, 2], [2, 1]])
    assert found.vectors == pytest.approx(np.array([[1, 1], [1, -1]]) / np.sqrt(2))


def test_the_order_of_the_bands_does_not_change_the_components():
    samples, order = random_samples(6), [2, 0, 3, 1]
    one, other = of(samples), of(samples[:, order])
    np.testing.assert_allclose(one.values, other.values, rtol=1e-9)
    np.testing.assert_allclose(one.vectors[:, order], other.vectors, atol=1e-9)


@pytest.mark.parametrize("share, number", [(0, 1), (59.9, 1), (60, 1), (60.1, 2), (90, 2), (90.001, 3), (100, 3)])
def test_the_share_of_the_variance_chooses_the_number(share, number):
    found = PrincipalComponents(("a", "b", "c"), (None,) * 3, "covariance", 9, np.zeros(3), np.diag([6.0, 3, 1]),
                                np.array([6.0, 3, 1]), np.eye(3))
    assert found.number_to_keep(share=share) == number


def test_all_components_are_kept_unless_a_number_is_given():
    found = of(TEXTBOOK)
    assert [found.number_to_keep(number) for number in (None, 1, 2)] == [2, 1, 2]
    with pytest.raises(ParameterError, match="components must be at most 2, the number of bands; got 3."):
        found.number_to_keep(3)


def test_a_band_without_variance_is_no_trouble_for_the_covariance():
    samples = np.column_stack([TEXTBOOK, np.full(6, 7.0)])
    found = of(samples)
    assert found.values == pytest.approx([2.67046999, 0.32953001, 0], abs=1e-8)
    assert np.isnan(found.correlation[2]).all() and found.correlation[0, 0] == 1


def test_a_band_without_variance_has_no_correlation():
    with pytest.raises(InputError, match="The band b2 has the same value in all pixels"):
        of([[1, 5], [2, 5], [4, 5]], "correlation")


def test_bands_that_do_not_vary_have_no_components():
    with pytest.raises(InputError, match="No band varies among the 3 pixels that are valid in all bands"):
        of([[1, 5], [1, 5], [1, 5]])


def test_the_correlation_is_that_of_the_bands():
    """Remotior Sensus 0.7.5 gives the correlation of the rows of the covariance matrix."""
    samples = random_samples(7)
    np.testing.assert_allclose(correlation_of(np.cov(samples.T)), np.corrcoef(samples.T), rtol=1e-12)
