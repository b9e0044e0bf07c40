# Every target sets up what it needs in .venv; nothing is installed anywhere else.
PYTHON ?= python3
VENV   ?= .venv
OUT    ?= audit-report
SEED   ?= 0
BUDGET ?= quick
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed
DEVSTAMP := $(VENV)/.installed-dev
LLMSTAMP := $(VENV)/.installed-llm
# The build of torch: TORCH=torch==2.13.0, a file of your own, or TORCH=torch for pip's own choice, which on Linux brings gigabytes for a
# GPU. Left empty: a build that lies in pip's own folders (find-links), if there is one; else, on Linux without a GPU, the CPU build.
TORCH   ?=
TORCH_CPU ?= https://download.pytorch.org/whl/cpu
WORKERS ?= 2

.PHONY: audit test test-all bridge bridge-test lint format wheel bench docs coq coq-replay coqchk clean help

help:
	@echo "make audit   verdicts on every claim, report in $(OUT)/index.html"
	@echo "make test    the test suite, of large families of alike tests a sample; make test-all runs all"
	@echo "make lint    formatter, linter, type checker"
	@echo "make bridge  the claims on a real transformer (downloads torch), report in bridge-report/index.html"
	@echo "make bench   benchmarks (results in docs/benchmarks.md)"
	@echo "make docs    the documentation as a site, site/index.html"
	@echo "make coq     the headline theorems checked by Coq (needs coqc)"
	@echo "make coq-replay  some of what Z3 answered in derivations, and three derivations step by step, checked by Coq"
	@echo "make wheel   build the wheel into dist/"

$(BIN)/python:
	@$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(0 if v >= (3, 11) else f"Python 3.11 or newer is needed, this is {v.major}.{v.minor}: run make PYTHON=/path/to/python3.11")'
	$(PYTHON) -m venv $(VENV)

# A stamp per set of dependencies: the second run finds it newer than pyproject.toml and installs nothing.
$(STAMP): pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(DEVSTAMP): pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@ $(STAMP)

$(LLMSTAMP): pyproject.toml | $(BIN)/python
	@$(INSTALL_TORCH)
	$(BIN)/python -m pip install --quiet --editable '.[llm]'
	@touch $@ $(STAMP)

define INSTALL_TORCH
if [ -n '$(TORCH)' ]; then echo "pip install $(TORCH)"; $(BIN)/python -m pip install --quiet '$(TORCH)'; \
elif $(BIN)/python -m pip install --quiet --no-index --no-deps torch > /dev/null 2>&1; then echo "torch: from pip's own folders"; \
elif [ "$$(uname -s)" = Linux ] && [ ! -e /proc/driver/nvidia ] && [ ! -e /dev/kfd ]; then \
  echo "torch: no GPU here, so the CPU build"; \
  $(BIN)/python -m pip install --quiet --retries 1 --index-url $(TORCH_CPU) torch \
  || { echo "make: the CPU build of torch cannot be had from $(TORCH_CPU); name one with TORCH=torch==VERSION or a file, or take pip's own choice of gigabytes: TORCH=torch" >&2; exit 1; }; \
else echo "pip install torch"; $(BIN)/python -m pip install --quiet torch; fi
endef

audit: $(STAMP)
	$(BIN)/beb audit --budget $(BUDGET) --seed $(SEED) --out $(OUT)

test: $(DEVSTAMP)
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile -m "not slow" $(ARGS)

test-all: $(DEVSTAMP)
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile $(ARGS)

bridge: $(LLMSTAMP)
	$(BIN)/beb bridge fetch
	$(BIN)/beb bridge check --seed $(SEED) $(ARGS)

bridge-test: $(LLMSTAMP) $(DEVSTAMP)
	$(BIN)/beb bridge fetch
	$(BIN)/python -m pytest tests/test_bridge_*.py $(ARGS)

lint: $(DEVSTAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(DEVSTAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

wheel: $(DEVSTAMP)
	$(BIN)/python -m build --wheel --outdir dist .

bench: $(DEVSTAMP)
	$(BIN)/python -m pip install --quiet --editable '.[bench]'
	$(BIN)/python -m benchmarks $(ARGS)

docs: $(STAMP)
	$(BIN)/python -m pip install --quiet --editable '.[docs]'
	$(BIN)/python -m sphinx --quiet --fail-on-warning --keep-going docs site $(ARGS)
	@echo "site/index.html"

# Needs Coq and Python's own library, nothing of .venv.
coq:
	@$(MAKE) --no-print-directory -C coq PYTHON=$(PYTHON)

coq-replay:
	@$(MAKE) --no-print-directory -C coq PYTHON=$(PYTHON) replay

coqchk:
	@$(MAKE) --no-print-directory -C coq PYTHON=$(PYTHON) coqchk

clean:
	rm -rf $(VENV) site compare-report dist build $(OUT) bridge-report *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
