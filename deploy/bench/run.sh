#!/usr/bin/env bash
# What the service costs, in one table: bash deploy/bench/run.sh
# Needs a JDK of 21 or newer, and installs wrk, jq, curl and redis-server with apt where they are missing. Everything
# runs on 127.0.0.1 and ends by itself after about five minutes; the table is printed and written to target/bench.md.
# EACH (2) seconds are measured after WARM (3) seconds; JVM (-Xmx512m) is what service, floor and stub run with.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/target/bench
each=${EACH:-2}
warm=${WARM:-3}
jvm=${JVM:--Xmx512m}
table=$work/table.md
wrong=0
declare -A rates halves upstream
mkdir -p "$work/texts"
. "$here/parts.sh"
. "$root/.mvn/jdk.sh"
trap 'stop "${started[@]}"' EXIT
trap "exit 130" INT TERM
# What this machine's own service is configured by must not take part.
for name in $(compgen -e | grep -E '^(GLOSSA|QUARKUS)_|_API_KEY$|^JAVA_TOOL_OPTIONS$' || true); do unset "$name"; done

say "1/5  What this machine needs"
find_jdk || exit 1
missing=()
for tool in wrk jq curl; do command -v $tool >/dev/null || missing+=("$tool"); done
command -v redis-server >/dev/null || missing+=(redis-server)
install_packages "${missing[@]}" || true
for tool in wrk jq curl; do command -v $tool >/dev/null || fail "Please install $tool. What apt said is in $work/apt.log"; done
version() { sed -n "s/.*<$1>\(.*\)<.*/\1/p" "$root/pom.xml" | head -n 1; }
jar=$root/target/quarkus-app/quarkus-run.jar
if [ ! -e "$jar" ] || [ -n "$(find "$root/src/main" "$root/prompts" "$root/pom.xml" -newer "$jar" -print -quit)" ]; then
  "$root/mvnw" -f "$root/pom.xml" -B -ntp -q -Dquick -DskipTests package >&2 || fail "The build failed: see above."
fi
"$root/mvnw" -f "$here/floor/pom.xml" -B -ntp -q -Dquarkus.version="$(version quarkus.version)" \
  -Dcompiler-plugin.version="$(version compiler-plugin.version)" package >&2 || fail "The floor's build failed: see above."

say "2/5  Starting"
busy=$(cut -d' ' -f1 /proc/loadavg)
story=$root/deploy/sample-story.txt
# Each line ends in @@, where a number can make it a new one. A line of the long texts has its own number already.
request='{ texts: [.], target: "es" }'
lines='split("\n") | map(if test("\\p{L}") then . + "@@" else . end) | join("\n")'
many='[split("\n")[] | select(length > 90)] as $lines
  | [range($n) | $lines[. % ($lines | length)] + " This is report \(.).@@"] | join("\n\n")'
jq -Rsc "split(\"\n\")[1] + \"@@\" | $request" "$story" >"$work/short.body"
jq -Rsc "$lines | $request" "$story" >"$work/medium.body"
jq -Rsc --argjson n 100 "$many | $request" "$story" >"$work/long.body"
jq -Rsc --argjson n 50 "$many | $request" "$story" >"$work/article.body"
# shellcheck disable=SC2086  # the JVM's options are words
begin stub "$JAVA_HOME/bin/java" $jvm "$here/Stub.java" "$story" "$here/story.es.txt" || fail "The stub did not start: see $work/stub.log"
stub=$address
stub_process=$pid
latency 0
starts=()
for _ in 1 2 3; do
  service || fail "The service did not start. What it said: $(tail -n 20 "$log")"
  starts+=("$ready_after")
done
start=$(printf '%s\n' "${starts[@]}" | sort -n | sed -n 2p)
at_start=$(resident)
# The floor answers texts with which its body is as long as the service's.
for text in short medium long; do
  ask $text >"$work/took"
  size=$(wc -c <"$work/answer")
  jq -rj --argjson size "$size" '.items[0].results[0].text
    | . + "x" * ([$size - ({ text: . } | tojson | utf8bytelength), 0] | max)' "$work/answer" >"$work/texts/$text"
  curl -sf -o "$work/$text.call" "$stub/last"
