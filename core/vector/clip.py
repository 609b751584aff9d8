"""Rasters cut to an extent and to features."""

from dataclasses import dataclass
from typing import Tuple

from ..bounds import Bounds
from ..errors import InputError
from ..raster.align import AlignedStack
from ..raster.extent import common_window, part, window_of_bounds
from ..raster.grid import Grid
from ..raster.masked import MaskedStack
from ..raster.pieces import overlap
from .classes import column
from .read import geometries_on
from .shape_mask import ShapeMask

# Parts of a feature's size: its edges bend in another coordinate system.
_PIECES = 64


@dataclass(frozen=True)
class Cut:
    """What is left of a grid.

    Attributes:
        grid: the `Grid`, on the lattice of the rasters.
        geometries: WKB of the shapes that pixels must lie in; None for no such condition.
    """

    grid: Grid
    geometries: Tuple[bytes, ...] = None

    def stack(self, sources, all_touched=False):
        """The bands of rasters inside the cut, to be read as a `RasterStack`."""
        stack = AlignedStack(sources, self.grid)
        if self.geometries is None:
            return stack
        return MaskedStack(stack, ShapeMask(self.geometries, self.grid, all_touched))


def cut_to_extent(grid, bounds, name):
    """The `Cut` to an extent, snapped outward to whole pixels; to the whole grid where bounds is None.

    Raises:
        InputError: the extent does not meet the grid; `name` is the raster's.
    """
    return Cut(grid if bounds is None else part(grid, common_window(window_of_bounds(bounds, grid), grid, name)))


def cut_to_features(cut, features, name, crop=True):
    """The `Cut` to all features, within another cut.

    Args:
        cut: the `Cut` to an extent.
        features: `Features`, in any coordinate system.
        name: what messages call the raster.
        crop: end the grid at the features too, snapped outward to whole pixels.
    Raises:
        InputError: no feature meets the cut.
    """
    found = _inside(cut, _shapes(cut, features, name), crop)
    if found is None:
        raise InputError("No feature of {vector} lies on {raster}.", vector=features.name, raster=name)
    return found


def cuts_by_value(cut, features, field, name, crop=True):
    """A `Cut` for each value of a field whose features meet a cut, by value, in ascending order.

    Raises:
        InputError: there is no such field, or no feature meets the cut.
    """
    shapes = {}
    for value, shape in zip(column(features, field), _shapes(cut, features, name)):
        if value is not None:
            shapes.setdefault(value, []).append(shape)
    cuts = {value: _inside(cut, shapes[value], crop) for value in sorted(shapes)}
    cuts = {value: found for value, found in cuts.items() if found is not None}
    if not cuts:
        raise InputError("No feature of {vector} lies on {raster}.", vector=features.name, raster=name)
    return cuts


def _shapes(cut, features, name):
    return geometries_on(features, cut.grid, name, _PIECES)


def _inside(cut, geometries, crop):
    """The cut to some geometries, None among them; None where none of them meets it."""
    window, used = None, []
    for geometry in geometries:
        if geometry is None:
            continue
        own = overlap(window_of_bounds(Bounds(*geometry.GetEnvelope()), cut.grid), cut.grid.whole)
        if own is not None:
            used.append(bytes(geometry.ExportToWkb()))
            window = own if window is None else _around(window, own)
    if window is None:
        return None
    return Cut(part(cut.grid, window) if crop else cut.grid, tuple(used))


def _around(one, other):
    row0, col0 = min(one.row, other.row), min(one.col, other.col)
    row1, col1 = max(one.row + one.rows, other.row + other.rows), max(one.col + one.cols, other.col + other.cols)
    return type(one)(row0, col0, row1 - row0, col1 - col0)
