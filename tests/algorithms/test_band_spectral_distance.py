import numpy as np
import pytest
from helpers.rasters import read_filled, read_raster, write_raster
from whiskbroom.core.errors import InputError, ParameterError

BANDS = ("B02", "B03", "B04")


@pytest.fixture
def dates(shared_data):
    folder = shared_data("small_band_sets")
    return [[str(folder / date / f"S2_{band}.tif") for band in BANDS] for date in ("S2_2020-01-03", "S2_2020-01-04")]


def pixels(paths):
    return np.concatenate([read_raster(path) for path in paths]).astype(float)


def test_the_distances_of_two_dates_are_those_of_scipy(dates, session, tmp_path):
    spatial = pytest.importorskip("scipy.spatial.distance")
    one, two = (pixels(paths).reshape(3, -1).T for paths in dates)
    expected = {
        "euclidean": [spatial.euclidean(a, b) for a, b in zip(one, two)],
        "bray_curtis": [100 * spatial.braycurtis(a, b) for a, b in zip(one, two)],
        "spectral_angle": [np.degrees(np.arccos(np.clip(1 - spatial.cosine(a, b), -1, 1))) for a, b in zip(one, two)],
    }
    for distance, answers in expected.items():
        result = session.band_spectral_distance(input=dates[0], reference=dates[1], distance=distance,
                                                output=str(tmp_path / f"{distance}.tif"))
        found = read_raster(result.path).ravel()
        np.testing.assert_allclose(found, answers, rtol=1e-6, atol=2e-5 if distance == "spectral_angle" else 1e-6)
        assert result.compared_bands == 3


def test_bands_of_one_sensor_are_paired_whatever_their_order(dates, session, tmp_path, heard):
    one = session.band_spectral_distance(input=dates[0], reference=dates[1], output=str(tmp_path / "a.tif"))
    other = session.band_spectral_distance(input=dates[0], reference=dates[1][::-1], output=str(tmp_path / "b.tif"))
    assert np.array_equal(read_raster(one.path), read_raster(other.path)) and not heard.warnings


def test_case_39_the_distance_sum_of_the_nearest_signatures(shared_data, session, tmp_path):
    """TOOLS.md section 6, case 39: minimum distance map {1: 90, 2: 97, 3: 65}, distance sum 49 959.308."""
    paths = [str(shared_data("small_band_sets") / "S2_2020-01-01" / f"S2_{band}.tif") for band in (*BANDS, "B08")]
    signatures = ((646.25,) * 4, (500, 1400 / 3, 1400 / 3, 1400 / 3), (425,) * 4)
    found = []
    for number, signature in enumerate(signatures):
        result = session.band_spectral_distance(input=paths, spectrum=signature, output=str(tmp_path / f"{number}.tif"))
        found.append(read_raster(result.path)[0])
    nearest = np.argmin(found, axis=0)
    assert np.bincount(nearest.ravel()).tolist() == [90, 97, 65]
    assert np.min(found, axis=0).sum(dtype=float) == pytest.approx(49_959.308, abs=0.01)


def test_a_threshold_gives_one_above_it_and_nodata_stays(session, tmp_path):
    """Remotior Sensus 0.7.5 writes 1 for NoData."""
    one = write_raster(tmp_path / "a.tif", np.array([[[0, 0, 0, 9]], [[0, 0, 0, 0]]], np.uint8), nodata=9)
    two = write_raster(tmp_path / "b.tif", np.array([[[3, 3, 3, 3]], [[3, 4, 5, 4]]], np.uint8))
    result = session.band_spectral_distance(input=one, reference=two, threshold=5, output=str(tmp_path / "c.tif"))
    assert read_filled(result.path, -1).tolist() == [[[0, 0, 1, -1]]]
    assert [entry.name for entry in result.legends["output"].entries] == ["Up to the threshold", "Above the threshold"]


