import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import NORTH_UP, wkt, write_raster
from helpers.vectors import pixel_box
from osgeo import ogr
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.training import draw_samples, train
from whiskbroom.core.vector import shapes
from whiskbroom.core.vector.features import Features
from whiskbroom.core.vector.training import training_layer

VALUES = np.random.default_rng(8).integers(0, 1000, (3, 60, 70)).astype(np.uint16)
BOXES = [(2, 3, 12, 20, 5), (40, 50, 60, 70, 1), (20, 20, 30, 30, 1), (28, 28, 34, 40, 5)]


def features(boxes, extra=()):
    geometries = [pixel_box(*box[:4], NORTH_UP) for box in boxes] + [text for text, _ in extra]
    ids = [box[4] for box in boxes] + [number for _, number in extra]
    wkb = tuple(None if text is None else bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb()) for text in geometries)
    return Features(wkt(32633), wkb, {"id": ids}, "areas.gpkg")


def trained(path, boxes=BOXES, extra=(), heard=None, **context):
    stack = RasterStack([path])
    layer = training_layer(features(boxes, extra), {"class": "id"}, stack.grid, path)
    return train(stack, layer, Context(messages=heard or Heard(), **context))


@pytest.fixture
def path(tmp_path):
    return write_raster(tmp_path / "a.tif", VALUES, nodata=999)


def pixels(number):
    """Training pixels of a class by brute force, (n, bands)."""
    masks = {1: np.zeros((60, 70), bool), 5: np.zeros((60, 70), bool)}
    for row0, col0, row1, col1, owner in BOXES:
        masks[owner][row0:row1, col0:col1] = True
    chosen = masks[number] & ~(masks[1] & masks[5]) & (VALUES != 999).all(axis=0)
    return VALUES[:, chosen].T.astype(float)


@pytest.mark.parametrize("tile", [256, 11])
def test_signatures_are_mean_and_covariance_of_the_pixels(path, monkeypatch, tile):
    monkeypatch.setattr(shapes, "_TILE", tile)
    found = {signature.class_id: signature for signature in trained(path, n_threads=2)}
    assert list(found) == [1, 5]
    for number, signature in found.items():
        expected = pixels(number)
        assert signature.count == len(expected)
        assert np.allclose(signature.mean, expected.mean(axis=0), rtol=1e-12)
        assert np.allclose(signature.covariance, np.cov(expected.T), rtol=1e-9)


def test_the_tiles_do_not_change_a_single_bit(path, monkeypatch):
    results = []
    for tile in (256, 32, 7):
        monkeypatch.setattr(shapes, "_TILE", tile)
        results.append([(s.count, np.asarray(s.mean).tobytes(), np.asarray(s.covariance).tobytes())
                       for s in trained(path)])
    assert results[0] == results[1] == results[2]


def test_what_is_left_out_is_told(path):
    heard = Heard()
    x, y = NORTH_UP[0] + 1, NORTH_UP[3] - 1
    trained(path, extra=[(pixel_box(-30, -30, -20, -20, NORTH_UP), 1), (None, 1),
                         (f"POLYGON (({x} {y}, {x + 2} {y}, {x + 2} {y - 2}, {x} {y}))", 5)], heard=heard)
    contested = 2 * 2
    masked = int(((VALUES == 999).any(axis=0) & np.isin(np.arange(60 * 70).reshape(60, 70), labelled())).sum())
    assert heard.warnings == [
        "1 of 7 training features have no class or no geometry and were left out.",
        "1 of 7 training features lie outside the raster and were left out.",
        "1 of 7 training features hold no pixel centre and were left out.",
        f"{contested} pixels lie in features of several classes and were not used for training.",
        *([f"{masked} pixels of the training features are NoData in a band and were not used."] if masked else [])]


