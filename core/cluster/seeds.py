"""The first centres of clusters."""

import numpy as np

from .draw import FindDifferent, first_different

# Pixels among which k-means++ chooses.
CANDIDATES = 50_000


def random_seeds(drawn, pixels, number, seed):
    """Different pixels drawn at random; each pixel of the raster has the same chance.

    Args:
        drawn: (bands, m), pixels of the space in random order.
        pixels: all pixels of the space; they are asked where those drawn do not differ enough.
        number: how many are wanted.
        seed: of the choice among all pixels.
    Returns:
        float64 (up to number, bands); fewer when no more pixels differ.
    """
    found = first_different(drawn, number)
    if found.shape[1] < number:
        others = pixels.reduce(FindDifferent(number + found.shape[1], seed)).pixels
        found = first_different(np.concatenate([found, others], axis=1), number)
    return found.T.astype(np.float64)


def plus_plus_seeds(candidates, number, seed, check=lambda: None):
    """k-means++ (Arthur & Vassilvitskii 2007, Proceedings of the 18th SODA, 1027-1035), by the greedy rule of its end.

    Each further seed is a candidate drawn with a probability in proportion to its squared distance from the nearest
    seed so far; of 2 + ln(number) such draws the one that leaves the smallest sum of squared distances is taken.

    Args:
        candidates: (bands, m), pixels of the space with at least as many different ones as are wanted.
        number: how many are wanted.
        seed: of the draws.
        check: called for every seed; raises `Cancelled`.
    Returns:
        float64 (number, bands)
    """
    generator, draws = np.random.default_rng(seed), 2 + int(np.log(number))
    pixels = candidates.astype(np.float64)
    chosen = [int(generator.integers(pixels.shape[1]))]
    nearest = _squares(pixels, chosen[0])
    while len(chosen) < number:
        check()
        sums = np.cumsum(nearest)
        places = np.searchsorted(sums, generator.random(draws) * sums[-1], side="right").clip(max=len(nearest) - 1)
        options = [np.minimum(nearest, _squares(pixels, place)) for place in places]
        best = int(np.argmin([option.sum() for option in options]))
        if nearest[places[best]] == 0:
            # Rounding at the end of the sums.
            continue
        chosen.append(int(places[best]))
        nearest = options[best]
    return pixels[:, chosen].T


def _squares(pixels, place):
    total = np.zeros(pixels.shape[1])
    for band in pixels:
        total += (band - band[place]) ** 2
    return total


def range_seeds(low, high, number):
    """The middles of so many equal parts of the range of each band, float64 (number, bands)."""
    parts = (np.arange(number) + 0.5)[:, None] / number
    return low + parts * (high - low)


def deviation_seeds(mean, deviations, number):
    """Evenly spread from the mean less a standard deviation to the mean and one, float64 (number, bands)."""
    steps = np.linspace(-1, 1, number) if number > 1 else np.zeros(1)
    return mean + steps[:, None] * deviations
