"""k-means by passes over all pixels."""

from .clusters import settled
from .farthest import refilled
from .sorting import Sorting
from .steps import Step


def lloyd(pixels, space, centres, ending):
    """k-means by passes over all pixels (Lloyd 1982, IEEE Transactions on Information Theory 28, 129-137).

    Each iteration sorts every pixel to its nearest centre, the first of equally near ones, and moves each centre to
    the mean of its pixels. A cluster without pixels begins anew at the pixel that lies farthest from its centre.

    Args:
        pixels: the pixels; ``reduce(function)`` gives the sum of a function's results.
        space: the `Space`.
        centres: float64 (clusters, bands), the first ones, in the space.
        ending: the `Ending`.
    Returns:
        `Clusters`
    """
    before, steps = None, []
    for number in range(1, ending.most + 1):
        tally = pixels.reduce(Sorting(space, centres, before))
        full, renewed = refilled(tally, pixels, space, centres)
        moved = space.centres_of(full, centres)
        shift = float(space.differences(centres, moved).max())
        steps.append(Step(len(centres), tally.pixels, tally.moved, shift, tally.inertia(centres), renewed))
        before, centres = centres, moved
        ending.report(number / ending.most)
        if ending.is_rest(shift, tally, space):
            break
    return settled(pixels, Sorting(space, centres, before), steps, ending.is_rest(shift, tally, space))
