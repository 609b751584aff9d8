import csv

import numpy as np
import pytest
from helpers.blocks import make_blocks
from helpers.rasters import NORTH_UP, read_raster, read_valid, write_raster
from helpers.vectors import pixel_box, write_layer

from whiskbroom.core.errors import InputError, ParameterError


def run(session, blocks, folder, **changes):
    return session.area_of_applicability(**{
        "input": blocks.image, "training": blocks.training, "class_field": "class",
        "output": str(folder / "index.tif"), "output_area": str(folder / "area.tif"), **changes})


def test_what_was_never_seen_is_outside_and_what_was_seen_is_inside(session, tmp_path):
    blocks = make_blocks(tmp_path)
    values = read_raster(blocks.image)
    values[:, 46:, 25:35] = [[[9000]], [[200]], [[9000]], [[200]]]
    write_raster(blocks.image, values, names=("blue", "green", "red", "nir"))
    result = run(session, blocks, tmp_path)
    area = read_raster(tmp_path / "area.tif")[0]
    assert (area[46:, 25:35] == 0).all() and area[:40].mean() > 0.9
    assert result.inside_share == pytest.approx(100 * area.mean()) and result.training_pixels == 6 * 14 * 14
    index = read_raster(tmp_path / "index.tif")[0]
    assert (area == (index <= np.float32(result.threshold))).mean() > 0.999
    assert index[3:17, 2:16].max() == 0, "training pixels"
    assert 0 < result.mean_training_index < result.threshold


def test_a_forest_gives_the_weights_and_its_bands_are_found_by_their_names(session, tmp_path):
    pytest.importorskip("sklearn")
    blocks = make_blocks(tmp_path)
    model = str(tmp_path / "m.wbmodel")
    trained = session.train_random_forest(input=blocks.image, training=blocks.training, class_field="class", trees=20,
                                          folds=0, output_model=model)
    importances = trained.extra["training"]["importances"]
    run(session, blocks, tmp_path, model=model, output_table=str(tmp_path / "bands.csv"))
    with open(tmp_path / "bands.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Band"] for row in rows] == ["blue", "green", "red", "nir"]
    assert [float(row["Weight"]) for row in rows] == pytest.approx(importances)
    expected = read_raster(tmp_path / "index.tif")
    values = read_raster(blocks.image)
    shuffled = write_raster(tmp_path / "shuffled.tif", values[[3, 1, 0, 2]], names=("nir", "green", "blue", "red"))
    run(session, blocks, tmp_path, model=model, input=shuffled)
    assert (read_raster(tmp_path / "index.tif") == expected).all()
    run(session, blocks, tmp_path, weights=importances)
    assert (read_raster(tmp_path / "index.tif") == expected).all()


def test_a_band_of_the_model_that_is_missing_is_named(session, tmp_path):
    pytest.importorskip("sklearn")
    blocks = make_blocks(tmp_path)
    model = str(tmp_path / "m.wbmodel")
    session.train_random_forest(input=blocks.image, training=blocks.training, class_field="class", trees=2, folds=0,
                                output_model=model)
    fewer = write_raster(tmp_path / "fewer.tif", read_raster(blocks.image)[:3], names=("blue", "green", "red"))
    with pytest.raises(InputError, match="nir"):
        run(session, blocks, tmp_path, model=model, input=fewer)


def test_scale_of_a_file_and_units_of_a_band_have_no_influence(session, tmp_path):
    blocks = make_blocks(tmp_path)
    plain = run(session, blocks, tmp_path)
    expected = read_raster(tmp_path / "index.tif")
    values = read_raster(blocks.image)
    scaled = write_raster(tmp_path / "scaled.tif", values, scales=(0.5, 2, 1, 8), offsets=(-100, 0, 3, 0))
    again = run(session, blocks, tmp_path, input=scaled)
    np.testing.assert_allclose(read_raster(tmp_path / "index.tif"), expected, rtol=1e-5)
    assert again.threshold == pytest.approx(plain.threshold, rel=1e-9)


def test_equal_weights_are_no_weights_and_their_size_has_no_influence(session, tmp_path):
    blocks = make_blocks(tmp_path)
    plain = run(session, blocks, tmp_path)
    expected = read_raster(tmp_path / "index.tif")
    again = run(session, blocks, tmp_path, weights="4, 4, 4, 4")
    assert (read_raster(tmp_path / "index.tif") == expected).all() and again.threshold == plain.threshold
    assert again.mean_distance == 4 * plain.mean_distance


def test_nodata_is_nodata_in_both_and_a_degree_grid_does_as_well(session, tmp_path):
    values = np.random.default_rng(0).normal(100, 9, (2, 30, 30)).astype(np.float32)
    values[0, 4, 4] = values[1, 20, 6] = -1
    transform = (10.0, 0.001, 0.0, 50.0, 0.0, -0.001)
    image = write_raster(tmp_path / "degrees.tif", values, nodata=-1, transform=transform, epsg=4326)
    layer = write_layer(tmp_path / "a.gpkg", [
        (pixel_box(row, col, row + 5, col + 5, transform), {"class": number % 2 + 1})
        for number, (row, col) in enumerate(((2, 2), (2, 20), (20, 2), (20, 20)))], epsg=4326)
    result = session.area_of_applicability(input=image, training=layer, class_field="class",
                                           output=str(tmp_path / "i.tif"), output_area=str(tmp_path / "a.tif"))
    for path in ("i.tif", "a.tif"):
        assert np.argwhere(~read_valid(tmp_path / path)[0]).tolist() == [[4, 4], [20, 6]]
    assert result.training_pixels == 98


def test_the_distance_of_the_validation_in_space_is_that_of_the_model(session, tmp_path):
    blocks, model = make_blocks(tmp_path, noise=1500), str(tmp_path / "m.wbmodel")
    given = {"input": blocks.image, "training": blocks.training, "class_field": "class", "output_model": model}
    session.train_knn(**given, folds_by="buffered", fold_distance=135)
    kept = run(session, blocks, tmp_path, model=model, folds_by="buffered")
    typed = run(session, blocks, tmp_path, folds_by="buffered", fold_distance=135)
    plain = run(session, blocks, tmp_path)
    assert kept.threshold == typed.threshold != plain.threshold
    with pytest.raises(InputError, match="keeps no validation blocks"):
        run(session, blocks, tmp_path, model=model, folds_by="blocks")
    with pytest.raises(ParameterError, match="folds_by blocks needs fold_distance, or a model"):
        run(session, blocks, tmp_path, folds_by="blocks")
    with pytest.raises(ParameterError, match="fold_distance is for folds_by blocks or buffered"):
        run(session, blocks, tmp_path, fold_distance=5)


def test_weights_that_do_not_fit_are_one_sentence(session, tmp_path):
    blocks = make_blocks(tmp_path)
    with pytest.raises(ParameterError, match="one number for each of the 4 bands; got 2"):
        run(session, blocks, tmp_path, weights=[1, 2])
    with pytest.raises(ParameterError, match="weights must be a list of numbers of at least 0"):
        run(session, blocks, tmp_path, weights="1, -1, 1, 1")
    with pytest.raises(ParameterError, match="folds must be a whole number from 2 to 100"):
        run(session, blocks, tmp_path, folds=1)
    assert not list(tmp_path.glob("*area*"))