done
# shellcheck disable=SC2086
begin floor "$JAVA_HOME/bin/java" $jvm -Dquarkus.http.host=127.0.0.1 -Dquarkus.http.port=0 \
  -Dfloor.texts="$work/texts" -jar "$work/floor/quarkus-app/quarkus-run.jar" || fail "The floor did not start: see $work/floor.log"
floor=$address
floor_process=$pid

say "3/5  Measuring"
: >"$table"
warm_up "$floor/medium" "$work/medium.body" again
warm_up "$url" "$work/medium.body" again
warm_up "$url" "$work/medium.body" new
warm_up "$stub/v1/chat/completions" "$work/medium.call" again
hit() { # whether a text that was asked for is at hand
  ask "$1" >"$work/took" && ask "$1" >"$work/took" && grep -qi '^cache-status: .*hit' "$work/head"
}
for text in short medium long; do
  row a "empty Quarkus endpoint" $text "$floor/$text" "$work/$text.body" again "$floor_process"
  hit $text || fail "A repeated request is not a hit: $(cat "$work/head")"
  row b "repeated, from memory" $text "$url" "$work/$text.body" again "$service"
  row e "always a miss" $text "$url" "$work/$text.body" new "$service"
  row f "straight at the stub" $text "$stub/v1/chat/completions" "$work/$text.call" again "$stub_process"
done
after_load=$(resident)
. "$here/scenes.sh"

say "4/5  The stores below memory"
below() { # LETTER NAME STORE [SETTING...]
  local store=$3
  if ! service -Dglossa.cache.memory.size=1 "-Dglossa.cache.store=$store" "${@:4}"; then
    grep -q "there is no '$store'" "$log" || fail "The service did not start. What it said: $(tail -n 20 "$log")"
    no_row "$1" "$2" "not in this version"
    return
  fi
  if grep -q 'do nothing in this version:.*glossa\.cache\.store' "$log"; then
    no_row "$1" "$2" "not in this version"
    return
  fi
  warm_up "$url" "$work/medium.body" again
  for text in short medium long; do
    if hit $text; then
      row "$1" "$2" $text "$url" "$work/$text.body" again "$service"
    else
      no_row "$1" "$2" "not a hit"
    fi
  done
}
rm -rf "$work/cache" "$work/redis" && mkdir -p "$work/redis"
below c "repeated, from disk" disk "-Dglossa.cache.disk.path=$work/cache"
if command -v redis-server >/dev/null; then
  port=$((20000 + RANDOM % 12000))
  redis-server --port $port --bind 127.0.0.1 --save '' --appendonly no --dir "$work/redis" >"$work/redis.log" 2>&1 &
  started+=($!)
  end=$((SECONDS + 20))
  until grep -q 'Ready to accept' "$work/redis.log"; do
    { kill -0 $! 2>/dev/null && [ $SECONDS -lt $end ]; } || fail "Redis did not start: see $work/redis.log"
    sleep 0.02
  done
  below d "repeated, from Redis" redis "-Dquarkus.redis.hosts=redis://127.0.0.1:$port"
else
  no_row d "repeated, from Redis" "no redis-server on this machine"
fi

say "5/5  Bytes of a kept segment"
service -Dglossa.cache.memory.size=1G || fail "The service did not start. What it said: $(tail -n 20 "$log")"
load "$url" "$work/long.body" 4 "$warm" "$(fresh)" >"$work/warm"
before=$(heap)
asked=$(segments)
load "$url" "$work/long.body" 4 $((each * 2)) "$(fresh)" >"$work/warm"
kept=$(($(segments) - asked))
bytes=$((($(heap) - before) / (kept > 0 ? kept : 1)))

. "$here/report.sh" | tee "$root/target/bench.md"
[ "$wrong" -eq 0 ] || fail "$wrong requests failed."
