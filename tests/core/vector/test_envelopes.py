from whiskbroom.core.raster.grid import Window
from whiskbroom.core.vector.envelopes import Envelopes


def test_windows_that_share_a_pixel_meet():
    envelopes = Envelopes([Window(0, 0, 5, 5), None, Window(5, 5, 1, 1), Window(0, 8, 9, 2)])
    assert len(envelopes) == 3
    assert envelopes.meeting(Window(4, 4, 1, 1)) == [0] and envelopes.meeting(Window(4, 4, 2, 2)) == [0, 2]
    assert envelopes.meeting(Window(0, 5, 5, 3)) == [] and envelopes.meeting(Window(0, 0, 9, 9)) == [0, 2, 3]


def test_parts_are_what_is_shared():
    envelopes = Envelopes([Window(0, 0, 5, 5), None, Window(5, 5, 1, 1), Window(0, 8, 9, 2)])
    assert envelopes.parts(Window(4, 4, 9, 5)) == {0: Window(4, 4, 1, 1), 2: Window(5, 5, 1, 1), 3: Window(4, 8, 5, 1)}
    assert envelopes.parts(Window(0, 5, 5, 3)) == {}


def test_without_windows_nothing_meets():
    assert Envelopes([None]).meeting(Window(0, 0, 9, 9)) == [] and len(Envelopes([])) == 0
