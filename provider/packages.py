"""What to do where QGIS's Python lacks a package."""

import os
import sys

from qgis.core import QgsApplication

from ..core.packages import in_conda, install_command, package_name
from .i18n import UserLanguage


def what_to_install(tool, missing, option=None):
    """The sentence for a tool that cannot run, or cannot with an option.

    Args:
        tool: the `Tool`.
        missing: import names of the packages that it lacks.
        option: the `Option` that needs them, or None where the tool itself does.
    """
    tr = UserLanguage(tool)
    command = install_command(missing, qgis_python())
    told = {"title": tr(option.label if option else tool.title), "package": ", ".join(map(package_name, missing)),
            "command": command}
    if sys.platform == "win32" and not in_conda():
        return tr("{title} needs the Python package {package}; install it for QGIS's Python: open the OSGeo4W Shell "
                  "from the start menu, type {command}, and start QGIS again.", **told)
    return tr("{title} needs the Python package {package}; install it for QGIS's Python: type {command} in a terminal, "
              "and start QGIS again.", **told)


def qgis_python():
    """What starts QGIS's Python in a terminal; `sys.executable` is QGIS itself, or another Python on the path."""
    if sys.platform == "win32":
        return "python"
    if sys.platform == "darwin":
        # Releases of QGIS have it at different places of the application's folder.
        prefixes = (sys.exec_prefix, QgsApplication.prefixPath(), os.path.dirname(QgsApplication.prefixPath()))
        places = [os.path.join(prefix, *names) for prefix in prefixes for names in (("bin", "python3"), ("python3",))]
        return next(filter(os.path.exists, places), places[0])
    return "/usr/bin/python3"
