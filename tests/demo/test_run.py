import shutil

import pytest
from osgeo import gdal

from whiskbroom.demo import run
from whiskbroom.demo.accuracy import read_accuracy

pytestmark = pytest.mark.qgis


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    """The folder of a small demonstration, done through QGIS."""
    if not shutil.which("qgis_process"):
        pytest.skip("needs QGIS")
    folder = tmp_path_factory.mktemp("demo") / "demo-output"
    run.main(folder, size=400)
    return folder


def test_the_map_agrees_with_the_truth(output):
    accuracy = read_accuracy(output / "error_matrix.csv")
    assert accuracy.overall > 85 and accuracy.kappa > 0.8


def test_the_accuracy_is_that_of_the_pixels(output):
    accuracy = read_accuracy(output / "error_matrix.csv")
    sieved, truth = (gdal.Open(str(output / name)) for name in ("map_sieved.tif", "truth.tif"))
    sieved, truth = sieved.ReadAsArray(), truth.ReadAsArray()
    assert accuracy.overall == pytest.approx(100 * (sieved == truth)[truth > 0].mean())
    for row, label in enumerate(accuracy.labels):
        assert sum(accuracy.counts[row]) == ((sieved == int(label)) & (truth > 0)).sum()


def test_sieving_makes_the_map_better(output):
    before = read_accuracy(output / "error_matrix_before_sieve.csv")
    assert read_accuracy(output / "error_matrix.csv").overall > before.overall


def test_every_file_that_the_job_names_is_there(output):
    names = {"scene.tif", "truth.tif", "training.gpkg", "map.tif", "confidence.tif", "map_sieved.tif", "report.csv",
             "report.html", "cross.tif", "cross.csv", "error_matrix.csv", "error_matrix_before_sieve.csv",
             "main-job.png"}
    assert names <= {path.name for path in output.iterdir()}
