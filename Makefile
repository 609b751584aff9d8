# Only the system's own Python has QGIS and GDAL: another python3 on PATH must not come in between.
export PATH := /usr/sbin:/usr/bin:/sbin:/bin
export LC_ALL := C.UTF-8
export QT_QPA_PLATFORM := offscreen
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV
PYTHON := /usr/bin/python3
TESTS ?= tests

.DEFAULT_GOAL := help
.PHONY: help demo test test-full test-matrix benchmark fuzz api docs models pictures strings texts-export texts-import i18n package scan install-system-packages clean

help:  ## list the targets
	@sed -n 's/^\([a-z0-9-]*\):.*##/  make \1\t/p' $(MAKEFILE_LIST) | expand -t 34

demo:  ## install what is missing, then classify a sample scene in QGIS and assess the map
	@bash scripts/install_debian.sh demo
	@$(PYTHON) -m demo.run

test:  ## install what is missing, then run the tests
	@bash scripts/install_debian.sh test
	$(PYTHON) -m pytest -q -m "not slow" $(TESTS)

test-full:  ## the tests and those that take minutes
	@bash scripts/install_debian.sh test
	$(PYTHON) -m pytest -q $(TESTS)

test-matrix:  ## the tests and a driven desktop in QGIS 3.22, 3.40 and 3.44 (VERSIONS="own trixie forky"; root)
	@bash scripts/install_debian.sh matrix
	@TESTS="$(TESTS)" bash scripts/matrix.sh

benchmark:  ## time the tools beside their peers (OPTIONS='--size 800 --runs 1' for a first look)
	@bash scripts/install_debian.sh benchmark
	$(PYTHON) benchmarks/run.py $(OPTIONS)

fuzz:  ## throw random texts at the expression language for ten minutes (SECONDS=60 for less)
	$(PYTHON) tests/fuzz/fuzz_expressions.py --seconds $(or $(SECONDS),600)

api:  ## write the lock of the public names, tests/api.json
	$(PYTHON) scripts/lock_api.py

docs:  ## write the docs pages of every tool
	$(PYTHON) scripts/render_docs.py

models:  ## write the example models of models/
	@bash scripts/install_debian.sh test
	$(PYTHON) scripts/models.py

pictures:  ## take the pictures of docs/guide.md in the QGIS desktop
	@bash scripts/install_debian.sh test
	$(PYTHON) scripts/pictures.py

strings:  ## bring the texts to translate, i18n/*.ts, up to date with the sources
	$(PYTHON) scripts/translations.py strings

texts-export:  ## write what is left to translate to build/translations, one JSON file a language
	$(PYTHON) scripts/translation_exchange.py export

texts-import:  ## take in the translations of build/translations
	$(PYTHON) scripts/translation_exchange.py import

i18n:  ## compile the translations to i18n/*.qm
	@bash scripts/install_debian.sh test
	$(PYTHON) scripts/translations.py compile

package:  ## build the plugin's zip in dist/
	@bash scripts/install_debian.sh test
	@$(PYTHON) scripts/package.py

scan:  ## look through the plugin's zip as the QGIS plugin repository does, and for what Qt 6 would refuse
	@bash scripts/install_debian.sh test
	@$(PYTHON) scripts/scan.py

install-system-packages:  ## install the Debian packages for the demo and the tests
	@bash scripts/install_debian.sh test

clean:  ## remove what the other targets made
	rm -rf demo-output build dist *.egg-info .hypothesis .pytest_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
