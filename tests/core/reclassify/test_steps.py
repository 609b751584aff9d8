import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whiskbroom.core.reclassify.condition_text import condition
from whiskbroom.core.reclassify.steps import Steps

TEXTS = st.one_of(
    st.integers(-4, 12).map(str), st.floats(-4, 12, width=16).map(str),
    st.tuples(st.sampled_from("[("), st.integers(-5, 5), st.integers(5, 12), st.sampled_from("])")).map(
        lambda parts: "{}{}, {}{}".format(*parts)),
    st.tuples(st.sampled_from(["<", "<=", ">", ">=", "!="]), st.floats(-4, 12, width=16)).map(
        lambda parts: "not (raster {} {} and raster > 0)".format(*parts)))


def last_by_hand(conditions, value):
    holding = [n for n, one in enumerate(conditions) if one.holds(np.array([value], object))[0]]
    return holding[-1] if holding else -1


@settings(max_examples=60)
@given(st.lists(TEXTS, max_size=6), st.sampled_from(["uint8", "int8", "int16", "int64", "float64"]))
def test_the_last_condition_that_holds_is_found_for_every_value(texts, dtype):
    conditions = [condition(text) for text in texts]
    values = np.arange(-6, 15) if dtype[0] != "u" else np.arange(15)
    values = np.arange(-6, 15, 0.25) if dtype[0] == "f" else values.astype(dtype)
    steps = Steps(conditions, dtype)
    found = steps.outcomes[steps.places(values)]
    assert found.tolist() == [last_by_hand(conditions, value) for value in values.tolist()]


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint32", "int64", "uint64"])
def test_both_ends_of_a_type(dtype):
    bounds = np.iinfo(dtype)
    values = np.array([bounds.min, bounds.min + 1, bounds.max - 1, bounds.max], dtype)
    texts = [f"[{bounds.min - 5}, {bounds.min}]", f"raster >= {bounds.max}", f"{bounds.max - 1}", f"{bounds.max + 1}"]
    steps = Steps([condition(text) for text in texts], dtype)
    assert steps.outcomes[steps.places(values)].tolist() == [0, -1, 2, 1]


def test_numbers_beyond_the_type_change_nothing():
    steps = Steps([condition("300"), condition("raster > -1"), condition("[-9, -2]")], "uint8")
    assert set(steps.outcomes[steps.places(np.arange(256, dtype=np.uint8))]) == {1}


def test_numbers_are_rounded_to_a_floating_point_type():
    """0.7 as float32 is below 0.7, and 0.1 above 0.1."""
    values = np.array([0.1, 0.7], np.float32)
    for text, outcome in (("0.1", [0, -1]), ("raster >= 0.7", [-1, 0]), ("raster > 0.1", [-1, 0]), ("0.7", [-1, 0])):
        steps = Steps([condition(text)], "float32")
        assert steps.outcomes[steps.places(values)].tolist() == outcome


def test_neighbouring_floating_point_numbers_are_told_apart():
    value = np.float32(1000)
    around = np.array([np.nextafter(value, np.float32(0)), value, np.nextafter(value, np.float32(9999))])
    steps = Steps([condition("raster < 1000"), condition("1000"), condition("raster > 1000")], "float32")
    assert steps.outcomes[steps.places(around)].tolist() == [0, 1, 2]


def test_without_conditions_nothing_holds():
    steps = Steps([], "int16")
    assert steps.outcomes[steps.places(np.array([-5, 5], np.int16))].tolist() == [-1, -1]


def test_twenty_thousand_values_are_a_matter_of_a_moment():
    rows = [condition(str(7 * n)) for n in range(20_000)]
    steps = Steps(rows, "int32")
    assert steps.outcomes[steps.places(np.array([0, 1, 7 * 19_999], np.int32))].tolist() == [0, -1, 19_999]
