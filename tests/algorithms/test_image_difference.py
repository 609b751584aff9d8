import csv

import numpy as np
import pytest
from helpers.rasters import read_filled, read_raster, read_valid, write_raster
from whiskbroom.core.errors import ParameterError


@pytest.fixture
def dates(shared_data):
    folder = shared_data("landsat7_chiapas_two_dates")
    return [str(folder / f"{name}_stack.gtif") for name in ("LE70220491999322EDC01", "LE70220492002106EDC00")]


def test_the_two_dates_of_chiapas_are_those_of_numpy(dates, session, tmp_path):
    result = session.image_difference(first=dates[0], second=dates[1], bands=[4, 3], rule="robust", factor=3,
                                      output=str(tmp_path / "d.tif"), output_classes=True, output_table=True)
    one, two = (read_raster(path)[[3, 2]].astype(float) for path in dates)
    valid = (read_valid(dates[0]) & read_valid(dates[1]))[[3, 2]]
    change = two - one
    assert np.array_equal(read_raster(result.output)[valid], change[valid])
    classes = read_filled(result.output_classes, 0)
    with open(result.output_table, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for place in range(2):
        found = change[place, valid[place]]
        median = np.median(found)
        reach = 3 * 1.4826 * np.median(np.abs(found - median))
        expected = np.where(valid[place], 2 + (change[place] > median + reach) - 1 * (change[place] < median - reach),
                            0)
        assert np.array_equal(classes[place], expected)
        assert float(rows[place]["Upper threshold"]) == pytest.approx(median + reach, rel=1e-12)
        assert int(rows[place]["Increase"]) == (expected == 3).sum()
    assert result.upper_threshold == float(rows[0]["Upper threshold"])
    assert result.changed_share == pytest.approx(100 * np.isin(classes[0], (1, 3)).sum() / valid[0].sum())


def test_a_change_in_a_corner_is_found_by_otsu_with_its_legend(session, tmp_path):
    random = np.random.default_rng(3)
    one = random.normal(100, 2, (30, 30))
    two = one + random.normal(0, 1, one.shape)
    two[:6, :6] += 40
    two[20:, 25:] -= 40
    paths = [write_raster(tmp_path / "a.tif", one), write_raster(tmp_path / "b.tif", two)]
    result = session.image_difference(first=paths[0], second=paths[1], output=str(tmp_path / "d.tif"),
                                      output_classes=True)
    expected = np.full((30, 30), 2)
    expected[:6, :6], expected[20:, 25:] = 3, 1
    assert np.array_equal(read_raster(result.output_classes)[0], expected)
    assert result.lower_threshold == -result.upper_threshold and result.changed_share == pytest.approx(100 * 86 / 900)
    assert [entry.name for entry in result.legends["output_classes"].entries] == ["Decrease", "No change", "Increase"]


def test_the_log_ratio_is_undefined_where_a_value_is_not_positive(session, tmp_path):
    one = write_raster(tmp_path / "a.tif", np.array([[1.0, 0, 2, -1]]))
    two = write_raster(tmp_path / "b.tif", np.array([[1.0, 5, 4, -3]]))
    result = session.image_difference(first=one, second=two, measure="log_ratio", rule="typed", upper=0.5,
                                      output=str(tmp_path / "d.tif"), output_classes=True)
    np.testing.assert_allclose(read_filled(result.output, -9)[0, 0], [0, -9, np.log(2), -9])
    assert read_filled(result.output_classes, 0)[0, 0].tolist() == [2, 0, 3, 0]


@pytest.mark.parametrize("given, words", [
    ({"rule": "typed"}, "lower and upper are the thresholds of the rule typed"),
    ({"lower": 1}, "lower and upper are the thresholds of the rule typed"),
    ({"rule": "typed", "lower": 2, "upper": 1}, "lower must not be greater than upper; got 2.* and 1"),
    ({"rule": "typed", "lower": 2, "bands": [2]}, "bands has 2, and 1 bands are compared")])
def test_what_cannot_be_is_told_in_one_sentence(session, tmp_path, given, words):
    path = write_raster(tmp_path / "a.tif", np.ones((3, 3), np.uint8))
    with pytest.raises(ParameterError, match=words):
        session.image_difference(first=path, second=path, output=str(tmp_path / "d.tif"), **given)
    assert not (tmp_path / "d.tif").exists()
