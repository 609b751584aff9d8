"""A band edited inside features: in a copy, or in the file itself with a file that can take it back."""

import os
from contextlib import ExitStack
from functools import partial
from itertools import islice

import numpy as np

from ..errors import InputError, OutputError, ParameterError
from .blocks import BlockCost, map_blocks
from .budget import plan_blocks
from .gdalio import cache_limit
from .jobs import in_order
from .journal import Entry, Journal, new_journal
from .update import RasterUpdate

# Masks of the features and of the changes, their places, and old and new values of all pixels, by an expression.
_WORKING_BYTES = 72
_WORKING_VALUES = 4
_PREPARED = 0.5


def number_to_store(band, value, raster):
    """The stored number of a value that pixels are to become.

    A band with a scale takes the nearest number; without one it must hold the value as it is.

    Args:
        band: the `BandInfo`.
        value: with scale and offset applied.
        raster: what messages call the raster.
    Raises:
        ParameterError: the band cannot hold it, or it is the band's NoData number.
    """
    number = band.unscaled(value)
    if band.is_scaled and band.dtype.kind != "f":
        number = round(number)
    bounds = np.finfo(band.dtype) if band.dtype.kind == "f" else np.iinfo(band.dtype)
    # As Python's numbers, since NumPy 2 would bring the other to the band's type.
    low, high = np.array([bounds.min, bounds.max], band.dtype).tolist()
    if not low <= number <= high or band.dtype.kind != "f" and number != int(number):
        raise ParameterError("{raster} cannot hold the value {value}: its numbers are {type} from {low} to {high}.",
                             raster=raster, value=value, type=band.dtype.name,
                             low=band.physical(low), high=band.physical(high))
    stored = band.dtype.type(number if band.dtype.kind == "f" else int(number))
    if band.nodata is not None and stored == band.nodata:
        raise ParameterError("The value {value} is the NoData value of {raster}; to make pixels NoData, say so.",
                             raster=raster, value=value)
    return stored


def write_edited(stack, edit, profile, ctx):
    """Writes a copy of a raster with one band edited.

    Args:
        stack: `NumberedStack` of all bands.
        edit: the `Edit`.
        profile: the `RasterProfile`.
        ctx: the `Context`.
    Returns:
        The number of changed pixels.
    """
    counts = []
    map_blocks(stack, [profile], edit, ctx, cost=BlockCost(_working_bytes(stack)), tally=counts.append)
    return sum(counts)


def edit_in_place(stack, edit, number, undo, ctx):
    """Edits a band of a file where it is.

    First all changes are written into the undo file; only when that is complete the raster is touched. What goes wrong
    later, or is cancelled, is taken back, and a process that dies in between leaves the file to do so.

    Args:
        stack: `NumberedStack` of the band alone.
        edit: the `Edit`, of band 0.
        number: of the band in the file, from 1.
        undo: final name of the undo file.
        ctx: the `Context`.
    Returns:
        The number of changed pixels.
    Raises:
        InputError: pixels are to become NoData, or stop being it, and a mask says so in this raster, or nothing does.
        OutputError: one of the files cannot be written.
    """
    band, source = stack.bands[0], stack.sources[0]
    # Before any work: a file that cannot be changed.
    RasterUpdate(source, number).close()
    with new_journal(undo, number, stack.grid, band.dtype) as journal:
        count = _prepare(stack, edit, journal, ctx.section(0, _PREPARED))
    _apply(source, undo, ctx.section(_PREPARED, 1), backwards=False)
    return count


def take_back(source, undo, ctx):
    """Takes back an edit.

    Args:
        source: the raster.
        undo: the undo file.
        ctx: the `Context`.
    Returns:
        The number of pixels that got their old value.
    Raises:
        InputError: it is no undo file, or not of this raster, or the pixels have been changed since.
    """
    journal, count = Journal(undo), 0
    update = RasterUpdate(source, journal.band)
    try:
        if update.shape != journal.shape or update.info.dtype != journal.dtype:
            raise InputError("{undo} belongs to another raster than {raster}: {rows} x {cols} pixels of {type}.",
                             undo=undo, raster=source, rows=journal.shape[0], cols=journal.shape[1],
                             type=journal.dtype.name)
        for done, entry in enumerate(journal.entries(), start=1):
            found = update.read(entry.window)[entry.where]
            if not (_same(found, entry.olds) | _same(found, entry.news)).all():
                raise InputError("{raster} has been changed since the edit that {undo} takes back; take back the later "
                                 "edits first.", raster=source, undo=undo)
            count += int((~_same(found, entry.olds)).sum())
            ctx.check_cancelled()
            ctx.progress(_PREPARED * done / len(journal))
    finally:
        update.close()
    _apply(source, undo, ctx.section(_PREPARED, 1), backwards=True)
    return count


def _working_bytes(stack):
    return _WORKING_BYTES + _WORKING_VALUES * stack.dtype.itemsize


def _prepare(stack, edit, journal, ctx):
    plan = plan_blocks(stack.grid, stack.bytes_per_pixel + _working_bytes(stack), ctx)
    windows, count = [window for window in plan.windows if stack.is_touched(window)], 0
    with ExitStack() as open_files:
        open_files.callback(stack.close)
        open_files.enter_context(cache_limit(plan.cache))
        results = open_files.enter_context(in_order(partial(_entry, stack, edit), windows, ctx))
        for done, entry in enumerate(results, start=1):
            if entry.olds.size:
                journal.add(entry)
                count += entry.olds.size
            ctx.progress(done / len(windows))
    return count


def _entry(stack, edit, window):
    pixels, band = edit.pixels(*stack.read(window)), stack.bands[0]
    hidden, shown = ~pixels.are_valid, ~pixels.were_valid
    if (hidden.any() or shown.any()) and (band.has_mask or band.nodata is None and band.dtype.kind != "f"):
        raise InputError("{raster} has no NoData value that an edit in place could write or take away; write a new "
                         "raster instead.", raster=stack.sources[0])
    news = pixels.news
    if hidden.any():
        nodata = float("nan") if band.nodata is None else band.nodata
        news = np.where(hidden, band.dtype.type(nodata if band.dtype.kind == "f" else int(nodata)), news)
    return Entry(window, pixels.where, pixels.olds, news)


def _apply(source, undo, ctx, backwards):
    """Writes the new, or the old, values of an undo file.

    What fails in between is brought back, and the undo file of an edit that came to nothing is removed.
    """
    journal = Journal(undo)
    update, done = RasterUpdate(source, journal.band), 0
    try:
        for entry in journal.entries():
            ctx.check_cancelled()
            done += 1
            _put(update, entry, entry.olds if backwards else entry.news)
            ctx.progress(done / len(journal))
        ctx.check_cancelled()
        update.close()
    except BaseException:
        try:
            update = update if update.is_open else RasterUpdate(source, journal.band)
            for entry in islice(journal.entries(), done):
                _put(update, entry, entry.news if backwards else entry.olds)
            update.close()
        except (InputError, OutputError) as error:
            raise OutputError("{raster} is half edited and could not be brought back; when the cause is gone, take the "
                              "edit back with {undo}.", raster=source, undo=undo) from error
        if not backwards:
            os.remove(undo)
        raise


def _put(update, entry, values):
    window = update.read(entry.window)
    window[entry.where] = values
    update.write(entry.window, window)


def _same(found, values):
    equal = found == values
    return equal | (found != found) & (values != values) if found.dtype.kind == "f" else equal
