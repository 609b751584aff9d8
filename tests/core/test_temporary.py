import os
import signal
import stat
import subprocess
import sys
import textwrap
import time

import pytest
from whiskbroom.core.errors import OutputError, ParameterError
from whiskbroom.core.temporary import MARKER, SIGNATURE, TemporaryDirectory

posix = pytest.mark.skipif(os.name != "posix", reason="signals, links and owners are POSIX's")
as_root = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away")


def python(script, *arguments, **options):
    code = "from whiskbroom.core.temporary import TemporaryDirectory\n" + textwrap.dedent(script)
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)], stdout=subprocess.PIPE, text=True, **options
    )


def finished(script, *arguments):
    with python(script, *arguments) as process:
        output = process.communicate(timeout=60)[0]
    assert process.returncode == 0
    return output.split()


HOLD = """
    import sys
    folder = TemporaryDirectory(sys.argv[1])
    with open(folder.file(".tif"), "w") as file:
        file.write("pixels")
    print(folder.path, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path):
    """Returns a function that starts a process which holds a temporary directory below tmp_path."""
    processes = []

    def start(script=HOLD):
        process = python(script, tmp_path, stdin=subprocess.PIPE)
        processes.append(process)
        return process, process.stdout.readline().strip()

    yield start
    for process in processes:
        process.kill()
        process.communicate()


def killed(process):
    process.kill()
    process.wait()


def abandoned(folder, signature=SIGNATURE):
    """Makes what a killed process leaves."""
    folder.mkdir(mode=0o700)
    (folder / MARKER).write_bytes(signature)
    (folder / "block.tif").write_bytes(b"pixels")
    return folder


def test_it_is_a_new_folder_for_this_user_only(tmp_path):
    first, second = TemporaryDirectory(tmp_path), TemporaryDirectory(str(tmp_path))
    assert first.path != second.path
    for folder in (first, second):
        assert os.path.dirname(folder.path) == str(tmp_path)
        assert os.path.basename(folder.path).startswith("whiskbroom-")
        if os.name == "posix":
            assert stat.S_IMODE(os.stat(folder.path).st_mode) == 0o700
        folder.remove()
    assert os.listdir(tmp_path) == []


def test_a_relative_parent_is_made_absolute(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    folder = TemporaryDirectory(".", prefix="scratch_1")
    assert os.path.dirname(folder.path) == str(tmp_path)
    assert os.path.basename(folder.path).startswith("scratch_1-")
    monkeypatch.chdir("/")
    assert folder.remove()
    assert os.listdir(tmp_path) == []


def test_the_parent_is_the_temporary_folder_of_the_system_by_default(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    folder = TemporaryDirectory()
    assert os.path.dirname(folder.path) == str(tmp_path)
    folder.remove()


def test_files_have_new_names_in_the_folder(tmp_path):
    folder = TemporaryDirectory(tmp_path)
    names = {folder.file(".tif") for _ in range(100)}
    assert len(names) == 100
    for name in names:
        assert os.path.dirname(name) == folder.path
        assert name.endswith(".tif") and not os.path.exists(name)
    folder.remove()


@pytest.mark.parametrize("suffix", ["/a.tif", "../a.tif", ".d/a.tif"])
def test_a_suffix_cannot_lead_out_of_the_folder(suffix, tmp_path):
    folder = TemporaryDirectory(tmp_path)
    with pytest.raises(ParameterError, match="must not hold a folder"):
        folder.file(suffix)
    folder.remove()


def test_removing_takes_everything_in_it_and_may_be_repeated(tmp_path):
    folder = TemporaryDirectory(tmp_path)
    os.makedirs(os.path.join(folder.path, "a", "b"))
    for path in (folder.file(".tif"), os.path.join(folder.path, "a", "b", "c.tif")):
        with open(path, "w") as file:
            file.write("pixels")
    assert folder.remove() is True
    assert folder.remove() is True
    assert os.listdir(tmp_path) == []


@posix
def test_removing_leaves_what_a_link_points_to(tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "data.tif").write_text("mine")
    folder = TemporaryDirectory(tmp_path)
    os.symlink(outside, os.path.join(folder.path, "link"))
    os.symlink(outside / "data.tif", os.path.join(folder.path, "link.tif"))
    assert folder.remove()
    assert (outside / "data.tif").read_text() == "mine"


@posix
def test_removing_does_not_follow_a_link_put_in_its_place(tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "data.tif").write_text("mine")
    script = """
        import os, shutil, sys
        folder = TemporaryDirectory(sys.argv[1])
        shutil.rmtree(folder.path)
        os.symlink(sys.argv[2], folder.path)
        if len(sys.argv) > 3:
            folder.remove()
    """
    finished(script, tmp_path, outside)
    finished(script, tmp_path, outside, "by hand")
    assert (outside / "data.tif").read_text() == "mine"


def test_losing_the_last_reference_keeps_the_folder_for_the_results_in_it(tmp_path):
    path = finished(
        """
        import gc, os, sys
        path = TemporaryDirectory(sys.argv[1]).path
        gc.collect()
        print(os.path.isdir(path))
        """,
        tmp_path,
    )
    assert path == ["True"]
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("end", ["", "sys.exit(0)", "try:\n    1 / 0\nexcept ZeroDivisionError:\n    sys.exit(0)"])
def test_the_end_of_the_interpreter_removes_all_folders(end, tmp_path):
    script = """import os, sys
