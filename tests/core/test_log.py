import io
import logging
import os
import re
import threading

import pytest
from whiskbroom.core import log as log_module
from whiskbroom.core.errors import OutputError, ParameterError
from whiskbroom.core.log import LINE_CHARACTERS, SessionLog


def saved(log, folder):
    path = folder / "session.log"
    log.save(path)
    return path.read_text(encoding="utf-8").splitlines()


def test_a_line_is_level_module_and_message(tmp_path):
    log = SessionLog(with_time=False)
    log.logger.warning("band %d has no values", 3)
    assert saved(log, tmp_path) == ["WARNING|test_log|band 3 has no values"]


def test_the_time_is_local_iso_8601_with_its_offset(tmp_path):
    log = SessionLog()
    log.logger.info("started")
    pattern = r"INFO\|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d\|test_log\|started"
    assert re.fullmatch(pattern, saved(log, tmp_path)[0])


def test_a_record_below_the_level_is_dropped_and_one_of_the_level_kept(tmp_path):
    log = SessionLog(level=20, with_time=False)
    for level in (19, 20, 21):
        log.logger.log(level, "at %d", level)
    assert [line.split("|")[2] for line in saved(log, tmp_path)] == ["at 20", "at 21"]


def test_level_and_time_can_be_changed_while_it_runs(tmp_path):
    log = SessionLog(level=20, with_time=True)
    log.logger.debug("not yet")
    log.set(level=10, with_time=False)
    log.logger.debug("now")
    log.set(level=30)
    log.logger.info("no more")
    log.logger.warning("still")
    assert saved(log, tmp_path) == ["DEBUG|test_log|now", "WARNING|test_log|still"]


@pytest.mark.parametrize("level", [-1, 51, 20.0, "INFO", True])
def test_a_level_that_is_no_number_from_0_to_50_is_refused_and_changes_nothing(level, tmp_path):
    with pytest.raises(ParameterError, match="from 0 to 50"):
        SessionLog(level=level)
    log = SessionLog(level=30, with_time=False)
    with pytest.raises(ParameterError):
        log.set(level=level, with_time=True)
    log.logger.info("below")
    log.logger.warning("kept")
    assert saved(log, tmp_path) == ["WARNING|test_log|kept"]


def test_the_logging_of_the_host_is_left_alone(capfd):
    root = logging.getLogger()
    heard = io.StringIO()
    listener = logging.StreamHandler(heard)
    before = root.level, list(root.handlers), set(logging.root.manager.loggerDict)
    root.addHandler(listener)
    try:
        log = SessionLog(level=10)
        log.logger.error("for the session only")
        log.close()
    finally:
        root.removeHandler(listener)
    assert heard.getvalue() == ""
    assert capfd.readouterr() == ("", "")
    assert (root.level, list(root.handlers), set(logging.root.manager.loggerDict)) == before


def test_two_logs_do_not_mix(tmp_path):
    first, second = SessionLog(with_time=False), SessionLog(level=10, with_time=False)
    first.logger.info("one")
    second.logger.debug("two")
    first.close()
    second.logger.info("three")
    assert saved(first, tmp_path) == ["INFO|test_log|one"]
    assert saved(second, tmp_path) == ["DEBUG|test_log|two", "INFO|test_log|three"]


def test_a_message_of_several_lines_cannot_pass_for_another_record(tmp_path):
    log = SessionLog(with_time=False)
    log.logger.info("first\nERROR|forged|line\r\nlast")
    assert saved(log, tmp_path) == ["INFO|test_log|first", "    ERROR|forged|line", "    last"]


def test_a_traceback_is_indented_below_its_message(tmp_path):
    log = SessionLog(with_time=False)
    try:
        raise KeyError("red")
    except KeyError:
        log.logger.exception("no such band")
    lines = saved(log, tmp_path)
    assert lines[:2] == ["ERROR|test_log|no such band", "    Traceback (most recent call last):"]
    assert lines[-1] == "    KeyError: 'red'"


def test_only_the_newest_lines_are_kept_and_the_others_counted(tmp_path, monkeypatch):
    monkeypatch.setattr(log_module, "KEPT_CHARACTERS", 60)
    log = SessionLog(with_time=False)
    for number in range(10):
        log.logger.info("line %d", number)  # 20 characters each
    kept = [f"INFO|test_log|line {number}" for number in (7, 8, 9)]
    assert saved(log, tmp_path) == ["(7 older lines were dropped)", *kept]


@pytest.mark.parametrize("excess", [0, 1])
def test_a_line_longer_than_the_limit_is_cut(excess, tmp_path):
    log = SessionLog(with_time=False)
    start = "INFO|test_log|"
    log.logger.info("%s", "x" * (LINE_CHARACTERS - len(start) + excess))
    full = start + "x" * (LINE_CHARACTERS - len(start))
    assert saved(log, tmp_path) == [full + " ..." * excess]


def test_records_of_many_threads_are_all_kept(tmp_path):
    log = SessionLog(with_time=False)

    def write(name):
        for number in range(100):
            log.logger.info("%s %d", name, number)

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    messages = sorted(line.split("|")[2] for line in saved(log, tmp_path))
    assert messages == sorted(f"{name} {number}" for name in "abcd" for number in range(100))


def test_a_path_that_is_not_in_the_encoding_of_the_system_can_be_logged(tmp_path):
    log = SessionLog(with_time=False)
    log.logger.info("read %s", os.fsdecode(b"ima\xffge.tif"))
    assert saved(log, tmp_path) == [r"INFO|test_log|read ima\udcffge.tif"]


def test_saving_replaces_a_file_and_leaves_no_other(tmp_path):
    log = SessionLog(with_time=False)
    (tmp_path / "session.log").write_text("old\n")
    log.logger.info("new")
    assert saved(log, tmp_path) == ["INFO|test_log|new"]
    assert os.listdir(tmp_path) == ["session.log"]


def test_a_log_that_cannot_be_written_is_one_sentence_and_leaves_no_file(tmp_path):
    log = SessionLog()
    with pytest.raises(OutputError) as missing:
        log.save(tmp_path / "missing" / "session.log")
    assert str(missing.value) == (
        f"The log cannot be written to {tmp_path / 'missing' / 'session.log'} (No such file or directory); "
        "choose another file."
    )
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputError, match="choose another file"):
        log.save(tmp_path / "folder")
    assert os.listdir(tmp_path) == ["folder"]


def test_a_closed_log_takes_nothing_more_but_can_be_saved(tmp_path, capfd):
    log = SessionLog(with_time=False)
    log.logger.info("before")
    log.close()
    log.close()
    log.logger.error("after")
    assert saved(log, tmp_path) == ["INFO|test_log|before"]
    assert capfd.readouterr() == ("", "")
