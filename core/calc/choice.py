"""Choosing between values, and asking for NoData."""

from dataclasses import dataclass

import numpy as np

from .exact import require_common
from .kinds import TRUTH, Kind, union
from .logic import BOOL, negated, truth
from .values import Value, both


@dataclass(frozen=True)
class Where:
    """One value where a condition is true, another where it is false; the one not chosen may be NoData."""

    dtype: np.dtype

    def compute(self, operands, at, pool):
        condition, yes, no = operands
        require_common(operands, self.dtype, at)
        out = pool.empty(self.dtype)
        np.copyto(out, no.values, casting="unsafe")
        np.copyto(out, yes.values, casting="unsafe", where=condition.values)
        if yes.valid is None and no.valid is None:
            return Value(out, condition.valid)
        chosen = np.where(condition.values, _mask(yes.valid), _mask(no.valid))
        return Value(out, both(condition.valid, chosen))


@dataclass(frozen=True)
class IsNodata:
    """Whether a value is NoData; always known."""

    def compute(self, operands, at, pool):
        out = pool.empty(BOOL)
        np.logical_not(_mask(operands[0].valid), out=out)
        return Value(out, None)


def where(graph, condition, yes, no, at):
    """The node of a choice; the kind holds both values, and NoData written out adds nothing to it."""
    condition = truth(graph, condition)
    kinds = [node.kind for node in (yes, no) if node.is_number or not node.is_constant]
    kind = union(*kinds) if kinds else Kind(0, 0)
    return graph.node(Where(kind.dtype), (condition, yes, no), kind.cut(), at)


def is_nodata(graph, a, at):
    """The node that is true where another is NoData."""
    return graph.node(IsNodata(), (a,), TRUTH, at)


def has_data(graph, a, at):
    """The node that is true where another is not NoData."""
    return negated(graph, is_nodata(graph, a, at), at)


def filled(graph, values, at):
    """The node of the first of several values that is not NoData."""
    chosen = values[-1]
    for value in reversed(values[:-1]):
        chosen = where(graph, is_nodata(graph, value, at), chosen, value, at)
    return chosen


def _mask(valid):
    return np.True_ if valid is None else valid
