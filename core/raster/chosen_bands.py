"""Some of the bands of rasters, by their numbers through all of them."""

from ..errors import ParameterError
from .stack import RasterStack


def chosen_stack(sources, numbers=None):
    """A stack of the physical values of all bands, or of some.

    Args:
        sources: paths.
        numbers: numbers from 1, counted through all bands of all rasters, in the order wanted; None takes all.
    Returns:
        `RasterStack`
    Raises:
        InputError: a raster cannot be opened, or lies on another grid.
        ParameterError: there is no such band, or a number comes twice.
    """
    stack = RasterStack(sources, physical=True)
    if numbers is None:
        return stack
    places = stack.places()
    for number in numbers:
        if not 1 <= number <= len(places):
            raise ParameterError("There is no band {band}; the rasters have {count} bands.", band=number,
                                 count=len(places))
    if len(set(numbers)) < len(numbers):
        raise ParameterError("Each band can be chosen once; got {numbers}.", numbers=", ".join(map(str, numbers)))
    chosen = [places[number - 1] for number in numbers]
    return RasterStack([source for source, _ in chosen], [number for _, number in chosen], physical=True)
