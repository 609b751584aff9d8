import numpy as np
import pytest
from helpers.rasters import NORTH_UP, of_band, open_raster, read_raster, write_raster
from helpers.vectors import read_layers
from osgeo import gdal, ogr
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.legend import Legend
from whiskbroom.core.raster.legend_io import write_legend


def features_of(path):
    """(geometry, attributes) of each feature of the only layer."""
    (fields, rows), = read_layers(path).values()
    return [(ogr.CreateGeometryFromWkt(text), dict(zip(fields, values))) for text, *values in rows]


@pytest.fixture
def drawn(session, tmp_path):
    """Returns a function that runs the tool and gives the features."""

    def run(**given):
        return features_of(session.raster_to_vector(output=str(tmp_path / "out.gpkg"), **given).path)

    return run


def test_case_33_the_blue_band_of_the_small_set(shared_data, drawn):
    """TOOLS.md section 6, case 33: 6 polygons, 425 twice, 25 200 m2."""
    found = drawn(raster_path=str(shared_data("small_band_sets") / "S2_2020-01-01" / "S2_B02.tif"))
    assert sorted(values["DN"] for _, values in found) == [1, 425, 425, 500, 720, 1110]
    assert sum(shape.GetArea() for shape, _ in found) == pytest.approx(25200)
    assert all(shape.GetGeometryName() == "MULTIPOLYGON" and shape.IsValid() for shape, _ in found)


def test_s2_the_published_polygons_of_gdal(shared_data, drawn, tmp_path):
    """reference_values S2, GDAL's autotest: 13 polygons with the mask, 17 without, 16 with corners and without."""
    path = str(shared_data("small_grids") / "polygonize_in.grd")
    found = drawn(input=path)
    assert sorted(values["DN"] for _, values in found) == sorted(
        [107, 123, 115, 115, 140, 148, 123, 140, 100, 101, 102, 156, 103])
    ring, = (shape for shape, values in found if values["DN"] == 156)
    assert ring.ExportToWkt() == (
        "MULTIPOLYGON (((440720 3751200,440720 3751020,440900 3751020,440900 3751200,440720 3751200),(440780 3751140,"
        "440840 3751140,440840 3751080,440780 3751080,440780 3751140)))")
    gdal.Translate(str(tmp_path / "unmasked.tif"), path, options="-a_nodata none")
    assert len(drawn(input=str(tmp_path / "unmasked.tif"))) == 17
    assert len(drawn(input=str(tmp_path / "unmasked.tif"), connectivity=8)) == 16


def test_the_extent_is_kept_to(tmp_path, drawn):
    """Remotior Sensus ignores it."""
    path = write_raster(tmp_path / "map.tif", np.arange(100, dtype=np.uint8).reshape(10, 10))
    x, y = NORTH_UP[0], NORTH_UP[3]
    found = drawn(input=path, extent_list=[x + 21, y - 30, x + 39, y - 49])
    assert [values["DN"] for _, values in found] == [32, 33, 42, 43]
    assert found[0][0].GetEnvelope() == (x + 20, x + 30, y - 40, y - 30)
    found = drawn(input=path, extent=f"{x},{x + 5},{y - 5},{y} [EPSG:32633]")
    assert [values["DN"] for _, values in found] == [0]


def test_dissolve_makes_one_feature_of_a_value(tmp_path, drawn):
    """Without effect in Remotior Sensus."""
    values = np.random.default_rng(1).integers(1, 4, (30, 40)).astype(np.uint8)
    found = drawn(input=write_raster(tmp_path / "map.tif", values), dissolve=True, field_name="class")
    assert [attributes["class"] for _, attributes in found] == [1, 2, 3]
    for shape, attributes in found:
        assert shape.IsValid() and shape.GetArea() == 100 * np.count_nonzero(values == attributes["class"])


def test_classes_have_their_names(tmp_path, drawn):
    path = write_raster(tmp_path / "map.tif", np.array([[1, 2]], np.uint8))
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    write_legend(dataset, Legend.of_names({1: "Water", 2: "Forest"}))
    dataset = None
    assert [values for _, values in drawn(input=path)] == [{"DN": 1, "class_name": "Water"},
                                                           {"DN": 2, "class_name": "Forest"}]


def test_polygons_are_those_of_gdal_on_a_real_class_map(shared_data, drawn):
    """As sets of pixels: GDAL 3.6 lets rings touch themselves."""
    path = str(shared_data("sentinel2_aberystwyth") / "sen2_20210527_aber_cls.tif")
    x, width, _, y, _, height = open_raster(path).GetGeoTransform()
    found = drawn(input=path, extent=(x, y, x + 200 * width, y + 150 * height))
    part = gdal.GetDriverByName("MEM").Create("", 200, 150, 1)
    part.SetGeoTransform((x, width, 0, y, 0, height))
    part.GetRasterBand(1).WriteArray(read_raster(path)[0][:150, :200])
    vector = (ogr.GetDriverByName("MEM") or ogr.GetDriverByName("Memory")).CreateDataSource("")
    layer = vector.CreateLayer("", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("DN", ogr.OFTInteger))
    nodata = of_band(path, "GetNoDataValue")
    if nodata is not None:
        part.GetRasterBand(1).SetNoDataValue(nodata)
    gdal.Polygonize(part.GetRasterBand(1), part.GetRasterBand(1).GetMaskBand(), layer, 0)
    expected = sorted((feature.GetField(0), *measures(feature.GetGeometryRef())) for feature in layer)
    assert sorted((values["DN"], *measures(shape)) for shape, values in found) == expected
    assert len(expected) > 100 and all(shape.IsValid() for shape, _ in found)


def measures(shape):
    """Area and envelope in whole pixels of 10 m."""
    return round(shape.GetArea() / 100), *(round(side / 10, 3) for side in shape.GetEnvelope())


@pytest.mark.parametrize("transform", [(500000, 10, 0, 4600000, 0, 10), (500000, 8, 6, 4600000, 6, -8)])
def test_grids_that_are_turned_keep_their_place(tmp_path, drawn, transform):
    path = write_raster(tmp_path / "map.tif", np.array([[1, 1], [2, 1]], np.uint8), transform=transform)
    areas = {values["DN"]: shape.GetArea() for shape, values in drawn(input=path)}
    assert areas == {1: pytest.approx(300), 2: pytest.approx(100)}
    shape, = (shape for shape, values in drawn(input=path) if values["DN"] == 2)
    x0, a, b, y0, d, e = transform
    centre = shape.Centroid()
    assert (centre.GetX(), centre.GetY()) == (pytest.approx(x0 + a / 2 + 1.5 * b), pytest.approx(y0 + d / 2 + 1.5 * e))


def test_the_number_of_features_is_told_and_all_of_nodata_is_an_empty_layer(session, tmp_path):
    path = write_raster(tmp_path / "map.tif", np.zeros((5, 5), np.uint8), nodata=0)
    result = session.raster_to_vector(input=path, output=str(tmp_path / "out.gpkg"))
    assert result.features == 0 and features_of(result.path) == []


def test_what_is_wrong_is_told(session, tmp_path):
    path = write_raster(tmp_path / "map.tif", np.ones((5, 5), np.uint8))
    with pytest.raises(ParameterError, match="field_name must be the name of the field"):
        session.raster_to_vector(input=path, field_name=" ", output=str(tmp_path / "out.gpkg"))
    with pytest.raises(InputError, match="The extent does not meet .*map.tif"):
        session.raster_to_vector(input=path, extent=(0, 1, 1, 0), output=str(tmp_path / "out.gpkg"))
