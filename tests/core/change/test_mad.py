import numpy as np
import pytest

from whiskbroom.core.change.mad import Degenerate, MadTransform


def images(bands=3, pixels=4000, seed=1):
    random = np.random.default_rng(seed)
    first = random.normal(0, 1, (bands, bands)) @ random.normal(0, 1, (bands, pixels)) + 50
    second = random.normal(0, 1, (bands, bands)) @ (first + random.normal(0, 1, (bands, pixels))) - 7
    return first, second


def transform_of(first, second):
    both = np.concatenate([first, second])
    return MadTransform.of(both.mean(axis=1), np.cov(both))


def test_the_correlations_are_those_of_the_generalised_eigenproblem():
    linalg = pytest.importorskip("scipy.linalg")
    first, second = images()
    covariance = np.cov(np.concatenate([first, second]))
    xx, xy, yy = covariance[:3, :3], covariance[:3, 3:], covariance[3:, 3:]
    squared = linalg.eigh(xy @ np.linalg.inv(yy) @ xy.T, xx, eigvals_only=True)
    np.testing.assert_allclose(transform_of(first, second).correlations, np.sqrt(squared), rtol=1e-10)


def test_the_correlations_are_those_of_scikit_learn():
    decomposition = pytest.importorskip("sklearn.cross_decomposition")
    first, second = images(bands=2)
    cca = decomposition.CCA(2, max_iter=5000, tol=1e-14).fit(first.T, second.T)
    x, y = cca.transform(first.T, second.T)
    expected = sorted(np.corrcoef(x[:, k], y[:, k])[0, 1] for k in range(2))
    np.testing.assert_allclose(transform_of(first, second).correlations, expected, rtol=1e-5)


def test_the_variates_are_uncorrelated_with_the_stated_variances_and_zero_mean():
    first, second = images()
    transform = transform_of(first, second)
    variates = transform.variates(first, second)
    np.testing.assert_allclose(np.cov(variates), np.diag(transform.variances), atol=1e-9)
    assert np.abs(variates.mean(axis=1)).max() < 1e-9 and (np.diff(transform.variances) < 0).all()
    assert transform.chi_square(variates).mean() == pytest.approx(3 * 3999 / 4000)


def test_bands_that_are_mixed_linearly_give_the_same_chi_square():
    """MAD is invariant under linear transformations of either image (Nielsen et al. 1998)."""
    first, second = images()
    mixed = np.random.default_rng(9).normal(0, 1, (3, 3)) @ second * 30 + 400
    one, other = transform_of(first, second), transform_of(first, mixed)
    np.testing.assert_allclose(one.chi_square(one.variates(first, second)),
                               other.chi_square(other.variates(first, mixed)), rtol=1e-6)


def test_the_combinations_of_the_first_image_go_with_its_bands():
    first, second = images()
    for vector in transform_of(first, second).first_vectors:
        assert sum(np.corrcoef(vector @ first, band)[0, 1] for band in first) > 0


def test_one_band_by_hand():
    """Of unit variance and correlation 0.6 the difference is x - y, with variance 0.8."""
    transform = MadTransform.of(np.array([1.0, 2.0]), np.array([[4.0, 3.6], [3.6, 9.0]]))
    assert transform.correlations == pytest.approx([0.6]) and transform.variances == pytest.approx([0.8])
    variates = transform.variates(np.array([[3.0, 1.0]]), np.array([[2.0, 5.0]]))
    assert variates[0] == pytest.approx([1, -1])
    assert transform.chi_square(variates) == pytest.approx([1.25, 1.25])


@pytest.mark.parametrize("change, reason", [(lambda x, y: (x, 3 * x + 1), "equal"),
                                            (lambda x, y: (np.array([x[0], x[1], x[0] + x[1]]), y), "bands"),
                                            (lambda x, y: (x, np.array([y[0], y[1], 0 * y[2]])), "bands")])
def test_what_has_no_transform_is_refused_with_its_reason(change, reason):
    with pytest.raises(Degenerate, match=reason):
        transform_of(*change(*images()))
