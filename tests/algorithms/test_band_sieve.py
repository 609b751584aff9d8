import numpy as np
import pytest
from helpers.rasters import of_band, read_raster, read_valid, write_raster
from osgeo import gdal
from whiskbroom.core.errors import InputError
from whiskbroom.core.legend import Legend, LegendEntry
from whiskbroom.core.raster.legend_io import read_legend, write_legend


def counts(path):
    values, numbers = np.unique(read_raster(path)[read_valid(path)], return_counts=True)
    return dict(zip(values.tolist(), numbers.tolist()))


@pytest.mark.parametrize("connectivity, expected", [("4", {425: 68, 500: 94, 720: 54, 1110: 36}),
                                                    ("8", {425: 69, 500: 93, 720: 54, 1110: 36})])
def test_case_21_the_blue_band_of_the_small_set(shared_data, session, tmp_path, connectivity, expected):
    """TOOLS.md section 6, case 21: computed with GDAL and scipy."""
    path = str(shared_data("small_band_sets") / "S2_2020-01-01" / "S2_B02.tif")
    result = session.band_sieve(input=path, min_size=5, connectivity=connectivity, output=str(tmp_path / "a.tif"))
    assert counts(result.path) == expected
    assert result.changed_pixels == (read_raster(result.path) != read_raster(path)).sum()


@pytest.mark.parametrize("connected, expected", [(False, {425: 68, 500: 94, 720: 54, 1110: 36}),
                                                 (True, {425: 69, 500: 93, 720: 54, 1110: 36})])
def test_case_21_with_the_names_of_remotior_sensus(shared_data, session, tmp_path, connected, expected):
    path = str(shared_data("small_band_sets") / "S2_2020-01-01" / "S2_B02.tif")
    result = session.band_sieve(input_bands=[path], size=5, connected=connected, output_path=str(tmp_path / "a.tif"))
    assert counts(result.path) == expected


def test_the_published_grids_of_gdal(shared_data, session, tmp_path):
    """reference_values.md S1, after the autotest of GDAL."""
    grids = shared_data("small_grids")
    ring = session.band_sieve(input=str(grids / "sieve_7_nodata.asc"), min_size=4, output=str(tmp_path / "a.tif"))
    before = read_raster(grids / "sieve_7_nodata.asc")[0]
    changed = np.argwhere(read_raster(ring.path)[0] != before)
    assert changed.tolist() == [[4, 4]] and before[4, 4] == 1 and read_raster(ring.path)[0][4, 4] == 2
    assert np.array_equal(read_valid(ring.path)[0], before != 0) and ring.changed_pixels == 1
    same = session.band_sieve(input=str(grids / "sieve_2634.grd"), min_size=2, output=str(tmp_path / "b.tif"))
    assert same.changed_pixels == 0
    assert np.array_equal(read_raster(same.path)[0], read_raster(grids / "sieve_2634.grd")[0])


@pytest.mark.parametrize("min_size, kept", [(8, True), (9, True), (10, False)])
def test_a_patch_of_exactly_the_threshold_is_kept(session, tmp_path, min_size, kept):
    values = np.ones((9, 9), np.uint8)
    values[3:6, 3:6] = 7
    result = session.band_sieve(input=write_raster(tmp_path / "in.tif", values), min_size=min_size,
                                output=str(tmp_path / "out.tif"))
    assert (read_raster(result.path)[0] == 7).sum() == (9 if kept else 0)


def test_corners_connect_only_when_asked(session, tmp_path):
    values = np.ones((6, 6), np.uint8)
    values[1, 1] = values[2, 2] = values[3, 3] = 5
    path = write_raster(tmp_path / "in.tif", values)
    edges = session.band_sieve(input=path, min_size=3, connectivity="4", output=str(tmp_path / "4.tif"))
    corners = session.band_sieve(input=path, min_size=3, connectivity="8", output=str(tmp_path / "8.tif"))
    assert counts(edges.path) == {1: 36} and counts(corners.path) == {1: 33, 5: 3}


def test_names_colours_nodata_and_type_are_kept(session, tmp_path):
    values = np.ones((6, 6), np.uint8)
    values[2, 2], values[5] = 2, 9
    path = write_raster(tmp_path / "in.tif", values, nodata=9)
    legend = Legend((LegendEntry(1, "Water", (1, 2, 3)), LegendEntry(2, "Town", (4, 5, 6))))
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    write_legend(dataset, legend)
    dataset = None
    result = session.band_sieve(input=path, min_size=2, output=str(tmp_path / "out.tif"))
    assert read_legend(result.path) == legend == result.legends["output"]
    assert read_raster(result.path).dtype == np.uint8 and counts(result.path) == {1: 30}
    assert of_band(result.path, "GetNoDataValue") == 9


def test_every_band_of_every_raster_is_sieved(session, tmp_path):
    noise = np.ones((3, 8, 8), np.uint8)
    noise[0, 2, 2], noise[1, 3, 3], noise[2, 4, 4] = 5, 6, 7
    paths = [write_raster(tmp_path / "a.tif", noise[:2]), write_raster(tmp_path / "b.tif", noise[2])]
    result = session.band_sieve(input=paths, min_size=2, output=str(tmp_path / "out.tif"))
    assert (read_raster(result.path) == 1).all() and read_raster(result.path).shape == (3, 8, 8)
    assert result.changed_pixels == 3


def test_a_raster_smaller_than_the_threshold_stays(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.full((3, 3), 4, np.uint8))
    assert session.band_sieve(input=path, min_size=1000, output=str(tmp_path / "out.tif")).changed_pixels == 0


def test_floating_point_is_refused(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.ones((3, 3), np.float32))
    with pytest.raises(InputError, match="in.tif holds float32 values, and patches need whole numbers"):
        session.band_sieve(input=path, min_size=2, output=str(tmp_path / "out.tif"))
    assert not (tmp_path / "out.tif").exists()
