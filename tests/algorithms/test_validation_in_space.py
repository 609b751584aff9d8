"""The validations of the training tools beside the accuracy of the map, on a scene of which all is known."""

import re
from pathlib import Path

import numpy as np
import pytest
from helpers.nuisance import NUISANCE_SIGMA, make_nuisance
from helpers.rasters import write_raster
from helpers.vectors import pixel_box, write_layer

from whiskbroom.core.errors import ParameterError


def compared(session, folder, seed):
    """The accuracy of the map, and the results of the training by blocks and with a buffer."""
    scene = make_nuisance(folder, seed)
    given = {"input": scene.image, "training": scene.training, "class_field": "class", "max_samples": 5000, "folds": 10,
             "seed": seed, "output_model": str(folder / "m.wbmodel"), "output_html": str(folder / "report.html"),
             "output_table": str(folder / "matrix.csv")}
    blocks, buffered = (session.train_knn(**given, folds_by=way) for way in ("blocks", "buffered"))
    session.classify(input=scene.image, model=given["output_model"], output=str(folder / "map.tif"))
    return scene.accuracy(folder / "map.tif"), blocks, buffered


def check(truth, blocks, buffered):
    assert blocks.accuracy_at_random == buffered.accuracy_at_random > truth + 10
    assert abs(blocks.accuracy_in_space - truth) <= 5
    assert abs(buffered.accuracy_in_space - truth) <= 5
    assert blocks.distance_in_space == 2 * blocks.error_range == 2 * buffered.distance_in_space


def test_where_sites_are_alike_single_pixels_mislead_and_those_in_space_come_near_the_map(session, tmp_path):
    truth, blocks, buffered = compared(session, tmp_path, 0)
    check(truth, blocks, buffered)
    # The nuisance has the correlation exp(-h^2 / (4 sigma^2)), which is 5 % at sqrt(12) sigma.
    assert 0.25 < buffered.error_range / (10 * np.sqrt(12) * NUISANCE_SIGMA) < 1.2
    page = re.sub(r"<[^>]+>", " ", Path(tmp_path / "report.html").read_text(encoding="utf-8"))
    assert "Validation in space" in page and "taught meanwhile" in page and "Range of the errors" in page
    rows = Path(tmp_path / "matrix.csv").read_text(encoding="utf-8").splitlines()
    assert sum(row.startswith("in_space") for row in rows) == 2


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1, 10))
def test_so_it_is_on_other_scenes(session, tmp_path, seed):
    check(*compared(session, tmp_path, seed))


def test_on_a_grid_in_degrees_the_distance_is_in_metres(session, tmp_path):
    """Two columns of features, 0.02 degrees apart at 60 degrees north: 1115 m."""
    transform = (10.0, 0.001, 0.0, 60.0, 0.0, -0.0005)
    values = np.random.default_rng(0).normal(0, 1, (1, 40, 40)).astype(np.float32)
    values[0, ::2] += 9
    image = write_raster(tmp_path / "a.tif", values, transform=transform, epsg=4326)
    layer = write_layer(tmp_path / "a.gpkg", [
        (pixel_box(row, col, row + 1, col + 1, transform), {"class": 1 + row % 2, "column": col})
        for col in (5, 25) for row in (10, 11, 12, 13)], epsg=4326)
    given = {"input": image, "training": layer, "class_field": "class", "group_field": "column", "folds": 2,
             "folds_by": "buffered", "neighbours": 1, "output_model": str(tmp_path / "m.wbmodel")}
    # The other column teaches up to its distance from the pixels that are judged, and nothing does beyond.
    near, far = (session.train_knn(**given, fold_distance=distance) for distance in (1000, 1300))
    assert near.accuracy_in_space == 100 and np.isnan(far.accuracy_in_space)


@pytest.mark.parametrize("given, message", [
    ({"folds_by": "blocks", "folds": 0}, "folds_by blocks needs folds"),
    ({"fold_distance": 30}, "fold_distance is for folds_by blocks or buffered"),
    ({"folds_by": "blocks", "fold_distance": -1}, "fold_distance must be a number of at least 0"),
    ({"folds_by": "rings"}, "folds_by must be one of features, blocks, buffered")])
def test_settings_that_do_not_fit_are_one_sentence(session, tmp_path, given, message):
    with pytest.raises(ParameterError, match=message):
        session.train_knn(input="a.tif", training="a.gpkg", class_field="class",
                          output_model=str(tmp_path / "m.wbmodel"), **given)
