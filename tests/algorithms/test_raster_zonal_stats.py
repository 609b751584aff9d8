import csv
import json

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, read_raster, write_raster
from helpers.vectors import box, pixel_box, read_layers, write_layer
from osgeo import gdal, ogr
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.legend import Legend
from whiskbroom.core.raster.legend_io import write_legend

ALL = ["count", "sum", "mean", "median", "minimum", "maximum", "standard_deviation", "coefficient_of_variation",
       "variety", "majority", "minority"]
X, Y = NORTH_UP[0], NORTH_UP[3]


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def columns_of(path):
    rows = rows_of(path)
    return {name: [number(row[name]) for row in rows] for name in rows[0]}


def number(text):
    try:
        return json.loads(text)
    except ValueError:
        return text or None


@pytest.fixture
def measured(session, tmp_path):
    """Returns a function that runs the tool and gives the columns of its table."""

    def run(**given):
        return columns_of(session.raster_zonal_stats(output=str(tmp_path / "zonal.csv"), **given).path)

    return run


def test_case_35_the_blue_band_of_the_small_set(shared_data, measured):
    """TOOLS.md section 6, case 35, by numpy; Remotior Sensus takes the bounding boxes and counts 16, 16 and 25."""
    folder = shared_data("small_band_sets")
    found = measured(raster_path=str(folder / "S2_2020-01-01" / "S2_B02.tif"),
                     reference_path=str(folder / "files" / "roi.gpkg"), vector_field="class",
                     stat_names=["Count", "Sum", "Mean", "StandardDeviation"])
    assert list(found) == ["class", "Count", "Sum", "Mean", "StandardDeviation"]
    assert found["class"] == [1, 2, 3] and found["Count"] == [8, 9, 12] and found["Sum"] == [5170, 4500, 5100]
    assert found["Mean"] == [646.25, 500, 425]
    assert found["StandardDeviation"] == pytest.approx([127.7387, 0, 0], abs=1e-4)


def test_z1_the_published_statistics_of_rsgislib(shared_data, measured):
    """reference_values Z1: band 1, pixel centre inside, population standard deviation; 0 is NoData."""
    folder = shared_data("sentinel2_aberystwyth")
    found = measured(input=str(folder / "aber_s2_20210527_10band.tif"), bands=[1], statistics=ALL,
                     zones=str(folder / "zonal_ref" / "sen2_20210527_aber_polygons.geojson"))
    assert found["Count"] == [234, 296, 71, 29, 34, 39]
    assert found["Min"] == [26, 38, 37, 163, 65, 41] and found["Max"] == [32, 48, 46, 417, 73, 52]
    assert found["Sum"] == [6856, 12982, 2959, 8975, 2356, 1817]
    assert found["Mean"] == pytest.approx([29.299145299, 43.858108108, 41.676056338, 309.482758621, 69.294117647,
                                           46.589743590], abs=5e-10)
    assert found["StandardDeviation"] == pytest.approx([1.1822400675, 2.7088696534, 2.1609508072, 68.0732975598,
                                                        1.8395877378, 2.1687518414], abs=5e-10)
    assert found["Median"] == [29, 45, 42, 326, 69, 47] and found["Majority"] == [29, 46, 40, 328, 69, 46]


def square_on(tmp_path, values, corner, nodata=None):
    """A raster of unit pixels with its upper left corner there, no coordinate system, and the published square."""
    raster = write_raster(tmp_path / "values.tif", np.asarray(values), nodata=nodata, epsg=None,
                          transform=(corner[0], 1, 0, corner[1], 0, -1))
    return {"input": raster, "zones": write_layer(tmp_path / "square.gpkg", [(box(.5, .5, 2.5, 2.5), {"id": 1})],
                                                  epsg=None)}


