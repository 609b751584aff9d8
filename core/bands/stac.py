"""What STAC items say of bands (extensions eo, and the bands of STAC 1.1)."""

from .roles import ROLES, role_named, role_of_wavelength

# Published items name some bands wrongly: MODIS band 5 at 1.24 micrometres as lwir12, for instance.
_TOLERANCE = 0.25


def items_of_asset(item, file_name):
    """Metadata items of the bands of a file that is an asset of a STAC item, for `recognise.Evidence`.

    Args:
        item: the parsed JSON.
        file_name: name of the file without folder.
    Returns:
        A list of dicts, one for each band in order; empty where the item has no such asset or tells nothing.
    """
    if not isinstance(item, dict) or not isinstance(item.get("assets"), dict):
        return []
    properties = item.get("properties") if isinstance(item.get("properties"), dict) else {}
    shared = {"platform": str(properties.get("platform", "")), "acquisition_date": str(properties.get("datetime", ""))}
    for asset in item["assets"].values():
        href = str(asset.get("href", "")) if isinstance(asset, dict) else ""
        if href.split("?")[0].rsplit("/", 1)[-1] == file_name:
            return [{**shared, **_items(band)} for band in _bands(asset)]
    return []


def _bands(asset):
    bands = asset.get("eo:bands") or asset.get("bands") or []
    return [band for band in bands if isinstance(band, dict)] if isinstance(bands, list) else []


def _items(band):
    def value(name):
        return band.get(name) if band.get(name) is not None else band.get("eo:" + name)

    found = {"central_wavelength_um": value("center_wavelength"), "fwhm_um": value("full_width_half_max"),
             "common_name": _role(value("common_name"), value("center_wavelength"))}
    return {name: str(text) for name, text in found.items() if text}


def _role(common_name, wavelength):
    role = role_named(common_name) if isinstance(common_name, str) else ""
    if not role or not isinstance(wavelength, (int, float)) or isinstance(wavelength, bool):
        return role
    centre = ROLES[role].centre
    if role == "rededge" or centre and abs(wavelength / centre - 1) > _TOLERANCE:
        # Older items call all red edge bands so.
        return role_of_wavelength(wavelength)
    return role
