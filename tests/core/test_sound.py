import contextlib
import io
import os
import subprocess
import sys
import threading

import pytest
from whiskbroom.core import sound
from whiskbroom.core.sound import play


unix_players = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the players of Linux")


def children():
    """The processes of this one, those that ended and were not reaped among them."""
    found = set()
    for thread in os.listdir("/proc/self/task"):
        with contextlib.suppress(FileNotFoundError), open(f"/proc/self/task/{thread}/children") as file:
            found.update(file.read().split())
    return found


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def players(tmp_path, monkeypatch):
    """Returns a function that installs a player, a script that notes its arguments, and one that reads the notes."""
    folder = tmp_path / "bin"
    folder.mkdir()
    notes = tmp_path / "notes"
    notes.write_text("")
    monkeypatch.setenv("PATH", str(folder))
    terminal = Terminal()

    def install(name, code=0):
        monkeypatch.setattr(sys, "stderr", terminal)
        program = folder / name
        program.write_text(f'#!/bin/sh\necho "{name} $*" >> "{notes}"\nexit {code}\n')
        program.chmod(0o755)

    def played():
        for thread in threading.enumerate():
            if thread.name == "whiskbroom-sound":
                thread.join()
        return notes.read_text().splitlines()

    return install, played


@unix_players
def test_a_sound_is_played_by_the_first_player_that_works(players):
    install, played = players
    install("paplay", code=1)
    install("canberra-gtk-play")
    install("aplay")
    play(True)
    assert played() == [
        "paplay /usr/share/sounds/freedesktop/stereo/complete.oga",
        "canberra-gtk-play --id complete",
    ]
    assert sys.stderr.getvalue() == ""


@unix_players
def test_a_path_is_played_as_an_absolute_path(players, tmp_path, monkeypatch):
    install, played = players
    install("paplay")
    monkeypatch.chdir(tmp_path)
    play("-end.wav")
    assert played() == [f"paplay {tmp_path}/-end.wav"]


@unix_players
@pytest.mark.parametrize("name, used", [("end.WAV", True), ("end.oga", False)])
def test_aplay_plays_only_wav_files(name, used, players, tmp_path):
    install, played = players
    install("aplay")
    play(tmp_path / name)
    assert played() == [f"aplay --quiet {tmp_path / name}"] * used
    assert sys.stderr.getvalue() == "\a" * (not used)


@unix_players
def test_when_no_player_works_the_terminal_rings(players):
    install, played = players
    install("paplay", code=1)
    play(True)
    assert len(played()) == 1
    assert sys.stderr.getvalue() == "\a"


@unix_players
def test_a_player_leaves_no_process(players):
    install, played = players
    install("paplay")
    before = children()
    play(True)
    played()
    assert children() == before

    sleeper = subprocess.Popen(["/bin/sleep", "60"])
    assert children() == before | {str(sleeper.pid)}
    sleeper.kill()
    sleeper.wait()


@unix_players
def test_a_player_that_hangs_is_stopped(players, tmp_path, monkeypatch):
    monkeypatch.setattr(sound, "SOUND_SECONDS", 0.1)
    program = tmp_path / "bin" / "paplay"
    program.write_text("#!/bin/sh\nread forever < /dev/zero\n")
    program.chmod(0o755)
    before = children()
    play(True)
    players[1]()
    assert children() == before


@unix_players
def test_a_name_that_no_system_has_is_not_played(players):
    install, played = players
    install("paplay")
    play("no\0file.wav")
    assert played() == []
    assert sys.stderr.getvalue() == "\a"


@unix_players
def test_a_player_that_cannot_be_started_is_passed_over(players, tmp_path):
    install, played = players
    install("paplay")
    (tmp_path / "bin" / "paplay").write_bytes(b"no program")
    install("canberra-gtk-play")
    play(True)
    assert played() == ["canberra-gtk-play --id complete"]


@unix_players
@pytest.mark.parametrize("stderr", [io.StringIO(), None])
def test_without_player_and_terminal_a_sound_is_nothing(stderr, monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(sys, "stderr", stderr)
    before = threading.active_count()
    play(True)
    play("/no/such/file.wav")
    play("no\0file.wav")
    assert threading.active_count() == before
    assert stderr is None or stderr.getvalue() == ""


@unix_players
@pytest.mark.parametrize("setting", [None, False])
def test_no_sound_is_played_when_none_is_wanted(setting, players):
    install, played = players
    install("paplay")
    play(setting)
    assert played() == []
    assert sys.stderr.getvalue() == ""