def test_z2_the_published_square_of_exactextract(tmp_path, measured):
    given = square_on(tmp_path, np.arange(1, 10, dtype=np.float64).reshape(3, 3), (0, 3))
    found = measured(**given, statistics=ALL, percentiles=[25, 75], method="coverage")
    expected = {"Count": 4, "Sum": 20, "Mean": 5, "Median": 5, "Min": 1, "Max": 9, "Majority": 5, "Minority": 1,
                "Variety": 9, "StandardDeviation": 2.2360680, "CoefficientOfVariation": 0.4472136}
    for name, value in expected.items():
        assert found[name] == [pytest.approx(value, abs=1e-7)], name
    # Published as 3 and 6, cut off to the type of the raster.
    assert found["Percentile_25"] == [pytest.approx(3.5)] and found["Percentile_75"] == [pytest.approx(6.5)]


def test_z2_the_published_square_with_nodata(tmp_path, measured):
    values = np.array([[1, 1, 1, 1, 1], [1, 1, 2, 3, 1], [1, 4, 5, 6, 1], [1, 0, -999, 7, 1], [1, 1, 1, 1, 1]],
                      np.int16)
    found = measured(**square_on(tmp_path, values, (-1, 4), -999), statistics=ALL, method="coverage")
    expected = {"Count": 3.5, "Sum": 13.75, "Mean": 3.9285714, "Majority": 5, "Minority": 0, "Min": 0, "Max": 7,
                "Variety": 8}
    for name, value in expected.items():
        assert found[name] == [pytest.approx(value, abs=1e-7)], name


def test_z2_the_published_rectangle_without_weights(tmp_path, measured):
    given = square_on(tmp_path, np.arange(1, 10).reshape(3, 3).astype(np.uint8), (0, 3))
    given["zones"] = write_layer(tmp_path / "rectangle.gpkg", [(box(.5, 1, 2.5, 2.5), {"id": 1})], epsg=None)
    found = measured(**given, statistics=["count", "mean"], method="all_touched")
    assert found["Count"] == [6] and found["Mean"] == [3.5]


def test_valid_pixels_count_by_their_share_however_large_the_polygon(tmp_path, measured):
    """PEERS.md 1.2: QGIS counts 24 for 18.36; and 0.30 of a polygon of 0.90 pixel."""
    values = np.ones((10, 10), np.float32)
    values[2, 2] = -9999
    raster = write_raster(tmp_path / "a.tif", values, nodata=-9999)
    large, tiny = box(X + 16, Y - 60, X + 60, Y - 16), box(X + 23, Y - 29, X + 33, Y - 20)
    found = measured(input=raster, zones=write_layer(tmp_path / "z.gpkg", [(large, {"id": 1}), (tiny, {"id": 2})]),
                     method="coverage")
    assert found["Count"] == [pytest.approx(18.36), pytest.approx(0.27)]


def test_statistics_equal_exactextracts_on_real_polygons_and_pixels(shared_data, tmp_path, measured):
    """To 1e-6, on all bands; why medians and modes are others there stands in docs/zonal_statistics.md."""
    exactextract = pytest.importorskip("exactextract")
    folder = shared_data("sentinel2_aberystwyth")
    raster, zones = str(folder / "aber_s2_20210527_10band.tif"), str(folder / "training_polygons.gpkg")
    names = {"count": "Count", "sum": "Sum", "mean": "Mean", "min": "Min", "max": "Max", "stdev": "StandardDeviation",
             "coefficient_of_variation": "CoefficientOfVariation", "variety": "Variety"}
    expected = exactextract.exact_extract(raster, zones, list(names))
    found = measured(input=raster, zones=zones, statistics=ALL, method="coverage")
    for theirs, ours in names.items():
        columns = [name for name in found if name.endswith("_" + ours)]
        assert len(columns) == 10
        for band, name in enumerate(columns, start=1):
            own = [feature["properties"][f"band_{band}_{theirs}"] for feature in expected]
            np.testing.assert_allclose(found[name], own, rtol=1e-6)