def labelled():
    """Numbers of the pixels that belong to one class."""
    masks = np.zeros((2, 60, 70), bool)
    for row0, col0, row1, col1, owner in BOXES:
        masks[owner // 5, row0:row1, col0:col1] = True
    return np.flatnonzero(masks.sum(axis=0) == 1)


def test_nothing_is_told_when_all_is_well(tmp_path):
    heard = Heard()
    trained(write_raster(tmp_path / "b.tif", VALUES), BOXES[:2], heard=heard)
    assert heard.warnings == []


@pytest.mark.parametrize("boxes, extra", [
    (BOXES[:1], [(pixel_box(-30, -30, -20, -20, NORTH_UP), 7)]),
    ([*BOXES[:1], (3, 4, 5, 6, 7)], []),
    (BOXES[:1], [(f"POLYGON (({NORTH_UP[0]} {NORTH_UP[3]}, {NORTH_UP[0] + 2} {NORTH_UP[3]}, {NORTH_UP[0]} "
                  f"{NORTH_UP[3] - 2}, {NORTH_UP[0]} {NORTH_UP[3]}))", 7)])])
def test_a_class_without_any_pixel_is_named(path, boxes, extra):
    """Outside the raster, inside another class, between pixel centres."""
    with pytest.raises(InputError, match="^Class 7 has no valid training pixel in its 1 features: they lie outside"):
        trained(path, boxes, extra)


def test_a_class_on_nodata_alone_is_named(tmp_path):
    values = VALUES.copy()
    values[0, 20:30, 20:30] = 999
    with pytest.raises(InputError, match="^Class 1 "):
        trained(write_raster(tmp_path / "b.tif", values, nodata=999), [BOXES[0], BOXES[2]])


def test_the_published_signatures_of_the_grass_test(shared_data, tmp_path):
    """reference_values.md M2, after the test of i.gensig: two bands of 5 x 5 cells, classes 1, 6 and 9."""
    folder = shared_data("small_grids")

    def grid(name):
        lines = (folder / f"grass_gensig_{name}.ascii").read_text().splitlines()
        return [line.split() for line in lines if ":" not in line and line.strip()]

    path = write_raster(tmp_path / "a.tif", np.array([grid("b1"), grid("b2")], np.float64))
    labels = [(row, col, int(text)) for row, line in enumerate(grid("train"))
               for col, text in enumerate(line) if text != "n"]
    found = trained(path, [(row, col, row + 1, col + 1, number) for row, col, number in labels])
    assert [(signature.class_id, signature.count) for signature in found] == [(1, 4), (6, 4), (9, 3)]
    assert np.allclose([signature.mean for signature in found], [
                       (2.975, 7.0), (8.95, 1.5), (6.7333333, 8.3333333)], atol=5e-8)
    variances = [np.diag(signature.covariance) for signature in found]
    assert np.allclose(variances, [(.0358333, .6666667), (.0033333, .3333333), (.0433333, .3333333)], atol=5e-8)


def test_samples_are_drawn_with_their_feature_and_class(path):
    stack = RasterStack([path])
    layer = training_layer(features(BOXES), {"class": "id"}, stack.grid, path)
    found = draw_samples(stack, layer, 10 ** 6, False, 0, Context())
    assert found.counts == {number: len(pixels(class_id)) for number, class_id in ((1, 1), (2, 5))}
    for place, class_id in enumerate((1, 5)):
        own = found.samples[found.labels == place]
        assert sorted(map(tuple, own)) == sorted(map(tuple, pixels(class_id)))
    # The features in the order of the layer: 0 and 3 are of class 5, 1 and 2 of class 1.
    assert all(set(np.unique(found.groups[found.labels == place])) == groups
               for place, groups in enumerate(({1, 2}, {0, 3})))


@pytest.mark.parametrize("tile", [256, 16, 7])
@pytest.mark.parametrize("n_threads", [1, 3])
def test_the_same_samples_are_drawn_whatever_the_tiles_and_threads(path, monkeypatch, tile, n_threads):
    def drawn():
        stack = RasterStack([path])
        layer = training_layer(features(BOXES), {"class": "id"}, stack.grid, path)
        found = draw_samples(stack, layer, 50, True, 3, Context(n_threads=n_threads))
        return found.samples.tobytes(), found.labels.tobytes(), found.groups.tobytes()

    expected = drawn()
    monkeypatch.setattr(shapes, "_TILE", tile)
    assert drawn() == expected


def test_what_is_left_out_of_the_draw_is_told(path):
    heard = Heard()
    stack = RasterStack([path])
    layer = training_layer(features([*BOXES, (100, 100, 110, 110, 1)]), {"class": "id"}, stack.grid, path)
    draw_samples(stack, layer, 50, False, 0, Context(messages=heard))
    assert any("lie outside the raster" in text for text in heard.warnings)
    assert any("features of several classes" in text for text in heard.warnings)


def test_a_class_without_a_pixel_cannot_be_drawn_from(path):
    stack = RasterStack([path])
    layer = training_layer(features([*BOXES, (28, 28, 30, 30, 9)]), {"class": "id"}, stack.grid, path)
    with pytest.raises(InputError, match="Class 9 has no valid training pixel"):
        draw_samples(stack, layer, 50, False, 0, Context())
