"""The registry of tools: every module of this folder that holds a ``TOOL``."""

import importlib
import pkgutil


def _scan():
    tools = {}
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda found: found.name):
        if not module.name.startswith("_"):
            tool = importlib.import_module(f"{__name__}.{module.name}").TOOL
            tools[tool.name] = tool
    return tools


ALL = _scan()