def test_nodata_is_no_value_in_raster_and_zones(tmp_path, measured):
    """Remotior Sensus counts NoData as 0 in polygons and as -9999 in zones of a raster."""
    values = np.array([[5, 7, -9999], [1, -9999, 9]], np.int16)
    raster = write_raster(tmp_path / "a.tif", values, nodata=-9999)
    polygon = write_layer(tmp_path / "z.gpkg", [(pixel_box(0, 0, 2, 3, NORTH_UP), {"id": 1})])
    found = measured(input=raster, zones=polygon, statistics=["count", "minimum", "sum"])
    assert (found["Count"], found["Min"], found["Sum"]) == ([4], [1], [22])
    zones = write_raster(tmp_path / "zones.tif", np.array([[1, 200, 1], [2, 2, 200]], np.uint8), nodata=200)
    found = measured(input=raster, zones=zones, statistics=["count", "minimum", "sum"])
    assert found == {"DN": [1, 2], "Count": [1, 1], "Min": [5, 1], "Sum": [5, 1]}


def test_rows_come_in_the_order_of_the_classes(tmp_path, measured):
    """In Remotior Sensus their order changes from run to run."""
    raster = write_raster(tmp_path / "a.tif", np.ones((10, 10), np.uint8))
    layer = write_layer(tmp_path / "z.gpkg", [(pixel_box(n, 0, n + 1, 1, NORTH_UP), {"kind": kind})
                                              for n, kind in enumerate(["pear", "apple", "fig", "apple"])])
    assert measured(input=raster, zones=layer, field="kind", statistics=["count"]) \
        == {"kind": ["apple", "fig", "pear"], "Count": [2, 1, 1]}


def test_each_of_overlapping_polygons_has_its_own_pixels_and_a_class_counts_each_once(tmp_path, measured):
    raster = write_raster(tmp_path / "a.tif", np.arange(16, dtype=np.uint8).reshape(4, 4))
    layer = write_layer(tmp_path / "z.gpkg", [(pixel_box(0, 0, 2, 2, NORTH_UP), {"kind": 1}),
                                              (pixel_box(1, 1, 3, 3, NORTH_UP), {"kind": 1})])
    assert measured(input=raster, zones=layer, statistics=["count", "sum"]) \
        == {"Zone": [1, 2], "kind": [1, 1], "Count": [4, 4], "Sum": [0 + 1 + 4 + 5, 5 + 6 + 9 + 10]}
    assert measured(input=raster, zones=layer, field="kind", statistics=["count", "sum"]) \
        == {"kind": [1], "Count": [7], "Sum": [0 + 1 + 4 + 5 + 6 + 9 + 10]}


def test_polygons_in_another_coordinate_system_are_brought_to_the_raster(tmp_path, measured):
    raster = write_raster(tmp_path / "a.tif", np.random.default_rng(0).integers(0, 99, (50, 50)).astype(np.uint8))
    here = write_layer(tmp_path / "here.gpkg", [(pixel_box(5, 8, 33, 41, NORTH_UP), {"id": 1})])
    gdal.VectorTranslate(str(tmp_path / "there.gpkg"), here, options="-t_srs EPSG:4326")
    own, moved = (measured(input=raster, zones=path, method="coverage", statistics=["count", "mean"])
                  for path in (here, str(tmp_path / "there.gpkg")))
    assert moved["Count"] == pytest.approx(own["Count"], rel=1e-6)
    assert moved["Mean"] == pytest.approx(own["Mean"], rel=1e-6)


def test_a_layer_of_the_zones_has_attributes_geometry_and_statistics(tmp_path, session):
    raster = write_raster(tmp_path / "a.tif", np.full((10, 10), 7, np.uint8))
    layer = write_layer(tmp_path / "z.gpkg", [(pixel_box(0, 0, 2, 2, NORTH_UP), {"name": "field", "count": 5}),
                                              (pixel_box(90, 0, 92, 2, NORTH_UP), {"name": "beyond", "count": 6}),
                                              (None, {"name": "nowhere", "count": 7})])
    result = session.raster_zonal_stats(input=raster, zones=layer, statistics=["count", "mean"],
                                        output_layer=str(tmp_path / "out.gpkg"))
    (fields, rows), = read_layers(tmp_path / "out.gpkg").values()
    assert fields == ["name", "count", "Count_2", "Mean"]
    assert [list(values) for _, *values in rows] == [["field", 5, 4, 7], ["beyond", 6, 0, None],
                                                     ["nowhere", 7, 0, None]]
    assert [text is None for text, *_ in rows] == [False, False, True]
    shape = ogr.CreateGeometryFromWkt(rows[0][0])
    assert shape.Equals(ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkt(pixel_box(0, 0, 2, 2, NORTH_UP))))
    assert (result.measured_zones, result.empty_zones) == (3, 2)


