"""The style of a layer that is to be digitised, in QGIS's own format: colours and form of training features."""

from xml.etree import ElementTree  # nosec B405

FIELDS = {"class_id": int, "class_name": str, "macroclass_id": int, "macroclass_name": str, "colour": str}
_FILL, _MARKER = ("fill", "SimpleFill"), ("marker", "SimpleMarker")
# Training areas are drawn over the image that they are drawn by.
_OPACITY = 128


def training_style(classes, geometry):
    """The style of a layer with `FIELDS`: categories by class, a list to choose the class from, and the other fields
    filled in by it, whenever it changes.

    Args:
        classes: objects with ``class_id``, ``name``, ``macroclass_id``, ``macroclass_name`` and ``colour``
            ("#rrggbb").
        geometry: "polygon" or "point".
    Returns:
        The text of a QML document.
    """
    document = ElementTree.Element("qgis", version="3.22.0", styleCategories="Symbology|Fields|Forms")
    _add_categories(document, classes, _MARKER if geometry == "point" else _FILL)
    _add_form(document, classes)
    return ElementTree.tostring(document, encoding="unicode")


def _add_categories(document, classes, kind):
    renderer = ElementTree.SubElement(document, "renderer-v2", type="categorizedSymbol", attr="class_id",
                                      enableorderby="0", forceraster="0", symbollevels="0")
    categories = ElementTree.SubElement(renderer, "categories")
    symbols = ElementTree.SubElement(renderer, "symbols")
    for place, found in enumerate(classes):
        label = f"{found.class_id} {found.name}".strip()
        ElementTree.SubElement(categories, "category", value=str(found.class_id), label=label, symbol=str(place),
                               render="true", type="long")
        _add_symbol(symbols, str(place), found.colour, *kind)


def _add_symbol(symbols, name, colour, kind, layer_class):
    symbol = ElementTree.SubElement(symbols, "symbol", name=name, type=kind, alpha="1", clip_to_extent="1")
    layer = ElementTree.SubElement(symbol, "layer", {"class": layer_class, "enabled": "1", "locked": "0",
                                                     "pass": str(0)})
    rgb = ",".join(str(int(colour[place:place + 2], 16)) for place in (1, 3, 5))
    properties = {"color": f"{rgb},{_OPACITY}", "outline_color": f"{rgb},255", "outline_style": "solid",
                  "outline_width": "0.5", "outline_width_unit": "MM", "style": "solid"}
    if kind == "marker":
        properties.update(color=f"{rgb},255", outline_color="255,255,255,255", name="circle", size="3",
                          size_unit="MM", outline_width="0.3")
    options = ElementTree.SubElement(layer, "Option", type="Map")
    for key, value in properties.items():
        _add_option(options, key, value)


def _add_form(document, classes):
    settings = ElementTree.SubElement(document, "fieldConfiguration")
    for name in FIELDS:
        field = ElementTree.SubElement(settings, "field", name=name)
        widget = ElementTree.SubElement(field, "editWidget", type="ValueMap" if name == "class_id" else "TextEdit")
        options = ElementTree.SubElement(ElementTree.SubElement(widget, "config"), "Option", type="Map")
        if name == "class_id":
            choices = ElementTree.SubElement(options, "Option", name="map", type="List")
            for found in classes:
                choice = ElementTree.SubElement(choices, "Option", type="Map")
                _add_option(choice, f"{found.class_id} {found.name}".strip(), str(found.class_id))
    defaults = ElementTree.SubElement(document, "defaults")
    editable = ElementTree.SubElement(document, "editable")
    for name in FIELDS:
        expression = "" if name == "class_id" else _by_class(name, classes)
        ElementTree.SubElement(defaults, "default", field=name, expression=expression,
                               applyOnUpdate=str(int(bool(expression))))
        ElementTree.SubElement(editable, "field", name=name, editable="1" if name == "class_id" else "0")


def _add_option(parent, name, value):
    ElementTree.SubElement(parent, "Option", name=name, type="QString", value=value)


def _by_class(field, classes):
    """A QGIS expression that gives a field's value by the class."""
    attribute = {"class_name": "name"}.get(field, field)
    cases = " ".join(f'WHEN "class_id" = {found.class_id} THEN {_literal(getattr(found, attribute))}'
                     for found in classes)
    return f"CASE {cases} END"


def _literal(value):
    if isinstance(value, int):
        return str(value)
    return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'"
