import numpy as np
import pytest
from helpers.rasters import of_band, read_raster, read_valid, write_raster
from osgeo import gdal
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.legend import Legend, LegendEntry
from whiskbroom.core.raster.legend_io import read_legend, write_legend


def counts(path):
    values, numbers = np.unique(read_raster(path)[read_valid(path)], return_counts=True)
    return dict(zip(values.tolist(), numbers.tolist()))


def test_case_17_the_blue_band_of_the_small_set(shared_data, session, tmp_path):
    """TOOLS.md section 6, case 17: computed with scipy."""
    path = str(shared_data("small_band_sets") / "S2_2020-01-01" / "S2_B02.tif")
    result = session.band_dilation(input=path, values=[425], radius=1, output=str(tmp_path / "a.tif"))
    assert counts(result.path) == {1: 1, 425: 103, 500: 70, 720: 42, 1110: 36} and result.changed_pixels == 103 - 69


def test_case_17_with_the_names_of_remotior_sensus(shared_data, session, tmp_path):
    path = str(shared_data("small_band_sets") / "S2_2020-01-01" / "S2_B02.tif")
    result = session.band_dilation(input_bands=[path], value_list=[425], size=1, circular_structure=False,
                                   output_path=str(tmp_path / "a.tif"))
    assert counts(result.path) == {1: 1, 425: 103, 500: 70, 720: 42, 1110: 36}


@pytest.mark.parametrize("circular, pixels", [(True, 13), (False, 25)])
def test_the_disk_of_radius_2_has_13_pixels(session, tmp_path, circular, pixels):
    values = np.zeros((9, 9), np.uint8)
    values[4, 4] = 3
    result = session.band_dilation(input=write_raster(tmp_path / "in.tif", values), values="3", radius=2,
                                   circular_structure=circular, output=str(tmp_path / "out.tif"))
    assert (read_raster(result.path) == 3).sum() == pixels


def test_the_greyscale_dilation_of_a_mask_by_rsgislib(shared_data, session, tmp_path):
    """The highest class grows over all others as the maximum of its neighbourhood does."""
    from scipy.ndimage import maximum_filter

    path = str(shared_data("sentinel2_aberystwyth") / "sen2_20210527_aber_cls.tif")
    values = read_raster(path)[0]
    rows, cols = np.mgrid[-2:3, -2:3]
    result = session.band_dilation(input=path, values=[int(values.max())], radius=2, shape="disk",
                                   output=str(tmp_path / "a.tif"))
    grown = maximum_filter(values, footprint=rows ** 2 + cols ** 2 <= 4, mode="nearest") == values.max()
    valid = read_valid(path)[0]
    assert np.array_equal((read_raster(result.path)[0] == values.max())[valid], grown[valid])


def test_nodata_stays_and_does_not_grow(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.array([[5, 1, 2, 2, 5]], np.uint8), nodata=5)
    result = session.band_dilation(input=path, values=[1, 5], radius=2, output=str(tmp_path / "out.tif"))
    assert read_raster(result.path).tolist() == [[[5, 1, 1, 1, 5]]] and of_band(result.path, "GetNoDataValue") == 5


def test_values_are_those_that_the_scale_of_the_file_makes(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.array([[3, 5, 5, 5]], np.uint16), scales=(1e-4,), offsets=(-0.1,))
    result = session.band_dilation(input=path, values=[-0.0997], radius=2, output=str(tmp_path / "out.tif"))
    assert read_raster(result.path).tolist() == [[[3, 3, 3, 5]]]
    assert (of_band(result.path, "GetScale"), of_band(result.path, "GetOffset")) == (1e-4, -0.1)


def test_whole_numbers_beyond_those_of_floating_point_stay_apart(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.array([[2**53 + 1, 0, 2**53, 0]], np.int64))
    for given in ([2**53 + 1], str(2**53 + 1)):
        result = session.band_dilation(input=path, values=given, output=str(tmp_path / "out.tif"))
        assert read_raster(result.path).tolist() == [[[2**53 + 1, 2**53 + 1, 2**53, 0]]]


def test_names_and_colours_of_the_classes_are_kept(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.array([[1, 2, 3]], np.uint8))
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    legend = Legend((LegendEntry(1, "Water", (0, 0, 200)), LegendEntry(2, "Wood", (0, 99, 0))))
    write_legend(dataset, legend)
    dataset = None
    result = session.band_dilation(input=path, values=[1], output=str(tmp_path / "out.tif"))
    assert read_legend(result.path) == legend == result.legends["output"]


def test_all_bands_of_several_rasters_are_taken(session, tmp_path):
    one = write_raster(tmp_path / "one.tif", np.array([[[1, 0, 0]], [[0, 0, 1]]], np.uint8), names=("a", "b"))
    two = write_raster(tmp_path / "two.tif", np.array([[1, 300, 300]], np.uint16))
    result = session.band_dilation(input=[one, two], values=[1], output=str(tmp_path / "out.tif"))
    assert read_raster(result.path).tolist() == [[[1, 1, 0]], [[0, 1, 1]], [[1, 1, 300]]]


@pytest.mark.parametrize("values, message", [
    ([300], "^values must be values that .*in.tif can hold; got 300, and its type is uint8.$"),
    ([1, 0.5], "got 0.5, and its type is uint8"), ([-1], "got -1")])
def test_a_value_that_the_raster_cannot_hold_is_told(session, tmp_path, values, message):
    path = write_raster(tmp_path / "in.tif", np.zeros((2, 2), np.uint8))
    with pytest.raises(ParameterError, match=message):
        session.band_dilation(input=path, values=values, output=str(tmp_path / "out.tif"))


def test_a_radius_larger_than_the_raster_is_fine(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.array([[1, 0], [0, 0]], np.uint8))
    result = session.band_dilation(input=path, values=[1], radius=60, shape="disk", output=str(tmp_path / "out.tif"))
    assert (read_raster(result.path) == 1).all()


def test_a_south_up_grid_gives_the_same_pixels(session, tmp_path):
    values = (np.random.default_rng(2).random((20, 30)) < 0.1).astype(np.uint8)
    north = write_raster(tmp_path / "n.tif", values)
    south = write_raster(tmp_path / "s.tif", values[::-1], transform=(500000.0, 10.0, 0.0, 4599800.0, 0.0, 10.0))
    one, two = (session.band_dilation(input=path, values=[1], radius=2, shape="disk",
                                      output=str(tmp_path / f"out{n}.tif")) for n, path in enumerate((north, south)))
    assert np.array_equal(read_raster(one.path)[0], read_raster(two.path)[0, ::-1])
