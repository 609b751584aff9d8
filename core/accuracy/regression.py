"""Linear regression of a map on its reference."""

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ..stats.exact_sums import ExactSums
from .distributions import t_quantile


@dataclass(frozen=True, eq=False)
class RegressionSums:
    """Block function that sums what a regression needs, without any rounding.

    Attributes:
        ignored: a reference value that is not compared, or None.

    Gives (number of pixels, `ExactSums` of reference and map).
    """

    ignored: object = None

    def __call__(self, values, valid):
        mapped, reference = values[0], values[-1]
        compared = compared_pixels(values, valid, self.ignored)
        pairs = [band.reshape(-1) if compared is None else band[compared] for band in (reference, mapped)]
        samples = np.stack(pairs, axis=1)
        return len(samples), ExactSums.of(samples)


def compared_pixels(values, valid, ignored):
    """Where the first and the last band are valid and the last is not the ignored value; None for everywhere."""
    compared = None if valid is None else valid[0] & valid[-1]
    if ignored is not None:
        counted = values[-1] != ignored
        compared = counted if compared is None else compared & counted
    return compared


@dataclass(frozen=True)
class Regression:
    """The line Y = B0 + B1 X of least squares through pixels, X the reference and Y the map.

    All figures come from exact sums and are rounded once (Draper & Smith 1998, Applied Regression Analysis, 3rd
    edition, chapter 1). A figure that the pixels do not determine is NaN.

    Attributes:
        pixels: their number.
        mean_x, mean_y: means.
        b0, b1: intercept and slope.
        r_squared: coefficient of determination.
        r: coefficient of correlation.
        variance: of the residuals, with n - 2 degrees of freedom.
        variance_b0, variance_b1: of the estimates.
    """

    pixels: int
    mean_x: float
    mean_y: float
    b0: float = math.nan
    b1: float = math.nan
    r_squared: float = math.nan
    r: float = math.nan
    variance: float = math.nan
    variance_b0: float = math.nan
    variance_b1: float = math.nan

    @classmethod
    def of_sums(cls, pixels, sums, scales=(1.0, 1.0), offsets=(0.0, 0.0)):
        """The regression of sums.

        Args:
            pixels: their number, at least 1.
            sums: `ExactSums` of stored reference and map values.
            scales, offsets: of the reference and of the map: value = stored number x scale + offset.
        """
        unit = Fraction(2) ** sums.exponent
        scales, offsets = [Fraction(scale) for scale in scales], [Fraction(offset) for offset in offsets]
        totals = [int(total) * unit * scale + pixels * offset
                  for total, scale, offset in zip(sums.sums, scales, offsets)]
        mean_x, mean_y = (total / pixels for total in totals)

        def spread(one, other):
            stored = pixels * int(sums.products[one, other]) - int(sums.sums[one]) * int(sums.sums[other])
            return stored * unit ** 2 * scales[one] * scales[other] / pixels

        s_xx, s_xy, s_yy = spread(0, 0), spread(0, 1), spread(1, 1)
        if s_xx == 0:
            return cls(pixels, float(mean_x), float(mean_y))
        slope = s_xy / s_xx
        figures = {"b0": mean_y - slope * mean_x, "b1": slope}
        if s_yy:
            figures["r_squared"] = s_xy ** 2 / (s_xx * s_yy)
        if pixels > 2:
            variance = (s_yy - s_xy ** 2 / s_xx) / (pixels - 2)
            figures.update(variance=variance, variance_b1=variance / s_xx,
                           variance_b0=variance * (Fraction(1, pixels) + mean_x ** 2 / s_xx))
        rounded = {name: float(figure) for name, figure in figures.items()}
        if s_yy:
            rounded["r"] = math.copysign(math.sqrt(rounded["r_squared"]), float(s_xy))
        return cls(pixels, float(mean_x), float(mean_y), **rounded)

    def half_interval(self, variance):
        """Half of the 95 % confidence interval of an estimate, by Student's t with n - 2 degrees of freedom."""
        return t_quantile(0.975, self.pixels - 2) * math.sqrt(variance) if self.pixels > 2 else math.nan


def regression_rows(regression):
    """The table of a regression: (columns, rows); the names of the figures are those of Remotior Sensus."""
    found = regression
    figures = [("Coeff. det. R^2", found.r_squared), ("Coeff. correlation r", found.r), ("B0", found.b0),
               ("B0 ± (2 SE)", 2 * math.sqrt(found.variance_b0)), ("B1", found.b1),
               ("B1 ± (2 SE)", 2 * math.sqrt(found.variance_b1)), ("Variance Y", found.variance),
               ("Variance B0", found.variance_b0), ("Variance B1", found.variance_b1),
               ("Standard error B0", math.sqrt(found.variance_b0)), ("Standard error B1", math.sqrt(found.variance_b1)),
               ("95% interval B0", found.half_interval(found.variance_b0)),
               ("95% interval B1", found.half_interval(found.variance_b1)),
               ("Mean X (reference)", found.mean_x), ("Mean Y (map)", found.mean_y), ("Pixels", found.pixels)]
    return ["Figure", "Value"], [list(figure) for figure in figures]
