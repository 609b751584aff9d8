import numpy as np
import pytest

from whiskbroom.demo.fields import Stretched, power_law_noise


def test_noise_has_mean_zero_and_standard_deviation_one():
    field = power_law_noise(np.random.default_rng(0), 64, 3)
    assert field.shape == (64, 64) and field.dtype == np.float32
    assert field.mean() == pytest.approx(0, abs=1e-5)
    assert field.std() == pytest.approx(1, abs=1e-5)


def test_a_larger_exponent_gives_a_smoother_field():
    rough, smooth = (power_law_noise(np.random.default_rng(1), 128, exponent) for exponent in (1, 4))
    assert np.abs(np.diff(smooth)).mean() < 0.5 * np.abs(np.diff(rough)).mean()


def test_wavelengths_beyond_the_longest_are_left_out():
    field = power_law_noise(np.random.default_rng(2), 128, 3, longest=0.25)
    power = np.abs(np.fft.rfft2(field)) ** 2
    frequency = np.hypot(np.fft.fftfreq(128)[:, None], np.fft.rfftfreq(128)[None, :])
    assert power[frequency < 3.9 / 128].sum() < 1e-6 * power.sum()


def test_stretching_keeps_a_plane_a_plane_between_the_outer_nodes():
    rows, columns = np.mgrid[:5, :5]
    plane = (2 * rows + 3 * columns).astype(np.float32)
    place = (np.arange(20) + 0.5) / 4 - 0.5
    expected = 2 * place[:, None] + 3 * place[None, :]
    inside = slice(2, 18)
    assert Stretched(plane, 20).rows(0, 20)[inside, inside] == pytest.approx(expected[inside, inside], abs=1e-5)


def test_strips_join_to_the_whole():
    stretched = Stretched(power_law_noise(np.random.default_rng(3), 10, 2), 37)
    assert np.array_equal(np.vstack([stretched.rows(0, 11), stretched.rows(11, 37)]), stretched.rows(0, 37))


def test_a_field_stretched_to_its_own_size_is_itself():
    field = power_law_noise(np.random.default_rng(4), 16, 2)
    stretched = Stretched(field, 16)
    assert np.array_equal(stretched.rows(0, 16), field)
    assert stretched.at(3, 5) == field[3, 5]
