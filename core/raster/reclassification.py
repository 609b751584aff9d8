"""Values changed by a table, written as a raster."""

from dataclasses import replace

from ..legend import Legend
from ..reclassify.expression import Expression
from ..reclassify.legend import reclassified_legend
from ..reclassify.reclassification import KEEP, Reclassification
from .blocks import BlockCost, map_blocks
from .output_type import type_for
from .profile import RasterProfile
from .stack import physical_dtype

# Places on the number line, twice, with the results.
_COST = BlockCost(working_bytes=32)


def write_reclassified(stack, rules, others, path, wanted, legend, options, ctx):
    """Writes a raster whose values are changed by rules.

    Args:
        stack: `RasterStack` of one band, of stored numbers.
        rules: `Rule`s, with conditions on values with scale and offset applied.
        others: what values get for which no rule holds: a number, None for NoData, or `KEEP` to leave them.
        path: final name.
        wanted: name of the type of the output, or None for the smallest that fits.
        legend: `Legend` of the map.
        options: GDAL creation options.
        ctx: the `Context`.
    Returns:
        The `Legend` of the output.
    Raises:
        ParameterError: the wanted type does not fit the new values.
        InputError: it does not fit a value that is kept.
    """
    band = stack.bands[0]
    rules = [replace(rule, condition=_on_stored(rule.condition, band)) for rule in rules]
    numbers = [rule.new for rule in rules if rule.new is not None]
    numbers += [] if others in (None, KEEP) else [others]
    may_be_nodata = stack.may_be_invalid or others is None or any(rule.new is None for rule in rules)
    kept = None if others != KEEP else band.dtype if not band.is_scaled else physical_dtype(band.dtype)
    own = band.nodata if not band.is_scaled and not band.has_mask else None
    dtype, nodata = type_for(numbers, kept, wanted, own, may_be_nodata)
    made = Legend() if dtype.kind == "f" else reclassified_legend(legend, rules, others, ctx.tr)
    profile = RasterProfile(path, dtype, nodata, stack.band_names(), legend=made, options=options)
    function = Reclassification(rules, others, band.dtype, dtype, (band.scale, band.offset), stack.sources[0])
    map_blocks(stack, [profile], function, ctx, cost=_COST)
    return made


def _on_stored(condition, band):
    """A condition on physical values as one on stored numbers."""
    if condition is None:
        return None
    if isinstance(condition, Expression):
        return replace(condition, scale=band.scale, offset=band.offset)
    return condition.mapped(band.unscaled, band.scale < 0)
