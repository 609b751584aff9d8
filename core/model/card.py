"""What a model takes and gives, in the words of the STAC extension for machine learning models."""

import re

_SCALINGS = {"z_score": "z-score", "linear_scaling": "min-max"}


def card_of(model):
    """A card like an item's properties by the MLM extension (github.com/stac-extensions/mlm, version 1).

    Args:
        model: the `Model`.
    Returns:
        A dict for JSON.
    """
    names = [band.name for band in model.bands]
    framework = "scikit-learn" if "scikit-learn" in model.software else "whiskbroom"
    entry = {
        "name": "bands of a pixel",
        "bands": [_band(band) for band in model.bands],
        "input": {"shape": [-1, len(names)], "dim_order": ["batch", "channel"], "data_type": "float64"},
    }
    if model.normalisation.kind in _SCALINGS:
        entry["value_scaling"] = [_scaling(model.normalisation.kind, float(centre), float(spread)) for centre, spread
                                  in zip(model.normalisation.centre, model.normalisation.spread)]
    return {
        "mlm:name": model.method,
        "mlm:architecture": model.method.replace("_", " "),
        "mlm:tasks": ["classification"],
        "mlm:framework": framework,
        "mlm:framework_version": model.software.get(framework, ""),
        "mlm:hyperparameters": dict(model.settings),
        "mlm:input": [entry],
        "mlm:output": [{
            "name": "class",
            "tasks": ["classification"],
            "result": {"shape": [-1], "dim_order": ["batch"], "data_type": "int64"},
            "classification:classes": [_class(found) for found in model.classes],
        }],
    }


def _band(band):
    described = {"name": band.name}
    if band.role:
        described["eo:common_name"] = band.role
    if band.wavelength is not None:
        described["eo:center_wavelength"] = band.wavelength
    return described


def _scaling(kind, centre, spread):
    if kind == "z_score":
        return {"type": "z-score", "mean": centre, "stddev": spread}
    return {"type": "min-max", "minimum": centre, "maximum": centre + spread}


def _class(found):
    # The classification extension wants a name of letters, digits, _ and -, and keeps the text as the title.
    name = re.sub(r"[^0-9A-Za-z_-]+", "_", found.name).strip("_") or f"class_{found.value}"
    described = {"value": found.value, "name": name}
    if found.name:
        described["title"] = found.name
    if found.colour:
        described["color_hint"] = found.colour.lstrip("#").upper()
    return described
