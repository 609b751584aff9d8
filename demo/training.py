"""Training areas as a person would draw them: small irregular convex polygons inside homogeneous ground."""

import numpy as np

_SMALLEST, _LARGEST = 1.6, 9.0  # radius in pixels
_CANDIDATES = 12


def draw_polygons(rng, truth, pure, per_class):
    """Chooses places where every pixel within the radius is pure and of one class, spread over the scene.

    Args:
        rng: `numpy.random.Generator`.
        truth: class ids, 0 for no data, (rows, cols).
        pure: bool (rows, cols), true where all of the pixel is of its class.
        per_class: polygons per class; a class with too little room gets fewer.

    Returns:
        list of (class id, ring), a ring being an array (vertices, 2) of x, y in pixels from the upper left corner.
    """
    room = _room(truth, pure)
    polygons = []
    for class_id in np.unique(truth[truth > 0]):
        rows, columns = np.nonzero((truth == class_id) & (room > _SMALLEST + 1))
        centres = np.empty((0, 2))
        for _ in range(per_class if len(rows) else 0):
            pick = rng.integers(len(rows), size=_CANDIDATES)
            places = np.column_stack([columns[pick], rows[pick]]) + 0.5
            gaps = np.linalg.norm(places[:, None] - centres[None], axis=2).min(axis=1, initial=len(truth))
            best = int(gaps.argmax())
            if gaps[best] < 2 * _LARGEST:
                continue
            centres = np.vstack([centres, places[best]])
            largest = min(room[rows[pick[best]], columns[pick[best]]] - 0.5, _LARGEST)
            polygons.append((int(class_id), places[best] + _convex_ring(rng, largest * rng.uniform(0.6, 1))))
    return polygons


def _room(truth, pure):
    """Distance in pixels from each pixel to the nearest that is mixed or of another class."""
    from scipy.ndimage import distance_transform_edt

    inside = pure & (truth > 0)
    inside[:, 1:] &= truth[:, 1:] == truth[:, :-1]
    inside[1:] &= truth[1:] == truth[:-1]
    inside[[0, -1]] = inside[:, [0, -1]] = False
    return distance_transform_edt(inside)


def _convex_ring(rng, radius):
    """Vertices at irregular angles of an ellipse that fits into the circle: always convex."""
    vertices = int(rng.integers(5, 9))
    angles = 2 * np.pi * (np.arange(vertices) + rng.uniform(-0.35, 0.35, vertices)) / vertices
    flat, turn = rng.uniform(0.6, 1), rng.uniform(0, np.pi)
    along, across = radius * np.cos(angles), radius * flat * np.sin(angles)
    return np.column_stack([along * np.cos(turn) - across * np.sin(turn), along * np.sin(turn) + across * np.cos(turn)])
