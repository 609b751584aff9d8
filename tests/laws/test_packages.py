"""A tool runs without every package that it does not declare."""

import sys

from whiskbroom.algorithms import ALL


def test_a_tool_needs_no_package_that_it_does_not_declare(name, call, scene, session, folder, monkeypatch):
    # As text, where NaN is the same as NaN.
    expected = repr(session.run(ALL[name], call.given(scene, folder)).numbers)
    for package in {"scipy", "sklearn", "matplotlib", "pandas", "joblib"} - set(ALL[name].needs):
        monkeypatch.setitem(sys.modules, package, None)
    assert repr(session.run(ALL[name], call.given(scene, folder)).numbers) == expected
