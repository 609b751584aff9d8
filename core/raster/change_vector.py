"""Change vectors of two images written as rasters."""

from dataclasses import dataclass

import numpy as np

from ..change.vectors import MOST_CODED_BANDS, ChangeVectors, code_dtype
from ..errors import ParameterError
from ..focal.dtypes import real_dtype
from ..transforms.distances import spectral_angle
from .blocks import BlockCost, map_blocks
from .image_pair import measure_pair, require_variation
from .pair_map import PairMap
from .profile import RasterProfile

_NAN = float("nan")
# Angles take their time, so that smaller blocks keep Cancel prompt.
_MOST_VALUES = 1 << 22


@dataclass(frozen=True)
class _WithAngle:
    vectors: ChangeVectors

    def __call__(self, first, second):
        degrees, defined = spectral_angle(first, second)
        return [*self.vectors(first, second), (degrees[None], defined)]


def write_change_vectors(pair, direction, standardise, paths, options, ctx):
    """Writes magnitude and direction of the change of each pixel.

    Args:
        pair: the `ImagePair`.
        direction: "angle", "signs", or "automatic" for the angle of two bands and the signs of any other number.
        standardise: compares standard scores of each date's bands in place of values.
        paths: (magnitude, direction, spectral angle): final names, the last None for none.
        options: GDAL creation options.
        ctx: the `Context`.
    Returns:
        "angle" or "signs".
    Raises:
        ParameterError: an angle of other than two bands, or signs or a spectral angle of a number that has none.
        InputError: a band that is to be standardised does not vary.
    """
    direction = _direction(direction, len(pair.bands))
    if paths[2] is not None and len(pair.bands) < 2:
        raise ParameterError("A spectral angle needs at least 2 bands; 1 is compared.")
    vectors = ChangeVectors.of_values(len(pair.bands), direction)
    if standardise:
        vectors = _standardised(pair, direction, ctx.section(0, 0.5, "Measuring the bands"))
        ctx = ctx.section(0.5, 1, "Writing the changes")
    real = real_dtype(pair.stack.dtype)
    coded = code_dtype(len(pair.bands))
    profiles = [RasterProfile(paths[0], real, _NAN, ("change magnitude",), options=options)]
    if direction == "angle":
        profiles.append(RasterProfile(paths[1], np.dtype("float32"), _NAN, ("change direction",), units=("degrees",),
                                      options=options))
    else:
        profiles.append(RasterProfile(paths[1], coded, int(np.iinfo(coded).max), ("change direction",),
                                      options=options))
    if paths[2] is not None:
        profiles.append(RasterProfile(paths[2], real, _NAN, ("spectral angle",), units=("degrees",), options=options))
    function = PairMap(pair.first, pair.second, vectors if paths[2] is None else _WithAngle(vectors),
                       (1,) * len(profiles), tuple(profile.dtype for profile in profiles))
    cost = BlockCost(function.working_bytes, function.scratch_bytes, max(1 << 12, _MOST_VALUES // len(pair.bands)))
    map_blocks(pair.stack, profiles, function, ctx, cost=cost)
    return direction


def _direction(wanted, bands):
    direction = wanted if wanted != "automatic" else "angle" if bands == 2 else "signs"
    if direction == "angle" and bands != 2:
        raise ParameterError("The direction is one angle for 2 bands alone, and {bands} are compared; take the signs, "
                             "or rasters of 2 bands.", bands=bands)
    if direction == "signs" and bands > MOST_CODED_BANDS:
        raise ParameterError("The signs of at most {most} bands fit one code, and {bands} are compared; take fewer "
                             "bands.", most=MOST_CODED_BANDS, bands=bands)
    return direction


def _standardised(pair, direction, ctx):
    statistics = measure_pair(pair, ctx)
    require_variation(pair, statistics)
    return ChangeVectors.of_standard_scores(statistics.means, statistics.deviations, direction)
