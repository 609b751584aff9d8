"""Accuracy: from a labelled layer to figures."""

import csv
import json

import numpy as np
import pytest
import whiskbroom
from helpers.rasters import NORTH_UP, write_raster
from helpers.samples import OLOFSSON, OLOFSSON_SIZES, sample_features, units_of_matrix, write_sample
from helpers.vectors import pixel_box, write_layer
from osgeo import gdal, ogr
from whiskbroom.core.errors import InputError, ParameterError


@pytest.fixture
def session(tmp_path):
    with whiskbroom.Session(temporary_directory=str(tmp_path)) as made:
        yield made


@pytest.fixture
def olofsson(tmp_path):
    return write_sample(tmp_path / "sample.gpkg", units_of_matrix(OLOFSSON), OLOFSSON_SIZES)


def figures(path):
    """(figure, class) → row of numbers."""
    with open(path, encoding="utf-8") as file:
        return {(row["Figure"], row["Class"]): row for row in csv.DictReader(file)}


def test_olofssons_example_comes_out_of_its_layer(session, olofsson):
    """Reference values A1, with the producer's accuracies that the paper misprints."""
    result = session.accuracy(input=olofsson)
    assert (result.overall_accuracy, result.overall_accuracy_error) == pytest.approx((0.9465118881, 0.0094304172),
                                                                                     abs=6e-11)
    table = figures(result.path)
    gain = table["Producer accuracy", "2"]
    assert (float(gain["Estimate"]), 1.96 * float(gain["StandardError"])) == pytest.approx(
        (0.8471563981, 0.2544083607), abs=1e-9)
    assert float(table["User accuracy", "1"]["Estimate"]) == pytest.approx(0.88, abs=1e-12)
    assert result.points == 640


