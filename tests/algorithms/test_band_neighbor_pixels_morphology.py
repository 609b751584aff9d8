"""Erosion, dilation and what is made of them, as minimum and maximum over the disk of a published example.

The rasters of the data set are rsgislib's, for its own circular operator of 5 x 5 cells (reference_values S4).
"""

import numpy as np
import pytest
from osgeo import gdal
from whiskbroom.core.session import Session


@pytest.fixture
def session(tmp_path):
    with Session(temporary_directory=str(tmp_path)) as session:
        yield session


@pytest.fixture
def morphology(shared_data):
    return shared_data("sentinel2_aberystwyth") / "morph_ref"


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray().astype(int)


def over_disk(session, path, statistic, folder):
    kernel = "\n".join((folder / "CircularOp.gmtxt").read_text().splitlines()[2:])
    return session.band_neighbor_pixels(input=str(path), statistic=statistic, kernel=kernel).path


@pytest.mark.parametrize("statistics, reference", [
    (["minimum"], "imgErode"),
    (["maximum"], "imgDilate_OpFile"),
    (["minimum", "maximum"], "imgOpening"),
    (["maximum", "minimum"], "imgClosing"),
])
def test_the_published_morphology_is_reproduced(statistics, reference, session, morphology):
    path = morphology / "sen2_20210527_aber_NDVI_lt5_bin.tif"
    for statistic in statistics:
        path = over_disk(session, path, statistic, morphology)
    expected = pixels(morphology / f"sen2_20210527_aber_{reference}.tif")
    inside = np.s_[4:-4, 4:-4]  # rsgislib takes what lies beyond the edge as 0
    assert np.array_equal(pixels(path)[inside], expected[inside])
    assert len(np.unique(expected)) == 2
