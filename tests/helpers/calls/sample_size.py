"""How the laws call sample_size."""

from . import Call

CALL = Call(
    lambda s: {"input": s.classes, "standard_error": 0.02, "users_accuracies": "1=0.9, 2=0.7", "floor": 20},
    {"output": "plan.csv"},
    variants={"area": {"figure": "area", "target_class": 2}, "typed": {"allocation": "typed",
                                                                      "typed_sizes": "1=9, 2=8, 3=7, 4=6"}},
    large=lambda n: {"input": n["classes"]},
    without_unit={"target_class": "a class value"})
