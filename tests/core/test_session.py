import inspect
import logging
import multiprocessing
import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import whiskbroom
from helpers.languages import Shouting
from helpers.rasters import write_raster
from helpers.tools import make_tool
from whiskbroom.core.errors import Cancelled, InputError, OutputError, ParameterError, ToolError

DEFAULTS = {
    "n_processes": 2, "available_ram": 2048, "temporary_directory": None, "directory_prefix": None, "log_level": 20,
    "log_time": True, "progress_callback": None, "multiprocess_module": None, "messages_callback": None,
    "smtp_server": None, "smtp_user": None, "smtp_password": None, "smtp_recipients": None,
    "smtp_notification": None, "sound_notification": None}


@pytest.fixture
def session(tmp_path):
    with whiskbroom.Session(temporary_directory=str(tmp_path)) as made:
        yield made


@pytest.fixture
def run(session, tmp_path):
    """Returns a function that runs the small tool with a ``run`` of its own."""

    def of(function, session=session, **options):
        given = {"input": "in.tif", "output": str(tmp_path / "out.tif"), **options.pop("given", {})}
        return session.run(make_tool(run=function), given, **options)

    return of


def done(p, ctx):
    return {"pixels": 1}


def test_the_constructor_has_the_parameters_and_defaults_of_the_public_contract():
    parameters = inspect.signature(whiskbroom.Session).parameters
    assert {name: p.default for name, p in parameters.items()} == DEFAULTS
    assert list(parameters) == list(DEFAULTS)


def test_the_example_of_the_readme_runs(tmp_path):
    path = write_raster(tmp_path / "map.tif", np.array([[1, 1], [2, 1]], np.uint8))
    ws = whiskbroom.Session(n_processes=4, available_ram=4096, temporary_directory=str(tmp_path))
    out = ws.raster_report(input=path, output=str(tmp_path / "report.csv"))
    ws.set(n_processes=2, log_level=10)
    ws.close(log_path=str(tmp_path / "log.txt"))
    assert out.path == str(tmp_path / "report.csv") and out.valid_pixels == 4 and out.extra["table"]
    assert (ws.n_processes, ws.available_ram) == (2, 4096)
    assert "raster_report" in (tmp_path / "log.txt").read_text(encoding="utf-8")


def test_a_script_of_remotior_sensus_runs_with_the_import_changed(session, tmp_path):
    path = write_raster(tmp_path / "file.tif", np.array([[1, 1], [2, 1]], np.uint8))
    out = session.raster_report(raster_path=path, output_path=str(tmp_path / "output.txt"))
    assert out.check and Path(out.path).read_text().splitlines()[0].startswith("RasterValue,")


def test_a_result_without_a_named_output_lies_in_the_temporary_folder_until_the_session_closes(tmp_path):
    path = write_raster(tmp_path / "map.tif", np.ones((2, 2), np.uint8))
    session = whiskbroom.Session(temporary_directory=str(tmp_path), directory_prefix="mine")
    out = session.raster_report(input=path)
    assert os.path.dirname(out.path) == session.temporary_path
    assert os.path.basename(session.temporary_path).startswith("mine-")
    session.close()
    assert not os.path.exists(out.path) and not os.path.exists(session.temporary_path)


def test_the_context_has_the_settings_of_the_session(tmp_path):
    seen = []
    with whiskbroom.Session(n_processes=3, available_ram=300, temporary_directory=str(tmp_path)) as session:
        session.run(make_tool(run=lambda p, ctx: seen.append(ctx) or done(p, ctx)), {"input": "a"})
        assert (seen[0].n_threads, seen[0].available_ram, seen[0].processes) == (3, 300, None)
        assert seen[0].temporary_directory == session.temporary_path
        session.set(n_processes=1, available_ram=512)
        session.run(make_tool(run=lambda p, ctx: seen.append(ctx) or done(p, ctx)), {"input": "a"})
        assert (seen[1].n_threads, seen[1].available_ram) == (1, 512)


def test_settings_given_to_a_run_hold_for_that_run_alone(session, run):
    seen = []
    run(lambda p, ctx: seen.append(ctx) or done(p, ctx), given={"n_processes": 5, "available_ram": 999})
    run(lambda p, ctx: seen.append(ctx) or done(p, ctx))
    assert [(ctx.n_threads, ctx.available_ram) for ctx in seen] == [(5, 999), (2, 2048)]


def test_a_wrong_setting_of_a_run_is_refused(run):
    with pytest.raises(ParameterError, match="available_ram must be a whole number of at least 256 MB; got 5"):
        run(done, given={"available_ram": 5})


def test_a_change_that_is_refused_changes_nothing(session):
    before = (session.n_processes, session.temporary_path)
    for changes in ({"n_processes": 0}, {"log_level": 99, "directory_prefix": "other"}, {"no_such_setting": 1},
                    {"temporary_directory": "/no/such/folder", "n_processes": 5}):
        with pytest.raises(ToolError):
            session.set(**changes)
        assert (session.n_processes, session.temporary_path) == before


