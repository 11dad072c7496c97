#!/usr/bin/env bash
# What becomes of answers when things break, in one table: bash deploy/bench/hardships.sh
# Needs a JDK of 21 or newer, and installs wrk, jq, curl and redis-server with apt where they are missing. Everything
# runs on 127.0.0.1 and ends by itself in less than five minutes, after the build; the table is printed and written to
# target/hardships.md. Ends with 1 where a promise is broken. FLOOD (45) seconds is memory put under load.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/target/hardships
flood=${FLOOD:-45}
jvm=${JVM:--Xmx256m}
table=$root/target/hardships.md
broken=0
rm -rf "$work" && mkdir -p "$work"
. "$here/parts.sh"

tell() { # DONE PROMISED SEEN KEPT: a line of the table; KEPT is a condition in numbers
  local seen=$3
  if ! (($4)); then
    seen="**broken:** $seen"
    broken=$((broken + 1))
  fi
  printf '| %s | %s | %s |\n' "$1" "$2" "$seen" | tee -a "$table" >&2
}

must() { "$@" || fail "The service did not start. What it said: $(tail -n 20 "$log")"; }
now() { date +%s%3N; }
seconds() { awk -v ms="$1" 'BEGIN { printf "%.1f s", ms / 1000 }'; }

batch() { # FOLDER FIRST LAST: asks $url for the short texts of these numbers, 8 at once; N.json, N.head, a line in codes with its seconds
  local request
  request=$(sed 's/@@/ This is report #./; s/[\\"]/\\&/g' "$work/short.body")
  mkdir -p "$1"
  seq "$2" "$3" | request=$request awk -v url="$url" -v folder="$1" '{
    body = ENVIRON["request"]
    sub(/#/, $1, body)
    printf "%surl = \"%s\"\nheader = \"Content-Type: application/json\"\nfail\nmax-time = 10\ndata-binary = \"%s\"\n", \
      (NR > 1 ? "next\n" : ""), url, body
    printf "output = \"%s/%s.json\"\ndump-header = \"%s/%s.head\"\nwrite-out = \"%%{http_code} %%{time_total} %s\\n\"\n", \
      folder, $1, folder, $1, $1
  }' >"$1/config"
  curl -s -Z --parallel-max 8 --config "$1/config" >>"$1/codes" 2>>"$work/curl.log"
}

keep_asking() { # FOLDER SECONDS: always new texts, for so long or until a batch fails
  local number end=$((SECONDS + $2))
  number=$(fresh)
  while [ $SECONDS -lt $end ] && batch "$1" "$number" $((number + 199)); do number=$((number + 200)); done
}

answered() { # FOLDER FROM UNTIL: the numbers that were answered between these times, in ms
  # The file of an answer is as old as the answer.
  find "$1" -name '*.json' -newermt "@$(awk "BEGIN { printf \"%.3f\", $2 / 1000 }")" \
    ! -newermt "@$(awk "BEGIN { printf \"%.3f\", $3 / 1000 }")" -printf '%f\n' | sed 's/\.json$//' | sort
}

again() { # FOLDER: asks for the numbers in $work/numbers again, into FOLDER; so sets $asked, $hits and $same
  local first last
  asked=$(wc -l <"$work/numbers")
  # A run of numbers at a time: asked in order, they have few gaps.
  while read -r first last; do
    batch "$1-again" "$first" "$last" || true
  done < <(awk 'NR > 1 && $1 == last + 1 { last = $1; next } NR > 1 { print first, last } { first = last = $1 } END { if (NR) print first, last }' \
    "$work/numbers")
  said "$1" >"$work/before.tsv"
  said "$1-again" >"$work/after.tsv"
  same=$(cut -f1,2 "$work/after.tsv" | grep -cxFf <(cut -f1,2 "$work/before.tsv") || true)
  hits=$(while read -r number; do
    if grep -qi '^cache-status: glossa; hit.$' "$1-again/$number.head"; then echo "$number"; fi
  done <"$work/numbers" | sort | join -t "$(printf '\t')" - <(sort "$work/after.tsv") | awk -F'\t' '$3 == 0' | wc -l)
}

said() { # FOLDER: number, text and upstream calls of each answer to the numbers
  (cd "$1" && sed 's/$/.json/' "$work/numbers" |
    xargs -r jq -r '[input_filename[:-5], .items[0].results[0].text, .usage.calls] | @tsv') || true
}

