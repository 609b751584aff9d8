"""Makes core/indices/catalogue.json from the catalogue of Awesome Spectral Indices.

    python scripts/index_catalogue.py FOLDER

The folder holds the catalogue's files spectral-indices-dict.json and constants.json, as they stand in its repository
(awesome-spectral-indices, folder output) and in the Python package spyndex (folder data). Indices that are known keep
their places, since QGIS stores positions; new ones come behind them.
"""

import json
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "core" / "indices" / "catalogue.json"
ORIGIN = ("Montero, D. et al. (2023). A standardized catalogue of spectral indices to advance the use of remote "
          "sensing in Earth system research. Scientific Data 10, 197. doi:10.1038/s41597-023-02096-0. MIT licence, "
          "copyright (c) 2021 David Montero Loaiza.")


def entry(index):
    """What of an index is shipped: its bands and constants stand in its formula."""
    return {"name": index["short_name"], "title": " ".join(index["long_name"].split()),
            "domain": index["application_domain"], "formula": _spaced(index["formula"]),
            "reference": index["reference"], "platforms": index["platforms"]}


def _spaced(formula):
    return " ".join(formula.split())


def catalogue(folder, known=()):
    """The content of catalogue.json.

    Args:
        folder: where the catalogue's files are.
        known: names in the order of an older catalogue.json.
    """
    indices = json.loads(Path(folder, "spectral-indices-dict.json").read_text(encoding="utf-8"))["SpectralIndices"]
    constants = json.loads(Path(folder, "constants.json").read_text(encoding="utf-8"))
    order = [*known, *sorted(set(indices) - set(known), key=lambda name: (name.lower(), name))]
    missing = [name for name in order if name not in indices]
    if missing:
        raise SystemExit(f"The catalogue no longer has {', '.join(missing)}; their places cannot be given up.")
    return {"origin": ORIGIN,
            "constants": {name: {"default": constants[name]["default"], "meaning": constants[name]["description"]}
                          for name in sorted(constants)},
            "indices": [entry(indices[name]) for name in order]}


def as_text(content):
    """JSON with a line for each constant and index, so that changes can be read."""
    lines = [json.dumps(index, ensure_ascii=False) for index in content["indices"]]
    constants = [f"{json.dumps(name)}: {json.dumps(constant, ensure_ascii=False)}"
                 for name, constant in content["constants"].items()]
    return "".join(['{"origin": ', json.dumps(content["origin"], ensure_ascii=False), ',\n"constants": {\n',
                    ",\n".join(constants), '\n},\n"indices": [\n', ",\n".join(lines), "\n]}\n"])


def main(folder, target=TARGET):
    known = [index["name"] for index in json.loads(target.read_text(encoding="utf-8"))["indices"]] \
        if target.exists() else []
    target.write_text(as_text(catalogue(folder, known)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
