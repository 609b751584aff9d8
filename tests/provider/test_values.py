"""What a tool gets for what Processing was given."""

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.core import (  # noqa: E402
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProcessingException,
    QgsRectangle,
)
from whiskbroom.core import spec  # noqa: E402
from whiskbroom.core.bounds import Bounds, Position  # noqa: E402

pytestmark = pytest.mark.qgis


SQUARE = "Polygon ((0 0, 2 0, 2 2, 0 2, 0 0))"


def test_without_values_the_tool_gets_the_defaults_of_its_spec(run_with):
    values, _ = run_with({})
    assert (values.band, values.list_band, values.number, values.connectivity, values.strict, values.text) == (
        1, 1, 5, "8", True, "hello")
    assert [values.raster, values.rasters, values.vector, values.either, values.field, values.share, values.method,
            values.weights, values.output_table, values.output_page, values.output_folder] == [None] * 11
    assert (values.levels, values.statistics) == ((1.5, 2), ("mean",))
    assert [values.codes, values.bands, values.list_bands, values.fields, values.table, values.extent, values.point,
            values.crs, values.file, values.source_folder, values.output_layer] == [None] * 11


def test_none_counts_as_not_given(run_with):
    values, _ = run_with({"NUMBER": None, "CONNECTIVITY": None, "RASTER": None, "FIELD": None, "TEXT": "", "BAND": None,
                          "OUTPUT_TABLE": None, "OUTPUT_FOLDER": ""})
    assert (values.number, values.connectivity, values.raster, values.field, values.text, values.band) == (
        5, "8", None, None, "hello", 1)
    assert (values.output_table, values.output_folder) == (None, None)


@pytest.mark.parametrize("emptied", [[], [""], [None], [" ", ""], ""])
def test_an_emptied_table_counts_as_not_given(run_with, emptied):
    assert run_with({"TABLE": emptied})[0].table is None


@pytest.mark.parametrize("given, got", [
    ({"NUMBER": 7}, {"number": 7}), ({"NUMBER": "7"}, {"number": 7}), ({"NUMBER": 7.0}, {"number": 7}),
    ({"SHARE": 0.25}, {"share": 0.25}), ({"SHARE": "0.25"}, {"share": 0.25}), ({"SHARE": 0}, {"share": 0.0}),
    ({"LIST_BAND": 3}, {"list_band": 3}), ({"LIST_BAND": "3"}, {"list_band": 3}),
    ({"STRICT": False}, {"strict": False}), ({"STRICT": "false"}, {"strict": False}),
    ({"STRICT": "no"}, {"strict": False}), ({"STRICT": 1}, {"strict": True}), ({"STRICT": "True"}, {"strict": True}),
    ({"WEIGHTS": "1=0.5, 2=1"}, {"weights": {1: 0.5, 2: 1.0}}), ({"WEIGHTS": {3: 2}}, {"weights": {3: 2.0}}),
    ({"TEXT": "1 2\n3 4"}, {"text": "1 2\n3 4"}),
    ({"METHOD": 1}, {"method": "median"}), ({"METHOD": "1"}, {"method": "median"}),
    ({"METHOD": 1.0}, {"method": "median"}), ({"METHOD": "median"}, {"method": "median"}),
    ({"METHOD": "md"}, {"method": "median"}), ({"METHOD": "mean"}, {"method": "mean"}),
    ({"LEVELS": "3, 4.5"}, {"levels": (3.0, 4.5)}), ({"LEVELS": [3, 4.5]}, {"levels": (3.0, 4.5)}),
    ({"LEVELS": 7}, {"levels": (7.0,)}), ({"CODES": "1, 3-5"}, {"codes": (1, 3, 4, 5)}),
    ({"CODES": [9007199254740993]}, {"codes": (9007199254740993,)}),
    ({"STATISTICS": [1, 0]}, {"statistics": ("max", "mean")}), ({"STATISTICS": ["1"]}, {"statistics": ("max",)}),
    ({"STATISTICS": "max,mean"}, {"statistics": ("max", "mean")}), ({"STATISTICS": 1}, {"statistics": ("max",)}),
    ({"STATISTICS": ["highest"]}, {"statistics": ("max",)}),
    ({"LIST_BANDS": "2, 4-5"}, {"list_bands": (2, 4, 5)}),
    ({"TABLE": [1, 2, "3-5", "x"]}, {"table": ((1, 2), ("3-5", "x"))}),
    ({"TABLE": [[1, 2], ["3-5", "x"]]}, {"table": ((1, 2), ("3-5", "x"))}),
    ({"TABLE": "1,2,3-5,x"}, {"table": ((1, 2), ("3-5", "x"))}), ({"TABLE": "1;2|3;4"}, {"table": ((1, 2), (3, 4))}),
    ({"EXTENT": "1,2.5,-3,4 [EPSG:32633]"}, {"extent": Bounds(1, 2.5, -3, 4, "EPSG:32633")}),
    ({"EXTENT": "1,2,3,4"}, {"extent": Bounds(1, 2, 3, 4)}),
    ({"EXTENT": QgsRectangle(1, 3, 2, 4)}, {"extent": Bounds(1, 2, 3, 4)}),
    ({"POINT": "1,-2 [EPSG:4326]"}, {"point": Position(1, -2, "EPSG:4326")}),
    ({"POINT": QgsPointXY(0.5, 7)}, {"point": Position(0.5, 7)}),
    ({"CRS": "EPSG:32633"}, {"crs": "EPSG:32633"}),
    ({"CRS": QgsCoordinateReferenceSystem("EPSG:3857")}, {"crs": "EPSG:3857"}),
    ({"FILE": "a.csv", "SOURCE_FOLDER": "b"}, {"file": "a.csv", "source_folder": "b"}),
])
def test_values_arrive_in_the_form_of_the_spec(run_with, given, got):
    values, _ = run_with(given)
    assert {name: getattr(values, name) for name in got} == got
    assert type(values.number) is int


