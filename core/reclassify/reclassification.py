"""The block function that changes values by a table of rules."""

import numpy as np

from ..errors import InputError
from ..stats.distinct import shifted, span_of
from .expression import Expression
from .steps import Steps

# Whole numbers in a narrower range than this are looked up in a table of all of them.
_TABLE = 1 << 16
KEEP = "keep"


class Reclassification:
    """Block function that gives pixels the new value of the last rule that holds for them.

    Args:
        rules: `Rule`s, with conditions on numbers as they are stored.
        others: what values get for which no rule holds: a number, None for NoData, or `KEEP` to leave them.
        dtype: of the values.
        output_dtype: of the results, which it must hold.
        scaling: (scale, offset) of the values that are kept.
        name: what messages call the raster.
    """

    def __init__(self, rules, others, dtype, output_dtype, scaling=(1.0, 0.0), name="the raster"):
        self._output_dtype = np.dtype(output_dtype)
        self._scaling = scaling
        self._name = name
        tested = [rule for rule in rules if rule.condition is not None]
        self._expressions = [(place, rule.condition) for place, rule in enumerate(tested)
                             if isinstance(rule.condition, Expression)]
        self._steps = Steps([None if isinstance(rule.condition, Expression) else rule.condition for rule in tested],
                            dtype)
        # The outcome -1, no condition, is the last of them.
        news = [*[rule.new for rule in tested], 0 if others == KEEP else others]
        self._news = np.array([0 if new is None else new for new in news], self._output_dtype)
        self._known = np.array([new is not None for new in news])
        self._keeps = others == KEEP
        of_nodata = [rule.new for rule in rules if rule.condition is None]
        self._of_nodata = of_nodata[-1] if of_nodata else None
        self._may_spill = self._keeps and not _holds_all(self._output_dtype, np.dtype(dtype), scaling)

    def __call__(self, values, valid):
        """Gives [(results, valid)], (1, rows, cols) as the values are."""
        valid = None if valid is None else valid[0]
        results, known = self._results(values[0], valid)
        if valid is not None:
            known &= valid
            if self._of_nodata is not None:
                np.copyto(results, self._output_dtype.type(self._of_nodata), where=~valid)
                known |= ~valid
        return [(results[None], None if known.all() else known[None])]

    def _results(self, values, valid):
        if values.dtype.kind in "iu" and not self._may_spill:
            low, high = span_of(values)
            if high - low < min(_TABLE, values.size):
                every = (np.arange(high - low + 1) + low).astype(values.dtype)
                places = shifted(values, low)
                return tuple(table.take(places) for table in self._of_each(every, None))
        return self._of_each(values, valid)

    def _of_each(self, values, valid):
        outcomes = self._steps.outcomes.take(self._steps.places(values))
        for place, expression in self._expressions:
            outcomes[expression.holds(values) & (outcomes < place)] = place
        results = self._news.take(outcomes)
        if self._keeps:
            self._keep(values, valid, outcomes < 0, results)
        return results, self._known.take(outcomes)

    def _keep(self, values, valid, kept, results):
        scale, offset = self._scaling
        if self._scaling != (1.0, 0.0):
            values = values * np.float64(scale) + np.float64(offset)
        with np.errstate(all="ignore"):
            stored = values.astype(self._output_dtype)
        if self._may_spill:
            spilt = kept & (stored != values) if valid is None else kept & valid & (stored != values)
            if spilt.any():
                raise InputError("{raster} holds {value}, which no row of the table changes and the type {type} cannot "
                                 "hold; choose another type for the output, or what other values become.",
                                 raster=self._name, value=values[spilt][0].item(), type=self._output_dtype.name)
        np.copyto(results, stored, where=kept)


def _holds_all(output_dtype, dtype, scaling):
    """Whether a type holds every value of another one, scaled; a floating-point output may round."""
    return output_dtype.kind == "f" or scaling == (1.0, 0.0) and np.can_cast(dtype, output_dtype, "safe")
