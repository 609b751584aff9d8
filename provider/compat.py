"""What differs between the versions of QGIS, and stands nowhere else."""

from importlib.util import find_spec


def creation_options_widget():
    """The metadata of a text parameter that is shown as QGIS's own editor of GDAL creation options.

    In QGIS 3.22 it is a class of the Processing plugin; in 3.44 that is gone, and QGIS itself has the editor.
    """
    module = "processing.algs.gdal.ui.RasterOptionsWidget"
    try:
        in_python = find_spec(module) is not None
    except ImportError:
        in_python = False
    return {"widget_wrapper": {"class": f"{module}.RasterOptionsWidgetWrapper"} if in_python
            else {"widget_type": "rasteroptions"}}
