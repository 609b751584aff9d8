"""How the laws call raster_report."""

from . import Call

CALL = Call(
    lambda s: {"input": s.classes},
    {"output": "report.csv", "output_html": "report.html"},
    variants={"ignored": {"ignored_value": 2}},
    large=lambda n: {"input": n["classes"]},
    without_unit={"ignored_value": "a class value"})
