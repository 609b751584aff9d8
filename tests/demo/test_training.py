import numpy as np
from osgeo import ogr

from whiskbroom.demo import shapes
from whiskbroom.demo.training import draw_polygons

TRUTH = np.repeat([[1, 2, 3]], 60, axis=0).repeat(40, axis=1).astype(np.uint8)


def test_a_polygon_stays_within_its_class_and_away_from_its_edge():
    for class_id, ring in draw_polygons(np.random.default_rng(0), TRUTH, np.ones(TRUTH.shape, bool), 6):
        left = 40 * (class_id - 1)
        assert ring[:, 0].min() > left and ring[:, 0].max() < left + 40
        assert ring[:, 1].min() > 0 and ring[:, 1].max() < 60


def test_no_polygon_holds_a_mixed_pixel():
    pure = np.ones(TRUTH.shape, bool)
    pure[::9, ::9] = False
    holes = [ogr.CreateGeometryFromWkt(f"POINT ({x + 0.5} {y + 0.5})") for y, x in np.argwhere(~pure)]
    polygons = draw_polygons(np.random.default_rng(1), TRUTH, pure, 6)
    assert polygons
    assert not any(shapes.polygon(ring.tolist()).Contains(hole) for _, ring in polygons for hole in holes)


def test_a_class_without_room_gets_no_polygon():
    truth = TRUTH.copy()
    truth[:, 39:42] = 4
    classes = {class_id for class_id, _ in draw_polygons(np.random.default_rng(2), truth, truth > 0, 3)}
    assert classes == {1, 2, 3}


def test_no_polygon_lies_in_no_data():
    truth = TRUTH.copy()
    truth[:, 80:] = 0
    assert {class_id for class_id, _ in draw_polygons(np.random.default_rng(3), truth, truth > 0, 3)} == {1, 2}


def test_a_class_has_no_more_polygons_than_asked():
    drawn = [class_id for class_id, _ in draw_polygons(np.random.default_rng(4), TRUTH, TRUTH > 0, 2)]
    assert max(drawn.count(class_id) for class_id in (1, 2, 3)) <= 2
