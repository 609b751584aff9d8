"""Python packages that a tool, or an option of it, cannot do without, and how to install them on this system."""

import os
import sys
from importlib.util import find_spec

from .errors import ToolError

# Import names whose package is called otherwise.
_PACKAGES = {"sklearn": "scikit-learn"}
# By the name of a Linux distribution: the command of its package manager, and how it calls a Python package.
_DISTRIBUTIONS = {
    "debian": ("sudo apt install", lambda name: f"python3-{name}"),
    "fedora": ("sudo dnf install", lambda name: f"python3-{package_name(name)}"),
    "suse": ("sudo zypper install", lambda name: f"python3-{package_name(name)}"),
    "arch": ("sudo pacman -S", lambda name: f"python-{package_name(name)}"),
}


def package_name(name):
    """The package that holds a module of that import name."""
    return _PACKAGES.get(name, name)


def missing_packages(needing):
    """The import names that a tool or an option needs and this Python lacks."""
    return [name for name in needing.needs if find_spec(name) is None]


def option_without_package(tool, values):
    """The first `Option` among the values of a tool that needs a package which this Python lacks, or None."""
    for parameter in tool.parameters:
        for option in getattr(parameter, "options", ()):
            if getattr(values, parameter.name) == option.key and missing_packages(option):
                return option
    return None


def require_packages(needing, name):
    """Raises `ToolError` when a package is missing that a tool or an option needs.

    Args:
        needing: the `Tool` or the `Option`.
        name: what the message calls it, a text or a `Phrase`.
    """
    missing = missing_packages(needing)
    if missing:
        raise ToolError("{tool} needs the Python package {package}; install it with {command}.", tool=name,
                        package=", ".join(map(package_name, missing)),
                        command=install_command(missing, sys.executable or "python3"))


def install_command(names, python):
    """The command that installs packages for a Python, as it is typed in a terminal.

    Where pip installs them, NumPy stays as it is: what else is there was built for it.

    Args:
        names: import names.
        python: what starts that Python in a terminal.
    """
    packages = [package_name(name) for name in names]
    if in_conda():
        return " ".join(["conda install -c conda-forge", *packages])
    pip = " ".join(["install", *packages, *_held_numpy()])
    if os.path.exists("/.flatpak-info"):
        return f"flatpak run --command=pip3 {os.environ.get('FLATPAK_ID', 'org.qgis.qgis')} {pip} --user"
    if sys.platform == "linux" and os.path.dirname(python) in ("/usr/bin", "/bin"):
        for distribution in _this_linux():
            if distribution in _DISTRIBUTIONS:
                command, named = _DISTRIBUTIONS[distribution]
                return " ".join([command, *map(named, names)])
    return f'"{python}" -m pip {pip}' if " " in python else f"{python} -m pip {pip}"


def in_conda():
    """Whether this Python belongs to a conda environment."""
    return os.path.isdir(os.path.join(sys.prefix, "conda-meta"))


def _held_numpy():
    # On demand: QGIS imports this module at its start.
    from importlib import metadata

    try:
        return ["numpy==" + metadata.version("numpy")]
    except metadata.PackageNotFoundError:
        return []


def _this_linux(path="/etc/os-release"):
    """The names of the Linux distribution and of those that it is made of, nearest first."""
    try:
        with open(path, encoding="utf-8") as file:
            entries = dict(line.strip().split("=", 1) for line in file if "=" in line)
    except OSError:
        return []
    return " ".join(entries.get(key, "").strip("\"'") for key in ("ID", "ID_LIKE")).split()
