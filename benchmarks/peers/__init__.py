"""The tools of the benchmark by name; each module gives `peer(work)` or raises `Unavailable`."""

from importlib import import_module

NAMES = ("whiskbroom", "remotior_sensus", "otb", "gdal_tools", "scikit_learn")
EXTRA_NAMES = ("remotior_sensus_polygons",)


def load(name, work):
    """Returns the `Peer` of that name, ready to run with its files in the folder `work`."""
    return import_module(f"peers.{name}").peer(work)
