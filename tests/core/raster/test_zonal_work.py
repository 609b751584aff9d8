import pickle

import numpy as np
from helpers.rasters import write_raster
from helpers.rings import box
from whiskbroom.core.context import Context
from whiskbroom.core.coverage.outlines import Outlines
from whiskbroom.core.raster.polygon_zones import PolygonZones
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.zonal_work import LookAt, Measure
from whiskbroom.core.zonal.search import Target
from whiskbroom.core.zonal.wanted import Wanted

VALUES = np.arange(24, dtype=np.uint8).reshape(4, 6)


def work(tmp_path, wanted, tallied=(True, True), method="coverage", mask=None, ground=None):
    stack = RasterStack([write_raster(tmp_path / "a.tif", VALUES, mask=mask)])
    zones = PolygonZones(Outlines.of([[box(0, 0, 2, 1.5)], [box(3, 3, 4, 5)]]), stack.grid, method)
    return Measure(stack, wanted, zones.weighted, zones.shift, np.array(tallied), ground), zones


def measured(*args, **kwargs):
    measure, zones = work(*args, **kwargs)
    piece, = zones.pieces(Context())
    return measure(piece)[0]


def test_a_piece_gives_moments_and_what_is_complete(tmp_path):
    part = measured(tmp_path, Wanted(True, (0.5,), True, True))
    assert part.zones.tolist() == [0, 1] and part.moments.total.tolist() == [0 + .5 + 6 + 3.5, 21 + 22]
    assert part.complete.tolist() == [0, 1] and part.distributions.variety.tolist() == [4, 2]
    assert len(part.tally) == 0 and len(part.categories) == 6


def test_values_are_not_counted_where_nothing_needs_them(tmp_path):
    part = measured(tmp_path, Wanted(True))
    assert part.tally is None and part.distributions is None


def test_zones_that_are_not_tallied_have_moments_alone(tmp_path):
    part = measured(tmp_path, Wanted(shares=(0.5,)), tallied=(False, True))
    assert part.zones.tolist() == [0, 1] and part.complete.tolist() == [1] and part.categories is None


def test_a_band_without_pixels_gives_nothing(tmp_path):
    assert measured(tmp_path, Wanted(), mask=np.zeros((4, 6), bool)) is None


def test_a_look_is_taken_at_the_zones_that_are_searched(tmp_path):
    measure, zones = work(tmp_path, Wanted())
    piece, = zones.pieces(Context())
    targets = (Target(0, 1, 0.5, 0, 255), Target(0, 1, 0.9, 22, 255), Target(0, 7, 0.5, 0, 255))
    looks = dict(LookAt(measure.stack, True, zones.shift, targets, 256)(piece))
    assert sorted(looks) == [0, 1]
    assert np.flatnonzero(looks[0].cells).tolist() == [21, 22] and looks[1].cells.sum() == 1
    last = dict(LookAt(measure.stack, True, zones.shift, targets, None)(piece))
    assert last[1].between.key.tolist() == [22] and last[1].below[0] == 21 and last[1].above is None


def test_work_and_pieces_can_be_sent_to_another_process(tmp_path):
    measure, zones = work(tmp_path, Wanted(True))
    measure, piece = pickle.loads(pickle.dumps((measure, next(zones.pieces(Context())))))
    assert measure(piece)[0].zones.tolist() == [0, 1]
