"""A mask of cells cut into disjoint rectangles."""


def rectangles(mask):
    """Cuts a bool matrix into rectangles: runs of true cells, joined over the rows where they stay the same.

    Args:
        mask: bool (rows, cols).

    Returns:
        Tuple of (top, left, height, width), by width, then top, then left.
    """
    done = []
    growing = {}
    for row, line in enumerate(mask):
        runs = set(_runs(line))
        for run in [run for run in growing if run not in runs]:
            done.append(_closed(run, growing.pop(run), row))
        for run in runs:
            growing.setdefault(run, row)
    done.extend(_closed(run, top, len(mask)) for run, top in growing.items())
    return tuple(sorted(done, key=lambda rectangle: (rectangle[3], rectangle[:2])))


def _closed(run, top, bottom):
    left, width = run
    return top, left, bottom - top, width


def _runs(line):
    start = None
    for column, inside in enumerate([*line, False]):
        if inside and start is None:
            start = column
        elif not inside and start is not None:
            yield start, column - start
            start = None
