import pytest
from helpers.rasters import NORTH_UP, wkt
from helpers.vectors import pixel_box
from osgeo import ogr
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.grid import Grid
from whiskbroom.core.vector.features import Features
from whiskbroom.core.vector.training import TrainingClass, training_layer

GRID = Grid(50, 50, NORTH_UP, wkt(32633))
INSIDE, OUTSIDE = pixel_box(2, 2, 6, 6, NORTH_UP), pixel_box(-90, -90, -80, -80, NORTH_UP)


def layer(*rows, fields=None, **options):
    """Reads features given as (geometry text, attributes)."""
    names = sorted({name for _, attributes in rows for name in attributes})
    table = {name: [attributes.get(name) for _, attributes in rows] for name in names}
    wkb = tuple(None if text is None else bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb()) for text, _ in rows)
    fields = {"class": "id", **(fields or {})}
    return training_layer(Features(wkt(32633), wkb, table, "areas.gpkg"), fields, GRID, "scene.tif", **options)


def test_classes_stand_in_the_order_of_their_numbers():
    found = layer((INSIDE, {"id": 20}), (INSIDE, {"id": 3}), (INSIDE, {"id": 20}), (INSIDE, {"id": -1}))
    assert [one.class_id for one in found.classes] == [-1, 3, 20]
    assert found.shapes.classes == (3, 2, 3, 1) and len(found.shapes.geometries) == 4
    assert (found.outside, found.unlabelled) == (0, 0)


def test_texts_are_numbered_in_alphabetical_order_and_are_the_names():
    found = layer((INSIDE, {"id": "Water"}), (INSIDE, {"id": "Forest"}), (INSIDE, {"id": "Water"}))
    assert found.classes == (TrainingClass(1, "Forest", 1), TrainingClass(2, "Water", 2))
    assert found.shapes.classes == (2, 1, 2)


def test_numbers_written_as_text_are_numbers():
    assert [one.class_id for one in layer((INSIDE, {"id": "7"}), (INSIDE, {"id": " 3"})).classes] == [3, 7]


def test_names_macroclasses_and_thresholds_come_from_their_fields():
    fields = {"name": "n", "macroclass": "m", "macroclass_name": "mn", "threshold": "t"}
    found = layer((INSIDE, {"id": 1, "n": " Oak ", "m": 9, "mn": "Forest", "t": 2}),
                  (INSIDE, {"id": 2, "n": "Pine", "m": 9, "mn": "Forest", "t": None}), fields=fields)
    assert found.classes == (TrainingClass(1, "Oak", 9, "Forest", 2.0), TrainingClass(2, "Pine", 9, "Forest", None))


def test_what_one_feature_of_a_class_lacks_another_gives():
    fields = {"name": "n", "threshold": "t"}
    found = layer((INSIDE, {"id": 1, "n": None, "t": 0.5}), (INSIDE, {"id": 1, "n": "Oak", "t": None}), fields=fields)
    assert found.classes == (TrainingClass(1, "Oak", 1, "", 0.5),)


def test_features_without_class_or_geometry_and_outside_are_counted():
    found = layer((INSIDE, {"id": 1}), (INSIDE, {"id": None}), (None, {"id": 1}), (OUTSIDE, {"id": 1}))
    assert (found.unlabelled, found.outside, len(found.shapes.geometries)) == (2, 1, 2)


def test_points_and_parts_train_too():
    x, y = NORTH_UP[0] + 25, NORTH_UP[3] - 25
    assert layer((f"MULTIPOINT (({x} {y}), ({x + 30} {y}))", {"id": 1}), (f"POINT ({x} {y})", {"id": 2})).shapes


@pytest.mark.parametrize("rows, fields, words", [
    ([(OUTSIDE, {"id": 1})], {}, "None of the 1 training features of areas.gpkg lies on scene.tif; check "),
    ([(INSIDE, {"id": None})], {}, "areas.gpkg has no feature with a geometry and a class in the field id."),
    ([(None, {"id": 1})], {}, "areas.gpkg has no feature with a geometry and a class in the field id."),
    ([(INSIDE, {"id": 1})], {"name": "nom"}, "areas.gpkg has no field nom; it has id."),
    ([(INSIDE, {"id": 1.5})], {}, "The field id of areas.gpkg must hold whole numbers or texts."),
    ([(INSIDE, {"id": 1, "m": 1}), (INSIDE, {"id": 1, "m": 2})], {"macroclass": "m"},
     "Class 1 of areas.gpkg belongs to the macroclasses 1 and 2; give each class one."),
    ([(INSIDE, {"id": 1, "m": None})], {"macroclass": "m"}, "A feature of class 1 in areas.gpkg has no macroclass."),
    ([(INSIDE, {"id": 1, "t": 1}), (INSIDE, {"id": 1, "t": 2})], {"threshold": "t"},
     "Class 1 of areas.gpkg has the thresholds 1.0 and 2.0; give each class one."),
    ([(INSIDE, {"id": 1, "t": "much"})], {"threshold": "t"},
     "The field t of areas.gpkg must hold numbers; it holds 'much'."),
    ([("LINESTRING (0 0, 1 1)", {"id": 1})], {}, "areas.gpkg must hold polygons or points; it holds Line String."),
])
def test_what_cannot_train_is_one_sentence(rows, fields, words):
    with pytest.raises(InputError) as error:
        layer(*rows, fields=fields)
    assert str(error.value).startswith(words)


@pytest.mark.parametrize("colour, expected", [("#ff8000", "#ff8000"), ("#FF8000", "#ff8000"), (None, None)])
def test_a_colour_is_written_as_in_the_web(colour, expected):
    found = layer((INSIDE, {"id": 1, "c": colour}), fields={"colour": "c"}).classes[0].colour
    assert found is None and expected is None or found.lower() == expected


@pytest.mark.parametrize("colour", ["red", "#ff80", "ff8000", "#gg0000", 5])
def test_another_colour_is_refused(colour):
    with pytest.raises(InputError, match="^The field c of areas.gpkg must hold colours"):
        layer((INSIDE, {"id": 1, "c": colour}), fields={"colour": "c"})


def test_features_with_one_value_of_the_group_field_belong_together():
    made = Features(wkt(32633), tuple(bytes(ogr.CreateGeometryFromWkt(pixel_box(row, 0, row + 2, 2, NORTH_UP))
                                            .ExportToWkb()) for row in (0, 4, 8, 12)),
                    {"id": [1, 1, 2, 2], "site": ["b", "a", None, "b"]}, "areas.gpkg")
    groups = training_layer(made, {"class": "id", "group": "site"}, GRID, "a.tif").groups
    assert groups[0] == groups[3] != groups[1] and groups[2] not in (groups[0], groups[1])
    assert training_layer(made, {"class": "id"}, GRID, "a.tif").groups == (0, 1, 2, 3)
