import json
import subprocess
import sys

import numpy as np
import pytest
import whiskbroom
from helpers.rasters import read_raster, write_raster
from helpers.tools import make_tool
from helpers.vectors import box, write_layer
from whiskbroom.algorithms import ALL
from whiskbroom.core.cli import build_parser, main
from whiskbroom.core.errors import InputError
from whiskbroom.core.progress import print_progress


@pytest.fixture
def command(tmp_path):
    """Returns a function that runs the command line with the small tool in this process."""

    def of(*words, run=lambda p, ctx: {"pixels": 12}):
        tools = {"patch_count": make_tool(run=run)}
        return main([*map(str, words), "--temporary-directory", str(tmp_path)], tools, whiskbroom.Session, None)

    return of


def ended(*words):
    return subprocess.run([sys.executable, "-m", "whiskbroom", *map(str, words)], capture_output=True, text=True,
                          timeout=60)


@pytest.fixture
def raster(tmp_path):
    return write_raster(tmp_path / "map.tif", np.array([[1, 1, 2], [2, 1, 1]], np.uint8))


def test_a_tool_runs_from_the_command_line(raster, tmp_path):
    process = ended("raster_report", "--input", raster, "--output", tmp_path / "report.csv", "--n-processes", 1)
    assert process.returncode == 0
    lines = process.stdout.splitlines()
    assert lines[0] == str(tmp_path / "report.csv") and "valid_pixels: 6" in lines and "classes: 2" in lines
    assert (tmp_path / "report.csv").read_text().count("\n") == 3
    assert "100 %" in process.stderr and len(process.stderr.splitlines()) == 1


def test_list_names_every_tool_with_its_summary():
    process = ended("list")
    assert process.returncode == 0 and process.stderr == ""
    for name, tool in ALL.items():
        assert any(line.startswith(name) and line.endswith(tool.summary) for line in process.stdout.splitlines())


@pytest.mark.parametrize("words", [["--help"], ["raster_report", "--help"]])
def test_help_is_shown(words):
    process = ended(*words)
    assert process.returncode == 0 and "usage: python -m whiskbroom" in process.stdout


def test_a_failure_is_one_sentence_on_stderr_and_status_1(tmp_path):
    process = ended("raster_report", "--input", tmp_path / "none.tif", "--output", tmp_path / "a.csv", "--quiet")
    assert process.returncode == 1 and process.stdout == ""
    assert process.stderr.startswith("raster_report: ") and "none.tif" in process.stderr
    assert len(process.stderr.splitlines()) == 1 and "Traceback" not in process.stderr


@pytest.mark.parametrize("words", [
    [], ["no_such_tool"], ["raster_report"], ["raster_report", "--input", "a.tif", "--output", "b.csv", "--band", "x"],
    ["raster_report", "--input", "a.tif", "--output", "b.csv", "--inp", "c.tif"]])
def test_words_that_are_not_understood_give_status_2_and_the_usage(words):
    process = ended(*words)
    assert process.returncode == 2 and "usage:" in process.stderr and process.stdout == ""


def test_an_output_that_is_not_written_need_not_be_named(raster, tmp_path):
    areas = write_layer(tmp_path / "areas.gpkg", [(box(500000, 4599980, 500020, 4600000), {"class": 1})])
    words = ("raster_edit", "--input", raster, "--areas", areas, "--constant", 3)
    named = ended(*words)
    assert named.returncode == 2 and "the following arguments are required: --output" in named.stderr
    undo = ("--output-undo", tmp_path / "a.undo")
    assert ended(*words, "--in-place", *undo).returncode == 0
    assert read_raster(raster)[0].tolist() == [[3, 3, 2], [3, 3, 1]]
    assert ended("raster_edit", "--input", raster, "--undo", tmp_path / "a.undo").returncode == 0
    assert read_raster(raster)[0].tolist() == [[1, 1, 2], [2, 1, 1]]


@pytest.mark.parametrize("words", ["--help", "list"])
def test_a_reader_that_goes_early_is_no_failure_worth_words(words):
    """The program writes only when nobody can read any more."""
    command = f"'{sys.executable}' -m whiskbroom {words} | sh -c 'exec <&-; sleep 3'"
    assert subprocess.run(["sh", "-c", command], capture_output=True, timeout=60).stderr == b""


