from xml.etree import ElementTree

from whiskbroom.core.qml.categories import Category, add_categories, rgba


def test_each_value_has_its_symbol():
    root = ElementTree.Element("qgis")
    add_categories(root, "kind", [Category("a <b>", "First", {"color": rgba("#ff0080")}),
                                  Category(-3, "Second", {"color": rgba("#2f7a3b", 128)})], ("fill", "SimpleFill"))
    root = ElementTree.fromstring(ElementTree.tostring(root))
    assert root.find("renderer-v2").get("attr") == "kind"
    shown = {category.get("symbol"): (category.get("value"), category.get("label"), category.get("type"))
             for category in root.iter("category")}
    assert shown == {"0": ("a <b>", "First", "string"), "1": ("-3", "Second", "long")}
    colours = {symbol.get("name"): symbol.find("layer/Option/Option").get("value") for symbol in root.iter("symbol")}
    assert colours == {"0": "255,0,128,255", "1": "47,122,59,128"}
    assert {layer.get("class") for layer in root.iter("layer")} == {"SimpleFill"}
