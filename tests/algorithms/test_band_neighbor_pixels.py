import numpy as np
import pytest
from helpers.rasters import of_band, read_filled, read_raster, read_valid, write_raster
from whiskbroom.core.errors import ParameterError


@pytest.fixture
def blue(shared_data):
    return str(shared_data("small_band_sets") / "S2_2020-01-01" / "S2_B02.tif")


@pytest.mark.parametrize("statistic, total, centre", [("sum", 1_248_594, 4500), ("mean", 154_079.8611, 500)])
def test_case_22_the_blue_band_of_the_small_set(blue, session, tmp_path, statistic, total, centre):
    """TOOLS.md section 6, case 22: computed with numpy and scipy."""
    result = session.band_neighbor_pixels(input=blue, statistic=statistic, radius=1, output=str(tmp_path / "a.tif"))
    found = read_filled(result.path)[0]
    assert found.sum() == pytest.approx(total, abs=1e-3) and found[9, 7] == centre
    assert result.neighbours == 9


@pytest.mark.parametrize("name, statistic", [("Sum", "sum"), ("Mean", "mean"),
                                             ("StandardDeviation", "standard_deviation"), ("Max", "maximum"),
                                             ("Min", "minimum"), ("Median", "median")])
def test_the_names_of_remotior_sensus(blue, session, tmp_path, name, statistic):
    old = session.band_neighbor_pixels(input_bands=[blue], size=1, circular_structure=False, stat_name=name,
                                       output_path=str(tmp_path / "a.tif"))
    new = session.band_neighbor_pixels(input=blue, radius=1, statistic=statistic, output=str(tmp_path / "b.tif"))
    assert np.array_equal(read_raster(old.path), read_raster(new.path))


def neighbours_by_hand(shape, radius):
    rows, cols = np.mgrid[-radius:radius + 1, -radius:radius + 1]
    return np.ones_like(rows, bool) if shape == "square" else rows ** 2 + cols ** 2 <= radius ** 2


@pytest.mark.parametrize("shape", ["square", "disk"])
@pytest.mark.parametrize("radius", [1, 2, 5])
def test_the_neighbours_of_a_point_are_the_shape(session, tmp_path, shape, radius):
    """The sum around a single one draws the footprint."""
    values = np.zeros((15, 15), np.uint8)
    values[7, 7] = 1
    result = session.band_neighbor_pixels(input=write_raster(tmp_path / "a.tif", values), statistic="sum", shape=shape,
                                          radius=radius, output=str(tmp_path / "out.tif"))
    expected = np.zeros((15, 15), int)
    expected[7 - radius:8 + radius, 7 - radius:8 + radius] = neighbours_by_hand(shape, radius)
    assert np.array_equal(read_raster(result.path)[0], expected)
    assert result.neighbours == neighbours_by_hand(shape, radius).sum()


def test_nodata_neighbours_are_left_out_and_nodata_stays(session, tmp_path):
    values = np.array([[1, 2, 3], [4, 99, 6], [7, 8, 9]], np.uint8)
    result = session.band_neighbor_pixels(input=write_raster(tmp_path / "a.tif", values, nodata=99), statistic="mean",
                                          radius=1, output=str(tmp_path / "out.tif"))
    found = read_filled(result.path)[0]
    assert np.isnan(found[1, 1]) and found[0, 0] == pytest.approx(
        (1 + 2 + 4) / 3) and found[0, 1] == pytest.approx(16 / 5)


@pytest.mark.parametrize("percentile, expected", [(0, 1), (25, 3), (50, 5), (100, 9), (10, 1.8)])
def test_percentiles_are_interpolated(session, tmp_path, percentile, expected):
    path = write_raster(tmp_path / "a.tif", np.arange(1, 10, dtype=np.uint8).reshape(3, 3))
    result = session.band_neighbor_pixels(input=path, statistic="percentile", percentile=percentile, radius=1,
                                          output=str(tmp_path / "out.tif"))
    assert read_raster(result.path)[0, 1, 1] == pytest.approx(expected, rel=1e-6)


