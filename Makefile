# Waymark. `make` lists what there is.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test check train bench soak format clean

UV := ./scripts/uv
RUN := $(UV) run --locked --no-sync
READY := .venv/.waymark-ready
LEAST_FREE_GB := 5

# Compiled code is kept, whatever the machine is set to: half of a short run of tests would go into compiling.
unexport PYTHONDONTWRITEBYTECODE

help:  ## List these commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: train  ## Set everything up and serve the bot (http://127.0.0.1:8000)
	@$(RUN) waymark up

test: $(READY) train  ## Set everything up and run all tests
	@./scripts/chromium
	@./scripts/servers postgresql postgres
	@./scripts/servers redis-server redis-server
	@./scripts/servers nginx-light nginx
	@$(MAKE) --no-print-directory lint
	$(RUN) pytest -n 2 --dist loadgroup -m "not soak"

check: $(READY) lint  ## The quick gate: format, lint, types, layers, tests without a model (under a minute)
	$(RUN) pytest -q --quick -n 2 --dist loadgroup --ignore=tests/browser --ignore=tests/stack --ignore=tests/in_rasa -m "not model and not stack and not browser and not corpus and not command and not thorough"

.PHONY: lint
lint: $(READY)
	$(RUN) ruff format --check .
	$(RUN) ruff check .
	$(RUN) mypy
	$(RUN) lint-imports

train: $(READY)  ## Train the dialogue model when something changed
	@$(RUN) waymark train

bench: $(READY) train  ## Measure what we claim: one table, beside the last committed one (docs/reference/figures.json)
	$(RUN) python -m bench

soak: $(READY) train  ## Long-running checks: every record of the shared corpus, many conversations
	$(RUN) pytest -q -m "corpus or stack or soak"
	$(RUN) python -m bench.gateway.killing
	$(RUN) python -m bench.gateway.fuzz_updates
	$(RUN) python -m bench.faults
	$(RUN) python -m bench.scale --postgresql --trials 60000,600000
	$(RUN) python -m bench.scale.syncing

format: $(READY)  ## Format the code
	@$(RUN) ruff format . && $(RUN) ruff check --fix .

clean:  ## Remove what can be made again (environment, model, databases of this folder)
	rm -rf .venv .uv models var .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .rasa

$(READY): pyproject.toml uv.lock
	@free=$$(df -Pk . | awk 'NR==2 {print int($$4/1048576)}'); \
	if [ "$$free" -lt $(LEAST_FREE_GB) ] && [ ! -d .venv ]; then \
	  echo "Only $$free GB are free here; the environment takes 3.4 GB (TensorFlow) and needs $(LEAST_FREE_GB). Free some space." >&2; exit 1; fi
	@echo "Setting up the environment in .venv (about 3.4 GB; a few minutes the first time)"
	@$(UV) sync --locked --compile-bytecode
	@touch $@
