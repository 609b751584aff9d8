"""The style of a layer that is to be digitised, in QGIS's own format: colours and form of training features."""

from xml.etree import ElementTree  # nosec B405

from ..qml.categories import Category, add_categories, rgba
from ..qml.form import FormField, add_form, literal

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
    look, symbol = (_marker, _MARKER) if geometry == "point" else (_fill, _FILL)
    add_categories(document, "class_id", [Category(found.class_id, _title(found), look(found.colour))
                                          for found in classes], symbol)
    chosen = FormField("class_id", {found.class_id: _title(found) for found in classes}, editable=True)
    add_form(document, [chosen, *(FormField(name, expression=_by_class(name, classes)) for name in FIELDS
                                  if name != "class_id")])
    return ElementTree.tostring(document, encoding="unicode")


def _title(found):
    return f"{found.class_id} {found.name}".strip()


def _fill(colour):
    return {"color": rgba(colour, _OPACITY), "outline_color": rgba(colour), "outline_style": "solid",
            "outline_width": "0.5", "outline_width_unit": "MM", "style": "solid"}


def _marker(colour):
    return {**_fill(colour), "color": rgba(colour), "outline_color": "255,255,255,255", "outline_width": "0.3",
            "name": "circle", "size": "3", "size_unit": "MM"}


def _by_class(field, classes):
    """A QGIS expression that gives a field's value by the class."""
    attribute = {"class_name": "name"}.get(field, field)
    cases = " ".join(f'WHEN "class_id" = {found.class_id} THEN {literal(getattr(found, attribute))}'
                     for found in classes)
    return f"CASE {cases} END"
