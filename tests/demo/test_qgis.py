import pytest

from whiskbroom.demo.qgis import QgisError, QgisProcess, error_sentence


def test_the_sentence_of_a_tool_is_left_of_what_qgis_prints():
    printed = (
        "<string>:1: DeprecationWarning: setapi() is deprecated\n"
        "min_size must be a whole number of at least 1 pixels; got 0.\n"
        "ERROR:\tmin_size must be a whole number of at least 1 pixels; got 0.\n"
    )
    assert error_sentence(printed) == "min_size must be a whole number of at least 1 pixels; got 0."


def test_a_refused_parameter_is_named():
    printed = "ERROR:\tAn error was encountered while checking parameter values\n\tN must not be 7.\n"
    assert error_sentence(printed) == "N must not be 7."


def test_without_qgis_the_way_out_is_named(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(QgisError, match="install QGIS 3.22 or newer"):
        with QgisProcess():
            pass


def test_a_tool_that_writes_no_output_has_failed(monkeypatch, tmp_path):
    program = tmp_path / "qgis_process.bin"
    program.write_text("#!/bin/sh\necho '{\"results\": {}}'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    with QgisProcess() as qgis:
        assert qgis.run("anytool", INPUT="a.tif") == {}
        with pytest.raises(QgisError, match="without its output .*b.tif"):
            qgis.run("anytool", INPUT="a.tif", OUTPUT=tmp_path / "b.tif")


def test_a_failing_tool_raises_its_sentence(monkeypatch, tmp_path):
    program = tmp_path / "qgis_process.bin"
    program.write_text("#!/bin/sh\n[ $1 = plugins ] && exit 0\necho 'The class Lake has 3 pixels.' >&2\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    with QgisProcess() as qgis, pytest.raises(QgisError, match="^The class Lake has 3 pixels.$"):
        qgis.run("anytool")
