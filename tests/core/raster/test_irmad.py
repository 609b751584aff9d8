import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import of_band, read_raster, read_valid, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.image_pair import pair_images
from whiskbroom.core.raster.irmad import Iteration, NoChange, find_alteration, iteration_rows, write_alteration
from whiskbroom.core.raster.stack import RasterStack


@pytest.fixture
def ctx():
    return Context(messages=Heard())


def scene(seed=1, size=(40, 50), bands=3):
    """Two dates of some bands with other gains and mixed bands, and a corner that changed."""
    random = np.random.default_rng(seed)
    one = np.einsum("ij,jrc->irc", random.normal(0, 1, (bands, bands)), random.normal(0, 9, (bands, *size))) + 100
    two = np.einsum("ij,jrc->irc", np.eye(bands) + 0.3 * np.eye(bands, k=1), one)
    two += random.normal(0, 1, two.shape) + 30
    two[:, :8, :8] += random.normal(0, 60, (bands, 8, 8))
    return one, two


def pair_of(tmp_path, ctx, one, two):
    paths = [write_raster(tmp_path / f"{name}.tif", image) for name, image in (("a", one), ("b", two))]
    return pair_images(paths[:1], paths[1:], RasterStack, ctx)


def plain_irmad(one, two, iterations):
    """Nielsen (2007) as printed: weighted covariances and the generalised eigenproblem, by SciPy."""
    linalg, stats = pytest.importorskip("scipy.linalg"), pytest.importorskip("scipy.stats")
    bands, both = len(one), np.concatenate([one, two])
    weights, history = np.ones(both.shape[1]), []
    for _ in range(iterations + 1):
        covariance = np.cov(both, aweights=weights, ddof=0)
        means = np.average(both, axis=1, weights=weights)[:, None]
        xx, xy, yy = covariance[:bands, :bands], covariance[:bands, bands:], covariance[bands:, bands:]
        squared, a = linalg.eigh(xy @ np.linalg.inv(yy) @ xy.T, xx)
        rho = np.sqrt(squared)
        b = np.linalg.inv(yy) @ xy.T @ a / rho
        mad = a.T @ (one - means[:bands]) - b.T @ (two - means[bands:])
        chi = (mad**2 / (2 * (1 - rho))[:, None]).sum(axis=0)
        weights = stats.chi2.sf(chi, bands)
        history.append(rho)
    return mad, chi, weights, history


@pytest.mark.parametrize("iterations", [0, 1, 6])
def test_each_iteration_is_that_of_nielsen(tmp_path, ctx, iterations):
    one, two = scene()
    pair = pair_of(tmp_path, ctx, one, two)
    transform, steps = find_alteration(pair, iterations, 0.0, ctx)
    mad, chi, probability, history = plain_irmad(one.reshape(3, -1), two.reshape(3, -1), iterations)
    for step, expected in zip(steps, history):
        np.testing.assert_allclose(step.correlations, expected, rtol=1e-7)
    paths = [str(tmp_path / name) for name in ("m.tif", "c.tif", "p.tif")]
    write_alteration(pair, transform, paths, (), ctx)
    found = read_raster(paths[0]).reshape(3, -1)
    np.testing.assert_allclose(np.abs(found), np.abs(mad), atol=1e-5)
    np.testing.assert_allclose(read_raster(paths[1]).ravel(), chi, rtol=1e-4, atol=1e-6)
    np.testing.assert_allclose(read_raster(paths[2]).ravel(), probability, atol=1e-5)
    assert of_band(paths[0], "GetDescription", 3) == "MAD3"


def test_reweighting_comes_to_what_the_pixels_without_change_give_alone(tmp_path, ctx):
    one, two = scene(size=(60, 60), bands=4)
    transform, steps = find_alteration(pair_of(tmp_path, ctx, one, two), 50, 1e-4, ctx)
    kept = np.ones((60, 60), bool)
    kept[:8, :8] = False
    clean = plain_irmad(one[:, kept], two[:, kept], 40)[3]
    assert np.abs(np.array(steps[0].correlations) - clean[0]).max() > 0.05
    np.testing.assert_allclose(transform.correlations, clean[-1], atol=2e-3)
    assert steps[-1].change <= 1e-4 < steps[-2].change
    assert not [text for text in ctx.messages.warnings if "still changed" in text]


