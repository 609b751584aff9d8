import os
import threading
from pathlib import Path

import pytest
from whiskbroom.core.atomic import all_or_nothing, new_path, new_text_file, when_nothing, write_bytes, write_text
from whiskbroom.core.errors import InputError, OutputError


def test_the_name_appears_only_at_the_end(tmp_path):
    path = tmp_path / "a.csv"
    with new_text_file(str(path)) as file:
        file.write("grüße\n")
        file.flush()
        assert not path.exists()
    assert path.read_bytes() == "grüße\n".encode()
    assert os.listdir(tmp_path) == ["a.csv"]


def test_a_temporary_name_is_hidden_in_the_same_folder_and_keeps_the_extension(tmp_path):
    with new_path(str(tmp_path / "a.gpkg")) as part:
        assert os.path.dirname(part) == str(tmp_path)
        assert os.path.basename(part).startswith(".a.") and part.endswith(".part.gpkg")
        open(part, "w").close()


@pytest.mark.parametrize("error", [InputError("no"), KeyboardInterrupt(), ValueError("x")])
def test_a_failure_leaves_what_was_there_and_nothing_else(error, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("old")
    with pytest.raises(type(error)):
        with new_text_file(str(path)) as file:
            file.write("new")
            raise error
    assert path.read_text() == "old" and os.listdir(tmp_path) == ["a.csv"]


def test_a_folder_that_is_not_there_is_an_output_error_naming_the_file(tmp_path):
    with pytest.raises(OutputError) as error:
        with new_text_file(str(tmp_path / "none" / "a.csv")):
            pass
    assert str(tmp_path / "none" / "a.csv") in str(error.value) and str(error.value).endswith(".")


def test_a_name_that_is_a_folder_is_an_output_error(tmp_path):
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(OutputError, match="a.csv cannot be written"):
        with new_text_file(str(tmp_path / "a.csv")) as file:
            file.write("x")
    assert os.listdir(tmp_path) == ["a.csv"]


def test_an_output_error_of_the_section_is_passed_on_as_it_is(tmp_path):
    with pytest.raises(OutputError, match="^my own sentence$"):
        with new_path(str(tmp_path / "a")):
            raise OutputError("my own sentence")


def test_lines_end_as_they_were_written(tmp_path):
    with new_text_file(str(tmp_path / "a.txt")) as file:
        file.write("a\nb\r\n")
    assert (tmp_path / "a.txt").read_bytes() == b"a\nb\r\n"


def test_a_text_is_written_as_a_whole(tmp_path):
    write_text(str(tmp_path / "a.txt"), "Wälder\n")
    assert (tmp_path / "a.txt").read_bytes() == "Wälder\n".encode() and os.listdir(tmp_path) == ["a.txt"]


def test_the_files_of_a_section_get_their_names_together(tmp_path):
    with all_or_nothing():
        write_text(str(tmp_path / "a.txt"), "1")
        write_text(str(tmp_path / "b.txt"), "2")
        assert not (tmp_path / "a.txt").exists()
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "b.txt"]


@pytest.mark.parametrize("error", [InputError("no"), KeyboardInterrupt(), ValueError("x")])
def test_when_a_section_fails_none_of_its_files_appears(error, tmp_path):
    (tmp_path / "a.txt").write_text("before")
    with pytest.raises(type(error)):
        with all_or_nothing():
            write_text(str(tmp_path / "a.txt"), "1")
            raise error
    assert os.listdir(tmp_path) == ["a.txt"] and (tmp_path / "a.txt").read_text() == "before"


def test_a_name_that_cannot_be_given_ends_the_section_and_leaves_nothing_half(tmp_path):
    (tmp_path / "b.txt").mkdir()
    with pytest.raises(OutputError, match="b.txt cannot be written"):
        with all_or_nothing():
            for name in "abc":
                write_text(str(tmp_path / f"{name}.txt"), name)
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "b.txt"]


def test_a_folder_that_was_made_for_files_goes_with_them(tmp_path):
    folder = tmp_path / "many"
    with pytest.raises(ValueError):
        with all_or_nothing():
            folder.mkdir()
            when_nothing(folder.rmdir)
            write_text(str(folder / "a.txt"), "1")
            raise ValueError
    assert not folder.exists()


def test_sections_of_two_threads_do_not_meet(tmp_path):
    with all_or_nothing():
        thread = threading.Thread(target=write_text, args=(str(tmp_path / "other.txt"), "1"))
        thread.start()
        thread.join()
        assert (tmp_path / "other.txt").exists()


def test_a_file_that_others_need_has_its_name_at_once(tmp_path):
    with pytest.raises(KeyboardInterrupt):
        with all_or_nothing():
            with new_path(str(tmp_path / "late.txt")) as part:
                Path(part).write_text("late")
            with new_path(str(tmp_path / "now.txt"), at_once=True) as part:
                Path(part).write_text("now")
            assert (tmp_path / "now.txt").read_text() == "now" and not (tmp_path / "late.txt").exists()
            raise KeyboardInterrupt
    assert [path.name for path in tmp_path.iterdir()] == ["now.txt"]


def test_bytes_are_written_whole(tmp_path):
    write_bytes(str(tmp_path / "a.png"), b"\x00\n\r\n")
    assert (tmp_path / "a.png").read_bytes() == b"\x00\n\r\n" and len(list(tmp_path.iterdir())) == 1
