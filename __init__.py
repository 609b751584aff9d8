"""Whiskbroom: land-cover work with satellite images, as a QGIS plugin and in plain Python."""

import sys

# QGIS forgets only a part of a plugin's modules when it reloads or upgrades it: the others are of the former version.
for _former in [name for name in sys.modules if name.startswith(f"{__name__}.")]:
    del sys.modules[_former]


def classFactory(iface):  # noqa: N802 (the name that QGIS calls)
    """Returns the plugin.

    Args:
        iface: QGIS's window interface, or None where there is no window.
    """
    from .plugin import WhiskbroomPlugin

    return WhiskbroomPlugin(iface)


def __getattr__(name):
    # Loaded on demand: QGIS imports this module at its start.
    if name == "Session":
        from .core.session import Session

        return Session
    if name == "__version__":
        from .core.version import VERSION

        return VERSION
    raise AttributeError(f"module {__name__} has no attribute {name}")
