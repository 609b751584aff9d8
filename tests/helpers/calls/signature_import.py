"""How the laws call signature_import."""

from . import Call

CALL = Call(
    lambda s: {"input": s.signatures},
    {"output": "imported.json", "output_table": "bands.csv"},
    None,
    {"scaled": {"factor": 0.5, "first_class": 7, "macroclass": 2, "macroclass_name": "Wood"},
     "added": lambda s: {"catalogue": s.signatures}},
    large=lambda n: {"input": n["signatures"]},
    without_unit={"factor": "a factor", "first_class": "a class", "macroclass": "a macroclass"},
    any_grids="their pixels are not read",
    same_grid=False)
