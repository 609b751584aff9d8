"""Results that hold values of one band, as a class map does after some of its classes were changed."""

from .choice import Where
from .graph import Band, Constant, in_order
from .ranks import Percentile
from .statistics import Pairing


def band_kept(node):
    """The key of the only band whose stored numbers are values of a node, beside written-out ones; None for any other.

    Values are kept by choices (where, fill), by the lower or higher of two, and by the nearest percentile.
    """
    keys = {}
    for found in in_order([node]):
        keys[id(found)] = _kept(found, keys)
    kept = keys[id(node)]
    return next(iter(kept)) if kept is not None and len(kept) == 1 else None


def _kept(node, keys):
    """The keys of the bands whose values a node has, None for new values."""
    operation = node.operation
    if isinstance(operation, Band):
        return {operation.key}
    if isinstance(operation, Constant):
        return set() if operation.value is None or isinstance(operation.value, int) else None
    if isinstance(operation, Where):
        sources = node.operands[1:]
    elif isinstance(operation, Pairing) and operation.symbol != "+" or \
            isinstance(operation, Percentile) and operation.nearest:
        sources = node.operands
    else:
        return None
    found = [keys[id(source)] for source in sources]
    return None if None in found else set().union(*found)
