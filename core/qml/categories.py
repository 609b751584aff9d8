"""The part of QGIS's own style documents that gives each value of a field its symbol."""

from dataclasses import dataclass
from typing import Mapping
from xml.etree import ElementTree  # nosec B405


@dataclass(frozen=True)
class Category:
    """A value of the field, and what it looks like.

    Attributes:
        value: number or text.
        label: what the legend says.
        properties: of the symbol's only layer, by QGIS's names: ``color``, ``size``, …
    """

    value: object
    label: str
    properties: Mapping[str, str]


def add_categories(document, field, categories, symbol):
    """Adds a renderer by the values of a field.

    Args:
        document: root `Element` of the style.
        field: its name.
        categories: `Category`s in the order of the legend.
        symbol: kind of the symbols and of their layer: ("marker", "SimpleMarker") or ("fill", "SimpleFill").
    """
    renderer = ElementTree.SubElement(document, "renderer-v2", type="categorizedSymbol", attr=field,
                                      enableorderby="0", forceraster="0", symbollevels="0")
    listed = ElementTree.SubElement(renderer, "categories")
    symbols = ElementTree.SubElement(renderer, "symbols")
    for place, category in enumerate(categories):
        kind = "long" if isinstance(category.value, int) else "string"
        ElementTree.SubElement(listed, "category", value=str(category.value), label=category.label, symbol=str(place),
                               render="true", type=kind)
        _add_symbol(symbols, str(place), category.properties, *symbol)


def rgba(colour, opacity=255):
    """A colour as QGIS writes it; ``colour`` is "#rrggbb"."""
    return ",".join([*(str(int(colour[place:place + 2], 16)) for place in (1, 3, 5)), str(opacity)])


def _add_symbol(symbols, name, properties, kind, layer_class):
    symbol = ElementTree.SubElement(symbols, "symbol", name=name, type=kind, alpha="1", clip_to_extent="1")
    layer = ElementTree.SubElement(symbol, "layer", {"class": layer_class, "enabled": "1", "locked": "0",
                                                     "pass": str(0)})
    options = ElementTree.SubElement(layer, "Option", type="Map")
    for key, value in properties.items():
        ElementTree.SubElement(options, "Option", name=key, type="QString", value=value)
