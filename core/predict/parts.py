"""What a predictor is made of, as a file gives it: nothing of it is to be trusted."""

import math

import numpy as np

from ..errors import ToolError
from ..language import listed


class Damaged(ToolError):
    """The parts do not make a predictor; the text says why, without a full stop, for the sentence of another error."""


class Parts:
    """Settings and arrays of a predictor, checked as they are taken.

    Args:
        settings: mapping of names to numbers and texts, as JSON knows them.
        arrays: mapping of names to ndarrays.
        bands, classes: how many the model names.
        ids, names: of the classes, for messages; without them, numbers from 1 and no names.
    """

    def __init__(self, settings, arrays, bands, classes, ids=None, names=None):
        self._settings, self._arrays = settings, arrays
        self.bands, self.classes = bands, classes
        self.ids = range(1, classes + 1) if ids is None else ids
        self.names = [""] * classes if names is None else names

    def floats(self, name, *shape):
        """A finite array of float32 or float64; None in its shape allows any length above 0.

        Raises:
            Damaged: there is none such.
        """
        array = self._array(name, "f", shape)
        if not np.isfinite(array).all():
            raise Damaged("the array {array} holds numbers that are not finite", array=name)
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
            raise Damaged("the setting {setting} is no number from {lowest:g} to {highest:g}", setting=name,
                          lowest=lowest, highest=highest)
        return value

    def whole_number(self, name, lowest, highest):
        """A whole number within bounds.

        Raises:
            Damaged: there is none such.
        """
        value = self.number(name, lowest, highest)
        if value != int(value):
            raise Damaged("the setting {setting} is no whole number", setting=name)
        return int(value)

    def choice(self, name, options):
        """One of several texts.

        Raises:
            Damaged: there is none such.
        """
        value = self._settings.get(name)
        if not isinstance(value, str) or value not in options:
            raise Damaged("the setting {setting} is none of {options}", setting=name, options=listed(options))
        return value

    def _array(self, name, kinds, shape):
        array = self._arrays.get(name)
        if array is None:
            raise Damaged("the array {array} is missing", array=name)
        if array.dtype.kind not in kinds or array.dtype.itemsize not in (4, 8) or array.ndim != len(shape) or any(
                found == 0 or wanted not in (None, found) for found, wanted in zip(array.shape, shape)):
            raise Damaged("the array {array} has the type {type} and the shape {shape}", array=name,
                          type=array.dtype.name, shape=array.shape)
        return np.ascontiguousarray(array, array.dtype.newbyteorder("="))
