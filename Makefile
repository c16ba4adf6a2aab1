# `make` alone lists what there is.
PYTHON ?= python3
PORT ?= 8000
# Programs start by the hundred in the tests: each would compile all of its modules anew.
unexport PYTHONDONTWRITEBYTECODE
BIN := .venv/bin
READY := .venv/.ready
BENCH_READY := .venv/.bench-ready
LEARN_READY := .venv/.learn-ready
# A document with template letters to import in `make letters`: the one you name, or one that lies beside the project.
DOCUMENT ?= $(firstword $(wildcard ../shared/kent/*))

# How long a soak is: each may be given to make.
KILLS ?= 500
POINTS ?= 1000
HOLD_RACES ?= 1000
HOLD_SENDINGS ?= 50
HOLD_AMONG ?= 3000
RESTORES ?= 20
PACED ?= 3000
ROUNDS ?= 200
PEOPLE ?= 50
DEPTH ?= 6

.DEFAULT_GOAL := help
.PHONY: help setup run paraphrase letters test check fix docs pictures bench learn soak lock clean

help:  ## list what make can do
	@grep -hE '^[a-z]+:.*##' Makefile | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

ASSETS := tools/build_assets.py tools/assets/package-lock.json $(wildcard src/evenhand/apps/ui/styles/*.scss)
BUILT := src/evenhand/apps/ui/static/ui/built/evenhand.css

setup: $(BUILT)  ## make .venv with locked versions and the pages' style; .venv/bin/evenhand stands afterwards

$(BUILT): $(READY) $(ASSETS)
	@$(BIN)/python tools/build_assets.py
	@touch $(BUILT)

$(READY): requirements/dev.txt pyproject.toml Makefile
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Evenhand needs Python 3.11 or newer. Say which with: make $(MAKECMDGOALS) PYTHON=/path/to/python3"; exit 2; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

$(BENCH_READY): $(READY) requirements/bench.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bench.txt
	@touch $(BENCH_READY)

$(LEARN_READY): $(READY) requirements/learning.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/learning.txt
	@touch $(LEARN_READY)

run: setup  ## the office in the browser: sets up what is missing, then says where to go; PORT=8001 elsewhere
	@EVENHAND_DATA=$${EVENHAND_DATA:-.evenhand/data} EVENHAND_KEYS=$${EVENHAND_KEYS:-.evenhand/keys} \
		$(BIN)/evenhand serve --port $(PORT)

paraphrase: $(READY)  ## get the weights of the optional sentence model (90 MB, once, checked) for `make run`
	@EVENHAND_DATA=$${EVENHAND_DATA:-.evenhand/data} $(BIN)/evenhand paraphrase

letters: $(READY)  ## letters of a demonstration school under out/, without a browser; DOCUMENT=path imports yours
	@$(BIN)/evenhand demo --out out $(if $(DOCUMENT),--document "$(DOCUMENT)")

test: setup  ## all tests, those of the office on both databases
	@$(BIN)/python tools/fetch_checkers.py
	@$(BIN)/python -m pytest
	@TESTS_ON=postgresql $(BIN)/python -m pytest tests/apps

check: setup  ## ruff, mypy and the arrows of the house; changes nothing
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(BIN)/lint-imports --cache-dir .import_linter_cache

fix: setup  ## put in order what can be put in order by itself
	@$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

docs: setup  ## print the reference pages from the code
	@$(BIN)/python tools/print_docs.py

pictures: setup  ## walk the journeys and take the pictures of the manual anew
	@JOURNEY_PICTURES=docs/pictures $(BIN)/python -m pytest tests/journeys

bench: $(BENCH_READY)  ## measure against the peers; writes docs/explanation/{performance,letters-to-many,scale,identifiability-figures}.md
	@$(BIN)/python -m benchmarks
	@$(BIN)/python -m benchmarks.bulk
	@$(BIN)/python -m benchmarks.sending --into docs/explanation/scale.md
	@$(BIN)/python -m benchmarks.identifiability.measuring

learn: $(LEARN_READY)  ## work out the weights of the identifiability check anew from the tuning letters; four minutes
	@$(BIN)/python -m benchmarks.identifiability.learning

soak: setup  ## kill workers, race holds, restore, keep a pace, agree in every order, on both databases; hours; KILLS=20 … for less
	@for on in sqlite postgresql; do \
		$(BIN)/python -m benchmarks.soak --database $$on --recipients 5 --kills $(KILLS) --most-points $(POINTS) \
			--hold-races $(HOLD_RACES) --hold-sendings $(HOLD_SENDINGS) --hold-among $(HOLD_AMONG) && \
		$(BIN)/python -m benchmarks.soak.later --database $$on --restores $(RESTORES) --paced $(PACED) && \
		$(BIN)/python -m benchmarks.soak.agreed --database $$on --rounds $(ROUNDS) --people $(PEOPLE) || exit 1; \
	done
	@$(BIN)/python -m benchmarks.soak.agreed --depth $(DEPTH)

lock:  ## renew the lock files (needs uv)
	@for f in dev bench learning node; do uv pip compile --quiet --universal --no-strip-extras --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-header requirements/$$f.in -o requirements/$$f.txt; done

clean:  ## remove what was made here
	rm -rf .venv out build tools/assets/node_modules src/evenhand/apps/ui/static/ui/built .mypy_cache .ruff_cache .pytest_cache .hypothesis
