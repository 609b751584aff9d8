"""Smooth random fields and their interpolation to finer grids."""

import numpy as np


def power_law_noise(rng, nodes, exponent, longest=1.0):
    """Periodic Gaussian noise whose power falls with frequency, by filtering white noise in the Fourier domain.

    Args:
        rng: `numpy.random.Generator`.
        nodes: rows and columns of the square field.
        exponent: power ~ frequency ** -exponent; 2 is rough, 4 smooth.
        longest: longest wavelength, as a share of the field's side; lower frequencies are left out.

    Returns:
        float32 array (nodes, nodes) of mean 0 and standard deviation 1.
    """
    frequency = np.hypot(np.fft.fftfreq(nodes)[:, None], np.fft.rfftfreq(nodes)[None, :])
    lowest = 1 / (longest * nodes)
    amplitude = np.where(frequency < 0.999 * lowest, 0, np.maximum(frequency, lowest) ** (-exponent / 2))
    field = np.fft.irfft2(np.fft.rfft2(rng.standard_normal((nodes, nodes))) * amplitude, s=(nodes, nodes))
    return ((field - field.mean()) / field.std()).astype(np.float32)


class Stretched:
    """A coarse field seen on a finer grid over the same square, interpolated bilinearly strip by strip."""

    def __init__(self, field, size):
        self._columns = _interpolate(np.asarray(field, dtype=np.float32).T, size, 0, size).T
        self._size = size

    def rows(self, start, stop):
        """The rows `start` to `stop` of the finer grid: float32 array (stop - start, size)."""
        return _interpolate(self._columns, self._size, start, stop)

    def at(self, rows, columns):
        """The values at single places of the finer grid, nearest coarse row."""
        nearest = np.asarray(rows) * len(self._columns) // self._size
        return self._columns[nearest, columns]


def _interpolate(field, size, start, stop):
    place = (np.arange(start, stop) + 0.5) * len(field) / size - 0.5
    place = np.clip(place, 0, len(field) - 1)
    below = np.minimum(place.astype(int), len(field) - 2)
    share = (place - below).astype(np.float32)[:, None]
    return field[below] * (1 - share) + field[below + 1] * share
