"""The style of a sample that is to be labelled, in QGIS's own format: points by their status, and a form."""

from xml.etree import ElementTree  # nosec B405

from ..qml.categories import Category, add_categories, rgba
from ..qml.form import FormField, add_form, add_tabs, literal
from .sample_layer import CHANGE_LABELS, DONE, EXCLUDED, TO_DO

_COLOURS = {TO_DO: "#f0a202", DONE: "#2f7a3b", EXCLUDED: "#858b91"}


def sample_style(fields, classes, tr):
    """The style of a layer of `fields_of_layer`.

    The first tab of the form has what the interpreter fills in, the second the design, which is locked. What the map
    says of the point stands in the second, so that it does not sway who labels. A point that gets its label becomes
    done by that.

    Args:
        fields: names of the layer's fields.
        classes: value → name of the classes to choose from; empty for a number to type.
        tr: gives texts in the user's language.
    Returns:
        The text of a QML document.
    """
    statuses = {TO_DO: tr("To do"), DONE: tr("Done"), EXCLUDED: tr("Excluded")}
    labels = [name for name in fields if name in ("label", *CHANGE_LABELS)]
    document = ElementTree.Element("qgis", version="3.22.0", styleCategories="Symbology|Fields|Forms")
    add_categories(document, "status", [Category(status, text, _marker(_COLOURS[status]))
                                        for status, text in statuses.items()], ("marker", "SimpleMarker"))
    own = {name: FormField(name, classes or None, editable=True) for name in labels}
    own["status"] = FormField("status", statuses, editable=True, expression=_done_when_labelled(labels))
    add_form(document, [own.get(name) or FormField(name) for name in fields])
    # QGIS shows the form by tabs in this order.
    add_tabs(document, {tr("Label"): ["id", *own], tr("Design"): [name for name in fields if name not in own]})
    return ElementTree.tostring(document, encoding="unicode")


def _marker(colour):
    return {"name": "circle", "size": "2.6", "size_unit": "MM", "color": rgba(colour),
            "outline_color": "255,255,255,255", "outline_width": "0.3", "outline_width_unit": "MM"}


def _done_when_labelled(labels):
    labelled = " AND ".join(f'"{name}" IS NOT NULL' for name in labels)
    return f'CASE WHEN "status" = {literal(TO_DO)} AND {labelled} THEN {literal(DONE)} ELSE "status" END'
