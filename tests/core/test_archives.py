import os
import stat
import zipfile
from types import SimpleNamespace

import pytest
from whiskbroom.core.archives import unzip_file, zip_files
from whiskbroom.core.errors import InputError, OutputError, ParameterError


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "target"
    made.mkdir()
    return made


def archive(path, *members):
    """An archive of pairs of a name, or a `ZipInfo`, and a content."""
    with zipfile.ZipFile(path, "w") as made:
        for name, content in members:
            made.writestr(name, content)
    return path


def everything(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


class TestPacking:
    def test_files_come_out_as_they_went_in(self, tmp_path, folder):
        (tmp_path / "ä ö.txt").write_text("ñ", encoding="utf-8")
        (tmp_path / "empty").write_bytes(b"")
        path = zip_files([tmp_path / "ä ö.txt", tmp_path / "empty"], tmp_path / "a.zip")
        assert unzip_file(path, folder) == [str(folder / "ä ö.txt"), str(folder / "empty")]
        assert (folder / "ä ö.txt").read_text(encoding="utf-8") == "ñ" and (folder / "empty").read_bytes() == b""

    def test_two_files_of_one_name_are_refused(self, tmp_path):
        """Remotior Sensus packs both, and unpacks one over the other."""
        for name in ("one", "two"):
            (tmp_path / name).mkdir()
            (tmp_path / name / "a.txt").write_text(name)
        with pytest.raises(ParameterError, match="Two files have the name a.txt"):
            zip_files([tmp_path / "one" / "a.txt", tmp_path / "two" / "a.txt"], tmp_path / "a.zip")

    def test_a_missing_file_is_named_and_leaves_the_old_archive(self, tmp_path):
        (tmp_path / "a.zip").write_text("old")
        with pytest.raises(InputError, match="none.txt cannot be packed: No such file"):
            zip_files([tmp_path / "none.txt"], tmp_path / "a.zip")
        assert (tmp_path / "a.zip").read_text() == "old" and everything(tmp_path) == ["a.zip"]

    def test_a_missing_folder_is_named(self, tmp_path):
        with pytest.raises(OutputError, match="no/a.zip cannot be written"):
            zip_files([], tmp_path / "no" / "a.zip")


class TestUnpacking:
    def test_folders_of_the_archive_are_kept(self, tmp_path, folder):
        """Remotior Sensus puts all files into one folder, where those of one name replace each other."""
        path = archive(tmp_path / "a.zip", ("x/", ""), ("x/a.txt", "1"), ("x/y/a.txt", "2"), ("./b//c.txt", "3"))
        assert unzip_file(path, folder) == [str(folder / name) for name in ("x/a.txt", "x/y/a.txt", "b/c.txt")]
        assert everything(folder) == ["b", "b/c.txt", "x", "x/a.txt", "x/y", "x/y/a.txt"]

    def test_files_that_are_there_are_replaced_and_others_stay(self, tmp_path, folder):
        (folder / "a.txt").write_text("old")
        (folder / "b.txt").write_text("mine")
        unzip_file(archive(tmp_path / "a.zip", ("a.txt", "new")), folder)
        assert (folder / "a.txt").read_text() == "new" and (folder / "b.txt").read_text() == "mine"

    def test_an_empty_archive_gives_nothing(self, tmp_path, folder):
        assert unzip_file(archive(tmp_path / "a.zip"), folder) == [] and everything(folder) == []

    @pytest.mark.parametrize("name", [
        "../evil.txt", "a/../../evil.txt", "a/../b.txt", "/evil.txt", "//evil.txt", "..\\evil.txt", "C:\\evil.txt",
        "C:evil.txt", "\\\\server\\share\\evil.txt", "a/..", "..", ".", "nul", "a/CON.txt", "Com1.tif", "a./b.txt",
        "a /b.txt", "a.txt.", "stream.txt:hidden", "line\nbreak.txt", "bell\x07.txt"])
    def test_names_that_lead_elsewhere_are_refused(self, tmp_path, folder, name):
        path = archive(tmp_path / "a.zip", ("good.txt", "1"), (name, "2"))
        with pytest.raises(InputError, match="nothing was unpacked"):
            unzip_file(path, folder)
        assert everything(folder) == [] and everything(tmp_path) == ["a.zip", "target"]

    @pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
    def test_links_and_devices_are_refused(self, tmp_path, folder, kind):
        link = zipfile.ZipInfo("link")
        link.create_system, link.external_attr = 3, (kind | 0o777) << 16
        with pytest.raises(InputError, match="'link', which is a link"):
            unzip_file(archive(tmp_path / "a.zip", (link, "/etc"), ("link/x", "1")), folder)
        assert everything(folder) == []

    def test_a_link_that_was_there_is_not_followed(self, tmp_path, folder):
        outside = tmp_path / "outside"
        outside.mkdir()
        (outside / "file").write_text("kept")
        os.symlink(outside, folder / "link")
        os.symlink(outside / "file", folder / "name")
        with pytest.raises(InputError, match="lies outside of the folder"):
            unzip_file(archive(tmp_path / "a.zip", ("link/x.txt", "1")), folder)
        assert everything(outside) == ["file"]
        unzip_file(archive(tmp_path / "b.zip", ("name", "new")), folder)
        assert (outside / "file").read_text() == "kept" and (folder / "name").read_text() == "new"

    def test_a_folder_in_the_place_of_a_file_is_refused(self, tmp_path, folder):
        (folder / "a").mkdir()
        with pytest.raises(InputError, match="or is a folder"):
            unzip_file(archive(tmp_path / "a.zip", ("a", "1")), folder)

    @pytest.mark.parametrize("names", [("a.txt", "A.TXT"), ("x/a", "X/A"), ("a", "a/b"), ("a/b", "A")])
    def test_places_that_some_file_systems_take_for_one_are_refused(self, tmp_path, folder, names):
        with pytest.raises(InputError, match="twice"):
            unzip_file(archive(tmp_path / "a.zip", *[(name, "1") for name in names]), folder)
        assert everything(folder) == []

    @pytest.mark.filterwarnings("ignore:Duplicate name")
    def test_one_name_twice_is_refused(self, tmp_path, folder):
        with pytest.raises(InputError, match="the place a twice"):
            unzip_file(archive(tmp_path / "a.zip", ("a", "1"), ("a", "2")), folder)

    def test_a_damaged_archive_leaves_the_folder_as_it_was(self, tmp_path, folder):
        (folder / "a.txt").write_text("old")
        path = archive(tmp_path / "a.zip", ("a.txt", "new"), ("b.txt", "content" * 50))
        content = bytearray(path.read_bytes())
        place = content.index(b"contentcontent")
        content[place:place + 7] = b"CONTENT"
        path.write_bytes(content)
        with pytest.raises(InputError, match="a.zip cannot be unpacked: Bad CRC.*nothing was unpacked"):
            unzip_file(path, folder)
        assert (folder / "a.txt").read_text() == "old" and everything(folder) == ["a.txt"]

    @pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x03\x04" + b"\0" * 30])
    def test_a_file_that_is_no_archive_is_named(self, tmp_path, folder, content):
        (tmp_path / "a.zip").write_bytes(content)
        with pytest.raises(InputError, match="a.zip cannot be opened as an archive"):
            unzip_file(tmp_path / "a.zip", folder)

    def test_an_archive_that_is_cut_short_is_named(self, tmp_path, folder):
        path = archive(tmp_path / "a.zip", ("a.txt", "1" * 1000))
        path.write_bytes(path.read_bytes()[:600])
        with pytest.raises(InputError):
            unzip_file(path, folder)
        assert everything(folder) == []

    def test_an_encrypted_archive_is_refused(self, tmp_path, folder):
        path = archive(tmp_path / "a.zip", ("a.txt", "1"))
        content = bytearray(path.read_bytes())
        for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            content[content.index(mark) + offset] |= 1
        path.write_bytes(content)
        with pytest.raises(InputError, match="encrypted"):
            unzip_file(path, folder)

    def test_an_archive_that_does_not_fit_is_refused_before_it_is_unpacked(self, tmp_path, folder, monkeypatch):
        path = archive(tmp_path / "a.zip", ("a.txt", "1" * 1000))
        monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=999))
        with pytest.raises(OutputError, match="needs 0 MB, and 0 MB are free"):
            unzip_file(path, folder)
        assert everything(folder) == []

    def test_an_archive_that_holds_more_than_it_says_is_refused(self, tmp_path, folder):
        with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as made:
            made.writestr("a.txt", "0" * 100000)
        content = bytearray((tmp_path / "a.zip").read_bytes())
        for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
            place = content.index(mark) + offset
            content[place:place + 4] = (10).to_bytes(4, "little")
        (tmp_path / "a.zip").write_bytes(content)
        with pytest.raises(InputError, match="nothing was unpacked"):
            unzip_file(tmp_path / "a.zip", folder)
        assert everything(folder) == []

    def test_a_folder_that_is_not_there_is_named(self, tmp_path):
        with pytest.raises(OutputError, match="no does not exist"):
            unzip_file(archive(tmp_path / "a.zip", ("a", "1")), tmp_path / "no")
