"""The inputs that all tools on a labelled sample share."""

from ..errors import ParameterError
from .inputs import Band, Boolean, Field, Number, Raster, Vector

LABELLED_SAMPLE = (
    Vector("input", "Labelled sample", "Layer that the sample points tool made, with label and status of every point.",
           geometries=("point",)),
    Field("label_field", "Label field", "Field with the true class.", default="label", parent="input", advanced=True),
    Raster("map", "Map", "The map that was sampled: it gives the names of the classes, and is checked not to have "
           "changed since.", default=None),
    Band("band", "Band of the map", "The band with the classes.", default=1, parent="map", advanced=True),
    Boolean("other_map", "Assess another map", "Assesses the given map with a sample that was drawn from another one.",
            default=False, advanced=True),
    Boolean("poststratify", "Use the map's areas", "Takes the classes of the given map as post-strata, which makes "
            "estimates of simple and systematic samples more precise.", default=False, advanced=True),
    Vector("part", "Part of the map", "Polygons: the figures are those of the part of the map inside them.",
           default=None, advanced=True),
    Number("level", "Confidence level", "Of the intervals.", default=95, minimum=50, maximum=99.9, unit="percent",
           advanced=True),
)


def check_labelled_sample(p):
    """Raises `ParameterError` when the map is missing that another of these inputs needs."""
    if p.map is None and (p.other_map or p.poststratify):
        raise ParameterError("map is needed to assess another map or to use the map's areas.")
