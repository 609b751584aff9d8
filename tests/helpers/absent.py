"""Packages that are not installed, as far as imports can tell."""

import sys

# What cannot be hidden from who needs the package.
_BEHIND = {"sklearn": {"scipy", "joblib"}}


class _Absent:
    def __init__(self, packages):
        self.packages = packages

    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in self.packages:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def hide(monkeypatch, packages, needed=()):
    """Hides packages, but for those that are needed and what stands behind these."""
    packages = set(packages) - set(needed) - {name for need in needed for name in _BEHIND.get(need, ())}
    for name in list(sys.modules):
        if name.split(".")[0] in packages:
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [_Absent(packages), *sys.meta_path])
