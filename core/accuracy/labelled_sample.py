"""A labelled sample layer, read back as the `Sample` that its design says it is."""

import math
from dataclasses import dataclass, field
from typing import Mapping, Tuple

import numpy as np

from ..errors import InputError
from ..language import Phrase, listed
from .design import SampleDesign, Stratum
from .estimate import Sample
from .sample_layer import CHANGE_LABELS, DESIGNS, DONE, EXCLUDED, FIELDS, STATUSES

_FEWEST = 2


@dataclass(frozen=True)
class LabelledSample:
    """The units of a sample layer that are labelled.

    Attributes:
        name: what messages call the layer.
        design: a word of `DESIGNS`.
        spaced: whether points were kept apart, so that the inclusion probabilities are not exact.
        map_print: fingerprint of the map that was sampled.
        columns: field → list of the values of the labelled units.
        places: positions of the labelled units among the features, int ndarray.
        excluded: number of points that could not be labelled.
    """

    name: str
    design: str
    spaced: bool
    map_print: str
    columns: Mapping
    places: np.ndarray
    excluded: int

    @property
    def total_area(self):
        """Area of the population, in square metres or squared units of the coordinate system."""
        return math.fsum({s: a for s, a in zip(self.columns["stratum"], self.columns["strat_area"])}.values())


def read_sample(name, fields, *label_fields):
    """Checks the attributes of a sample layer.

    Args:
        name: what messages call the layer.
        fields: field → list of values.
        label_fields: the fields with the class of the reference: one, "label" where none is named, or those before
            and after a change. They are the columns "label", or "label_from" and "label_to", of what is returned.
    Returns:
        `LabelledSample`
    Raises:
        InputError: a field is missing, a point is not labelled yet, or the layer mixes designs or maps.
    """
    labels = dict(zip(CHANGE_LABELS if len(label_fields) == 2 else ("label",), label_fields or ("label",)))
    needed = [f for f in FIELDS if f != "label"] + list(labels.values())
    missing = [f for f in needed if f not in fields]
    if missing:
        raise InputError("{vector} lacks the fields {fields} of a sample layer; use a layer that the sample points "
                         "tool made.", vector=name, fields=listed(missing))
    count = len(fields["id"])
    if not count:
        raise InputError("{vector} has no point.", vector=name)
    _require_finished(name, fields, labels.values())
    words = str(_only(name, fields, "design")).split("+")
    if words[0] not in DESIGNS:
        raise InputError("{vector} has the design {design}, which is none of {known}.", vector=name, design=words[0],
                         known=", ".join(DESIGNS))
    places = np.array([n for n in range(count) if fields["status"][n] == DONE], int)
    columns = {f: [fields[f][n] for n in places] for f in FIELDS if f in fields}
    for column, label_field in labels.items():
        columns[column] = [_class(name, label_field, fields[label_field][n]) for n in places]
    columns["map_class"] = [_class(name, "map_class", fields["map_class"][n]) for n in places]
    _require_design(name, columns)
    return LabelledSample(name, words[0], "distance" in words[1:], str(_only(name, fields, "map_print")), columns,
                          places, fields["status"].count(EXCLUDED))


def _require_finished(name, fields, label_fields):
    unknown = sorted({str(status) for status in fields["status"] if status not in STATUSES})
    if unknown:
        raise InputError("{vector} has the status {status}, which is none of {known}.", vector=name, status=unknown[0],
                         known=", ".join(STATUSES))
    done = fields["status"].count(DONE)
    waiting = len(fields["status"]) - done - fields["status"].count(EXCLUDED)
    if waiting:
        raise InputError("{count} of {all} points of {vector} are still to do; label them and set their status to done "
                         "(or excluded).", count=waiting, all=len(fields["status"]), vector=name)
    if not done:
        raise InputError("All points of {vector} are excluded.", vector=name)
    for label_field in label_fields:
        for number, status, label in zip(fields["id"], fields["status"], fields[label_field]):
            if status == DONE and label is None:
                raise InputError("Point {id} of {vector} is done but has no {field}.", id=number, vector=name,
                                 field=label_field)


def _only(name, fields, column):
    found = {value for value in fields[column]}
    if len(found) != 1 or found == {None}:
        raise InputError("{vector} mixes samples: the field {field} holds {values}; keep the points of one sample.",
                         vector=name, field=column, values=", ".join(sorted(map(str, found))[:5]))
    return found.pop()


def _class(name, column, value):
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value or value != int(value):
        raise InputError("The field {field} of {vector} must hold whole numbers; it holds {value}.", field=column,
                         vector=name, value=repr(value))
    return int(value)


