"""The validations of the training tools beside the accuracy of the map, on a scene of which all is known."""

import re
from pathlib import Path

import numpy as np
import pytest
from helpers.nuisance import NUISANCE_SIGMA, make_nuisance

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


@pytest.mark.parametrize("given, message", [
    ({"folds_by": "blocks", "folds": 0}, "folds_by blocks needs folds"),
    ({"fold_distance": 30}, "fold_distance is for folds_by blocks or buffered"),
    ({"folds_by": "blocks", "fold_distance": -1}, "fold_distance must be a number of at least 0"),
    ({"folds_by": "rings"}, "folds_by must be one of features, blocks, buffered")])
def test_settings_that_do_not_fit_are_one_sentence(session, tmp_path, given, message):
    with pytest.raises(ParameterError, match=message):
        session.train_knn(input="a.tif", training="a.gpkg", class_field="class",
                          output_model=str(tmp_path / "m.wbmodel"), **given)
