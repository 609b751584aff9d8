"""Percentiles of several values of a pixel, by sorting networks."""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ..focal.network import Network, Wire
from ..focal.percentile_ranks import interpolated, ranks_of
from ..focal.program import Program
from ..focal.schedule import scheduled
from .exact import require_common
from .values import Value, both


@dataclass(frozen=True)
class Percentile:
    """A percentile.

    Attributes:
        percent: 0 to 100.
        dtype: type that the values are sorted in.
        skips: leave out values that are NoData.
        nearest: take the nearest of the values (of two equally near ones that with the even rank from 0); otherwise
            interpolate linearly (Hyndman and Fan, 1996, definition 7).
    """

    percent: float
    dtype: np.dtype
    skips: bool
    nearest: bool

    def compute(self, operands, at, pool):
        require_common(operands, self.dtype, at)
        valid = both(*[operand.valid for operand in operands])
        shape = np.broadcast_shapes(*{np.shape(operand.values) for operand in operands})
        picked = self._of_some(operands, shape) if self.skips and valid is not None \
            else self._of_all(operands, shape, valid)
        out = pool.empty(self.dtype)
        out[...] = picked.values.reshape(shape)
        return Value(out, picked.valid)

    def _of_all(self, operands, shape, valid):
        low, high, fraction = self._ranks(np.int64(len(operands)))
        program = _sorter(operands, (int(low), int(high)), shape, self.dtype)
        _load(program, operands, shape)
        program.run()
        return Value(self._between(program.output(0), program.output(1), fraction), valid)

    def _of_some(self, operands, shape):
        program = _sorter(operands, tuple(range(len(operands))), shape, self.dtype)
        _load(program, operands, shape, np.inf if self.dtype.kind == "f" else np.iinfo(self.dtype).max)
        program.run()
        counts = np.zeros(shape, np.int64)
        for operand in operands:
            counts += True if operand.valid is None else operand.valid
        counts = counts.ravel()
        low, high, fraction = self._ranks(counts)
        places = np.arange(program.length)
        values = self._between(program.pick(low, places), program.pick(high, places), fraction)
        return Value(values, (counts > 0).reshape(shape))

    def _ranks(self, counts):
        if self.nearest:
            rank = np.rint((np.maximum(counts, 1) - 1) * (self.percent / 100)).astype(np.intp)
            return rank, rank, 0
        return ranks_of(counts, self.percent / 100)

    def _between(self, low, high, fraction):
        return low if self.nearest else interpolated(low, high, fraction)


@lru_cache(maxsize=64)
def _plan(inputs, ranks):
    network = Network(inputs)
    wires = network.sorted([Wire((0, 0), number) for number in range(inputs)])
    return scheduled(network, [wires[rank] for rank in ranks])


def _sorter(operands, ranks, shape, dtype):
    return Program(_plan(len(operands), ranks), len(operands), dtype, math.prod(shape))


def _load(program, operands, shape, beyond=None):
    for row, operand in zip(program.memory, operands):
        cells = row[:program.length].reshape(shape)
        np.copyto(cells, operand.values, casting="unsafe")
        if beyond is not None and operand.valid is not None:
            np.copyto(cells, beyond, where=~operand.valid)