def test_every_kind_of_value_reaches_the_tool(command, tmp_path, capsys):
    seen = []
    status = command("patch_count", "--input", "in.tif", "--min-size", 7, "--connectivity", 8, "--keep-border",
                     "--weight", "0.5", "--output", tmp_path / "a.tif", "--n-processes", 3, "--available-ram", 300,
                     run=lambda p, ctx: seen.append((p, ctx)) or {"pixels": 0.125})
    values, context = seen[0]
    assert status == 0
    assert (values.min_size, values.connectivity, values.keep_border, values.weight) == (7, "8", True, 0.5)
    assert (context.n_threads, context.available_ram) == (3, 300)
    assert capsys.readouterr().out == f"{tmp_path / 'a.tif'}\npixels: 0.125\n"


def test_a_boolean_can_be_switched_off(command, tmp_path):
    seen = []
    command("patch_count", "--input", "a", "--no-keep-border", "--output", tmp_path / "a.tif",
            run=lambda p, ctx: seen.append(p.keep_border) or {"pixels": 1})
    assert seen == [False]


def test_json_is_valid_even_for_a_number_that_is_none(command, tmp_path, capsys):
    for number, expected in ((12, 12), (float("nan"), None)):
        command("patch_count", "--input", "a", "--output", tmp_path / "ü.tif", "--json",
                run=lambda p, ctx: {"pixels": number})
        shown = json.loads(capsys.readouterr().out, parse_constant=pytest.fail)
        assert shown == {"paths": {"output": str(tmp_path / "ü.tif"), "output_table": None, "output_html": None},
                         "numbers": {"pixels": expected}}


def test_messages_go_to_stderr_unless_quiet(command, tmp_path, capsys):
    def run(p, ctx):
        ctx.messages.info("Something.")
        ctx.messages.warning("Look here.")
        return {"pixels": 1}

    command("patch_count", "--input", "a", "--output", tmp_path / "a.tif", run=run)
    assert capsys.readouterr().err == "Something.\nWarning: Look here.\n"
    command("patch_count", "--input", "a", "--output", tmp_path / "a.tif", "--quiet", run=run)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("error, status, said", [(InputError("a.tif is gone."), 1, "patch_count: a.tif is gone.\n"),
                                                 (KeyboardInterrupt(), 130, "patch_count: cancelled\n")])
def test_the_exit_status_tells_how_it_ended(error, status, said, command, tmp_path, capsys):
    def run(p, ctx):
        raise error

    assert command("patch_count", "--input", "a", "--output", tmp_path / "a.tif", run=run) == status
    assert capsys.readouterr() == ("", said)


def test_a_wrong_value_is_the_sentence_of_the_spec(command, tmp_path, capsys):
    assert command("patch_count", "--input", "a", "--min-size", 1, "--output", tmp_path / "a.tif") == 1
    assert "min_size must be a whole number from 2 to 100 (pixels); got 1." in capsys.readouterr().err


def test_a_wrong_session_setting_is_one_sentence(tmp_path, capsys):
    words = ["patch_count", "--input", "a", "--output", str(tmp_path / "a.tif"), "--available-ram", "5"]
    assert main(words, {"patch_count": make_tool()}, whiskbroom.Session, print_progress) == 1
    assert "available_ram must be a whole number of at least 256 MB; got 5." in capsys.readouterr().err


def test_percent_signs_in_texts_survive_the_help(capsys):
    with pytest.raises(SystemExit):
        build_parser({"patch_count": make_tool()}).parse_args(["patch_count", "--help"])
    assert "50 % and more" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("word", ["maximum_likelihood", "ml", "ML", "Maximum likelihood"])
def test_an_option_may_be_called_by_its_other_names(word):
    words = ["band_classification", "--input", "a.tif", "--output", "m.tif", "--method", word]
    given = build_parser(ALL).parse_args(words)
    assert given.method == "maximum_likelihood"


def test_an_option_that_is_not_there_is_refused_naming_those_that_are(capsys):
    with pytest.raises(SystemExit):
        build_parser(ALL).parse_args(["band_classification", "--input", "a.tif", "--output", "m.tif", "--method", "no"])
    assert "invalid choice: 'no' (choose from" in capsys.readouterr().err


def test_a_run_reads_the_description_of_its_own_tool_alone():
    script = ("import sys; from whiskbroom.__main__ import run; sys.argv = ['whiskbroom', 'band_sieve', '--help']\n"
              "try:\n    run()\nfinally:\n    print(*[name for name in sys.modules if '.algorithms.' in name])")
    process = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert process.returncode == 0 and "--min-size" in process.stdout
    assert process.stdout.splitlines()[-1] == "whiskbroom.algorithms.band_sieve"
