import pytest
from osgeo import gdal
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.legend import Legend
from whiskbroom.core.vector.new_training import classes_of_legend, classes_of_rows, write_new_training


def test_a_number_is_enough_for_a_class():
    (found,) = classes_of_rows([(7, "", "", "", "")])
    assert (found.class_id, found.name, found.macroclass_id, found.colour) == (7, "", 7, "#4477aa")


def test_a_row_tells_all_of_a_class_and_given_colours_stay():
    classes = classes_of_rows([(12, 2020, 1, "Wood", "#ABCDEF"), ("11", "Oak", "", "", "")])
    assert [(c.class_id, c.name, c.macroclass_id, c.macroclass_name) for c in classes] == [
        (12, "2020", 1, "Wood"), (11, "Oak", 11, "")]
    assert classes[0].colour == "#abcdef" and classes[1].colour != classes[0].colour


@pytest.mark.parametrize(("rows", "message"), [
    ([(0, "", "", "", "")], "whole numbers other than 0; got 0"), ([(1.5, "", "", "", "")], "got 1.5"),
    ([("Oak", "", "", "", "")], "got 'Oak'"), ([(1, "", 0, "", "")], "got 0"),
    ([(1, "", "", "", ""), (1, "", "", "", "")], "class 1 twice"), ([(1, "", "", "", "green")], "colour of class 1")])
def test_what_cannot_be_a_class_is_told(rows, message):
    with pytest.raises(ParameterError, match=message):
        classes_of_rows(rows)


def test_a_legend_gives_its_classes_but_not_the_unclassified():
    classes = classes_of_legend(Legend.of_names({1: "Water", 9: "Town"}, unclassified=True), "map.tif")
    assert [(c.class_id, c.name) for c in classes] == [(1, "Water"), (9, "Town")]
    with pytest.raises(InputError, match="map.tif has no class names"):
        classes_of_legend(Legend(), "map.tif")


@pytest.mark.parametrize("geometry", ["polygon", "point"])
def test_the_layer_is_empty_and_its_style_is_the_default(tmp_path, geometry):
    path = str(tmp_path / "a.gpkg")
    write_new_training(path, classes_of_rows([(1, "Oak", "", "", "")]), "", geometry, Context())
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    layer = dataset.GetLayer(0)
    assert layer.GetFeatureCount() == 0 and [field.name for field in layer.schema] == [
        "class_id", "class_name", "macroclass_id", "macroclass_name", "colour"]
    rows = [(f["f_table_name"], f["f_geometry_column"],
             f["useAsDefault"]) for f in dataset.GetLayerByName("layer_styles")]
    assert rows == [("a", "geom", 1)]
