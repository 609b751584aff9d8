import numpy as np
import pytest
from helpers.clusters import space_of
from helpers.rasters import write_raster
from whiskbroom.core.cluster.kept import KeptPixels
from whiskbroom.core.cluster.sorting import Sorting
from whiskbroom.core.cluster.space import Space
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError, MemoryLimitError
from whiskbroom.core.raster import cluster_pixels
from whiskbroom.core.raster.cluster_pixels import ReadPixels, all_pixels, survey_pixels
from whiskbroom.core.raster.stack import RasterStack

IMAGE = np.random.default_rng(0).integers(1, 999, (3, 50, 70)).astype(np.uint16)


@pytest.fixture
def stack(tmp_path):
    values = IMAGE.copy()
    values[1, 10:20, 5:30] = 0
    return RasterStack([write_raster(tmp_path / "image.tif", values, nodata=0)], physical=True)


@pytest.fixture
def ctx(tmp_path):
    return Context(n_threads=2, temporary_directory=str(tmp_path))


def usable():
    known = np.ones((50, 70), bool)
    known[10:20, 5:30] = False
    return IMAGE[:, known]


def test_the_survey_knows_the_usable_pixels(stack, ctx):
    survey = survey_pixels(stack, 100, 1, True, ctx)
    pixels = usable()
    assert survey.count == pixels.shape[1] and survey.drawn.pixels.shape == (3, 100)
    assert (survey.low == pixels.min(axis=1)).all() and (survey.high == pixels.max(axis=1)).all()
    np.testing.assert_allclose(survey.statistics.mean, pixels.mean(axis=1))


@pytest.mark.parametrize("distance, kind", [("euclidean", "none"), ("euclidean", "z_score"),
                                            ("spectral_angle", "none")])
def test_pixels_that_are_kept_and_pixels_that_are_read_anew_are_the_same(stack, ctx, monkeypatch, distance, kind):
    survey = survey_pixels(stack, 100, 1, True, ctx)
    space = Space(distance, survey.normalisation(kind), stack.dtype, survey.low.astype(float),
                  survey.high.astype(float))
    kept = all_pixels(stack, space, survey, 4, ctx)
    monkeypatch.setattr(cluster_pixels, "_KEPT_SHARE", 0)
    remembering = all_pixels(stack, space, survey, 4, ctx)
    monkeypatch.setattr(cluster_pixels, "_REMEMBERED_SHARE", 0)
    forgetful = all_pixels(stack, space, survey, 4, ctx)
    assert isinstance(kept, KeptPixels) and isinstance(remembering, ReadPixels) and isinstance(forgetful, ReadPixels)
    centres, before = space(usable()[:, :4]).T.astype(float), None
    for step in (0.3, 0.1, 0):
        one, *others = (pixels.reduce(Sorting(space, centres, before)) for pixels in (kept, remembering, forgetful))
        for other in others:
            assert (one.counts == other.counts).all() and (one.sums.limbs == other.sums.limbs).all()
            assert one.pixels == usable().shape[1] and one.inertia(centres) == other.inertia(centres)
            assert one.moved == other.moved
        before, centres = centres, centres * (1 + step)


def test_nothing_usable_is_told(tmp_path, ctx):
    path = write_raster(tmp_path / "none.tif", np.zeros((2, 9, 9), np.uint8), nodata=0)
    with pytest.raises(InputError, match="No pixel of .*none.tif is valid in all bands"):
        survey_pixels(RasterStack([path]), 9, 0, False, ctx)


def test_numbers_beyond_all_use_are_told(tmp_path, ctx):
    path = write_raster(tmp_path / "huge.tif", np.array([[[1, 1e200]]]))
    with pytest.raises(InputError, match=r"huge.tif holds numbers up to 1e\+200"):
        survey_pixels(RasterStack([path]), 9, 0, False, ctx)


def test_a_draw_beyond_the_memory_is_told(tmp_path):
    path = write_raster(tmp_path / "flat.tif", np.zeros((1, 4000, 500), np.float64))
    with pytest.raises(MemoryLimitError, match="Drawing 1900000 pixels needs"):
        survey_pixels(RasterStack([path]), 1_900_000, 0, False, Context(available_ram=256))


def test_a_space_of_the_tests_is_that_of_the_survey(stack, ctx):
    survey = survey_pixels(stack, 10, 1, True, ctx)
    assert (space_of(usable()).point == Space("euclidean", survey.normalisation("none"), stack.dtype,
                                              survey.low.astype(float), survey.high.astype(float)).point)