def test_of_equally_frequent_values_the_lowest_is_the_majority(session, tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[7, 7, 3], [3, 1, 9], [7, 3, 5]], np.uint8))
    result = session.band_neighbor_pixels(input=path, statistic="majority", output=str(tmp_path / "out.tif"))
    assert read_raster(result.path)[0, 1, 1] == 3


def test_an_own_kernel_weighs_the_values(session, tmp_path):
    values = np.arange(25, dtype=np.float32).reshape(5, 5) ** 2
    path = write_raster(tmp_path / "a.tif", values)
    result = session.band_neighbor_pixels(input=path, statistic="sum", shape="kernel", kernel="0 1 0; 1 -4 1; 0 1 0",
                                          output=str(tmp_path / "out.tif"))
    laplacian = values[:-2, 1:-1] + values[2:, 1:-1] + values[1:-1, :-2] + values[1:-1, 2:] - 4 * values[1:-1, 1:-1]
    assert np.allclose(read_raster(result.path)[0][1:-1, 1:-1], laplacian)
    assert result.neighbours == 5


def test_all_bands_of_all_rasters_are_taken(session, tmp_path):
    first = write_raster(tmp_path / "a.tif", np.arange(18, dtype=np.uint8).reshape(2, 3, 3), names=("red", "nir"))
    second = write_raster(tmp_path / "b.tif", np.full((3, 3), 50, np.uint8))
    result = session.band_neighbor_pixels(input=[first, second], statistic="maximum", output=str(tmp_path / "out.tif"))
    assert read_raster(result.path)[:, 1, 1].tolist() == [8, 17, 50] and read_valid(result.path).all()


WITH_HOLE = np.array([[1, 2, 3, 4], [4, 99, 6, 6], [7, 8, 9, 6], [7, 8, 9, 1]], np.uint8)


@pytest.mark.parametrize("given, valid", [
    ({}, "1111 1011 1111 1111"), ({"fill_nodata": True}, "1111 1111 1111 1111"),
    ({"complete_only": True}, "0000 0000 0000 0000"),
    ({"complete_only": True, "kernel": "0 0 0; 0 1 1; 0 0 0"}, "1110 0010 1110 1110"),
    ({"complete_only": True, "fill_nodata": True, "kernel": "0 0 0; 0 0 1; 0 0 0"}, "1110 0110 1110 1110")])
@pytest.mark.parametrize("statistic", ["minimum", "mean", "sum", "variety", "count"])
def test_the_edge_and_nodata_as_they_are_wanted(session, tmp_path, given, valid, statistic):
    path = write_raster(tmp_path / "a.tif", WITH_HOLE, nodata=99)
    result = session.band_neighbor_pixels(input=path, statistic=statistic, output=str(tmp_path / "out.tif"), **given)
    expected = np.array([list(row) for row in valid.split()]) == "1"
    assert np.array_equal(read_valid(result.path)[0], expected)


def test_a_filled_pixel_has_the_statistic_of_its_neighbours(session, tmp_path):
    path = write_raster(tmp_path / "a.tif", WITH_HOLE, nodata=99)
    result = session.band_neighbor_pixels(input=path, fill_nodata=True, output=str(tmp_path / "out.tif"))
    assert read_raster(result.path)[0, 1, 1] == pytest.approx((1 + 2 + 3 + 4 + 6 + 7 + 8 + 9) / 8)


def test_complete_neighbourhoods_of_a_raster_without_nodata_leave_the_edge_out(session, tmp_path):
    path = write_raster(tmp_path / "a.tif", np.full((5, 6), 255, np.uint8))
    result = session.band_neighbor_pixels(input=path, statistic="maximum", complete_only=True, radius=2, shape="disk",
                                          output=str(tmp_path / "out.tif"))
    expected = np.zeros((5, 6), bool)
    expected[2, 2:4] = True
    assert np.array_equal(read_valid(result.path)[0], expected)
    assert (read_raster(result.path)[0][expected] == 255).all()


