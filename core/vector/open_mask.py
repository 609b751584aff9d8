"""A mask that is a raster or a layer."""

from ..errors import InputError
from ..raster.align import AlignedStack
from ..raster.stack import RasterStack
from ..raster.value_mask import ValueMask
from .read import geometries_on, is_layer, read_features
from .shape_mask import ShapeMask

# Parts of a feature's size: its edges bend in another coordinate system.
_PIECES = 64


def open_mask(p, grid, name):
    """What is to be hidden of rasters, as a mask that is true there.

    Args:
        p: values with ``mask``, ``mask_band``, ``mask_values``, ``inverse``, ``align`` and ``all_touched``.
        grid: the `Grid` of the rasters.
        name: what messages call them.
    Raises:
        InputError: the mask cannot be read, or lies on another grid and is not to be aligned.
    """
    if is_layer(p.mask):
        features = read_features(p.mask)
        shapes = [geometry for geometry in geometries_on(features, grid, name, _PIECES) if geometry is not None]
        if not shapes:
            raise InputError("{vector} has no feature with a geometry.", vector=features.name)
        return ShapeMask([bytes(shape.ExportToWkb()) for shape in shapes], grid, p.all_touched, not p.inverse)
    stack = RasterStack([p.mask], [p.mask_band])
    if p.align:
        stack = AlignedStack([p.mask], grid, bands=[p.mask_band])
    else:
        grid.require_same(stack.grid, name, p.mask)
    return ValueMask(stack, p.mask_values, p.inverse)
