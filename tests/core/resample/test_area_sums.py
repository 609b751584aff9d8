import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr
from whiskbroom.core.resample import area_sums as module
from whiskbroom.core.resample.area_sums import area_sums

RNG = np.random.default_rng(4)
IMAGES = RNG.normal(0, 100, (2, 9, 7))


def lattice(rows, cols, origin, row_step, col_step):
    """Corners of a lattice; steps are (rows, cols) of the image to a row and to a column of cells."""
    i, j = np.mgrid[:rows + 1, :cols + 1]
    return (origin[0] + i * row_step[0] + j * col_step[0], origin[1] + i * row_step[1] + j * col_step[1])


def by_polygons(rows, cols, images):
    """Each cell cut with each pixel by OGR."""
    sums = np.zeros((len(images), rows.shape[0] - 1, rows.shape[1] - 1))
    pixels = {(r, c): box([(c, r), (c + 1, r), (c + 1, r + 1), (c, r + 1)])
              for r in range(images.shape[1]) for c in range(images.shape[2])}
    for i, j in np.ndindex(sums.shape[1:]):
        around = ((i, j), (i, j + 1), (i + 1, j + 1), (i + 1, j))
        cell = box([(cols[corner], rows[corner]) for corner in around])
        for (r, c), pixel in pixels.items():
            if cell.Intersects(pixel):
                sums[:, i, j] += images[:, r, c] * area(cell.Intersection(pixel))
    return sums


def area(geometry):
    return geometry.GetArea() if geometry.GetGeometryType() in (ogr.wkbPolygon, ogr.wkbMultiPolygon) else 0.0


def box(corners):
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for corner in [*corners, corners[0]]:
        ring.AddPoint_2D(*map(float, corner))
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


@pytest.mark.parametrize("grid", [
    lattice(5, 4, (-0.5, -1.0), (2.5, 0.0), (0.0, 2.25)), lattice(6, 8, (0.0, 0.0), (1.0, 0.0), (0.0, 1.0)),
    lattice(6, 5, (3.0, -2.0), (0.9, -0.5), (0.6, 1.1)), lattice(20, 20, (0.1, 0.2), (0.45, 0.0), (0.0, 0.35)),
    lattice(4, 4, (8.0, 0.0), (-2.0, 0.0), (0.0, 2.0)), lattice(4, 4, (0.0, 6.0), (1.0, -1.0), (1.0, 1.0)),
    lattice(2, 2, (-5.0, -5.0), (20.0, 1.0), (-1.0, 15.0)), lattice(3, 3, (100.0, 0.0), (1.0, 0.0), (0.0, 1.0))],
    ids=["coarser", "the pixels", "turned", "finer", "mirrored", "on corners", "huge", "beside"])
def test_sums_are_those_of_cut_polygons(grid):
    np.testing.assert_allclose(area_sums(*grid, IMAGES), by_polygons(*grid, IMAGES), atol=1e-9)


@settings(max_examples=40)
@given(angle=st.floats(0, 7), size=st.floats(0.3, 4), row=st.floats(-3, 9), col=st.floats(-3, 7),
       mirror=st.sampled_from([1, -1]))
def test_any_turn_and_size(angle, size, row, col, mirror):
    step = size * np.array([np.cos(angle), np.sin(angle)])
    grid = lattice(3, 2, (row, col), step, mirror * np.array([-step[1], step[0]]))
    np.testing.assert_allclose(area_sums(*grid, IMAGES), by_polygons(*grid, IMAGES), atol=1e-8)


def test_a_lattice_over_the_whole_image_keeps_its_total():
    """Cells of any shape: the corners inside are moved about."""
    rows, cols = lattice(6, 6, (-1.0, -1.0), (2.0, 0.0), (0.0, 2.0))
    rows[1:-1, 1:-1] += RNG.uniform(-0.6, 0.6, (5, 5))
    cols[1:-1, 1:-1] += RNG.uniform(-0.6, 0.6, (5, 5))
    np.testing.assert_allclose(area_sums(rows, cols, IMAGES).sum(axis=(1, 2)), IMAGES.sum(axis=(1, 2)), rtol=1e-12)


def test_the_height_of_strips_changes_no_bit(monkeypatch):
    grid = lattice(20, 20, (0.1, 0.2), (0.45, 0.1), (-0.1, 0.35))
    expected = area_sums(*grid, IMAGES)
    monkeypatch.setattr(module, "_LARGEST_STRIP", 1)
    np.testing.assert_array_equal(area_sums(*grid, IMAGES), expected)
