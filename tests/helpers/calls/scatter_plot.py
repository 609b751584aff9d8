"""How the laws call scatter_plot."""

from . import Call

CALL = Call(
    lambda s: {"input": s.image, "band_x": 3, "band_y": 4, "training": s.training, "class_field": "class_id",
               "name_field": "class_name", "cells": 50},
    {"output": "scatter.html", "output_svg": "scatter.svg", "output_table": "cells.csv"},
    lambda s: {"input": [s.image, s.shifted_image]},
    {"ranges": {"training": None, "class_field": None, "name_field": None, "x_range": "100, 900",
                "y_range": "0, 3000"}},
    large=lambda n: {"input": n["image"], "training": n["training"], "class_field": "class_id"},
    same_grid=False)
