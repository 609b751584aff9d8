import csv
import math

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, open_raster, read_raster, read_valid, write_raster
from helpers.vectors import pixel_box, write_layer
from osgeo import gdal, ogr
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.legend import Legend, LegendEntry
from whiskbroom.core.raster.legend_io import write_legend

REFERENCE = np.repeat([1, 2, 3], [5, 3, 2])[:, None].repeat(10, axis=1).astype(np.uint8)
MAP = REFERENCE.copy()
MAP[0, 0], MAP[9, 9] = 2, 1


@pytest.fixture
def rasters(tmp_path):
    """Case 37 of TOOLS.md, section 6: 10 x 10 pixels of 100 m2, computed by hand there."""
    return {"input": write_raster(tmp_path / "map.tif", MAP),
            "reference": write_raster(tmp_path / "ref.tif", REFERENCE)}


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_case_37_error_matrix(rasters, session, tmp_path):
    result = session.cross_classification(**rasters, output_matrix=str(tmp_path / "matrix.csv"))
    rows = table(tmp_path / "matrix.csv")
    assert result.overall_accuracy == pytest.approx(98) and result.kappa == pytest.approx(0.9677, abs=5e-5)
    assert [[int(row[f"Reference {label}"]) for label in (1, 2, 3)] for row in rows[:3]] \
        == [[49, 0, 1], [1, 30, 0], [0, 0, 19]]
    assert [round(float(row["Producer accuracy [%]"]), 2) for row in rows[:3]] == [98, 100, 95]
    assert [round(float(row["User accuracy [%]"]), 2) for row in rows[:3]] == [98, 96.77, 100]
    assert [float(row["Estimated area [metre^2]"]) for row in rows[:3]] == pytest.approx([5000, 3000, 2000])
    assert [round(float(row["SE of share"]), 4) for row in rows[:3]] == [0.0141, 0.0100, 0.0100]
    assert [round(float(row["95% interval of area [metre^2]"]), 2) for row in rows[:3]] == [277.19, 196, 196]
    assert result.extra["labels"] == (1, 2, 3) and result.extra["error_matrix"].tolist() == [
                                      [49, 0, 1], [1, 30, 0], [0, 0, 19]]
    assert result.pixels == 100 and result.path == str(tmp_path / "matrix.csv")


def test_case_37_cross_table_and_cross_raster(rasters, session, tmp_path):
    result = session.cross_classification(**rasters, output=str(tmp_path / "cross.tif"), output_table=True)
    rows = table(result.output_table)
    pairs = [(int(row["Reference"]), int(row["Classification"]), int(row["PixelSum"])) for row in rows]
    assert pairs == [(1, 1, 49), (1, 2, 1), (2, 2, 30), (3, 1, 1), (3, 3, 19)]
    assert [float(row["Area [metre^2]"]) for row in rows] == [4900, 100, 3000, 100, 1900]
    cross = read_raster(result.output)[0]
    for row in rows:
        assert np.array_equal(cross == int(row["RasterValue"]),
                              (REFERENCE == int(row["Reference"])) & (MAP == int(row["Classification"])))


def test_case_37_the_names_of_remotior_sensus(rasters, session, tmp_path):
    result = session.cross_classification(classification_path=rasters["input"], reference_path=rasters["reference"],
                                          output_path=str(tmp_path / "cross.tif"))
    assert result.path == str(tmp_path / "cross.tif") and result.kappa == pytest.approx(0.9677, abs=5e-5)


def test_classes_that_one_side_lacks_are_rows_and_columns_of_zeros(session, tmp_path):
    mapped = write_raster(tmp_path / "map.tif", np.array([[1, 1, 5, 5]], np.uint8))
    reference = write_raster(tmp_path / "ref.tif", np.array([[1, 7, 1, 7]], np.int32))
    result = session.cross_classification(input=mapped, reference=reference, output_matrix=str(tmp_path / "m.csv"))
    assert result.extra["labels"] == (1, 5, 7)
    assert result.extra["error_matrix"].tolist() == [[1, 0, 1], [1, 0, 1], [0, 0, 0]]
    rows = table(tmp_path / "m.csv")
    assert rows[2]["User accuracy [%]"] == "" and rows[1]["Producer accuracy [%]"] == ""
    assert float(rows[1]["User accuracy [%]"]) == 0 and float(rows[2]["Producer accuracy [%]"]) == 0
    assert result.overall_accuracy == 25


