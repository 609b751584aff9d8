"""Tells the user by a sound that a run has ended."""

import shutil
import sys
import threading
from contextlib import suppress
from os import PathLike
from os.path import abspath

SOUND_SECONDS = 30

_FREEDESKTOP_SOUND = "/usr/share/sounds/freedesktop/stereo/complete.oga"
_MACOS_SOUND = "/System/Library/Sounds/Glass.aiff"


def play(setting):
    """Plays a sound without waiting for its end; silent where there is no device or player; never raises.

    Args:
        setting: True for the system's sound, a path for that file (stopped after `SOUND_SECONDS`), None or False for
            none. Where no player works a terminal rings its bell. Windows plays WAV files only.
    """
    if not setting:
        return
    path = abspath(setting) if isinstance(setting, (str, PathLike)) else None
    if sys.platform == "win32":
        _play_on_windows(path)
        return
    commands = iter(_players(path))
    player = _start(commands)
    if player is None:
        _ring()
        return
    # The thread reaps the player, so that it does not stay as a zombie.
    with suppress(RuntimeError):
        threading.Thread(target=_attend, args=(player, commands), name="whiskbroom-sound", daemon=True).start()


def _play_on_windows(path):
    import winsound

    flags = winsound.SND_ASYNC | winsound.SND_NODEFAULT
    with suppress(RuntimeError, ValueError):
        if path is None:
            winsound.PlaySound("SystemAsterisk", flags | winsound.SND_ALIAS)
        else:
            winsound.PlaySound(path, flags | winsound.SND_FILENAME)


def _players(path):
    if sys.platform == "darwin":
        return [["afplay", path or _MACOS_SOUND]]
    commands = [
        ["paplay", path or _FREEDESKTOP_SOUND],
        ["canberra-gtk-play", "--file", path] if path else ["canberra-gtk-play", "--id", "complete"],
    ]
    # aplay plays the bytes of any other format as noise.
    if path and path.lower().endswith(".wav"):
        commands.append(["aplay", "--quiet", path])
    return commands


def _start(commands):
    import subprocess  # nosec B404

    for name, *arguments in commands:
        program = shutil.which(name)
        if program:
            silent = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            with suppress(OSError, ValueError):
                return subprocess.Popen([program, *arguments], **silent)  # nosec B603
    return None


def _attend(player, commands):
    from subprocess import TimeoutExpired  # nosec B404

    while player is not None:
        try:
            if player.wait(SOUND_SECONDS) == 0:
                return
        except TimeoutExpired:
            player.kill()
            player.wait()
            return
        player = _start(commands)
    _ring()


def _ring():
    with suppress(OSError, ValueError):
        if sys.stderr is not None and sys.stderr.isatty():
            sys.stderr.write("\a")
            sys.stderr.flush()