def _require_design(name, columns):
    for column in ("stratum", "strat_px", "strat_area", "inclusion", "px_area"):
        for number, value in zip(columns["id"], columns[column]):
            if value is None or column != "stratum" and not 0 < value < math.inf:
                raise InputError("Point {id} of {vector} has no valid {field}; restore what the sample points tool "
                                 "wrote.", id=number, vector=name, field=column)
    sizes = {}
    for stratum, size in zip(columns["stratum"], zip(columns["strat_px"], columns["strat_area"])):
        if sizes.setdefault(stratum, size) != size:
            raise InputError("The stratum {stratum} of {vector} has different sizes; restore what the sample points "
                             "tool wrote.", stratum=stratum, vector=name)


def require_labels(sample, known):
    """Raises `InputError` when a label is no class of the map's legend.

    Args:
        sample: `LabelledSample`.
        known: the classes that there are.
    """
    for number, label in zip(sample.columns["id"], sample.columns["label"]):
        if label not in known:
            raise InputError("Point {id} of {vector} has the label {label}, which is no class of the map ({known}).",
                             id=number, vector=sample.name, label=label, known=", ".join(map(str, sorted(known))))


def require_different_places(name, ids, places):
    """Raises `InputError` when two points lie in the same place.

    Args:
        name: what messages call the layer.
        ids: number of each point.
        places: anything hashable for each point.
    """
    seen = {}
    for number, place in zip(ids, places):
        if place in seen:
            raise InputError("Points {first} and {second} of {vector} lie in the same pixel; a pixel is drawn once.",
                             first=seen[place], second=number, vector=name)
        seen[place] = number


@dataclass(frozen=True)
class Prepared:
    """A sample that is ready for estimation.

    Attributes:
        sample: `Sample`.
        warnings: `Phrase` values on what was done to it.
    """

    sample: Sample
    warnings: Tuple = field(default=())


def prepared(labelled, mapped=None, inside=None, poststrata=None):
    """The `Sample` of a labelled layer, by its design.

    Strata with fewer than two units have no variance: each is joined with the smallest other one.

    Args:
        labelled: `LabelledSample`.
        mapped: class of the assessed map at each unit; None for the map that was sampled.
        inside: bool ndarray (n,) for the part of the map that is asked about, or None.
        poststrata: class of the map → area, to estimate with the map's classes as post-strata; None for not.
    Returns:
        `Prepared`
    """
    columns, warnings = labelled.columns, []
    mapped = np.array(columns["map_class"] if mapped is None else mapped)
    stratum = np.array(columns["stratum"])
    strata = {s: Stratum(float(units), float(area)) for s, units, area in zip(
        columns["stratum"], columns["strat_px"], columns["strat_area"])}
    stratum, strata = _joined(stratum, strata, warnings)
    if labelled.excluded:
        warnings.append(Phrase("{count} points were excluded; the others stand for them, which is right only if the "
                               "reason has nothing to do with the class.", count=labelled.excluded))
    if labelled.spaced:
        warnings.append(Phrase("The points were kept apart by a minimum distance: the inclusion probabilities are not "
                               "exact, and the standard errors tend to be too large."))
    if labelled.design == "systematic":
        warnings.append(Phrase("The variance of a systematic sample is estimated as that of a simple random one, which "
                               "is too large as a rule."))
    cluster = np.array(columns["cluster"]) if labelled.design == "cluster" else None
    areas = np.array(columns["px_area"]) / np.array(columns["inclusion"])
    others = {}
    if poststrata is not None:
        classes = np.array(mapped)
        present = set(classes.tolist())
        for label in sorted(set(poststrata) - present):
            warnings.append(Phrase("No point lies in class {label}, {share:.2f} % of the map; the other classes stand "
                                   "for it.", label=label, share=100 * poststrata[label] / sum(poststrata.values())))
        others = {"poststratum": classes, "poststrata": {k: v for k, v in poststrata.items() if k in present}}
    equal = cluster is None and all(np.allclose(areas[stratum == s], areas[stratum == s][:1]) for s in strata)
    design = SampleDesign(strata, stratum, None if equal else areas, cluster, **others)
    # Of a change the later label stands for the reference; the other one is in the columns.
    reference = np.array(columns.get("label", columns.get(CHANGE_LABELS[1])))
    return Prepared(Sample(design, mapped, reference, inside), tuple(warnings))


def _joined(stratum, strata, warnings):
    """Strata with too few units joined with others."""
    stratum, strata = stratum.copy(), dict(strata)
    while len(strata) > 1:
        counts = {s: int((stratum == s).sum()) for s in strata}
        small = [s for s, count in counts.items() if count < _FEWEST]
        if not small:
            break
        one = min(small)
        other = min((s for s in strata if s != one), key=lambda s: (strata[s].area, s))
        warnings.append(Phrase("The stratum {stratum} has fewer than two points and was joined with the stratum "
                               "{other}.", stratum=one, other=other))
        stratum[stratum == one] = other
        gone = strata.pop(one)
        strata[other] = Stratum(strata[other].units + gone.units, strata[other].area + gone.area)
    return stratum, strata