def test_a_class_of_the_map_where_nothing_was_compared_is_a_row_of_zeros(session, tmp_path):
    mapped = write_raster(tmp_path / "map.tif", np.array([[1, 1, 5, 5]], np.uint8))
    reference = write_raster(tmp_path / "ref.tif", np.array([[1, 1, 0, 0]], np.uint8), nodata=0)
    result = session.cross_classification(input=mapped, reference=reference, output_matrix=str(tmp_path / "m.csv"))
    assert result.extra["labels"] == (1, 5) and result.extra["error_matrix"].tolist() == [[2, 0], [0, 0]]
    assert float(table(tmp_path / "m.csv")[1]["Map area [metre^2]"]) == 200


def test_nodata_of_either_side_is_not_compared(session, tmp_path):
    mapped = write_raster(tmp_path / "map.tif", np.array([[1, 9, 2, 2]], np.uint8), nodata=9)
    reference = write_raster(tmp_path / "ref.tif", np.array([[1, 1, 0, 2]], np.uint8), nodata=0)
    result = session.cross_classification(input=mapped, reference=reference, output=str(tmp_path / "cross.tif"))
    assert result.pixels == 2 and result.overall_accuracy == 100
    assert read_valid(result.path).tolist() == [[[True, False, False, True]]]


def test_an_ignored_reference_value_is_left_out(rasters, session):
    assert session.cross_classification(**rasters, ignored_value=3).pixels == 80
    assert session.cross_classification(**rasters, nodata_value=1).pixels == 50


def test_a_perfect_map_has_full_figures(session, tmp_path):
    """Six pixels in three classes: the variance of kappa is 0 but for rounding."""
    path = write_raster(tmp_path / "map.tif", np.array([[1, 2, 2, 2, 2, 3]], np.uint8))
    same = write_raster(tmp_path / "ref.tif", np.array([[1, 2, 2, 2, 2, 3]], np.uint8))
    result = session.cross_classification(input=path, reference=same,
                                          output_matrix=str(tmp_path / "m.csv"), output_html=True)
    assert result.overall_accuracy == 100 and result.kappa == pytest.approx(1)
    figures = {row["Classification"]: row["Reference 1"] for row in table(tmp_path / "m.csv")}
    assert float(figures["Kappa standard error"]) == pytest.approx(0, abs=1e-8)


def test_one_class_has_no_kappa(session, tmp_path):
    one = write_raster(tmp_path / "a.tif", np.ones((2, 3), np.uint8))
    two = write_raster(tmp_path / "b.tif", np.ones((2, 3), np.uint8))
    result = session.cross_classification(
        input=one, reference=two, output_matrix=str(tmp_path / "m.csv"), output_html=True)
    assert result.overall_accuracy == 100 and math.isnan(result.kappa)


def named(path, names):
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    write_legend(dataset, Legend(tuple(LegendEntry(value, name, (value, 0, 0)) for value, name in names.items())))
    dataset = None
    return path


def polygons(path, field="class", values=(1, 2, 3), **options):
    boxes = [pixel_box(0, 0, 5, 4, NORTH_UP), pixel_box(5, 0, 8, 4, NORTH_UP), pixel_box(8, 0, 10, 10, NORTH_UP)]
    return write_layer(path, [(box, {field: value}) for box, value in zip(boxes, values)], **options)


def test_a_layer_of_polygons_is_a_reference_by_pixel_centres(rasters, session, tmp_path):
    layer = polygons(tmp_path / "ref.gpkg")
    result = session.cross_classification(input=rasters["input"], reference=layer, reference_field="class")
    assert result.pixels == 20 + 12 + 20
    assert result.extra["error_matrix"].tolist() == [[19, 0, 1], [1, 12, 0], [0, 0, 19]]


