import numpy as np
import pytest
from helpers.patches import geometry, labels_of, outlines_of, strips_of
from hypothesis import given, settings, strategies as st
from osgeo import gdal, ogr
from whiskbroom.core.boundaries.joining import StripJoiner


def random_raster(seed, largest=13):
    random = np.random.default_rng(seed)
    shape = tuple(random.integers(1, largest, 2))
    dtype = random.choice(["u1", "f4", "i8"])
    values = random.integers(0, random.integers(1, 4), shape).astype(dtype)
    return values, random.random(shape) < random.choice([0.5, 0.9, 1])


@settings(max_examples=120)
@given(st.integers(0, 2 ** 32), st.sampled_from([4, 8]), st.integers(1, 5))
def test_outlines_are_valid_have_the_area_of_their_pixels_and_do_not_depend_on_the_strips(seed, connectivity, height):
    values, valid = random_raster(seed)
    labels = labels_of(values, valid, connectivity)
    features = outlines_of(values, valid, connectivity=connectivity)
    assert len(features) == labels.max()
    for feature in features:
        shape, own = geometry(feature), labels == labels[feature.first]
        assert shape.IsValid() and shape.GetArea() == own.sum()
        rows, cols = np.nonzero(own)
        assert (rows[0], cols[0]) == feature.first and rows.max() == feature.last_row
    assert {labels[feature.first] for feature in features} == set(range(1, labels.max() + 1))
    assert outlines_of(values, valid, height, connectivity) == features


@settings(max_examples=40)
@given(st.integers(0, 2 ** 32))
def test_outlines_burn_back_to_the_same_raster(seed):
    values, valid = random_raster(seed)
    values = values.astype(np.uint8) + 1
    raster = gdal.GetDriverByName("MEM").Create("", *values.shape[::-1], 1)
    raster.SetGeoTransform((0, 1, 0, 0, 0, 1))
    for feature in outlines_of(values, valid, 3):
        vector = (ogr.GetDriverByName("MEM") or ogr.GetDriverByName("Memory")).CreateDataSource("")
        layer = vector.CreateLayer("", None, ogr.wkbUnknown)
        made = ogr.Feature(layer.GetLayerDefn())
        made.SetGeometry(geometry(feature))
        layer.CreateFeature(made)
        gdal.RasterizeLayer(raster, [1], layer, burn_values=[feature.key])
    np.testing.assert_array_equal(raster.ReadAsArray(), np.where(valid, values, 0))


def test_s3_holes_that_touch_at_a_corner_are_two_rings():
    """reference_values S3, GDAL's autotest: two unit polygons, and one outer polygon with two holes."""
    values = np.ones((4, 4), np.uint8)
    values[1, 1] = values[2, 2] = 0
    features = outlines_of(values, np.ones((4, 4), bool))
    areas = sorted((geometry(feature).GetArea(), geometry(feature).GetGeometryCount()) for feature in features)
    assert areas == [(1, 1), (1, 1), (14, 3)]
    assert all(geometry(feature).IsValid() for feature in features)


@pytest.mark.parametrize("height", [1, 2, 7])
def test_an_outer_ring_that_touches_itself_becomes_an_outer_ring_and_a_hole(height):
    values = np.array([[1, 1, 1], [1, 0, 1], [1, 1, 0]], np.uint8)
    shape = geometry(max(outlines_of(values, values > 0, height), key=lambda feature: geometry(feature).GetArea()))
    assert shape.IsValid() and shape.GetArea() == 7 and shape.GetGeometryCount() == 2


@pytest.mark.parametrize("height", [1, 3, 100])
def test_a_spiral_and_a_comb_are_one_polygon(height):
    comb = np.zeros((20, 21), np.uint8)
    comb[::, ::2] = 1
    comb[-1] = 1
    assert len(outlines_of(comb, comb > 0, height)) == 1
    spiral = np.ones((21, 21), np.uint8)
    for ring in range(1, 10, 2):
        spiral[ring, ring - 1:-ring] = 0
        spiral[ring:-ring, -ring - 1] = 0
        spiral[-ring - 1, ring:-ring] = 0
        spiral[ring + 2:-ring, ring] = 0
    labels = labels_of(spiral, spiral > 0)
    assert len(outlines_of(spiral, spiral > 0, height)) == labels.max()


def test_features_are_given_as_soon_as_they_are_complete():
    values = np.arange(12, dtype=np.uint8).reshape(6, 2)
    joiner = StripJoiner((0, 1, 0, 0, 0, 1))
    counts = [len(joiner.add(strip)) for strip in strips_of(values, np.ones((6, 2), bool), 2)]
    assert sum(counts) == 12 and counts[0] >= 2 and counts[1] >= 4


def test_the_memory_of_what_is_not_complete_is_told():
    random = np.random.default_rng(1)
    values = (random.random((40, 60)) < 0.3).astype(np.uint8)
    joiner = StripJoiner((0, 1, 0, 0, 0, 1))
    strips = list(strips_of(values, np.ones(values.shape, bool), 10))
    sizes = []
    for strip in strips:
        joiner.add(strip)
        sizes.append(joiner.nbytes)
    assert 0 < sizes[0] < sizes[1] < sizes[2] and sizes[3] == 0
