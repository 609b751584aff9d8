import numpy as np
import pytest

from whiskbroom.core.change.vectors import ChangeVectors, angles, code_dtype, magnitude, sign_codes


def test_the_magnitude_is_the_euclidean_length():
    assert magnitude(np.array([[3.0, 0, -1], [4, 0, 2], [12, 0, -2]])).tolist() == [13, 0, 3]


@pytest.mark.parametrize("change, degrees", [((1, 0), 0), ((1, 1), 45), ((0, 2), 90), ((-3, 3), 135), ((-1, 0), 180),
                                             ((-1, -1), 225), ((0, -5), 270), ((2, -2), 315), ((1, -1e-12), 0),
                                             ((1, -0.0), 0)])
def test_the_angle_turns_from_the_first_band_to_the_second_and_stays_below_the_full_turn(change, degrees):
    found, defined = angles(np.array(change, float)[:, None])
    assert found[0, 0] == pytest.approx(degrees, abs=1e-4) and 0 <= found[0, 0] < 360 and defined.all()


def test_no_change_has_no_angle():
    assert angles(np.zeros((2, 1)))[1].tolist() == [False]


def test_a_band_adds_its_power_of_two_where_it_increases_and_nothing_where_it_stays():
    changes = np.array([[1.0, -1, 0, 1e-300], [-1, 2, 0, 1], [5, 5, 0, 1]])
    assert sign_codes(changes).tolist() == [0b101, 0b110, 0, 0b111]
    assert sign_codes(np.ones((31, 1))).tolist() == [2**31 - 1]


@pytest.mark.parametrize("bands, dtype", [(1, "uint8"), (7, "uint8"), (8, "uint16"), (15, "uint16"), (16, "uint32"),
                                          (31, "uint32")])
def test_the_type_of_the_codes_keeps_one_number_for_nodata(bands, dtype):
    assert code_dtype(bands) == dtype and 2**bands - 1 < np.iinfo(dtype).max


def test_standard_scores_do_not_see_gain_and_offset():
    first = np.random.default_rng(1).normal(5, 2, (3, 400))
    second = first * np.array([[2.0], [0.5], [3]]) + np.array([[10.0], [-3], [1]])
    both = np.concatenate([first, second])
    vectors = ChangeVectors.of_standard_scores(both.mean(axis=1), both.std(axis=1, ddof=1), "signs")
    assert np.abs(vectors.changes(first, second)).max() < 1e-12
    assert np.abs(ChangeVectors.of_values(3, "signs").changes(first, second)).max() > 1


def test_the_changes_of_standard_scores_are_the_differences_of_the_scores():
    first, second = np.random.default_rng(2).normal(5, 2, (2, 2, 50))
    both = np.concatenate([first, second])
    means, deviations = both.mean(axis=1), both.std(axis=1, ddof=1)
    scores = (both - means[:, None]) / deviations[:, None]
    vectors = ChangeVectors.of_standard_scores(means, deviations, "angle")
    (lengths, _), (degrees, _) = vectors(first, second)
    np.testing.assert_allclose(lengths[0], np.hypot(*(scores[2:] - scores[:2])), rtol=1e-12)
    expected = np.degrees(np.arctan2(scores[3] - scores[1], scores[2] - scores[0])) % 360
    np.testing.assert_allclose(degrees[0], expected, rtol=1e-6)