def test_class_names_of_the_map_stand_for_its_values(rasters, session, tmp_path):
    named(rasters["input"], {1: "Water", 2: "Forest", 3: "Town"})
    layer = polygons(tmp_path / "ref.gpkg", values=("Water", "Forest", "Town"))
    result = session.cross_classification(input=rasters["input"], reference=layer, vector_field="class",
                                          output=str(tmp_path / "cross.tif"), output_table=True)
    assert result.extra["error_matrix"].tolist() == [[19, 0, 1], [1, 12, 0], [0, 0, 19]]
    assert table(result.output_table)[1]["ReferenceName"] == "Water"
    dataset = open_raster(result.path)
    assert dataset.GetRasterBand(1).GetCategoryNames()[2] == "Water | Forest"


def test_a_text_that_is_no_class_of_the_map_is_told(rasters, session, tmp_path):
    named(rasters["input"], {1: "Water"})
    with pytest.raises(InputError, match="holds 'Desert', which is neither a whole number nor a class name of the map"):
        layer = polygons(tmp_path / "r.gpkg", values=("Desert",) * 3)
        session.cross_classification(input=rasters["input"], reference=layer, reference_field="class")


def test_points_in_degrees_are_a_reference(rasters, session, tmp_path):
    from osgeo import osr

    utm, degrees = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(32633)
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    move, points = osr.CoordinateTransformation(utm, degrees), []
    for row, col in ((0, 0), (0, 5), (6, 6), (9, 9)):
        point = ogr.CreateGeometryFromWkt(f"POINT ({NORTH_UP[0] + 10 * col + 5} {NORTH_UP[3] - 10 * row - 5})")
        point.Transform(move)
        points.append((point.ExportToWkt(), {"class": int(REFERENCE[row, col])}))
    layer = write_layer(tmp_path / "points.gpkg", points, epsg=4326)
    result = session.cross_classification(input=rasters["input"], reference=layer, reference_field="class")
    assert result.pixels == 4 and result.overall_accuracy == 50


def test_a_pixel_inside_features_of_several_classes_is_left_out(rasters, session, tmp_path):
    layer = write_layer(tmp_path / "r.gpkg", [(pixel_box(0, 0, 4, 4, NORTH_UP), {"class": 1}),
                                              (pixel_box(2, 2, 6, 6, NORTH_UP), {"class": 2})])
    assert session.cross_classification(
        input=rasters["input"], reference=layer, reference_field="class").pixels == 12 + 12


def test_a_subset_of_a_layer_is_used(rasters, session, tmp_path):
    layer = polygons(tmp_path / "ref.gpkg") + "|layername=training|subset=class < 3"
    assert session.cross_classification(input=rasters["input"], reference=layer, reference_field="class").pixels == 32


def test_areas_in_degrees_are_geodesic_and_weigh_the_figures(session, tmp_path):
    """Two rows of the same pixels, one at the equator and one near the pole: rows weigh by their area."""
    transform = (0.0, 1.0, 0.0, 80.0, 0.0, -80.0)
    mapped = write_raster(tmp_path / "map.tif", np.array([[1, 1], [2, 2]], np.uint8), transform=transform, epsg=4326)
    reference = write_raster(tmp_path / "ref.tif", np.array([[1, 1], [1, 2]], np.uint8), transform=transform, epsg=4326)
    result = session.cross_classification(input=mapped, reference=reference, output_matrix=str(tmp_path / "m.csv"))
    rows = table(tmp_path / "m.csv")
    # The zone between two parallels in km2 on the WGS 84 ellipsoid, one degree wide, from pyproj.
    north, south = float(rows[0]["Map area [metre^2]"]), float(rows[1]["Map area [metre^2]"])
    assert north == pytest.approx(south, rel=1e-9), "0 to 80 degrees north and south of the equator"
    assert result.weighted_overall_accuracy == pytest.approx(75) and result.overall_accuracy == 75


def test_floating_point_maps_are_compared_by_value(session, tmp_path):
    mapped = write_raster(tmp_path / "map.tif", np.array([[0.5, 1.5, np.nan, 1.5]], np.float32))
    reference = write_raster(tmp_path / "ref.tif", np.array([[0.5, 1.5, 1.5, 0.5]], np.float64))
    result = session.cross_classification(input=mapped, reference=reference)
    assert result.extra["labels"] == (
        0.5, 1.5) and result.pixels == 3 and result.overall_accuracy == pytest.approx(200 / 3)


