"""Parameters that name what is read beside layers."""

from pathlib import Path

from whiskbroom.core.spec import File, Folder


def test_paths_are_texts_or_path_objects():
    assert File("file", "F", "H.").check(Path("a") / "b.csv") == str(Path("a") / "b.csv")
    assert Folder("folder", "F", "H.").check("a/b") == "a/b"
