import numpy as np
from whiskbroom.core.focal.scratch import Scratch


def test_arrays_of_one_frame_do_not_share_memory():
    scratch = Scratch(10)
    with scratch.frame():
        arrays = [scratch.take(10, dtype) for dtype in (np.float32, np.int32, np.float64, bool, np.uint8)]
        for first in range(len(arrays)):
            for second in range(first):
                assert not np.shares_memory(arrays[first], arrays[second])


def test_memory_of_a_frame_is_used_again_after_it():
    scratch = Scratch(10)
    kept = scratch.take(10, np.float32)
    with scratch.frame():
        dropped = scratch.take(10, np.float32)
    again = scratch.take(7, np.int32)
    assert np.shares_memory(again, dropped) and not np.shares_memory(again, kept)


def test_an_array_has_the_length_and_type_asked_for():
    array = Scratch(10).take(7, np.int16)
    assert array.shape == (7,) and array.dtype == np.int16


def test_conversion_copies_only_to_another_type():
    scratch = Scratch(3)
    array = np.array([1, 2, 3], np.uint8)
    assert scratch.converted(array, np.uint8) is array
    converted = scratch.converted(array, np.float32)
    assert converted.tolist() == [1, 2, 3] and converted.dtype == np.float32
