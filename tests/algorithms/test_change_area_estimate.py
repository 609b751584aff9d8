"""Change area estimate: from two maps over a sample to areas of change."""

import csv

import numpy as np
import pytest
import whiskbroom
from helpers.rasters import NORTH_UP, write_raster
from osgeo import gdal
from whiskbroom.core.errors import InputError

RANDOM = np.random.default_rng(3)
FIRST = np.kron(RANDOM.integers(1, 3, (6, 8)), np.ones((20, 20))).astype(np.uint8)
SECOND = np.where(RANDOM.random(FIRST.shape) < 0.1, 3 - FIRST, FIRST).astype(np.uint8)


@pytest.fixture
def session(tmp_path):
    with whiskbroom.Session(temporary_directory=str(tmp_path)) as made:
        yield made


@pytest.fixture
def labelled(session, tmp_path):
    """The change map of two maps, and a sample of it that was labelled with the maps themselves."""
    first, second = write_raster(tmp_path / "a.tif", FIRST), write_raster(tmp_path / "b.tif", SECOND)
    change = session.land_cover_change(first=first, second=second, output=str(tmp_path / "change.tif")).path
    sample = session.sample_points(input=change, size=120, floor=20, two_dates=True, classes=first,
                                   output=str(tmp_path / "sample.gpkg")).path
    dataset = gdal.OpenEx(sample, gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer(0)
    for feature in layer:
        x, y = feature.GetGeometryRef().GetPoint_2D()
        row, col = int((NORTH_UP[3] - y) / 10), int((x - NORTH_UP[0]) / 10)
        feature.SetField("label_from", int(FIRST[row, col]))
        feature.SetField("label_to", int(SECOND[row, col]))
        feature.SetField("status", "done")
        layer.SetFeature(feature)
    del layer, dataset
    return change, sample


def rows_of(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_of_labels_that_agree_with_the_map_the_areas_are_its_own_without_error(session, labelled):
    change, sample = labelled
    result = session.change_area_estimate(input=sample, map=change)
    for row in rows_of(result.path)[:-1]:
        pixels = int(((FIRST == int(row["From"])) & (SECOND == int(row["To"]))).sum())
        assert float(row["Area [ha]"]) == pytest.approx(pixels / 100) and float(row["SE [ha]"]) < 1e-9
    assert result.changed_share == pytest.approx((FIRST != SECOND).mean())


def test_classes_have_gain_loss_and_net_change(session, labelled, tmp_path):
    _, sample = labelled
    session.change_area_estimate(input=sample, output_classes=str(tmp_path / "c.csv"),
                                 output_html=str(tmp_path / "c.html"))
    rows = {(row["Class"], row["Figure"]): float(row["Area [ha]"]) for row in rows_of(tmp_path / "c.csv")}
    gain, loss = ((FIRST == 2) & (SECOND == 1)).sum() / 100, ((FIRST == 1) & (SECOND == 2)).sum() / 100
    assert rows["1", "Gain"] == pytest.approx(gain) and rows["1", "Net change"] == pytest.approx(gain - loss)


def test_a_layer_without_the_two_labels_is_told_so(session, labelled, tmp_path):
    change, _ = labelled
    other = session.sample_points(input=change, size=90, floor=20, output=str(tmp_path / "one.gpkg")).path
    with pytest.raises(InputError, match="lacks the fields label_from, label_to"):
        session.change_area_estimate(input=other)


def test_a_point_without_its_later_label_is_named(session, labelled):
    _, sample = labelled
    dataset = gdal.OpenEx(sample, gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL("UPDATE sample SET label_to = NULL WHERE id = 7")
    del dataset
    with pytest.raises(InputError, match="Point 7 of .* is done but has no label_to"):
        session.change_area_estimate(input=sample)
