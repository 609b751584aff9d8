import numpy as np

from whiskbroom.core.predict.ways import first_sure


def test_each_pixel_gets_its_numbers_from_the_first_way_that_is_sure():
    asked = []

    def way(number, error):
        def compute(pixels):
            asked.append((number, pixels[0].tolist()))
            return np.full((2, pixels.shape[1]), number), None if error is None else np.full(pixels.shape[1], error)
        return compute

    def is_sure(numbers, errors):
        # The first way knows pixels below 2, the second those below 4.
        return np.array(asked[-1][1]) < 2 * numbers[0]

    found = first_sure([way(1, 0.1), way(2, 0.01), way(3, None)], np.arange(6.0)[None], is_sure)
    assert found.tolist() == [[1, 1, 2, 2, 3, 3]] * 2
    assert asked == [(1, [0, 1, 2, 3, 4, 5]), (2, [2, 3, 4, 5]), (3, [4, 5])]


def test_a_way_that_is_not_needed_is_not_gone():
    def never(pixels):
        raise AssertionError

    numbers = first_sure([lambda pixels: (pixels, np.zeros(3)), never], np.ones((1, 3)),
                         lambda numbers, errors: np.ones(3, bool))
    assert numbers.tolist() == [[1, 1, 1]]
