"""The plugin's zip holds what the plugin needs, and nothing else."""

import os
import stat
import subprocess
import sys
import time
import zipfile
from io import BytesIO
from pathlib import Path

import package
import pytest
from whiskbroom.algorithms import ALL

ROOT = Path(__file__).resolve().parents[2]
MEGABYTE = 1_000_000


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """A small git repository in the place of this one; a function that gives the files of its zip."""

    def git(*arguments):
        subprocess.run(["git", "-C", str(tmp_path), "-c", "user.name=n", "-c", "user.email=e@example.org", *arguments],
                       check=True, env={**os.environ, "GIT_COMMITTER_DATE": "2001-02-03T04:05:06+00:00"})

    (tmp_path / "core").mkdir()
    (tmp_path / "tests").mkdir()
    for name in ("core/tracked.py", "core/deleted.py", "core/script.py", "tests/test.py", "plugin.py", "setup.py"):
        (tmp_path / name).write_text("committed")
    (tmp_path / "core/script.py").chmod(0o755)
    (tmp_path / "metadata.txt").write_text("[general]\nversion=1.2\n")
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## 1.2\n\n- New.\n")
    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "first")
    (tmp_path / "core/tracked.py").write_text("changed")
    (tmp_path / "core/deleted.py").unlink()
    (tmp_path / "core/untracked.py").write_text("new")
    monkeypatch.setattr(package, "ROOT", tmp_path)
    monkeypatch.setattr(package, "compile_all", lambda target: Path(target, "whiskbroom_it.qm").write_text("qm"))
    return lambda: zipfile.ZipFile(BytesIO(package.build()))


def test_only_tracked_files_of_the_plugin_and_translations_are_shipped(repository):
    assert repository().namelist() == [f"whiskbroom/{name}" for name in (
        "core/script.py", "core/tracked.py", "i18n/whiskbroom_it.qm", "metadata.txt", "plugin.py")]
    assert repository().read("whiskbroom/core/tracked.py") == b"changed"


def test_every_entry_has_the_commits_date_and_may_be_read_but_not_executed(repository):
    for entry in repository().infolist():
        assert entry.date_time == (2001, 2, 3, 4, 5, 6)
        assert entry.external_attr >> 16 == stat.S_IFREG | 0o644
        assert entry.create_system == 3


def test_what_is_left_out_is_told(repository, tmp_path, capsys):
    package.main(tmp_path / "dist")
    assert [path.name for path in (tmp_path / "dist").iterdir()] == ["whiskbroom-1.2.zip"]
    assert "does not track it: core/untracked.py" in capsys.readouterr().err


def test_the_zip_has_the_same_bytes_at_any_time_and_place(zip_path, tmp_path):
    made = []
    for zone, seed in (("Asia/Tokyo", "1"), ("America/Lima", "2")):
        subprocess.run([sys.executable, str(ROOT / "scripts" / "package.py"), str(tmp_path / seed)], check=True,
                       capture_output=True, cwd=tmp_path, umask=int(seed),
                       env={**os.environ, "TZ": zone, "PYTHONHASHSEED": seed})
        made += [path.read_bytes() for path in (tmp_path / seed).iterdir()]
        time.sleep(2)  # the resolution of a zip's dates
    first, second = made
    assert first == second


def test_it_has_one_top_folder_and_begins_directly_in_it(zipped):
    names = zipped.namelist()
    assert {name.split("/")[0] for name in names} == {"whiskbroom"}
    # The plugin repository takes the folder of the first entry.
    assert names[0].count("/") == 1


def test_it_holds_no_tests_benchmarks_scripts_or_sources_of_translations(zipped):
    paths = [Path(name).relative_to("whiskbroom") for name in zipped.namelist()]
    folders = {path.parts[0] for path in paths if len(path.parts) > 1}
    assert folders == {"algorithms", "core", "docs", "i18n", "models", "provider"}
    assert {path.suffix for path in paths} <= {"", ".html", ".json", ".md", ".model3", ".png", ".py", ".qm", ".svg",
                                              ".txt"}
    assert [path.name for path in paths if not path.suffix] == ["LICENSE"]
    assert not [path for path in paths if path.name.startswith(("test_", "conftest", "."))]


def test_it_is_smaller_than_5_mb_and_sound(zip_path, zipped):
    assert zip_path.stat().st_size < 5 * MEGABYTE
    assert zipped.testzip() is None


def test_icon_and_docs_page_of_every_tool_and_every_translation_are_in_it(zipped):
    names = set(zipped.namelist())
    for tool in ALL.values():
        assert f"whiskbroom/provider/icons/{tool.id}.svg" in names
        assert f"whiskbroom/docs/tools/{tool.id}.html" in names
    languages = {path.stem for path in (ROOT / "i18n").glob("*.ts")}
    assert languages and {f"whiskbroom/i18n/{name}.qm" for name in languages} <= names


def test_the_unpacked_zip_runs_on_its_own(zipped, tmp_path):
    zipped.extractall(tmp_path)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    shown = subprocess.run([sys.executable, "-m", "whiskbroom", "list"], cwd=tmp_path, env=environment, check=True,
                           capture_output=True, text=True).stdout
    assert all(name in shown for name in ALL)
