"""What the names of products and their files say: the sensor, and the band."""

import os
import re

from .sensors import known_sensor, short_label

# The first that fits counts.
_PRODUCTS = (
    (r"hls[._ -]?l30", "HLS Landsat"),
    (r"hls[._ -]?s30", "Sentinel-2"),
    (r"s2[abcd]_msil[12][ac]|sen2|sentinel[._ -]?2[abcd]?|t\d\d[a-z]{3}_\d{8}t\d{6}", "Sentinel-2"),
    (r"s3[ab]_ol_[12]|sentinel[._ -]?3[ab]?|olci", "Sentinel-3"),
    (r"s1[abc]_[a-z]{2}_[a-z]+|sentinel[._ -]?1[abc]?", "Sentinel-1"),
    (r"lm0?[123]|lm0[123]_l\w+|lm[123]\d{13}[a-z]{3}\d\d|landsat[._ -]?[123]", "Landsat 1-3 MSS"),
    (r"lm0?[45]|lm[45]\d{13}[a-z]{3}\d\d", "Landsat 4-5 MSS"),
    (r"lt0?[45]|lt[45]\d{13}[a-z]{3}\d\d|landsat[._ -]?[45]", "Landsat 4-5 TM"),
    (r"le0?7|le7\d{13}[a-z]{3}\d\d|landsat[._ -]?7", "Landsat 7 ETM+"),
    (r"l[cot]0?9|lc9\d{13}[a-z]{3}\d\d|landsat[._ -]?9", "Landsat 9 OLI"),
    (r"l[cot]0?8|l[cot]8\d{13}[a-z]{3}\d\d|landsat[._ -]?8", "Landsat 8 OLI"),
    (r"m[oyc]d(?:09|43|13|02)\w*|modis", "MODIS"),
    (r"aster|ast_l\w+", "ASTER"),
    (r"goes(?:[._ -]?\d\d)?|or_abi-l\w+", "GOES"),
    (r"wv0?2|worldview[._ -]?2", "WorldView-2"),
    (r"wv0?3|worldview[._ -]?3", "WorldView-3"),
    (r"ge0?1|geoeye[._ -]?1", "GeoEye-1"),
    (r"qb0?2|quickbird", "QuickBird"),
    (r"rapideye", "RapidEye"),
    (r"phr1?[ab]?|pleiades", "Pleiades"),
    (r"spot[._ -]?4", "SPOT 4"), (r"spot[._ -]?5", "SPOT 5"), (r"spot[._ -]?[67]", "SPOT 6"),
    (r"planetscope|superdove|psscene", "PlanetScope"),
)
# Such names are short for other things too, so they count in the names of files alone.
_SHORT = ((r"s1[abc]?", "Sentinel-1"), (r"s2[abcd]?", "Sentinel-2"), (r"s3[ab]?", "Sentinel-3"), (r"ast", "ASTER"),
          (r"l[45]", "Landsat 4-5 TM"), (r"l7", "Landsat 7 ETM+"), (r"l8", "Landsat 8 OLI"), (r"l9", "Landsat 9 OLI"),
          (r"l30", "HLS Landsat"), (r"s30", "Sentinel-2"))
_LABEL = re.compile(r"(?<![a-z0-9])(band|b|oa|c|s|m\dc)?[ _-]?0*(\d{1,2})([a-z]?)(?![a-z0-9])"
                    r"|(?<![a-z0-9])[a-z]+(?![a-z0-9])", re.IGNORECASE)
_FOLDERS = 2


def sensor_of_path(path):
    """The `Sensor` that a file's name tells, or else the names of the two folders above it; None where none does."""
    folder, name = os.path.split(os.path.splitext(path)[0])
    sensor = sensor_in(name) or _first(_SHORT, name)
    for _ in range(_FOLDERS):
        folder, name = os.path.split(folder.rstrip("/\\"))
        sensor = sensor or sensor_in(name)
    return sensor


def sensor_in(name):
    """The `Sensor` that the name of a product or of a satellite holds, or None."""
    return _first(_PRODUCTS, name)


def _first(patterns, name):
    for pattern, sensor in patterns:
        # A name may begin or end with anything that is no letter and no digit.
        if re.search(rf"(?<![a-z0-9])(?:{pattern})(?![a-z0-9])", name, re.IGNORECASE):
            return known_sensor(sensor)
    return None


def band_in(text, sensor):
    """The `SensorBand` whose label is the last in a text, such as "SR_B4" or "band 7 reflectance"; None for none.

    A number alone is no label.
    """
    found = None
    for match in _LABEL.finditer(text):
        prefix, number, letter = match.groups()
        if number is None:
            label = match.group(0)
        elif prefix and _fits(prefix.lower(), sensor):
            label = number + (letter or "")
        else:
            continue
        band = next((band for band in sensor.bands if short_label(band.name) == label.lower()), None)
        found = band or found
    return found


def _fits(prefix, sensor):
    own = {re.match("[a-z]*", band.name.lower()).group() for band in sensor.bands}
    return prefix in ("b", "band") or prefix.lstrip("m0123456789") in own
