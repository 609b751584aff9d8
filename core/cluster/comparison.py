"""Several numbers of clusters compared, to choose one."""

from .draw import first_different
from .kept import KeptPixels
from .kmeans import lloyd
from .nearest import Nearest
from .seeds import plus_plus_seeds
from .silhouette import silhouettes

COMPARISON_COLUMNS = ("clusters", "inertia", "explained_percent", "calinski_harabasz", "silhouette")


def _unheard(fraction):
    pass


def _go_on():
    pass


def compare_numbers(pixels, sample, numbers, space, ending, seed, report=_unheard, check=_go_on):
    """Clusters the same pixels into several numbers of clusters by k-means from k-means++ seeds.

    Beside the sum of squared distances stand the share of all squared distances from the common mean that the clusters
    explain, the ratio of the mean squares between and within them (Calinski & Harabasz 1974, Communications in
    Statistics 3, 1-27), and the mean silhouette.

    Args:
        pixels: (bands, n), pixels of the space.
        sample: (bands, m), those of the silhouette.
        numbers: the numbers; those of more clusters than there are different pixels are left out.
        space: the `Space`.
        ending: the `Ending` for each.
        seed: of the seeds.
        report: called with the done fraction after each number.
        check: called between pieces of the work; raises `Cancelled`.
    Returns:
        A row for each number, ascending, by `COMPARISON_COLUMNS`; None where a measure is not defined.
    """
    numbers, rows = sorted(set(numbers)), []
    different = first_different(pixels, numbers[-1]).shape[1]
    for place, number in enumerate(number for number in numbers if number <= different):
        centres = plus_plus_seeds(pixels, number, seed, check)
        found = lloyd(KeptPixels.of(pixels), space, centres, ending)
        within = found.tally.inertia(found.centres)
        total = float((found.tally.spreads() ** 2).sum()) * found.tally.pixels
        lengths = silhouettes(sample, Nearest(space, found.centres)(sample), space.told, check)
        rows.append((number, within, 100 * (1 - within / total), _ratio(within, total, number, found.tally.pixels),
                     None if lengths is None else float(lengths.mean())))
        report((place + 1) / len(numbers))
    return rows


def _ratio(within, total, number, pixels):
    return (total - within) / (number - 1) / (within / (pixels - number)) if within and pixels > number else None
