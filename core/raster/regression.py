"""A map regressed on its reference over a raster of any size."""

import numpy as np

from ..accuracy.regression import Regression, RegressionSums, compared_pixels, regression_rows
from ..errors import InputError
from ..stats.exact_sums import ExactSums
from ..vector.table import write_table
from .blocks import BlockCost, map_blocks, reduce_blocks
from .profile import RasterProfile

# Pairs of values and their mask.
_PAIR_BYTES = 24


def report_regression(stack, p, ctx):
    """Regresses a map on its reference, and writes what is asked for.

    Args:
        stack: as for `regress`.
        p: values with ``ignored_value``, ``reference_field``, ``output_regression``, ``output_b0`` and ``output_b1``.
        ctx: the `Context`.
    Returns:
        `Regression`
    """
    constants = [(path, name) for path, name in ((p.output_b0, "b0"), (p.output_b1, "b1")) if path is not None]
    found = regress(stack, ctx.section(0, 0.5 if constants else 1), p.ignored_value, p.reference_field is not None)
    if constants:
        write_constants(stack, [(path, name, getattr(found, name)) for path, name in constants],
                        ctx.section(0.5, 1), p.ignored_value)
    if p.output_regression is not None:
        write_table(p.output_regression, *regression_rows(found))
    return found


def regress(stack, ctx, ignored=None, is_layer=False):
    """The regression of a stack whose first band is the map and whose last band is the reference.

    Args:
        stack: the stack, of stored numbers.
        ctx: the `Context`.
        ignored: a reference value that is not compared, or None.
        is_layer: the reference is a layer, whose values have no scale and offset.
    Returns:
        `Regression`
    Raises:
        InputError: no pixel is valid in both.
    """
    cost = BlockCost(_PAIR_BYTES, ExactSums.scratch_bytes(2, "float64"))
    pixels, sums = reduce_blocks(stack, RegressionSums(ignored), _add, (0, ExactSums.nothing(2)), ctx, cost)
    if not pixels:
        raise InputError("{raster} and its reference have no valid pixel in common.", raster=stack.sources[0])
    mapped, reference = stack.bands[0], stack.bands[-1]
    scales = (1.0 if is_layer else reference.scale, mapped.scale)
    offsets = (0.0 if is_layer else reference.offset, mapped.offset)
    return Regression.of_sums(pixels, sums, scales, offsets)


def _add(total, part, _window):
    return total[0] + part[0], total[1] + part[1]


def write_constants(stack, constants, ctx, ignored=None):
    """Writes a constant wherever map and reference are compared, NoData elsewhere.

    Args:
        stack, ignored: as for `regress`.
        constants: (path, name, number) of each raster.
        ctx: the `Context`.
    """
    profiles = [RasterProfile(path, np.dtype(np.float64), float("nan"), (name,), options=("COMPRESS=LZW",))
                for path, name, _ in constants]
    map_blocks(stack, profiles, _Constants(tuple(number for _, _, number in constants), ignored), ctx)


class _Constants:
    def __init__(self, numbers, ignored):
        self._numbers = numbers
        self._ignored = ignored

    def __call__(self, values, valid):
        compared = compared_pixels(values, valid, self._ignored)
        mask = None if compared is None or compared.all() else compared[None]
        return [(np.full((1, *values.shape[1:]), number), mask) for number in self._numbers]
