"""k-means by mini-batches."""

from .clusters import settled
from .farthest import refilled
from .kept import KeptPixels
from .sorting import Sorting
from .steps import Step


def mini_batches(pixels, size, space, centres, ending):
    """k-means by mini-batches (Sculley 2010, Proceedings of the 19th WWW conference, 1177-1178).

    Each iteration takes the next pixels as its batch, and at their end begins again with the first. A centre is the
    mean of all pixels so far that were sorted to it, each to where the centres then were; this is the rate of
    1 / count for each centre. One that never had a pixel begins anew at the pixel of the batch that lies farthest from
    its centre.

    Args:
        pixels: (bands, n), pixels of the space in random order.
        size: pixels of a batch.
        space, centres, ending: as for `kmeans.lloyd`.
    Returns:
        `Clusters`, sorted over all these pixels.
    """
    size, total, steps = min(size, pixels.shape[1]), None, []
    for number in range(1, ending.most + 1):
        batch = KeptPixels.of(pixels.take(range((number - 1) * size, number * size), axis=1, mode="wrap"))
        tally = batch.reduce(Sorting(space, centres))
        total, renewed = refilled(tally if total is None else total + tally, batch, space, centres)
        moved = space.centres_of(total, centres)
        shift = float(space.differences(centres, moved).max())
        steps.append(Step(len(centres), tally.pixels, None, shift, tally.inertia(centres), renewed))
        centres = moved
        ending.report(number / ending.most)
        if ending.is_rest(shift, tally, space):
            break
    return settled(KeptPixels.of(pixels), Sorting(space, centres), steps, ending.is_rest(shift, tally, space))
