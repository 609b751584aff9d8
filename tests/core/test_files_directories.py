import os

import pytest
from whiskbroom.core import files_directories as files
from whiskbroom.core.errors import InputError, OutputError


@pytest.fixture
def tree(tmp_path):
    for name in ("b.tif", "a.TIF", "x/c.tif", "x/y/d.txt", "ä ö.tif"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return tmp_path


def test_parts_of_paths():
    assert files.parent_directory("/a/b/c.tif") == "/a/b" and files.parent_directory("c.tif") == ""
    assert files.get_base_name("/a/b/c.tif") == "c.tif" and files.get_base_name("/a/b/") == ""
    assert files.file_name("/a/b.c.tif") == "b.c" and files.file_name("/a/b.c.tif", suffix=True) == "b.c.tif"
    assert files.file_extension("/a/B.TIF") == ".tif" and files.file_extension("B.TIF", lower=False) == ".TIF"
    assert files.file_extension("/a.b/c") == "" and files.file_name("") == ""


@pytest.mark.parametrize("path, expected", [("a", "a.tif"), ("a.tif", "a.tif"), ("a.TIF", "a.TIF"),
                                            ("a.img", "a.img.tif"), ("", ".tif")])
def test_an_extension_is_added_where_it_is_missing(path, expected):
    assert files.output_path(path, ".tif") == expected


def test_what_is_there_is_told(tree):
    assert files.is_file(tree / "b.tif") and not files.is_file(tree) and not files.is_file(None)
    assert files.is_directory(tree) and not files.is_directory(tree / "b.tif") and not files.is_directory(None)
    assert files.input_path(tree / "b.tif") == tree / "b.tif"
    with pytest.raises(InputError, match="There is no file .*none"):
        files.input_path(tree / "none")


def test_paths_are_joined_to_a_root_and_seen_from_it(tree, monkeypatch):
    monkeypatch.chdir(tree / "x")
    root = str(tree)
    assert files.relative_to_absolute_path("b.tif", root) == f"{root}/b.tif"
    assert files.relative_to_absolute_path("b.tif") == "b.tif"
    assert files.relative_to_absolute_path("/other/b.tif", root) == "/other/b.tif"
    assert files.relative_to_absolute_path("c.tif", root) == "c.tif", "it is there, and the joined one is not"
    assert files.absolute_to_relative_path(f"{root}/x/c.tif", root) == "x/c.tif"
    assert files.absolute_to_relative_path("/other/c.tif", root) == "/other/c.tif"
    assert files.absolute_to_relative_path("c.tif") == "c.tif"


def test_the_files_of_a_folder_are_listed(tree):
    root = str(tree)
    assert files.files_in_directory(root, sort_files=True) == [f"{root}/{n}" for n in ("a.TIF", "b.tif", "ä ö.tif")]
    assert files.files_in_directory(root, subdirectories=True, suffix_filter=".tif", sort_files=True) == [
        f"{root}/{n}" for n in ("b.tif", "x/c.tif", "ä ö.tif")]
    assert files.files_in_directory("x", root_directory=root, subdirectories=True, sort_files=True) == [
        "x/c.tif", "x/y/d.txt"]
    assert files.files_in_directory(root, path_filter="ä") == [f"{root}/ä ö.tif"]
    with pytest.raises(InputError, match="There is no folder .*none"):
        files.files_in_directory(tree / "none")


def test_folders_are_made_with_those_on_the_way(tree):
    assert files.create_directory(tree / "n" / "m") == str(tree / "n" / "m") and (tree / "n" / "m").is_dir()
    assert files.create_directory(tree / "n") == str(tree / "n"), "one that is there stays"
    assert files.create_parent_directory(tree / "o" / "p.tif") == str(tree / "o") and (tree / "o").is_dir()
    assert files.create_parent_directory("p.tif") == ""
    with pytest.raises(OutputError, match="b.tif.* cannot be changed"):
        files.create_directory(tree / "b.tif" / "x")


def test_files_are_copied_moved_and_removed(tree):
    assert files.copy_file(tree / "b.tif", tree / "n" / "b.tif") == str(tree / "n" / "b.tif")
    assert (tree / "b.tif").read_text() == (tree / "n" / "b.tif").read_text() == "b.tif"
    files.move_file(tree / "b.tif", tree / "m" / "c.tif")
    assert not (tree / "b.tif").exists() and (tree / "m" / "c.tif").read_text() == "b.tif"
    assert files.remove_file(tree / "m" / "c.tif") == str(tree / "m" / "c.tif")
    assert os.listdir(tree / "m") == []
    files.remove_directory(tree / "x")
    assert not (tree / "x").exists()


def test_what_cannot_be_done_is_told(tree):
    """Remotior Sensus writes it into the log, and gives the path as if all had gone well."""
    for function, given in ((files.copy_file, (tree / "none", tree / "a")), (files.move_file, (tree / "none", tree)),
                            (files.remove_file, (tree / "none",)), (files.remove_directory, (tree / "none",))):
        with pytest.raises((InputError, OutputError), match="none"):
            function(*given)


def test_a_link_to_a_folder_is_not_followed_to_remove_what_lies_there(tree):
    os.symlink(tree / "x", tree / "link")
    with pytest.raises(OutputError, match="link cannot be changed"):
        files.remove_directory(tree / "link")
    assert (tree / "x" / "c.tif").exists()