held = [TemporaryDirectory(sys.argv[1]) for _ in range(3)]
print(len(os.listdir(sys.argv[1])))
"""
    assert finished(script + end, tmp_path) == ["3"]
    assert os.listdir(tmp_path) == []


@posix
def test_the_folder_of_a_killed_process_is_removed_by_the_next_one_and_that_of_a_living_process_stays(tmp_path, holder):
    dead, left = holder()
    living, kept = holder()
    os.kill(dead.pid, signal.SIGKILL)
    dead.wait()
    assert len(os.listdir(left)) == 2
    folder = TemporaryDirectory(tmp_path)
    assert not os.path.exists(left)
    assert len(os.listdir(kept)) == 2
    folder.remove()
    living.communicate("")
    assert os.listdir(tmp_path) == []


def test_other_folders_of_the_same_process_stay(tmp_path):
    first = TemporaryDirectory(tmp_path)
    second = TemporaryDirectory(tmp_path)
    assert os.path.isdir(first.path)
    first.remove()
    assert os.path.isdir(second.path)
    second.remove()


@posix
def test_a_parent_reached_through_a_link_is_the_same_parent(tmp_path):
    (tmp_path / "real").mkdir()
    os.symlink(tmp_path / "real", tmp_path / "link")
    first = TemporaryDirectory(tmp_path / "real")
    second = TemporaryDirectory(tmp_path / "link")
    assert os.path.isdir(first.path)
    assert second.remove()
    left = abandoned(tmp_path / "real" / "whiskbroom-abcd_123")
    TemporaryDirectory(tmp_path / "link").remove()
    assert not left.exists()
    assert first.remove()


@posix
def test_the_folder_stays_while_a_child_forked_by_the_killed_process_lives(tmp_path, holder):
    process, path = holder(
        """
        import os, sys
        folder = TemporaryDirectory(sys.argv[1])
        if os.fork() == 0:
            print(folder.path, os.getpid(), flush=True)
            sys.stdin.read()
            os._exit(0)
        os.wait()
        """
    )
    path, child = path.split()
    killed(process)
    folder = TemporaryDirectory(tmp_path)
    assert os.path.isdir(path)
    folder.remove()
    os.kill(int(child), signal.SIGKILL)
    deadline = time.monotonic() + 30
    while os.path.isdir(path) and time.monotonic() < deadline:
        TemporaryDirectory(tmp_path).remove()
    assert not os.path.exists(path)


@posix
def test_a_forked_child_does_not_remove_the_folder_of_its_parent(tmp_path):
    output = finished(
        """
        import os, sys
        folder = TemporaryDirectory(sys.argv[1])
        child = os.fork()
        if child == 0:
            own = TemporaryDirectory(sys.argv[1])
            folder.remove()
            sys.exit(0)
        os.waitpid(child, 0)
        print(os.listdir(sys.argv[1]) == [os.path.basename(folder.path)])
        """,
        tmp_path,
    )
    assert output == ["True"]
    assert os.listdir(tmp_path) == []


@posix
def test_a_program_started_by_the_killed_process_does_not_hold_the_folder(tmp_path, holder):
    process, path = holder(
        """
        import subprocess, sys
        folder = TemporaryDirectory(sys.argv[1])
        child = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE)
        print(folder.path, flush=True)
        sys.stdin.read()
        """
    )
    killed(process)
    TemporaryDirectory(tmp_path).remove()
    assert not os.path.exists(path)


def test_an_abandoned_folder_is_removed_only_for_its_prefix_and_name(tmp_path):
    ours = abandoned(tmp_path / "whiskbroom-abcd_123")
    others = [
        abandoned(tmp_path / name)
        for name in ("whiskbroom-abcd_12", "whiskbroom-abcd_1234", "whiskbroom-ABCD_123", "whiskbroom", "x-abcd_123",
                     "a-whiskbroom-abcd_123", "whiskbroom-import-abcd_123")
    ]
    TemporaryDirectory(tmp_path).remove()
    assert not ours.exists()
    for folder in others:
        assert sorted(os.listdir(folder)) == ["block.tif", MARKER]


def test_a_prefix_is_taken_literally(tmp_path):
    folder = abandoned(tmp_path / "aXb-abcd_123")
    TemporaryDirectory(tmp_path, prefix="a.b").remove()
    assert folder.exists()
    TemporaryDirectory(tmp_path, prefix="aXb").remove()
    assert not folder.exists()


@pytest.mark.parametrize("signature", [b"", b"a lock of another program", SIGNATURE[:-1]])
def test_a_folder_with_another_marker_or_one_being_made_stays(signature, tmp_path):
    folder = abandoned(tmp_path / "whiskbroom-abcd_123", signature)
    TemporaryDirectory(tmp_path).remove()
    assert sorted(os.listdir(folder)) == ["block.tif", MARKER]


def test_a_folder_without_marker_and_a_file_of_such_a_name_stay(tmp_path):
    (tmp_path / "whiskbroom-abcd_123").mkdir()
    (tmp_path / "whiskbroom-abcd_456").write_text("mine")
    TemporaryDirectory(tmp_path).remove()
    assert sorted(os.listdir(tmp_path)) == ["whiskbroom-abcd_123", "whiskbroom-abcd_456"]


@posix
def test_a_link_to_a_folder_that_looks_abandoned_is_not_followed(tmp_path):
    outside = abandoned(tmp_path / "outside")
    parent = tmp_path / "parent"
    parent.mkdir()
    os.symlink(outside, parent / "whiskbroom-abcd_123")
    TemporaryDirectory(parent).remove()
    assert sorted(os.listdir(outside)) == ["block.tif", MARKER]


@posix
def test_a_marker_that_is_a_link_is_not_followed(tmp_path):
    outside = tmp_path / "signed"
    outside.write_bytes(SIGNATURE)
    folder = tmp_path / "whiskbroom-abcd_123"
    folder.mkdir()
    (folder / "data.tif").write_text("mine")
    os.symlink(outside, folder / MARKER)
    TemporaryDirectory(tmp_path).remove()
    assert (folder / "data.tif").read_text() == "mine"


@as_root
def test_the_folder_of_another_user_stays(tmp_path):
    folder = abandoned(tmp_path / "whiskbroom-abcd_123")
    os.chown(folder, 65534, 65534)
    TemporaryDirectory(tmp_path).remove()
    assert sorted(os.listdir(folder)) == ["block.tif", MARKER]


def test_a_missing_parent_is_one_sentence(tmp_path):
    with pytest.raises(OutputError) as error:
        TemporaryDirectory(tmp_path / "missing")
    assert str(error.value) == (
        f"Temporary files cannot be kept in {tmp_path / 'missing'} (No such file or directory); "
        "choose an existing folder that can be written."
    )


def test_a_parent_that_is_a_file_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(OutputError, match="Not a directory"):
        TemporaryDirectory(tmp_path / "file")


@posix
def test_a_parent_that_cannot_be_written_is_one_sentence(tmp_path):
    parent = tmp_path / "read-only"
    parent.mkdir(mode=0o555)
    output = finished(
        """
        import os, sys
        os.chdir(sys.argv[1])
        if os.geteuid() == 0:
            os.setuid(65534)
        try:
            TemporaryDirectory(".")
        except OSError as error:
            print(str(error).replace(" ", "_"))
        """,
        parent,
    )
    sentence = (
        f"Temporary files cannot be kept in {parent} (Permission denied); "
        "choose an existing folder that can be written."
    )
    assert output == [sentence.replace(" ", "_")]


@pytest.mark.parametrize("prefix", ["", "a/b", "../a", "-a", ".a", "a b", "a*"])
def test_a_prefix_with_other_characters_is_refused(prefix, tmp_path):
    with pytest.raises(ParameterError, match="must be made of letters"):
        TemporaryDirectory(tmp_path, prefix)
    assert os.listdir(tmp_path) == []


def test_what_is_open_elsewhere_is_left_with_its_marker_to_the_next_session(tmp_path, monkeypatch):
    unlink = os.unlink

    def windows(path, **options):
        if str(path).endswith("open.tif"):
            raise PermissionError(13, "The process cannot access the file because it is being used by another process")
        unlink(path, **options)

    folder = TemporaryDirectory(tmp_path)
    for name in ("open.tif", "other.tif"):
        with open(os.path.join(folder.path, name), "w") as file:
            file.write("pixels")
    monkeypatch.setattr(os, "unlink", windows)
    assert folder.remove() is False
    assert sorted(os.listdir(folder.path)) == ["open.tif", MARKER]
    TemporaryDirectory(tmp_path).remove()
    assert sorted(os.listdir(folder.path)) == ["open.tif", MARKER]
    monkeypatch.undo()
    TemporaryDirectory(tmp_path).remove()
    assert os.listdir(tmp_path) == []


def test_a_removal_that_was_interrupted_before_its_last_step_is_taken_up_by_the_next_session(tmp_path):
    left = abandoned(tmp_path / "whiskbroom-abcd_123")
    os.unlink(left / "block.tif")
    TemporaryDirectory(tmp_path).remove()
    assert not left.exists()
