"""The runner of the desktop."""

import importlib.util
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def desktop():
    """The module beside this file."""
    found = importlib.util.spec_from_file_location("desktop", Path(__file__).with_name("desktop.py"))
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    if module.missing_programs():
        pytest.skip("the desktop needs " + ", ".join(module.missing_programs()))
    return module