killed_while_loaded() {
  local at loading
  say "      kill -9 in the middle of a load, answers kept on disk"
  latency 20
  must service -Dglossa.cache.store=disk -Dglossa.cache.disk.path="$work/cache.mv"
  keep_asking "$work/disk" 24 &
  loading=$!
  started+=("$loading")
  sleep 12
  kill -0 "$loading" 2>/dev/null || fail "The load ended too early: see $work/curl.log"
  at=$(now)
  crash "$service"
  service=
  wait "$loading" || true
  stop "$loading"
  answered "$work/disk" 0 $((at - 1000)) >"$work/numbers"
  must service -Dglossa.cache.store=disk -Dglossa.cache.disk.path="$work/cache.mv"
  again "$work/disk"
  tell "\`kill -9\` in the middle of a load, with answers kept on disk; started again with the same file" \
    "what was answered more than a second before is at hand, word for word" \
    "$asked answers from before that: $hits hits without an upstream call, $same with the same text" \
    "asked > 0 && hits == asked && same == asked"
}

redis_lost() {
  local loading lost back failed sent longest
  say "      Redis is killed in the middle of a load, and comes back"
  latency 20
  redis
  must service -Dglossa.cache.store=redis -Dquarkus.redis.hosts="redis://127.0.0.1:$port"
  keep_asking "$work/redis-lost" 18 &
  loading=$!
  started+=("$loading")
  sleep 6
  crash "$redis"
  lost=$(now)
  sleep 4
  redis "$port"
  back=$(now)
  wait "$loading" || true
  stop "$loading"
  sent=$(wc -l <"$work/redis-lost/codes")
  failed=$(grep -cv '^200 ' "$work/redis-lost/codes" || true)
  longest=$(answered "$work/redis-lost" "$lost" "$back" |
    awk 'NR == FNR { away[$1]; next } $3 in away && $2 > longest { longest = $2 } END { printf "%.2f", longest }' - "$work/redis-lost/codes")
  answered "$work/redis-lost" $((back + 3000)) "$(now)" >"$work/numbers"
  must service -Dglossa.cache.store=redis -Dquarkus.redis.hosts="redis://127.0.0.1:$port"
  again "$work/redis-lost"
  tell "Redis killed (\`kill -9\`) in the middle of a load, back on its port after $(seconds $((back - lost)))" \
    "no request fails; what is answered from 3 s after it is back, a new replica finds in Redis" \
    "$failed of $sent requests failed, the longest without Redis took $longest s; of $asked answers after that, $hits were hits of a new replica, $same with the same text" \
    "sent > 0 && failed == 0 && asked > 0 && hits == asked && same == asked"
}

pair() { # two replicas on one new Redis that have answered once; sets $first, $second and their addresses
  [ -z "${service:-}" ] || stop "$service"
  service=
  latency 0
  redis
  must replica first -Dglossa.cache.store=redis -Dquarkus.redis.hosts="redis://127.0.0.1:$port"
  first=$pid
  first_url=$address/v1/translate
  must replica second -Dglossa.cache.store=redis -Dquarkus.redis.hosts="redis://127.0.0.1:$port"
  second=$pid
  second_url=$address/v1/translate
  for url in "$first_url" "$second_url"; do ask short "$(fresh)" >"$work/took"; done
}

crowd_on_two() {
  local before asked right
  say "      The same request 200 times at once, over two replicas"
  pair
  latency 1000
  texts medium "$(fresh)" >"$work/sent"
  before=$(calls)
  curl -s -Z --parallel-immediate --parallel-max 200 -o /dev/null -o /dev/null -w '%{http_code}\n' --max-time 60 \
    -H 'Content-Type: application/json' --data-binary "@$work/sent" "$first_url?[1-100]" "$second_url?[1-100]" \
    >"$work/codes" 2>>"$work/curl.log" || true
  asked=$(($(calls) - before))
  right=$(grep -c '^200$' "$work/codes" || true)
  tell "200 identical requests at once over two replicas on one Redis, upstream at 1 s" \
    "one upstream call, 200 answers" "upstream calls: $asked; answers: $right" "asked == 1 && right == 200"
}

