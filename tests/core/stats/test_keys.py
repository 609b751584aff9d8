import numpy as np
import pytest
from whiskbroom.core.stats.keys import from_keys, to_keys

TYPES = ["uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float32", "float64"]


def some_values(dtype):
    random = np.random.default_rng(1)
    dtype = np.dtype(dtype)
    if dtype.kind == "f":
        info = np.finfo(dtype)
        made = np.concatenate([random.normal(0, 1, 50), random.normal(0, 1e-30, 20),
                               [0, info.max, info.min, info.tiny]])
        return made.astype(dtype)
    info = np.iinfo(dtype)
    return np.concatenate([random.integers(info.min, info.max, 50, dtype, endpoint=True),
                           np.array([info.min, info.max], dtype)])


@pytest.mark.parametrize("dtype", TYPES)
def test_keys_stand_in_the_order_of_the_values_and_lead_back_to_them(dtype):
    values = some_values(dtype)
    keys = to_keys(values)
    assert keys.dtype == np.int64
    np.testing.assert_array_equal(np.argsort(keys, kind="stable"), np.argsort(values, kind="stable"))
    back = from_keys(keys, dtype)
    assert back.dtype == values.dtype
    np.testing.assert_array_equal(back, values)


def test_minus_zero_is_zero():
    assert to_keys(np.array([-0.0, 0.0])).tolist() == [0, 0]
    assert to_keys(np.array([-0.0, 0.0], np.float32)).tolist() == [0, 0]
