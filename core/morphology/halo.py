"""The rows and columns that a block function sees around its block."""


def valid_inside(valid, halo):
    """A mask (bands, rows + 2 halo, cols + 2 halo) without the halo; None, as everywhere, when nothing is invalid."""
    if valid is None:
        return None
    inside = valid[:, halo:-halo, halo:-halo]
    return None if inside.all() else inside
