"""The iterations of a clustering, as they are told."""

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class Step:
    """One iteration.

    Attributes:
        clusters: number of centres that the pixels were sorted to.
        pixels: number of pixels that were sorted.
        moved: those that came from another cluster, or None where they were not sorted before.
        shift: the longest way of a centre, in the unit of the values or in degrees.
        inertia: sum of the squared distances of the pixels to the centres they were sorted to.
        renewed: clusters without pixels that began anew.
        dropped, splits, merges: what ISODATA did after the sorting.
    """

    clusters: int
    pixels: int
    moved: Optional[int]
    shift: float
    inertia: float
    renewed: int = 0
    dropped: int = 0
    splits: int = 0
    merges: int = 0


STEP_COLUMNS = ("iteration", "clusters", "pixels", "moved_pixels", "moved_percent", "largest_shift", "inertia",
                "renewed", "dropped", "splits", "merges")


def step_rows(steps):
    """A row for each `Step`, by `STEP_COLUMNS`."""
    return [(number, step.clusters, step.pixels, step.moved,
             None if step.moved is None else 100 * step.moved / step.pixels, step.shift, step.inertia, step.renewed,
             step.dropped, step.splits, step.merges) for number, step in enumerate(steps, start=1)]