holder_lost() {
  local before asking at took asked code
  say "      A replica is killed while its call is under way, another waits for it"
  latency 8000
  texts medium "$(fresh)" >"$work/sent"
  before=$(calls)
  curl -s -o "$work/first" --max-time 60 -H 'Content-Type: application/json' --data-binary "@$work/sent" "$first_url" &
  started+=($!)
  for _ in $(seq 100); do
    [ "$(calls)" -eq "$before" ] || break
    sleep 0.05
  done
  curl -s -o "$work/second" -w '%{http_code}' --max-time 60 -H 'Content-Type: application/json' \
    --data-binary "@$work/sent" "$second_url" >"$work/code" &
  asking=$!
  started+=("$asking")
  sleep 1
  at=$(now)
  crash "$first"
  wait "$asking" || true
  took=$(($(now) - at))
  stop "$asking"
  code=$(cat "$work/code")
  asked=$(($(calls) - before))
  tell "the replica that has a text translated is killed (\`kill -9\`), another has been asked the same; upstream at 8 s" \
    "the other one answers within the lease (5 s), the upstream's time and 2 s of slack; two upstream calls in all" \
    "$code after $(seconds "$took"); upstream calls: $asked" "code == 200 && took <= 15000 && asked == 2"
  stop "$second" "$redis"
}

impatient() {
  local before from tries=0 code=0 asked
  say "      A client that gives up after 5 s and asks again"
  latency 12000
  must service
  texts medium "$(fresh)" >"$work/sent"
  before=$(calls)
  from=$(now)
  while [ $tries -le 5 ] && [ "$code" != 200 ]; do
    tries=$((tries + 1))
    code=$(curl -s -o "$work/answer" -w '%{http_code}' --max-time 5 -H 'Content-Type: application/json' \
      --data-binary "@$work/sent" "$url" || true)
  done
  asked=$(($(calls) - before))
  tell "a client gives up after 5 s and asks again at once, up to 5 times; upstream at 12 s" \
    "one upstream call, and a later try gets its answer" \
    "$code at try $tries, after $(seconds $(($(now) - from))); upstream calls: $asked" "code == 200 && asked == 1"
}

flooded() {
  local loading before kept=0 limit=0 most=0 over=0 evicted=0 alive=0 errors=0 requests=0 code
  say "      Memory of 16 MB, and new segments for $flood s"
  latency 0
  must service -Dglossa.cache.memory.size=16M -Dglossa.cache.admin=true
  before=$(segments)
  load "$url" "$work/long.body" 8 "$flood" "$(fresh)" >"$work/load" &
  loading=$!
  started+=("$loading")
  while kill -0 "$loading" 2>/dev/null; do
    curl -sf --max-time 10 "${url%/translate}/cache" >"$work/cache.json" || fail "The cache can't be asked: see $log"
    read -r kept limit evicted < <(jq -r '.storeys[0] | "\(.bytes) \(.limit) \(.evictions)"' "$work/cache.json")
    [ "$kept" -le "$most" ] || most=$kept
    [ "$kept" -le "$limit" ] || over=$((over + 1))
    sleep 0.5
  done
  stop "$loading"
  read -r _ _ _ errors requests <"$work/load"
  kill -0 "$service" 2>/dev/null && alive=1
  code=$(texts short "$(fresh)" | curl -s -o "$work/answer" -w '%{http_code}' --max-time 10 \
    -H 'Content-Type: application/json' --data-binary @- "$url" || true)
  grep -q OutOfMemory "$log" && alive=0
  tell "memory of 16 MB, \`$jvm\`, $(($(segments) - before)) different segments in $requests requests within $flood s" \
    "never more than its bound is kept, the rest makes room; the process lives and answers" \
    "$most of $limit bytes at the most, $evicted evictions, $errors of the requests failed, resident memory $(resident) MB, a new text after that: $code" \
    "alive && code == 200 && over == 0 && most > 0 && evicted > 0 && errors == 0"
}

say "1/2  What this machine needs"
prepare wrk
command -v redis-server >/dev/null || fail "Please install redis-server. What apt said is in $work/apt.log"

say "2/2  Hardships"
from=$(now)
stub
printf '| what was done | what was promised | what was seen |\n| --- | --- | --- |\n' | tee "$table" >&2
killed_while_loaded
redis_lost
stop "$service" "$redis"
service=
crowd_on_two
holder_lost
impatient
flooded
say "The table is in target/hardships.md, after $(seconds $(($(now) - from)))"
cat "$table"
[ "$broken" -eq 0 ] || fail "$broken of the promises are broken."
