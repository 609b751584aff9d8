from types import SimpleNamespace

import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import NORTH_UP, write_raster
from helpers.vectors import pixel_box, write_layer

from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError, MemoryLimitError, ParameterError
from whiskbroom.core.model_file import read_model
from whiskbroom.core.raster.train_model import train_model
from whiskbroom.core.train.neighbours import NeighboursRecipe
from whiskbroom.core.train.statistical import StatisticalRecipe

SIZE = 40
RECIPE = StatisticalRecipe("minimum_distance")


@pytest.fixture
def values():
    """Two halves."""
    image = np.random.default_rng(0).normal(0, 20, (3, SIZE, SIZE)) + 100
    image[:, :, SIZE // 2:] += [[[300]], [[500]], [[10]]]
    return image.round().astype(np.int16)


@pytest.fixture
def given(tmp_path, values):
    """The parameters of a training tool, with three features of each class."""
    boxes = [(1 + 12 * number, 2 + half * SIZE // 2, 9 + 12 * number, 14 + half * SIZE // 2, half, number)
             for number in range(3) for half in (0, 1)]
    layer = write_layer(tmp_path / "areas.gpkg", [
        (pixel_box(*box[:4], NORTH_UP), {"class": 3 + 4 * box[4], "name": ("Wood", "Town")[box[4]], "site": box[5],
                                         "colour": ("#102030", "#405060")[box[4]]}) for box in boxes])
    return SimpleNamespace(
        input=(write_raster(tmp_path / "a.tif", values, names=("red", "nir", "swir1"), nodata=-9),), training=layer,
        class_field="class", name_field="name", colour_field="colour", group_field=None, all_touched=False,
        max_samples=1000, balanced=False, folds=3, folds_by="features", fold_distance=None, seed=0, output_table=None,
        output_html=None,
        path=str(tmp_path / "m.wbmodel"))


def trained(given, recipe=RECIPE, heard=None, **changes):
    values = SimpleNamespace(**{**vars(given), **changes})
    numbers = train_model(values.path, "a_method", recipe, values, Context(messages=heard or Heard()))
    return numbers, read_model(values.path, 10 ** 8)


def test_the_model_knows_bands_classes_settings_and_training(given, values):
    numbers, model = trained(given, NeighboursRecipe(3))
    assert [(band.name, band.role) for band in model.bands] == [("red", "red"), ("nir", "nir"), ("swir1", "swir1")]
    assert [(found.value, found.name, found.colour, found.samples, found.features) for found in model.classes] == [
        (3, "Wood", "#102030", 288, 3), (7, "Town", "#405060", 288, 3)]
    assert model.settings == {"neighbours": 3, "weights": "uniform"} and model.method == "a_method"
    assert model.training["rasters"] == list(given.input) and model.training["samples"] == 576
    assert {"whiskbroom", "python", "numpy"} <= set(model.software)
    assert numbers["classes"] == 2 and numbers["training_pixels"] == 576
    assert numbers["accuracy"] == numbers["accuracy_at_random"] == 100 and numbers["optimism"] == 0


def test_means_are_those_of_the_pixels_below_the_features(given, values):
    _, model = trained(given)
    below = np.concatenate([values[:, 1 + 12 * n:9 + 12 * n, 2:14].reshape(3, -1) for n in range(3)], axis=1)
    np.testing.assert_allclose(model.predictor.signatures[0].mean, below.mean(axis=1))


def test_samples_are_capped_and_balanced(given):
    assert [found.samples for found in trained(given, max_samples=50)[1].classes] == [50, 50]
    one_small = given.training + "|subset=\"class\" = 3 OR site = 0"
    assert [found.samples for found in trained(given, training=one_small, folds=0)[1].classes] == [288, 96]
    balanced = trained(given, training=one_small, folds=0, balanced=True)[1]
    assert [found.samples for found in balanced.classes] == [96, 96] and balanced.training["pixels"] == 384


def test_features_of_a_group_come_into_one_fold(given):
    numbers, model = trained(given, group_field="site")
    assert model.training["groups"] == 3 and model.validation["by_feature"]["folds"] == 3
    # With one site for all, there is nothing to judge by features.
    alone = trained(given, group_field="name")[1]
    assert alone.training["groups"] == 2 and alone.validation["by_feature"] is None


def test_without_folds_there_is_no_validation(given):
    numbers, model = trained(given, folds=0)
    assert model.validation == {} and np.isnan(numbers["accuracy"]) and np.isnan(numbers["optimism"])


def test_a_validation_that_leaves_too_few_pixels_is_told_and_the_model_is_there(given):
    heard = Heard()
    numbers, model = trained(given, StatisticalRecipe("maximum_likelihood"), heard, max_samples=4, folds=4)
    assert "could not be validated" in heard.warnings[0] and model.validation == {}
    assert np.isnan(numbers["accuracy"])


def test_normalisation_is_that_of_the_samples(given, values):
    _, model = trained(given, normalization="z_score")
    assert model.normalisation.kind == "z_score" and 100 < model.normalisation.centre[0] < 400
    np.testing.assert_allclose(np.mean([s.mean for s in model.predictor.signatures], axis=0), 0, atol=1e-9)


@pytest.mark.parametrize("weights", [{3: 1}, {3: 1, 7: 0}, {3: 1, 7: 1, 9: 1}])
def test_weights_must_be_given_for_the_classes_that_there_are(given, weights):
    with pytest.raises(ParameterError, match="class_weights must be a number above 0 for each of the classes 3, 7"):
        trained(given, class_weights=weights)


def test_the_search_keeps_the_best_settings_and_all_scores(given):
    _, model = trained(given, NeighboursRecipe(3), find_best=True)
    tried = model.training["search"]
    assert len(tried) == 10 and model.settings in [entry["settings"] for entry in tried]
    assert max(entry["score"] for entry in tried) == next(
        entry["score"] for entry in tried if entry["settings"] == model.settings)


@pytest.mark.parametrize("way, distance", [("blocks", 120), ("buffered", 45)])
def test_a_validation_in_space_is_kept_with_its_distance_and_its_unit(given, way, distance):
    numbers, model = trained(given, folds_by=way, fold_distance=distance)
    found = model.validation["in_space"]
    assert (found["kind"], found["distance"], found["unit"], found["given"]) == (way, distance, "metre", True)
    assert numbers["accuracy_in_space"] == 100 * found["accuracy"] == 100 and numbers["distance_in_space"] == distance
    assert np.isnan(numbers["error_range"]), "there are no errors"
    assert np.array(found["matrix"]).sum() + found["unjudged_pixels"] == 576


def test_without_errors_there_is_no_range_and_the_features_are_kept_whole(given):
    heard = Heard()
    numbers, model = trained(given, heard=heard, folds_by="buffered")
    assert "No range of the errors was found" in heard.warnings[0]
    assert model.validation["in_space"]["distance"] == 0
    assert model.validation["in_space"]["matrix"] == model.validation["by_feature"]["matrix"]


def test_a_buffer_beyond_the_scene_is_told_and_the_other_figures_stay(given):
    heard = Heard()
    numbers, model = trained(given, heard=heard, folds_by="buffered", fold_distance=10_000)
    assert "could not be validated in space with a distance of 10000" in heard.warnings[0]
    assert np.isnan(numbers["accuracy_in_space"]) and numbers["accuracy"] == 100
    assert "matrix" not in model.validation["in_space"]


def test_a_fold_in_space_that_leaves_too_few_pixels_for_the_method_is_told(given):
    """Maximum likelihood of three bands needs four pixels of a class; the buffer leaves one to three of them."""
    heard = Heard()
    numbers, model = trained(given, StatisticalRecipe("maximum_likelihood"), heard, max_samples=15, folds=3,
                             folds_by="buffered", fold_distance=140)
    assert any("in space, as a fold leaves too few training pixels" in warning for warning in heard.warnings)
    assert np.isnan(numbers["accuracy_in_space"]) and numbers["accuracy"] > 90


def test_without_a_validation_in_space_its_numbers_are_missing(given):
    numbers, model = trained(given)
    assert "in_space" not in model.validation
    assert all(np.isnan(numbers[name]) for name in ("accuracy_in_space", "distance_in_space", "error_range"))


def test_one_class_alone_is_refused(given):
    with pytest.raises(InputError, match="class 3 alone"):
        trained(given, training=given.training + "|subset=\"class\" = 3")


def test_too_many_samples_for_the_memory_are_refused_with_the_way_out(given, monkeypatch):
    monkeypatch.setattr("whiskbroom.core.raster.training._COPIES", 10 ** 6)
    with pytest.raises(MemoryLimitError, match="lower max_samples"):
        trained(given)


def test_the_same_seed_gives_the_same_file(given, tmp_path):
    def content(seed):
        trained(given, NeighboursRecipe(3), seed=seed, max_samples=40)
        return open_bytes(given.path)

    assert content(1) == content(1) != content(2)


def open_bytes(path):
    with open(path, "rb") as file:
        return file.read()
