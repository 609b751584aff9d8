from types import SimpleNamespace

import numpy as np
import pytest
from helpers.heard import Heard
from helpers.models import scene_model
from helpers.rasters import read_raster
from helpers.scene import make_scene

from whiskbroom.core.context import Context
from whiskbroom.core.model_file import read_model
from whiskbroom.core.raster.scene_map import classify_by_model, counts_of, keep_model, keeps_model, map_by_signatures
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.predict.normalisation import Normalisation

CONTEXT = Context(messages=Heard())


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return make_scene(tmp_path_factory.mktemp("scene"))


@pytest.fixture
def values(scene, tmp_path):
    return SimpleNamespace(
        input=(scene.image,), model=scene_model(scene.folder, "minimum_distance"), method="minimum_distance",
        threshold=None, priors=None, macroclass=False, only_fit=False, creation_options=None,
        output=str(tmp_path / "map.tif"), output_confidence=None, output_signatures=None, output_model=None,
        output_table=None, output_html=None)


def test_a_model_and_its_signatures_give_the_same_map(values, scene, tmp_path):
    found = classify_by_model(values, CONTEXT)
    assert found["classes"] == 4 and np.isnan(found["accuracy"]) and "output" in found["legends"]
    by_model = read_raster(values.output)
    signatures = read_model(values.model, 10 ** 8).predictor.signatures
    map_by_signatures(values, RasterStack(values.input, physical=True), signatures, None, CONTEXT)
    assert np.array_equal(read_raster(values.output), by_model) and len(np.unique(by_model)) > 2


def test_signatures_of_normalised_bands_get_normalised_pixels(values, scene):
    """Doubled and moved values, by signatures that are so too."""
    signatures = read_model(values.model, 10 ** 8).predictor.signatures
    stack = RasterStack(values.input, physical=True)
    map_by_signatures(values, stack, signatures, None, CONTEXT)
    plain = read_raster(values.output)
    bands = signatures[0].bands
    moved = [type(s)(s.class_id, 2 * s.mean - 20, count=s.count) for s in signatures]
    twice = Normalisation("z_score", np.full(bands, 10.0), np.full(bands, 0.5))
    map_by_signatures(values, RasterStack(values.input, physical=True), moved, None, CONTEXT, twice)
    assert np.array_equal(read_raster(values.output), plain)


def test_without_a_map_nothing_is_written(values, tmp_path):
    values.only_fit = True
    signatures = read_model(values.model, 10 ** 8).predictor.signatures
    stack = RasterStack(values.input, physical=True)
    assert set(map_by_signatures(values, stack, signatures, None, CONTEXT)["paths"].values()) == {None}
    assert not (tmp_path / "map.tif").exists()


def test_a_model_is_kept_as_far_as_asked_for(values, tmp_path):
    model = read_model(values.model, 10 ** 8)
    assert not keeps_model(values)
    keep_model(values, model, CONTEXT)
    assert list(tmp_path.iterdir()) == []
    values.output_model, values.output_html = str(tmp_path / "a.wbmodel"), str(tmp_path / "a.html")
    assert keeps_model(values)
    keep_model(values, model, CONTEXT)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "a.wbmodel"]


def test_pixels_that_are_not_known_count_nothing():
    found = counts_of([SimpleNamespace(class_id=1, count=3), SimpleNamespace(class_id=2, count=None)])
    assert (found["classes"], found["training_pixels"]) == (2, 3) and np.isnan(found["optimism"])


def test_a_class_of_several_signatures_is_one():
    found = counts_of([SimpleNamespace(class_id=2, count=3), SimpleNamespace(class_id=2, count=4)])
    assert (found["classes"], found["training_pixels"]) == (1, 7)