def test_stehmans_example_of_strata_that_are_not_map_classes(session, tmp_path):
    """Reference values A4 (standard errors with the finite population correction, which is 0.99987 here)."""
    mapped, reference = ("AAAAAAABBB" "ABBBBBBBBB" "BBCCCCCCBB" "DDDDDDDDDD",
                         "AAAAACBABC" "ABBBBBAABB" "CCCCCDDBBA" "DDDDDDDCCB")
    units = [{"stratum": 1 + number // 10, "map_class": " ABCD".index(one), "label": " ABCD".index(two)}
             for number, (one, two) in enumerate(zip(mapped, reference))]
    path = write_sample(tmp_path / "s.gpkg", units, {1: 40_000, 2: 30_000, 3: 20_000, 4: 10_000})
    result = session.accuracy(input=path)
    assert (result.overall_accuracy, result.overall_accuracy_error) == pytest.approx((0.63, 0.0846422), rel=3e-4)
    user = figures(result.path)["User accuracy", "2"]
    assert (float(user["Estimate"]), float(user["StandardError"])) == pytest.approx((0.5744681, 0.1247822), rel=1e-3)


def test_intervals_hold_the_estimates_and_grow_with_the_level(session, olofsson):
    wide, narrow = (figures(session.accuracy(input=olofsson, level=level).path) for level in (99, 80))
    for key, row in wide.items():
        low, value, high = (float(row[name]) for name in ("Low", "Estimate", "High"))
        assert low <= value <= high and 0 <= low and high <= 1
        assert high - low > float(narrow[key]["High"]) - float(narrow[key]["Low"])


def test_the_matrix_has_points_and_shares(session, olofsson, tmp_path):
    session.accuracy(input=olofsson, output_matrix=str(tmp_path / "matrix.csv"))
    with open(tmp_path / "matrix.csv", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert [int(n) for n in rows[1][2:7]] == [66, 0, 5, 4, 75] and rows[-1][6] == "640"
    assert float(rows[4][9]) == pytest.approx(0.0178615385, abs=6e-11)


def test_json_and_page_tell_design_and_warnings(session, tmp_path):
    units = units_of_matrix([[8, 2], [1, 9]]) + [{"stratum": 1, "map_class": 1, "label": 1, "status": "excluded"}]
    path = write_sample(tmp_path / "s.gpkg", units, {1: 500, 2: 500}, design="stratified+distance")
    result = session.accuracy(input=path, output_json=str(tmp_path / "a.json"), output_html=str(tmp_path / "a.html"))
    content = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert content["design"] == "stratified" and content["overall"]["value"] == result.overall_accuracy
    assert "excluded" in content["warnings"][0] and "minimum distance" in content["warnings"][1]
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert page.count("<svg") == 4 + 4 * 2 and "excluded" in page and "Zou" in page


@pytest.fixture
def mapped(tmp_path):
    """A map in two halves, and a sample that the tool drew from it, labelled with its own classes but for one error."""
    values = np.repeat(np.array([[1, 2]], np.uint8), 20, axis=1).repeat(30, axis=0)
    path = write_raster(tmp_path / "map.tif", values, nodata=0)
    sample = str(tmp_path / "drawn.gpkg")
    with whiskbroom.Session() as made:
        made.sample_points(input=path, size=40, floor=5, output=sample)
    label(sample, lambda number, mapped: 3 - mapped if number == 1 else mapped)
    return path, sample


def label(sample, of):
    dataset = gdal.OpenEx(sample, gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer(0)
    for feature in layer:
        feature.SetField("label", of(feature.GetField("id"), feature.GetField("map_class")))
        feature.SetField("status", "done")
        layer.SetFeature(feature)
    del layer, dataset


def test_the_steps_know_of_each_other(session, mapped):
    path, sample = mapped
    assert session.accuracy(input=sample, map=path).overall_accuracy == pytest.approx(39 / 40)


def test_a_map_that_has_changed_since_is_refused(session, mapped, tmp_path):
    path, sample = mapped
    dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE)
    dataset.WriteRaster(0, 0, 1, 1, b"\2", buf_type=gdal.GDT_Byte)
    del dataset
    with pytest.raises(InputError, match="is not the map that .* was drawn from, or it has changed since"):
        session.accuracy(input=sample, map=path)


def test_another_map_is_assessed_with_the_strata_of_the_first(session, mapped, tmp_path):
    path, sample = mapped
    other = write_raster(tmp_path / "other.tif", np.ones((30, 40), np.uint8))
    result = session.accuracy(input=sample, map=other, other_map=True)
    assert result.overall_accuracy == pytest.approx(0.5, abs=0.03)


def test_of_a_part_of_the_map_only_its_points_count(session, mapped, tmp_path):
    _, sample = mapped
    part = write_layer(tmp_path / "part.gpkg", [(pixel_box(0, 0, 30, 20, NORTH_UP), {"name": "west"})])
    west = session.accuracy(input=sample, part=part)
    assert west.points == 20


def test_poststratification_needs_the_map_and_brings_the_shares_to_its_areas(session, tmp_path):
    values = np.repeat(np.array([[1, 2]], np.uint8), [10, 30], axis=1).repeat(30, axis=0)
    path = write_raster(tmp_path / "map.tif", values)
    sample = str(tmp_path / "s.gpkg")
    session.sample_points(input=path, size=60, design="simple", output=sample)
    label(sample, lambda number, mapped: mapped)
    table = figures(session.accuracy(input=sample, map=path, poststratify=True).path)
    assert float(table["Area share", "1"]["Estimate"]) == pytest.approx(0.25, abs=1e-12)
    with pytest.raises(ParameterError, match="map is needed"):
        session.accuracy(input=sample, poststratify=True)


def changed(tmp_path, **changes):
    """A small sample whose first point is changed."""
    units = units_of_matrix([[8, 2], [1, 9]])
    features = sample_features(units, {1: 500, 2: 500})
    geometry, attributes = features[0]
    features[0] = (changes.pop("geometry", geometry), {**attributes, **changes})
    return write_layer(tmp_path / "s.gpkg", features, layer="sample")


@pytest.mark.parametrize("changes, words", [
    ({"status": "to do"}, "1 of 20 points .* are still to do"),
    ({"label": None}, "Point 1 of .* is done but has no label"),
    ({"status": "perhaps"}, "status perhaps, which is none of"), ({"map_print": "other"}, "mixes samples"),
    ({"design": "haphazard"}, "mixes samples"), ({"strat_px": 7}, "stratum 1 of .* has different sizes"),
    ({"inclusion": 0.0}, "Point 1 of .* has no valid inclusion")])
def test_a_sample_that_is_not_ready_is_one_sentence(session, tmp_path, changes, words):
    with pytest.raises(InputError, match=words):
        session.accuracy(input=changed(tmp_path, **changes))


def test_points_in_one_place_are_refused(session, tmp_path):
    second = sample_features(units_of_matrix([[8, 2], [1, 9]]), {1: 500, 2: 500})[1][0]
    with pytest.raises(InputError, match="Points 1 and 2 of .* lie in the same pixel"):
        session.accuracy(input=changed(tmp_path, geometry=second))


def test_a_label_that_is_no_class_of_the_map_is_refused(session, mapped):
    path, sample = mapped
    label(sample, lambda number, mapped: 9 if number == 5 else mapped)
    with pytest.raises(InputError, match="Point 5 of .* has the label 9, which is no class of the map [(]1, 2[)]"):
        session.accuracy(input=sample, map=path)


def test_a_point_outside_the_map_is_named(session, mapped, tmp_path):
    path, sample = mapped
    other = write_raster(tmp_path / "small.tif", np.ones((2, 2), np.uint8))
    with pytest.raises(InputError, match="lies outside the map"):
        session.accuracy(input=sample, map=other, other_map=True)


def test_a_layer_of_another_kind_is_told_what_it_lacks(session, tmp_path):
    path = write_layer(tmp_path / "p.gpkg", [("POINT (1 2)", {"class": 1})])
    with pytest.raises(InputError, match="lacks the fields id, design"):
        session.accuracy(input=path)


def test_more_than_255_classes_are_no_trouble(session, tmp_path):
    units = [{"stratum": 1, "map_class": n, "label": n} for n in range(1, 301)] * 2
    path = write_sample(tmp_path / "s.gpkg", units, {1: 10_000}, design="simple")
    assert session.accuracy(input=path).overall_accuracy == 1


def test_one_class_alone_has_no_kappa(session, tmp_path):
    path = write_sample(tmp_path / "s.gpkg", units_of_matrix([[9]]), {1: 500})
    result = session.accuracy(input=path)
    assert result.overall_accuracy == 1 and np.isnan(result.kappa) and result.overall_accuracy_low < 0.8


def test_points_in_another_coordinate_system_find_their_pixels(session, mapped, tmp_path):
    path, sample = mapped
    moved = str(tmp_path / "moved.gpkg")
    gdal.VectorTranslate(moved, sample, dstSRS="EPSG:4326", reproject=True)
    assert ogr.Open(moved).GetLayer(0).GetSpatialRef().IsGeographic()
    assert session.accuracy(input=moved, map=path).overall_accuracy == pytest.approx(39 / 40)
