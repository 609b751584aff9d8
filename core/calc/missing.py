"""Which results can be NoData at all."""

from .arithmetic import FLOAT64, Division, Power, WholeDivision
from .choice import IsNodata, Where
from .elementary import Floating, ToWhole
from .graph import Band, Constant, in_order


def may_be_nodata(nodes, band_may):
    """Whether each of some nodes can be NoData for some pixel.

    Args:
        nodes: `graph.Node`.
        band_may: tells it for the key of a band.
    Returns:
        list of bool.
    """
    known = {}
    for node in in_order(nodes):
        known[id(node)] = _may(node, known, band_may)
    return [known[id(node)] for node in nodes]


def _may(node, known, band_may):
    operation = node.operation
    if isinstance(operation, Band):
        # Beyond the edge of the raster there is nothing.
        return band_may(operation.key) or operation.down != 0 or operation.right != 0
    if isinstance(operation, Constant):
        return operation.value is None
    if isinstance(operation, IsNodata):
        return False
    if isinstance(operation, Where):
        condition, yes, no = node.operands
        if isinstance(condition.operation, IsNodata) and condition.operands[0] is no:
            return known[id(yes)]
    return _makes_nodata(operation) or any(known[id(operand)] for operand in node.operands)


def _makes_nodata(operation):
    """Whether an operation can give NoData for data."""
    if isinstance(operation, (Division, WholeDivision)):
        return operation.by_zero
    return isinstance(operation, (Floating, ToWhole)) or isinstance(operation, Power) and operation.dtype == FLOAT64
