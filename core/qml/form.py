"""The part of QGIS's own style documents that says how fields are filled in."""

from dataclasses import dataclass
from typing import Mapping, Optional
from xml.etree import ElementTree  # nosec B405


@dataclass(frozen=True)
class FormField:
    """How a form shows a field.

    Attributes:
        name: the field's name.
        choices: value → what the list to choose from says; None for a line of text.
        editable: whether it can be changed.
        expression: QGIS expression that fills it in whenever the feature changes; "" for none.
    """

    name: str
    choices: Optional[Mapping] = None
    editable: bool = False
    expression: str = ""


def add_form(document, fields):
    """Adds widgets, defaults and locks of fields.

    Args:
        document: root `Element` of the style.
        fields: `FormField`s.
    """
    settings = ElementTree.SubElement(document, "fieldConfiguration")
    defaults = ElementTree.SubElement(document, "defaults")
    editable = ElementTree.SubElement(document, "editable")
    for field in fields:
        _add_widget(ElementTree.SubElement(settings, "field", name=field.name), field.choices)
        ElementTree.SubElement(defaults, "default", field=field.name, expression=field.expression,
                               applyOnUpdate=str(int(bool(field.expression))))
        ElementTree.SubElement(editable, "field", name=field.name, editable=str(int(field.editable)))


def add_tabs(document, tabs):
    """Divides the form into tabs.

    Args:
        document: root `Element` of the style.
        tabs: title → names of its fields.
    """
    ElementTree.SubElement(document, "editorlayout").text = "tablayout"
    form = ElementTree.SubElement(document, "attributeEditorForm")
    for title, names in tabs.items():
        tab = ElementTree.SubElement(form, "attributeEditorContainer", name=title, groupBox="0", columnCount="1",
                                     showLabel="1", visibilityExpressionEnabled="0", visibilityExpression="")
        for name in names:
            # QGIS finds the field by its name.
            ElementTree.SubElement(tab, "attributeEditorField", name=name, index="-1", showLabel="1")


def literal(value):
    """A whole number or text as a QGIS expression says it."""
    if isinstance(value, int):
        return str(value)
    return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'"


def _add_widget(setting, choices):
    widget = ElementTree.SubElement(setting, "editWidget", type="TextEdit" if choices is None else "ValueMap")
    options = ElementTree.SubElement(ElementTree.SubElement(widget, "config"), "Option", type="Map")
    if choices is None:
        return
    listed = ElementTree.SubElement(options, "Option", name="map", type="List")
    for value, text in choices.items():
        choice = ElementTree.SubElement(listed, "Option", type="Map")
        ElementTree.SubElement(choice, "Option", name=text, type="QString", value=str(value))
