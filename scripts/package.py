"""Builds the plugin's zip, dist/whiskbroom-<version>.zip, from the files that git tracks: the same bytes every time."""

import configparser
import io
import stat
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

from render_docs import ROOT
from translations import compile_all

NAME = "whiskbroom"
# Relative to the checkout; a folder is shipped with all that git tracks in it.
SHIPPED = ("__init__.py", "__main__.py", "plugin.py", "metadata.txt", "LICENSE", "README.md", "algorithms", "core",
           "docs", "models", "provider")


def build():
    """The zip as bytes. Files that were deleted since the last commit are left out; changed ones are as they are now.

    Raises:
        FileNotFoundError: a program that compiles the translations is missing.
        subprocess.CalledProcessError: git or the compiler failed.
    """
    entries = {name: (ROOT / name).read_bytes() for name in _git_files() if (ROOT / name).is_file()}
    entries["metadata.txt"] = metadata().encode()
    with tempfile.TemporaryDirectory(prefix="whiskbroom-i18n-") as folder:
        compile_all(target=folder)
        entries.update({f"i18n/{path.name}": path.read_bytes() for path in Path(folder).glob("*.qm")})
    return _zipped(entries, _last_commit())


def metadata():
    """The text of metadata.txt with the changelog from CHANGELOG.md."""
    text = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    changes = changelog((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    return f"{text.rstrip()}\nchangelog={changes}\n"


def changelog(markdown):
    """A changelog in Markdown as the value of an INI file: a heading or an item each on a line, all but the first
    indented, and every % doubled, since Python's reader of such files takes it for a reference.
    """
    lines, goes_on = [], False
    for line in markdown.splitlines():
        words = line.strip()
        if line.startswith("# ") or not words:
            goes_on = False
        elif line.startswith("#") or words.startswith("- ") or not goes_on:
            lines.append(words.lstrip("# "))
            goes_on = not line.startswith("#")
        else:
            lines[-1] += " " + words
    return "\n    ".join(lines).replace("%", "%%")


def version():
    """The version in metadata.txt."""
    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]


def _zipped(entries, moment):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(entries):
            entry = zipfile.ZipInfo(f"{NAME}/{name}", moment)
            entry.create_system = 3  # Unix: the system whose permissions follow
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, entries[name])
    return held.getvalue()


def _git_files(*options):
    return [name for name in _git("ls-files", "-z", *options, "--", *SHIPPED).split("\0") if name]


def _last_commit():
    return time.gmtime(int(_git("log", "-1", "--format=%ct")))[:6]


def _git(*arguments):
    return subprocess.run(["git", "-C", str(ROOT), *arguments], check=True, stdout=subprocess.PIPE, text=True).stdout


def main(folder=ROOT / "dist"):
    path = Path(folder) / f"{NAME}-{version()}.zip"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(build())
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
    for name in _git_files("--others", "--exclude-standard"):
        print(f"Left out, since git does not track it: {name}", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