def test_an_angle_from_a_file_of_remotior_sensus(shared_data, session, tmp_path):
    values = np.array([0.2, 0.31, 0.18, 0.16])[:, None, None] * np.array([[1.0, 0.5, 3.0]])
    path = write_raster(tmp_path / "a.tif", values, names=("490 nm", "560 nm", "665 nm", "705 nm"))
    file = shared_data("small_band_sets") / "files" / "spectral_signature_1.csv"
    result = session.band_spectral_distance(input=path, spectrum_file=file, algorithm_name="spectral angle mapping",
                                            output=str(tmp_path / "b.tif"))
    assert read_raster(result.path).max() < 1e-9 and result.compared_bands == 4


def test_two_band_sets_are_compared_as_remotior_sensus_is_called(dates, session, tmp_path):
    catalog = session.bandset_catalog()
    for number, paths in enumerate(dates, start=1):
        catalog.create_bandset(paths, bandset_number=number)
    one = session.band_spectral_distance(input=dates[0], reference=dates[1], output=str(tmp_path / "a.tif"))
    two = session.band_spectral_distance(input_bandsets=[1, 2], bandset_catalog=catalog,
                                         output_path=str(tmp_path / "b.tif"))
    assert np.array_equal(read_raster(one.path), read_raster(two.path)) and two.compared_bands == 3


@pytest.mark.parametrize("given, count", [({}, 0), ({"spectrum": "1", "spectrum_file": "a.csv"}, 2),
                                          ({"reference": "a.tif", "spectrum": "1"}, 2)])
def test_one_thing_to_compare_with_is_wanted(dates, session, tmp_path, given, count):
    with pytest.raises(ParameterError,
                       match=f"Give one thing to compare with: .*, or two images alone as input; got {count}."):
        session.band_spectral_distance(input=dates[0], output=str(tmp_path / "a.tif"), **given)


def test_bands_that_do_not_fit_are_told(dates, session, tmp_path):
    with pytest.raises(InputError, match="neither by name nor by wavelength"):
        session.band_spectral_distance(input=dates[0][:2], reference=dates[1][2], output=str(tmp_path / "a.tif"))
    with pytest.raises(InputError, match="The spectrum must give one value for each of the 3 bands .*; it gives 2."):
        session.band_spectral_distance(input=dates[0], spectrum="1, 2", output=str(tmp_path / "a.tif"))
    assert not list(tmp_path.glob("*.tif"))


def test_bands_of_two_sensors_are_paired_by_wavelength(shared_data, session, tmp_path, heard):
    folder = shared_data("small_band_sets")
    sentinel = [str(folder / "S2_2020-01-01" / f"S2_{band}.tif") for band in ("B08", "B04", "B03", "B02")]
    landsat = [str(folder / "L8_2020-01-01" / f"L8_{band}.tif") for band in ("B2", "B3", "B4", "B5", "B6", "B7")]
    result = session.band_spectral_distance(input=sentinel, reference=landsat, output=str(tmp_path / "a.tif"))
    expected = np.sqrt(((pixels(sentinel) - pixels(landsat)[[3, 2, 1, 0]]) ** 2).sum(axis=0))
    np.testing.assert_allclose(read_raster(result.path)[0], expected, rtol=1e-6)
    assert result.compared_bands == 4 and not heard.warnings


def test_dates_on_two_grids_are_compared_where_a_grid_is_chosen(session, tmp_path):
    one, two = np.full((4, 6), 7, np.uint8), np.array([[3, 4, 7]], np.uint8).repeat(2, axis=0)
    fine = write_raster(tmp_path / "a.tif", one)
    coarse = write_raster(tmp_path / "b.tif", two, transform=(500000.0, 20.0, 0.0, 4600000.0, 0.0, -20.0))
    with pytest.raises(InputError, match="not on the same grid"):
        session.band_spectral_distance(input=fine, reference=coarse, output=str(tmp_path / "c.tif"))
    result = session.band_spectral_distance(input=fine, reference=coarse, grid="finest",
                                            output=str(tmp_path / "c.tif"))
    assert read_raster(result.path)[0].tolist() == [[4, 4, 3, 3, 0, 0]] * 4


def test_a_further_nodata_value_stays_nodata_with_a_threshold(session, tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[[0, 3, 9]]], np.uint8))
    result = session.band_spectral_distance(input=path, spectrum="0", nodata_value=9, threshold=1,
                                            output=str(tmp_path / "b.tif"))
    assert read_filled(result.path, -1).tolist() == [[[0, 1, -1]]]
