import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whiskbroom.core.predict.thresholds import Thresholds

NUMBERS = st.one_of(st.floats(-2.0 ** 99, 2.0 ** 99, width=32), st.integers(-50, 50).map(float),
                    st.sampled_from([0.0, -0.0, 1e-40, 3.4e38, -3.4e38]))


@settings(max_examples=150)
@given(st.lists(NUMBERS, max_size=60), st.lists(NUMBERS, min_size=1, max_size=60),
       st.sampled_from([np.float32, np.float64]))
def test_a_code_is_the_number_of_lower_thresholds(thresholds, values, dtype):
    thresholds = np.unique(np.array(thresholds, dtype))
    # The thresholds themselves are values too: equal ones do not exceed.
    values = np.concatenate([np.array(values, dtype), thresholds, np.array([np.inf, -np.inf], dtype)])
    with np.errstate(all="ignore"):
        codes = Thresholds(thresholds).codes(values)
    assert codes.tolist() == [int((thresholds < value).sum()) for value in values]


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_many_thresholds_that_lie_close_in_one_place_and_far_in_another(dtype):
    random = np.random.default_rng(0)
    thresholds = np.unique(np.concatenate([random.normal(0, 1, 3000), random.normal(500, 1e-3, 3000),
                                           [1e6, 1e9]]).astype(dtype))
    values = np.concatenate([random.normal(0, 2, 5000), random.normal(500, 2e-3, 5000)]).astype(dtype)
    assert (Thresholds(thresholds).codes(values) == np.searchsorted(thresholds, values)).all()


def test_values_that_are_no_number_get_some_code():
    with np.errstate(all="ignore"):
        code, = Thresholds(np.arange(10.0)).codes(np.array([np.nan]))
    assert 0 <= code <= 10
