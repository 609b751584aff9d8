"""Expressions evaluated over rasters, and written as rasters."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Optional

from ..calc.binding import bind
from ..calc.block import BlockFunction, Output
from ..calc.graph import Band, in_order
from ..calc.kept import band_kept
from ..calc.missing import may_be_nodata
from ..calc.outcome import Tally, stored_as, stored_by_rule
from ..errors import InputError
from ..legend import Legend
from .align import AlignedStack
from .blocks import BlockCost, map_blocks, prompt_block
from .common_grid import common_grid, window_on
from .expression_names import as_read
from .extent import part, window_of_position
from .folders import made_folder, paths_in
from .legend_io import read_legend
from .profile import RasterProfile
from .some_bands import SomeBands
from .stack import RasterStack


@dataclass(frozen=True)
class Reading:
    """How the bands of an expression are read.

    Attributes:
        grid: the chosen grid, as a dict of what `common_grid` takes besides the sources.
        resampling: a key of `RESAMPLING_METHODS`.
        position: the `Position` of the only pixel to be read, or None for all.
        nodata_as_value: stored numbers count whatever the file says of them; NaN excepted.
        also_nodata: a stored number that means NoData besides, or None.
    """

    grid: dict
    resampling: str = "nearest"
    position: object = None
    nodata_as_value: bool = False
    also_nodata: Optional[float] = None


@dataclass(frozen=True)
class Storing:
    """How results are stored.

    Attributes:
        dtype: name of the type, or None for the one that follows from the results.
        nodata: the number for NoData, or None to choose it.
        scale, offset: value = stored number x scale + offset.
        options: GDAL creation options.
    """

    dtype: Optional[str] = None
    nodata: Optional[float] = None
    scale: float = 1.0
    offset: float = 0.0
    options: tuple = ()


@dataclass(frozen=True)
class Written:
    """What was written: the `Tally` of each result in the raster of all, the files in the folder, the `Legend` of the
    raster of all."""

    tallies: tuple
    paths: tuple
    legend: Legend


def bound_to_rasters(expression, names, policy, reading):
    """Checks an expression against rasters and opens the bands that it uses, and no others.

    Args:
        expression: its text.
        names: the `Names` of the rasters, by `expression_names.names_of`.
        policy: "any" or "all", see `bind`.
        reading: `Reading`.
    Returns:
        (results, bands): `binding.Result` list, and the `SomeBands` to be read for them.
    Raises:
        ExpressionError: naming the place in the text.
        InputError: the rasters do not fit together.
    """
    check = partial(bind, expression, policy=policy, nodata_as_value=reading.nodata_as_value)
    keys = _used(check(names)) or [names.bands[0].key]
    bands = SomeBands(keys, _opener(keys, reading))
    return check(as_read(names, bands)), bands


def write_results(results, bands, destination, folder, storing, ctx, sources=()):
    """Writes results as the bands of one raster, and as rasters of their own.

    Args:
        results, bands: as `bound_to_rasters` gives them.
        destination: path of the raster of all results.
        folder: folder for a raster of each result, or None.
        storing: `Storing`.
        ctx: the `Context`; it gets a warning where results do not fit their type.
        sources: rasters that must not be replaced, besides those that are read.
    Returns:
        `Written`
    """
    paths = paths_in(folder, [result.name for result in results], (*bands.sources, *sources)) if folder else []
    groups = [list(range(len(results))), *([place] for place in range(len(results)) if paths)]
    outputs = [Output(tuple(group), _stored([results[place] for place in group], bands, storing))
               for group in groups]
    profiles = [_profile(path, [results[place] for place in output.places], output.stored, storing.options)
                for path, output in zip([destination, *paths], outputs)]
    function = BlockFunction(results, outputs, bands.places)
    cost = BlockCost(0, function.scratch_bytes, prompt_block(function.seconds_per_pixel, function.halo))
    tallies = [[Tally()] * len(group) for group in groups]

    def gather(found):
        for known, new in zip(tallies, found):
            known[:] = [one.plus(other) for one, other in zip(known, new)]

    with made_folder(folder):
        map_blocks(bands, profiles, function, ctx, function.halo, cost, gather)
    _warn(results, outputs[0].stored, tallies[0], ctx.messages)
    return Written(tuple(tallies[0]), tuple(paths), profiles[0].legend)


def outcome(results, written, storing):
    """What a tool returns: the range and the number of values of the first result, files, the ranges of all results and
    the band sets to add them to.

    Args:
        results, storing: as for `write_results`.
        written: `Written`.
    """
    lowest, highest = _ends(written.tallies[0], storing)
    sets = {result.name: result.band_set for result in results if result.band_set is not None}
    return {"minimum": lowest, "maximum": highest, "valid_pixels": written.tallies[0].valid,
            "paths": {"output_folder": written.paths or None},
            "legends": {"output": written.legend} if written.legend else {},
            "extra": {"ranges": {result.name: _ends(tally, storing) for result, tally in zip(results, written.tallies)},
                      "band_sets": sets}}


def _ends(tally, storing):
    """The lowest and the highest value, NaN where there is none."""
    ends = [float("nan") if end is None else end for end in (tally.low, tally.high)]
    if storing.scale == 1 and storing.offset == 0:
        return tuple(ends)
    return tuple(sorted(end * storing.scale + storing.offset for end in ends))


def _used(results):
    """The keys of the bands that results use."""
    order = in_order([result.node for result in results])
    return list(dict.fromkeys(node.operation.key for node in order if isinstance(node.operation, Band)))


def _opener(keys, reading):
    """``open_bands`` for `SomeBands`."""
    sources = list(dict.fromkeys(source for source, _ in keys))
    retold = partial(_retold, reading.nodata_as_value, reading.also_nodata)
    given = [value for name, value in reading.grid.items() if name not in ("which", "coverage")]
    if reading.grid.get("which") == "same" and given == [None] * len(given) and reading.position is None:
        return lambda source, numbers: RasterStack([source], [numbers], retold=retold)
    grid = common_grid(sources, **reading.grid)
    if reading.position is not None:
        grid = part(grid, window_of_position(reading.position, grid, sources[0]))
    for source in sources:
        _require_ground(source, grid)
    return lambda source, numbers: AlignedStack([source], grid, reading.resampling, [numbers], retold=retold)


def _retold(nodata_as_value, also_nodata, info):
    if nodata_as_value:
        info = replace(info, nodata=None, has_mask=False)
    return replace(info, also_nodata=also_nodata)


def _require_ground(source, grid):
    window = window_on(grid, RasterStack([source]).grid)
    if window.row >= grid.rows or window.col >= grid.cols or window.row + window.rows <= 0 \
            or window.col + window.cols <= 0:
        raise InputError("{raster} does not meet the ground of the output, so that all would be NoData.", raster=source)


def _stored(results, bands, storing):
    nodes = [result.node for result in results]
    infos = dict(zip(bands.places, bands.bands))
    may_be = any(may_be_nodata(nodes, lambda key: infos[key].may_be_invalid))
    kinds = [node.kind for node in nodes]
    if storing.dtype is not None:
        return stored_as(storing.dtype, storing.nodata, kinds, may_be, storing.scale, storing.offset)
    precise = [infos[key] for key in _used(results) if infos[key].dtype.itemsize >= 4]
    is_precise = any(info.dtype.kind in "iu" or info.dtype.itemsize == 8 for info in precise)
    return stored_by_rule(kinds, may_be, is_precise, storing.nodata)


def _profile(path, results, stored, options):
    count = len(results)
    # A class map of which some classes were changed is a class map still.
    place = band_kept(results[0].node) if count == 1 and stored.dtype.kind in "iu" and not stored.is_scaled else None
    legend = Legend() if place is None else read_legend(*place)
    return RasterProfile(path, stored.dtype, stored.nodata, tuple(result.name for result in results),
                         (stored.scale,) * count, (stored.offset,) * count, legend=legend, options=options)


def _warn(results, stored, tallies, messages):
    for result, tally in zip(results, tallies):
        if tally.beyond:
            messages.warning("{count:,} pixels of {result} have values that {type} does not hold, and are NoData; clip "
                             "keeps values within bounds.", count=tally.beyond, result=result.name,
                             type=stored.dtype.name)
        if tally.taken:
            messages.warning("{count:,} pixels of {result} have the value {nodata}, which means NoData in the output; "
                             "choose another nodata_value where they are data.", count=tally.taken,
                             result=result.name, nodata=stored.nodata)
        if not tally.valid:
            messages.warning("No pixel of {result} has a value.", result=result.name)
