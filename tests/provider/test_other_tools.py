"""The other tools through Processing."""

import os

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from helpers.rasters import NORTH_UP  # noqa: E402
from helpers.vectors import box  # noqa: E402
from osgeo import gdal  # noqa: E402
from qgis.core import QgsProcessingException, QgsVectorLayer  # noqa: E402

pytestmark = pytest.mark.qgis

LEFT, SIZE, TOP = NORTH_UP[0], NORTH_UP[1], NORTH_UP[3]
# Three stripes of 20 columns, classes 1 to 3, and a square of 6 x 6 pixels in each of the first two.
TRUTH = np.kron([[1, 2, 3]], np.ones((60, 20), int))
AREAS = [(box(LEFT + 5 * SIZE + 20 * SIZE * number, TOP - 15 * SIZE, LEFT + 11 * SIZE + 20 * SIZE * number,
              TOP - 9 * SIZE), [number + 1, ""]) for number in (0, 1)]


def test_the_order_of_several_rasters_is_kept(qgis, write_raster, read_raster, tmp_path):
    single = [write_raster(f"v{n}.tif", np.full((2, 2), n, "uint8")) for n in (3, 1, 2)]
    outputs = qgis.run("whiskbroom:bandneighborpixels", {"INPUT": single, "STATISTIC": "max", "RADIUS": 1,
                                                         "OUTPUT": str(tmp_path / "o.tif")})
    assert read_raster(outputs["OUTPUT"])[:, 0, 0].tolist() == [3, 1, 2]


@pytest.fixture
def speckled(write_raster):
    """The path of the truth with one pixel of another class."""
    values = TRUTH.astype("uint8")
    values[10, 10] = 2
    return write_raster("speckled.tif", values)


@pytest.mark.parametrize("connectivity", [0, 1, "4", "8", 4, 8])
def test_sieve(qgis, speckled, read_raster, tmp_path, connectivity):
    outputs = qgis.run("whiskbroom:bandsieve", {"INPUT": [speckled], "MIN_SIZE": 2, "CONNECTIVITY": connectivity,
                                                "OUTPUT": str(tmp_path / "sieved.tif")})
    assert np.array_equal(read_raster(outputs["OUTPUT"]), TRUTH) and outputs["CHANGED_PIXELS"] == 1


def test_the_connectivity_that_is_chosen_is_taken(qgis, write_raster, read_raster, tmp_path):
    diagonal = write_raster("d.tif", np.array([[1, 5, 5], [5, 1, 5], [5, 5, 5]], "uint8"))

    def sieved(connectivity):
        path = qgis.run("whiskbroom:bandsieve", {"INPUT": diagonal, "MIN_SIZE": 2, "CONNECTIVITY": connectivity,
                                                 "OUTPUT": str(tmp_path / "sieved.tif")})["OUTPUT"]
        return read_raster(path).tolist()

    assert sieved(0) == [[5, 5, 5]] * 3
    assert sieved(1) == [[1, 5, 5], [5, 1, 5], [5, 5, 5]]


def test_neighbours(qgis, write_raster, read_raster, tmp_path):
    values = np.arange(25, dtype="float32").reshape(5, 5)
    outputs = qgis.run("whiskbroom:bandneighborpixels", {
        "INPUT": write_raster("n.tif", values), "STATISTIC": "mean", "RADIUS": 1, "OUTPUT": str(tmp_path / "mean.tif")})
    assert read_raster(outputs["OUTPUT"])[2, 2] == pytest.approx(12)
    assert read_raster(outputs["OUTPUT"])[0, 0] == pytest.approx((0 + 1 + 5 + 6) / 4)


def test_report(qgis, write_raster, tmp_path):
    table = str(tmp_path / "report.csv")
    outputs = qgis.run("whiskbroom:rasterreport", {
        "INPUT": write_raster("m.tif", np.array([[1, 1, 2], [1, 0, 0]], "uint8"), nodata=0), "OUTPUT": table,
        "OUTPUT_HTML": str(tmp_path / "report.html")})
    assert (outputs["CLASSES"], outputs["VALID_PIXELS"], outputs["NODATA_PIXELS"], outputs["TOTAL_AREA"]) == (
        2, 4, 2, 400)
    layer = QgsVectorLayer(table, "report", "ogr")
    assert layer.isValid() and layer.featureCount() == 2
    assert os.path.getsize(outputs["OUTPUT_HTML"])


@pytest.mark.parametrize("extension", ["csv", "gpkg", "tsv", "txt"])
def test_every_kind_of_table_that_the_provider_offers_is_written(qgis, speckled, tmp_path, extension):
    offered = qgis.application.processingRegistry().providerById("whiskbroom").supportedOutputTableExtensions()
    table = str(tmp_path / f"report.{extension}")
    qgis.run("whiskbroom:rasterreport", {"INPUT": speckled, "OUTPUT": table})
    assert extension in offered and len(offered) == 4
    dataset = gdal.OpenEx(table if extension != "txt" else f"CSV:{table}", gdal.OF_VECTOR)
    assert dataset.GetLayer().GetFeatureCount() == 3


def test_cross_classification_with_a_raster_and_with_a_layer(qgis, speckled, write_raster, tmp_path, memory_layer):
    truth = write_raster("truth.tif", TRUTH.astype("uint8"))
    matrix = str(tmp_path / "matrix.csv")
    by_raster = qgis.run("whiskbroom:crossclassification", {"INPUT": speckled, "REFERENCE": truth,
                                                            "OUTPUT_MATRIX": matrix})
    assert by_raster["OVERALL_ACCURACY"] == pytest.approx(100 * 3599 / 3600) and by_raster["PIXELS"] == 3600
    assert os.path.getsize(matrix)
    by_layer = qgis.run("whiskbroom:crossclassification", {"INPUT": speckled, "REFERENCE": memory_layer(AREAS),
                                                           "REFERENCE_FIELD": "class"})
    # The odd pixel lies in the square of class 1.
    assert by_layer["OVERALL_ACCURACY"] == pytest.approx(100 * 71 / 72) and by_layer["PIXELS"] == 72


def test_a_vector_reference_needs_its_field_and_that_is_said_before_the_run(qgis, speckled, memory_layer):
    with pytest.raises(QgsProcessingException, match="^Unable to execute algorithm\nreference_field is needed"):
        qgis.run("whiskbroom:crossclassification", {"INPUT": speckled, "REFERENCE": memory_layer(AREAS)})
