# Two commands do for a start: `make demo` and `make test`. Both need a JDK 25 and nothing else.
.PHONY: help demo dev test pictures bench bench-search bench-intents killproof chaos fmt native jdk
.DEFAULT_GOAL := help

JAVA_HOME := $(shell .mvn/find-jdk)
export JAVA_HOME
# Maven 3.9 on a new JDK would warn about its own libraries before every build.
export MAVEN_OPTS := $(MAVEN_OPTS) --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
MVN := ./mvnw -B -ntp
PORT ?= 8080
SEED ?= 1
DURATION ?= 600
REPLICAS ?= 2

SANDBOX := target/sandbox/quarkus-app
SERVICE := target/quarkus-app
MAIN_SOURCES := pom.xml $(shell find src/main -type f)
SANDBOX_SOURCES := $(MAIN_SOURCES) $(shell find src/sandbox -type f)

help: ## show this
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile

demo: $(SANDBOX)/quarkus-run.jar ## try it: the service, a pretend Meta and Shopify, a chat page
	@PORT=$(PORT) LOG_FORMAT=$${LOG_FORMAT:-text} QUARKUS_HTTP_HOST=$${QUARKUS_HTTP_HOST:-127.0.0.1} $(JAVA_HOME)/bin/java -XX:+UseSerialGC -Xmx256m -jar $< || test $$? -eq 130 # Ctrl-C is the end, no error

dev: jdk ## the same with live reload: change a file, load the page again
	$(MVN) -q -Psandbox -Dquick quarkus:dev

test: jdk ## all tests, the checks of the compiler and of the format
	$(MVN) -Psandbox verify

pictures: jdk ## take the pictures of the docs anew, from pages in a real browser
	$(MVN) -q -Psandbox -Dquick test -Dscreenshot=true -Dtest='PurchaseInTheBrowserTest,HomeInTheBrowserTest,DeskInTheBrowserTest,EveryPageTest'

bench: $(SERVICE)/quarkus-run.jar $(SANDBOX)/quarkus-run.jar ## measure on this machine; BENCH=growth, replicas and others: see bench/README.md
	$(JAVA_HOME)/bin/java -XX:+UseSerialGC $(BENCH_OPTIONS) -cp '$(SANDBOX)/app/*:$(SANDBOX)/lib/main/*:$(SANDBOX)/lib/boot/*' app.tendero.sandbox.bench.BenchMain $(BENCH)

bench-search: jdk ## search the demo shops for what people write; BENCH=10000 measures as many generated products
	@$(MVN) -q -Psandbox -Dquick test -Dtest=MirroredSearchTest,SearchQueriesTest,SearchSpeedTest -Dsearch.products=$(BENCH) -Dsurefire.failIfNoSpecifiedTests=false 2>&1 | sed -n 's/^.*found in /found in /p; /^[a-zA-Z].* %$$/p; /missed:/p; s/^.*search speed/search speed/p'

bench-intents: jdk ## read 200 messages in each of seven languages and say how many were understood
	@$(MVN) -q -Psandbox -Dquick test -Dtest=IntentUtterancesTest -Dintents.print=true -Dsurefire.failIfNoSpecifiedTests=false 2>&1 | sed -n 's/^.*intents /intents /p; /missed:/p'

killproof: $(SERVICE)/quarkus-run.jar $(SANDBOX)/quarkus-run.jar ## 200 purchases with kill -9 in between, and a judge at the end
	$(JAVA_HOME)/bin/java $(PROOF_OPTIONS) -cp '$(SANDBOX)/app/*:$(SANDBOX)/lib/main/*:$(SANDBOX)/lib/boot/*' app.tendero.sandbox.proof.KillProof

chaos: $(SERVICE)/quarkus-run.jar $(SANDBOX)/quarkus-run.jar ## break everything while shoppers buy; SEED, DURATION (s), REPLICAS, FAULTS
	$(JAVA_HOME)/bin/java -Dseed=$(SEED) -Dduration=$(DURATION) -Dreplicas=$(REPLICAS) -Donly='$(FAULTS)' -Dservice.logs=target/chaos $(PROOF_OPTIONS) -cp '$(SANDBOX)/app/*:$(SANDBOX)/lib/main/*:$(SANDBOX)/lib/boot/*' app.tendero.sandbox.chaos.ChaosProof

fmt: jdk ## bring all sources into their format
	$(MVN) -q -Psandbox spotless:apply

native: jdk ## a native binary, with GRAALVM_HOME or a container engine
	@options=$$(.mvn/find-native) && JAVA_HOME=$${GRAALVM_HOME:-$$JAVA_HOME} $(MVN) package -Dquarkus.native.enabled=true -Dquarkus.package.jar.enabled=false $$options

jdk:
	@test -n "$(JAVA_HOME)" # what is missing has been said above

# No checks of the compiler and no tests here, and nothing of theirs is downloaded: somebody waits.
$(SANDBOX)/quarkus-run.jar: $(SANDBOX_SOURCES) | jdk
	@echo "Building; the first time takes a few minutes and fetches about 200 MB."
	@$(MVN) -q -Psandbox -Dquick -Dnotests package && touch $@

$(SERVICE)/quarkus-run.jar: $(MAIN_SOURCES) | jdk
	$(MVN) -q -Dnotests package && touch $@
