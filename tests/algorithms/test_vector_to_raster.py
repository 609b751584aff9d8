import numpy as np
import pytest
from helpers.rasters import NORTH_UP, of_band, open_raster, read_raster, read_valid, write_raster
from helpers.vectors import box, pixel_box, write_layer
from osgeo import gdal
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.raster.legend_io import read_legend

X, Y = NORTH_UP[0], NORTH_UP[3]
TRIANGLE = f"POLYGON (({X + 12} {Y - 3}, {X + 181} {Y - 77}, {X + 44} {Y - 178}, {X + 12} {Y - 3}))"


@pytest.fixture
def align(tmp_path):
    return write_raster(tmp_path / "align.tif", np.ones((20, 20), np.uint8))


@pytest.fixture
def made(session, tmp_path):
    """Returns a function that runs the tool and gives the values and the valid pixels."""

    def run(**given):
        path = session.vector_to_raster(output=str(tmp_path / "out.tif"), **given).path
        return read_raster(path)[0], read_valid(path)[0]

    return run


def by_gdal(layer, align, *options, field="id"):
    """What gdal_rasterize makes of a field on the grid of a raster; 0 is none."""
    grid = open_raster(align)
    raster = gdal.GetDriverByName("MEM").Create("", grid.RasterXSize, grid.RasterYSize, 1, gdal.GDT_Int32)
    raster.SetGeoTransform(grid.GetGeoTransform())
    raster.SetProjection(grid.GetProjection())
    vector = gdal.OpenEx(layer, gdal.OF_VECTOR)
    gdal.RasterizeLayer(raster, [1], vector.GetLayer(0), options=[f"ATTRIBUTE={field}", *options])
    return raster.ReadAsArray()


def test_pixel_centres_are_those_of_gdal_on_real_polygons(shared_data, made):
    folder = shared_data("sentinel2_aberystwyth")
    align, layer = str(folder / "aber_s2_20210527_10band.tif"), str(folder / "training_polygons.gpkg")
    values, valid = made(vector_path=layer, vector_field="class_id", align_raster=align)
    np.testing.assert_array_equal(np.where(valid, values, 0), by_gdal(layer, align, field="class_id"))
    assert values.shape == (947, 930) and valid.any()


@pytest.mark.parametrize("method, options", [("pixel_center", []), ("all_touched", ["ALL_TOUCHED=TRUE"])])
def test_pixels_of_a_polygon_are_those_of_gdal(tmp_path, made, align, method, options):
    layer = write_layer(tmp_path / "a.gpkg", [(TRIANGLE, {"id": 3})])
    values, valid = made(input=layer, field="id", align_raster=align, method=method)
    np.testing.assert_array_equal(np.where(valid, values, 0), by_gdal(layer, align, *options))


def test_by_area_a_pixel_gets_what_covers_most_of_it(tmp_path, made, align):
    """Remotior Sensus makes the raster two pixels larger on each side."""
    west, east = box(X, Y - 200, X + 44, Y), box(X + 44, Y - 200, X + 96, Y)
    layer = write_layer(tmp_path / "a.gpkg", [(west, {"id": 1}), (east, {"id": 2})])
    values, valid = made(input=layer, field="id", align_raster=align, method="area_based")
    assert values.shape == (20, 20)
    assert values[0, :10].tolist() == [1] * 4 + [2] * 6 and not valid[:, 10:].any()
    assert (values[:, :10] == values[0, :10]).all()


def test_areas_are_exact_where_finer_pixels_are_not(tmp_path, made, align):
    # 50.1 % against 49.9 % of a pixel, which 20 x 20 finer pixels cannot tell.
    layer = write_layer(tmp_path / "a.gpkg", [(box(X, Y - 10, X + 4.99, Y), {"id": 1}),
                                              (box(X + 4.99, Y - 10, X + 10, Y), {"id": 2})])
    values, _ = made(input=layer, field="id", align_raster=align, method="area_based")
    assert values[0, 0] == 2


