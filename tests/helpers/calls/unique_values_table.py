"""How the laws call unique_values_table."""

from . import Call

CALL = Call(
    lambda s: {"input": s.classes},
    {"output": "values.csv"},
    variants={"numbered": {"incremental": True}},
    large=lambda n: {"input": n["classes"]})
