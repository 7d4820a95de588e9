# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# The verbs. `make help` lists them; each does what its line says, the same on
# a laptop and in CI. BUILD=dir builds elsewhere.

BUILD ?= build
MESON_FLAGS ?=
PYTHON ?= python3
FUZZ_SECONDS ?= 600

.DEFAULT_GOAL := all
.PHONY: help all run check deps gen check-gen lint san tsan fuzz bench bench-calls \
	soak-boot bench-linux check-linux check-linux-debug check-linux-host check-unicorn \
	docs deb install clean

help: ## list the verbs
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | \
		awk -F'\t' '{ printf "make %-18s %s\n", $$1, $$2 }'

all: $(BUILD)/build.ninja ## build everything; the command is build/tdx
	@ninja -C $(BUILD)
	@if [ -x $(BUILD)/cli/tdx ]; then ln -sfn cli/tdx $(BUILD)/tdx; fi

$(BUILD)/build.ninja: | deps
	meson setup $(MESON_FLAGS) $(BUILD)

run: deps all ## boot a stock Linux kernel as a trust domain
	@tools/run/run.sh $(BUILD)

check: deps all check-gen lint ## every test
	@$(PYTHON) tools/check.py $(BUILD)

deps: ## install what is missing (apt-get as root or by sudo)
	@tools/deps.sh

gen: ## regenerate what comes from abi/
	@$(PYTHON) tools/abigen/abigen.py gen

check-gen: ## red when a generated file differs from its table
	@$(PYTHON) tools/abigen/abigen.py check

lint: ## the gates of docs/contributing.md
	@tools/lint/run

san: deps ## all tests under ASan and UBSan
	@test -f $(BUILD)-san/build.ninja || meson setup -Db_sanitize=address,undefined \
		-Db_lundef=false $(BUILD)-san
	@ninja -C $(BUILD)-san
	@$(PYTHON) tools/check.py $(BUILD)-san

tsan: deps ## the stress tests under ThreadSanitizer
	@test -f $(BUILD)-tsan/build.ninja || meson setup -Db_sanitize=thread \
		-Db_lundef=false $(BUILD)-tsan
	@ninja -C $(BUILD)-tsan
	@TDX_STRESS_CALLS=1000000 $(PYTHON) tools/check.py $(BUILD)-tsan --suite stress

fuzz: deps ## search for call sequences that break the module (FUZZ_SECONDS=600)
	@tests/fuzz/run.sh $(FUZZ_SECONDS)

bench: all ## every figure of docs/performance.md
	@bench/run.sh $(BUILD)

bench-calls: deps ## what a call costs in every known design, counted
	@tools/deps.sh peers || :
	@$(PYTHON) bench/calls/bench.py --root . --work $(BUILD)/bench-calls \
		--sources $(BUILD)/sources

bench-linux: deps ## Linux's own TDX calls and ours in a kernel build, function by function
	@tools/deps.sh kernel || :
	@$(PYTHON) bench/linux/bench.py --root . --work $(BUILD)/linux-bench \
		--sources $(BUILD)/sources

soak-boot: all ## 20 boots each with 1, 2 and 4 vCPUs
	@tools/run/soak-boot.sh $(BUILD)

check-unicorn: all ## the engine on the Unicorn of Debian 13 and sid (fetches two packages)
	@tools/check-unicorn.sh $(BUILD)

docs: $(BUILD)/build.ninja ## man pages and the HTML reference, under $(BUILD)/docs
	@$(PYTHON) tools/docs/build.py $(BUILD)/docs

check-linux: deps ## tdxkit.ko and its tests on Debian's stock kernel, in QEMU without KVM
	@$(PYTHON) linux/check.py $(BUILD)

check-linux-debug: deps ## the same on a kernel built with KASAN, lockdep and UBSAN (10 minutes)
	@$(PYTHON) linux/check.py $(BUILD) --debug

check-linux-tools: deps ## the same with perf and bpftrace of this machine in the guest
	@$(PYTHON) linux/check.py $(BUILD) --tools

check-linux-style: deps ## what checkpatch, kernel-doc, sparse and every clang say of linux/
	@$(PYTHON) linux/style.py $(BUILD)

check-linux-host: all ## Linux's own TDX host code, from Debian's sources, on our module
	@tools/deps.sh kernel || :
	@linux/host/check.sh $(BUILD)

deb: ## Debian packages, into $(BUILD)/deb (needs debhelper)
	@packaging/build-deb.sh $(BUILD)/deb

install: all ## install headers, libraries, man pages and the command (DESTDIR)
	@meson install -C $(BUILD) --no-rebuild

clean: ## remove the build folders
	rm -rf $(BUILD) $(BUILD)-san $(BUILD)-tsan