def test_the_temporary_folder_can_move(session, tmp_path):
    old = session.temporary_path
    (tmp_path / "other").mkdir()
    session.set(temporary_directory=str(tmp_path / "other"))
    assert os.path.dirname(session.temporary_path) == str(tmp_path / "other")
    session.close()
    assert not os.path.exists(old) and os.listdir(tmp_path / "other") == []


def test_a_closed_session_says_so(run, session):
    session.close()
    session.close()
    for use in (lambda: run(done), lambda: session.set(n_processes=1), lambda: session.raster_report(input="a.tif")):
        with pytest.raises(ToolError, match="^The session is closed; make a new one.$"):
            use()


def test_a_log_that_cannot_be_saved_is_an_error_but_the_session_is_closed(tmp_path):
    session = whiskbroom.Session(temporary_directory=str(tmp_path))
    with pytest.raises(OutputError, match="log"):
        session.close(log_path=str(tmp_path / "none" / "log.txt"))
    assert not os.path.exists(session.temporary_path)


def test_the_log_has_start_end_and_failure_but_no_secret(tmp_path, run):
    session = whiskbroom.Session(temporary_directory=str(tmp_path), log_time=False, smtp_server="localhost",
                                 smtp_user="me@example.org", smtp_password="s3cret", smtp_recipients="you@example.org",
                                 smtp_notification=3600)
    run(done, session=session)
    with pytest.raises(InputError):
        run(lambda p, ctx: fail(), session=session)
    assert "s3cret" not in repr(session)
    session.close(log_path=str(tmp_path / "log.txt"))
    lines = (tmp_path / "log.txt").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("INFO|session|patch_count starts: {") and "in.tif" in lines[0]
    assert lines[1].startswith("INFO|session|patch_count finished in ")
    assert lines[3].startswith("ERROR|session|patch_count failed after ") and lines[3].endswith("a.tif is gone.")
    assert "s3cret" not in "".join(lines)


def fail():
    raise InputError("{raster} is gone.", raster="a.tif")


def test_progress_is_told_by_keywords_and_ends_with_100(tmp_path, run):
    told = []
    session = whiskbroom.Session(temporary_directory=str(tmp_path), progress_callback=lambda **said: told.append(said))

    def work(p, ctx):
        for step in range(11):
            ctx.progress(step / 10, "Counting")
        return done(p, ctx)

    run(work, session=session)
    run(work, session=session, given={"progress_message": False})
    session.close()
    assert {"process", "step", "message", "elapsed_time", "remaining_time"} <= set(told[0])
    assert told[0]["process"] == "Patch count" and told[-1]["step"] == 100 and not told[-1]["failed"]
    steps = [said["step"] for said in told]
    assert steps == sorted(steps) and steps.count(100) == 1


@pytest.mark.parametrize("error", [InputError("{raster} is gone.", raster="a.tif"), Cancelled(), ValueError("bad")])
def test_a_failure_is_raised_as_it_is_and_told_to_the_listener(error, tmp_path, run):
    told = []
    session = whiskbroom.Session(temporary_directory=str(tmp_path), progress_callback=lambda **said: told.append(said))

    def work(p, ctx):
        raise error

    with pytest.raises(type(error)) as raised:
        run(work, session=session)
    session.close()
    assert raised.value is error and told[-1]["failed"] and told[-1]["step"] < 100
    assert str(error) in told[-1]["message"]


def test_messages_reach_the_log_and_both_receivers(tmp_path, run):
    class Receiver:
        def __init__(self):
            self.heard = []

        def info(self, text):
            self.heard.append(text)

        warning = error = info

    of_session, of_run = Receiver(), Receiver()
    session = whiskbroom.Session(temporary_directory=str(tmp_path), messages_callback=of_session)
    run(lambda p, ctx: ctx.messages.warning("Look here.") or done(p, ctx), session=session, messages=of_run)
    session.close(log_path=str(tmp_path / "log.txt"))
    assert of_session.heard == of_run.heard == ["Look here."]
    assert "Look here." in (tmp_path / "log.txt").read_text()


def test_all_that_a_run_tells_is_in_its_language_and_the_log_is_english(tmp_path, run):
    class Receiver:
        def warning(self, text):
            heard.append(text)

    heard, told = [], []
    session = whiskbroom.Session(temporary_directory=str(tmp_path), log_time=False,
                                 progress_callback=lambda **said: told.append((said["process"], said["message"])))

    def work(p, ctx):
        ctx.section(0, 1, "Reading").progress(0.5)
        ctx.messages.warning("{count} are gone.", count=ctx.tr("Three"))
        raise InputError("{raster} is gone.", raster="a.tif")

    with pytest.raises(InputError):
        run(work, session=session, messages=Receiver(), progress=lambda *said: told.append(said), tr=Shouting())
    session.close(log_path=str(tmp_path / "log.txt"))
    assert heard == ["THREE ARE GONE."]
    assert told == [("PATCH COUNT", "READING"), (0.5, "READING"), ("PATCH COUNT", "a.tif IS GONE.")]
    assert "THREE are gone." in (tmp_path / "log.txt").read_text()
    assert "a.tif is gone." in (tmp_path / "log.txt").read_text()


