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

say "1/5  What this machine needs"
prepare wrk
version() { sed -n "s/.*<$1>\(.*\)<.*/\1/p" "$root/pom.xml" | head -n 1; }
"$root/mvnw" -f "$here/floor/pom.xml" -B -ntp -q -Dquarkus.version="$(version quarkus.version)" \
  -Dcompiler-plugin.version="$(version compiler-plugin.version)" package >&2 || fail "The floor's build failed: see above."

say "2/5  Starting"
busy=$(cut -d' ' -f1 /proc/loadavg)
stub
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
rm -rf "$work/cache" "$work/redis"
below c "repeated, from disk" disk "-Dglossa.cache.disk.path=$work/cache"
if command -v redis-server >/dev/null; then
  redis
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