def test_other_bands_can_be_compared(session, tmp_path):
    both = write_raster(tmp_path / "a.tif", np.array([[[1, 2]], [[2, 2]]], np.uint8))
    result = session.cross_classification(input=both, band=1, reference=both, reference_band=2)
    assert result.overall_accuracy == 50


def test_without_outputs_there_are_only_numbers(rasters, session):
    result = session.cross_classification(**rasters)
    assert result.path is None and result.paths == () and result.overall_accuracy == pytest.approx(98)


def test_a_layer_needs_its_field(rasters, session, tmp_path):
    layer = polygons(tmp_path / "ref.gpkg")
    with pytest.raises((ParameterError, InputError)) as error:
        session.cross_classification(input=rasters["input"], reference=layer)
    assert "reference_field" in str(error.value) or "opened as a raster" in str(error.value)
    with pytest.raises(InputError, match="has no field klass; it has class"):
        session.cross_classification(input=rasters["input"], reference=layer, reference_field="klass")


def figures(path):
    with open(path, encoding="utf-8", newline="") as file:
        return {row["Figure"]: float(row["Value"]) for row in csv.DictReader(file) if row["Value"]}


def test_regression_of_two_bands_of_the_small_set(shared_data, session, tmp_path):
    """The map B03 on the reference B02; expected from scipy.stats.linregress."""
    from scipy.stats import linregress

    folder = shared_data("small_band_sets") / "S2_2020-01-01"
    mapped, reference = str(folder / "S2_B03.tif"), str(folder / "S2_B02.tif")
    result = session.cross_classification(input=mapped, reference=reference, output_b0=str(tmp_path / "b0.tif"),
                                          output_b1=str(tmp_path / "b1.tif"),
                                          output_regression=str(tmp_path / "regression.csv"))
    expected = linregress(read_raster(reference).ravel(), read_raster(mapped).ravel())
    found = figures(result.output_regression)
    assert found["Coeff. det. R^2"] == pytest.approx(expected.rvalue ** 2) == pytest.approx(result.r_squared)
    assert found["B0"] == pytest.approx(expected.intercept) == pytest.approx(result.b0)
    assert found["B1"] == pytest.approx(expected.slope) == pytest.approx(result.b1)
    assert found["Standard error B1"] == pytest.approx(expected.stderr)
    assert found["B0 ± (2 SE)"] == pytest.approx(2 * expected.intercept_stderr)
    assert np.unique(read_raster(result.output_b0)).tolist() == [result.b0]
    assert np.unique(read_raster(result.output_b1)).tolist() == [result.b1]
    assert result.pixels == 252 and math.isnan(result.kappa), "the error matrix was not asked for"


def test_continuous_rasters_with_more_values_than_a_matrix_holds_are_regressed(session, tmp_path):
    x = np.random.default_rng(2).normal(size=(60, 60))
    mapped = write_raster(tmp_path / "map.tif", (2 * x + 1).astype(np.float64))
    reference = write_raster(tmp_path / "ref.tif", x)
    result = session.cross_classification(input=mapped, reference=reference, output_b1=str(tmp_path / "b1.tif"),
                                          output_regression=str(tmp_path / "r.csv"))
    assert (result.b0, result.b1, result.r_squared) == (pytest.approx(1), pytest.approx(2), pytest.approx(1))
    with pytest.raises(InputError, match="different classes, and a cross table holds 1000"):
        session.cross_classification(input=mapped, reference=reference)


def test_matrix_and_regression_come_together_when_both_are_asked_for(rasters, session, tmp_path):
    result = session.cross_classification(**rasters, output_matrix=str(tmp_path / "m.csv"),
                                          output_regression=str(tmp_path / "r.csv"))
    slope, intercept = np.polyfit(REFERENCE.ravel(), MAP.ravel(), 1)
    assert result.overall_accuracy == pytest.approx(98)
    assert (result.b1, result.b0) == (pytest.approx(slope), pytest.approx(intercept))
