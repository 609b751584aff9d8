"""Training layers that are still to be digitised."""

import re
from dataclasses import replace

from ..errors import InputError, ParameterError
from ..legend import Legend, text_of_colour
from ..spectra.layer_style import FIELDS, training_style
from .classes import as_whole_number
from .training import TrainingClass
from .write import write_layer


def classes_of_rows(rows):
    """The `TrainingClass`es of a typed table, in its order, with a colour for each.

    Args:
        rows: (class, name, macroclass, macroclass name, colour) for each class; all but the class may be empty. A
            class without macroclass is its own.
    Raises:
        ParameterError: a number is none or 0, a class comes twice, or a colour is no "#rrggbb".
    """
    classes = []
    for class_id, name, macroclass_id, macroclass_name, colour in rows:
        numbers = [as_whole_number(class_id), as_whole_number(class_id if macroclass_id == "" else macroclass_id)]
        for number, given in zip(numbers, (class_id, macroclass_id)):
            if not number:
                raise ParameterError("classes must have whole numbers other than 0; got {value}.", value=repr(given))
        if any(known.class_id == numbers[0] for known in classes):
            raise ParameterError("classes has the class {id} twice.", id=numbers[0])
        classes.append(TrainingClass(numbers[0], str(name), numbers[1], str(macroclass_name), None,
                                     str(colour) or None))
    return _coloured(classes)


def classes_of_legend(legend, source):
    """The `TrainingClass`es of a class map's `Legend`, without the value 0.

    Raises:
        InputError: it has no class; ``source`` is what the message calls the map.
    """
    entries = [entry for entry in legend.entries if entry.value]
    if not entries:
        raise InputError("{raster} has no class names; give classes.", raster=source)
    return tuple(TrainingClass(entry.value, entry.name, entry.value, entry.name, None,
                               text_of_colour(entry.colour)) for entry in entries)


def write_new_training(path, classes, crs, geometry, ctx):
    """Writes an empty layer for training features, as a GeoPackage that carries the style and the form.

    Args:
        path: final name.
        classes: `TrainingClass`es with colours.
        crs: coordinate system as WKT.
        geometry: "polygon" or "point".
        ctx: the `Context`.
    Raises:
        OutputError: the file cannot be written.
    """
    write_layer(path, FIELDS, (), crs, geometry, ctx, style=training_style(classes, geometry))


def _coloured(classes):
    for found in classes:
        if found.colour is not None and not re.fullmatch("#[0-9A-Fa-f]{6}", found.colour):
            raise ParameterError("The colour of class {id} must be like #2f7a3b; got {colour}.", id=found.class_id,
                                 colour=repr(found.colour))
    legend = Legend.of_names({found.class_id: found.name for found in classes},
                             colours={found.class_id: found.colour for found in classes})
    colours = {entry.value: text_of_colour(entry.colour) for entry in legend.entries}
    return tuple(replace(found, colour=colours[found.class_id]) for found in classes)
