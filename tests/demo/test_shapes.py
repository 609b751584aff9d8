import numpy as np
import pytest

from whiskbroom.demo import shapes


def test_parcels_cover_their_estate_without_overlap():
    ring = [(0.0, 0.0), (60.0, 4.0), (55.0, 50.0), (-3.0, 44.0)]
    parts = shapes.parcels(np.random.default_rng(1), ring, area=60)
    assert len(parts) > 10
    assert sum(map(shapes.ring_area, parts)) == pytest.approx(shapes.ring_area(ring), rel=1e-9)
    union = shapes.polygon(parts[0])
    for part in parts[1:]:
        union = union.Union(shapes.polygon(part))
    assert union.GetArea() == pytest.approx(shapes.ring_area(ring), rel=1e-6)


def test_parcels_of_a_convex_estate_are_convex():
    ring = [(0.0, 0.0), (40.0, 0.0), (40.0, 30.0), (0.0, 30.0)]
    for part in shapes.parcels(np.random.default_rng(2), ring, area=40):
        assert shapes.polygon(part).ConvexHull().GetArea() == pytest.approx(shapes.ring_area(part), rel=1e-9)


def test_the_area_of_a_ring_does_not_depend_on_its_direction():
    ring = [(0, 0), (4, 0), (4, 3), (0, 3)]
    assert shapes.ring_area(ring) == shapes.ring_area(ring[::-1]) == 12


def test_estates_cover_the_square():
    rings = shapes.estates(np.random.default_rng(3), 100, across=4)
    covered = np.zeros((100, 100), np.uint16)
    shapes.burn(covered, [shapes.polygon(ring) for ring in rings], [1] * len(rings))
    assert (covered == 1).all()


def test_burning_takes_the_cells_whose_centres_lie_inside():
    cells = np.zeros((4, 6), np.uint16)
    shapes.burn(cells, [shapes.polygon([(0.4, 0.4), (2.6, 0.4), (2.6, 1.6), (0.4, 1.6)])], [7])
    expected = np.zeros((4, 6), np.uint16)
    expected[:2, :3] = 7
    assert np.array_equal(cells, expected)


def test_burning_keeps_what_lies_elsewhere_and_knows_finer_cells():
    cells = np.full((6, 6), 3, np.uint16)
    shapes.burn(cells, [shapes.polygon([(0, 0), (1, 0), (1, 1), (0, 1)])], [9], scale=3)
    expected = np.full((6, 6), 3, np.uint16)
    expected[:3, :3] = 9
    assert np.array_equal(cells, expected)


def test_a_line_stops_at_the_first_vertex_inside_another_polygon():
    line = [(float(x), 0.0) for x in range(10)]
    square = shapes.polygon([(4.5, -1), (6.5, -1), (6.5, 1), (4.5, 1)])
    assert shapes.until(line, [square]) == line[:6]
    assert shapes.until(line[:4], [square]) == line[:4]


def test_a_widened_line_is_as_wide_as_asked_at_both_ends():
    line = [(float(x), 50.0) for x in range(0, 240, 2)]
    cells = np.zeros((100, 240), np.uint16)
    pieces = shapes.widened(line, 4, 16)
    shapes.burn(cells, pieces, [1] * len(pieces))
    assert cells[:, 5].sum() == pytest.approx(4, abs=1)
    assert cells[:, 230].sum() == pytest.approx(15, abs=1.5)
