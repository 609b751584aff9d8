"""The scripts that keep the translations, what they gather, and the translations compiled and seen in QGIS."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "scripts"))


@pytest.fixture(scope="session")
def origins():
    """What the sources of this checkout have to translate."""
    from translatable_texts import gather

    return gather(ROOT)


@pytest.fixture(scope="session")
def messages():
    """The messages of every language's .ts file."""
    import translations

    return {language: translations.read(translations.path_of(language).read_text(encoding="utf-8"))
            for language in translations.LANGUAGES}


@pytest.fixture(scope="session")
def compiled(tmp_path_factory):
    """A folder with the compiled translations."""
    import translations

    if translations.find_lrelease() is None:
        pytest.skip("lrelease is not installed")
    folder = tmp_path_factory.mktemp("qm")
    translations.compile_all(target=folder)
    return folder


@pytest.fixture(scope="session")
def seen(compiled, tmp_path_factory):
    """What an Italian's QGIS shows, as `in_qgis.py` writes it."""
    pytest.importorskip("qgis.core", reason="QGIS is not installed")
    folder = tmp_path_factory.mktemp("qgis")
    settings = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[locale]\noverrideFlag=true\nuserLocale=it\n")
    # QGIS's settings are those of the process: it must not be the one in which the other tests run.
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(folder), "QT_QPA_PLATFORM": "offscreen",
                   "XDG_RUNTIME_DIR": str(folder)}
    program = Path(__file__).with_name("in_qgis.py")
    done = subprocess.run([sys.executable, str(program), str(compiled), str(folder / "seen.json")], env=environment,
                          capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return json.loads((folder / "seen.json").read_text(encoding="utf-8"))
