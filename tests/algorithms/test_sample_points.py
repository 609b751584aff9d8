"""Sample points: a layer that carries its design."""

from xml.etree import ElementTree

import numpy as np
import pytest
import whiskbroom
from helpers.rasters import NORTH_UP, read_raster, write_raster
from helpers.vectors import pixel_box, read_layers, write_layer
from osgeo import gdal, ogr
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.vector.features import Features

VALUES = np.kron(np.array([[1, 2], [3, 0]]), np.ones((30, 40))).astype(np.uint8)


@pytest.fixture
def session(tmp_path):
    with whiskbroom.Session(temporary_directory=str(tmp_path)) as made:
        yield made


@pytest.fixture
def classes(tmp_path):
    return write_raster(tmp_path / "map.tif", VALUES, nodata=0)


def points_of(path):
    """Every point as a dict of its fields, with row and column of its pixel."""
    fields, rows = next(iter(read_layers(path).values()))
    found = []
    for geometry, *values in rows:
        x, y = ogr.CreateGeometryFromWkt(geometry).GetPoint_2D()
        place = {"row": (NORTH_UP[3] - y) / 10 - 0.5, "col": (x - NORTH_UP[0]) / 10 - 0.5}
        found.append({**dict(zip(fields, values)), **place})
    return found


def test_points_lie_in_the_middle_of_pixels_of_their_class_and_wait_for_a_label(session, classes):
    result = session.sample_points(input=classes, size=90, floor=10)
    points = points_of(result.path)
    assert len(points) == result.points == 90 and result.stratum_count == 3
    for point in points:
        assert point["row"] == int(point["row"]) and point["col"] == int(point["col"])
        assert VALUES[int(point["row"]), int(point["col"])] == point["map_class"] == point["stratum"]
        assert (point["label"], point["status"], point["cluster"]) == (None, "to do", None)
    assert [point["id"] for point in points] == list(range(1, 91))


def test_weights_are_the_inverse_of_inclusion_probabilities_and_sum_to_the_stratum(session, classes):
    points = points_of(session.sample_points(input=classes, class_points="1=30, 2=12, 3=5").path)
    for stratum, count in ((1, 30), (2, 12), (3, 5)):
        inside = [point for point in points if point["stratum"] == stratum]
        assert len(inside) == count
        assert {(p["inclusion"], p["strat_px"], p["strat_area"]) for p in inside} == {(count / 1200, 1200, 120_000.0)}
        assert sum(p["weight"] for p in inside) == pytest.approx(1200)


def test_strata_of_another_raster_and_the_maps_class_go_side_by_side(session, classes, tmp_path):
    strata = np.ones(VALUES.shape, np.uint8)
    strata[:, 20:] = 7
    path = write_raster(tmp_path / "strata.tif", strata)
    points = points_of(session.sample_points(input=classes, strata=path, size=40, floor=5).path)
    assert {point["stratum"] for point in points} == {1, 7}
    assert all(strata[int(p["row"]), int(p["col"])] == p["stratum"] for p in points)
    assert all(VALUES[int(p["row"]), int(p["col"])] == p["map_class"] != 0 for p in points)


def test_strata_of_polygons_are_numbered_by_their_names(session, classes, tmp_path):
    layer = write_layer(tmp_path / "zones.gpkg", [(pixel_box(0, 0, 10, 10, NORTH_UP), {"zone": "west"}),
                                                  (pixel_box(0, 50, 20, 80, NORTH_UP), {"zone": "east"})])
    points = points_of(session.sample_points(input=classes, strata=layer, strata_field="zone", size=20, floor=5).path)
    assert {(p["stratum"], p["strat_name"], p["strat_px"]) for p in points} == {(1, "east", 600), (2, "west", 100)}


