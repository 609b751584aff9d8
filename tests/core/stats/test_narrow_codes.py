import itertools

import numpy as np
import pytest
from whiskbroom.core.stats.narrow_codes import PIECE, NarrowCodes, pieces


@pytest.mark.parametrize("dtypes", [("uint8", "int8"), ("int16", "uint64"), ("int64", "int64"), ("uint32", "int8")])
@pytest.mark.parametrize("spans", [((0, 0), (0, 0)), ((2, 7), (-3, 4)), ((0, 255), (-128, 127)), ((5, 900), (1, 9))])
def test_codes_count_up_with_the_values_and_lead_back_to_them(spans, dtypes):
    if any(low < np.iinfo(dtype).min or high > np.iinfo(dtype).max for (low, high), dtype in zip(spans, dtypes)):
        spans = [(1, 3), (2, 6)]
    rows = list(itertools.product(*(range(low, high + 1) for low, high in spans)))
    bands = [np.array(column, dtype) for column, dtype in zip(zip(*rows), dtypes)]
    codes = NarrowCodes.of(bands)
    found = codes(bands)
    assert found.tolist() == list(range(len(rows))) and codes.size == len(rows) <= np.iinfo(codes.dtype).max
    assert found.dtype == codes.dtype
    for column, band in zip(codes.values(found, dtypes), bands):
        assert column.dtype == band.dtype and np.array_equal(column, band)


def test_the_extremes_of_64_bits_have_codes():
    for dtype in (np.int64, np.uint64):
        for edge in (np.iinfo(dtype).min, np.iinfo(dtype).max - 2):
            band = np.array([edge, edge + 2, edge + 1], dtype)
            codes = NarrowCodes.of([band])
            assert codes([band]).tolist() == [0, 2, 1]
            assert np.array_equal(codes.values(codes([band]), [dtype])[0], band)


def test_wide_spans_and_floating_point_have_none():
    assert NarrowCodes.of([np.array([0, 10 ** 7])]) is None
    assert NarrowCodes.of([np.array([-2 ** 63, 2 ** 63 - 1])]) is None
    assert NarrowCodes.of([np.array([0, 9]), np.array([0, 9])], most=99) is None
    assert NarrowCodes.of([np.array([0, 9]), np.array([0, 9])], most=100).size == 100
    assert NarrowCodes.of([np.array([0.5])]) is None


@pytest.mark.parametrize("pixels", [0, 1, PIECE, PIECE + 1, 3 * PIECE])
def test_pieces_cover_all_pixels_and_are_no_shorter_than_the_table(pixels):
    for span in (3, 3 * PIECE):
        parts = pieces(pixels, NarrowCodes([(0, span)]))
        covered = np.concatenate([np.arange(pixels)[part] for part in parts] or [np.arange(0)])
        assert np.array_equal(covered, np.arange(pixels)) and all(part.stop - part.start >= span for part in parts)