def test_type_and_nodata_follow_the_values_or_the_wish(tmp_path, made, align):
    """Remotior Sensus writes Float32 with a background of 0 and no NoData, whatever is asked for."""
    layer = write_layer(tmp_path / "a.gpkg", [(TRIANGLE, {"id": 3})])
    values, valid = made(input=layer, field="id", align_raster=align)
    assert values.dtype == np.uint8 and (values[~valid] == 255).all()
    values, valid = made(input=layer, field="id", align_raster=align, output_data_type="Int32", nodata_value=-5)
    assert values.dtype == np.int32 and (values[~valid] == -5).all() and set(values[valid]) == {3}


def test_a_pixel_size_and_an_extent_make_a_grid(session, tmp_path):
    """With an extent Remotior Sensus fails (0.7.5), or leaves it aside (0.8.0)."""
    layer = write_layer(tmp_path / "a.gpkg", [(TRIANGLE, {"id": 3})])
    path = session.vector_to_raster(input=layer, field="id", pixel_size=7, output=str(tmp_path / "a.tif"),
                                    extent_list=[X + 3, Y, X + 73, Y - 70]).path
    assert open_raster(path).GetGeoTransform() == (X + 3, 7, 0, Y, 0, -7) and read_raster(path).shape == (1, 10, 10)
    path = session.vector_to_raster(input=layer, field="id", pixel_size=10, output=str(tmp_path / "b.tif")).path
    assert open_raster(path).GetGeoTransform() == (X + 10, 10, 0, Y, 0, -10) and read_raster(path).shape == (1, 18, 18)
    assert "UTM zone 33N" in open_raster(path).GetProjection()


def test_degrees_work(session, tmp_path):
    """In Remotior Sensus the pixel size is rounded to 0."""
    layer = write_layer(tmp_path / "a.gpkg", [(box(10, 45, 10.0004, 45.0002), {"id": 4})], epsg=4326)
    for method in ("pixel_centre", "all_touched", "area_based"):
        path = session.vector_to_raster(input=layer, field="id", pixel_size=0.0001, method=method,
                                        output=str(tmp_path / "a.tif")).path
        assert read_raster(path)[0].tolist() == [[4] * 4] * 2


def test_the_features_alone_can_be_covered_on_the_pixels_of_the_raster(session, tmp_path, align):
    layer = write_layer(tmp_path / "a.gpkg", [(pixel_box(3, 4, 6, 9, NORTH_UP), {"id": 4})])
    path = session.vector_to_raster(input=layer, align_raster=align, minimum_extent=True, constant=8,
                                    output=str(tmp_path / "a.tif")).path
    assert open_raster(path).GetGeoTransform() == (X + 40, 10, 0, Y - 30, 0, -10)
    assert read_raster(path)[0].tolist() == [[8] * 5] * 3


def test_texts_become_classes_with_names(session, tmp_path, align):
    layer = write_layer(tmp_path / "a.gpkg", [(pixel_box(0, 0, 2, 2, NORTH_UP), {"crop": "wheat"}),
                                              (pixel_box(2, 2, 4, 4, NORTH_UP), {"crop": "maize"}),
                                              (pixel_box(5, 5, 6, 6, NORTH_UP), {"crop": None})])
    result = session.vector_to_raster(input=layer, field="crop", align_raster=align, output=str(tmp_path / "a.tif"))
    assert [(entry.value, entry.name) for entry in read_legend(result.path).entries] == [(1, "maize"), (2, "wheat")]
    values = read_raster(result.path)[0]
    assert values[0, 0] == 2 and values[3, 3] == 1 and not read_valid(result.path)[0][5, 5]
    assert (result.features, result.pixels) == (2, 8)


def test_what_is_left_out_is_told(session, heard, tmp_path, align):
    layer = write_layer(tmp_path / "a.gpkg", [(pixel_box(0, 0, 2, 2, NORTH_UP), {"id": 1}), (None, {"id": 2}),
                                              (pixel_box(0, 0, 2, 2, NORTH_UP), {"id": None})])
    session.vector_to_raster(input=layer, field="id", align_raster=align, output=str(tmp_path / "a.tif"))
    assert heard.warnings == ["2 features without a value or a geometry are left out."]


