"""The grid of a raster: its size, its place on the ground and its coordinate system, as one immutable value."""

import math
from dataclasses import dataclass
from typing import Tuple

from osgeo import osr

from ..errors import InputError


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels: first row and column, and size."""

    row: int
    col: int
    rows: int
    cols: int


@dataclass(frozen=True)
class Grid:
    """Where the pixels of a raster lie.

    Attributes:
        rows, cols: size in pixels.
        transform: GDAL's six numbers (x origin, pixel width, row rotation, y origin, column rotation, pixel height).
        crs: coordinate system as WKT, "" when the file has none.
    """

    rows: int
    cols: int
    transform: Tuple[float, ...] = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
    crs: str = ""

    @property
    def pixels(self):
        """Number of pixels."""
        return self.rows * self.cols

    @property
    def whole(self):
        """The window that covers the grid."""
        return Window(0, 0, self.rows, self.cols)

    @property
    def pixel_area(self):
        """Area of a pixel in squared units of the coordinate system."""
        _, a, b, _, d, e = self.transform
        return abs(a * e - b * d)

    def spatial_reference(self):
        """The coordinate system as an OSR object with x (east) first, or None."""
        return spatial_reference(self.crs)

    def to_world(self, row, col):
        """Coordinates of a position in pixels; (0, 0) is the outer corner of the first pixel."""
        x0, a, b, y0, d, e = self.transform
        return x0 + a * col + b * row, y0 + d * col + e * row

    def to_pixel(self, x, y):
        """Position (row, column) in fractions of pixels of a point."""
        x0, a, b, y0, d, e = self.transform
        determinant = a * e - b * d
        dx, dy = x - x0, y - y0
        return (a * dy - d * dx) / determinant, (e * dx - b * dy) / determinant

    def window_transform(self, window):
        """GDAL's six numbers for a window of this grid."""
        x, y = self.to_world(window.row, window.col)
        _, a, b, _, d, e = self.transform
        return (x, a, b, y, d, e)

    def window_of_envelope(self, xmin, xmax, ymin, ymax):
        """The smallest window that holds an envelope, cut to the grid; None where they do not meet."""
        corners = [self.to_pixel(x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
        row0 = max(0, math.floor(min(row for row, _ in corners)))
        col0 = max(0, math.floor(min(col for _, col in corners)))
        row1 = min(self.rows, math.floor(max(row for row, _ in corners)) + 1)
        col1 = min(self.cols, math.floor(max(col for _, col in corners)) + 1)
        if row0 >= row1 or col0 >= col1:
            return None
        return Window(row0, col0, row1 - row0, col1 - col0)

    def difference(self, other):
        """What keeps two grids from lining up pixel by pixel, in words; "" when nothing does."""
        if (self.rows, self.cols) != (other.rows, other.cols):
            return f"{self.rows} x {self.cols} against {other.rows} x {other.cols} rows and columns"
        # A hundredth of a pixel anywhere: less is the rounding of writers, more is a shift.
        for row, col in ((0, 0), (0, self.cols), (self.rows, 0), (self.rows, self.cols)):
            there_row, there_col = other.to_pixel(*self.to_world(row, col))
            if abs(there_row - row) > 0.01 or abs(there_col - col) > 0.01:
                return "their pixels lie at different places"
        if self.crs and other.crs and not same_crs(self.crs, other.crs):
            return f"coordinate systems {crs_name(self.crs)} and {crs_name(other.crs)}"
        return ""

    def require_same(self, other, name, other_name):
        """Raises `InputError` naming both rasters when the grids do not line up."""
        difference = self.difference(other)
        if difference:
            raise InputError("{first} and {second} are not on the same grid ({difference}); "
                             "resample one of them to the other first.",
                             first=name, second=other_name, difference=difference)


def spatial_reference(wkt):
    """An OSR object with x (east) first from WKT, or None for ""."""
    if not wkt:
        return None
    reference = osr.SpatialReference()
    reference.ImportFromWkt(wkt)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def crs_name(wkt):
    """Authority code, or else the name, of a coordinate system."""
    reference = spatial_reference(wkt)
    if reference is None:
        return "none"
    code = reference.GetAuthorityCode(None)
    return f"{reference.GetAuthorityName(None)}:{code}" if code else reference.GetName()


def same_crs(one, other):
    """Whether two WKT texts, neither of them empty, name one coordinate system."""
    return one == other or bool(spatial_reference(one).IsSame(spatial_reference(other)))
