"""Band sets as the XML of Remotior Sensus, with elements of our own beside its."""

from xml.etree import ElementTree  # nosec B405

from ..errors import InputError
from ..language import Phrase
from .arrange import checked
from .band import Band
from .bandset import BandSet
from .dates import checked_date
from .roles import role_named, role_of_wavelength
from .wavelengths import micrometres, unit_named

_BOX = ("box_coordinate_left", "box_coordinate_top", "box_coordinate_right", "box_coordinate_bottom")
_UNITS = {"µm": "µm (1 E-6m)", "nm": "nm (1 E-9m)"}
# Remotior Sensus reads no file without a version.
_VERSION = "whiskbroom 1"
_NO_UNIT = "band number"
# What Remotior Sensus keeps for a band without NoData.
_NO_NODATA = -2 ** 63
_NONE = ("", "None", "NaT", "nan", None)


def bandset_to_xml(bandset):
    """The XML of a band set, which Remotior Sensus reads too.

    A band without wavelength has its number there, in the unit "band number". Role, width and the exact place of the
    raster are elements that Remotior Sensus passes over.
    """
    root = ElementTree.Element("bandset", version=_VERSION, name=bandset.name, date=bandset.date or "NaT",
                               root_directory=bandset.root_directory or "None", crs=_crs(bandset) or "None")
    if bandset.box is not None:
        root.attrib.update((name, repr(side)) for name, side in zip(_BOX, bandset.box))
    for number, band in enumerate(bandset, start=1):
        element = ElementTree.SubElement(root, "band", band_number=str(number))
        for name, value in _elements(bandset, number, band).items():
            ElementTree.SubElement(element, name).text = value
    ElementTree.indent(root, "\t")
    return ElementTree.tostring(root, encoding="unicode")


def bandset_from_xml(text, source="the text"):
    """A band set from XML, of ours or of Remotior Sensus.

    Args:
        text: the XML.
        source: what messages call it.
    Raises:
        InputError: it is no band set, or a value in it cannot be.
    """
    root = _root(text, source)
    bands, units = [], []
    try:
        for element in root.iter("band"):
            found = {child.tag: child.text or "" for child in element}
            bands.append(_band(found))
            units.append(found.get("wavelength_unit", ""))
        box = tuple(float(root.get(name)) for name in _BOX) if root.get(_BOX[0]) is not None else None
    except (TypeError, ValueError, KeyError) as error:
        raise InputError("{source} cannot be read: band {number} has {reason}.", source=source, number=len(bands) + 1,
                         reason=Phrase("no {name}", name=str(error)) if isinstance(error, KeyError)
                         else str(error).rstrip(".")) from None
    return BandSet(tuple(bands), _given(root.get("name")), checked_date(root.get("date")),
                   _given(root.get("root_directory")), _own_crs(_given(root.get("crs")), bands), box,
                   "nm" if {unit_named(unit) for unit in units} - {None} == {1e-3} else "µm")


def _elements(bandset, number, band):
    wavelength = bandset.get_band_attributes("wavelength")[number - 1]
    plain = {name: str(getattr(band, name)) for name in (
        "raster_band", "path", "name", "additive_factor", "multiplicative_factor", "x_size", "y_size", "top", "left",
        "bottom", "right", "x_count", "y_count", "number_of_bands", "x_block_size", "y_block_size", "scale", "offset",
        "role")}
    return {**plain, "root_directory": bandset.root_directory or "None", "date": band.date or "NaT",
            "wavelength": str(number if wavelength is None else wavelength),
            "wavelength_unit": _NO_UNIT if wavelength is None else _UNITS[bandset.unit],
            "nodata": str(_NO_NODATA if band.nodata is None else band.nodata), "data_type": _gdal_type(band.data_type),
            "crs": band.crs or "None", "width_um": "" if band.width is None else str(band.width),
            "transform": " ".join(map(repr, band.transform))}


def _band(found):
    unit = found.get("wavelength_unit", "")
    wavelength = micrometres(found["wavelength"], unit) if unit_named(unit) else None
    width = micrometres(found.get("width_um"), "um")
    role = role_named(found["role"]) if "role" in found else role_of_wavelength(wavelength, width) if wavelength else ""
    return Band(
        name=found["name"], path=found["path"], raster_band=int(found["raster_band"]), role=role,
        wavelength=wavelength, width=width, date=checked_date(found.get("date")),
        multiplicative_factor=checked("multiplicative_factor", found["multiplicative_factor"]),
        additive_factor=checked("additive_factor", found["additive_factor"]),
        scale=float(found.get("scale") or 1), offset=float(found.get("offset") or 0), nodata=_nodata(found),
        data_type=_numpy_type(found.get("data_type", "")), x_count=int(found["x_count"]), y_count=int(found["y_count"]),
        transform=_transform(found), crs=_given(found.get("crs")), number_of_bands=int(found["number_of_bands"]),
        x_block_size=int(found["x_block_size"]), y_block_size=int(found["y_block_size"]))


def _transform(found):
    if found.get("transform"):
        numbers = tuple(float(number) for number in found["transform"].split())
        if len(numbers) != 6:
            raise ValueError("a transform that is not of six numbers")
        return numbers
    return (float(found["left"]), float(found["x_size"]), 0.0, float(found["top"]), 0.0, -float(found["y_size"]))


def _nodata(found):
    text = found.get("nodata", "")
    if text == "nan":
        return float("nan")
    if text in _NONE or text == str(_NO_NODATA):
        return None
    number = float(text)
    return int(text) if text.lstrip("+-").isdecimal() else number


def _root(text, source):
    try:
        # A band set needs no entities, and only files made to do harm declare them.
        root = None if "<!" in text.replace("<!--", "") else ElementTree.fromstring(text)  # nosec B314
    except (ElementTree.ParseError, ValueError):
        root = None
    if root is None or root.tag != "bandset":
        raise InputError("{source} holds no band set.", source=source)
    return root


def _crs(bandset):
    return bandset.crs or (bandset.bands[0].crs if bandset.bands else "")


def _own_crs(crs, bands):
    """The coordinate system of the set where it is another than that of its bands, of which files hold a part."""
    of_bands = bands[0].crs if bands else ""
    return "" if of_bands and crs.startswith(of_bands) else crs


def _given(text):
    return "" if text in _NONE else text


def _gdal_type(name):
    return {"uint8": "Byte", "uint16": "UInt16", "uint32": "UInt32", "uint64": "UInt64"}.get(name, name.capitalize())


def _numpy_type(name):
    return "" if name in _NONE else {"Byte": "uint8"}.get(name, name.lower())
