# Two commands for a newcomer: `make demo` runs the main job, `make test` passes every check. Both set up what they need.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
PIP_VERSION := 26.3

.DEFAULT_GOAL := help
.PHONY: help demo test check format lint types imports unit bench constraints clean

help: ## This list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/make \1\t\2/' | expand -t 20

demo: $(VENV)/.installed ## Set up, compare the two articles in seeds/ and write reports/seeds.html and .json
	$(BIN)/factcheck compare seeds -o reports/seeds.html -o reports/seeds.json
	@echo "Open reports/seeds.html in a browser."

test: $(VENV)/.developed browser ## Set up and run every check
	@$(MAKE) --no-print-directory check

check: lint types imports unit

lint:
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types:
	$(BIN)/mypy

imports:
	$(BIN)/lint-imports

unit:
	$(BIN)/python -m coverage erase
	$(BIN)/python -m coverage run -m pytest -q
	$(BIN)/python -m coverage combine -q
	$(BIN)/python -m coverage report

format: $(VENV)/.developed ## Format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/.developed ## Benchmarks; they need the data folder (FACTCHECK_DATA)
	$(BIN)/python -m benchmarks.startup
	$(BIN)/python -m benchmarks.retrieval
	$(BIN)/python -m benchmarks.encoder_speed
	$(BIN)/python -m benchmarks.typed_facts
	$(BIN)/python -m benchmarks.planted
	$(BIN)/python -m benchmarks.facts_speed

constraints: ## Write constraints.txt anew from the newest versions that pyproject.toml allows
	rm -rf $(VENV)/constraints && $(PYTHON) -m venv --without-pip $(VENV)/constraints
	$(PYTHON) -m pip --python $(VENV)/constraints/bin/python install -q "pip==$(PIP_VERSION)"
	$(VENV)/constraints/bin/python -m pip install -q torch==2.13.0
	$(VENV)/constraints/bin/python -m pip install -q . --group dev
	$(VENV)/constraints/bin/python -m pip freeze --exclude factcheck | sed -E 's/^(torch==[0-9.]+)\+cpu/\1/' > constraints.txt

clean: ## Remove the environment and all caches
	rm -rf $(VENV) .coverage* .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

# `python3 -m venv` wants Debian's python3-venv for its copy of pip; the outer pip can do that part.
$(BIN)/python:
	$(PYTHON) -m venv --without-pip $(VENV)
	$(PYTHON) -m pip --disable-pip-version-check --python $(BIN)/python install -q "pip==$(PIP_VERSION)"

$(VENV)/.installed: pyproject.toml constraints.txt | $(BIN)/python
	$(PIP) install -q -c constraints.txt -e .
	@touch $@

$(VENV)/.developed: pyproject.toml constraints.txt $(VENV)/.installed
	$(PIP) install -q -c constraints.txt --group dev
	@touch $@

# The reports are tested in a real browser: Debian's Chromium with fonts for all scripts, and what playwright's driver needs.
BROWSER := chromium fonts-noto-core fonts-noto-cjk libatomic1
.PHONY: browser
browser: $(BIN)/python
	@(command -v chromium && $(BIN)/python -c "import ctypes; ctypes.CDLL('libatomic.so.1')") >/dev/null 2>&1 || \
	  (echo "installing $(BROWSER)" && apt-get update -qq && \
	   DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $(BROWSER) >/dev/null) || \
	  (echo "make test needs a browser: apt-get install $(BROWSER)" >&2; exit 1)
