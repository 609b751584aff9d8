"""Kernels with negative weights, tamed where NoData takes a part of the kernel."""

import math
from dataclasses import dataclass, replace

import numpy as np

from ..resample.reach import within_reach
from .resampling import reach
from .warped import Warp


@dataclass(frozen=True)
class BesideNoData:
    """Resamples by a kernel, and by the bilinear one where the kernel would lack pixels; a resampler.

    Once a mask takes some of the weights of a kernel that has negative ones, such as Lanczos, the others can add up to
    next to nothing, and what GDAL divides by that sum lies far beyond all values of the raster.

    Attributes:
        kernel: the `Warp` by that kernel.
    """

    kernel: Warp
    ends_at_edge = True

    @property
    def dtype(self):
        return self.kernel.dtype

    @property
    def before(self):
        return self.kernel.before

    @property
    def after(self):
        return self.kernel.after

    @property
    def bytes_per_value(self):
        return self.kernel.bytes_per_value + self.kernel.dtype.itemsize + 12

    def __call__(self, piece, source, values, valid):
        found, found_valid = self.kernel(piece, source, values, valid)
        if valid is None or valid.all():
            return found, found_valid
        place = self.kernel.place
        rows, cols = (math.ceil(reach(self.kernel.method) * max(1, scale))
                      for scale in (place.row_scale, place.col_scale))
        lacking = within_reach(~valid, rows, cols).astype(np.uint8)
        picked, _ = Warp("nearest", place, lacking.dtype)(piece, source, lacking, valid)
        soft, soft_valid = replace(self.kernel, method="bilinear")(piece, source, values, valid)
        return np.where(picked, soft, found), np.where(picked, soft_valid, found_valid)
