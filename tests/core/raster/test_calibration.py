import numpy as np
import pytest
from helpers.heard import Heard
from helpers.models import NAMES, model_of, scene_predictor
from helpers.rasters import NORTH_UP, write_raster
from helpers.scene import SPECTRA
from helpers.vectors import pixel_box, write_layer

from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError, MemoryLimitError
from whiskbroom.core.language import ENGLISH
from whiskbroom.core.raster.calibration import calibration_pixels
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.vector.calibration import calibration_layer
from whiskbroom.core.vector.read import read_features

MODEL = model_of(scene_predictor())
SIZE = 40


@pytest.fixture
def values():
    truth = 1 + (np.arange(SIZE) >= SIZE // 2)[:, None].repeat(SIZE, axis=1)
    return (SPECTRA[truth] + np.random.default_rng(3).normal(0, 60, (SIZE, SIZE, 4))).clip(1).round().transpose(
        2, 0, 1).astype(np.uint16)


@pytest.fixture
def run(tmp_path, values):
    """Calibrates by (first row, first column, end row, end column, class, site) boxes."""
    def calibrated(boxes, most=1000, valid=None, heard=None, ctx=None, group=None):
        image = write_raster(tmp_path / "a.tif", values, mask=valid, names=NAMES)
        layer = write_layer(tmp_path / "a.gpkg", [
            (pixel_box(*box[:4], NORTH_UP), {"class": box[4], "site": box[5]}) for box in boxes])
        stack = RasterStack([image])
        found = calibration_layer(read_features(layer), "class", group, MODEL, stack.grid, image, ENGLISH)
        return calibration_pixels(stack, MODEL, found, most, 0, ctx or Context(messages=heard or Heard()))

    return calibrated


BOXES = [(1, 1, 5, 7, 1, "a"), (8, 8, 10, 10, 1, "b"), (25, 3, 30, 9, 2, "a"), (25, 20, 39, 39, 2, "b")]


def test_the_pixels_have_the_models_probabilities_their_class_and_their_feature(run, values):
    found = run(BOXES)
    assert found.shares.dtype == np.float64 and found.shares.shape == (4, 24 + 4 + 30 + 266)
    for number, (row, col, end_row, end_col, label, _) in enumerate(BOXES):
        own = found.groups == number
        expected = MODEL.predictor.decide(values[:, row:end_row, col:end_col].reshape(4, -1), shares=True).shares
        assert (found.labels[own] == label - 1).all()
        assert sorted(map(tuple, found.shares[:, own].T)) == sorted(map(tuple, expected.T))


def test_a_group_of_several_classes_is_one_group(run):
    found = run(BOXES, group="site")
    assert len(np.unique(found.groups)) == 2
    assert {(int(group), int(label)) for group, label in zip(found.groups, found.labels)} == {
        (0, 0), (0, 1), (1, 0), (1, 1)}


@pytest.mark.parametrize("most", [1, 5, 24, 25])
def test_of_each_feature_the_same_number_is_drawn_at_most(run, most):
    found = run(BOXES, most)
    assert np.bincount(found.groups).tolist() == [min(most, size) for size in (24, 4, 30, 266)]


def test_what_is_left_out_is_told(run):
    heard, valid = Heard(), np.ones((SIZE, SIZE), bool)
    valid[1, 1:4] = False
    run([*BOXES, (4, 6, 6, 8, 2, "c"), (5.1, 20.1, 5.2, 20.2, 1, "d"), (90, 90, 95, 95, 1, "e")], valid=valid,
        heard=heard)
    assert heard.warnings == [
        "Of 7 calibration features 0 have no class or no geometry, 1 lie outside the raster and 1 hold no pixel "
        "centre; they were left out.",
        "Of the pixels of the calibration features 1 lie in features of several classes and 3 are NoData in a band; "
        "they were left out."]


def test_no_valid_pixel_is_an_error(run):
    with pytest.raises(InputError, match="No calibration feature of .*a.gpkg holds a valid pixel of .*a.tif"):
        run(BOXES, valid=np.zeros((SIZE, SIZE), bool))


def test_too_many_pixels_for_the_memory_are_refused(run):
    class Small(Context):
        def ram_bytes(self):
            return 20_000

    with pytest.raises(MemoryLimitError, match="lower max_pixels, or raise the available RAM"):
        run(BOXES, ctx=Small())
    assert run(BOXES, 5, ctx=Small()).shares.shape[1] == 19


@pytest.mark.parametrize("n_threads", [1, 3])
def test_threads_change_nothing(run, n_threads):
    first, second = run(BOXES), run(BOXES, ctx=Context(n_threads=n_threads))
    assert (first.shares == second.shares).all() and (first.groups == second.groups).all()
