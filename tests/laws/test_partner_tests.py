"""Every module of core and every tool has its test file in the same place of the tests."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WITHOUT = {
    "core/vector/features.py": "a value without behaviour; read through test_read.py and test_training.py",
    "core/spec/assessment.py": "parameters; the laws look at them",
    "core/spec/clustering.py": "parameters; the laws look at them, and the tests of the clustering tool",
    "core/spec/training.py": "parameters; the laws look at them, and the tests of the training tools",
    "core/spec/hyper_parameters.py": "parameters; the laws look at them, and the tests of the training tools",
    "core/spec/common.py": "one parameter; the laws look at it",
}
MODULES = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "core").rglob("*.py") if path.name != "__init__.py")


@pytest.mark.parametrize("module", MODULES)
def test_the_module_has_its_partner_test(module):
    path = Path(module)
    partner = ROOT / "tests" / path.parent / f"test_{path.name}"
    assert partner.is_file() or module in WITHOUT


def test_the_exceptions_exist():
    assert set(WITHOUT) <= set(MODULES)