@pytest.mark.parametrize("given, key", [(0, "4"), (1, "8"), ("0", "4"), ("1", "8"), (4, "4"), ("4", "4"), (8, "8"),
                                        ("8", "8"), ("rook", "4")])
def test_a_choice_takes_positions_and_other_numbers_as_keys(run_with, given, key):
    assert run_with({"CONNECTIVITY": given})[0].connectivity == key


@pytest.mark.parametrize("given, sentence", [
    ({"NUMBER": 1}, "NUMBER must be a whole number from 2 to 50 (pixels); got 1."),
    ({"NUMBER": 51}, "NUMBER must be a whole number from 2 to 50 (pixels); got 51."),
    ({"NUMBER": 2.5}, "NUMBER must be a whole number from 2 to 50 (pixels); got 2.5."),
    ({"NUMBER": "many"}, "NUMBER must be a whole number from 2 to 50 (pixels); got 'many'."),
    ({"NUMBER": True}, "NUMBER must be a whole number from 2 to 50 (pixels); got True."),
    ({"SHARE": float("nan")}, "SHARE must be a number of at least 0; got nan."),
    ({"NUMBER": 13, "TEXT": "dozen"}, "NUMBER must not be 13, which is the number of the label dozen."),
    ({"METHOD": "mode"}, "METHOD must be one of mean, median; got 'mode'."),
    ({"METHOD": 2}, "METHOD must be one of mean, median; got '2'."),
    ({"CONNECTIVITY": 6}, "CONNECTIVITY must be one of 4, 8; got '6'."),
    ({"STRICT": "maybe"}, "STRICT must be true or false; got 'maybe'."),
    ({"LIST_BAND": 0}, "LIST_BAND must be the number of a band, from 1; got 0."),
    ({"WEIGHTS": "1:3"}, "WEIGHTS must be class=number for each class, such as 1=0.2, 2=0.8; got '1:3'."),
    ({"RASTER": "/none.tif"}, "Could not load source layer for RASTER: /none.tif not found"),
    ({"RASTERS": ["/none.tif"]}, "RASTERS: /none.tif cannot be opened as a raster layer."),
    ({"VECTOR": "/none.gpkg"}, "Could not load source layer for VECTOR: /none.gpkg not found"),
    ({"EITHER": "/none.gpkg"}, "Could not load source layer for EITHER: /none.gpkg not found"),
])
def test_wrong_values_are_refused_before_the_run_with_one_sentence(run_with, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run_with(given)
    assert str(caught.value) == "Unable to execute algorithm\n" + sentence


def test_one_missing_raster_among_several_is_named(run_with, write_raster):
    there = write_raster("there.tif", np.zeros((2, 2), "uint8"))
    with pytest.raises(QgsProcessingException, match=r"RASTERS: /none\.tif cannot be opened as a raster layer\.$"):
        run_with({"RASTERS": [there, "/none.tif"]})


def test_a_required_parameter_that_is_missing_is_named(runner):
    process = runner(spec.Tool("needy", "Needy", "For tests", "Needs a raster.", "Help.", (
        spec.Raster("input", "Scene", "The scene."), spec.RasterOutput("output", "Raster", "A raster.")), run=None))
    with pytest.raises(QgsProcessingException, match=r"needy needs the parameter INPUT: Scene\.$"):
        process({"OUTPUT": "TEMPORARY_OUTPUT"})


def polygons(memory_layer, count):
    return memory_layer([(SQUARE, [number, f"class {number}"]) for number in range(1, count + 1)])


def test_layers_arrive_as_paths_and_features(run_with, write_raster, memory_layer):
    one = write_raster("one.tif", np.zeros((2, 2), "uint8"))
    two = write_raster("two.tif", np.zeros((2, 2), "uint8"))
    values, _ = run_with({"RASTER": one, "RASTERS": [two, one], "VECTOR": polygons(memory_layer, 2), "EITHER": one,
                          "FIELD": "name"})
    assert (values.raster, values.rasters, values.either, values.field) == (one, (two, one), one, "name")
    assert values.vector.fields == {"class": [1, 2], "name": ["class 1", "class 2"]}
    assert values.vector.name == "plots"
    assert run_with({"EITHER": polygons(memory_layer, 3)})[0].either.fields["class"] == [1, 2, 3]
    assert run_with({"RASTERS": one})[0].rasters == (one,)


def test_bands_of_one_raster_and_fields_of_a_layer_arrive_as_lists(run_with, write_raster, memory_layer):
    raster = write_raster("three.tif", np.zeros((3, 2, 2), np.uint8))
    values, _ = run_with({"RASTER": raster, "BANDS": [3, 1], "VECTOR": memory_layer([(SQUARE, [1, "a"])]),
                          "FIELDS": ["name", "class"]})
    assert (values.bands, values.fields) == ((3, 1), ("name", "class"))


def test_the_extent_of_a_layer_comes_with_its_coordinate_system(run_with, write_raster):
    raster = write_raster("three.tif", np.zeros((3, 2), np.uint8))
    assert run_with({"EXTENT": raster})[0].extent == Bounds(500000, 500020, 4599970, 4600000, "EPSG:32633")


def test_an_extent_that_cannot_be_read_is_refused(run_with):
    with pytest.raises(QgsProcessingException, match="EXTENT|extent"):
        run_with({"EXTENT": "1,2,3"})