def test_two_sessions_do_not_disturb_each_other(tmp_path, run):
    told = {1: [], 2: []}
    first = whiskbroom.Session(n_processes=1, temporary_directory=str(tmp_path), log_level=30,
                               progress_callback=lambda **said: told[1].append(said["step"]))
    second = whiskbroom.Session(n_processes=3, temporary_directory=str(tmp_path), log_level=10,
                                progress_callback=lambda **said: told[2].append(said["step"]))
    assert first.temporary_path != second.temporary_path and first.logger is not second.logger
    barrier = threading.Barrier(2, timeout=30)

    def work(p, ctx):
        ctx.messages.info("with {count}", count=ctx.n_threads)
        barrier.wait()
        return {"pixels": ctx.n_threads}

    found = []
    thread = threading.Thread(target=lambda: found.append(run(work, session=first).pixels))
    thread.start()
    assert run(work, session=second, given={"output": str(tmp_path / "b.tif")}).pixels == 3
    thread.join(30)
    first.close(log_path=str(tmp_path / "1.txt"))
    assert run(lambda p, ctx: {"pixels": 8}, session=second).pixels == 8
    second.close(log_path=str(tmp_path / "2.txt"))
    assert found == [1] and told[1][-1] == told[2][-1] == 100
    assert "with" not in (tmp_path / "1.txt").read_text()
    assert "with 3" in (tmp_path / "2.txt").read_text() and "with 1" not in (tmp_path / "2.txt").read_text()


def test_the_root_logger_hears_nothing(run, caplog):
    with caplog.at_level(logging.DEBUG):
        run(lambda p, ctx: ctx.messages.warning("Look here.") or done(p, ctx))
    assert not caplog.records


def test_worker_processes_end_with_the_session(tmp_path):
    seen = []
    session = whiskbroom.Session(n_processes=1, temporary_directory=str(tmp_path), multiprocess_module=multiprocessing)
    session.run(make_tool(run=lambda p, ctx: seen.append(ctx.processes.submit(os.getpid).result(60)) or done(p, ctx)),
                {"input": "a"})
    assert seen[0] != os.getpid() and multiprocessing.active_children()
    session.close()
    assert not multiprocessing.active_children()


def test_a_sound_or_a_mail_that_fails_does_not_fail_the_run(tmp_path, run):
    session = whiskbroom.Session(temporary_directory=str(tmp_path), smtp_server="localhost:1", smtp_user="a@b.c",
                                 smtp_password="x", smtp_recipients="d@e.f", smtp_notification=True,
                                 sound_notification=str(tmp_path / "no such sound.wav"))
    assert run(done, session=session).pixels == 1
    session.close()


def test_the_temporary_folder_goes_when_the_interpreter_ends(tmp_path):
    script = f"import whiskbroom; print(whiskbroom.Session(temporary_directory={str(tmp_path)!r}).temporary_path)"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True,
                           text=True, timeout=60, check=True).stdout
    assert os.path.dirname(shown.strip()) == str(tmp_path) and os.listdir(tmp_path) == []


def test_an_unknown_parameter_and_an_unknown_tool_are_told(session):
    with pytest.raises(ParameterError, match="raster_report has no parameter rast; it has input, band, "):
        session.raster_report(rast="a.tif")
    with pytest.raises(AttributeError, match="no_such_tool"):
        session.no_such_tool(input="a.tif")


def test_band_sets_and_catalogues_are_made_by_the_session(tmp_path):
    path = write_raster(tmp_path / "nir.tif", np.ones((2, 2), np.uint8))
    with whiskbroom.Session() as session:
        bandset = session.bandset.create(path)
        assert bandset.get_band_by_role("nir").path == path
        catalog = session.bandset_catalog()
        catalog.add_bandset(bandset)
        assert catalog.get_bandset(1) is bandset
        assert session.raster_report(input=bandset, output=str(tmp_path / "r.csv")).valid_pixels == 4
        assert session.raster_report(input=1, bandset_catalog=catalog,
                                     output=str(tmp_path / "r.csv")).valid_pixels == 4
        assert catalog.get_bandset(1).execute(session.raster_report, output=str(tmp_path / "r.csv")).classes == 1


def test_the_core_functions_stand_under_the_names_of_remotior_sensus():
    with whiskbroom.Session() as session:
        assert session.table_manager.open_file and session.files_directories.unzip_file
        assert session.dates_times.date_string_from_directory_name("S2_2020-01-05") == "2020-01-05"
        assert session.shared_tools.create_base_structure(1).tolist() == [[1]]
        assert session.output_manager().check
