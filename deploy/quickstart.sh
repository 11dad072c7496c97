#!/usr/bin/env bash
# From a bare Debian-like machine to a translated and summarized story, in one command:
#
#   bash deploy/quickstart.sh          Apertium, on this machine: no key, no model
#   OPENAI_API_KEY=... bash deploy/quickstart.sh
#   ANTHROPIC_API_KEY=... bash deploy/quickstart.sh
#
# Installs what is missing, builds, starts the service, sends the story in deploy/sample-story.txt, and leaves the
# service running until Ctrl-C. The service finds any customary key in the environment, and an Ollama on this machine, by
# itself: README.md lists them. PORT (8080) and TARGET (es) may be set too.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
port=${PORT:-8080}
target=${TARGET:-es}
address=http://localhost:$port
log=$root/target/quickstart.log
service=

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
fail() { printf '\n%s\n' "$*" >&2; exit 1; }
stop() { [ -z "$service" ] || kill "$service" 2>/dev/null || true; }
trap stop EXIT
trap "exit 130" INT TERM

install_packages() { # with apt, as root or through sudo; says what it does first
  [ $# -gt 0 ] || return 0
  command -v apt-get >/dev/null || fail "Please install these first, by what your system uses for it: $*"
  as_root=
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "Please install these first, as root: apt-get install $*"
    as_root=sudo
  fi
  say "Installing with apt: $*"
  $as_root apt-get update -q >"$root/target/apt.log" 2>&1 || true
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >>"$root/target/apt.log" 2>&1 ||
    fail "apt could not install them. What it said is in target/apt.log"
}

has_model() { # whether the service will find one: a customary key, a provider or a route of your own, or a local Ollama
  local host=${OLLAMA_HOST:-localhost:11434}
  env | grep -qE '^(AZURE_OPENAI|OPENAI|ANTHROPIC|GEMINI|GOOGLE|MISTRAL|DEEPSEEK|GROQ|OPENROUTER|TOGETHER|XAI)_API_KEY=.|^GLOSSA_PROVIDERS' ||
    curl -s -m 1 "http://${host#http://}/api/tags" 2>/dev/null | grep -q '"name"'
}

missing_packages() {
  command -v curl >/dev/null || echo curl
  command -v jq >/dev/null || echo jq
  command -v mvn >/dev/null || echo maven
  if ! has_model; then
    for pair in eng-spa eng-cat spa-cat fr-es fra-cat es-pt spa-ita swe-dan; do
      dpkg -s "apertium-$pair" >/dev/null 2>&1 || echo "apertium-$pair"
    done
    command -v apertium >/dev/null || echo apertium
  fi
}

mkdir -p "$root/target"
say "1/4  What this machine needs"
# shellcheck disable=SC2046  # one word a package
install_packages $(missing_packages)
. "$root/.mvn/jdk.sh"
find_jdk || exit 1
echo "Java: $JAVA_HOME"
has_model || echo "Engine: Apertium, which translates by rules. It is no match for a language model, but needs none."

say "2/4  Building (the first time fetches the libraries: some minutes)"
jar=$root/target/quarkus-app/quarkus-run.jar
if [ ! -e "$jar" ] || [ -n "$(find "$root/src/main" "$root/prompts" "$root/pom.xml" -newer "$jar" -print -quit)" ]; then
  "$root/mvnw" -f "$root/pom.xml" -B -ntp -q -Dquick -DskipTests package || fail "The build failed: see above."
  echo "Built."
else
  echo "Already built."
fi

say "3/4  Starting the service"
if curl -s -o /dev/null "$address"; then
  fail "Something already answers at $address. Stop it, or choose another port: PORT=8090 bash deploy/quickstart.sh"
fi
QUARKUS_HTTP_PORT=$port "$JAVA_HOME/bin/java" -jar "$jar" >"$log" 2>&1 &
service=$!
for _ in $(seq 120); do
  curl -sf -o /dev/null "$address/q/health/ready" && break
  kill -0 "$service" 2>/dev/null || fail "The service did not start. What it said: $(tail -n 20 "$log")"
  sleep 0.5
done
curl -sf -o /dev/null "$address/q/health/ready" || fail "The service is not ready after a minute: see $log"
echo "Ready at $address"
sed -n 's/^.* \(Route: .*\)$/\1/p' "$log"

say "4/4  The story in deploy/sample-story.txt, from English into '$target'"
answer=$(jq -Rs --arg target "$target" '{text: ., target: $target, article: true}' "$root/deploy/sample-story.txt" |
  curl -s -X POST "$address/v1/translate-and-summarize" -H 'Content-Type: application/json' --data-binary @-)
jq -er '.results[0].text' >/dev/null <<<"$answer" || fail "No translation: $(jq -r '.detail // .' <<<"$answer")"
jq -r '"Translated by \(.results[0].provider) (\(.results[0].model)); checks \(.results[0].verdict)"
  + (if .results[0].degraded then "; degraded: no model answered" else "" end),
  "Left out as page furniture: \(.removed | join(", "))",
  "", "--- Translation", .results[0].text, "", "--- Summary", .results[0].summary.text' <<<"$answer" | fold -s -w 110

say "Running until Ctrl-C"
cat <<TEXT
Try the API by hand:   $address/q/swagger-ui
Its description:       $address/q/openapi
Who answers:           curl $address/v1/providers

With a language model, set one variable and start again: OPENAI_API_KEY, ANTHROPIC_API_KEY, GEMINI_API_KEY or another one
in README.md, where all settings are. A local Ollama is found by itself.
TEXT
wait "$service"
