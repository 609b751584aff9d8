import pickle

import numpy as np
import pytest
from helpers.calculations import names_of
from whiskbroom.core.calc import program as programs
from whiskbroom.core.calc.binding import bind
from whiskbroom.core.calc.block import BlockFunction, Output
from whiskbroom.core.calc.outcome import Stored, Tally

A = np.arange(30, dtype="uint16").reshape(5, 6)
B = A[::-1].copy()
FLOAT, INT = Stored(np.dtype("float32"), float("nan")), Stored(np.dtype("int32"), -1)


def function(text, outputs, keys=("a", "b")):
    return BlockFunction(bind(text, names_of(("a", ""), ("b", ""))), outputs, keys)


def test_each_output_has_the_results_that_belong_to_it():
    made = function("a + b; a - b; a / 4", [Output((0, 1), INT), Output((2,), FLOAT)])([A, B], [None, None])
    (both, _), (quarter, valid), tallies = made
    assert both.tolist() == [(A + B).tolist(), (A.astype(int) - B).tolist()]
    assert quarter.dtype == "float32" and (quarter[0] == A / 4).all() and valid is None
    assert tallies[0][0] == Tally(0, 0, 30, int((A + B).min()), int((A + B).max()))
    assert tallies[1] == [Tally(0, 0, 30, 0.0, 7.25)]


def test_nodata_numbers_are_written_in():
    mask = A % 7 != 0
    (values, valid), tallies = function("a * 2", [Output((0,), INT)])([A, B], [mask, None])
    assert (values[0] == np.where(mask, A.astype(int) * 2, -1)).all() and valid is None
    assert tallies[0][0].valid == mask.sum()


def test_a_shift_sees_the_halo_and_none_is_asked_for_without():
    shifted = function("shift(a, -1, 2) + b", [Output((0,), INT)])
    assert shifted.halo == 2 and function("a", [Output((0,), INT)]).halo == 0
    padded = [np.pad(band, 2) for band in (A, B)]
    inside = np.pad(np.ones(A.shape, bool), 2)
    (values, _), tallies = shifted(padded, [inside, inside])
    expected = np.full(A.shape, -1)
    expected[1:, :-2] = A[:-1, 2:].astype(int) + B[1:, :-2]
    assert values[0].tolist() == expected.tolist() and tallies[0][0].valid == 16


@pytest.mark.parametrize("least", [1, 3, 7, 30])
@pytest.mark.parametrize("text", ["a * b - 1", "shift(a, 1, 0) - shift(b, 0, -1)"])
def test_pieces_of_any_size_give_the_same(text, least, monkeypatch):
    whole = function(text, [Output((0,), INT)])
    padded = [np.pad(band, whole.halo) for band in (A, B)]
    masks = [np.pad(np.ones(A.shape, bool), whole.halo)] * 2
    (expected, _), tallies = whole(padded, masks)
    monkeypatch.setattr(programs, "_LEAST_PIXELS", least)
    monkeypatch.setattr(programs, "PIECE_BYTES", 1)
    (found, _), again = function(text, [Output((0,), INT)])(padded, masks)
    assert (found == expected).all() and again == tallies


def test_bands_are_taken_by_their_keys():
    (values, _), _ = function("b", [Output((0,), INT)], keys=("x", "b", "a"))([A * 0, B, A], [None] * 3)
    assert (values[0] == B).all()


def test_without_any_band_the_shape_is_that_of_what_was_read():
    (values, _), _ = function("5", [Output((0,), INT)], keys=("x",))([A], [None])
    assert (values == np.full((1, 5, 6), 5)).all()


def test_it_can_be_sent_to_another_process():
    again = pickle.loads(pickle.dumps(function("a + b", [Output((0,), INT)])))
    assert (again([A, B], [None, None])[0][0][0] == A + B).all()


def test_longer_expressions_take_longer():
    times = [function(text, [Output((0,), FLOAT)]).seconds_per_pixel for text in ("a", "a + b * 2", "exp(a) + log(b)",
                                                                                 "median(" + "a, b," * 50 + ")")]
    assert times == sorted(times) and len(set(times)) == 4