@pytest.mark.parametrize("statistic, scale, offset", [("range", 0.1, 0), ("variance", 0.01, 0), ("variety", 1, 0)])
def test_scale_and_offset_of_measures_of_spread(session, tmp_path, statistic, scale, offset):
    """Stored 1, 2, 6 with the scale -0.1 and offset 5 are 4.9, 4.8, 4.4."""
    path = write_raster(tmp_path / "a.tif", np.array([[1, 2, 6]], np.int16), scales=(-0.1,), offsets=(5,))
    result = session.band_neighbor_pixels(input=path, statistic=statistic, kernel="1 1 1",
                                          output=str(tmp_path / "out.tif"))
    stored = {"range": 5, "variance": 14 / 3, "variety": 3}[statistic]
    assert read_raster(result.path)[0, 0, 1] == pytest.approx(stored, rel=1e-6)
    assert (of_band(result.path, "GetScale") or 1, of_band(result.path, "GetOffset") or 0) == pytest.approx(
        (scale, offset))


@pytest.mark.parametrize("given, words", [
    ({"statistic": "percentile"}, "percentile is needed for the statistic percentile"),
    ({"shape": "kernel"}, "kernel is needed for the shape kernel"),
    ({"radius": 0}, "radius must be a whole number from 1 to 200"),
    ({"statistic": "modes"}, "statistic must be one of count, maximum, mean, ")])
def test_a_wrong_call_is_told(blue, session, given, words):
    with pytest.raises(ParameterError, match=words):
        session.band_neighbor_pixels(input=blue, **given)


@pytest.mark.parametrize("kernel", ["1 1; 1 1", "1 2 3; 4 5", "a b c", "0 0 0; 0 0 0; 0 0 0", ""])
def test_a_kernel_that_is_none_is_told(blue, session, tmp_path, kernel):
    with pytest.raises(ParameterError) as error:
        session.band_neighbor_pixels(input=blue, kernel=kernel, shape="kernel", output=str(tmp_path / "a.tif"))
    assert str(error.value).endswith(".") and not (tmp_path / "a.tif").exists()


def test_the_mean_of_bytes_in_bytes_is_rounded_and_needs_no_nodata(session, tmp_path, heard):
    values = np.random.default_rng(5).integers(0, 256, (8, 9)).astype(np.uint8)
    path = write_raster(tmp_path / "a.tif", values)
    exact = session.band_neighbor_pixels(input=path, output=str(tmp_path / "b.tif"))
    rounded = session.band_neighbor_pixels(input=path, output_data_type="byte", output=str(tmp_path / "c.tif"))
    found = read_raster(rounded.path)
    assert found.dtype == np.uint8 and np.array_equal(found, np.rint(read_raster(exact.path)))
    assert of_band(rounded.path, "GetNoDataValue") is None and not heard.warnings


def test_sums_beyond_the_wanted_type_are_nodata_with_a_warning(session, tmp_path, heard):
    path = write_raster(tmp_path / "a.tif", np.array([[1, 1, 1, 200, 100]], np.uint8), names=("red",))
    result = session.band_neighbor_pixels(input=path, statistic="sum", kernel="1 1 1", output_type="uint8",
                                          output=str(tmp_path / "b.tif"))
    assert read_filled(result.path, -1).tolist() == [[[2, 3, 202, -1, -1]]]
    assert heard.warnings == ["2 results of red are no numbers that uint8 has beside NoData, and are NoData; choose "
                              "another output_type."]


@pytest.mark.parametrize("statistic", ["maximum", "mean", "sum", "variance", "range"])
@pytest.mark.parametrize("dtype", ["uint8", "int16", "int64", "float32", "float64"])
def test_a_type_that_holds_all_results_changes_none(session, tmp_path, statistic, dtype):
    path = write_raster(tmp_path / "a.tif", WITH_HOLE // 9, nodata=11, scales=(0.5,))
    plain = session.band_neighbor_pixels(input=path, statistic=statistic, output=str(tmp_path / "b.tif"))
    typed = session.band_neighbor_pixels(input=path, statistic=statistic, output_type=dtype,
                                         output=str(tmp_path / "c.tif"))
    assert read_raster(typed.path).dtype == dtype and np.array_equal(read_valid(typed.path), read_valid(plain.path))
    expected = read_filled(plain.path)
    if np.dtype(dtype).kind != "f":
        expected = np.rint(expected)
    np.testing.assert_allclose(read_filled(typed.path), expected, rtol=1e-6)
    assert of_band(typed.path, "GetScale") == of_band(plain.path, "GetScale")
