#!/usr/bin/env bash
# Makes the JVM's ahead-of-time cache (JEP 483, 514, 515): starts the service with a stub for a model, sends it a few requests of
# each kind, stops it, and the JVM writes down which classes it had loaded and what it had learnt of them. Ends by itself.
#
#   train.sh JAVA JAR CACHE     the very java and jar that will use the cache; $JAVA_HOME is a whole JDK, for the stub
set -euo pipefail

java=$1
jar=$2
cache=$3
bench=$(cd "$(dirname "$0")/../bench" && pwd)
work=$(mktemp -d)
started=()
trap 'kill "${started[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT

fail() {
  echo "$*" >&2
  tail -n 30 "$work"/*.log >&2
  exit 1
}

begin() { # NAME COMMAND...: sets $pid and $port, once the process says where it listens
  local name=$1 end=$((SECONDS + 120))
  shift
  "$@" >"$work/$name.log" 2>&1 &
  pid=$!
  started+=("$pid")
  until port=$(grep -oEm1 'http://[0-9.]+:[0-9]+' "$work/$name.log" | grep -oE '[0-9]+$'); do
    kill -0 "$pid" 2>/dev/null || fail "$name did not start."
    [ $SECONDS -lt $end ] || fail "$name has not started after two minutes."
    sleep 0.1
  done
}

ask() { # METHOD PATH [BODY]: the answer has to be a 200
  local LC_ALL=C body=${3:-} status
  exec 3<>"/dev/tcp/127.0.0.1/$service"
  printf '%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s' \
    "$1" "$2" "${#body}" "$body" >&3
  status=$(head -n 1 <&3)
  cat <&3 >/dev/null
  exec 3<&- 3>&-
  [[ $status == *" 200 "* ]] || fail "$1 $2 was answered with $status"
}

begin stub "${JAVA_HOME:?}/bin/java" "$bench/Stub.java" "$bench/../sample-story.txt" "$bench/story.es.txt"
model=$port

export GLOSSA_ROUTE=stub,offline GLOSSA_PROVIDERS_STUB_KIND=openai GLOSSA_PROVIDERS_STUB_MODEL=stub
export GLOSSA_PROVIDERS_STUB_BASE_URL=http://127.0.0.1:$model/v1 GLOSSA_PROVIDERS_STUB_API_KEY=none
export QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=0 GLOSSA_CACHE_STORE=disk GLOSSA_CACHE_DISK_PATH=$work/answers.mv
begin service "$java" "-XX:AOTCacheOutput=$cache" -jar "$jar"
service=$port

story='María compró 28 barcos en Cádiz el 27 de noviembre.\nEl faro está en venta: https://example.org/faro.'
for round in 1 2 3; do
  ask POST /v1/detect '{"texts":["The lighthouse is for sale.","El faro está en venta.","Der Leuchtturm steht zum Verkauf."]}'
  for format in plain markdown html; do
    ask POST /v1/translate "{\"texts\":[\"$story $round\"],\"target\":\"de\",\"format\":\"$format\"}"
  done
  ask POST /v1/summarize "{\"text\":\"$story $round\",\"provider\":\"offline\"}"
  ask POST /v1/translate-and-summarize "{\"text\":\"$story $round\",\"target\":\"de\",\"article\":true}"
  for path in /v1/languages /v1/providers /q/health /q/health/ready /q/metrics /q/openapi; do ask GET $path; done
done

kill -TERM "$pid"
wait "$pid" || true
[ -s "$cache" ] || fail "The JVM made no cache."
