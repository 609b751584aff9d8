import numpy as np
import pytest
from helpers.rasters import read_filled, read_raster, read_valid, write_raster
from whiskbroom.core.errors import InputError, ParameterError


@pytest.fixture
def dates(shared_data):
    folder = shared_data("landsat7_chiapas_two_dates")
    return [str(folder / f"{name}_stack.gtif") for name in ("LE70220491999322EDC01", "LE70220492002106EDC00")]


def run(session, tmp_path, **given):
    return session.change_vector(output=str(tmp_path / "m.tif"), output_direction=str(tmp_path / "d.tif"), **given)


def test_the_angle_of_red_and_infrared_by_hand(session, tmp_path):
    one = write_raster(tmp_path / "a.tif", np.array([[[10, 10, 10, 10, 0]], [[20, 20, 20, 20, 0]]], np.uint8), nodata=0)
    two = write_raster(tmp_path / "b.tif", np.array([[[13, 10, 7, 10, 9]], [[24, 20, 16, 10, 9]]], np.uint8))
    result = run(session, tmp_path, first=one, second=two)
    assert read_filled(result.output, -1).tolist() == [[[5, 0, 5, 10, -1]]]
    np.testing.assert_allclose(read_filled(result.output_direction, -1)[0, 0], [53.130102, -1, 233.130102, 270, -1],
                               rtol=1e-6)
    assert result.compared_bands == 2 and result.written_direction == "angle"


def test_the_two_dates_of_chiapas_are_those_of_numpy(dates, session, tmp_path):
    result = run(session, tmp_path, first=dates[0], second=dates[1], output_angle=True)
    one, two = (read_raster(path).astype(float) for path in dates)
    valid = read_valid(dates[0]).all(axis=0) & read_valid(dates[1]).all(axis=0)
    found = read_raster(result.output)[0]
    np.testing.assert_allclose(found[valid], np.sqrt(((two - one) ** 2).sum(axis=0))[valid], rtol=1e-6)
    codes = sum(2**band * (two[band] > one[band]) for band in range(len(one)))
    assert np.array_equal(read_raster(result.output_direction)[0][valid], codes[valid])
    assert np.array_equal(read_valid(result.output_direction)[0], valid)


def test_standardised_bands_do_not_see_another_gain(session, tmp_path):
    image = np.random.default_rng(1).integers(100, 3000, (4, 20, 30)).astype(np.uint16)
    one, two = write_raster(tmp_path / "a.tif", image), write_raster(tmp_path / "b.tif", image * np.uint16(3) + 50)
    result = run(session, tmp_path, first=one, second=two, standardise=True)
    assert np.abs(read_raster(result.output)).max() < 1e-6
    assert read_raster(run(session, tmp_path, first=one, second=two).output).min() > 400


def test_standard_scores_are_those_of_the_pixels_valid_in_both(session, tmp_path):
    one, two = np.random.default_rng(2).normal(9, 3, (2, 3, 15, 15))
    one[0, 2, 2] = two[1, 5, 5] = np.nan
    paths = [write_raster(tmp_path / "a.tif", one), write_raster(tmp_path / "b.tif", two)]
    found = read_filled(run(session, tmp_path, first=paths[0], second=paths[1], standardise=True).output)[0]
    valid = np.isfinite(one).all(axis=0) & np.isfinite(two).all(axis=0)
    scores = [(image[:, valid] - image[:, valid].mean(axis=1, keepdims=True))
              / image[:, valid].std(axis=1, ddof=1, keepdims=True) for image in (one, two)]
    np.testing.assert_allclose(found[valid], np.sqrt(((scores[1] - scores[0]) ** 2).sum(axis=0)), rtol=1e-9)


def test_what_cannot_be_is_told_in_one_sentence(dates, session, tmp_path):
    with pytest.raises(ParameterError, match="one angle for 2 bands alone, and 8 are compared"):
        run(session, tmp_path, first=dates[0], second=dates[1], direction="angle")
    other = write_raster(tmp_path / "small.tif", np.ones((8, 3, 3), np.int16))
    with pytest.raises(InputError, match="not on the same grid"):
        run(session, tmp_path, first=dates[0], second=other)
    assert not list(tmp_path.glob("[md].tif"))
