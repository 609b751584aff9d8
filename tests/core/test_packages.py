import sys
from dataclasses import replace

import numpy as np
import pytest
import whiskbroom
from helpers.tools import make_tool
from whiskbroom.core import packages
from whiskbroom.core.errors import ToolError
from whiskbroom.core.spec import Choice, Option

PIP = f"pip install scikit-learn scipy numpy=={np.__version__}"


@pytest.fixture
def system(monkeypatch, tmp_path):
    """Returns a function that makes this system look like another one."""

    def look_like(platform, release=None, conda=False):
        monkeypatch.setattr(sys, "platform", platform)
        monkeypatch.setattr(sys, "prefix", str(tmp_path))
        if conda:
            (tmp_path / "conda-meta").mkdir()
        (tmp_path / "os-release").write_text(release or "")
        this_linux = packages._this_linux
        monkeypatch.setattr(packages, "_this_linux", lambda: this_linux(tmp_path / "os-release"))

    return look_like


@pytest.mark.parametrize("release, command", [
    ("ID=debian\nVERSION_ID=\"12\"\n", "sudo apt install python3-sklearn python3-scipy"),
    ("NAME='Ubuntu'\nID=ubuntu\nID_LIKE=debian\n", "sudo apt install python3-sklearn python3-scipy"),
    ("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", "sudo apt install python3-sklearn python3-scipy"),
    ("ID=fedora\n", "sudo dnf install python3-scikit-learn python3-scipy"),
    ("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", "sudo dnf install python3-scikit-learn python3-scipy"),
    ("ID=\"opensuse-tumbleweed\"\nID_LIKE=\"opensuse suse\"\n",
     "sudo zypper install python3-scikit-learn python3-scipy"),
    ("ID=arch\n", "sudo pacman -S python-scikit-learn python-scipy"),
    ("ID=manjaro\nID_LIKE=arch\n", "sudo pacman -S python-scikit-learn python-scipy"),
    ("ID=gentoo\n", f"/usr/bin/python3 -m {PIP}"), ("", f"/usr/bin/python3 -m {PIP}")])
def test_a_linux_installs_by_its_own_package_manager(system, release, command):
    system("linux", release)
    assert packages.install_command(["sklearn", "scipy"], "/usr/bin/python3") == command


def test_a_python_of_ones_own_installs_by_pip_and_keeps_its_numpy(system):
    system("linux", "ID=debian\n")
    assert packages.install_command(["sklearn", "scipy"], "/home/me/env/bin/python3") == (
        f"/home/me/env/bin/python3 -m {PIP}")


@pytest.mark.parametrize("platform, python, typed", [
    ("win32", "python", "python"), ("win32", r"C:\Program Files\python.exe", r'"C:\Program Files\python.exe"'),
    ("darwin", "/Applications/QGIS.app/bin/python3", "/Applications/QGIS.app/bin/python3"),
    ("darwin", "/Applications/My QGIS.app/bin/python3", '"/Applications/My QGIS.app/bin/python3"')])
def test_windows_and_macos_install_by_pip(system, platform, python, typed):
    system(platform)
    assert packages.install_command(["sklearn", "scipy"], python) == f"{typed} -m {PIP}"


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_conda_installs_by_conda(system, platform):
    system(platform, "ID=debian\n", conda=True)
    assert packages.install_command(["sklearn"], "/usr/bin/python3") == "conda install -c conda-forge scikit-learn"


def test_a_flatpak_installs_inside_of_itself(system, monkeypatch):
    system("linux", "ID=debian\n")
    monkeypatch.setattr(packages.os.path, "exists", lambda path: path == "/.flatpak-info")
    monkeypatch.setenv("FLATPAK_ID", "org.qgis.qgis")
    assert packages.install_command(["scipy"], "/usr/bin/python3") == (
        f"flatpak run --command=pip3 org.qgis.qgis install scipy numpy=={np.__version__} --user")


def test_only_what_this_python_lacks_is_missing(monkeypatch):
    for hidden in ("sklearn", "scipy"):
        monkeypatch.setitem(sys.modules, hidden, None)
    assert packages.missing_packages(make_tool(needs=("json", "sklearn", "scipy", "no_such_package"))) == [
        "sklearn", "scipy", "no_such_package"]
    assert packages.missing_packages(make_tool(needs=("json",))) == []


def test_a_run_without_a_package_is_one_sentence_before_anything_is_done(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "sklearn", None)
    tool = make_tool(needs=("sklearn",), run=lambda p, ctx: pytest.fail("it ran"))
    with whiskbroom.Session(temporary_directory=str(tmp_path)) as session, pytest.raises(ToolError) as refused:
        session.run(tool, {"input": "a.tif", "output": str(tmp_path / "b.tif")})
    assert str(refused.value).startswith(f"{tool.name} needs the Python package scikit-learn; install it with ")


def test_an_option_that_lacks_its_package_is_told_by_its_name(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "sklearn", None)
    choice = Choice("method", "Method", "How.", default="sum", options=(
        Option("sum", "Plain sum"), Option("forest", "Random forest", (), ("sklearn",))))
    tool = make_tool(run=lambda p, ctx: {"pixels": 12})
    tool = replace(tool, parameters=(choice, *tool.parameters))
    given = {"input": "a.tif", "output": str(tmp_path / "b.tif")}
    with whiskbroom.Session(temporary_directory=str(tmp_path)) as session:
        assert session.run(tool, given).pixels == 12
        with pytest.raises(ToolError, match="^Random forest needs the Python package scikit-learn; install it with "):
            session.run(tool, {**given, "method": "forest"})
    assert packages.option_without_package(tool, tool.bind(given)) is None
