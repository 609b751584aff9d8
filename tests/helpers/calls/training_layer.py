"""How the laws call training_layer."""

from . import Call

CALL = Call(
    lambda s: {"input": s.training, "class_map": s.classes},
    {"output": "new.gpkg"},
    None,
    {"points": lambda s: {"classes": "1;Water|2;Forest;7;Green;#2f7a3b", "class_map": None, "geometry": "point"}},
    large=lambda n: {"input": n["training"], "classes": [[1, "Water"]]},
    any_grids="their pixels are not compared",
    same_grid=False)
