from types import SimpleNamespace

import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import NORTH_UP, read_raster, write_raster
from helpers.scene import make_scene
from helpers.vectors import pixel_box, write_layer

from whiskbroom.core.applicability.outcome import band_rows
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.applicability import map_applicability

SIZE = 40
BOXES = [(2, 2, 6, 6, 1), (2, 20, 6, 26, 1), (20, 2, 25, 6, 2), (30, 30, 34, 34, 2)]


@pytest.fixture
def values():
    image = np.random.default_rng(0).normal(0, 1, (3, SIZE, SIZE)) * [[[30]], [[5]], [[100]]] + 500
    image[:, :, 30:] += 300
    return image.astype(np.float32)


@pytest.fixture
def given(tmp_path, values):
    layer = write_layer(tmp_path / "areas.gpkg", [
        (pixel_box(*box[:4], NORTH_UP), {"class": box[4], "site": 1}) for box in BOXES])
    return SimpleNamespace(
        input=(write_raster(tmp_path / "a.tif", values, names=("red", "nir", "swir1"), nodata=-9),), training=layer,
        class_field="class", group_field=None, model=None, weights=None, folds=2, folds_by="features",
        fold_distance=None, max_samples=1000, all_touched=False, seed=0, creation_options=None,
        output=str(tmp_path / "index.tif"), output_area=str(tmp_path / "area.tif"))


def mapped(given, heard=None, **changes):
    return map_applicability(SimpleNamespace(**{**vars(given), **changes}), Context(messages=heard or Heard()))


def written_out(values, weights):
    """Places in the space of the bands of all pixels and of the training pixels, and the feature of each of those."""
    rows, cols, features = map(np.concatenate, zip(*(
        (*(axis.ravel() for axis in np.mgrid[box[0]:box[2], box[1]:box[3]]),
         np.full((box[2] - box[0]) * (box[3] - box[1]), number)) for number, box in enumerate(BOXES))))
    samples = values[:, rows, cols].T.astype(float)
    scale = np.array(weights) / samples.std(axis=0, ddof=1)
    pixels = (values.reshape(3, -1).T - samples.mean(axis=0)) * scale
    return pixels, (samples - samples.mean(axis=0)) * scale, features


@pytest.mark.parametrize("weights", [(1, 1, 1), (0.5, 2, 0)])
def test_index_threshold_and_area_are_those_written_out(given, values, weights):
    found = mapped(given, weights=weights)
    pixels, samples, features = written_out(values, weights)
    between = np.linalg.norm(samples[:, None] - samples, axis=2)
    mean = between[np.triu_indices(len(samples), 1)].mean()
    index = np.linalg.norm(pixels[:, None] - samples, axis=2).min(axis=1) / mean
    # Two folds: of the two features of each class one in each; which of them go together does the seed say.
    thresholds = []
    for together in ((0, 2), (0, 3)):
        first = np.isin(features, together)
        training = np.where(first, between[:, ~first].min(axis=1), between[:, first].min(axis=1)) / mean
        lower, upper = np.quantile(training, [0.25, 0.75])
        thresholds.append(min(upper + 1.5 * (upper - lower), training.max()))
    assert found.dissimilarity.mean_distance == pytest.approx(mean, rel=1e-6)
    np.testing.assert_allclose(read_raster(given.output)[0].ravel(), index, rtol=1e-5, atol=1e-6)
    nearer = min(thresholds, key=lambda threshold: abs(threshold - found.dissimilarity.threshold))
    assert found.dissimilarity.threshold == pytest.approx(nearer, rel=1e-6)
    area = read_raster(given.output_area)[0].ravel()
    sure = np.abs(index - nearer) > 1e-5
    assert (area == (index <= nearer))[sure].all() and found.valid == SIZE ** 2 and found.inside == area.sum()
    assert 0 < found.inside < found.valid
    rows, cols = np.mgrid[2:6, 2:6]
    assert (read_raster(given.output)[0, rows, cols] == 0).all(), "training pixels"


def test_a_band_of_weight_0_has_no_part_not_even_by_its_nodata(given, values, tmp_path):
    spoilt = values.copy()
    spoilt[1] = -9
    spoilt[1, ::2] = 7e5
    found = mapped(given, weights=(1, 0, 2), input=(write_raster(tmp_path / "b.tif", spoilt, nodata=-9),))
    one = read_raster(given.output)
    mapped(given, weights=(1, 0, 2))
    assert (read_raster(given.output) == one).all() and found.valid == SIZE ** 2
    assert band_rows(found)[1][0][0].endswith("@1") and len(band_rows(found)[1]) == 2


def test_the_table_tells_mean_deviation_and_weight(given, values):
    columns, rows = band_rows(mapped(given, weights=(1, 2, 3)))
    assert columns == ["Band", "Mean", "StandardDeviation", "Weight"]
    assert [row[0] for row in rows] == ["red", "nir", "swir1"] and [row[3] for row in rows] == [1, 2, 3]
    samples = np.concatenate([values[:, box[0]:box[2], box[1]:box[3]].reshape(3, -1) for box in BOXES], axis=1)
    np.testing.assert_allclose([row[1] for row in rows], samples.mean(axis=1), rtol=1e-6)
    np.testing.assert_allclose([row[2] for row in rows], samples.astype(float).std(axis=1, ddof=1), rtol=1e-6)


def test_what_cannot_be_compared_is_one_sentence(given, values, tmp_path):
    flat = values.copy()
    flat[1] = 7
    constant = write_raster(tmp_path / "flat.tif", flat, names=("red", "nir", "swir1"))
    with pytest.raises(InputError, match="Band nir has the value 7 in all training pixels"):
        mapped(given, input=(constant,))
    assert mapped(given, input=(constant,), weights=(1, 0, 1)).valid == SIZE ** 2
    with pytest.raises(InputError, match="one feature or group"):
        mapped(given, group_field="site")
    with pytest.raises(InputError, match="class 1 alone"):
        mapped(given, training=given.training + "|subset=\"class\" = 1")


def test_a_class_of_one_feature_is_compared_with_the_others(given):
    one_each = mapped(given, training=given.training + "|subset=fid IN (1, 3)")
    assert one_each.dissimilarity.training.min() > 0 and one_each.valid == SIZE ** 2


def test_a_buffer_compares_with_what_is_far_enough_away(given):
    by_feature = mapped(given)
    buffered = mapped(given, folds_by="buffered", fold_distance=230)
    assert len(buffered.dissimilarity.training) <= 76 == buffered.samples
    assert buffered.dissimilarity.training.mean() > by_feature.dissimilarity.training.mean()
    assert mapped(given, folds_by="blocks", fold_distance=200).dissimilarity.threshold > 0
    with pytest.raises(InputError, match="No training pixel can be compared with others at a distance of 5000"):
        mapped(given, folds_by="buffered", fold_distance=5000)


def test_a_model_without_importances_is_told(given, tmp_path):
    from helpers.models import scene_model

    scene = make_scene(tmp_path / "scene")
    heard = Heard()
    found = mapped(given, heard, input=(scene.image,), training=scene.training, class_field="class_id",
                   model=scene_model(tmp_path))
    assert "keeps no importance of its bands" in heard.warnings[0] and found.space.weights.tolist() == [1] * 4


def test_the_legend_names_both_sides(given):
    assert [(entry.value, entry.name) for entry in mapped(given).legend.entries] == [(0, "Outside"), (1, "Inside")]
