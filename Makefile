# What can be done here: make run, build, test, lint, format, benchmark, pictures, install, setup. `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := build

PREFIX ?= /usr/local
DESTDIR ?=
# What `make run` opens: the first sample event.
ARGS ?= $(filter-out %/README.md,$(sort $(wildcard Resources/Samples/baghdad-airport/*)))

SWIFT ?= swift
SOURCES := Package.swift Sources Tests Resources $(wildcard Benchmarks)
# With the runtime linked in, the program starts in two thirds of the time and runs where no Swift is installed; where the
# toolchain comes without its static libraries, it is linked to the shared ones.
TOOLCHAIN := $(realpath $(dir $(realpath $(shell command -v $(SWIFT))))..)
STATIC := $(if $(wildcard $(TOOLCHAIN)/lib/swift_static/linux/libswiftCore.a),--static-swift-stdlib)
BINARY := .build/release/rashomon
BUNDLE := .build/release/rashomon_RashomonResources.resources

.PHONY: help build run test lint format benchmark pictures install uninstall setup setup-tests clean

help: ## List what can be done
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

build: setup ## Build the program for use: .build/release/rashomon
	$(SWIFT) build -c release $(STATIC) --product rashomon

run: build ## Build, and open a sample event; ARGS="a.txt b.txt" names other articles
	$(BINARY) $(ARGS)

test: setup-tests ## Run all tests
	@Scripts/test

lint: ## Check the format and the rules of style
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

format: ## Set the code in the common format
	$(SWIFT) format --in-place --recursive --parallel $(SOURCES)

benchmark: setup ## Measure speed and growth
	@if [ -x Benchmarks/run ]; then Benchmarks/run; else echo "There are no benchmarks in this tree."; exit 1; fi

pictures: build ## Print the pictures of the documentation anew
	RASHOMON=$(BINARY) Scripts/pictures

install: build ## Install under PREFIX (/usr/local), perhaps below DESTDIR
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/rashomon"
	install -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/rashomon"
	cp -R $(BUNDLE)/Lexicon $(BUNDLE)/Models $(BUNDLE)/Samples "$(DESTDIR)$(PREFIX)/share/rashomon/"
	if [ -f Documentation/rashomon.1 ]; then \
	  install -d "$(DESTDIR)$(PREFIX)/share/man/man1"; \
	  install -m 644 Documentation/rashomon.1 "$(DESTDIR)$(PREFIX)/share/man/man1/rashomon.1"; \
	fi

uninstall: ## Remove what install put there
	rm -f "$(DESTDIR)$(PREFIX)/bin/rashomon" "$(DESTDIR)$(PREFIX)/share/man/man1/rashomon.1"
	rm -rf "$(DESTDIR)$(PREFIX)/share/rashomon"

setup: ## Install the libraries that the program needs, where they are missing
	@Scripts/setup libncursesw5-dev libsqlite3-dev

setup-tests: setup ## Install what the tests need besides
	@Scripts/setup tmux

clean: ## Remove what was built
	$(SWIFT) package clean
