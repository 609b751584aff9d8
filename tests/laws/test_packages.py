"""A tool runs without every package that it does not declare."""

from helpers.absent import hide
from whiskbroom.algorithms import ALL


def test_a_tool_needs_no_package_that_it_does_not_declare(name, call, scene, session, folder, monkeypatch):
    # As text, where NaN is the same as NaN.
    expected = repr(session.run(ALL[name], call.given(scene, folder)).numbers)
    hide(monkeypatch, {"scipy", "sklearn", "matplotlib", "pandas", "joblib"}, ALL[name].needs)
    assert repr(session.run(ALL[name], call.given(scene, folder)).numbers) == expected