def test_a_class_map_comes_back_from_its_polygons(shared_data, session, tmp_path):
    path = str(shared_data("sentinel2_aberystwyth") / "sen2_20210527_aber_cls.tif")
    part = str(tmp_path / "part.tif")
    gdal.Translate(part, path, srcWin=[100, 200, 150, 130])
    session.raster_to_vector(input=part, output=str(tmp_path / "patches.gpkg"))
    for method in ("pixel_centre", "all_touched", "area_based"):
        back = session.vector_to_raster(input=str(tmp_path / "patches.gpkg"), field="DN", align_raster=part,
                                        method=method, output=str(tmp_path / "back.tif")).path
        np.testing.assert_array_equal(np.where(read_valid(back), read_raster(back), 0),
                                      np.where(read_valid(part), read_raster(part), 0))


def test_features_of_another_system_are_brought_to_the_raster(tmp_path, made, align):
    layer = write_layer(tmp_path / "here.gpkg", [(TRIANGLE, {"id": 3})])
    gdal.VectorTranslate(str(tmp_path / "there.gpkg"), layer, options="-t_srs EPSG:4326")
    here, _ = made(input=layer, field="id", align_raster=align)
    there, _ = made(input=str(tmp_path / "there.gpkg"), field="id", align_raster=align)
    np.testing.assert_array_equal(here, there)


@pytest.mark.parametrize("transform", [(X, 10, 0, Y - 200, 0, 10), (X - 20, 8, 6, Y - 90, 6, -8)])
def test_grids_that_are_turned_work(tmp_path, made, transform):
    turned = write_raster(tmp_path / "turned.tif", np.ones((20, 20), np.uint8), transform=transform)
    layer = write_layer(tmp_path / "a.gpkg", [(TRIANGLE, {"id": 3})])
    values, valid = made(input=layer, field="id", align_raster=turned)
    np.testing.assert_array_equal(np.where(valid, values, 0), by_gdal(layer, turned))


def test_points_and_lines_are_burnt(tmp_path, made, align):
    layer = write_layer(tmp_path / "a.gpkg", [(f"LINESTRING ({X + 5} {Y - 5}, {X + 195} {Y - 5})", {"id": 1}),
                                              (f"POINT ({X + 15} {Y - 5})", {"id": 2})])
    values, valid = made(input=layer, field="id", align_raster=align)
    assert values[0].tolist() == [1, 2] + [1] * 18 and not valid[1:].any()


def test_numbers_of_64_bits_and_fractions_stay_exact(tmp_path, session, align):
    for field, value, dtype in (("large", 2 ** 62 + 1, np.int64), ("broken", 0.1, np.float64)):
        layer = write_layer(tmp_path / f"{field}.gpkg", [(TRIANGLE, {field: value})])
        path = session.vector_to_raster(input=layer, field=field, align_raster=align,
                                        output=str(tmp_path / "a.tif")).path
        values = read_raster(path)[0]
        assert values.dtype == dtype and values[10, 6] == value
    assert np.isnan(of_band(path, "GetNoDataValue"))


@pytest.mark.parametrize("given, problem", [
    ({}, "Either align_raster or pixel_size is needed"),
    ({"pixel_size": 1, "field": "id", "constant": 2}, "either field or constant, not both"),
    ({"pixel_size": 1, "name_field": "id"}, "name_field and colour_field describe the values of field")])
def test_parameters_that_contradict_each_other_are_told(session, tmp_path, given, problem):
    with pytest.raises(ParameterError, match=problem):
        session.vector_to_raster(input="a.gpkg", output=str(tmp_path / "a.tif"), **given)


def test_a_field_that_is_not_there_is_told(session, tmp_path, align):
    layer = write_layer(tmp_path / "a.gpkg", [(TRIANGLE, {"id": 3})])
    with pytest.raises(InputError, match="a.gpkg has no field class; it has id"):
        session.vector_to_raster(input=layer, field="class", align_raster=align, output=str(tmp_path / "a.tif"))
