import csv

import numpy as np
import pytest
from helpers.rasters import read_raster, read_valid, write_raster
from whiskbroom.core.errors import InputError, ParameterError


def run(session, tmp_path, **given):
    return session.irmad(output=str(tmp_path / "mad.tif"), output_chi_square=str(tmp_path / "chi.tif"),
                         output_probability=str(tmp_path / "no_change.tif"), **given)


@pytest.fixture
def dates(shared_data):
    folder = shared_data("landsat7_chiapas_two_dates")
    return [str(folder / f"{name}_stack.gtif") for name in ("LE70220491999322EDC01", "LE70220492002106EDC00")]


def test_the_first_correlations_of_chiapas_are_those_of_scipy(dates, session, tmp_path):
    linalg = pytest.importorskip("scipy.linalg")
    result = run(session, tmp_path, first=dates[0], second=dates[1], bands=[1, 2, 3, 4, 5, 6], iterations=5,
                 output_table=True)
    valid = (read_valid(dates[0]) & read_valid(dates[1]))[:6].all(axis=0)
    both = np.concatenate([read_raster(path)[:6, valid].astype(float) for path in dates])
    covariance = np.cov(both)
    xx, xy, yy = covariance[:6, :6], covariance[:6, 6:], covariance[6:, 6:]
    expected = np.sqrt(linalg.eigh(xy @ np.linalg.inv(yy) @ xy.T, xx, eigvals_only=True))
    with open(result.output_table, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [float(rows[0][f"Correlation of MAD{k}"]) for k in range(1, 7)] == pytest.approx(expected, rel=1e-7)
    assert len(rows) == result.iterations_done + 1 == 6
    assert result.highest_correlation == float(rows[-1]["Correlation of MAD6"])
    assert np.array_equal(read_valid(result.output_probability)[0], valid)


def test_change_has_a_low_probability_whatever_gain_a_date_has(session, tmp_path):
    random = np.random.default_rng(4)
    one = random.normal(0, 300, (4, 50, 60)) + 2000
    two = one + random.normal(0, 20, one.shape)
    two[:, 10:20, 10:20] += random.choice([-400, 400], (4, 10, 10))
    found = []
    for name, image in (("b", two), ("c", two * 0.4 + 900)):
        paths = [write_raster(tmp_path / "a.tif", one), write_raster(tmp_path / f"{name}.tif", image)]
        result = run(session, tmp_path, first=paths[0], second=paths[1])
        found.append(read_raster(result.output_probability)[0])
    np.testing.assert_allclose(found[0], found[1], atol=1e-5)
    changed = np.zeros((50, 60), bool)
    changed[10:20, 10:20] = True
    assert (found[0][changed] < 1e-6).all() and np.median(found[0][~changed]) > 0.2


def test_what_cannot_be_is_told_in_one_sentence(session, tmp_path):
    image = write_raster(tmp_path / "a.tif", np.random.default_rng(5).normal(0, 1, (3, 9, 9)))
    with pytest.raises(InputError, match="A combination of the bands of .* is the same as one of"):
        run(session, tmp_path, first=image, second=image)
    with pytest.raises(ParameterError, match="bands has 4, and 3 bands are compared"):
        run(session, tmp_path, first=image, second=image, bands=[4])
    assert not (tmp_path / "mad.tif").exists()
