"""The figures of a validation, as a model keeps them."""

import math


def figures_of(validation, unit):
    """What a model keeps of a validation, for JSON.

    Args:
        validation: `Validation`, or None.
        unit: of distances, in words.
    Returns:
        A dict: "by_feature" and "at_random", and "in_space" where it was asked for.
    """
    if validation is None:
        return {}
    found = {"by_feature": _outcome(validation.by_feature), "at_random": _outcome(validation.at_random)}
    if validation.in_space is not None:
        found["in_space"] = {**_in_space(validation.in_space), "unit": unit}
    return found


def _outcome(one):
    return None if one is None else {"folds": one.folds, "matrix": one.matrix.counts.tolist(),
                                     "accuracy": one.accuracy, "unjudged": list(one.unjudged)}


def _in_space(found):
    outcome, errors = found.outcome, found.errors
    figures = {
        "kind": found.kind, "distance": found.distance, "given": found.given,
        "range": errors.distance if math.isfinite(errors.distance) else None,
        "beyond_reach": math.isinf(errors.distance), "reach": errors.empirical.reach, "variogram": _variogram(errors)}
    if outcome is not None:
        figures.update(_outcome(outcome), left_out=outcome.left_out,
                       unjudged_pixels=int((outcome.found < 0).sum()))
    return figures


def _variogram(errors):
    empirical, model = errors.empirical, errors.model
    return {"lags": empirical.lags.tolist(), "semivariances": empirical.semivariances.tolist(),
            "pairs": empirical.pairs.tolist(),
            "model": None if model is None else {"shape": model.shape, "nugget": model.nugget,
                                                 "structured": model.structured, "scale": model.scale}}