def test_the_layer_of_classes_has_united_polygons_in_the_system_of_the_zones(tmp_path, session):
    raster = write_raster(tmp_path / "a.tif", np.full((10, 10), 7, np.uint8))
    here = write_layer(tmp_path / "here.gpkg", [(pixel_box(0, 0, 2, 2, NORTH_UP), {"kind": 3}),
                                                (pixel_box(0, 2, 2, 4, NORTH_UP), {"kind": 3})])
    session.raster_zonal_stats(input=raster, zones=here, field="kind", output_layer=str(tmp_path / "out.gpkg"))
    (_, ((text, kind, *_),)), = read_layers(tmp_path / "out.gpkg").values()
    assert kind == 3 and ogr.CreateGeometryFromWkt(text).GetArea() == 800
    assert ogr.CreateGeometryFromWkt(text).GetGeometryRef(0).GetGeometryCount() == 1


def test_areas_of_classes_in_each_zone(tmp_path, session):
    path = write_raster(tmp_path / "map.tif", np.array([[1, 1, 2], [1, 2, 2]], np.uint8))
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    write_legend(dataset, Legend.of_names({1: "Water", 2: "Forest"}))
    dataset = None
    layer = write_layer(tmp_path / "z.gpkg", [(box(X, Y - 20, X + 25, Y), {"id": 7})])
    session.raster_zonal_stats(input=path, zones=layer, field="id", method="coverage",
                               output_areas=str(tmp_path / "areas.csv"))
    rows = rows_of(tmp_path / "areas.csv")
    assert [(row["id"], row["RasterValue"], row["ClassName"]) for row in rows] == [("7", "1", "Water"),
                                                                                    ("7", "2", "Forest")]
    assert [float(row["PixelSum"]) for row in rows] == [3, 2]
    assert [float(row["Percentage %"]) for row in rows] == [60, 40]
    assert [float(row["Area [metre^2]"]) for row in rows] == [300, 200]
    assert [float(row["Area [ha]"]) for row in rows] == [0.03, 0.02]


def test_areas_in_degrees_are_geodesic_and_add_up_to_the_report(tmp_path, session):
    degrees = (10, 0.1, 0, 50, 0, -0.1)
    path = write_raster(tmp_path / "map.tif", np.random.default_rng(3).integers(1, 4, (30, 30)).astype(np.uint8),
                        transform=degrees, epsg=4326)
    layer = write_layer(tmp_path / "z.gpkg",
                        [(box(9, 40, 11.234, 60), {"id": 1}), (box(11.234, 40, 14, 60), {"id": 2})],
                        epsg=4326)
    session.raster_zonal_stats(input=path, zones=layer, method="coverage", output_areas=str(tmp_path / "areas.csv"))
    session.raster_report(input=path, output=str(tmp_path / "report.csv"))
    found = rows_of(tmp_path / "areas.csv")
    for row in rows_of(tmp_path / "report.csv"):
        parts = [float(part["Area [metre^2]"]) for part in found if part["RasterValue"] == row["RasterValue"]]
        assert len(parts) == 2 and sum(parts) == pytest.approx(float(row["Area [metre^2]"]), rel=1e-9)


def test_sums_over_a_partition_equal_the_total_of_the_raster(shared_data, measured, tmp_path):
    path = str(shared_data("sentinel2_aberystwyth") / "aber_s2_20210527_10band.tif")
    transform = gdal.Open(path).GetGeoTransform()
    cuts = [0, 100.37, 444.51, 1000]
    layer = write_layer(tmp_path / "parts.gpkg", [
        (pixel_box(row0, col0, row1, col1, transform), {"id": 1})
        for row0, row1 in zip(cuts, cuts[1:]) for col0, col1 in zip(cuts, cuts[1:])], epsg=27700)
    values = read_raster(path)[3]
    for method in ("pixel_centre", "coverage"):
        found = measured(input=path, bands="4", zones=layer, method=method, statistics=["count", "sum"])
        assert sum(found["Count"]) == pytest.approx(values.size, rel=1e-12)
        assert sum(found["Sum"]) == pytest.approx(values.sum(dtype=np.int64), rel=1e-12)


