import pytest
from helpers.models import model_of, scene_predictor
from helpers.rasters import NORTH_UP, wkt
from helpers.vectors import pixel_box
from osgeo import ogr

from whiskbroom.core.errors import InputError
from whiskbroom.core.language import ENGLISH
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.vector.calibration import calibration_layer
from whiskbroom.core.vector.features import Features
from whiskbroom.core.vector.prints import prints

GRID = Grid(60, 88, NORTH_UP, wkt(32633))
MODEL = model_of(scene_predictor(), classes={3: "Water", 7: "Wood", 20: "Grass", 300: "Town"})
BOXES = tuple(bytes(ogr.CreateGeometryFromWkt(pixel_box(row, 5, row + 4, 9, NORTH_UP)).ExportToWkb())
              for row in (2, 10, 20, 30))


def layer(values, geometries=BOXES, model=MODEL, group=None, **fields):
    features = Features(GRID.crs, tuple(geometries), {"kind": list(values), **fields}, "fields.gpkg")
    return calibration_layer(features, "kind", group, model, GRID, "scene.tif", ENGLISH)


@pytest.mark.parametrize("values", [[300, 3, 3, 20], ["300", "3", "3", "20"], ["Town", "Water", "Water", "Grass"]])
def test_classes_are_told_by_number_or_by_name(values):
    assert layer(values).shapes.classes == (4, 1, 1, 3)


def test_each_feature_is_a_group_unless_a_field_says_otherwise():
    assert layer([3, 3, 7, 7]).groups == (0, 1, 2, 3)
    groups = layer([3, 3, 7, 7], group="site", site=["b", "a", "b", None]).groups
    assert groups[0] == groups[2] and len(set(groups)) == 3


def test_features_without_class_or_geometry_or_on_the_raster_are_counted():
    far = bytes(ogr.CreateGeometryFromWkt("POINT (0 0)").ExportToWkb())
    found = layer([3, None, 7, 7, 20], (BOXES[0], BOXES[1], None, far, BOXES[2]))
    assert (found.unlabelled, found.outside, found.shapes.classes) == (2, 1, (1, 2, 3))


@pytest.mark.parametrize("value, shown", [(4, "4"), (0, "0")])
def test_a_class_that_the_model_does_not_know_is_named(value, shown):
    with pytest.raises(InputError) as error:
        layer([3, value, 7, 7])
    assert str(error.value) == (f"fields.gpkg has the classes {shown} in the field kind, which the model does not "
                                "know; it knows 3, 7, 20, 300.")


def test_a_name_that_the_model_does_not_know_is_named():
    with pytest.raises(InputError, match=r"holds 'Wald', which is neither .*Water, Wood, Grass, Town"):
        layer(["Wald", "Wood", "Wood", "Wood"])


def test_a_missing_field_is_named():
    with pytest.raises(InputError, match="no field site; it has kind"):
        layer([3, 3, 7, 7], group="site")


@pytest.mark.parametrize("values, geometries",
                         [([3, 7], [bytes(ogr.CreateGeometryFromWkt("POINT (0 0)").ExportToWkb())] * 2),
                          ([], []), ([None], BOXES[:1])])
def test_no_feature_on_the_raster_is_an_error(values, geometries):
    with pytest.raises(InputError, match="No feature of fields.gpkg with a class in the field kind lies on scene.tif"):
        layer(values, geometries)


def test_lines_are_refused():
    line = bytes(ogr.CreateGeometryFromWkt("LINESTRING (500010 4599900, 500050 4599900)").ExportToWkb())
    with pytest.raises(InputError, match="must hold polygons or points"):
        layer([3], [line])


def trained_by(geometries):
    return model_of(scene_predictor(), classes={3: "Water", 7: "Wood", 20: "Grass", 300: "Town"},
                    training={"feature_prints": prints(geometries, GRID)})


def test_features_that_trained_the_model_are_refused():
    with pytest.raises(InputError) as error:
        layer([3, 3, 7, 7], model=trained_by(BOXES[1:3]))
    assert str(error.value) == ("2 of the 4 calibration features of fields.gpkg trained the model, and would promise "
                                "too much; take features that did not train it.")


def test_other_features_than_those_that_trained_the_model_are_taken():
    assert layer([3, 7], BOXES[2:], trained_by(BOXES[:2])).groups == (0, 1)


@pytest.mark.parametrize("prints_of_file", ["abc", 3, None, [["a"], {"b": 1}, 2]])
def test_what_a_file_says_of_its_training_is_not_trusted(prints_of_file):
    model = model_of(scene_predictor(), classes=dict(zip((3, 7, 20, 300), "abcd")),
                     training={"feature_prints": prints_of_file})
    assert layer([3, 3, 7, 7], model=model).groups == (0, 1, 2, 3)
