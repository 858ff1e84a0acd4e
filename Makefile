# make build   the tool in .build/release/newsgen, and the example newsletter in public/
# make test    all tests
# make serve   the example newsletter in the browser, built anew at each save
# make bench   how long charts take; with PYTHON=venv/bin/python also vl-convert and ggsql of it
# make fuzz    broken and hostile charts, SECONDS=20 long
# make lint    the style of the code; make format mends what it finds
# make clean   takes away everything that was made
#
# All but lint, format and clean install what is missing of the system packages below.

SWIFT ?= swift
NEWSGEN = .build/release/newsgen
SECONDS = 20
CHARTS = Sources/Benchmarks/Specifications Tests/VegaLiteTests/Golden
SOURCES = Package.swift Sources Tests templates

ifeq ($(shell uname -s),Darwin)
STATIC =
else
# A machine without Swift can run the tool.
STATIC = --static-swift-stdlib
endif

RELEASE = $(SWIFT) build -c release $(STATIC)

.DEFAULT_GOAL = build
.PHONY: build test serve bench fuzz lint format clean tool packages

build: tool
	$(NEWSGEN) build

serve: tool
	$(NEWSGEN) serve

test: packages
	$(SWIFT) test

bench: tool
	$(RELEASE) --product newsgen-benchmarks
	.build/release/newsgen-benchmarks $(foreach python,$(PYTHON),--python $(python))

fuzz: packages
	$(RELEASE) --product newsgen-fuzz
	.build/release/newsgen-fuzz $(CHARTS) --seconds $(SECONDS)

lint:
	$(SWIFT) format lint --strict --recursive $(SOURCES)

format:
	$(SWIFT) format --in-place --recursive $(SOURCES)

clean:
	rm -rf .build .newsgen
	find public -mindepth 1 ! -path public/.gitignore -delete

tool: packages
	$(RELEASE) --product newsgen

# pkg-config knows cmark-gfm's extensions only together with its core, so their header is looked for.
packages:
	@missing=; \
	lacks() { command -v pkg-config >/dev/null && pkg-config --exists "$$1" || missing="$$missing $$2"; }; \
	command -v pkg-config >/dev/null || missing=pkg-config; \
	if [ "$$(uname -s)" = Darwin ]; then \
	  lacks libcmark-gfm cmark-gfm; \
	  lacks librsvg-2.0 librsvg; \
	  [ -z "$$missing" ] && exit 0; \
	  command -v brew >/dev/null || { echo "newsgen needs these packages: $$missing" >&2; exit 1; }; \
	  echo "Installing:" $$missing; \
	  brew install --quiet $$missing; \
	  exit; \
	fi; \
	lacks libcmark-gfm libcmark-gfm-dev; \
	include=$$(pkg-config --variable=includedir libcmark-gfm 2>/dev/null || true); \
	[ -f "$${include:-/usr/include}/cmark-gfm-core-extensions.h" ] || \
	  missing="$$missing libcmark-gfm-extensions-dev"; \
	lacks librsvg-2.0 librsvg2-dev; \
	lacks libcurl libcurl4-openssl-dev; \
	find /usr/share/fonts /usr/local/share/fonts -name 'LiberationSans-Regular.*' 2>/dev/null | \
	  grep -q . || missing="$$missing fonts-liberation"; \
	[ -z "$$missing" ] && exit 0; \
	command -v apt-get >/dev/null || { \
	  echo "newsgen needs these packages (by their names in Debian): $$missing" >&2; exit 1; }; \
	admin=; [ "$$(id -u)" = 0 ] || admin=sudo; \
	echo "Installing:" $$missing; \
	$$admin apt-get update -qq && \
	$$admin env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
	  $$missing >/dev/null
