"""How well pixels lie in their clusters."""

import numpy as np

_CHUNK_BYTES = 1 << 24


def silhouettes(pixels, winners, told, check=lambda: None):
    """The silhouette of each pixel (Rousseeuw 1987, Journal of Computational and Applied Mathematics 20, 53-65).

    It is (b - a) / max(a, b) with a the mean distance to the other pixels of the own cluster and b the least mean
    distance to the pixels of another one: 1 deep inside, 0 between two, below 0 in the wrong one. That of the only
    pixel of a cluster is 0.

    Args:
        pixels: (bands, n), in the space.
        winners: intp (n,), their clusters.
        told: turns distances in the space into those that count.
        check: called between pieces of the work; raises `Cancelled`.
    Returns:
        float64 (n,), or None where all lie in one cluster.
    """
    order = np.argsort(winners, kind="stable")
    ordered, groups = pixels[:, order].astype(np.float64), winners[order]
    starts = np.flatnonzero(np.concatenate([[True], groups[1:] != groups[:-1]]))
    if len(starts) < 2:
        return None
    sizes = np.diff(np.append(starts, len(groups)))
    own = np.repeat(np.arange(len(sizes)), sizes)
    found = np.empty(len(groups))
    rows = max(1, _CHUNK_BYTES // (8 * len(groups)))
    for first in range(0, len(groups), rows):
        check()
        part = slice(first, first + rows)
        sums = np.add.reduceat(told(_distances(ordered[:, part], ordered)), starts, axis=1)
        places = np.arange(len(sums)), own[part]
        others = sizes[own[part]] - 1
        within = sums[places] / np.maximum(others, 1)
        means = sums / sizes
        means[places] = np.inf
        beyond = means.min(axis=1)
        larger = np.maximum(within, beyond)
        found[part] = np.where((others > 0) & (larger > 0), (beyond - within) / np.where(larger > 0, larger, 1), 0)
    result = np.empty(len(groups))
    result[order] = found
    return result


def _distances(some, all_of_them):
    total = np.zeros((some.shape[1], all_of_them.shape[1]))
    for one, others in zip(some, all_of_them):
        total += (one[:, None] - others) ** 2
    return np.sqrt(total)


def mean_by_cluster(values, winners, number):
    """(means (number,), counts (number,)) of values by clusters; NaN for one without."""
    counts = np.bincount(winners, minlength=number)
    with np.errstate(invalid="ignore"):
        return np.bincount(winners, values, number) / counts, counts