@pytest.mark.parametrize("transform", [(X, 10, 0, Y - 300, 0, 10), (X + 300, -10, 0, Y, 0, -10)])
def test_a_grid_that_is_turned_over_gives_the_same(tmp_path, measured, transform):
    values = np.random.default_rng(5).integers(0, 200, (30, 30)).astype(np.uint8)
    turned = values[::-1] if transform[5] > 0 else values[:, ::-1]
    text = f"POLYGON (({X + 33} {Y - 12}, {X + 266} {Y - 101}, {X + 120} {Y - 281}, {X + 33} {Y - 12}))"
    layer = write_layer(tmp_path / "z.gpkg", [(text, {"id": 1})])
    found = [measured(input=write_raster(tmp_path / f"{n}.tif", image, transform=place), zones=layer, statistics=ALL,
                      method="coverage") for n, (image, place) in enumerate([(values, NORTH_UP), (turned, transform)])]
    for name, cells in found[0].items():
        assert found[1][name] == pytest.approx(cells, rel=1e-7), name


def test_a_scale_in_the_file_is_applied(tmp_path, measured):
    path = write_raster(tmp_path / "a.tif", np.array([[100, 300]], np.int16), scales=(1e-4,), offsets=(-0.01,))
    layer = write_layer(tmp_path / "z.gpkg", [(pixel_box(0, 0, 1, 2, NORTH_UP), {"id": 1})])
    found = measured(input=path, zones=layer, statistics=["mean", "sum", "median", "majority"])
    assert (found["Mean"], found["Sum"]) == ([pytest.approx(0.01)], [pytest.approx(0.02)])
    assert (found["Median"], found["Majority"]) == ([pytest.approx(0.01)], [pytest.approx(0.0)])


def test_percentiles_are_numpys_and_need_not_be_named_twice(tmp_path, measured):
    values = np.random.default_rng(8).normal(0, 1, (20, 20)).astype(np.float32)
    layer = write_layer(tmp_path / "z.gpkg", [(pixel_box(0, 0, 20, 20, NORTH_UP), {"id": 1})])
    found = measured(input=write_raster(tmp_path / "a.tif", values), zones=layer, statistics=["median"],
                     stat_percentile=[2.5, 90])
    assert list(found) == ["Zone", "id", "Median", "Percentile_2.5", "Percentile_90"]
    assert found["Percentile_2.5"] == [pytest.approx(np.percentile(values.astype(float), 2.5), rel=1e-9)]


def test_the_page_and_the_table_in_memory_tell_the_same(tmp_path, session):
    raster = write_raster(tmp_path / "a.tif", np.full((10, 10), 7, np.uint8))
    layer = write_layer(tmp_path / "z.gpkg", [(pixel_box(0, 0, 2, 2, NORTH_UP), {"name": "field"})])
    result = session.raster_zonal_stats(input=raster, zones=layer, statistics=["mean"],
                                        output_html=str(tmp_path / "page.html"))
    assert result.extra["table"] == {"Zone": [1], "name": ["field"], "Mean": [7.0]}
    assert "field" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_percentiles_that_are_missing_are_asked_for(session, tmp_path):
    with pytest.raises(ParameterError, match="percentiles is needed for the statistic percentile"):
        session.raster_zonal_stats(input="a.tif", zones="b.gpkg", statistics="percentile")


@pytest.mark.parametrize("zones, problem", [
    ([("POINT (500005 4599995)", {"id": 1})], "must hold polygons; it holds Point"),
    ([(box(0, 0, 1, 1), {"id": 1})], "No feature of .* lies on .*a.tif")])
def test_zones_that_do_not_fit_are_told(session, tmp_path, zones, problem):
    raster = write_raster(tmp_path / "a.tif", np.full((10, 10), 7, np.uint8))
    with pytest.raises(InputError, match=problem):
        session.raster_zonal_stats(input=raster, zones=write_layer(tmp_path / "z.gpkg", zones))
