"""What a predictor is made of, as a file gives it: nothing of it is to be trusted."""

import math

import numpy as np


class Damaged(Exception):
    """The parts do not make a predictor; the text says why, without a full stop."""


class Parts:
    """Settings and arrays of a predictor, checked as they are taken.

    Args:
        settings: mapping of names to numbers and texts, as JSON knows them.
        arrays: mapping of names to ndarrays.
        bands, classes: how many the model names.
    """

    def __init__(self, settings, arrays, bands, classes):
        self._settings, self._arrays = settings, arrays
        self.bands, self.classes = bands, classes

    def floats(self, name, *shape):
        """A finite array of float32 or float64; None in its shape allows any length above 0.

        Raises:
            Damaged: there is none such.
        """
        array = self._array(name, "f", shape)
        if not np.isfinite(array).all():
            raise Damaged(f"the array {name} holds numbers that are not finite")
        return array

    def integers(self, name, *shape):
        """An array of int32 or int64; None in its shape allows any length above 0.

        Raises:
            Damaged: there is none such.
        """
        return self._array(name, "i", shape)

    def __contains__(self, name):
        """Whether there is an array of that name."""
        return name in self._arrays

    def number(self, name, lowest=-math.inf, highest=math.inf):
        """A finite number within bounds.

        Raises:
            Damaged: there is none such.
        """
        value = self._settings.get(name)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value) \
                or not lowest <= value <= highest:
            raise Damaged(f"the setting {name} is no number from {lowest:g} to {highest:g}")
        return value

    def whole_number(self, name, lowest, highest):
        """A whole number within bounds.

        Raises:
            Damaged: there is none such.
        """
        value = self.number(name, lowest, highest)
        if value != int(value):
            raise Damaged(f"the setting {name} is no whole number")
        return int(value)

    def choice(self, name, options):
        """One of several texts.

        Raises:
            Damaged: there is none such.
        """
        value = self._settings.get(name)
        if not isinstance(value, str) or value not in options:
            raise Damaged(f"the setting {name} is none of {', '.join(options)}")
        return value

    def _array(self, name, kinds, shape):
        array = self._arrays.get(name)
        if array is None:
            raise Damaged(f"the array {name} is missing")
        if array.dtype.kind not in kinds or array.dtype.itemsize not in (4, 8) or array.ndim != len(shape) or any(
                found == 0 or wanted not in (None, found) for found, wanted in zip(array.shape, shape)):
            raise Damaged(f"the array {name} has the type {array.dtype} and the shape {array.shape}")
        return np.ascontiguousarray(array, array.dtype.newbyteorder("="))