@pytest.mark.parametrize("bands", [1, 2])
def test_reweighting_of_too_few_bands_is_refused_as_it_has_no_end(tmp_path, ctx, bands):
    one, two = (image[:bands] for image in scene())
    pair = pair_of(tmp_path, ctx, one, two)
    with pytest.raises(InputError, match=f"at least 3 bands, and {bands} are compared"):
        find_alteration(pair, 1, 0.001, ctx)
    assert len(find_alteration(pair, 0, 0.001, ctx)[1]) == 1


def test_iterations_that_do_not_suffice_are_told(tmp_path, ctx):
    _, steps = find_alteration(pair_of(tmp_path, ctx, *scene()), 1, 0.0, ctx)
    assert len(steps) == 2 and "still changed by" in ctx.messages.warnings[-1]


def test_images_that_agree_fully_but_for_the_change_keep_the_last_transform(tmp_path, ctx):
    one, _ = scene()
    two = 2 * one + 5
    two[:, :3, :3] += np.random.default_rng(2).normal(0, 500, (3, 3, 3))
    _, steps = find_alteration(pair_of(tmp_path, ctx, one, two), 30, 0.0, ctx)
    assert steps[-1].correlations[-1] < 1 and "agree fully" in ctx.messages.warnings[-1]


@pytest.mark.parametrize("change, words", [
    (lambda one: 3 * one + 1, "is the same as one of"),
    (lambda one: np.stack([one[0], one[1], 0 * one[2]]), "Band a@3 of the second image does not vary"),
    (lambda one: np.stack([one[0], one[1], one[0] - one[1]]), "depend on each other linearly")])
def test_what_has_no_alteration_is_told(tmp_path, ctx, change, words):
    one, _ = scene()
    with pytest.raises(InputError, match=words):
        find_alteration(pair_of(tmp_path, ctx, one, change(one)), 5, 0.001, ctx)


@pytest.mark.parametrize("pixels, enough", [(6, False), (8, True)])
def test_pixels_must_be_enough_for_the_bands(tmp_path, ctx, pixels, enough):
    one, two = np.random.default_rng(3).normal(0, 1, (2, 3, 2, pixels // 2))
    pair = pair_of(tmp_path, ctx, one, two)
    if enough:
        find_alteration(pair, 0, 0.001, ctx)
    else:
        with pytest.raises(InputError, match="at least 7 pixels that are valid in all compared bands; there are 6"):
            find_alteration(pair, 0, 0.001, ctx)


def test_nodata_of_a_band_is_nodata_everywhere_and_counts_nowhere(tmp_path, ctx):
    one, two = scene()
    one[1, 20, 20] = np.nan
    two[2, 30, 30] = np.nan
    pair = pair_of(tmp_path, ctx, one, two)
    transform, steps = find_alteration(pair, 0, 0.0, ctx)
    kept = np.isfinite(one).all(axis=0) & np.isfinite(two).all(axis=0)
    np.testing.assert_allclose(steps[0].correlations, plain_irmad(one[:, kept], two[:, kept], 0)[3][0], rtol=1e-9)
    paths = [str(tmp_path / name) for name in ("m.tif", "c.tif", "p.tif")]
    write_alteration(pair, transform, paths, (), ctx)
    assert all(np.array_equal(read_valid(path).all(axis=0), kept) for path in paths)


def test_the_weight_is_one_where_the_variates_are_zero(tmp_path, ctx):
    transform, _ = find_alteration(pair_of(tmp_path, ctx, *scene()), 0, 0.0, ctx)
    weights = NoChange(transform)(transform.first_means[:, None], transform.second_means[:, None])
    assert weights.tolist() == [1.0]


def test_the_table_has_a_row_for_each_iteration():
    columns, rows = iteration_rows((Iteration((0.5, 0.9), float("nan")), Iteration((0.6, 0.95), 0.1)))
    assert columns == ["Iteration", "Largest change", "Correlation of MAD1", "Correlation of MAD2"]
    assert rows[1] == [1, 0.1, 0.6, 0.95]
