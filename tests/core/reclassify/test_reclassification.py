import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whiskbroom.core.errors import InputError
from whiskbroom.core.reclassify import reclassification
from whiskbroom.core.reclassify.reclassification import KEEP, Reclassification
from whiskbroom.core.reclassify.rules import rules_of

DTYPES = ["uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float32", "float64"]


def changed(rows, others, values, valid=None, output="int64", **named):
    values = np.asarray(values)[None, None]
    function = Reclassification(rules_of(rows), others, values.dtype, output, **named)
    ((results, known),) = function(values, None if valid is None else np.array(valid)[None, None])
    assert results.dtype == output and results.shape == values.shape
    known = np.ones(values.shape, bool) if known is None else known
    return [value if inside else None for value, inside in zip(results[0, 0].tolist(), known[0, 0])]


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("table", [0, 1 << 16])
def test_values_ranges_and_conditions_in_every_type(dtype, table, monkeypatch):
    monkeypatch.setattr(reclassification, "_TABLE", table)
    values = np.array([0, 1, 4, 5, 9, 10, 11, 99, 100, 120] * 20, dtype)
    rows = [[1, 10], ["[5, 10)", -20], ["raster > 99", "Null"], [99, 40]]
    expected = [0, 10, 4, -20, -20, 10, 11, 40, None, None] * 20
    assert changed(rows, KEEP, values) == expected
    assert changed(rows, 7, values) == [10 if v == 1 else 7 if v in (0, 4, 10, 11) else e
                                        for v, e in zip(values.tolist(), expected)]
    assert changed(rows, None, values) == [None if v in (0, 4, 10, 11) else e
                                           for v, e in zip(values.tolist(), expected)]


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("table", [0, 1 << 16])
def test_expressions_stand_among_other_rows(dtype, table, monkeypatch):
    monkeypatch.setattr(reclassification, "_TABLE", table)
    values = np.array([1, 2, 3, 4, 5, 6] * 50, dtype)
    rows = [["[1, 4]", 10], ["raster % 2 == 0", 20], [2, 30]]
    assert changed(rows, KEEP, values) == [10, 30, 10, 20, 5, 20] * 50
    assert changed(rows[1:] + rows[:1], None, values) == [10, 10, 10, 10, None, 20] * 50


def test_one_row_is_a_table():
    """Remotior Sensus crashes."""
    assert changed([[2, 5]], KEEP, np.array([1, 2, 3], np.uint8)) == [1, 5, 3]


def test_negative_codes_do_not_wrap():
    """Remotior Sensus gives -1 the new value of the last row."""
    assert changed([[1, 10], [5, 50]], KEEP, np.array([-1, 1, 5], np.int16)) == [-1, 10, 50]


@pytest.mark.parametrize("dtype", ["uint32", "int32", "int64", "uint64"])
def test_codes_beyond_those_of_float32_stay_apart(dtype):
    code = 2**24 + 1 if dtype.endswith("32") else 2**53 + 1
    assert changed([[code, 1]], 0, np.array([code - 1, code, code + 1], dtype)) == [0, 1, 0]


def test_the_last_of_several_rows_counts():
    assert changed([[5, 1], ["raster > 3", 2]], KEEP, np.array([5], np.uint8)) == [2]
    assert changed([["raster > 3", 2], [5, 1]], KEEP, np.array([5], np.uint8)) == [1]


def test_nodata_becomes_a_value_only_when_asked():
    values, valid = np.array([1, 77, 2], np.uint8), [True, False, True]
    assert changed([[1, 5]], KEEP, values, valid) == [5, None, 2]
    assert changed([[1, 5], ["NoData", 9]], KEEP, values, valid) == [5, 9, 2]
    assert changed([["nan", 6000], ["nan", 8]], None, values, valid) == [None, 8, None]
    assert changed([["nan", "nan"], [77, 3]], KEEP, values, valid) == [1, None, 2]


def test_what_is_kept_gets_its_scale_and_offset():
    assert changed([[4, 9.5]], KEEP, np.array([4, 6], np.uint8), output="float32", scaling=(0.5, 100.0)) == [9.5, 103.0]


@pytest.mark.parametrize("values, spilt", [([1, 300], "300"), ([1, -1], "-1")])
def test_a_kept_value_that_the_type_cannot_hold_is_told(values, spilt):
    with pytest.raises(InputError, match=f"a.tif holds {spilt}, which no row of the table changes and the type uint8"):
        changed([[1, 2]], KEEP, np.array(values, np.int32), output="uint8", name="a.tif")
    assert changed([[1, 2]], KEEP, np.array([1, 300], np.int32), [True, False], "uint8") == [2, None]
    assert changed([[1, 2], [300, 3], [-1, 4]], KEEP, np.array([1, 300, 254], np.int32), output="uint8") == [2, 3, 254]
    with pytest.raises(InputError, match="holds 2.5"):
        changed([[1, 2]], KEEP, np.array([2.5]), output="int32")


@settings(max_examples=30)
@given(st.integers(0, 10**6), st.integers(1, 30))
def test_the_cutting_into_blocks_changes_nothing(seed, width):
    """Remotior Sensus takes another, wrong, way where the largest code is large beside the block."""
    random = np.random.default_rng(seed)
    values = random.choice([1, 425, 500, 720, 60000], 60).astype(np.uint16)
    rows = [[425, 50], [500, 9], ["raster > 50000", "NoData"]]
    parts = [changed(rows, KEEP, values[at:at + width]) for at in range(0, 60, width)]
    expected = [{425: 50, 500: 9, 60000: None}.get(value, value) for value in values.tolist()]
    assert sum(parts, []) == expected
