"""How the laws call band_combination."""

from . import Call

CALL = Call(
    lambda s: {"input": [s.classes, s.reference]},
    {"output": "combinations.tif", "output_table": "combinations.csv"},
    lambda s: {"input": [s.classes, s.shifted_classes]},
    {"ignored": {"ignored_value": 2, "names": [["first"], ["second"]]}},
    large=lambda n: {"input": [n["classes"], n["reference"]], "output_table": "combinations.csv"},
    without_unit={"ignored_value": "a class value"},
    class_map="output")
