"""What holds for all training tools."""

import csv
import re

import numpy as np
import pytest
from helpers.blocks import make_blocks
from helpers.rasters import NORTH_UP, read_raster, write_raster
from helpers.train import train
from helpers.vectors import box, pixel_box, write_layer

from whiskbroom.algorithms import ALL
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.model_file import read_model

pytest.importorskip("sklearn")
QUICK = {"random_forest": {"trees": 8}, "mlp": {"rounds": 60, "learning_rate": 0.02},
         "gradient_boosting": {"rounds": 3}}
METHODS = sorted(name[len("train_"):] for name in ALL if name.startswith("train_"))
NORMALISED = [method for method in METHODS if ALL["train_" + method].parameter("normalization")]


@pytest.fixture(params=METHODS)
def method(request):
    return request.param


@pytest.fixture
def blocks(tmp_path):
    return make_blocks(tmp_path)


def test_there_is_a_tool_for_every_family():
    assert METHODS == ["gradient_boosting", "knn", "maximum_likelihood", "minimum_distance", "mlp", "random_forest",
                       "spectral_angle", "svm"]


@pytest.mark.parametrize("dtype", [np.int16, np.uint16, np.float32])
def test_blocks_that_are_far_apart_are_told_apart(method, session, tmp_path, dtype):
    _, _, accuracy = train(session, method, make_blocks(tmp_path, dtype), tmp_path, **QUICK.get(method, {}))
    assert accuracy > 0.995


@pytest.mark.parametrize("normalization", ["z_score", "linear_scaling"])
@pytest.mark.parametrize("method", [method for method in NORMALISED if method != "spectral_angle"])
def test_normalisation_does_no_harm_on_rasters_of_whole_numbers(method, session, blocks, tmp_path, normalization):
    """Remotior Sensus truncates: 0.333 for SVM and maximum likelihood, 0.495 to 0.655 for MLP."""
    _, model, accuracy = train(session, method, blocks, tmp_path, normalization=normalization, **QUICK.get(method, {}))
    assert accuracy > 0.995 and model.normalisation.kind == normalization


def test_a_scale_tag_does_no_harm(method, session, tmp_path):
    """Remotior Sensus 0.8.0 gives one class everywhere with random forest and SVM on such a file."""
    scaled = make_blocks(tmp_path, scales=(1e-4,) * 4)
    _, model, accuracy = train(session, method, scaled, tmp_path, **QUICK.get(method, {}))
    assert accuracy > 0.995 and [band.scale for band in model.bands] == [1e-4] * 4


def test_a_scaled_file_and_one_of_its_physical_values_give_the_same_map(method, session, tmp_path):
    maps = []
    for name, options in (("scaled", {"scales": (0.25,) * 4}), ("physical", {"dtype": np.float32, "factor": 1})):
        (tmp_path / name).mkdir()
        made = make_blocks(tmp_path / name, **options)
        if name == "scaled":
            stored = read_raster(made.image)
        else:
            write_raster(made.image, (stored * 0.25).astype(np.float32), names=("blue", "green", "red", "nir"))
        train(session, method, made, tmp_path / name, **QUICK.get(method, {}))
        maps.append(read_raster(tmp_path / name / f"{method}.tif"))
    assert (maps[0] == maps[1]).all()


def test_the_model_carries_names_bands_and_settings(method, session, blocks, tmp_path):
    _, model, _ = train(session, method, blocks, tmp_path, **QUICK.get(method, {}))
    assert [(found.value, found.name) for found in model.classes] == [(n, f"Block {n}") for n in (1, 2, 3)]
    assert [band.role for band in model.bands] == ["blue", "green", "red", "nir"]
    assert model.software["whiskbroom"] and model.training["samples"] == 1176


def test_validation_and_report_tell_what_to_expect(method, session, tmp_path):
    noisy = make_blocks(tmp_path, noise=900)
    result, model, accuracy = train(session, method, noisy, tmp_path, folds=2, output_html=str(tmp_path / "r.html"),
                                    output_table=str(tmp_path / "t.csv"), **QUICK.get(method, {}))
    by_feature = np.array(model.validation["by_feature"]["matrix"])
    assert by_feature.sum() == 1176 and result.accuracy == pytest.approx(100 * np.trace(by_feature) / 1176)
    assert result.optimism == pytest.approx(result.accuracy_at_random - result.accuracy)
    # Noise without any likeness of neighbours: both are right.
    assert result.accuracy / 100 == pytest.approx(accuracy, abs=0.15)
    with open(tmp_path / "t.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["Reference 2"]) for row in rows[:3]] == by_feature[:, 1].tolist()
    text = re.sub(r"<[^>]+>", " ", (tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "Block 2" in text and "percentage points more favourable" in text


def test_the_same_seed_gives_the_same_bytes_and_threads_have_no_part(method, session, blocks, tmp_path):
    def content(**options):
        train(session, method, blocks, tmp_path, max_samples=50, **QUICK.get(method, {}), **options)
        return (tmp_path / f"{method}.wbmodel").read_bytes()

    assert content(seed=3) == content(seed=3, n_processes=1) != content(seed=4)


def test_one_fold_is_refused(method, session, blocks, tmp_path):
    with pytest.raises(ParameterError, match="folds must be 0 for no validation, or at least 2"):
        train(session, method, blocks, tmp_path, folds=1)


def test_one_class_alone_is_refused(method, session, blocks, tmp_path):
    with pytest.raises(InputError, match="Training needs at least 2 classes"):
        train(session, method, blocks, tmp_path, training=blocks.training + "|subset=\"class\" = 2")


def test_a_class_without_pixels_is_named_and_not_left_out(method, session, blocks, tmp_path):
    """Remotior Sensus drops it silently."""
    x, y = NORTH_UP[0], NORTH_UP[3]
    layer = write_layer(tmp_path / "more.gpkg", [
        (pixel_box(3, 2, 17, 16, NORTH_UP), {"class": 1}),
        # Between four pixel centres.
        (box(x + 206, y - 214, x + 214, y - 206), {"class": 9})])
    with pytest.raises(InputError, match="Class 9 has no valid training pixel"):
        train(session, method, blocks, tmp_path, training=layer, name_field=None)


def test_the_settings_of_the_search_are_kept(session, blocks, tmp_path):
    _, model, accuracy = train(session, "knn", blocks, tmp_path, find_best=True, max_samples=30)
    assert accuracy > 0.99 and model.settings in [entry["settings"] for entry in model.training["search"]]


def test_the_tools_that_need_scikit_learn_say_so():
    needing = {method for method in METHODS if ALL["train_" + method].needs}
    assert needing == {"gradient_boosting", "mlp", "random_forest", "svm"} and not ALL["classify"].needs


def test_points_are_features_too(session, blocks, tmp_path):
    points = write_layer(tmp_path / "points.gpkg", [
        (f"POINT ({NORTH_UP[0] + 10 * col + 5} {NORTH_UP[3] - 10 * row - 5})", {"class": int(blocks.truth[row, col])})
        for row in range(5, 45, 8) for col in range(3, 60, 5)])
    result, model, accuracy = train(session, "minimum_distance", blocks, tmp_path, training=points, name_field=None,
                                    folds=4)
    assert accuracy > 0.99 and result.training_pixels == model.training["groups"] == 60 and result.accuracy > 95


def test_a_model_can_be_read_from_the_file_by_its_path_alone(session, blocks, tmp_path):
    _, model, _ = train(session, "knn", blocks, tmp_path)
    assert read_model(tmp_path / "knn.wbmodel", 10 ** 8).settings == model.settings
