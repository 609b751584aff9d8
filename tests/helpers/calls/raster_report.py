"""How the laws call raster_report."""

from . import Call

CALL = Call(
    lambda s: {"input": s.classes},
    {"output": "report.csv", "output_html": "report.html"},
    large=lambda n: {"input": n["classes"]})
