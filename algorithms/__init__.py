"""The registry of tools: every module of this folder holds a ``TOOL`` of its own name."""

import importlib
import pkgutil
from collections.abc import Mapping


class _Tools(Mapping):
    """Tools by name; a module is imported when its tool is asked for."""

    def __init__(self):
        self._names = sorted(found.name for found in pkgutil.iter_modules(__path__) if not found.name.startswith("_"))

    def __getitem__(self, name):
        if name not in self:
            raise KeyError(name)
        return importlib.import_module(f"{__name__}.{name}").TOOL

    def __contains__(self, name):
        return name in self._names

    def __iter__(self):
        return iter(self._names)

    def __len__(self):
        return len(self._names)


ALL = _Tools()
