import numpy as np
import pytest
from helpers.calculations import names_of
from whiskbroom.core.calc import program as programs
from whiskbroom.core.calc.binding import bind
from whiskbroom.core.calc.pieces import pieces, run_by_pieces
from whiskbroom.core.calc.program import Program
from whiskbroom.core.calc.values import Value


@pytest.mark.parametrize("shape", [(1, 1), (7, 5), (1, 1000), (100, 3), (3, 100)])
@pytest.mark.parametrize("pixels", [1, 4, 17, 5000])
def test_pieces_cover_every_pixel_once(shape, pixels):
    seen = np.zeros(shape, int)
    for rows, cols in pieces(shape, pixels):
        seen[rows, cols] += 1
        assert (rows.stop - rows.start) * (cols.stop - cols.start) <= pixels
    assert (seen == 1).all()


def test_nothing_has_no_pieces():
    assert list(pieces((1, 0), 10)) == [] and list(pieces((0, 4), 10)) == []


@pytest.mark.parametrize("least", [1, 6, 35, 1 << 12])
def test_the_size_of_the_pieces_changes_nothing(least, monkeypatch):
    monkeypatch.setattr(programs, "_LEAST_PIXELS", least)
    monkeypatch.setattr(programs, "PIECE_BYTES", 1)
    values = np.arange(35, dtype="uint16").reshape(7, 5)
    program = Program([bind("a * a - a / 7", names_of(("a", "")))[0].node])
    out = np.zeros(values.shape)

    def receive(rows, cols, found):
        out[rows, cols] = found[0].values

    run_by_pieces(program, values.shape, lambda rows, cols: [Value(values[rows, cols], None)], receive)
    assert out.tolist() == [[value * value - value / 7 for value in row] for row in values.tolist()]


def test_numpy_s_settings_for_errors_are_left_as_they_were():
    program, found = Program([bind("1 / (a - a)", names_of(("a", "")))[0].node]), []
    with np.errstate(all="raise"):
        run_by_pieces(program, (1, 3), lambda rows, cols: [Value(np.ones((1, 3), "uint16"), None)],
                      lambda rows, cols, values: found.append(values[0].valid.any()))
        with pytest.raises(FloatingPointError):
            np.float64(1) / np.float64(0)
    assert found == [False]
