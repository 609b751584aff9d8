"""The fields of a sample layer, by which the steps of an assessment know of each other."""

import hashlib

DESIGNS = ("simple", "stratified", "systematic", "cluster")
# Name → type; the names are at most ten characters, as Shapefiles have them.
FIELDS = {
    "id": int,           # number of the point, from 1
    "design": str,       # a word of DESIGNS; "+distance" behind it where points were kept apart
    "map_print": str,    # fingerprint of the map that was sampled
    "stratum": int,
    "strat_name": str,
    "strat_px": int,     # pixels of the stratum
    "strat_area": float,  # its area in square metres; without a coordinate system in squared units
    "cluster": int,
    "inclusion": float,  # inclusion probability
    "weight": float,     # its inverse: how many pixels the point stands for
    "px_area": float,    # area of the point's pixel, in the same unit
    "map_class": int,
    "label": int,        # class of the reference: empty until it is labelled
    "status": str,       # a word of STATUSES
}
# The labels of a sample of a change map, in place of the one label: the class before and after.
CHANGE_LABELS = ("label_from", "label_to")
TO_DO, DONE, EXCLUDED = STATUSES = ("to do", "done", "excluded")


def fields_of_layer(two_dates=False):
    """Name → type of the fields of a layer.

    Args:
        two_dates: whether points get a label before and one after a change.
    """
    fields = {}
    for name, kind in FIELDS.items():
        fields.update(dict.fromkeys(CHANGE_LABELS, int) if name == "label" and two_dates else {name: kind})
    return fields


def fingerprint(grid_text, areas):
    """A short text that changes with the map: its grid, its classes and their areas.

    Args:
        grid_text: what identifies the grid.
        areas: class → area or number of pixels.
    """
    text = repr((grid_text, sorted((str(label), float(area)) for label, area in areas.items())))
    return hashlib.sha256(text.encode()).hexdigest()[:12]
