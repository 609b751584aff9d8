"""Vector layers written by us and read by GDAL alone."""

import os
import subprocess

import pytest
from helpers.gdal_modes import gdal_exceptions
from helpers.rasters import wkt
from helpers.vectors import read_layers
from osgeo import gdal, ogr
from whiskbroom.core.context import Context
from whiskbroom.core.errors import Cancelled, OutputError
from whiskbroom.core.vector.write import write_layer

SQUARE = "POLYGON ((0 0,0 10,10 10,10 0,0 0))"


def wkb(text):
    return bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb())


def read(path):
    """Names of the fields, features, and coordinate system of the only layer."""
    (fields, rows), = read_layers(path).values()
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    reference = dataset.GetLayer(0).GetSpatialRef()
    return fields, rows, reference and reference.GetAuthorityCode(None)


FIELDS = {"id": int, "share": float, "name": str}
FEATURES = [(wkb(SQUARE), (2 ** 40, 0.1, "Wald à l'est")), (None, (None, float("nan"), None)),
            (wkb(SQUARE.replace("10", "20")), (-3, 1e300, ""))]
MULTI = SQUARE.replace("POLYGON (", "MULTIPOLYGON ((").replace("))", ")))")


@pytest.mark.parametrize("extension", ["gpkg", "geojson"])
def test_values_shapes_and_coordinate_system_come_back(tmp_path, extension):
    path = tmp_path / f"zones.{extension}"
    assert write_layer(str(path), FIELDS, FEATURES, wkt(4326), "polygon", Context()) == 3
    names, rows, code = read(path)
    assert names == ["id", "share", "name"] and code == "4326"
    found = {row[1]: row for row in rows}
    assert found[2 ** 40] == (MULTI, 2 ** 40, 0.1, "Wald à l'est")
    assert found[None] == (None, None, None, None)
    assert found[-3][2] == 1e300
    assert os.listdir(tmp_path) == [path.name]


def test_a_shapefile_comes_with_its_side_files(tmp_path):
    path = tmp_path / "zones.shp"
    write_layer(str(path), {"id": int}, [(wkb(SQUARE), (7,))], wkt(32633), "polygon", Context())
    assert {".shp", ".dbf", ".shx", ".prj"} <= {file.suffix for file in tmp_path.iterdir()}
    assert read(path)[1][0][1] == 7


def test_fields_may_have_the_names_that_a_geopackage_takes_for_itself(tmp_path):
    path = tmp_path / "points.gpkg"
    write_layer(str(path), {"fid": int, "geom": str, "FID_2": int}, [(wkb("POINT (1 2)"), (5, "x", 6))], "", "point",
                Context())
    assert read(path)[:2] == (["fid", "geom", "FID_2"], [("POINT (1 2)", 5, "x", 6)])


def test_points_without_a_feature_are_a_layer_too(tmp_path):
    path = tmp_path / "none.gpkg"
    assert write_layer(str(path), {"id": int}, [], wkt(32633), "point", Context()) == 0
    assert read(path) == (["id"], [], "32633")


def test_the_record_is_in_the_metadata(tmp_path):
    path = tmp_path / "zones.gpkg"
    write_layer(str(path), {"id": int}, [], "", "polygon", Context(record={"WHISKBROOM_TOOL": "zones"}))
    assert gdal.OpenEx(str(path)).GetLayer(0).GetMetadataItem("WHISKBROOM_TOOL") == "zones"


def test_an_existing_file_stays_until_the_new_one_is_complete(tmp_path):
    path = tmp_path / "zones.gpkg"
    path.write_bytes(b"before")

    def breaks():
        yield FEATURES[0]
        raise RuntimeError("no more")

    with pytest.raises(RuntimeError):
        write_layer(str(path), FIELDS, breaks(), "", "polygon", Context())
    assert path.read_bytes() == b"before" and os.listdir(tmp_path) == [path.name]
    write_layer(str(path), FIELDS, FEATURES, "", "polygon", Context())
    assert len(read(path)[1]) == 3


def test_cancel_leaves_nothing(tmp_path):
    seen = []
    many = (seen.append(1) or FEATURES[0] for _ in range(100_000))
    with pytest.raises(Cancelled):
        write_layer(str(tmp_path / "a.gpkg"), FIELDS, many, "", "polygon", Context(is_cancelled=lambda: len(seen) > 9))
    assert os.listdir(tmp_path) == [] and len(seen) < 1000


@pytest.mark.parametrize("extension", ["gpkg", "shp", "geojson"])
@pytest.mark.parametrize("exceptions", [False, True])
def test_a_full_disk_is_one_sentence_and_leaves_nothing(tmp_path, extension, exceptions):
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(tmp_path)]).returncode:
        pytest.skip("mounting a small disk needs root")
    try:
        with gdal_exceptions(exceptions), pytest.raises(OutputError, match="cannot be written: .*[.]$"):
            write_layer(str(tmp_path / f"a.{extension}"), FIELDS, FEATURES[:1] * 20_000, "", "polygon", Context())
        assert os.listdir(tmp_path) == []
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


def test_another_extension_and_a_folder_that_is_not_there_are_refused(tmp_path):
    with pytest.raises(OutputError, match=".gpkg or .shp"):
        write_layer(str(tmp_path / "a.kml"), FIELDS, [], "", "polygon", Context())
    with pytest.raises(OutputError, match="No such file"):
        write_layer(str(tmp_path / "no" / "a.gpkg"), FIELDS, [], "", "polygon", Context())


def test_a_geopackage_keeps_the_style_beside_the_layer(tmp_path):
    path = str(tmp_path / "zones.gpkg")
    write_layer(path, FIELDS, FEATURES, "", "polygon", Context(), style="<qgis/>")
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    (style,) = dataset.GetLayerByName("layer_styles")
    assert (style["f_table_name"], style["f_geometry_column"], style["styleQML"], style["useAsDefault"]) == (
        "zones", "geom", "<qgis/>", 1)
    assert dataset.GetLayer(0).GetName() == "zones" and dataset.GetLayer(0).GetFeatureCount() == 3


@pytest.mark.parametrize("extension", ["geojson", "shp"])
def test_beside_other_files_lies_the_style_that_qgis_looks_for(tmp_path, extension):
    write_layer(str(tmp_path / f"zones.{extension}"), FIELDS, FEATURES, "", "polygon", Context(), style="<qgis/>")
    assert (tmp_path / "zones.qml").read_text() == "<qgis/>"


@pytest.mark.parametrize("extension", ["gpkg", "geojson", "shp"])
def test_a_field_that_is_empty_everywhere_is_there_to_be_filled_in(tmp_path, extension):
    path = str(tmp_path / f"points.{extension}")
    write_layer(path, {"id": int, "label": int}, [(wkb("POINT (1 2)"), (1, None))], "", "point", Context())
    names, (row,), _ = read(path)
    assert names == ["id", "label"] and row[1:] == (1, None)