def test_the_design_is_told_and_a_distance_is_part_of_it(session, classes):
    for given, told in (({"design": "simple"}, "simple"), ({"design": "cluster", "cluster_side": 6}, "cluster"),
                        ({"design": "systematic"}, "systematic"), ({}, "stratified"),
                        ({"minimum_distance": 30}, "stratified+distance")):
        points = points_of(session.sample_points(input=classes, size=20, floor=4, **given).path)
        assert {point["design"] for point in points} == {told}


def test_the_fingerprint_changes_with_the_map_and_not_with_the_design(session, classes, tmp_path):
    changed = VALUES.copy()
    changed[0, 0] = 2
    other = write_raster(tmp_path / "other.tif", changed, nodata=0)
    prints = [points_of(session.sample_points(input=path, size=9, floor=2, design=design).path)[0]["map_print"]
              for path, design in ((classes, "stratified"), (classes, "simple"), (other, "stratified"))]
    assert prints[0] == prints[1] != prints[2]


def test_a_map_in_degrees_has_areas_in_square_metres(session, tmp_path):
    path = write_raster(tmp_path / "d.tif", VALUES, nodata=0, transform=(10, 0.001, 0, 50, 0, -0.001), epsg=4326)
    points = points_of(session.sample_points(input=path, size=9, floor=2).path)
    assert all(7900 < point["px_area"] < 8000 for point in points)


def test_the_form_offers_the_classes_by_their_names(session, tmp_path):
    path = write_raster(tmp_path / "named.tif", VALUES, nodata=0)
    dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE)
    dataset.GetRasterBand(1).SetRasterCategoryNames(["", "Water", "Forest", "Meadow"])
    del dataset
    sample = gdal.OpenEx(session.sample_points(input=path, size=9, floor=2).path)
    style = ElementTree.fromstring(sample.GetLayerByName("layer_styles").GetNextFeature()["styleQML"])
    label = next(field for field in style.find("fieldConfiguration") if field.get("name") == "label")
    assert [(choice.get("name"), choice.get("value")) for choice in label.iter("Option") if choice.get("value")] == [
        ("Water", "1"), ("Forest", "2"), ("Meadow", "3")]


def test_fewer_points_than_asked_for_are_told(session, classes, tmp_path):
    heard = []
    result = session.run(__import__("whiskbroom.algorithms", fromlist=["ALL"]).ALL["sample_points"], {
        "input": classes, "size": 100, "design": "simple", "minimum_distance": 200}, messages=Heard(heard))
    assert result.points < 100 and any("points fit with 200" in text for text in heard)


class Heard:
    def __init__(self, heard):
        self.info = self.error = lambda text: None
        self.warning = heard.append


@pytest.mark.parametrize("given, error, words", [
    ({"class_points": "1=5, 2=5"}, ParameterError, "no points for the stratum 3"),
    ({"class_points": "1=5, 2=5, 3=5, 9=1"}, ParameterError, "names the stratum 9"),
    ({"class_points": "1=5, 2=5, 3=5000"}, ParameterError, "5000 points were asked for in the stratum 3"),
    ({"design": "simple", "size": 4000}, ParameterError, "has 3600 pixels"),
    ({"design": "simple", "strata": "x.tif"}, ParameterError, "strata belong to the design stratified"),
    ({"design": "cluster", "minimum_distance": 5}, ParameterError, "minimum_distance belongs to"),
    ({"design": "cluster", "cluster_side": 70}, ParameterError, "take fewer, or smaller ones"),
    ({"strata": Features("", [], {}, "plots")}, ParameterError, "strata_field is needed"),
    ({"strata": "nowhere.tif"}, InputError, "nowhere.tif cannot be opened")])
def test_bad_values_are_one_sentence_and_nothing_is_written(session, classes, tmp_path, given, error, words):
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(error, match=words):
        session.sample_points(input=classes, output=str(out / "s.gpkg"), **given)
    assert not list(out.iterdir())


def test_the_map_is_not_changed(session, classes):
    before = read_raster(classes).tobytes()
    session.sample_points(input=classes, size=9, floor=2)
    assert read_raster(classes).tobytes() == before
